// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversations/stored_answer.h"

#include "conversations/items.h"
#include "conversations/json_fields.h"
#include "dialects/json/json_text.h"

#include <QCryptographicHash>

#include <utility>

namespace gateway::conversations {

namespace json = dialects::json;

namespace {

json::string text(const QByteArray& bytes)
{
    return json::string(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

// The object of the answer, whether it came alone or inside the last event.
std::optional<json::object> objectOf(const CollectedAnswer& answer)
{
    Result<json::object> parsed = dialects::parseJsonObject(answer.text);
    if (!parsed)
        return std::nullopt;
    json::value* inside = parsed->if_contains("response");
    json::object* response = inside ? inside->if_object() : nullptr;
    if (response)
        return std::move(*response);
    // An error under a success status has no id.
    return textAt(*parsed, "id").empty() ? std::nullopt : std::optional(std::move(parsed).value());
}

json::array outputOf(json::object& object, const CollectedAnswer& answer)
{
    json::array output;
    if (json::value* given = object.if_contains("output"); given && given->is_array())
        output = std::move(given->get_array());
    object.erase("output");
    if (!output.empty())
        return output;
    for (const QByteArray& event : answer.itemEvents) {
        const Result<json::object> parsed = dialects::parseJsonObject(event);
        const json::value* item = parsed ? parsed->if_contains("item") : nullptr;
        if (item && item->is_object())
            output.push_back(*item);
    }
    return output;
}

// Vendors' ids differ behind what a made id has room for.
std::string scopeOf(const QByteArray& responseId, char kind)
{
    const QByteArray digest = QCryptographicHash::hash(responseId, QCryptographicHash::Sha1).toHex().left(20);
    return digest.toStdString() + kind;
}

QByteArray keptInput(const QByteArray& request, const QByteArray& responseId)
{
    const Result<json::object> body = dialects::parseJsonObject(request);
    const json::value* input = body ? body->if_contains("input") : nullptr;
    Result<json::array> items = input ? inputItems(*input) : Result<json::array>(json::array());
    if (!items)
        return "[]";
    return dialects::serializeJson(keptItems(std::move(items).value(), scopeOf(responseId, 'i')));
}

// What the object says of state, whatever the provider was told.
void describeState(json::object& object, const AnswerFacts& facts)
{
    const StateRequest& state = facts.state;
    object["previous_response_id"] =
        state.previousResponseId.isEmpty() ? json::value() : json::value(text(state.previousResponseId));
    if (!state.conversationId.isEmpty())
        object["conversation"] = json::object { { "id", text(state.conversationId) } };
    object["store"] = true;
    object["background"] = state.isBackground;
}

StoredResponse rowOf(const AnswerFacts& facts, const QByteArray& id)
{
    return { .id = id,
        .owner = facts.owner,
        .parentId = facts.state.previousResponseId,
        .conversationId = facts.state.conversationId,
        .target = facts.target,
        .isBackground = facts.state.isBackground,
        .createdMs = facts.createdMs,
        .expiresMs = facts.createdMs + facts.ttlMs,
        .input = keptInput(facts.request, id) };
}

} // namespace

std::optional<StoredResponse> storedResponse(const AnswerFacts& facts, const CollectedAnswer& answer)
{
    std::optional<json::object> object = objectOf(answer);
    if (!object)
        return std::nullopt;
    const std::string_view said = textAt(*object, "id");
    const QByteArray saidId(said.data(), static_cast<qsizetype>(said.size()));
    const QByteArray id = facts.id.isEmpty() ? saidId : facts.id;
    const std::string_view status = textAt(*object, "status");
    StoredResponse row = rowOf(facts, id);
    row.status = statusFromName(QString::fromUtf8(status.data(), static_cast<qsizetype>(status.size())))
                     .value_or(AnswerStatus::Completed);
    const json::value* store = object->if_contains("store");
    const bool isRefused = store && store->is_bool() && !store->get_bool();
    if (facts.isUpstreams && !isRefused && id == saidId)
        row.upstreamId = id;
    row.output = dialects::serializeJson(keptItems(outputOf(*object, answer), scopeOf(id, 'o')));
    (*object)["id"] = text(id);
    describeState(*object, facts);
    row.object = dialects::serializeJson(*object);
    return row;
}

StoredResponse pendingResponse(
    const AnswerFacts& facts, AnswerStatus status, const dialects::json::object& object)
{
    StoredResponse row = rowOf(facts, facts.id);
    row.status = status;
    json::object head = object;
    head.erase("output");
    head["id"] = text(facts.id);
    describeState(head, facts);
    row.object = dialects::serializeJson(head);
    return row;
}

StoredResponse endedResponse(
    StoredResponse pending, AnswerStatus status, const QString& code, const QString& message)
{
    pending.status = status;
    if (Result<json::object> object = dialects::parseJsonObject(pending.object); object && !code.isEmpty()) {
        (*object)["error"] =
            json::object { { "code", code.toStdString() }, { "message", message.toStdString() } };
        pending.object = dialects::serializeJson(*object);
    }
    return pending;
}

namespace {

json::object shownObject(const StoredResponse& response, const QVector<QByteArray>& include)
{
    Result<json::object> object = dialects::parseJsonObject(response.object);
    Result<json::value> output = dialects::parseJson(response.output);
    if (!object)
        return {};
    if (output && output->is_array() && !includesReasoning(include)) {
        for (json::value& item : output->get_array())
            hideReasoning(item);
    }
    json::value* status = &(*object)["status"];
    *status = statusName(response.status).toStdString();
    // Its last word was spoken before it could be written down.
    const json::value* error = object->if_contains("error");
    if (response.status == AnswerStatus::Failed && (!error || error->is_null())) {
        (*object)["error"] = json::object { { "code", "server_error" },
            { "message", "Plexus was stopped while this response was being made." } };
    }
    (*object)["output"] = output ? *output : json::value(json::array());
    return std::move(object).value();
}

} // namespace

QByteArray shownResponse(const StoredResponse& response, const QVector<QByteArray>& include)
{
    return dialects::serializeJson(shownObject(response, include));
}

QByteArray shownResponses(const ResponsePage& page, const QVector<QByteArray>& include)
{
    json::array data;
    for (const StoredResponse& response : page.responses)
        data.emplace_back(shownObject(response, include));
    const bool isEmpty = page.responses.empty();
    return dialects::serializeJson(json::object { { "object", "list" }, { "data", std::move(data) },
        { "first_id", isEmpty ? json::value() : json::value(text(page.responses.front().id)) },
        { "last_id", isEmpty ? json::value() : json::value(text(page.responses.back().id)) },
        { "has_more", page.hasMore } });
}

QByteArray shownConversation(const StoredConversation& conversation)
{
    const Result<json::value> metadata = dialects::parseJson(conversation.metadata);
    return dialects::serializeJson(json::object { { "id", text(conversation.id) },
        { "object", "conversation" }, { "created_at", conversation.createdMs / 1000 },
        { "metadata", metadata ? *metadata : json::value(json::object()) } });
}

} // namespace gateway::conversations
