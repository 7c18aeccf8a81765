// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/error_body.h"

#include <boost/json.hpp>

namespace gateway::dialects {

namespace {

namespace json = boost::json;

QByteArray serialized(const json::object& object)
{
    const std::string text = json::serialize(object);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view openAiType(int status)
{
    switch (status) {
    case 401: return "authentication_error";
    case 403: return "permission_error";
    case 404: return "not_found_error";
    case 408:
    case 504: return "timeout";
    case 429: return "rate_limit_error";
    default: return status >= 500 ? "server_error" : "invalid_request_error";
    }
}

std::string_view anthropicType(int status)
{
    switch (status) {
    case 401: return "authentication_error";
    case 402: return "billing_error";
    case 403: return "permission_error";
    case 404: return "not_found_error";
    case 408:
    case 504: return "timeout_error";
    case 413: return "request_too_large";
    case 429: return "rate_limit_error";
    case 503:
    case 529: return "overloaded_error";
    default: return status >= 500 ? "api_error" : "invalid_request_error";
    }
}

std::string_view googleStatus(int status)
{
    switch (status) {
    case 401: return "UNAUTHENTICATED";
    case 403: return "PERMISSION_DENIED";
    case 404: return "NOT_FOUND";
    case 409: return "ABORTED";
    case 429: return "RESOURCE_EXHAUSTED";
    case 499: return "CANCELLED";
    case 503: return "UNAVAILABLE";
    case 504: return "DEADLINE_EXCEEDED";
    default: return status >= 500 ? "INTERNAL" : "INVALID_ARGUMENT";
    }
}

json::value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::value() : json::value(text.toStdString());
}

json::object plainError(Dialect dialect, const WireError& error)
{
    const std::string text = error.message.toStdString();
    switch (dialect) {
    case Dialect::Messages: {
        json::object body { { "type", "error" },
            { "error", json::object { { "type", anthropicType(error.status) }, { "message", text } } } };
        if (!error.requestId.isEmpty())
            body["request_id"] = error.requestId.toStdString();
        return body;
    }
    case Dialect::Gemini:
        return { { "error",
            json::object {
                { "code", error.status }, { "message", text }, { "status", googleStatus(error.status) } } } };
    case Dialect::Ollama: return { { "error", text } };
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Completions:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images:
        return { { "error",
            json::object { { "message", text }, { "type", openAiType(error.status) },
                { "param", textOrNull(error.param) }, { "code", textOrNull(error.code) } } } };
    }
    return {};
}

json::object errorObject(Dialect dialect, const WireError& error)
{
    json::object body = plainError(dialect, error);
    json::value* inner = body.if_contains("error");
    json::object* members = inner ? inner->if_object() : nullptr;
    for (const auto& member : error.more) {
        if (members)
            members->insert(member);
    }
    return body;
}

} // namespace

int httpStatusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::DialectMismatch: return 400;
    case ErrorCode::PayloadTooLarge: return 413;
    case ErrorCode::HeaderTooLarge: return 431;
    case ErrorCode::UnsupportedMedia: return 415;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::NotFound:
    case ErrorCode::UnknownModel:
    case ErrorCode::PreviousResponseNotFound:
    case ErrorCode::ResponseNotFound:
    case ErrorCode::ConversationNotFound: return 404;
    case ErrorCode::RequestTimeout: return 408;
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::TooManyRequests:
    case ErrorCode::AllBusy: return 429;
    case ErrorCode::UpstreamTimeout: return 504;
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamProtocol:
    case ErrorCode::UpstreamEmpty:
    case ErrorCode::UpstreamLoop: return 502;
    case ErrorCode::NoTarget:
    case ErrorCode::AllResting:
    case ErrorCode::SecretUnavailable: return 503;
    case ErrorCode::Cancelled: return 499;
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed:
    case ErrorCode::Internal: return 500;
    }
    return 500;
}

QByteArray errorBody(Dialect dialect, const WireError& error)
{
    return serialized(errorObject(dialect, error));
}

QByteArray errorEvent(Dialect dialect, const WireError& error)
{
    if (dialect == Dialect::Responses) {
        // No response object is at hand to fail: the API's event for that (translation.md §3.6).
        return "event: error\ndata: "
            + serialized({ { "type", "error" }, { "code", textOrNull(error.code) },
                { "message", error.message.toStdString() }, { "param", textOrNull(error.param) },
                { "sequence_number", 0 } })
            + "\n\n";
    }
    const QByteArray body = errorBody(dialect, error);
    switch (dialect) {
    case Dialect::Messages: return "event: error\ndata: " + body + "\n\n";
    case Dialect::Ollama: return body + "\n";
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Gemini:
    case Dialect::Completions:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Rerank:
    case Dialect::Moderations:
    case Dialect::Images: break;
    }
    return "data: " + body + "\n\n";
}

} // namespace gateway::dialects
