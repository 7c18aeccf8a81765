// SPDX-License-Identifier: GPL-3.0-or-later
// Where answers and conversations are kept, as those see it who write and ask: queued writes that never
// block, reads that call back. What is written before a question is asked is seen by it.
//
// Everything belongs to the key that made it: each question names the owner, and another's things are as
// absent as those that never were. What has expired is absent too, before it is cleaned up.
// Thread: methods from any; `done` runs on the thread of `context`, and not at all once that is gone.
#pragma once

#include "base/result.h"
#include "conversations/page_query.h"
#include "conversations/stored_response.h"

#include <functional>

class QObject;

namespace gateway::conversations {

class ResponseShelf {
public:
    // Makes the row on the store's thread, where a large answer may take its time; empty: nothing to keep.
    // May be called again when writing failed.
    using MakeRow = std::function<std::optional<StoredResponse>()>;
    template <typename T> using Done = std::function<void(Result<T>)>;

    ResponseShelf() = default;
    virtual ~ResponseShelf() = default;
    ResponseShelf(const ResponseShelf&) = delete;
    ResponseShelf& operator=(const ResponseShelf&) = delete;

    // Replaces a row of the same owner and id. A completed or incomplete one of a conversation is appended to
    // that: input, then output. What a background response came to is passed over where it was cancelled or
    // deleted meanwhile.
    virtual void put(MakeRow make) = 0;

    virtual void find(
        const ResponseKey& key, qint64 nowMs, QObject* context, Done<std::optional<StoredResponse>> done) = 0;
    // Those of `owner`, as `query` says; fewer where they are large. InvalidRequest: there is none of the
    // name in `after`.
    virtual void list(const QString& owner, qint64 nowMs, const PageQuery& query, QObject* context,
        Done<ResponsePage> done) = 0;
    // All turns up to and including that answer. PreviousResponseNotFound: it, or one before it, is absent;
    // an answer before the last may have expired. InvalidRequest: the chain is longer than is kept together.
    virtual void loadChain(const ResponseKey& key, qint64 nowMs, QObject* context, Done<History> done) = 0;
    // A background response that is still being made ends as cancelled, whoever makes it. False: there is
    // none.
    virtual void cancel(const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) = 0;
    // False: there was none.
    virtual void remove(const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) = 0;

    virtual void putConversation(
        const StoredConversation& conversation, QObject* context, Done<void> done) = 0;
    // Replaces the metadata of one that is there, and when it expires. Empty: there is none.
    virtual void updateConversation(const ResponseKey& key, qint64 nowMs, const ConversationChange& change,
        QObject* context, Done<std::optional<StoredConversation>> done) = 0;
    virtual void findConversation(const ResponseKey& key, qint64 nowMs, QObject* context,
        Done<std::optional<StoredConversation>> done) = 0;
    virtual void removeConversation(
        const ResponseKey& key, qint64 nowMs, QObject* context, Done<bool> done) = 0;
    // ConversationNotFound. InvalidRequest: the conversation would be longer than is kept together.
    virtual void appendItems(const ResponseKey& conversation, qint64 nowMs,
        const std::vector<StoredItem>& items, QObject* context, Done<void> done) = 0;
    // Oldest first; a turn may have made them more than is kept together. ConversationNotFound.
    virtual void loadItems(const ResponseKey& conversation, qint64 nowMs, QObject* context,
        Done<std::vector<StoredItem>> done) = 0;
    virtual void removeItem(const ResponseKey& conversation, const QByteArray& itemId, qint64 nowMs,
        QObject* context, Done<bool> done) = 0;

    // Forgets answers that have expired and that no living one is built on, and conversations nobody came
    // back to.
    virtual void cleanUp(qint64 nowMs) = 0;
};

} // namespace gateway::conversations
