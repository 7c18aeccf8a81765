// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks of the requests that are kept beyond their pages: a search, and what a person has put
// on them. Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "inspect/exchange_mark.h"
#include "store/exchange_repository.h"
#include "store/history_query.h"

namespace gateway::store {

class HistoryRepository {
public:
    // `exchanges` outlives it.
    HistoryRepository(const QSqlDatabase& database, ExchangeRepository& exchanges)
        : m_database(database)
        , m_exchanges(exchanges)
    {
    }

    [[nodiscard]] Result<HistoryPage> search(const HistorySearch& search);

    // A piece of it in any order: every request of the scope is looked at for it.
    [[nodiscard]] Result<QVector<inspect::ExchangeRecordPtr>> table(const HistoryTable& table);
    // One step each.
    [[nodiscard]] Result<HistoryCount> count(const HistoryStep& step);
    [[nodiscard]] Result<HistoryChoice> choose(const HistoryStep& step);

    [[nodiscard]] Result<inspect::ExchangeMarks> marks();
    // An empty one takes it away. The caller owns the transaction.
    [[nodiscard]] Result<void> setMark(const ExchangeId& id, const inspect::ExchangeMark& mark);
    // The request, its attempts and its mark; what still runs is left. The caller owns the transaction.
    [[nodiscard]] Result<void> remove(const ExchangeId& id);
    // Likewise, of up to HistoryStep::kMostIds; how many requests went.
    [[nodiscard]] Result<qint64> remove(const QVector<ExchangeId>& ids);

private:
    struct Span {
        qint64 from = 0;
        qint64 to = 0; // not with it
    };

    // What a step looks at.
    [[nodiscard]] Result<Span> spanOf(const HistoryStep& step);
    // Where a step ends; the smallest number there is: nothing older is kept.
    [[nodiscard]] Result<qint64> floorOf(qint64 beforeMs);
    [[nodiscard]] Result<void> removeFrom(const QString& statement, const ExchangeId& id);

    QSqlDatabase m_database;
    ExchangeRepository& m_exchanges;
};

} // namespace gateway::store
