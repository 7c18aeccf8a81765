// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's part for /v1/conversations.
#include "pipeline/responses_desk.h"

#include "base/ids.h"
#include "conversations/json_fields.h"
#include "conversations/stored_answer.h"
#include "dialects/json/json_text.h"
#include "dialects/json/object_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using conversations::invalid;
using conversations::StoredConversation;
using conversations::StoredItem;

namespace {

constexpr std::size_t kMaxAdded = 20; // items of one call, as the API's reference says
constexpr std::size_t kMaxMetadata = 16;

Error noConversation(const QByteArray& id)
{
    return { .code = ErrorCode::ConversationNotFound,
        .message = u"Conversation with id '%1' not found. It may have expired, was deleted, or belongs to "
                   "another key."_s.arg(QString::fromUtf8(id.left(100))),
        .failureClass = FailureClass::Caller,
        .field = u"conversation_id"_s };
}

Error noItem(const QByteArray& id)
{
    return { .code = ErrorCode::NotFound,
        .message = u"There is no item '%1' in this conversation."_s.arg(QString::fromUtf8(id.left(100))),
        .failureClass = FailureClass::Caller,
        .field = u"item_id"_s };
}

struct ConversationBody {
    dialects::json::object metadata = {};
    bool hasMetadata = false;
    dialects::json::array items = {};
};

Result<ConversationBody> readBody(const QByteArray& text)
{
    if (text.trimmed().isEmpty())
        return ConversationBody {};
    const Result<dialects::json::object> object = dialects::parseJsonObject(text);
    if (!object)
        return object.error();
    dialects::Problems problems;
    dialects::ObjectReader reader(*object, {}, problems);
    ConversationBody body;
    if (const dialects::json::object* metadata = reader.object("metadata")) {
        body.metadata = *metadata;
        body.hasMetadata = true;
    }
    if (const dialects::json::array* items = reader.array("items"))
        body.items = *items;
    if (!problems.isEmpty())
        return problems.error();
    const bool isText = std::all_of(body.metadata.begin(), body.metadata.end(),
        [](const auto& entry) { return entry.value().is_string(); });
    if (!isText || body.metadata.size() > kMaxMetadata)
        return invalid(u"metadata"_s, u"`metadata` must hold at most 16 texts."_s);
    const bool areObjects = std::all_of(body.items.begin(), body.items.end(),
        [](const dialects::json::value& item) { return item.is_object(); });
    if (!areObjects || body.items.size() > kMaxAdded)
        return invalid(u"items"_s, u"`items` must be a list of at most 20 items."_s);
    return body;
}

std::vector<StoredItem> freshItems(dialects::json::array items, qint64 nowMs)
{
    return conversations::storedItems(
        conversations::keptItems(std::move(items), newExchangeId(nowMs).text.toStdString() + 'c'));
}

QByteArray listOf(const std::vector<StoredItem>& items)
{
    conversations::PageQuery all { .limit = static_cast<int>(kMaxAdded),
        .order = conversations::ItemOrder::OldestFirst };
    Result<QByteArray> page = conversations::itemPage(items, all);
    return page ? std::move(page).value() : QByteArray("{}");
}

} // namespace

void ResponsesDesk::withConversation(const Visit& visit, std::function<void(const StoredConversation&)> use)
{
    m_shelf->findConversation(keyOf(visit), m_clock.epochMs(), this,
        [this, visit, use = std::move(use)](const Result<std::optional<StoredConversation>>& found) {
            if (!found)
                refuse(visit, found.error());
            else if (!*found)
                refuse(visit, noConversation(visit.route.name));
            else
                use(**found);
        });
}

void ResponsesDesk::createConversation(const Visit& visit)
{
    Result<ConversationBody> body = readBody(visit.request.body);
    if (!body) {
        refuse(visit, body.error());
        return;
    }
    const qint64 nowMs = m_clock.epochMs();
    const StoredConversation conversation { .id = "conv_" + newExchangeId(nowMs).text.toLower(),
        .owner = visit.owner,
        .createdMs = nowMs,
        .expiresMs = nowMs + visit.ttlMs,
        .metadata = dialects::serializeJson(body->metadata) };
    const std::vector<StoredItem> items = freshItems(std::move(body->items), nowMs);
    m_shelf->putConversation(conversation, this, [this, visit, conversation, items](const Result<void>& put) {
        if (!put) {
            refuse(visit, put.error());
            return;
        }
        m_shelf->appendItems({ conversation.owner, conversation.id }, m_clock.epochMs(), items, this,
            [this, visit, conversation](const Result<void>& appended) {
                if (appended)
                    reply(visit, conversations::shownConversation(conversation));
                else
                    refuse(visit, appended.error());
            });
    });
}

void ResponsesDesk::getConversation(const Visit& visit)
{
    withConversation(visit, [this, visit](const StoredConversation& conversation) {
        reply(visit, conversations::shownConversation(conversation));
    });
}

void ResponsesDesk::updateConversation(const Visit& visit)
{
    const Result<ConversationBody> body = readBody(visit.request.body);
    if (!body) {
        refuse(visit, body.error());
        return;
    }
    if (!body->hasMetadata) {
        refuse(
            visit, invalid(u"metadata"_s, u"`metadata` is missing; it takes the place of what there is."_s));
        return;
    }
    const qint64 nowMs = m_clock.epochMs();
    m_shelf->updateConversation(keyOf(visit), nowMs,
        { .expiresMs = nowMs + visit.ttlMs, .metadata = dialects::serializeJson(body->metadata) }, this,
        [this, visit](const Result<std::optional<StoredConversation>>& updated) {
            if (!updated)
                refuse(visit, updated.error());
            else if (!*updated)
                refuse(visit, noConversation(visit.route.name));
            else
                reply(visit, conversations::shownConversation(**updated));
        });
}

void ResponsesDesk::deleteConversation(const Visit& visit)
{
    m_shelf->removeConversation(
        keyOf(visit), m_clock.epochMs(), this, [this, visit](const Result<bool>& removed) {
            if (!removed)
                refuse(visit, removed.error());
            else if (!*removed)
                refuse(visit, noConversation(visit.route.name));
            else
                reply(visit,
                    dialects::serializeJson(dialects::json::object { { "id", visit.route.name.toStdString() },
                        { "object", "conversation.deleted" }, { "deleted", true } }));
        });
}

void ResponsesDesk::listItems(const Visit& visit)
{
    const Result<conversations::PageQuery> query = conversations::readPageQuery(visit.request.head.query);
    if (!query) {
        refuse(visit, query.error());
        return;
    }
    m_shelf->loadItems(keyOf(visit), m_clock.epochMs(), this,
        [this, visit, query = *query](const Result<std::vector<StoredItem>>& items) {
            if (!items) {
                refuse(visit, items.error());
                return;
            }
            qsizetype bytes = 0;
            for (const StoredItem& item : *items)
                bytes += item.json.size();
            replyWith(
                visit, bytes, [items = *items, query] { return conversations::itemPage(items, query); });
        });
}

void ResponsesDesk::addItems(const Visit& visit)
{
    Result<ConversationBody> body = readBody(visit.request.body);
    if (!body || body->items.empty()) {
        refuse(visit,
            body ? invalid(u"items"_s, u"`items` is missing; it must be a list of 1 to 20 items."_s)
                 : body.error());
        return;
    }
    const std::vector<StoredItem> items = freshItems(std::move(body->items), m_clock.epochMs());
    m_shelf->appendItems(
        keyOf(visit), m_clock.epochMs(), items, this, [this, visit, items](const Result<void>& appended) {
            if (appended)
                reply(visit, listOf(items));
            else
                refuse(visit, appended.error());
        });
}

void ResponsesDesk::getItem(const Visit& visit)
{
    m_shelf->loadItems(
        keyOf(visit), m_clock.epochMs(), this, [this, visit](const Result<std::vector<StoredItem>>& items) {
            if (!items) {
                refuse(visit, items.error());
                return;
            }
            const auto found = std::find_if(items->begin(), items->end(),
                [&visit](const StoredItem& item) { return item.id == visit.route.item; });
            if (found == items->end())
                refuse(visit, noItem(visit.route.item));
            else
                reply(visit, found->json);
        });
}

void ResponsesDesk::deleteItem(const Visit& visit)
{
    m_shelf->removeItem(
        keyOf(visit), visit.route.item, m_clock.epochMs(), this, [this, visit](const Result<bool>& removed) {
            if (!removed) {
                refuse(visit, removed.error());
                return;
            }
            if (!*removed) {
                refuse(visit, noItem(visit.route.item));
                return;
            }
            getConversation(visit); // what the API answers with
        });
}

} // namespace gateway::pipeline
