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

} // namespace

TEST(FailureClassifier, ACallersMistakeIsShownAndATargetsFaultIsTriedElsewhere)
{
    for (const int status : { 400, 413, 415, 422 })
        expectVerdict(classifyStatus(status, {}), FailureClass::Caller, NextStep::Relay);
    for (const int status : { 301, 401, 402, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504, 529 })
        expectVerdict(classifyStatus(status, {}), FailureClass::Target, NextStep::TryNext);
}

TEST(FailureClassifier, AConfiguredListDecidesAboutTryingOn)
{
    const config::Failover failover { .retryableStatusCodes = { 400, 429 } };
    EXPECT_EQ(classifyStatus(400, failover).next, NextStep::TryNext);
    EXPECT_EQ(classifyStatus(500, failover).next, NextStep::Relay);
    EXPECT_EQ(classifyStatus(500, failover).failureClass, FailureClass::Target);
}

TEST(FailureClassifier, WhatOneTargetCannotDoAnotherIsAskedFor)
{
    const Error error { .code = ErrorCode::InvalidRequest, .failureClass = FailureClass::Mismatch };
    expectVerdict(classifyError(error, {}), FailureClass::Mismatch, NextStep::TryNext);
    EXPECT_EQ(classifyError(error, { .enabled = false }).next, NextStep::Relay);
}

TEST(FailureClassifier, SwitchedOffNothingIsTriedElsewhere)
{
    const config::Failover off { .enabled = false };
    EXPECT_EQ(classifyStatus(500, off).next, NextStep::Relay);
    EXPECT_EQ(classifyError({ .code = ErrorCode::UpstreamReset }, off).next, NextStep::Relay);
}

TEST(FailureClassifier, TransportFaultsAreTheTargetsAndOurOwnAreNobodyElses)
{
    for (const ErrorCode code :
        { ErrorCode::UpstreamConnect, ErrorCode::UpstreamTimeout, ErrorCode::UpstreamReset,
            ErrorCode::UpstreamProtocol, ErrorCode::UpstreamLoop, ErrorCode::SecretUnavailable })
        expectVerdict(classifyError({ .code = code }, {}), FailureClass::Target, NextStep::TryNext);
    expectVerdict(
        classifyError({ .code = ErrorCode::Internal }, {}), FailureClass::Internal, NextStep::Relay);
}
