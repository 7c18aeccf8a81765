// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/failure_classifier.h"

namespace gateway::routing {

namespace {

FailureClass faultOf(int status)
{
    switch (status) {
    case 400:
    case 405:
    case 406:
    case 411:
    case 413:
    case 414:
    case 415:
    case 422: return FailureClass::Caller;
    // 401, 402, 403, 404: the client's key and model were checked by us; here they are the provider account's
    // key, balance, permission and model name.
    default: return FailureClass::Target;
    }
}

NextStep step(FailureClass fault, const config::Failover& failover)
{
    return failover.enabled && fault == FailureClass::Target ? NextStep::TryNext : NextStep::Relay;
}

} // namespace

Verdict classifyStatus(int status, const config::Failover& failover)
{
    const FailureClass fault = faultOf(status);
    if (!failover.retryableStatusCodes.isEmpty()) {
        const bool listed = failover.retryableStatusCodes.contains(status);
        return { .failureClass = fault,
            .next = failover.enabled && listed ? NextStep::TryNext : NextStep::Relay };
    }
    return { .failureClass = fault, .next = step(fault, failover) };
}

Verdict classifyError(const Error& error, const config::Failover& failover)
{
    // Nobody's fault: another target may be able to do what this one cannot.
    if (error.failureClass == FailureClass::Mismatch)
        return { .failureClass = FailureClass::Mismatch,
            .next = failover.enabled ? NextStep::TryNext : NextStep::Relay };
    switch (error.code) {
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamTimeout:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamProtocol:
    case ErrorCode::UpstreamLoop:
    case ErrorCode::SecretUnavailable:
        return { .failureClass = FailureClass::Target, .next = step(FailureClass::Target, failover) };
    case ErrorCode::InvalidRequest:
    case ErrorCode::PayloadTooLarge:
    case ErrorCode::HeaderTooLarge:
    case ErrorCode::UnsupportedMedia:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::NotFound:
    case ErrorCode::RequestTimeout:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::UnknownModel:
    case ErrorCode::DialectMismatch:
    case ErrorCode::TooManyRequests:
    case ErrorCode::Cancelled: return { .failureClass = FailureClass::Caller, .next = NextStep::Relay };
    case ErrorCode::NoTarget:
    case ErrorCode::AllResting:
    case ErrorCode::AllBusy:
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed:
    case ErrorCode::Internal: return { .failureClass = FailureClass::Internal, .next = NextStep::Relay };
    }
    return {};
}

} // namespace gateway::routing
