// SPDX-License-Identifier: GPL-3.0-or-later
// What Plexus answers itself, over the wire.
#include "pipeline_fixture.h"

#include "base/error.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class LocalReplies : public PipelineTest {
protected:
    void SetUp() override { start(); }

    [[nodiscard]] static std::string text(const boost::json::value& value, const char* pointer)
    {
        boost::system::error_code error;
        const auto* found = value.find_pointer(pointer, error);
        return found && found->is_string() ? std::string(found->get_string()) : "(absent)";
    }
};

TEST_F(LocalReplies, HealthAndRootNeedNoKey)
{
    const Answer health = ask(request("GET", "/health"));
    EXPECT_EQ(health.status, 200);
    EXPECT_EQ(text(json(health.body), "/status"), "ok");
    EXPECT_EQ(text(json(health.body), "/product"), "Plexus");
    const Answer root = ask(request("GET", "/"));
    EXPECT_EQ(root.status, 200);
    EXPECT_EQ(text(json(root.body), "/product"), "Plexus");
    const Answer head = ask(request("HEAD", "/"));
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(headerValue(head.headers, "Content-Length"), QByteArray::number(root.body.size()));
    EXPECT_TRUE(finished.empty());
}

TEST_F(LocalReplies, UnknownPathIs404InTheShapeOfThePath)
{
    const Answer chat = ask(request("POST", "/v1/nothing", "{}"));
    EXPECT_EQ(chat.status, 404);
    EXPECT_EQ(text(json(chat.body), "/error/type"), "not_found_error");
    EXPECT_EQ(text(json(chat.body), "/error/code"), errorCodeName(ErrorCode::NotFound).toStdString());
    EXPECT_EQ(headerValue(chat.headers, "x-should-retry"), "false");
    const Answer messages = ask(request("POST", "/v1/messages/nothing", "{}"));
    EXPECT_EQ(messages.status, 404);
    EXPECT_EQ(text(json(messages.body), "/type"), "error");
    EXPECT_EQ(text(json(messages.body), "/error/type"), "not_found_error");
    EXPECT_EQ(text(json(messages.body), "/request_id"),
        headerValue(messages.headers, "request-id").toByteArray().toStdString());
    const Answer gemini = ask(request("POST", "/v1beta/models/x:deleteEverything", "{}"));
    EXPECT_EQ(text(json(gemini.body), "/error/status"), "NOT_FOUND");
    const Answer ollama = ask(request("POST", "/api/nothing", "{}"));
    EXPECT_NE(text(json(ollama.body), "/error"), "(absent)");
    EXPECT_TRUE(finished.empty());
}

TEST_F(LocalReplies, WrongMethodIs405WithAllow)
{
    const Answer answer = ask(request("GET", "/v1/messages", {}, bearer()));
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(headerValue(answer.headers, "allow"), "POST");
    EXPECT_EQ(text(json(answer.body), "/type"), "error");
    const Answer list = ask(request("DELETE", "/v1/models", {}, bearer()));
    EXPECT_EQ(list.status, 405);
    EXPECT_EQ(headerValue(list.headers, "allow"), "GET, HEAD");
}

TEST_F(LocalReplies, WithoutAKeyNothingIsRead)
{
    HttpClient client(port);
    client.send(request("POST", kMessagesPath, {}, "Content-Length: 1000\r\nExpect: 100-continue\r\n"));
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(text(json(answer.body), "/error/type"), "authentication_error");
    EXPECT_TRUE(one.requests().empty());
    const auto refused = record();
    EXPECT_EQ(refused.state, inspect::ExchangeState::Failed);
    EXPECT_EQ(refused.status, 401);
    EXPECT_EQ(refused.errorCode, errorCodeName(ErrorCode::Unauthorized));
    EXPECT_TRUE(refused.keyName.isEmpty());
    EXPECT_EQ(refused.id.text, headerValue(answer.headers, "x-request-id"));
}

TEST_F(LocalReplies, FloodOfWrongKeysIsNoFloodOfRecords)
{
    HttpClient client(port);
    for (int i = 0; i < 60; ++i) {
        client.send(request("POST", kChatPath, {}, "Authorization: Bearer wrong\r\n"));
        ASSERT_EQ(client.read().status, 401);
    }
    EXPECT_GT(finished.size(), 0U);
    EXPECT_LE(finished.size(), 42U); // twenty a second
}

TEST_F(LocalReplies, OtherContentTypesAre415)
{
    for (const char* type : { "text/plain", "multipart/form-data; boundary=x", "application/jsonx",
             "application/x-www-form-urlencoded" }) {
        const Answer answer =
            ask(request("POST", kChatPath, "{}", bearer() + "Content-Type: " + QByteArray(type) + "\r\n"));
        EXPECT_EQ(answer.status, 415) << type;
    }
    const Answer coded = ask(request("POST", kChatPath, "{}", bearer() + "Content-Encoding: gzip\r\n"));
    EXPECT_EQ(coded.status, 415);
    one.answerAll(plainResponse("{}"));
    for (const char* type :
        { "application/json", "Application/JSON; charset=utf-8", "application/ld+json" }) {
        const Answer answer = ask(request("POST", kChatPath, R"({"model":"fast"})",
            bearer() + "Content-Type: " + QByteArray(type) + "\r\n"));
        EXPECT_EQ(answer.status, 200) << type;
    }
}

TEST_F(LocalReplies, BrokenBodiesAre400AndReachNobody)
{
    for (const char* body :
        { "", "nonsense", "[]", "{}", R"({"model":7})", R"({"model":""})", R"({"model":"fast")" }) {
        const Answer answer = ask(kMessagesPath, QByteArray(body));
        EXPECT_EQ(answer.status, 400) << body;
        EXPECT_EQ(text(json(answer.body), "/error/type"), "invalid_request_error") << body;
    }
    EXPECT_TRUE(one.requests().empty());
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(LocalReplies, UnknownModelIs404WithTheNearestName)
{
    const Answer chat = ask(kChatPath, R"({"model":"fsat"})");
    EXPECT_EQ(chat.status, 404);
    EXPECT_EQ(text(json(chat.body), "/error/code"), errorCodeName(ErrorCode::UnknownModel).toStdString());
    EXPECT_NE(text(json(chat.body), "/error/message").find("fast"), std::string::npos);
    const Answer messages = ask(kMessagesPath, R"({"model":"fsat"})");
    EXPECT_EQ(messages.status, 404);
    EXPECT_EQ(text(json(messages.body), "/error/type"), "not_found_error");
    EXPECT_TRUE(one.requests().empty());
    const auto failed = record(2);
    EXPECT_EQ(failed.model, u"fsat"_s);
    EXPECT_EQ(failed.keyName, u"laptop"_s);
    EXPECT_TRUE(failed.attempts.isEmpty());
}

TEST_F(LocalReplies, ModelsInBothShapes)
{
    EXPECT_EQ(ask(request("GET", "/v1/models")).status, 401);
    const Answer openAi = ask(request("GET", "/v1/models", {}, bearer()));
    EXPECT_EQ(text(json(openAi.body), "/object"), "list");
    EXPECT_EQ(text(json(openAi.body), "/data/0/id"), "fast");
    const Answer anthropic =
        ask(request("GET", "/v1/models", {}, bearer() + "anthropic-version: 2023-06-01\r\n"));
    EXPECT_EQ(text(json(anthropic.body), "/data/0/type"), "model");
    EXPECT_EQ(text(json(anthropic.body), "/data/0/id"), "fast");
    const Answer single = ask(request("GET", "/v1/models/quick", {}, bearer()));
    EXPECT_EQ(single.status, 200);
    EXPECT_EQ(text(json(single.body), "/id"), "fast");
    const Answer none = ask(request("GET", "/v1/models/slow", {}, bearer()));
    EXPECT_EQ(none.status, 404);
}

TEST_F(LocalReplies, RefusalsOfTheFrontHaveTheShapeOfThePath)
{
    const Answer answer = ask(request("POST", kMessagesPath, {}, "Content-Length: 99999999\r\n"));
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(text(json(answer.body), "/type"), "error");
    EXPECT_EQ(text(json(answer.body), "/error/type"), "request_too_large");
    const Answer foreign = ask(QByteArray("POST /v1/chat/completions HTTP/1.1\r\nHost: evil\r\n\r\n"));
    EXPECT_EQ(foreign.status, 403);
    EXPECT_EQ(text(json(foreign.body), "/error/type"), "permission_error");
}

} // namespace gateway::pipeline
