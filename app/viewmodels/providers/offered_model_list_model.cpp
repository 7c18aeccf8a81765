// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/offered_model_list_model.h"

#include "app/viewmodels/common/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::OfferedModel;

namespace {

// Dollars per million tokens, as price lists write them.
QString rateText(double dollars)
{
    return u"$%1"_s.arg(dollars, 0, 'g', 4);
}

QString factsOf(const OfferedModel& model)
{
    QStringList facts;
    if (model.contextLength)
        facts.append(OfferedModelListModel::tr("%1 tokens").arg(countText(*model.contextLength)));
    QStringList others = model.inputModalities;
    others.removeAll(u"text"_s);
    if (!others.isEmpty())
        facts.append(others.join(u", "_s));
    if (model.rates) {
        facts.append(OfferedModelListModel::tr("%1 in, %2 out per 1M tokens")
                         .arg(rateText(model.rates->input), rateText(model.rates->output)));
    }
    return facts.join(u" \u00b7 "_s);
}

QString aliasOf(const OfferedModel& model)
{
    if (model.aliasName.isEmpty())
        return {};
    return model.aliasTakenBy.isEmpty()
        ? model.aliasName
        : OfferedModelListModel::tr("%1 is taken by %2").arg(model.aliasName, model.aliasTakenBy);
}

} // namespace

void OfferedModelListModel::setModels(const Models& models)
{
    m_models = models;
    m_picks.clear();
    filterRows();
    Q_EMIT picksChanged();
}

void OfferedModelListModel::setFilter(const QString& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    filterRows();
}

void OfferedModelListModel::filterRows()
{
    beginResetModel();
    m_rows.clear();
    const QString wanted = m_filter.trimmed();
    for (int i = 0; i < total(); ++i) {
        if (m_models[i].id.contains(wanted, Qt::CaseInsensitive)
            || m_models[i].name.contains(wanted, Qt::CaseInsensitive))
            m_rows.append(i);
    }
    endResetModel();
    Q_EMIT rowsChanged();
}

OfferedModelListModel::Models OfferedModelListModel::picks() const
{
    Models picks;
    std::copy_if(m_models.begin(), m_models.end(), std::back_inserter(picks),
        [this](const OfferedModel& model) { return m_picks.contains(model.id); });
    return picks;
}

void OfferedModelListModel::pick(int row, bool isPicked)
{
    if (row < 0 || row >= count())
        return;
    const QString& id = m_models[m_rows[row]].id;
    if (isPicked == m_picks.contains(id))
        return;
    if (isPicked)
        m_picks.insert(id);
    else
        m_picks.remove(id);
    Q_EMIT dataChanged(index(row), index(row), { PickedRole });
    Q_EMIT picksChanged();
}

void OfferedModelListModel::pickShown(bool isPicked)
{
    for (int row = 0; row < count(); ++row) {
        const OfferedModel& model = m_models[m_rows[row]];
        if (!isPicked)
            m_picks.remove(model.id);
        else if (!model.isConfigured)
            m_picks.insert(model.id);
    }
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { PickedRole });
    Q_EMIT picksChanged();
}

int OfferedModelListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OfferedModelListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OfferedModel& model = m_models[m_rows[index.row()]];
    switch (role) {
    case IdRole: return model.id;
    case NameRole: return model.name == model.id ? QString() : model.name;
    case FactsRole: return factsOf(model);
    case PickedRole: return m_picks.contains(model.id);
    case ConfiguredRole: return model.isConfigured;
    case AliasRole: return aliasOf(model);
    case SummaryRole: {
        QStringList parts { model.id, factsOf(model), model.isConfigured ? tr("added already") : QString() };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> OfferedModelListModel::roleNames() const
{
    return { { IdRole, "modelId" }, { NameRole, "name" }, { FactsRole, "facts" }, { PickedRole, "isPicked" },
        { ConfiguredRole, "configured" }, { AliasRole, "alias" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_offered_model_list_model.cpp"
