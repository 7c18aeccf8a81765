// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/response_repository.h"

#include "store/node_repository.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

using conversations::History;
using conversations::ItemOrder;
using conversations::PageQuery;
using conversations::ResponseKey;
using conversations::ResponsePage;
using conversations::StoredResponse;

namespace {

const QString kNotWritten = QStringLiteral("The answer could not be kept");
const QString kNotRead = QStringLiteral("The kept answers cannot be read");

// The bounds are part of the question, so that a chain without end costs no more than the longest allowed.
// What a row holds is carried along, so that each is looked up once; four columns, since each value of a row
// costs the driver as much as the row's look-up, and the long ones as the bytes they are: see asBytes().
QString chainText(Engine engine)
{
    return u"WITH RECURSIVE chain (turn, bytes, id, parent_id, input, output) AS ("
           " SELECT 1, length(input) + length(output), id, parent_id, input, output"
           " FROM responses WHERE owner = :first_owner AND id = :id"
           " UNION ALL"
           " SELECT chain.turn + 1, chain.bytes + length(earlier.input) + length(earlier.output),"
           " earlier.id, earlier.parent_id, earlier.input, earlier.output"
           " FROM chain JOIN responses AS earlier ON earlier.owner = :owner AND earlier.id = chain.parent_id"
           " WHERE chain.turn <= :max_turns AND chain.bytes <= :max_bytes)"
           " SELECT parent_id, %1, %2, id FROM chain"_s.arg(
               asBytes(engine, u"input"_s), asBytes(engine, u"output"_s));
}

// Sealed, a text is a third longer, and by its nonce, tag and key id.
constexpr qint64 kMaxSealedBytes =
    conversations::kMaxHistoryBytes / 3 * 4 + 2LL * 64 * conversations::kMaxTurns;

// Answers the living ones are built on stay, however old.
const QString kCleanUp = QStringLiteral(
    "WITH RECURSIVE needed (owner, id) AS ("
    " SELECT owner, parent_id FROM responses WHERE expires_ms > :living AND parent_id <> ''"
    " UNION"
    " SELECT responses.owner, responses.parent_id FROM needed JOIN responses"
    " ON responses.owner = needed.owner AND responses.id = needed.id WHERE responses.parent_id <> '')"
    " DELETE FROM responses WHERE expires_ms <= :now AND NOT EXISTS ("
    " SELECT 1 FROM needed WHERE needed.owner = responses.owner AND needed.id = responses.id)");

QVariant textOf(const QByteArray& bytes)
{
    return textValue(QString::fromUtf8(bytes));
}

Error absent(const QByteArray& id)
{
    return { .code = ErrorCode::PreviousResponseNotFound,
        .message =
            u"Previous response with id '%1' not found. It may have expired, was not stored, or belongs "
            "to another key."_s.arg(QString::fromUtf8(id.left(100))),
        .failureClass = FailureClass::Caller,
        .field = u"previous_response_id"_s };
}

Error noSuchPlace(const QByteArray& id)
{
    return { .code = ErrorCode::InvalidRequest,
        .message =
            u"There is no response \u201c%1\u201d in this list."_s.arg(QString::fromUtf8(id.left(100))),
        .failureClass = FailureClass::Caller,
        .field = u"after"_s };
}

Error incomplete(const QByteArray& id, const QString& missing)
{
    return { .code = ErrorCode::PreviousResponseNotFound,
        .message =
            u"The conversation behind '%1' is not whole: the earlier response '%2' was deleted. Begin a "
            "new conversation."_s.arg(QString::fromUtf8(id.left(100)), missing),
        .failureClass = FailureClass::Caller,
        .field = u"previous_response_id"_s };
}

Error tooLong()
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"The conversation behind `previous_response_id` is longer than Plexus keeps together (%1 "
                   "turns, %2 MB). Compact it with POST /v1/responses/compact, or begin a new one."_s
                       .arg(conversations::kMaxTurns)
                       .arg(conversations::kMaxHistoryBytes / (1024 * 1024)),
        .failureClass = FailureClass::Caller,
        .field = u"previous_response_id"_s };
}

} // namespace

ResponseRepository::ResponseRepository(const QSqlDatabase& database, const Seals& seals, QString node)
    : m_database(database)
    , m_seals(seals)
    , m_node(std::move(node))
    , m_delete(prepared(database, u"DELETE FROM responses WHERE owner = :owner AND id = :id"_s))
    , m_insert(prepared(database,
          u"INSERT INTO responses (owner, id, parent_id, conversation_id, provider, model, upstream_id, "
          u"status, "
          "background, created_ms, expires_ms, input, output, object, node) VALUES (:owner, :id, :parent_id, "
          ":conversation_id, :provider, :model, :upstream_id, :status, :background, :created_ms, "
          ":expires_ms, "
          ":input, :output, :object, :node)"_s))
    , m_find(prepared(database,
          u"SELECT parent_id, conversation_id, provider, model, upstream_id, status, background, created_ms, "
          "expires_ms, input, output, object FROM responses WHERE owner = :owner AND id = :id AND expires_ms "
          "> "
          ":now"_s))
    , m_chain(prepared(database, chainText(engineOf(database))))
{
}

// Another node may have cancelled or deleted it.
Result<bool> ResponseRepository::isWanted(const StoredResponse& response)
{
    if (!response.isBackground || conversations::isRunning(response.status))
        return true;
    QSqlQuery query = prepared(
        m_database, u"SELECT 1 FROM responses WHERE owner = :owner AND id = :id AND status <> 'cancelled'"_s);
    query.bindValue(u":owner"_s, textValue(response.owner));
    query.bindValue(u":id"_s, textOf(response.id));
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    return query.next();
}

Result<bool> ResponseRepository::cancel(const ResponseKey& key, qint64 nowMs)
{
    QSqlQuery query = prepared(m_database,
        u"UPDATE responses SET status = 'cancelled' WHERE owner = :owner AND id = :id AND background <> 0 "
        "AND status IN ('queued', 'in_progress') AND expires_ms > :now"_s);
    query.bindValue(u":owner"_s, textValue(key.owner));
    query.bindValue(u":id"_s, textOf(key.id));
    query.bindValue(u":now"_s, nowMs);
    if (auto ran = run(query, kNotWritten); !ran)
        return ran.error();
    return query.numRowsAffected() > 0;
}

Result<bool> ResponseRepository::put(const StoredResponse& response)
{
    if (const Result<bool> wanted = isWanted(response); !wanted || !*wanted)
        return wanted;
    const QByteArrayList row { response.owner.toUtf8(), response.id };
    const auto input = m_seals.sealed(sealed::kResponseInput, row, response.input);
    const auto output = m_seals.sealed(sealed::kResponseOutput, row, response.output);
    const auto object = m_seals.sealed(sealed::kResponseObject, row, response.object);
    for (const Result<QByteArray>* text : { &input, &output, &object }) {
        if (!*text)
            return text->error();
    }
    m_delete.bindValue(u":owner"_s, textValue(response.owner));
    m_delete.bindValue(u":id"_s, textOf(response.id));
    if (auto deleted = run(m_delete, kNotWritten); !deleted)
        return deleted.error();
    m_insert.bindValue(u":owner"_s, textValue(response.owner));
    m_insert.bindValue(u":id"_s, textOf(response.id));
    m_insert.bindValue(u":parent_id"_s, textOf(response.parentId));
    m_insert.bindValue(u":conversation_id"_s, textOf(response.conversationId));
    m_insert.bindValue(u":provider"_s, textValue(response.target.provider));
    m_insert.bindValue(u":model"_s, textValue(response.target.model));
    m_insert.bindValue(u":upstream_id"_s, textOf(response.upstreamId));
    m_insert.bindValue(u":status"_s, conversations::statusName(response.status));
    m_insert.bindValue(u":background"_s, response.isBackground ? 1 : 0);
    m_insert.bindValue(u":created_ms"_s, response.createdMs);
    m_insert.bindValue(u":expires_ms"_s, response.expiresMs);
    m_insert.bindValue(u":input"_s, textOf(*input));
    m_insert.bindValue(u":output"_s, textOf(*output));
    m_insert.bindValue(u":object"_s, textOf(*object));
    m_insert.bindValue(u":node"_s, textValue(m_node));
    if (auto inserted = run(m_insert, kNotWritten); !inserted)
        return inserted.error();
    return true;
}

Result<std::optional<StoredResponse>> ResponseRepository::find(const ResponseKey& key, qint64 nowMs)
{
    m_find.bindValue(u":owner"_s, textValue(key.owner));
    m_find.bindValue(u":id"_s, textOf(key.id));
    m_find.bindValue(u":now"_s, nowMs);
    if (auto ran = run(m_find, kNotRead); !ran)
        return ran.error();
    if (!m_find.next())
        return std::optional<StoredResponse>();
    const auto bytes = [this](int column) { return m_find.value(column).toString().toUtf8(); };
    StoredResponse response { .id = key.id,
        .owner = key.owner,
        .parentId = bytes(0),
        .conversationId = bytes(1),
        .target = { .provider = m_find.value(2).toString(), .model = m_find.value(3).toString() },
        .upstreamId = bytes(4),
        .status = conversations::statusFromName(m_find.value(5).toString())
                      .value_or(conversations::AnswerStatus::Failed),
        .isBackground = m_find.value(6).toBool(),
        .createdMs = m_find.value(7).toLongLong(),
        .expiresMs = m_find.value(8).toLongLong() };
    const QByteArrayList row { key.owner.toUtf8(), key.id };
    const auto input = m_seals.opened(sealed::kResponseInput, row, bytes(9));
    const auto output = m_seals.opened(sealed::kResponseOutput, row, bytes(10));
    const auto object = m_seals.opened(sealed::kResponseObject, row, bytes(11));
    m_find.finish();
    for (const Result<QByteArray>* text : { &input, &output, &object }) {
        if (!*text)
            return text->error();
    }
    response.input = *input;
    response.output = *output;
    response.object = *object;
    return std::optional(std::move(response));
}

// Two questions: the rows are picked by what is short in them, and only those of the page are read whole.
Result<ResponsePage> ResponseRepository::page(const QString& owner, qint64 nowMs, const PageQuery& query)
{
    const bool isNewestFirst = query.order == ItemOrder::NewestFirst;
    QString picked = u"SELECT id FROM responses WHERE owner = :owner AND expires_ms > :now"_s;
    qint64 afterMs = 0;
    if (!query.after.isEmpty()) {
        const Result<std::optional<StoredResponse>> before = find({ owner, query.after }, nowMs);
        if (!before)
            return before.error();
        if (!*before)
            return noSuchPlace(query.after);
        afterMs = (*before)->createdMs;
        picked += isNewestFirst ? u" AND (created_ms, id) < (:after_ms, :after)"_s
                                : u" AND (created_ms, id) > (:after_ms, :after)"_s;
    }
    const QString order =
        isNewestFirst ? u" ORDER BY created_ms DESC, id DESC"_s : u" ORDER BY created_ms, id"_s;
    QSqlQuery rows = prepared(m_database,
        u"SELECT id, status, created_ms, output, object FROM responses WHERE owner = :same_owner AND id IN "
        u"(%1%2 "
        "LIMIT :most)%2"_s.arg(picked, order));
    rows.bindValue(u":same_owner"_s, textValue(owner));
    rows.bindValue(u":owner"_s, textValue(owner));
    rows.bindValue(u":now"_s, nowMs);
    if (!query.after.isEmpty()) {
        rows.bindValue(u":after_ms"_s, afterMs);
        rows.bindValue(u":after"_s, textOf(query.after));
    }
    rows.bindValue(u":most"_s, query.limit + 1); // one more tells whether there are more
    if (auto ran = run(rows, kNotRead); !ran)
        return ran.error();
    ResponsePage page;
    qint64 bytes = 0;
    while (rows.next()) {
        page.hasMore = page.responses.size() == static_cast<std::size_t>(query.limit);
        if (page.hasMore)
            break;
        const QByteArray id = rows.value(0).toString().toUtf8();
        const QByteArrayList row { owner.toUtf8(), id };
        const auto output = m_seals.opened(sealed::kResponseOutput, row, rows.value(3).toString().toUtf8());
        const auto object = m_seals.opened(sealed::kResponseObject, row, rows.value(4).toString().toUtf8());
        for (const Result<QByteArray>* text : { &output, &object }) {
            if (!*text)
                return text->error();
        }
        // A page ends where it would be larger than any one answer: the next begins behind its last.
        bytes += output->size() + object->size();
        page.hasMore = !page.responses.empty() && bytes > conversations::kMaxStoredAnswer;
        if (page.hasMore)
            break;
        page.responses.push_back({ .id = id,
            .owner = owner,
            .status = conversations::statusFromName(rows.value(1).toString())
                          .value_or(conversations::AnswerStatus::Failed),
            .createdMs = rows.value(2).toLongLong(),
            .output = *output,
            .object = *object });
    }
    return page;
}

Result<History> ResponseRepository::chain(const ResponseKey& key, qint64 nowMs)
{
    const Result<std::optional<StoredResponse>> last = find(key, nowMs);
    if (!last)
        return last.error();
    if (!*last)
        return absent(key.id);
    History history { .target = (*last)->target,
        .upstreamId = (*last)->upstreamId,
        .isRunning = conversations::isRunning((*last)->status) };
    m_chain.bindValue(u":first_owner"_s, textValue(key.owner));
    m_chain.bindValue(u":owner"_s, textValue(key.owner));
    m_chain.bindValue(u":id"_s, textOf(key.id));
    m_chain.bindValue(u":max_turns"_s, conversations::kMaxTurns);
    m_chain.bindValue(u":max_bytes"_s, kMaxSealedBytes);
    if (auto ran = run(m_chain, kNotRead); !ran)
        return ran.error();
    QString beginning;
    qint64 bytes = 0;
    // Newest first.
    while (m_chain.next()) {
        beginning = m_chain.value(0).toString();
        const QByteArrayList row { key.owner.toUtf8(), m_chain.value(3).toString().toUtf8() };
        for (const auto& [column, place] :
            { std::pair { 2, sealed::kResponseOutput }, std::pair { 1, sealed::kResponseInput } }) {
            auto text = m_seals.opened(place, row, m_chain.value(column).toByteArray());
            if (!text) {
                m_chain.finish();
                return text.error();
            }
            history.arrays.push_back(std::move(text).value());
            bytes += history.arrays.back().size();
        }
    }
    m_chain.finish();
    if (history.arrays.size() > 2 * std::size_t { conversations::kMaxTurns }
        || bytes > conversations::kMaxHistoryBytes)
        return tooLong();
    if (!beginning.isEmpty())
        return incomplete(key.id, beginning);
    std::reverse(history.arrays.begin(), history.arrays.end());
    return history;
}

Result<bool> ResponseRepository::remove(const ResponseKey& key, qint64 nowMs)
{
    const Result<std::optional<StoredResponse>> found = find(key, nowMs);
    if (!found)
        return found.error();
    if (!*found)
        return false;
    m_delete.bindValue(u":owner"_s, textValue(key.owner));
    m_delete.bindValue(u":id"_s, textOf(key.id));
    if (auto deleted = run(m_delete, u"The answer could not be deleted"_s); !deleted)
        return deleted.error();
    return true;
}

Result<void> ResponseRepository::cleanUp(qint64 nowMs)
{
    QSqlQuery query = prepared(m_database, kCleanUp);
    query.bindValue(u":living"_s, nowMs);
    query.bindValue(u":now"_s, nowMs);
    return run(query, u"Expired answers could not be deleted"_s);
}

Result<void> ResponseRepository::closeInterrupted()
{
    QSqlQuery query = prepared(m_database,
        u"UPDATE responses SET status = 'failed' WHERE status IN ('queued', 'in_progress') "
        "AND node = :node"_s);
    query.bindValue(u":node"_s, textValue(m_node));
    return run(query, kNotWritten);
}

Result<void> ResponseRepository::closeOrphaned()
{
    QSqlQuery query = prepared(m_database,
        u"UPDATE responses SET status = 'failed' WHERE status IN ('queued', 'in_progress') "
        "AND node <> :node AND NOT EXISTS (SELECT 1 FROM nodes WHERE nodes.id = responses.node "
        "AND nodes.seen_ms > %1 - :dead_after)"_s.arg(nowMs(engineOf(m_database))));
    query.bindValue(u":node"_s, textValue(m_node));
    query.bindValue(
        u":dead_after"_s, qint64 { std::chrono::milliseconds(NodeRepository::kDeadAfter).count() });
    return run(query, kNotWritten);
}

} // namespace gateway::store
