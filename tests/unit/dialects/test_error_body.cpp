// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/error_body.h"
#include "dialects/model_list.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {
WireError notFound(const QString& message)
{
    return { .status = 404, .code = u"model_not_found"_s, .message = message, .requestId = "REQ" };
}

const WireError kReset { .status = 502, .code = u"upstream_reset"_s, .message = u"Gone."_s };
} // namespace

TEST(ErrorBody, HasTheShapeOfEachDialect)
{
    EXPECT_EQ(errorBody(Dialect::Chat, notFound(u"No \"x\"."_s)),
        R"({"error":{"message":"No \"x\".","type":"not_found_error","param":null,"code":"model_not_found"}})");
    EXPECT_EQ(errorBody(Dialect::Messages, notFound(u"No."_s)),
        R"({"type":"error","error":{"type":"not_found_error","message":"No."},"request_id":"REQ"})");
    EXPECT_EQ(errorBody(Dialect::Gemini, notFound(u"No."_s)),
        R"({"error":{"code":404,"message":"No.","status":"NOT_FOUND"}})");
    EXPECT_EQ(errorBody(Dialect::Ollama, notFound(u"No."_s)), R"({"error":"No."})");
}

TEST(ErrorBody, NamesTheKindTheSdksBranchOn)
{
    const std::tuple<int, const char*, const char*> cases[] = {
        { 400, "invalid_request_error", "invalid_request_error" },
        { 401, "authentication_error", "authentication_error" },
        { 403, "permission_error", "permission_error" },
        { 413, "invalid_request_error", "request_too_large" },
        { 429, "rate_limit_error", "rate_limit_error" },
        { 502, "server_error", "api_error" },
        { 503, "server_error", "overloaded_error" },
        { 504, "timeout", "timeout_error" },
    };
    for (const auto& [status, chat, messages] : cases) {
        EXPECT_TRUE(errorBody(Dialect::Chat, { .status = status })
                        .contains(QByteArray(QByteArray("\"") + chat + '"')))
            << status;
        EXPECT_TRUE(errorBody(Dialect::Messages, { .status = status })
                        .contains(QByteArray(QByteArray("\"") + messages + '"')))
            << status;
    }
}

TEST(ErrorBody, TargetsThatRestAreUnavailableAndBusyOnesALimit)
{
    EXPECT_EQ(httpStatusFor(ErrorCode::AllResting), 503);
    EXPECT_EQ(httpStatusFor(ErrorCode::AllBusy), 429);
    EXPECT_EQ(errorCodeName(ErrorCode::AllResting), u"all_targets_resting"_s);
    EXPECT_EQ(errorCodeName(ErrorCode::AllBusy), u"all_targets_busy"_s);
}

TEST(ErrorBody, NamesTheFieldAtFaultToOpenAiClients)
{
    EXPECT_EQ(errorBody(Dialect::Responses, { .status = 400, .message = u"No."_s, .param = u"n"_s }),
        R"({"error":{"message":"No.","type":"invalid_request_error","param":"n","code":null}})");
}

TEST(ErrorEvent, EndsAStreamInItsOwnGrammar)
{
    EXPECT_EQ(errorEvent(Dialect::Chat, kReset),
        "data: "
        "{\"error\":{\"message\":\"Gone.\",\"type\":\"server_error\",\"param\":null,\"code\":\"upstream_"
        "reset\"}}\n\n");
    EXPECT_EQ(errorEvent(Dialect::Messages, kReset),
        "event: error\ndata: "
        "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Gone.\"}}\n\n");
    EXPECT_EQ(errorEvent(Dialect::Responses, kReset),
        "event: error\ndata: {\"type\":\"error\",\"code\":\"upstream_reset\",\"message\":\"Gone.\","
        "\"param\":null,\"sequence_number\":0}\n\n");
    EXPECT_EQ(errorEvent(Dialect::Gemini, kReset),
        "data: {\"error\":{\"code\":502,\"message\":\"Gone.\",\"status\":\"INTERNAL\"}}\n\n");
    EXPECT_EQ(errorEvent(Dialect::Ollama, kReset), "{\"error\":\"Gone.\"}\n");
}
