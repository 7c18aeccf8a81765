// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks the database about requests. Owned by Store. Thread: methods from any; `done` runs on
// the thread of `context`, and not at all once that is gone.
#pragma once

#include "inspect/exchange_mark.h"
#include "store/history_query.h"
#include "store/store_queue.h"

#include <functional>

namespace gateway::store {

class StoreHistory {
public:
    template <typename T> using Done = std::function<void(const Result<T>&)>;

    // The queue outlives it.
    explicit StoreHistory(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    // One step; HistoryPage says how to go on.
    void search(const HistorySearch& search, QObject* context, Done<HistoryPage> done);
    // A piece of it in any order.
    void loadTable(
        const HistoryTable& table, QObject* context, Done<QVector<inspect::ExchangeRecordPtr>> done);
    // One step each.
    void count(const HistoryStep& step, QObject* context, Done<HistoryCount> done);
    void choose(const HistoryStep& step, QObject* context, Done<HistoryChoice> done);
    void loadMarks(QObject* context, Done<inspect::ExchangeMarks> done);
    void setMark(const ExchangeId& id, const inspect::ExchangeMark& mark, QObject* context, Done<void> done);
    // The request with its attempts and its mark; what still runs is left.
    void remove(const ExchangeId& id, QObject* context, Done<void> done);
    // Likewise, of up to HistoryStep::kMostIds; how many.
    void removeEach(const QVector<ExchangeId>& ids, QObject* context, Done<qint64> done);

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
