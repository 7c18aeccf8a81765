// SPDX-License-Identifier: GPL-3.0-or-later
// Which nodes share the database, and who of them does what is to be done once. All moments are by the
// database's clock, so that nodes need not agree on the time.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <chrono>

namespace gateway::store {

class NodeRepository {
public:
    // Not seen for so long: it is taken to have died.
    static constexpr std::chrono::seconds kDeadAfter { 30 };

    NodeRepository(const QSqlDatabase& database, QString node);

    // This node is there: at its start, and again and again.
    [[nodiscard]] Result<void> beSeen(const QString& name);
    // It ends: others need not wait for its leases.
    [[nodiscard]] Result<void> leave();

    // Deletes those that were not seen for so long that nobody will ask.
    [[nodiscard]] Result<void> prune();

    // True: this node holds the lease now, for so long. False: another one does.
    [[nodiscard]] Result<bool> acquire(const QString& name, std::chrono::milliseconds span);
    [[nodiscard]] Result<void> release(const QString& name);

private:
    QSqlDatabase m_database;
    QString m_node;
    QSqlQuery m_beSeen;
    QSqlQuery m_acquire;
    QSqlQuery m_release;
};

} // namespace gateway::store
