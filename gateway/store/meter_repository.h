// SPDX-License-Identifier: GPL-3.0-or-later
// What providers report of themselves: the latest reading of each, its history, and how the checkers do.
// Thread: the store thread; the database must be open and outlive it. The caller owns the transaction.
#pragma once

#include "base/result.h"
#include "store/meter_rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class MeterRepository {
public:
    // Of all providers; the oldest go.
    static constexpr qint64 kMostPoints = 200'000;

    explicit MeterRepository(const QSqlDatabase& database);

    // In the place of the provider's reading before.
    [[nodiscard]] Result<void> write(const inspect::MeterReading& reading);
    // A point for each of its meters.
    [[nodiscard]] Result<void> remember(const inspect::MeterReading& reading);
    [[nodiscard]] Result<void> writeHealth(const QString& provider, const inspect::CheckerHealth& health);
    // The reading and the health; its history stays until it is old.
    [[nodiscard]] Result<void> forget(const QString& provider);
    // What of the history is older, or beyond kMostPoints, goes.
    [[nodiscard]] Result<void> prune(qint64 beforeMs);

    // Rows this version does not understand are passed over.
    [[nodiscard]] Result<MeterMemory> load();
    // Oldest first.
    [[nodiscard]] Result<QVector<inspect::MeterPoint>> history(const MeterHistoryQuery& query);

private:
    QSqlDatabase m_database;
    QSqlQuery m_deleteReading;
    QSqlQuery m_insertMeter;
    QSqlQuery m_insertPoint;
    QSqlQuery m_deleteHealth;
    QSqlQuery m_insertHealth;
};

} // namespace gateway::store
