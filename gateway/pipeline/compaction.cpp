// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/compaction.h"

#include "base/http_status.h"
#include "conversations/items.h"
#include "conversations/json_fields.h"
#include "dialects/responses/compaction_item.h"
#include "dialects/responses/made_ids.h"
#include "pipeline/local_replies.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace json = dialects::json;
using conversations::textAt;

namespace {

constexpr std::string_view kTask =
    "Summarise the conversation above so that it can be continued from your summary alone. Keep every fact, "
    "decision, name, number, file, open question and unfinished task that later turns may need, and what the "
    "user asked for in their own words where the wording matters. Leave out pleasantries and what was "
    "superseded. Answer with the summary only.";

Error missing()
{
    return { .code = ErrorCode::InvalidRequest,
        .message = u"There is nothing to compact: send `input`, or `previous_response_id`."_s,
        .failureClass = FailureClass::Caller,
        .field = u"input"_s };
}

Error noSummary(const QString& what)
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message =
            u"The conversation was not compacted: %1. Nothing of it is lost; try again, or with another "
            u"model."_s.arg(what),
        .failureClass = FailureClass::Target };
}

// The text of an answer's messages.
std::string summaryOf(const json::object& response)
{
    std::string text;
    const json::value* output = response.if_contains("output");
    if (!output || !output->is_array())
        return text;
    for (const json::value& item : output->get_array()) {
        const json::object* object = item.if_object();
        const json::value* content = object ? object->if_contains("content") : nullptr;
        if (!object || textAt(*object, "type") != "message" || !content || !content->is_array())
            continue;
        for (const json::value& part : content->get_array()) {
            if (const json::object* piece = part.if_object())
                text += textAt(*piece, "text");
        }
    }
    return text;
}

} // namespace

Result<CompactionRequest> compactionRequest(const QByteArray& body)
{
    Result<json::object> object = dialects::parseJsonObject(body);
    if (!object)
        return object.error();
    const json::value* input = object->if_contains("input");
    Result<json::array> items =
        input && !input->is_null() ? conversations::inputItems(*input) : Result<json::array>(json::array());
    if (!items)
        return items.error();
    if (items->empty() && textAt(*object, "previous_response_id").empty())
        return missing();
    CompactionRequest request;
    for (const json::value& item : *items) {
        const json::object* message = item.if_object();
        if (message && textAt(*message, "role") == "user")
            request.keptItems.push_back(item);
    }
    items->push_back(json::object { { "type", "message" }, { "role", "user" },
        { "content", json::array { json::object { { "type", "input_text" }, { "text", kTask } } } } });
    (*object)["input"] = std::move(items).value();
    (*object)["store"] = false;
    // A bound on the answer would cut the summary.
    for (const std::string_view key :
        { "stream", "background", "tools", "tool_choice", "text", "max_output_tokens" })
        object->erase(key);
    request.body = dialects::serializeJson(*object);
    return request;
}

CompactionSink::CompactionSink(
    std::shared_ptr<http::ResponseSink> client, json::array keptItems, qint64 createdSeconds)
    : m_client(std::move(client))
    , m_keptItems(std::move(keptItems))
    , m_createdSeconds(createdSeconds)
{
    connect(m_client.get(), &http::ResponseSink::clientGone, this, &http::ResponseSink::clientGone);
}

void CompactionSink::send(http::Reply reply)
{
    m_client->send(std::move(reply));
}

void CompactionSink::begin(int status, HeaderList headers, http::BodyFraming /*framing*/)
{
    headers.removeIf([](const Header& header) {
        return equalsIgnoringCase(header.name, "content-length")
            || equalsIgnoringCase(header.name, "content-type");
    });
    headers.append(Header { "content-type", "application/json" });
    m_reply = { .status = status, .headers = std::move(headers) };
}

void CompactionSink::write(QByteArrayView bytes)
{
    if (m_isRefused)
        return;
    if (m_reply.body.size() + bytes.size() <= conversations::kMaxStoredAnswer) {
        m_reply.body.append(bytes);
        return;
    }
    refuse(
        noSummary(u"the answer is larger than %1 MB"_s.arg(conversations::kMaxStoredAnswer / (1024 * 1024))));
    // Whoever makes the answer need not go on; never from inside a call of the sink.
    QMetaObject::invokeMethod(this, &http::ResponseSink::clientGone, Qt::QueuedConnection);
}

void CompactionSink::end()
{
    if (m_isRefused)
        return;
    if (isSuccessStatus(m_reply.status)) {
        Result<QByteArray> body = compacted();
        if (!body) {
            refuse(body.error());
            return;
        }
        m_reply.body = std::move(body).value();
    }
    m_client->send(std::move(m_reply));
}

void CompactionSink::abort()
{
    if (!m_isRefused)
        m_client->abort();
}

void CompactionSink::refuse(const Error& error)
{
    m_isRefused = true;
    const QByteArray requestId = headerValue(m_reply.headers, "x-request-id").toByteArray();
    m_reply = {};
    m_client->send(errorReply(Dialect::Responses, error, requestId));
}

Result<QByteArray> CompactionSink::compacted() const
{
    const Result<json::object> response = dialects::parseJsonObject(m_reply.body);
    if (!response)
        return noSummary(u"the model's answer cannot be read"_s);
    const std::string_view status = textAt(*response, "status");
    if (!status.empty() && status != "completed") {
        return noSummary(u"the model's answer is %1"_s.arg(QString::fromUtf8(
            status.data(), static_cast<qsizetype>(std::min<std::size_t>(status.size(), 40)))));
    }
    const std::string summary = summaryOf(*response);
    if (summary.find_first_not_of(" \t\r\n") == std::string::npos)
        return noSummary(u"the model's answer holds no text"_s);
    const std::string id(textAt(*response, "id"));
    json::array output = conversations::keptItems(m_keptItems, id + 'k');
    output.push_back(
        dialects::responses::compactionItem(dialects::responses::madeItemId("cmp", id, 0), summary));
    const json::value* usage = response->if_contains("usage");
    return dialects::serializeJson(
        json::object { { "id", id }, { "object", "response.compaction" }, { "created_at", m_createdSeconds },
            { "output", std::move(output) }, { "usage", usage ? *usage : json::value() } });
}

} // namespace gateway::pipeline

#include "moc_compaction.cpp"
