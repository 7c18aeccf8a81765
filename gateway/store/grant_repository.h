// SPDX-License-Identifier: GPL-3.0-or-later
// Clients and grants of the authorization server for MCP clients. Of a token only its SHA-256 is written.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "oauth/grant_rows.h"

#include <QSqlDatabase>

namespace gateway::store {

class GrantRepository {
public:
    explicit GrantRepository(const QSqlDatabase& database);

    [[nodiscard]] Result<oauth::GrantRows> load();
    // The caller owns the transaction.
    [[nodiscard]] Result<void> save(const oauth::GrantChanges& changes);

private:
    [[nodiscard]] Result<void> remove(const QString& statement, const QVector<QByteArray>& ids);
    [[nodiscard]] Result<void> putClient(const oauth::ClientRow& row);
    [[nodiscard]] Result<void> putToken(const oauth::TokenRow& row);

    QSqlDatabase m_database;
};

} // namespace gateway::store
