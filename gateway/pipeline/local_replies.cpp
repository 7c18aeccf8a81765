// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/local_replies.h"

#include "dialects/json/json_text.h"
#include "dialects/model_list.h"
#include "pipeline/model_listing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

const QByteArray kJson = QByteArrayLiteral("application/json");

http::Reply jsonReply(int status, QByteArray body)
{
    return { .status = status,
        .headers = { { "content-type", kJson }, { "x-content-type-options", "nosniff" } },
        .body = std::move(body) };
}

// The same to whoever has it already. Lists are asked for at every start of an agent.
http::Reply taggedReply(const http::RequestHead& head, QByteArray body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray tag = '"' + digest.first(32) + '"';
    const bool isKnown = headerValue(head.headers, "if-none-match").toByteArray().contains(tag);
    http::Reply reply = jsonReply(isKnown ? 304 : 200, isKnown ? QByteArray() : std::move(body));
    reply.headers.append(Header { "etag", tag });
    // The key decides what the list holds.
    reply.headers.append(Header { "cache-control", "private, no-cache" });
    return reply;
}

} // namespace

void addRequestId(HeaderList& headers, const QByteArray& requestId)
{
    headers.append(Header { QByteArrayLiteral("x-request-id"), requestId });
    if (!hasHeader(headers, "request-id"))
        headers.append(Header { QByteArrayLiteral("request-id"), requestId });
}

http::Reply errorReply(Dialect dialect, const Error& error, const QByteArray& requestId)
{
    return wireErrorReply(dialect,
        { .status = dialects::httpStatusFor(error.code),
            .code = errorCodeName(error.code),
            .message = error.message,
            .param = error.field,
            .requestId = requestId });
}

http::Reply rejectionReply(
    Dialect dialect, int status, const QString& code, const QString& message, const QByteArray& requestId)
{
    return wireErrorReply(
        dialect, { .status = status, .code = code, .message = message, .requestId = requestId });
}

http::Reply wireErrorReply(Dialect dialect, const dialects::WireError& error)
{
    http::Reply reply = jsonReply(error.status, dialects::errorBody(dialect, error));
    if (!error.requestId.isEmpty())
        addRequestId(reply.headers, error.requestId);
    // Both official SDKs retry 408, 409, 429 and 5xx unless told not to; a caller's mistake stays one.
    if (error.status >= 400 && error.status < 500 && error.status != 429)
        reply.headers.append(Header { "x-should-retry", "false" });
    return reply;
}

http::Reply tokenCountReply(Dialect dialect, qint64 tokens)
{
    const QByteArray count = QByteArray::number(tokens);
    if (dialect == Dialect::Gemini)
        return jsonReply(200, R"({"totalTokens":)" + count + '}');
    if (dialect == Dialect::Responses)
        return jsonReply(200, R"({"object":"response.input_tokens","input_tokens":)" + count + '}');
    return jsonReply(200, R"({"input_tokens":)" + count + '}');
}

Result<http::Reply> modelListReply(
    const Route& route, const http::RequestHead& head, const Snapshot& snapshot, const config::Key& key)
{
    QVector<dialects::ModelEntry> models;
    for (const config::Alias* alias : snapshot.planner().visibleAliases(key))
        models.append(modelEntry(snapshot, *alias));
    const auto page = dialects::modelPage(route.dialect, models, head.query);
    if (!page)
        return page.error();
    return taggedReply(head, dialects::modelListBody(route.dialect, *page));
}

Result<http::Reply> modelReply(
    const Route& route, const http::RequestHead& head, const Snapshot& snapshot, const config::Key& key)
{
    const QString name = QString::fromUtf8(route.name);
    for (const config::Alias* alias : snapshot.planner().visibleAliases(key)) {
        if (alias->slug == name || alias->additionalAliases.contains(name))
            return taggedReply(head, dialects::modelBody(route.dialect, modelEntry(snapshot, *alias)));
    }
    return Error { .code = ErrorCode::UnknownModel,
        .message = u"The model \u201c%1\u201d is not configured in Plexus."_s.arg(name),
        .failureClass = FailureClass::Caller };
}

Result<http::Reply> showReply(
    const http::InboundRequest& request, const Snapshot& snapshot, const config::Key& key)
{
    const Result<dialects::json::object> body = dialects::parseJsonObject(request.body);
    if (!body)
        return body.error();
    // `name` is the field's older name.
    for (const char* field : { "model", "name" }) {
        const dialects::json::value* name = body->if_contains(field);
        if (!name || !name->is_string())
            continue;
        return modelReply({ .kind = RouteKind::Show,
                              .dialect = Dialect::Ollama,
                              .name = QByteArray::fromStdString(std::string(name->get_string())) },
            request.head, snapshot, key);
    }
    return Error { .code = ErrorCode::InvalidRequest,
        .message = u"`model` is missing: the name of the model to show."_s,
        .failureClass = FailureClass::Caller,
        .field = u"model"_s };
}

http::Reply ollamaVersionReply()
{
    return jsonReply(200, R"({"version":"0.12.6"})");
}

http::Reply healthReply()
{
    return jsonReply(200, "{\"status\":\"ok\",\"product\":\"Plexus\",\"version\":\"" PLEXUS_VERSION "\"}");
}

http::Reply rootReply()
{
    return jsonReply(200,
        "{\"product\":\"Plexus\",\"version\":\"" PLEXUS_VERSION
        "\",\"endpoints\":[\"/v1/chat/completions\",\"/v1/responses\",\"/v1/messages\","
        "\"/v1beta/models/{model}:generateContent\",\"/v1/completions\",\"/api/chat\",\"/v1/models\",\"/"
        "health\"]}");
}

} // namespace gateway::pipeline
