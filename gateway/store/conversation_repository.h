// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations and their items; what was said is sealed (sealed_columns.h). See
// conversations/response_shelf.h for what each method means. Thread: the store thread; the database must be
// open and outlive it.
#pragma once

#include "base/result.h"
#include "conversations/stored_response.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>

namespace gateway::store {

class ConversationRepository {
public:
    // Both outlive it.
    ConversationRepository(const QSqlDatabase& database, const Seals& seals);

    [[nodiscard]] Result<void> put(const conversations::StoredConversation& conversation);
    // Empty: there is none.
    [[nodiscard]] Result<std::optional<conversations::StoredConversation>> update(
        const conversations::ResponseKey& key, qint64 nowMs, const conversations::ConversationChange& change);
    [[nodiscard]] Result<std::optional<conversations::StoredConversation>> find(
        const conversations::ResponseKey& key, qint64 nowMs);
    [[nodiscard]] Result<bool> remove(const conversations::ResponseKey& key, qint64 nowMs);
    // Whether all of it must be within what is kept together, or one turn may go beyond: its answer was given
    // already, and without it the conversation would go on as if it had not been.
    enum class Room { Exact, LastTurn };

    // The caller owns the transaction. ConversationNotFound; InvalidRequest: it is full. Nothing is written
    // then.
    [[nodiscard]] Result<void> append(const conversations::ResponseKey& key, qint64 nowMs,
        const std::vector<conversations::StoredItem>& items, Room room = Room::Exact);
    // A turn's end moves the conversation's on, too.
    [[nodiscard]] Result<void> extend(const conversations::ResponseKey& key, qint64 expiresMs);
    // ConversationNotFound; InvalidRequest: more than is kept together.
    [[nodiscard]] Result<std::vector<conversations::StoredItem>> items(
        const conversations::ResponseKey& key, qint64 nowMs);
    [[nodiscard]] Result<bool> removeItem(
        const conversations::ResponseKey& key, const QByteArray& itemId, qint64 nowMs);
    [[nodiscard]] Result<void> cleanUp(qint64 nowMs);

private:
    [[nodiscard]] Result<bool> exists(const conversations::ResponseKey& key, qint64 nowMs);

    QSqlDatabase m_database;
    const Seals& m_seals;
};

} // namespace gateway::store
