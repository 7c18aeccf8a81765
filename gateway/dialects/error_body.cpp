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

json::object errorObject(
    Dialect dialect, int status, const QString& code, const QString& message, const QByteArray& requestId)
{
    const std::string text = message.toStdString();
    switch (dialect) {
    case Dialect::Messages: {
        json::object body { { "type", "error" },
            { "error", json::object { { "type", anthropicType(status) }, { "message", text } } } };
        if (!requestId.isEmpty())
            body["request_id"] = requestId.toStdString();
        return body;
    }
    case Dialect::Gemini:
        return { { "error",
            json::object { { "code", status }, { "message", text }, { "status", googleStatus(status) } } } };
    case Dialect::Ollama: return { { "error", text } };
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Completions:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Images:
        return { { "error",
            json::object { { "message", text }, { "type", openAiType(status) }, { "param", nullptr },
                { "code", code.toStdString() } } } };
    }
    return {};
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
    case ErrorCode::UnknownModel: return 404;
    case ErrorCode::RequestTimeout: return 408;
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::TooManyRequests: return 429;
    case ErrorCode::UpstreamTimeout: return 504;
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamProtocol:
    case ErrorCode::UpstreamLoop: return 502;
    case ErrorCode::NoTarget:
    case ErrorCode::SecretUnavailable: return 503;
    case ErrorCode::Cancelled: return 499;
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed:
    case ErrorCode::Internal: return 500;
    }
    return 500;
}

QByteArray errorBody(
    Dialect dialect, int status, const QString& code, const QString& message, const QByteArray& requestId)
{
    return serialized(errorObject(dialect, status, code, message, requestId));
}

QByteArray errorEvent(Dialect dialect, int status, const QString& code, const QString& message)
{
    const QByteArray body = errorBody(dialect, status, code, message, {});
    if (dialect == Dialect::Messages || dialect == Dialect::Responses)
        return "event: error\ndata: " + body + "\n\n";
    return "data: " + body + "\n\n";
}

} // namespace gateway::dialects
