// SPDX-License-Identifier: GPL-3.0-or-later
// What the traffic policy must not forget over a restart: who rests, and how much of each quota is used.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "store/store.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <optional>
#include <utility>

namespace gateway::store {

class PolicyRepository {
public:
    using Cooldowns = QHash<TargetId, inspect::RestingTarget>;

    // `node`: whose shares of quotas it writes; empty where there is one node only.
    PolicyRepository(const QSqlDatabase& database, QString node);

    // All that rests of these providers (none: of all), as this node knows it. Written is what it changed
    // since it last wrote or read them: what another node wrote meanwhile stays, unless it is older, and what
    // rests of providers this one does not have. The caller owns the transaction, and says with settle() that
    // it was committed. True: something was written.
    [[nodiscard]] Result<bool> writeCooldowns(const QVector<inspect::RestingTarget>& resting,
        const std::optional<QStringList>& providers = std::nullopt);
    void settle();

    // What is in the database as far as this node knows: for the next connection to it.
    [[nodiscard]] const Cooldowns& known() const { return m_known; }

    void setKnown(Cooldowns known) { m_known = std::move(known); }

    // Replaces this node's rows; empty ones are deleted. The caller owns the transaction.
    [[nodiscard]] Result<void> writeQuotaUse(const QVector<quota::QuotaRow>& rows);
    // Rows that cannot be read are passed over. What nodes hold that have died counts no more. Nothing of
    // what was measured.
    [[nodiscard]] Result<PolicyMemory> load();
    [[nodiscard]] Result<QVector<inspect::RestingTarget>> loadResting();
    [[nodiscard]] Result<QVector<quota::QuotaRow>> loadUseElsewhere();
    // What requests of this node's last process held nobody holds any more.
    [[nodiscard]] Result<void> closeInterrupted();
    // Deletes shares of other nodes that have long left every window.
    [[nodiscard]] Result<void> prune(qint64 nowMs);

private:
    [[nodiscard]] Result<QVector<quota::QuotaRow>> loadUse(const QString& whose);
    [[nodiscard]] Result<void> put(const inspect::RestingTarget& resting);
    [[nodiscard]] Result<void> remove(const inspect::RestingTarget& resting);

    QSqlDatabase m_database;
    QString m_node;
    Cooldowns m_known;    // in the database, as far as this node knows
    Cooldowns m_expected; // likewise, once the transaction is committed
    QSqlQuery m_deleteCooldown;
    QSqlQuery m_putCooldown;
    QSqlQuery m_deleteQuotaUse;
    QSqlQuery m_putQuotaUse;
};

} // namespace gateway::store
