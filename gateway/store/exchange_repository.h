// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanges and their attempts.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "store/row_insert.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <span>
#include <utility>

namespace gateway::store {

// The values of a statement, by placeholder.
using BoundValues = QVector<std::pair<QString, QVariant>>;

class ExchangeRepository {
public:
    explicit ExchangeRepository(const QSqlDatabase& database);

    // Inserts or replaces, in this order; the caller owns the transaction.
    [[nodiscard]] Result<void> write(std::span<const inspect::ExchangeRecord* const> records);
    // The page's last millisecond is whole, so it may be longer than the limit.
    [[nodiscard]] Result<QVector<inspect::ExchangeRecordPtr>> page(const HistoryQuery& query);
    // With what stands behind the table's name in the statement (WHERE, ORDER BY, LIMIT) and its values.
    [[nodiscard]] Result<QVector<inspect::ExchangeRecordPtr>> select(
        const QString& tail, const BoundValues& values);
    [[nodiscard]] Result<TrafficFigures> figures(qint64 fromMs);
    // What a crash left as running has ended, and nobody knows how.
    [[nodiscard]] Result<void> closeInterrupted();

private:
    // Several rows a statement.
    struct Together {
        explicit Together(const QSqlDatabase& database);

        RowInsert exchanges;
        RowInsert attempts;
    };

    [[nodiscard]] Result<void> write(const inspect::ExchangeRecord& record);
    [[nodiscard]] Result<void> writeTogether(std::span<const inspect::ExchangeRecord* const> records);
    [[nodiscard]] Result<void> insertAttempts(std::span<const inspect::ExchangeRecord* const> records);
    [[nodiscard]] Result<int> insert(const inspect::ExchangeRecord& record);
    [[nodiscard]] Result<int> insert(const ExchangeId& id, const inspect::AttemptRecord& attempt);
    [[nodiscard]] Result<QVector<inspect::ExchangeRecord>> newest(const HistoryQuery& query);
    [[nodiscard]] Result<QVector<inspect::ExchangeRecord>> sameMoment(const inspect::ExchangeRecord& last);
    [[nodiscard]] Result<void> closeInterruptedAttempts();
    [[nodiscard]] Result<void> loadAttempts(inspect::ExchangeRecord& record);

    QSqlDatabase m_database;
    RowInsert m_insertExchange;
    RowInsert m_insertAttempt;
    std::optional<Together> m_together; // on SQLite
    QSqlQuery m_deleteExchange;
};

} // namespace gateway::store
