// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_history.h"

#include <utility>

namespace gateway::store {

void StoreHistory::search(const HistorySearch& search, QObject* context, Done<HistoryPage> done)
{
    m_queue.ask(
        context,
        [search](StoreWorker& worker) {
            return worker.onManagement<HistoryPage>(
                [&search](ManagementRows rows) { return rows.history.search(search); });
        },
        std::move(done));
}

void StoreHistory::loadTable(
    const HistoryTable& table, QObject* context, Done<QVector<inspect::ExchangeRecordPtr>> done)
{
    m_queue.ask(
        context,
        [table](StoreWorker& worker) {
            return worker.onManagement<QVector<inspect::ExchangeRecordPtr>>(
                [&table](ManagementRows rows) { return rows.history.table(table); });
        },
        std::move(done));
}

void StoreHistory::count(const HistoryStep& step, QObject* context, Done<HistoryCount> done)
{
    m_queue.ask(
        context,
        [step](StoreWorker& worker) {
            return worker.onManagement<HistoryCount>(
                [&step](ManagementRows rows) { return rows.history.count(step); });
        },
        std::move(done));
}

void StoreHistory::choose(const HistoryStep& step, QObject* context, Done<HistoryChoice> done)
{
    m_queue.ask(
        context,
        [step](StoreWorker& worker) {
            return worker.onManagement<HistoryChoice>(
                [&step](ManagementRows rows) { return rows.history.choose(step); });
        },
        std::move(done));
}

void StoreHistory::loadMarks(QObject* context, Done<inspect::ExchangeMarks> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onManagement<inspect::ExchangeMarks>(
                [](ManagementRows rows) { return rows.history.marks(); });
        },
        std::move(done));
}

void StoreHistory::setMark(
    const ExchangeId& id, const inspect::ExchangeMark& mark, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [id, mark](StoreWorker& worker) {
            return worker.onManagement<void>(
                [&id, &mark](ManagementRows rows) { return rows.history.setMark(id, mark); });
        },
        std::move(done));
}

void StoreHistory::remove(const ExchangeId& id, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [id](StoreWorker& worker) {
            return worker.onManagement<void>([&id](ManagementRows rows) { return rows.history.remove(id); });
        },
        std::move(done));
}

void StoreHistory::removeEach(const QVector<ExchangeId>& ids, QObject* context, Done<qint64> done)
{
    m_queue.ask(
        context,
        [ids](StoreWorker& worker) {
            return worker.onManagement<qint64>(
                [&ids](ManagementRows rows) { return rows.history.remove(ids); });
        },
        std::move(done));
}

} // namespace gateway::store
