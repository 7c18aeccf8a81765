// SPDX-License-Identifier: GPL-3.0-or-later
// Finished requests, chosen, sorted, added up and deleted.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "store/exchange_repository.h"
#include "store/usage_query.h"

#include <QSqlDatabase>

namespace gateway::store {

class UsageRepository {
public:
    // Rows beyond are not counted: a list of them is no use to anybody who reads it.
    static constexpr qint64 kMostCounted = 100'000;
    static constexpr int kMostPoints = 2000;
    static constexpr int kMostUses = 500'000;

    // `exchanges` outlives it.
    UsageRepository(const QSqlDatabase& database, ExchangeRepository& exchanges)
        : m_database(database)
        , m_exchanges(exchanges)
    {
    }

    [[nodiscard]] Result<UsagePage> page(const UsageQuery& query);
    [[nodiscard]] Result<UsageSeries> series(const UsageFilter& filter, qint64 intervalMs);
    [[nodiscard]] Result<QVector<PastUse>> uses(qint64 fromMs);
    // How many. Running requests stay.
    [[nodiscard]] Result<qint64> remove(const UsageFilter& filter);
    // Overwrites what went wrong; how many.
    [[nodiscard]] Result<qint64> forgetErrors(const UsageFilter& filter);
    [[nodiscard]] Result<qint64> removeMcpRequests(std::optional<qint64> beforeMs, const QString& id);

private:
    [[nodiscard]] Result<std::optional<qint64>> count(const UsageFilter& filter);
    [[nodiscard]] Result<qint64> change(const QString& statement, const UsageFilter& filter);

    QSqlDatabase m_database;
    ExchangeRepository& m_exchanges;
};

} // namespace gateway::store
