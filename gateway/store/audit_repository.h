// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed what by way of the management API, and the few switches that are set while running and must
// survive a restart. The newest entries of the trail are kept.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "store/usage_query.h"

#include <QSqlDatabase>

namespace gateway::store {

class AuditRepository {
public:
    static constexpr int kKeptEntries = 20'000;
    // Entries are counted every so many.
    static constexpr int kPruneEvery = 200;

    explicit AuditRepository(const QSqlDatabase& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<void> append(const AuditEntry& entry);
    [[nodiscard]] Result<AuditPage> page(int limit, qint64 offset);
    // Empty: it was never set.
    [[nodiscard]] Result<QString> runtimeSetting(const QString& name);
    [[nodiscard]] Result<void> setRuntimeSetting(const QString& name, const QString& value);

private:
    [[nodiscard]] Result<void> prune();

    QSqlDatabase m_database;
    int m_sincePrune = kPruneEvery; // the first entry of a run counts what others left
};

} // namespace gateway::store
