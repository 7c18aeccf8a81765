// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/provider_choice_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Provider;

void ProviderChoiceModel::setProviders(const QVector<Provider>& providers)
{
    QVector<Choice> choices;
    for (const Provider& provider : providers)
        choices.append({ .slug = provider.slug,
            .text = provider.enabled ? provider.slug : tr("%1 (disabled)").arg(provider.slug) });
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = choices;
    endResetModel();
    Q_EMIT changed();
}

int ProviderChoiceModel::rowOf(const QString& slug) const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [&slug](const Choice& choice) { return choice.slug == slug; });
    return found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin());
}

QString ProviderChoiceModel::slugAt(int row) const
{
    return row >= 0 && row < m_choices.size() ? m_choices[row].slug : QString();
}

int ProviderChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProviderChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isAlias = index.row() == aliasRow();
    switch (role) {
    case TextRole: return isAlias ? tr("Another model") : m_choices[index.row()].text;
    case SlugRole: return slugAt(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> ProviderChoiceModel::roleNames() const
{
    return { { TextRole, "text" }, { SlugRole, "slug" } };
}

} // namespace app::viewmodels

#include "moc_provider_choice_model.cpp"
