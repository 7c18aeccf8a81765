// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/exchange_request.h"

#include "dialects/json/json_text.h"
#include "dialects/json_outline.h"
#include "dialects/relay_usage.h"

namespace gateway::pipeline {

namespace {

// Google's model names come with and without their collection.
QString pathModel(const QByteArray& name)
{
    const QString model = QString::fromUtf8(name);
    return model.startsWith(u"models/") ? model.sliced(7) : model;
}

// The one model OpenAI's API itself assumes; moderation is asked for without one more often than not.
constexpr std::string_view kModerationModel = "omni-moderation-latest";

Result<Ask> readForm(const Route& route, const http::InboundRequest& request, QByteArrayView contentType)
{
    const Result<QByteArray> boundary = dialects::multipartBoundary(contentType);
    if (!boundary)
        return boundary.error();
    const RelayFacts* facts = relayFacts(route.operation);
    Result<dialects::MultipartScan> form = dialects::scanMultipart(
        request.body, *boundary, { .fileBytes = static_cast<qsizetype>(facts ? facts->fileBytes : 0) });
    if (!form)
        return form.error();
    return Ask { .model = form->model,
        .streams = form->streams,
        .scan = {},
        .form = *form,
        .media = { .files = form->files, .fileBytes = form->fileBytes } };
}

// The body with that model before everything else in it; empty: it is no object, or names one itself.
QByteArray withModel(const QByteArray& body, std::string_view model)
{
    const Result<dialects::json::object> object = dialects::parseJsonObject(body);
    if (!object || object->empty() || object->contains("model"))
        return {};
    const qsizetype brace = body.indexOf('{');
    return "{\"model\":\"" + QByteArray(model.data(), static_cast<qsizetype>(model.size())) + "\","
        + body.sliced(brace + 1);
}

Result<Ask> readRelay(const Route& route, const http::InboundRequest& request)
{
    const QByteArrayView contentType = headerValue(request.head.headers, "content-type");
    if (dialects::isMultipartForm(contentType))
        return readForm(route, request, contentType);
    const QByteArray inserted =
        route.operation == Operation::Moderation ? withModel(request.body, kModerationModel) : QByteArray();
    Result<dialects::RequestScan> scan = dialects::scanRequest(inserted.isNull() ? request.body : inserted);
    if (!scan)
        return scan.error();
    const dialects::RelayRequest asked = dialects::readRelayRequest(route.operation, request.body);
    const QString model = scan->model;
    return Ask { .model = model,
        .streams = asked.streams,
        .scan = std::move(scan).value(),
        .media = asked.media,
        .body = inserted };
}

// Of Google's embeddings, the only thing relayed whose model stands in the path.
inspect::MediaFigures geminiFigures(const Route& route, const QByteArray& body)
{
    if (route.kind != RouteKind::Relay)
        return {};
    dialects::JsonOutline outline({}, { "requests" });
    outline.feed(body);
    return { .inputs = route.batch ? outline.elements("requests").value_or(0) : 1 };
}

} // namespace

Result<Ask> readAsk(const Route& route, const http::InboundRequest& request,
    std::function<bool(const QString& model)> keepsConversations)
{
    if (route.dialect == Dialect::Gemini) {
        return Ask { .model = pathModel(route.name),
            .streams = route.streams,
            .scan = {},
            .media = geminiFigures(route, request.body),
            .counts = route.kind == RouteKind::Relay ? dialects::RequestCounts()
                                                     : dialects::countContents(request.body) };
    }
    if (route.kind == RouteKind::Relay)
        return readRelay(route, request);
    Result<dialects::RequestScan> scan = dialects::scanRequest(request.body,
        dialects::SessionWish { .dialect = route.dialect, .isOf = std::move(keepsConversations) });
    if (!scan)
        return scan.error();
    const bool streams = scan->saysStream ? scan->stream : route.dialect == Dialect::Ollama;
    const QString model = scan->model;
    const dialects::RequestCounts counts = scan->counts;
    return Ask { .model = model, .streams = streams, .scan = std::move(scan).value(), .counts = counts };
}

} // namespace gateway::pipeline
