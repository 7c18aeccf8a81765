// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/failure_classifier.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::routing;

namespace {

void expectVerdict(const Verdict& verdict, FailureClass fault, NextStep next)
{
    EXPECT_EQ(verdict.failureClass, fault);
    EXPECT_EQ(verdict.next, next);
}

FailureRules rulesOf(const config::Failover& failover)
{
    config::Settings settings;
    settings.failover = failover;
    return failureRules(settings, {});
}

// A failure without an answer.
Verdict verdictOn(const Error& error, const config::Failover& failover)
{
    return classifyFailure({ .error = error }, rulesOf(failover), 0);
}

} // namespace

TEST(FailureClassifier, ACallersMistakeIsShownAndATargetsFaultIsTriedElsewhere)
{
    for (const int status : { 400, 413, 415, 422 })
        expectVerdict(classifyStatus(status, rulesOf({})), FailureClass::Caller, NextStep::Relay);
    for (const int status : { 301, 401, 402, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504, 529 })
        expectVerdict(classifyStatus(status, rulesOf({})), FailureClass::Target, NextStep::TryNext);
}

TEST(FailureClassifier, AConfiguredListDecidesAboutTryingOn)
{
    const config::Failover failover { .retryableStatusCodes = { 400, 429 } };
    EXPECT_EQ(classifyStatus(400, rulesOf(failover)).next, NextStep::TryNext);
    EXPECT_EQ(classifyStatus(500, rulesOf(failover)).next, NextStep::Relay);
    EXPECT_EQ(classifyStatus(500, rulesOf(failover)).failureClass, FailureClass::Target);
}

TEST(FailureClassifier, WhatOneTargetCannotDoAnotherIsAskedFor)
{
    const Error error { .code = ErrorCode::InvalidRequest, .failureClass = FailureClass::Mismatch };
    expectVerdict(verdictOn(error, {}), FailureClass::Mismatch, NextStep::TryNext);
    EXPECT_EQ(verdictOn(error, { .enabled = false }).next, NextStep::Relay);
}

TEST(FailureClassifier, SwitchedOffNothingIsTriedElsewhere)
{
    const config::Failover off { .enabled = false };
    EXPECT_EQ(classifyStatus(500, rulesOf(off)).next, NextStep::Relay);
    EXPECT_EQ(verdictOn({ .code = ErrorCode::UpstreamReset }, off).next, NextStep::Relay);
}

TEST(FailureClassifier, TransportFaultsAreTheTargetsAndOurOwnAreNobodyElses)
{
    for (const ErrorCode code :
        { ErrorCode::UpstreamConnect, ErrorCode::UpstreamTimeout, ErrorCode::UpstreamReset,
            ErrorCode::UpstreamProtocol, ErrorCode::UpstreamLoop, ErrorCode::SecretUnavailable })
        expectVerdict(verdictOn({ .code = code }, {}), FailureClass::Target, NextStep::TryNext);
    expectVerdict(verdictOn({ .code = ErrorCode::Internal }, {}), FailureClass::Internal, NextStep::Relay);
}
