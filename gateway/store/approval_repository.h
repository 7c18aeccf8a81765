// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has allowed of MCP servers. Thread: the store thread; the database must be open and outlive
// it.
#pragma once

#include "base/result.h"
#include "inspect/mcp_approval.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class ApprovalRepository {
public:
    explicit ApprovalRepository(const QSqlDatabase& database);

    // Takes the place of an earlier one of the same kind, server and subject. The caller owns the
    // transaction.
    [[nodiscard]] Result<void> write(const inspect::McpApproval& approval);
    [[nodiscard]] Result<void> remove(const inspect::McpApproval& approval);
    // Rows of a kind this version does not know are passed over.
    [[nodiscard]] Result<inspect::McpApprovals> load();

private:
    QSqlDatabase m_database;
    QSqlQuery m_delete;
    QSqlQuery m_insert;
};

} // namespace gateway::store
