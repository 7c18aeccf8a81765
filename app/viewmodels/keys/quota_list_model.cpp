// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/quota_list_model.h"

#include "app/viewmodels/keys/quota_texts.h"

#include <algorithm>

namespace app::viewmodels {

using gateway::config::Config;
using gateway::config::Quota;

void QuotaListModel::setConfig(const Config& config)
{
    const auto isSame = [](const Quota& a, const Quota& b) { return a.name == b.name; };
    const bool sameRows =
        std::equal(m_quotas.begin(), m_quotas.end(), config.quotas.begin(), config.quotas.end(), isSame);
    if (!sameRows)
        beginResetModel();
    m_quotas = config.quotas;
    m_defaults = config.defaultQuotas;
    if (!sameRows) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1), { TextRole, DefaultRole, SummaryRole });
    }
}

void QuotaListModel::setEdited(const QStringList& names)
{
    if (names == m_edited)
        return;
    m_edited = names;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { EditedRole });
}

void QuotaListModel::setChecked(const QStringList& names)
{
    if (names == m_checked)
        return;
    m_checked = names;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { CheckedRole });
    Q_EMIT checkedChanged();
}

void QuotaListModel::check(int row, bool isChecked)
{
    const QString name = nameAt(row);
    if (name.isEmpty())
        return;
    QStringList names = m_checked;
    names.removeAll(name);
    if (isChecked)
        names.append(name);
    setChecked(names);
}

int QuotaListModel::rowOf(const QString& name) const
{
    const auto found = std::find_if(
        m_quotas.begin(), m_quotas.end(), [&name](const Quota& quota) { return quota.name == name; });
    return found == m_quotas.end() ? -1 : static_cast<int>(found - m_quotas.begin());
}

QString QuotaListModel::nameAt(int row) const
{
    return row >= 0 && row < count() ? m_quotas[row].name : QString();
}

int QuotaListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant QuotaListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Quota& quota = m_quotas[index.row()];
    switch (role) {
    case NameRole: return quota.name;
    case TextRole: return quotaText(quota);
    case CheckedRole: return m_checked.contains(quota.name);
    case DefaultRole: return m_defaults.contains(quota.name);
    case EditedRole: return m_edited.contains(quota.name);
    case SummaryRole:
        return m_defaults.contains(quota.name) ? tr("%1, %2, default").arg(quota.name, quotaText(quota))
                                               : tr("%1, %2").arg(quota.name, quotaText(quota));
    case EnabledRole: return true;
    default: return {};
    }
}

QHash<int, QByteArray> QuotaListModel::roleNames() const
{
    return { { NameRole, "name" }, { TextRole, "comment" }, { CheckedRole, "isChecked" },
        { DefaultRole, "isDefault" }, { EditedRole, "edited" }, { SummaryRole, "summary" },
        { EnabledRole, "isEnabled" } };
}

} // namespace app::viewmodels

#include "moc_quota_list_model.cpp"
