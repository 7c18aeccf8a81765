// SPDX-License-Identifier: GPL-3.0-or-later
// conversations::ResponseShelf over the database. Owned by Store. Thread: as the interface says.
#pragma once

#include "conversations/response_shelf.h"
#include "store/store_queue.h"

namespace gateway::store {

class StoreShelf final : public conversations::ResponseShelf {
public:
    // The queue outlives it.
    explicit StoreShelf(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void put(MakeRow make) override;
    void find(const conversations::ResponseKey& key, qint64 nowMs, QObject* context,
        Done<std::optional<conversations::StoredResponse>> done) override;
    void list(const QString& owner, qint64 nowMs, const conversations::PageQuery& query, QObject* context,
        Done<conversations::ResponsePage> done) override;
    void loadChain(const conversations::ResponseKey& key, qint64 nowMs, QObject* context,
        Done<conversations::History> done) override;
    void cancel(
        const conversations::ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) override;
    void remove(
        const conversations::ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) override;
    void putConversation(
        const conversations::StoredConversation& conversation, QObject* context, Done<void> done) override;
    void updateConversation(const conversations::ResponseKey& key, qint64 nowMs,
        const conversations::ConversationChange& change, QObject* context,
        Done<std::optional<conversations::StoredConversation>> done) override;
    void findConversation(const conversations::ResponseKey& key, qint64 nowMs, QObject* context,
        Done<std::optional<conversations::StoredConversation>> done) override;
    void removeConversation(
        const conversations::ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) override;
    void appendItems(const conversations::ResponseKey& conversation, qint64 nowMs,
        const std::vector<conversations::StoredItem>& items, QObject* context, Done<void> done) override;
    void loadItems(const conversations::ResponseKey& conversation, qint64 nowMs, QObject* context,
        Done<std::vector<conversations::StoredItem>> done) override;
    void removeItem(const conversations::ResponseKey& conversation, const QByteArray& itemId, qint64 nowMs,
        QObject* context, Done<bool> done) override;
    void cleanUp(qint64 nowMs) override;

private:
    // Another node may be writing it down this very moment: what is not there is looked for once more.
    template <typename T, typename Ask, typename IsAbsent>
    void askTwice(QObject* context, Ask ask, IsAbsent isAbsent, Done<T> done);

    StoreQueue& m_queue;
};

} // namespace gateway::store
