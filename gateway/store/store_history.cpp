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

} // namespace gateway::store
