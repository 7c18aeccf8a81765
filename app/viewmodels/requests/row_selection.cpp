// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/row_selection.h"

#include <algorithm>
#include <utility>

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::inspect::ExchangeRecordPtr;

RowSelection::RowSelection(ListedRows rows, QObject* parent)
    : QObject(parent)
    , m_rows(std::move(rows))
{
}

QString RowSelection::text() const
{
    return tr("%n request(s) selected", nullptr, count());
}

QVector<ExchangeRecordPtr> RowSelection::records() const
{
    QVector<ExchangeRecordPtr> records;
    for (int row = 0; row < m_rows.count() && records.size() < m_ids.size(); ++row) {
        const ExchangeRecordPtr record = m_rows.at(row);
        if (record && m_ids.contains(record->id))
            records.append(record);
    }
    return records;
}

void RowSelection::toggle(const ExchangeId& id, const ExchangeId& current)
{
    QSet<ExchangeId> ids = m_ids;
    if (ids.isEmpty() && !current.isEmpty() && current != id && m_rows.rowOf(current) >= 0)
        ids.insert(current);
    if (!ids.remove(id))
        ids.insert(id);
    m_anchor = id;
    take(std::move(ids));
}

void RowSelection::extendTo(const ExchangeId& id)
{
    const int to = m_rows.rowOf(id);
    if (to < 0)
        return;
    int from = m_anchor.isEmpty() ? -1 : m_rows.rowOf(m_anchor);
    if (from < 0) {
        m_anchor = id;
        from = to;
    }
    QSet<ExchangeId> ids;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
        if (const ExchangeRecordPtr record = m_rows.at(row))
            ids.insert(record->id);
    }
    take(std::move(ids));
}

void RowSelection::selectAll()
{
    QSet<ExchangeId> ids;
    for (int row = 0; row < m_rows.count(); ++row) {
        if (const ExchangeRecordPtr record = m_rows.at(row))
            ids.insert(record->id);
    }
    take(std::move(ids));
}

void RowSelection::clear()
{
    take({});
}

void RowSelection::prune()
{
    if (m_ids.isEmpty())
        return;
    QSet<ExchangeId> ids;
    for (const ExchangeRecordPtr& record : records())
        ids.insert(record->id);
    take(std::move(ids));
}

void RowSelection::take(QSet<ExchangeId> ids)
{
    if (ids == m_ids)
        return;
    m_ids = std::move(ids);
    Q_EMIT changed();
}

} // namespace app::viewmodels

#include "moc_row_selection.cpp"
