// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/related_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/waterfall_phases.h"

#include <QDateTime>

#include <algorithm>

namespace app::viewmodels {

using gateway::inspect::ExchangeKind;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

RelatedListModel::RelatedListModel(const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

QVector<ExchangeRecordPtr> RelatedListModel::records() const
{
    QVector<ExchangeRecordPtr> records;
    for (const Row& row : m_rows)
        records.append(row.record);
    return records;
}

ExchangeRecordPtr RelatedListModel::find(const gateway::ExchangeId& id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row& row) { return row.record->id == id; });
    return found == m_rows.cend() ? nullptr : found->record;
}

void RelatedListModel::setOwner(const ExchangeRecordPtr& owner)
{
    const bool same = m_owner && owner && m_owner->id == owner->id;
    m_owner = owner;
    if (same || m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

std::optional<RelatedListModel::Relation> RelatedListModel::relationOf(const ExchangeRecord& record) const
{
    if (!m_owner || record.id == m_owner->id)
        return std::nullopt;
    if (record.id == m_owner->parent)
        return Relation::Original;
    if (record.parent == m_owner->id)
        return Relation::MadeForThis;
    if (m_owner->session.isEmpty() || record.session != m_owner->session)
        return std::nullopt;
    return record.agent == m_owner->agent ? Relation::SameAgent : Relation::SameSession;
}

void RelatedListModel::offer(const QVector<ExchangeRecordPtr>& records)
{
    const int before = count();
    for (const ExchangeRecordPtr& record : records)
        take(record);
    if (count() != before)
        Q_EMIT countChanged();
}

void RelatedListModel::take(const ExchangeRecordPtr& record)
{
    const std::optional<Relation> relation = relationOf(*record);
    if (!relation)
        return;
    const auto known = std::find_if(
        m_rows.begin(), m_rows.end(), [&record](const Row& row) { return row.record->id == record->id; });
    if (known != m_rows.end()) {
        if (known->record->isFinished())
            return;
        known->record = record;
        const QModelIndex at = index(static_cast<int>(known - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
        return;
    }
    const Row row { .relation = *relation, .record = record };
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, [](const Row& a, const Row& b) {
        return a.relation != b.relation ? a.relation < b.relation
                                        : a.record->startedAtMs > b.record->startedAtMs;
    });
    const int at = static_cast<int>(place - m_rows.begin());
    if (at >= kMost)
        return;
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
    // The one behind it may have been the first of its relation.
    if (at + 1 < count())
        Q_EMIT dataChanged(index(at + 1), index(at + 1), { FirstRole });
    if (count() > kMost) {
        beginRemoveRows({}, kMost, count() - 1);
        m_rows.resize(kMost);
        endRemoveRows();
    }
}

void RelatedListModel::refreshAges()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { AgeRole, DurationRole, SpokenRole });
}

QString RelatedListModel::relationText(const Row& row) const
{
    switch (row.relation) {
    case Relation::Original:
        return m_owner->kind == ExchangeKind::Replay ? tr("Sent again from") : tr("Made for");
    case Relation::MadeForThis:
        return row.record->kind == ExchangeKind::Replay ? tr("Sent again as") : tr("Made for this one");
    case Relation::SameAgent: return m_owner->agent.isEmpty() ? tr("Same session") : tr("Same agent");
    case Relation::SameSession: return tr("Other agents of the session");
    }
    return {};
}

int RelatedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RelatedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[index.row()];
    const ExchangeRecord& record = *row.record;
    const qint64 nowMs = m_clock.epochMs();
    switch (role) {
    case IdRole: return record.id.toString();
    case RelationRole: return relationText(row);
    case FirstRole: return index.row() == 0 || relationText(m_rows[index.row() - 1]) != relationText(row);
    case ModelRole: return modelText(record);
    case TargetRole: return shortTargetText(record);
    case StatusTextRole: return statusText(record).text;
    case StatusToneRole: return static_cast<int>(statusText(record).tone);
    case StatusIconRole: return statusText(record).icon;
    case AgeRole: return ageText(record.startedAtMs, nowMs);
    case DurationRole: return durationText(waterfallOf(record).elapsedUs(nowMs));
    case Qt::AccessibleTextRole:
    case SpokenRole: return tr("%1: %2").arg(relationText(row), summaryText(record, nowMs));
    default: return {};
    }
}

QHash<int, QByteArray> RelatedListModel::roleNames() const
{
    return { { IdRole, "exchangeId" }, { RelationRole, "relation" }, { FirstRole, "first" },
        { ModelRole, "model" }, { TargetRole, "target" }, { StatusTextRole, "statusText" },
        { StatusToneRole, "statusTone" }, { StatusIconRole, "statusIcon" }, { AgeRole, "age" },
        { DurationRole, "duration" }, { SpokenRole, "spoken" } };
}

} // namespace app::viewmodels

#include "moc_related_list_model.cpp"
