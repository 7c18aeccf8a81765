// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/sorted_list_model.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::ExchangeRecordPtr;
using gateway::store::HistoryOrder;
using gateway::store::HistoryScope;

SortedListModel::SortedListModel(
    gateway::service::TrafficFeed& traffic, ExchangeListModel& list, IsGone isGone, QObject* parent)
    : QAbstractListModel(parent)
    , m_traffic(traffic)
    , m_list(list)
    , m_isGone(std::move(isGone))
    , m_axisUs(ExchangeListModel::axisFor(0))
{
}

void SortedListModel::show(const HistoryScope& scope, const HistoryOrder& order)
{
    m_question = { .scope = scope, .order = order, .limit = kPage };
    ++m_round;
    m_isFirst = true;
    m_problem.clear();
    m_new.clear();
    ask();
    if (!std::exchange(m_isActive, true))
        Q_EMIT activeChanged();
}

void SortedListModel::close()
{
    if (!m_isActive)
        return;
    ++m_round;
    m_isActive = m_isReading = m_hasMore = m_isFirst = false;
    m_problem.clear();
    m_new.clear();
    m_known.clear();
    m_hidden.clear();
    const bool hadRows = count() > 0;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    if (hadRows)
        Q_EMIT countChanged();
    Q_EMIT activeChanged();
    Q_EMIT stateChanged();
}

void SortedListModel::readOn()
{
    if (!m_isActive || m_isReading || !m_hasMore || !m_problem.isEmpty())
        return;
    // What is hidden still stands in the store's table; what was deleted does not any more.
    m_question.offset = count() + m_hidden.size();
    ask();
}

void SortedListModel::retry()
{
    if (!m_isActive || m_isReading)
        return;
    m_problem.clear();
    ask();
}

void SortedListModel::ask()
{
    m_isReading = true;
    Q_EMIT stateChanged();
    m_traffic.loadTable(m_question, [guard = QPointer(this), round = m_round](const Result<Records>& page) {
        if (guard && guard->m_round == round)
            guard->take(page);
    });
}

void SortedListModel::take(const Result<Records>& page)
{
    m_isReading = false;
    if (!page) {
        m_problem = page.error().message;
        Q_EMIT stateChanged();
        return;
    }
    const int before = count();
    if (std::exchange(m_isFirst, false)) {
        beginResetModel();
        m_rows.clear();
        m_known.clear();
        m_hidden.clear();
        endResetModel();
        m_axisUs = ExchangeListModel::axisFor(0);
    }
    append(*page);
    m_hasMore = page->size() >= kPage && count() < kMost;
    if (count() != before)
        Q_EMIT countChanged();
    Q_EMIT stateChanged();
}

// Pages of a table that changed meanwhile may overlap.
void SortedListModel::append(const Records& page)
{
    Records fresh;
    for (const RecordPtr& record : page) {
        if (m_known.contains(record->id) || m_isGone(*record))
            continue;
        m_known.insert(record->id);
        m_new.remove(record->id);
        fresh.append(record);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
    coverAxis(fresh);
}

void SortedListModel::coverAxis(const Records& records)
{
    qint64 longest = m_axisUs;
    for (const RecordPtr& record : records)
        longest = std::max(longest, record->endUs);
    const qint64 axis = ExchangeListModel::axisFor(longest);
    if (axis == m_axisUs)
        return;
    m_axisUs = axis;
    Q_EMIT axisChanged();
}

void SortedListModel::notice(const Records& records, const ExchangeFilter& filter, qint64 nowMs)
{
    if (!m_isActive)
        return;
    const int before = newCount();
    for (const RecordPtr& record : records) {
        if (record->isFinished() && !m_known.contains(record->id)
            && (filter.isEmpty() || filter.matches(*record, nowMs)))
            m_new.insert(record->id);
    }
    if (newCount() != before)
        Q_EMIT stateChanged();
}

void SortedListModel::hideGone()
{
    const int before = count();
    for (int row = 0; row < count();) {
        if (!m_isGone(*m_rows[row])) {
            ++row;
            continue;
        }
        m_hidden.append({ .row = row, .record = m_rows[row] });
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

// In the other direction than they went: each finds the rows as it left them.
void SortedListModel::restoreHidden()
{
    const int before = count();
    for (qsizetype i = m_hidden.size() - 1; i >= 0; --i) {
        const Hidden hidden = m_hidden[i];
        if (m_isGone(*hidden.record))
            continue;
        m_hidden.removeAt(i);
        const int row = std::min(hidden.row, count());
        beginInsertRows({}, row, row);
        m_rows.insert(row, hidden.record);
        endInsertRows();
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void SortedListModel::forget(const QVector<ExchangeId>& ids)
{
    m_hidden.removeIf([&ids](const Hidden& hidden) { return ids.contains(hidden.record->id); });
}

ExchangeRecordPtr SortedListModel::at(int row) const
{
    return row >= 0 && row < count() ? m_rows[row] : nullptr;
}

int SortedListModel::rowOf(const ExchangeId& id) const
{
    if (!m_known.contains(id))
        return -1;
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&id](const RecordPtr& record) { return record->id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

ExchangeRecordPtr SortedListModel::find(const ExchangeId& id) const
{
    return at(rowOf(id));
}

void SortedListModel::refreshMarks(const ExchangeId& id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(
            index(row), index(row), { ExchangeListModel::PinnedRole, ExchangeListModel::NoteRole });
}

void SortedListModel::refreshPicked()
{
    tellAll({ ExchangeListModel::PickedRole });
}

void SortedListModel::refreshAges()
{
    tellAll({ ExchangeListModel::AgeRole, ExchangeListModel::SummaryRole });
}

void SortedListModel::tellAll(const QVector<int>& roles)
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

int SortedListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SortedListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_list.valueFor(*m_rows[index.row()], role);
}

QHash<int, QByteArray> SortedListModel::roleNames() const
{
    return m_list.roleNames();
}

} // namespace app::viewmodels

#include "moc_sorted_list_model.cpp"
