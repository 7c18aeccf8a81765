// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/error_body.h"
#include "dialects/model_list.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

TEST(ErrorBody, HasTheShapeOfEachDialect)
{
    EXPECT_EQ(errorBody(Dialect::Chat, 404, u"model_not_found"_s, u"No \"x\"."_s, "REQ"),
        R"({"error":{"message":"No \"x\".","type":"not_found_error","param":null,"code":"model_not_found"}})");
    EXPECT_EQ(errorBody(Dialect::Messages, 404, u"model_not_found"_s, u"No."_s, "REQ"),
        R"({"type":"error","error":{"type":"not_found_error","message":"No."},"request_id":"REQ"})");
    EXPECT_EQ(errorBody(Dialect::Gemini, 404, u"model_not_found"_s, u"No."_s, "REQ"),
        R"({"error":{"code":404,"message":"No.","status":"NOT_FOUND"}})");
    EXPECT_EQ(errorBody(Dialect::Ollama, 404, u"model_not_found"_s, u"No."_s, "REQ"), R"({"error":"No."})");
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
        EXPECT_TRUE(
            errorBody(Dialect::Chat, status, {}, {}, {}).contains(QByteArray(QByteArray("\"") + chat + '"')))
            << status;
        EXPECT_TRUE(errorBody(Dialect::Messages, status, {}, {}, {})
                        .contains(QByteArray(QByteArray("\"") + messages + '"')))
            << status;
    }
}

TEST(ErrorEvent, EndsAStreamInItsOwnGrammar)
{
    EXPECT_EQ(errorEvent(Dialect::Chat, 502, u"upstream_reset"_s, u"Gone."_s),
        "data: "
        "{\"error\":{\"message\":\"Gone.\",\"type\":\"server_error\",\"param\":null,\"code\":\"upstream_"
        "reset\"}}\n\n");
    EXPECT_EQ(errorEvent(Dialect::Messages, 502, u"upstream_reset"_s, u"Gone."_s),
        "event: error\ndata: "
        "{\"type\":\"error\",\"error\":{\"type\":\"api_error\",\"message\":\"Gone.\"}}\n\n");
}

TEST(ModelList, HasTheShapeTheCallerReads)
{
    const QVector<ModelEntry> models { { u"fast"_s, u"Fast"_s, 1'700'000'000 } };
    EXPECT_EQ(modelListBody(Dialect::Chat, models),
        R"({"object":"list","data":[{"id":"fast","object":"model","created":1700000000,"owned_by":"plexus"}]})");
    EXPECT_EQ(modelListBody(Dialect::Messages, models),
        R"({"data":[{"type":"model","id":"fast","display_name":"Fast","created_at":"2023-11-14T22:13:20Z"}],"has_more":false,"first_id":"fast","last_id":"fast"})");
    EXPECT_EQ(modelListBody(Dialect::Messages, {}),
        R"({"data":[],"has_more":false,"first_id":null,"last_id":null})");
}
