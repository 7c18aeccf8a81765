// SPDX-License-Identifier: GPL-3.0-or-later
// Providers asked with an account: the shipped definitions' rules on the wire, tokens that are renewed, and
// what happens when nobody is signed in.
#include "accounts_fixture.h"

namespace gateway::pipeline {

TEST_F(Accounts, CodexIsAskedByItsRulesAndCollectedForWhoDoesNotStream)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    one.answerAll(streamed(kResponsesStream));
    startSignedIn();
    const Answer answer = ask(kChatPath,
        R"({"model":"fast","temperature":0.5,"max_tokens":9,"messages":[{"role":"user","content":"hi"}]})");
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(json(answer.body).at_pointer("/choices/0/message/content"), "Collected");
    EXPECT_EQ(asked, QStringList { u"openai-codex/work"_s });
    EXPECT_EQ(sent().target, "/backend-api/codex/responses");
    EXPECT_EQ(headerValue(sent().headers, "authorization"), "Bearer tok-1");
    EXPECT_EQ(headerValue(sent().headers, "chatgpt-account-id"), "acc-1");
    EXPECT_EQ(headerValue(sent().headers, "originator"), "plexus");
    const auto body = sentBody();
    EXPECT_EQ(body.at("stream"), true);
    EXPECT_EQ(body.at("store"), false);
    EXPECT_EQ(body.at("model"), "gpt-5.4");
    EXPECT_FALSE(body.at("instructions").as_string().empty());
    EXPECT_FALSE(body.contains("temperature"));
    EXPECT_FALSE(body.contains("max_output_tokens"));
    // The token is in no record.
    const auto kept = record();
    EXPECT_EQ(kept.usage.output, 2);
    EXPECT_FALSE(kept.attempts[0].requestHeaders.lines().contains("tok-1"));
}

TEST_F(Accounts, CodexStreamsToItsOwnDialectByteForByteAndCollectsForIt)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    one.answerAll(streamed(kResponsesStream));
    startSignedIn();
    EXPECT_EQ(
        ask("/v1/responses", R"({"model":"fast","stream":true,"input":"hi","prompt_cache_key":"k1"})").body,
        kResponsesStream);
    EXPECT_EQ(headerValue(sent().headers, "session_id"), "k1");
    const Answer whole = ask("/v1/responses", R"({"model":"fast","input":"hi","store":false})");
    EXPECT_EQ(whole.status, 200) << whole.body.constData();
    EXPECT_EQ(json(whole.body).at_pointer("/output/0/content/0/text"), "Collected");
}

TEST_F(Accounts, CopilotIsAskedWhereTheAccountIsAndToldWhoseTurnItWas)
{
    signIn(u"github-copilot"_s, "https://nowhere.example", u"claude-sonnet-4.5"_s);
    access.base = one.url("/copilot");
    one.answerAll(plainResponse(
        R"({"id":"m","type":"message","role":"assistant","model":"x","content":[{"type":"text",)"
        R"("text":"Hi"}],"stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":1}})",
        200, "Content-Type: application/json\r\n"));
    startSignedIn();
    const Answer answer = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":9,"messages":[{"role":"user","content":[{"type":"image","source":)"
        R"({"type":"base64","media_type":"image/png","data":"aGk="}}]}]})");
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    EXPECT_EQ(sent().target, "/copilot/v1/messages");
    EXPECT_EQ(headerValue(sent().headers, "authorization"), "Bearer tok-1");
    EXPECT_EQ(headerValue(sent().headers, "x-initiator"), "user");
    EXPECT_EQ(headerValue(sent().headers, "copilot-vision-request"), "true");
    EXPECT_FALSE(hasHeader(sent().headers, "x-api-key"));
    std::ignore = ask(kMessagesPath,
        R"({"model":"fast","max_tokens":9,"messages":[{"role":"user","content":"x"},{"role":"assistant","content":)"
        R"([{"type":"tool_use","id":"t1","name":"f","input":{}}]},{"role":"user","content":[{"type":"tool_result",)"
        R"("tool_use_id":"t1","content":"y"}]}]})");
    EXPECT_EQ(headerValue(sent().headers, "x-initiator"), "agent");
    EXPECT_FALSE(hasHeader(sent().headers, "copilot-vision-request"));
}

TEST_F(Accounts, GooglesEnvelopeIsPutOnAndTakenOff)
{
    signIn(u"google-gemini-cli"_s, "https://cloudcode-pa.googleapis.com", u"gemini-2.5-pro"_s);
    const QByteArray inner =
        R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hi"}]},"finishReason":"STOP","index":0}]})";
    one.answerAll(plainResponse(R"({"response":)" + inner + "}", 200, "Content-Type: application/json\r\n"));
    startSignedIn();
    const Answer whole = ask(
        "/v1beta/models/fast:generateContent", R"({"contents":[{"role":"user","parts":[{"text":"x"}]}]})");
    EXPECT_EQ(whole.status, 200) << whole.body.constData();
    EXPECT_EQ(json(whole.body), json(inner));
    EXPECT_EQ(sent().target, "/v1internal:generateContent");
    EXPECT_EQ(sentBody().at("model"), "gemini-2.5-pro");
    EXPECT_EQ(sentBody().at("project"), "p-7");
    EXPECT_TRUE(sentBody().at("request").as_object().contains("contents"));
    one.answerAll(streamed("data: {\"response\":" + inner + "}\n\n"));
    const Answer stream =
        ask(kChatPath, R"({"model":"fast","stream":true,"messages":[{"role":"user","content":"x"}]})");
    EXPECT_TRUE(stream.body.contains("\"content\":\"Hi\"")) << stream.body.constData();
    EXPECT_EQ(sent().target, "/v1internal:streamGenerateContent?alt=sse");
}

TEST_F(Accounts, ARefusedTokenIsRenewedOnceAndTheRequestSentAgain)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    one.next(Script().expectRequest().write(plainResponse("{}", 401)).close());
    one.otherwise(Script().expectRequest().write(streamed(kResponsesStream)).close());
    answersAtOnce = false;
    startSignedIn();
    HttpClient client(port);
    client.send(post(kChatPath, R"({"model":"fast","messages":[{"role":"user","content":"hi"}]})"));
    ASSERT_TRUE(waitFor([this] { return !waiting.empty(); }));
    EXPECT_TRUE(one.requests().empty());
    answerTokens();
    ASSERT_TRUE(waitFor([this] { return !waiting.empty(); }));
    EXPECT_EQ(refused, QStringList { u"work tok-1"_s });
    access.token = Secret("tok-2");
    answerTokens();
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(headerValue(sent().headers, "authorization"), "Bearer tok-2");
    EXPECT_TRUE(two.requests().empty());
    EXPECT_EQ(record().attempts.size(), 2);
}

TEST_F(Accounts, ATokenThatIsRefusedAgainIsTheTargetsFault)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    one.answerAll(plainResponse("{}", 401));
    two.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"two"}}]})"));
    startSignedIn();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","messages":[]})").status, 200);
    EXPECT_EQ(one.requests().size(), 2U);
    EXPECT_EQ(two.requests().size(), 1U);
}

TEST_F(Accounts, TheNextTargetAnswersWhereNobodyIsSignedIn)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    two.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"two"}}]})"));
    problem = Error { .code = ErrorCode::SecretUnavailable,
        .message = u"Plexus is not signed in."_s,
        .failureClass = FailureClass::Target };
    startSignedIn();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","messages":[]})").status, 200);
    EXPECT_TRUE(one.requests().empty());
    EXPECT_EQ(record().attempts[0].errorCode, errorCodeName(ErrorCode::SecretUnavailable));
}

TEST_F(Accounts, AClientThatLeavesWhileTheTokenIsRenewedCostsNothing)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    answersAtOnce = false;
    startSignedIn();
    {
        HttpClient client(port);
        client.send(post(kChatPath, R"({"model":"fast","messages":[]})"));
        ASSERT_TRUE(waitFor([this] { return !waiting.empty(); }));
    }
    EXPECT_EQ(record().state, inspect::ExchangeState::Cancelled);
    answerTokens();
    EXPECT_TRUE(one.requests().empty());
}

TEST_F(Accounts, CodexRestsUntilItsPlanStartsAnew)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    const qint64 resetsAtS = clock.epochMs() / 1000 + 5 * 3600;
    one.answerAll(plainResponse(
        R"({"error":{"type":"usage_limit_reached","message":"The usage limit has been reached",)"
        R"("plan_type":"plus","resets_at":)"
            + QByteArray::number(resetsAtS) + "}}",
        429));
    two.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"two"}}]})"));
    startSignedIn();
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast","messages":[]})").status, 200);
    const auto resting = engine->policy().state().resting;
    ASSERT_EQ(resting.size(), 1);
    EXPECT_EQ(resting[0].target.provider, u"one"_s);
    EXPECT_NEAR(static_cast<double>(resting[0].untilMs), static_cast<double>(resetsAtS * 1000), 2000);
}

TEST_F(Accounts, TokensAreAskedForOnceWhileTheyAreFresh)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    one.answerAll(streamed(kResponsesStream));
    access.freshUntilMs = clock.epochMs() + 60'000;
    startSignedIn();
    std::ignore = ask(kChatPath, R"({"model":"fast","messages":[]})");
    std::ignore = ask(kChatPath, R"({"model":"fast","messages":[]})");
    EXPECT_EQ(asked.size(), 1);
    clock.advanceMs(60'000);
    std::ignore = ask(kChatPath, R"({"model":"fast","messages":[]})");
    EXPECT_EQ(asked.size(), 2);
    engine->accounts().clear();
    std::ignore = ask(kChatPath, R"({"model":"fast","messages":[]})");
    EXPECT_EQ(asked.size(), 3);
}

TEST_F(Accounts, TheRawRelayHandsOutNoAccount)
{
    signIn(u"openai-codex"_s, "https://chatgpt.com", u"gpt-5.4"_s);
    config.providers[0].raw = { .enabled = true, .baseUrl = QString::fromLatin1(one.url("")) };
    config.keys[0].mayRelayRaw = true;
    startSignedIn();
    EXPECT_EQ(ask("/raw/one/x", "{}").status, 403);
    EXPECT_TRUE(one.requests().empty());
}

} // namespace gateway::pipeline
