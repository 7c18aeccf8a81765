// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversation_repository.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

using conversations::ConversationChange;
using conversations::ResponseKey;
using conversations::StoredConversation;
using conversations::StoredItem;

namespace {

const QString kNotWritten = QStringLiteral("The conversation could not be kept");
const QString kNotRead = QStringLiteral("The conversations cannot be read");

QVariant textOf(const QByteArray& bytes)
{
    return textValue(QString::fromUtf8(bytes));
}

void bindKey(QSqlQuery& query, const ResponseKey& key)
{
    query.bindValue(u":owner"_s, textValue(key.owner));
    query.bindValue(u":id"_s, textOf(key.id));
}

Error absent(const QByteArray& id)
{
    return { .code = ErrorCode::ConversationNotFound,
        .message = u"Conversation with id '%1' not found. It may have expired, was deleted, or belongs to "
                   "another key."_s.arg(QString::fromUtf8(id.left(100))),
        .failureClass = FailureClass::Caller,
        .field = u"conversation"_s };
}

Error tooLong()
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"The conversation is longer than Plexus keeps together (%1 MB). Begin a new one."_s.arg(
            conversations::kMaxHistoryBytes / (1024 * 1024)),
        .failureClass = FailureClass::Caller,
        .field = u"conversation"_s };
}

// A full conversation can be read, with the turn that filled it.
constexpr qint64 kMaxReadBytes = 2 * conversations::kMaxHistoryBytes;

// The last place, and how much is said so far: what is sealed ("px1:…") is a third longer than what it says.
const QString kExtent =
    QStringLiteral("SELECT max(place), coalesce(sum(CASE WHEN json LIKE 'px1:%' THEN length(json) * 3 / 4"
                   " ELSE length(CAST(json AS BLOB)) END), 0)"
                   " FROM conversation_items WHERE owner = :owner AND conversation_id = :id");

} // namespace

ConversationRepository::ConversationRepository(const QSqlDatabase& database, const Seals& seals)
    : m_database(database)
    , m_seals(seals)
{
}

Result<void> ConversationRepository::put(const StoredConversation& conversation)
{
    const auto metadata = m_seals.sealed(sealed::kConversationMetadata,
        { conversation.owner.toUtf8(), conversation.id }, conversation.metadata);
    if (!metadata)
        return metadata.error();
    QSqlQuery remove = prepared(m_database, u"DELETE FROM conversations WHERE owner = :owner AND id = :id"_s);
    bindKey(remove, { conversation.owner, conversation.id });
    if (auto removed = run(remove, kNotWritten); !removed)
        return removed;
    QSqlQuery insert = prepared(m_database,
        u"INSERT INTO conversations (owner, id, created_ms, expires_ms, metadata) VALUES (:owner, :id, "
        ":created_ms, :expires_ms, :metadata)"_s);
    bindKey(insert, { conversation.owner, conversation.id });
    insert.bindValue(u":created_ms"_s, conversation.createdMs);
    insert.bindValue(u":expires_ms"_s, conversation.expiresMs);
    insert.bindValue(u":metadata"_s, textOf(*metadata));
    return run(insert, kNotWritten);
}

Result<std::optional<StoredConversation>> ConversationRepository::update(
    const ResponseKey& key, qint64 nowMs, const ConversationChange& change)
{
    const auto metadata =
        m_seals.sealed(sealed::kConversationMetadata, { key.owner.toUtf8(), key.id }, change.metadata);
    if (!metadata)
        return metadata.error();
    QSqlQuery query = prepared(m_database,
        u"UPDATE conversations SET metadata = :metadata, expires_ms = :expires_ms WHERE owner = :owner AND "
        u"id "
        "= :id AND expires_ms > :now"_s);
    bindKey(query, key);
    query.bindValue(u":metadata"_s, textOf(*metadata));
    query.bindValue(u":expires_ms"_s, change.expiresMs);
    query.bindValue(u":now"_s, nowMs);
    if (auto ran = run(query, kNotWritten); !ran)
        return ran.error();
    return find(key, nowMs);
}

Result<std::optional<StoredConversation>> ConversationRepository::find(const ResponseKey& key, qint64 nowMs)
{
    QSqlQuery query = prepared(m_database,
        u"SELECT created_ms, expires_ms, metadata FROM conversations WHERE owner = :owner AND id = :id AND "
        "expires_ms > :now"_s);
    bindKey(query, key);
    query.bindValue(u":now"_s, nowMs);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    if (!query.next())
        return std::optional<StoredConversation>();
    auto metadata = m_seals.opened(
        sealed::kConversationMetadata, { key.owner.toUtf8(), key.id }, query.value(2).toString().toUtf8());
    if (!metadata)
        return metadata.error();
    return std::optional(StoredConversation { .id = key.id,
        .owner = key.owner,
        .createdMs = query.value(0).toLongLong(),
        .expiresMs = query.value(1).toLongLong(),
        .metadata = std::move(metadata).value() });
}

Result<bool> ConversationRepository::exists(const ResponseKey& key, qint64 nowMs)
{
    QSqlQuery query = prepared(
        m_database, u"SELECT 1 FROM conversations WHERE owner = :owner AND id = :id AND expires_ms > :now"_s);
    bindKey(query, key);
    query.bindValue(u":now"_s, nowMs);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    return query.next();
}

Result<bool> ConversationRepository::remove(const ResponseKey& key, qint64 nowMs)
{
    Result<bool> found = exists(key, nowMs);
    if (!found || !*found)
        return found;
    for (const QString& text :
        { u"DELETE FROM conversation_items WHERE owner = :owner AND conversation_id = :id"_s,
            u"DELETE FROM conversations WHERE owner = :owner AND id = :id"_s }) {
        QSqlQuery query = prepared(m_database, text);
        bindKey(query, key);
        if (auto ran = run(query, u"The conversation could not be deleted"_s); !ran)
            return ran.error();
    }
    return true;
}

Result<void> ConversationRepository::append(
    const ResponseKey& key, qint64 nowMs, const std::vector<StoredItem>& items, Room room)
{
    const Result<bool> found = exists(key, nowMs);
    if (!found)
        return found.error();
    if (!*found)
        return absent(key.id);
    QSqlQuery extent = prepared(m_database, kExtent);
    bindKey(extent, key);
    if (auto ran = run(extent, kNotRead); !ran)
        return ran;
    const bool hasExtent = extent.next();
    qint64 place = hasExtent ? extent.value(0).toLongLong() : 0;
    qint64 bytes = hasExtent ? extent.value(1).toLongLong() : 0;
    extent.finish();
    for (const StoredItem& item : items)
        bytes += item.json.size();
    if (bytes > (room == Room::Exact ? conversations::kMaxHistoryBytes : kMaxReadBytes))
        return tooLong();
    QSqlQuery insert = prepared(m_database,
        u"INSERT INTO conversation_items (owner, conversation_id, place, id, json) VALUES (:owner, :id, "
        ":place, :item, :json)"_s);
    for (const StoredItem& item : items) {
        const auto json = m_seals.sealed(sealed::kConversationItem,
            { key.owner.toUtf8(), key.id, QByteArray::number(place + 1) }, item.json);
        if (!json)
            return json.error();
        bindKey(insert, key);
        insert.bindValue(u":place"_s, ++place);
        insert.bindValue(u":item"_s, textOf(item.id));
        insert.bindValue(u":json"_s, textOf(*json));
        if (auto ran = run(insert, kNotWritten); !ran)
            return ran;
    }
    return {};
}

Result<void> ConversationRepository::extend(const ResponseKey& key, qint64 expiresMs)
{
    QSqlQuery query = prepared(
        m_database, u"UPDATE conversations SET expires_ms = :expires_ms WHERE owner = :owner AND id = :id"_s);
    bindKey(query, key);
    query.bindValue(u":expires_ms"_s, expiresMs);
    return run(query, kNotWritten);
}

Result<std::vector<StoredItem>> ConversationRepository::items(const ResponseKey& key, qint64 nowMs)
{
    const Result<bool> found = exists(key, nowMs);
    if (!found)
        return found.error();
    if (!*found)
        return absent(key.id);
    QSqlQuery query = prepared(m_database,
        u"SELECT id, json, place FROM conversation_items WHERE owner = :owner AND conversation_id = :id "
        u"ORDER BY "
        "place"_s);
    bindKey(query, key);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    std::vector<StoredItem> items;
    qint64 bytes = 0;
    while (query.next()) {
        auto json = m_seals.opened(sealed::kConversationItem,
            { key.owner.toUtf8(), key.id, query.value(2).toByteArray() }, query.value(1).toString().toUtf8());
        if (!json)
            return json.error();
        items.push_back({ .id = query.value(0).toString().toUtf8(), .json = std::move(json).value() });
        bytes += items.back().json.size();
        if (bytes > kMaxReadBytes)
            return tooLong();
    }
    return items;
}

Result<bool> ConversationRepository::removeItem(
    const ResponseKey& key, const QByteArray& itemId, qint64 nowMs)
{
    const Result<bool> found = exists(key, nowMs);
    if (!found)
        return found;
    if (!*found)
        return absent(key.id);
    QSqlQuery query = prepared(m_database,
        u"DELETE FROM conversation_items WHERE owner = :owner AND conversation_id = :id AND id = :item"_s);
    bindKey(query, key);
    query.bindValue(u":item"_s, textOf(itemId));
    if (auto ran = run(query, u"The item could not be deleted"_s); !ran)
        return ran.error();
    return query.numRowsAffected() > 0;
}

Result<void> ConversationRepository::cleanUp(qint64 nowMs)
{
    for (const QString& text :
        { u"DELETE FROM conversation_items WHERE EXISTS (SELECT 1 FROM conversations WHERE "
          "conversations.owner = conversation_items.owner AND conversations.id = "
          "conversation_items.conversation_id AND conversations.expires_ms <= :now)"_s,
            u"DELETE FROM conversations WHERE expires_ms <= :now"_s }) {
        QSqlQuery query = prepared(m_database, text);
        query.bindValue(u":now"_s, nowMs);
        if (auto ran = run(query, u"Expired conversations could not be deleted"_s); !ran)
            return ran;
    }
    return {};
}

} // namespace gateway::store
