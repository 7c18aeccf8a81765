// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace gateway {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest: return u"invalid_request"_s;
    case ErrorCode::PayloadTooLarge: return u"payload_too_large"_s;
    case ErrorCode::HeaderTooLarge: return u"header_too_large"_s;
    case ErrorCode::UnsupportedMedia: return u"unsupported_media_type"_s;
    case ErrorCode::MethodNotAllowed: return u"method_not_allowed"_s;
    case ErrorCode::NotFound: return u"not_found"_s;
    case ErrorCode::RequestTimeout: return u"request_timeout"_s;
    case ErrorCode::Unauthorized: return u"unauthorized"_s;
    case ErrorCode::Forbidden: return u"forbidden"_s;
    case ErrorCode::UnknownModel: return u"model_not_found"_s;
    case ErrorCode::PreviousResponseNotFound: return u"previous_response_not_found"_s;
    case ErrorCode::ResponseNotFound: return u"response_not_found"_s;
    case ErrorCode::ConversationNotFound: return u"conversation_not_found"_s;
    case ErrorCode::DialectMismatch: return u"dialect_mismatch"_s;
    case ErrorCode::TooManyRequests: return u"too_many_requests"_s;
    case ErrorCode::UpstreamConnect: return u"upstream_connect"_s;
    case ErrorCode::UpstreamTimeout: return u"upstream_timeout"_s;
    case ErrorCode::UpstreamReset: return u"upstream_reset"_s;
    case ErrorCode::UpstreamStatus: return u"upstream_status"_s;
    case ErrorCode::UpstreamProtocol: return u"upstream_protocol"_s;
    case ErrorCode::UpstreamEmpty: return u"upstream_empty"_s;
    case ErrorCode::UpstreamLoop: return u"upstream_loop"_s;
    case ErrorCode::NoTarget: return u"no_target"_s;
    case ErrorCode::AllResting: return u"all_targets_resting"_s;
    case ErrorCode::AllBusy: return u"all_targets_busy"_s;
    case ErrorCode::SecretUnavailable: return u"secret_unavailable"_s;
    case ErrorCode::ConfigInvalid: return u"config_invalid"_s;
    case ErrorCode::StoreFailed: return u"store_failed"_s;
    case ErrorCode::ListenFailed: return u"listen_failed"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::Internal: return u"internal_error"_s;
    }
    return u"internal_error"_s;
}

} // namespace gateway
