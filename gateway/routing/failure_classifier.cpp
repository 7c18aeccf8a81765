// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/failure_classifier.h"

#include <algorithm>
#include <array>

namespace gateway::routing {

namespace {

enum class Resets { Never, RetryAfter, Limits };

// What follows from each reason, in the order of the enumeration.
struct Consequence {
    FailureReason reason;
    FailureClass fault;
    Cools cools;
    Resets resets; // where the end of the rest is looked for
};

constexpr std::array kConsequences {
    Consequence { FailureReason::InvalidRequest, FailureClass::Caller, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::TooLarge, FailureClass::Caller, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::Refused, FailureClass::Caller, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::ClientGone, FailureClass::Caller, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::Unsupported, FailureClass::Mismatch, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::ContextTooLong, FailureClass::Mismatch, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::ContentPolicy, FailureClass::Mismatch, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::BadCredential, FailureClass::Target, Cools::Provider, Resets::RetryAfter },
    Consequence { FailureReason::OutOfCredit, FailureClass::Target, Cools::Provider, Resets::RetryAfter },
    Consequence {
        FailureReason::AccountSuspended, FailureClass::Target, Cools::Provider, Resets::RetryAfter },
    Consequence { FailureReason::RegionBlocked, FailureClass::Target, Cools::Provider, Resets::RetryAfter },
    Consequence { FailureReason::NotPermitted, FailureClass::Target, Cools::Target, Resets::RetryAfter },
    Consequence { FailureReason::ModelNotFound, FailureClass::Target, Cools::Target, Resets::RetryAfter },
    Consequence { FailureReason::UsageLimit, FailureClass::Target, Cools::Provider, Resets::Limits },
    Consequence { FailureReason::RateLimited, FailureClass::Target, Cools::Target, Resets::Limits },
    Consequence { FailureReason::Overloaded, FailureClass::Target, Cools::Target, Resets::Limits },
    Consequence { FailureReason::Busy, FailureClass::Target, Cools::Target, Resets::RetryAfter },
    Consequence { FailureReason::Timeout, FailureClass::Target, Cools::Target, Resets::RetryAfter },
    Consequence { FailureReason::DeadlineExceeded, FailureClass::Target, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::Network, FailureClass::Target, Cools::Target, Resets::Never },
    Consequence { FailureReason::ServerError, FailureClass::Target, Cools::Target, Resets::RetryAfter },
    Consequence { FailureReason::Redirected, FailureClass::Target, Cools::Target, Resets::Never },
    Consequence { FailureReason::EmptyReply, FailureClass::Target, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::Stalled, FailureClass::Target, Cools::Target, Resets::Never },
    // Ours to set right: a rest would only hide it.
    Consequence { FailureReason::Misconfigured, FailureClass::Target, Cools::Nothing, Resets::Never },
    Consequence { FailureReason::Internal, FailureClass::Internal, Cools::Nothing, Resets::Never },
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kConsequences.size(); ++i) {
        if (kConsequences.at(i).reason != static_cast<FailureReason>(i))
            return false;
    }
    return kConsequences.back().reason == FailureReason::Internal;
}

static_assert(isInOrder(), "one row for each FailureReason, in its order");

const Consequence& consequenceOf(FailureReason reason)
{
    return kConsequences.at(static_cast<std::size_t>(reason));
}

FailureReason reasonOfError(const Error& error)
{
    if (error.failureClass == FailureClass::Mismatch)
        return FailureReason::Unsupported;
    switch (error.code) {
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamReset:
    case ErrorCode::UpstreamProtocol: return FailureReason::Network;
    case ErrorCode::UpstreamEmpty: return FailureReason::EmptyReply;
    case ErrorCode::UpstreamTimeout: return FailureReason::Timeout;
    case ErrorCode::UpstreamStatus: return FailureReason::ServerError;
    case ErrorCode::UpstreamLoop:
    case ErrorCode::SecretUnavailable: return FailureReason::Misconfigured;
    case ErrorCode::Cancelled: return FailureReason::ClientGone;
    case ErrorCode::PayloadTooLarge: return FailureReason::TooLarge;
    case ErrorCode::InvalidRequest:
    case ErrorCode::HeaderTooLarge:
    case ErrorCode::UnsupportedMedia:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::NotFound:
    case ErrorCode::RequestTimeout:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::UnknownModel:
    case ErrorCode::PreviousResponseNotFound:
    case ErrorCode::ResponseNotFound:
    case ErrorCode::ConversationNotFound:
    case ErrorCode::DialectMismatch:
    case ErrorCode::TooManyRequests: return FailureReason::InvalidRequest;
    case ErrorCode::NoTarget:
    case ErrorCode::AllResting:
    case ErrorCode::AllBusy:
    case ErrorCode::ConfigInvalid:
    case ErrorCode::StoreFailed:
    case ErrorCode::ListenFailed:
    case ErrorCode::Internal: return FailureReason::Internal;
    }
    return FailureReason::Internal;
}

bool isOfAnAnswer(const FailureEvidence& evidence)
{
    switch (evidence.kind) {
    case FailureKind::ErrorStatus:
    case FailureKind::InBandError: return true;
    case FailureKind::NoAnswer:
        return evidence.error && evidence.error->code == ErrorCode::UpstreamStatus
            && evidence.error->failureClass != FailureClass::Mismatch;
    case FailureKind::EmptyReply:
    case FailureKind::Refusal:
    case FailureKind::Stall: return false;
    }
    return false;
}

FailureReason reasonWithoutAnswer(const FailureEvidence& evidence)
{
    switch (evidence.kind) {
    case FailureKind::EmptyReply: return FailureReason::EmptyReply;
    case FailureKind::Refusal: return FailureReason::Refused;
    case FailureKind::Stall: return FailureReason::Stalled;
    case FailureKind::ErrorStatus:
    case FailureKind::InBandError:
    case FailureKind::NoAnswer: break;
    }
    return evidence.error ? reasonOfError(*evidence.error) : FailureReason::Internal;
}

bool isAnyIn(const QStringList& texts, const FailureFacts& facts)
{
    return std::any_of(texts.begin(), texts.end(), [&facts](const QString& text) {
        return !text.isEmpty()
            && (facts.message.contains(text, Qt::CaseInsensitive)
                || facts.code.contains(text, Qt::CaseInsensitive));
    });
}

NextStep byFault(FailureClass fault)
{
    return fault == FailureClass::Target || fault == FailureClass::Mismatch ? NextStep::TryNext
                                                                            : NextStep::Relay;
}

// Of an answer: the configured lists have their say.
NextStep byRules(FailureReason reason, const FailureFacts& facts, const FailureRules& rules)
{
    // Whatever a list imported from elsewhere says: an empty account answers nobody (translation.md §9.1),
    // and this deadline was one request's.
    const bool isAlways = facts.status == 402 || reason == FailureReason::DeadlineExceeded;
    if (isAlways || rules.retryableStatusCodes.contains(facts.status)
        || isAnyIn(rules.retryableErrors, facts))
        return NextStep::TryNext;
    if (rules.decidingStatusCodes.isEmpty())
        return byFault(consequenceOf(reason).fault);
    return rules.decidingStatusCodes.contains(facts.status) ? NextStep::TryNext : NextStep::Relay;
}

void decideRest(Verdict& verdict, const FailureEvidence& evidence, const QByteArray& body,
    const FailureRules& rules, qint64 nowMs)
{
    const Consequence& consequence = consequenceOf(verdict.reason);
    const bool isForgiven = verdict.reason == FailureReason::Stalled && !rules.stallCools;
    if (!rules.coolsDown || isForgiven || consequence.cools == Cools::Nothing)
        return;
    verdict.cools = consequence.cools;
    if (consequence.resets == Resets::Never)
        return;
    verdict.reset = resetTime(evidence.headers, body, nowMs,
        consequence.resets == Resets::Limits ? ResetSources::All : ResetSources::RetryAfterOnly);
    if (verdict.reset && verdict.reset->scope == ResetScope::Provider)
        verdict.cools = Cools::Provider;
}

} // namespace

FailureRules failureRules(const config::Settings& settings, const config::Provider& provider)
{
    return { .failsOver = settings.failover.enabled,
        .decidingStatusCodes = settings.failover.retryableStatusCodes,
        .retryableStatusCodes = provider.retryableStatusCodes,
        .retryableErrors = settings.failover.retryableErrors + provider.retryableErrors,
        .coolsDown = provider.coolsDown,
        .stallCools = config::effectiveStall(settings.stall, provider.stall).cools };
}

bool isOfAccount(FailureReason reason)
{
    switch (reason) {
    case FailureReason::BadCredential:
    case FailureReason::OutOfCredit:
    case FailureReason::AccountSuspended:
    case FailureReason::NotPermitted:
    case FailureReason::ModelNotFound:
    case FailureReason::UsageLimit:
    case FailureReason::RateLimited:
    case FailureReason::Misconfigured: return true;
    case FailureReason::InvalidRequest:
    case FailureReason::TooLarge:
    case FailureReason::Refused:
    case FailureReason::ClientGone:
    case FailureReason::Unsupported:
    case FailureReason::ContextTooLong:
    case FailureReason::ContentPolicy:
    case FailureReason::RegionBlocked:
    case FailureReason::Overloaded:
    case FailureReason::Busy:
    case FailureReason::Timeout:
    case FailureReason::DeadlineExceeded:
    case FailureReason::Network:
    case FailureReason::ServerError:
    case FailureReason::Redirected:
    case FailureReason::EmptyReply:
    case FailureReason::Stalled:
    case FailureReason::Internal: break;
    }
    return false;
}

Verdict classifyFailure(const FailureEvidence& evidence, const FailureRules& rules, qint64 nowMs)
{
    const bool isAnswer = isOfAnAnswer(evidence);
    const FailureFacts facts = isAnswer ? readFailure(evidence) : FailureFacts {};
    const FailureReason reason = isAnswer ? reasonOf(facts) : reasonWithoutAnswer(evidence);
    Verdict verdict { .failureClass = consequenceOf(reason).fault, .reason = reason };
    const bool mayTryNext = rules.failsOver && evidence.phase == FailurePhase::BeforeCommit;
    if (mayTryNext)
        verdict.next = isAnswer ? byRules(reason, facts, rules) : byFault(verdict.failureClass);
    decideRest(verdict, evidence, facts.body, rules, nowMs);
    return verdict;
}

Verdict classifyStatus(int status, const FailureRules& rules)
{
    return classifyFailure({ .kind = FailureKind::ErrorStatus, .status = status }, rules, 0);
}

} // namespace gateway::routing
