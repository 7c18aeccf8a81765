// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/refusals.h"

namespace gateway::management {

namespace json = boost::json;
using namespace Qt::StringLiterals;

namespace {

const char* typeOf(int status)
{
    switch (status) {
    case 401: return "auth_error";
    case 403: return "forbidden";
    case 404: return "not_found_error";
    case 409: return "conflict_error";
    case 422: return "validation_error";
    case 429: return "rate_limit_error";
    default: break;
    }
    return status >= 500 ? "server_error" : "invalid_request_error";
}

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::UnsupportedMedia:
    case ErrorCode::DialectMismatch: return 400;
    case ErrorCode::Unauthorized: return 401;
    case ErrorCode::Forbidden: return 403;
    case ErrorCode::NotFound:
    case ErrorCode::UnknownModel:
    case ErrorCode::PreviousResponseNotFound:
    case ErrorCode::ResponseNotFound:
    case ErrorCode::ConversationNotFound: return 404;
    case ErrorCode::MethodNotAllowed: return 405;
    case ErrorCode::RequestTimeout: return 408;
    case ErrorCode::Cancelled: return 409;
    case ErrorCode::PayloadTooLarge: return 413;
    case ErrorCode::ConfigInvalid: return 422;
    case ErrorCode::TooManyRequests: return 429;
    case ErrorCode::HeaderTooLarge: return 431;
    case ErrorCode::Internal: return 500;
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamProtocol:
    case ErrorCode::UpstreamEmpty:
    case ErrorCode::UpstreamLoop: return 502;
    case ErrorCode::NoTarget:
    case ErrorCode::AllResting:
    case ErrorCode::AllBusy:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed: return 503;
    case ErrorCode::UpstreamTimeout: return 504;
    }
    return 500;
}

} // namespace

Refusal badRequest(const QString& message, const QString& param)
{
    return { .status = 400, .code = u"invalid_request"_s, .message = message, .param = param };
}

Refusal unauthorized(const QString& message)
{
    return { .status = 401, .code = u"unauthorized"_s, .message = message };
}

Refusal forbidden(const QString& message)
{
    return { .status = 403, .code = u"forbidden"_s, .message = message };
}

Refusal notFound(const QString& message)
{
    return { .status = 404, .code = u"not_found"_s, .message = message };
}

Refusal conflict(const QString& message, const QString& code)
{
    return { .status = 409, .code = code, .message = message };
}

Refusal invalid(const QString& message, const QString& param)
{
    return { .status = 422, .code = u"invalid_value"_s, .message = message, .param = param };
}

Refusal refusalOf(const Error& error)
{
    return { .status = statusOf(error.code),
        .code = errorCodeName(error.code),
        .message = error.message,
        .param = error.field,
        .retryAfterMs = error.retryAfterMs };
}

json::object refusalBody(const Refusal& refusal)
{
    json::object error { { "message", refusal.message.toStdString() }, { "type", typeOf(refusal.status) },
        { "code", refusal.code.toStdString() } };
    error["param"] = refusal.param.isEmpty() ? json::value() : json::value(refusal.param.toStdString());
    if (!refusal.problems.empty())
        error["problems"] = refusal.problems;
    return { { "error", std::move(error) } };
}

} // namespace gateway::management
