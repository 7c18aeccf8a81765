// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/failure_classifier.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::routing;

TEST(FailureClassifier, ACallersMistakeIsShownAndATargetsFaultIsTriedElsewhere)
{
    for (const int status : { 400, 413, 415, 422 })
        EXPECT_EQ(classifyStatus(status, {}), (Verdict { FailureClass::Caller, NextStep::Relay })) << status;
    for (const int status : { 301, 401, 402, 403, 404, 408, 409, 425, 429, 500, 502, 503, 504, 529 })
        EXPECT_EQ(classifyStatus(status, {}), (Verdict { FailureClass::Target, NextStep::TryNext }))
            << status;
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
    EXPECT_EQ(classifyError(error, {}),
        (Verdict { .failureClass = FailureClass::Mismatch, .next = NextStep::TryNext }));
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
        EXPECT_EQ(classifyError({ .code = code }, {}), (Verdict { FailureClass::Target, NextStep::TryNext }));
    EXPECT_EQ(classifyError({ .code = ErrorCode::Internal }, {}),
        (Verdict { FailureClass::Internal, NextStep::Relay }));
}
