// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and the chains they form; what was said is sealed (sealed_columns.h). See
// conversations/response_shelf.h for what each method means. Thread: the store thread; the database must be
// open and outlive it.
#pragma once

#include "base/result.h"
#include "conversations/page_query.h"
#include "conversations/stored_response.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class ResponseRepository {
public:
    // Both outlive it.
    // `node`: who makes the answers that are put; empty where there is one node only.
    ResponseRepository(const QSqlDatabase& database, const Seals& seals, QString node = {});

    // The caller owns the transaction. False: what a background response came to is not to be kept any more.
    [[nodiscard]] Result<bool> put(const conversations::StoredResponse& response);
    [[nodiscard]] Result<bool> cancel(const conversations::ResponseKey& key, qint64 nowMs);
    [[nodiscard]] Result<std::optional<conversations::StoredResponse>> find(
        const conversations::ResponseKey& key, qint64 nowMs);
    [[nodiscard]] Result<conversations::ResponsePage> page(
        const QString& owner, qint64 nowMs, const conversations::PageQuery& query);
    [[nodiscard]] Result<conversations::History> chain(const conversations::ResponseKey& key, qint64 nowMs);
    [[nodiscard]] Result<bool> remove(const conversations::ResponseKey& key, qint64 nowMs);
    // What has expired and no living answer is built on.
    [[nodiscard]] Result<void> cleanUp(qint64 nowMs);
    // What ran when this node's last process ended, as failed.
    [[nodiscard]] Result<void> closeInterrupted();
    // What a node made that has died since, as failed.
    [[nodiscard]] Result<void> closeOrphaned();

private:
    [[nodiscard]] Result<bool> isWanted(const conversations::StoredResponse& response);

    QSqlDatabase m_database;
    const Seals& m_seals;
    QString m_node;
    QSqlQuery m_delete;
    QSqlQuery m_insert;
    QSqlQuery m_find;
    QSqlQuery m_chain;
};

} // namespace gateway::store
