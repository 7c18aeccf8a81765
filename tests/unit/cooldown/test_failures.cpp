// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a failure: fault, next step, rest. What error texts mean is test_failure_words.cpp's.
#include "routing/failure_classifier.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'777'900'000'000;

FailureEvidence answered(int status, const QByteArray& body = {}, const HeaderList& headers = {})
{
    return { .kind = FailureKind::ErrorStatus, .status = status, .headers = headers, .body = body };
}

Verdict classify(const FailureEvidence& evidence, const FailureRules& rules = {})
{
    return classifyFailure(evidence, rules, kNow);
}

FailureEvidence failed(ErrorCode code)
{
    return { .error = Error { .code = code, .failureClass = FailureClass::Target } };
}

} // namespace

TEST(Failures, StatusesAlone)
{
    struct Row {
        int status;
        FailureClass fault;
        NextStep next;
        Cools cools;
    };

    constexpr auto kCaller = FailureClass::Caller;
    constexpr auto kTarget = FailureClass::Target;
    constexpr auto kRelay = NextStep::Relay;
    constexpr auto kNext = NextStep::TryNext;
    const Row rows[] = {
        { 301, kTarget, kNext, Cools::Target },
        { 400, kCaller, kRelay, Cools::Nothing },
        { 401, kTarget, kNext, Cools::Provider },
        { 402, kTarget, kNext, Cools::Provider },
        { 403, kTarget, kNext, Cools::Target },
        { 404, kTarget, kNext, Cools::Target },
        { 408, kTarget, kNext, Cools::Target },
        { 409, kTarget, kNext, Cools::Target },
        { 413, kCaller, kRelay, Cools::Nothing },
        { 415, kCaller, kRelay, Cools::Nothing },
        { 422, kCaller, kRelay, Cools::Nothing },
        { 425, kTarget, kNext, Cools::Target },
        { 429, kTarget, kNext, Cools::Target },
        { 500, kTarget, kNext, Cools::Target },
        { 502, kTarget, kNext, Cools::Target },
        { 503, kTarget, kNext, Cools::Target },
        { 504, kTarget, kNext, Cools::Target },
        { 529, kTarget, kNext, Cools::Target },
    };
    for (const Row& row : rows) {
        const Verdict verdict = classify(answered(row.status, "<html><body>nginx</body></html>"));
        EXPECT_EQ(verdict.failureClass, row.fault) << row.status;
        EXPECT_EQ(verdict.next, row.next) << row.status;
        EXPECT_EQ(verdict.cools, row.cools) << row.status;
        EXPECT_FALSE(verdict.reset) << row.status;
    }
}

TEST(Failures, TransportRestsTheTargetAndOurOwnFaultsRestNobody)
{
    for (const ErrorCode code : { ErrorCode::UpstreamConnect, ErrorCode::UpstreamTimeout,
             ErrorCode::UpstreamReset, ErrorCode::UpstreamProtocol }) {
        const Verdict verdict = classify(failed(code));
        EXPECT_EQ(verdict.next, NextStep::TryNext);
        EXPECT_EQ(verdict.cools, Cools::Target);
    }
    for (const ErrorCode code : { ErrorCode::UpstreamLoop, ErrorCode::SecretUnavailable }) {
        const Verdict verdict = classify(failed(code));
        EXPECT_EQ(verdict.next, NextStep::TryNext);
        EXPECT_EQ(verdict.cools, Cools::Nothing);
    }
    for (const ErrorCode code : { ErrorCode::Internal, ErrorCode::StoreFailed, ErrorCode::Cancelled,
             ErrorCode::InvalidRequest, ErrorCode::RequestTimeout }) {
        const Verdict verdict = classify(failed(code));
        EXPECT_EQ(verdict.next, NextStep::Relay);
        EXPECT_EQ(verdict.cools, Cools::Nothing);
    }
    EXPECT_EQ(classify({}).failureClass, FailureClass::Internal); // no error was given
}

TEST(Failures, WhatATargetCannotDoAnotherIsAskedFor)
{
    const Verdict verdict = classify(
        { .error = Error { .code = ErrorCode::InvalidRequest, .failureClass = FailureClass::Mismatch } });
    EXPECT_EQ(verdict.failureClass, FailureClass::Mismatch);
    EXPECT_EQ(verdict.next, NextStep::TryNext);
    EXPECT_EQ(verdict.cools, Cools::Nothing);
}

TEST(Failures, EmptyRepliesAreTriedElsewhereAndRefusalsAreAnswers)
{
    const Verdict empty = classify({ .kind = FailureKind::EmptyReply });
    EXPECT_EQ(empty.next, NextStep::TryNext);
    EXPECT_EQ(empty.cools, Cools::Nothing);
    const Verdict refusal = classify({ .kind = FailureKind::Refusal });
    EXPECT_EQ(refusal.failureClass, FailureClass::Caller);
    EXPECT_EQ(refusal.next, NextStep::Relay);
}

TEST(Failures, AStallRestsTheTargetOnlyWhereConfigured)
{
    const FailureEvidence stall { .kind = FailureKind::Stall };
    EXPECT_EQ(classify(stall).next, NextStep::TryNext);
    EXPECT_EQ(classify(stall).cools, Cools::Nothing);
    EXPECT_EQ(classify(stall, { .stallCools = true }).cools, Cools::Target);
}

TEST(Failures, AfterTheFirstByteNothingIsTriedButWhatRestsRests)
{
    for (FailureEvidence evidence :
        { failed(ErrorCode::UpstreamReset), FailureEvidence { .kind = FailureKind::Stall } }) {
        evidence.phase = FailurePhase::AfterCommit;
        const Verdict verdict = classify(evidence, { .stallCools = true });
        EXPECT_EQ(verdict.next, NextStep::Relay);
        EXPECT_EQ(verdict.cools, Cools::Target);
    }
}

TEST(Failures, TheProvidersWordOnTheResetIsTakenToTheMillisecond)
{
    const Verdict verdict = classify(answered(429, {}, { { "Retry-After", "7" } }));
    ASSERT_TRUE(verdict.reset);
    EXPECT_EQ(verdict.reset->atMs, kNow + 7000);
    EXPECT_EQ(verdict.cools, Cools::Target);
    EXPECT_TRUE(classify(answered(503, {}, { { "Retry-After", "7" } })).reset);
    // Nobody rests, so nothing is to be waited for.
    EXPECT_FALSE(classify(answered(413, {}, { { "Retry-After", "7" } })).reset);
}

TEST(Failures, AFullWindowIsNoReasonWhenTheServerFailed)
{
    const HeaderList window { { "x-ratelimit-remaining-requests", "0" },
        { "x-ratelimit-reset-requests", "6m0s" } };
    EXPECT_FALSE(classify(answered(500, {}, window)).reset);
    EXPECT_TRUE(classify(answered(429, {}, window)).reset);
}

TEST(Failures, APlansWindowRestsTheWholeProvider)
{
    const Verdict verdict = classify(answered(429, {},
        { { "anthropic-ratelimit-unified-5h-status", "rejected" },
            { "anthropic-ratelimit-unified-5h-reset", "1777907200" } }));
    EXPECT_EQ(verdict.cools, Cools::Provider);
    ASSERT_TRUE(verdict.reset);
    EXPECT_EQ(verdict.reset->atMs, 1'777'907'200'000);
}

TEST(Failures, AProviderThatDoesNotCoolDownNeverRests)
{
    const Verdict verdict = classify(answered(429, {}, { { "Retry-After", "7" } }), { .coolsDown = false });
    EXPECT_EQ(verdict.cools, Cools::Nothing);
    EXPECT_FALSE(verdict.reset);
    EXPECT_EQ(verdict.next, NextStep::TryNext);
}

TEST(Failures, TheGlobalListDecidesAndTheProvidersAddsToIt)
{
    const FailureRules rules { .decidingStatusCodes = { 400, 429 }, .retryableStatusCodes = { 500 } };
    EXPECT_EQ(classify(answered(400), rules).next, NextStep::TryNext);
    EXPECT_EQ(classify(answered(400), rules).failureClass, FailureClass::Caller);
    EXPECT_EQ(classify(answered(400), rules).cools, Cools::Nothing);
    EXPECT_EQ(classify(answered(500), rules).next, NextStep::TryNext);
    EXPECT_EQ(classify(answered(503), rules).next, NextStep::Relay);
    EXPECT_EQ(classify(answered(503), rules).cools, Cools::Target);
    EXPECT_EQ(classify(answered(402), rules).next, NextStep::TryNext);                    // always
    EXPECT_EQ(classify(failed(ErrorCode::UpstreamReset), rules).next, NextStep::TryNext); // no status
    EXPECT_EQ(classify(answered(413), { .retryableStatusCodes = { 413 } }).next, NextStep::TryNext);
}

TEST(Failures, AConfiguredTextTriesTheNextTarget)
{
    const FailureRules rules { .retryableErrors = { u"Model Is Loading"_s, u""_s } };
    const QByteArray body = R"({"error":{"message":"The model is loading."}})";
    EXPECT_EQ(classify(answered(400, body), rules).next, NextStep::TryNext);
    EXPECT_EQ(classify(answered(400, body)).next, NextStep::Relay);
    EXPECT_EQ(classify(answered(400, R"({"error":{"message":"no"}})"), rules).next, NextStep::Relay);
}

TEST(Failures, SwitchedOffNothingIsTriedElsewhere)
{
    const FailureRules off { .failsOver = false, .retryableStatusCodes = { 500 } };
    EXPECT_EQ(classify(answered(500), off).next, NextStep::Relay);
    EXPECT_EQ(classify(answered(402), off).next, NextStep::Relay);
    EXPECT_EQ(classify(failed(ErrorCode::UpstreamReset), off).next, NextStep::Relay);
    EXPECT_EQ(classify(failed(ErrorCode::UpstreamReset), off).cools, Cools::Target);
}

TEST(Failures, RulesComeFromTheConfiguration)
{
    const config::Settings settings { .failover = { .retryableStatusCodes = { 429 },
                                          .retryableErrors = { u"a"_s } },
        .stall = { .cools = true } };
    const config::Provider provider {
        .slug = u"p"_s, .coolsDown = false, .retryableStatusCodes = { 400 }, .retryableErrors = { u"b"_s }
    };
    const FailureRules rules = failureRules(settings, provider);
    EXPECT_TRUE(rules.failsOver);
    EXPECT_EQ(rules.decidingStatusCodes, QVector<int> { 429 });
    EXPECT_EQ(rules.retryableStatusCodes, QVector<int> { 400 });
    EXPECT_EQ(rules.retryableErrors, (QStringList { u"a"_s, u"b"_s }));
    EXPECT_FALSE(rules.coolsDown);
    EXPECT_TRUE(rules.stallCools);
}

TEST(Failures, EveryReasonHasItsName)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(FailureReason::Internal); ++i)
        names.append(failureReasonName(static_cast<FailureReason>(i)));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}
