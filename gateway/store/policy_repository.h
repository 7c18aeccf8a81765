// SPDX-License-Identifier: GPL-3.0-or-later
// What the traffic policy must not forget over a restart: who rests, and how much of each quota is used.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class PolicyRepository {
public:
    explicit PolicyRepository(const QSqlDatabase& database);

    // Replaces all of them; the caller owns the transaction.
    [[nodiscard]] Result<void> writeCooldowns(const QVector<inspect::RestingTarget>& resting);
    // Replaces these; rows without buckets are deleted. The caller owns the transaction.
    [[nodiscard]] Result<void> writeQuotaUse(const QVector<quota::QuotaRow>& rows);
    // Rows that cannot be read are passed over.
    [[nodiscard]] Result<PolicyMemory> load();

private:
    QSqlDatabase m_database;
    QSqlQuery m_clearCooldowns;
    QSqlQuery m_insertCooldown;
    QSqlQuery m_deleteQuotaUse;
    QSqlQuery m_insertQuotaUse;
};

} // namespace gateway::store
