// SPDX-License-Identifier: GPL-3.0-or-later
// Error bodies as the vendors write them, and what is expected of them.
#pragma once

#include "routing/failure_classifier.h"

#include <gtest/gtest.h>

#include <string>

namespace gateway::routing {

inline std::string reasonName(const FailureEvidence& evidence)
{
    return failureReasonName(classifyFailure(evidence, {}, 0).reason).toStdString();
}

struct ErrorCase {
    int status; // 200: the error is inside
    Dialect dialect;
    QByteArray body;
    FailureReason reason;
};

inline FailureEvidence evidenceOf(const ErrorCase& row)
{
    return { .kind = row.status == 200 ? FailureKind::InBandError : FailureKind::ErrorStatus,
        .status = row.status,
        .body = row.body,
        .dialect = row.dialect };
}

inline void expectAll(const QVector<ErrorCase>& rows)
{
    for (const ErrorCase& row : rows)
        EXPECT_EQ(reasonName(evidenceOf(row)), failureReasonName(row.reason).toStdString())
            << row.status << ' ' << row.body.toStdString();
}

inline QByteArray openAi(const QByteArray& message, const QByteArray& type = "invalid_request_error",
    const QByteArray& code = "null")
{
    return R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":)"
        + (code == "null" ? code : '"' + code + '"') + "}}";
}

inline QByteArray anthropic(const QByteArray& type, const QByteArray& message)
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message
        + R"("},"request_id":"req_1"})";
}

inline QByteArray google(
    int code, const QByteArray& status, const QByteArray& message, const QByteArray& reason = {})
{
    const QByteArray details = reason.isEmpty()
        ? QByteArray()
        : R"(,"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":")" + reason + R"("}])";
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message + R"(","status":")"
        + status + '"' + details + "}}";
}

} // namespace gateway::routing
