// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to MCP servers. The newest are kept, so many of them; what was said in them is not here.
// Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "store/row_insert.h"
#include "store/store.h"

#include <QSqlDatabase>

namespace gateway::store {

class McpRepository {
public:
    static constexpr int kKeptRows = 20'000;
    // Rows are counted every so many.
    static constexpr int kPruneEvery = 500;

    explicit McpRepository(const QSqlDatabase& database);

    // Inserts or replaces; the caller owns the transaction.
    [[nodiscard]] Result<void> write(const inspect::McpRecord& record);
    [[nodiscard]] Result<QVector<inspect::McpRecordPtr>> page(const McpQuery& query);

private:
    [[nodiscard]] Result<void> prune();

    QSqlDatabase m_database;
    RowInsert m_insert;
    int m_sincePrune = kPruneEvery; // the first row of a run counts what others left
};

} // namespace gateway::store
