// SPDX-License-Identifier: GPL-3.0-or-later
// Finished requests, added up by time and by what they have in common, with how fast they were.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "store/usage_query.h"

#include <QSqlDatabase>

namespace gateway::store {

class UsageReportRepository {
public:
    static constexpr int kMostPoints = 10'000; // a year by the hour
    static constexpr int kMostGroups = 200;
    static constexpr int kMostCached = 2000;
    // Spreads are of so many, the latest ones.
    static constexpr int kMostMeasured = 50'000;
    // And so are loads.
    static constexpr int kMostLoads = 100'000;

    explicit UsageReportRepository(const QSqlDatabase& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<UsageReport> report(const UsageReportQuery& query);

private:
    QSqlDatabase m_database;
};

} // namespace gateway::store
