// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down of an exchange: moments in order, usage, and no secret anywhere.
#include "pipeline_fixture.h"

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class ExchangeRecordTest : public PipelineTest {
protected:
    // Everything a record says, as one text.
    [[nodiscard]] static QByteArray allText(const inspect::ExchangeRecord& kept)
    {
        QByteArray text = kept.target + kept.method + kept.keyName.toUtf8() + kept.attribution.toUtf8()
            + kept.errorMessage.toUtf8() + kept.errorDetail.toUtf8() + kept.client.toUtf8();
        const auto add = [&text](const HeaderText& headers) { text += headers.lines(); };
        add(kept.requestHeaders);
        add(kept.responseHeaders);
        for (const inspect::AttemptRecord& attempt : kept.attempts) {
            text += attempt.url + attempt.errorMessage.toUtf8() + attempt.reason.toUtf8();
            add(attempt.requestHeaders);
            add(attempt.responseHeaders);
        }
        return text;
    }
};

TEST_F(ExchangeRecordTest, TellsWhatTheRequestHeldAndWhatTheAnswerCameTo)
{
    one.answerAll(chunkedHead()
        + chunk("data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"Let me see\"}}]}\n\n")
        + chunk("data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"a\",\"function\":"
                "{\"name\":\"f\",\"arguments\":\"{}\"}}]}}]}\n\n")
        + chunk("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n")
        + "0\r\n\r\n");
    start();
    (void)ask(kChatPath,
        R"({"model":"fast","stream":true,"messages":[{"role":"user","content":"a"},)"
        R"({"role":"assistant","content":"b"},{"role":"user","content":"c"}],"tools":[]})");
    const auto kept = record();
    EXPECT_EQ(kept.messages, 3);
    EXPECT_EQ(kept.tools, 0);
    EXPECT_EQ(kept.answer, (inspect::AnswerFacts { inspect::FinishReason::ToolCalls, 1 }));
    EXPECT_EQ(kept.contentBytes, 12);
    EXPECT_GE(kept.firstTokenUs, 0);
    EXPECT_GE(kept.firstTextUs, kept.firstTokenUs);
    EXPECT_GE(kept.lastDataUs, 0);
}

TEST_F(ExchangeRecordTest, AWholeAnswerTellsWhyItEnded)
{
    one.answerAll(plainResponse(R"({"choices":[{"message":{"role":"assistant","content":"Hi"},)"
                                R"("finish_reason":"length"}],"usage":{"completion_tokens":3}})"));
    start();
    (void)ask(kChatPath, R"({"model":"fast","messages":[{"role":"user","content":"a"}],"tools":[{},{}]})");
    const auto kept = record();
    EXPECT_EQ(kept.tools, 2);
    EXPECT_EQ(kept.answer, (inspect::AnswerFacts { inspect::FinishReason::Length, 0 }));
}

TEST_F(ExchangeRecordTest, MomentsNeverGoBack)
{
    one.answerAll(plainResponse("{}", 500));
    two.otherwise(Script().expectRequest().write(chunkedHead()
        + chunk("data: {\"choices\":[{\"delta\":{\"role\":\"assistant\"}}]}\n\n")
        + chunk("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n") + chunk("data: [DONE]\n\n")
        + "0\r\n\r\n"));
    start();
    (void)ask(kChatPath, R"({"model":"fast","stream":true})");
    const auto kept = record();
    const QVector<qint64> moments { 0, kept.headUs, kept.bodyUs, kept.authUs, kept.routeUs, kept.firstByteUs,
        kept.firstTokenUs, kept.firstTextUs, kept.endUs };
    EXPECT_TRUE(std::is_sorted(moments.begin(), moments.end()));
    ASSERT_EQ(kept.attempts.size(), 2);
    qint64 previousEnd = kept.routeUs;
    for (const inspect::AttemptRecord& attempt : kept.attempts) {
        EXPECT_GE(attempt.startUs, previousEnd);
        for (const qint64 phase :
            { attempt.dnsUs, attempt.connectUs, attempt.sentUs, attempt.headUs, attempt.firstByteUs }) {
            EXPECT_GE(phase, attempt.startUs);
            EXPECT_LE(phase, attempt.endUs);
        }
        EXPECT_LE(attempt.connectUs, attempt.sentUs + 1000);
        EXPECT_LE(attempt.sentUs, attempt.headUs);
        EXPECT_LE(attempt.headUs, attempt.firstByteUs);
        EXPECT_EQ(attempt.tlsUs, inspect::kNever);
        EXPECT_EQ(attempt.httpVersion, u"1.1"_s);
        EXPECT_FALSE(attempt.reusedConnection);
        previousEnd = attempt.endUs;
    }
    EXPECT_LE(previousEnd, kept.endUs);
    EXPECT_GE(kept.firstByteUs, kept.attempts[1].headUs);
    EXPECT_EQ(kept.streamEvents, 3);
    EXPECT_GT(kept.startedAtMs, 1'700'000'000'000);
}

TEST_F(ExchangeRecordTest, KeptConnectionHasNoConnectPhases)
{
    one.answerAll(plainResponse("{}"));
    start();
    (void)ask(kChatPath, R"({"model":"fast"})");
    (void)ask(kChatPath, R"({"model":"fast"})");
    const auto attempt = record(2).attempts.first();
    EXPECT_TRUE(attempt.reusedConnection);
    EXPECT_EQ(attempt.dnsUs, inspect::kNever);
    EXPECT_EQ(attempt.connectUs, inspect::kNever);
    EXPECT_GE(attempt.sentUs, attempt.startUs);
}

TEST_F(ExchangeRecordTest, WhoAskedWhatAndWhoAnswered)
{
    one.answerAll(plainResponse("{\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":20,"
                                "\"prompt_tokens_details\":{\"cached_tokens\":60}}}"));
    start();
    const QByteArray body = R"({"model":"quick","messages":[]})";
    (void)ask(request("POST", "/v1/chat/completions?key=abc&beta=1", body,
        QByteArray("Authorization: Bearer ") + kClientKey
            + ":Nightly\r\nUser-Agent: claude-cli/2.1 (external)\r\nContent-Type: application/json\r\n"));
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Completed);
    EXPECT_EQ(kept.dialect, Dialect::Chat);
    EXPECT_EQ(kept.method, "POST");
    EXPECT_TRUE(kept.target.startsWith("/v1/chat/completions?key="));
    EXPECT_FALSE(kept.target.contains("abc"));
    EXPECT_EQ(kept.keyName, u"laptop"_s);
    EXPECT_EQ(kept.attribution, u"nightly"_s);
    EXPECT_EQ(kept.client, u"claude-cli/2.1"_s);
    EXPECT_EQ(kept.remoteAddress, u"127.0.0.1"_s);
    EXPECT_EQ(kept.model, u"quick"_s);
    EXPECT_EQ(kept.alias, u"fast"_s);
    EXPECT_EQ(kept.provider, u"one"_s);
    EXPECT_EQ(kept.targetModel, u"model-1"_s);
    EXPECT_FALSE(kept.streaming);
    EXPECT_EQ(kept.status, 200);
    EXPECT_EQ(kept.requestBytes, body.size());
    EXPECT_EQ(kept.usage.input, 40);
    EXPECT_EQ(kept.usage.cacheRead, 60);
    EXPECT_EQ(kept.usage.output, 20);
    EXPECT_EQ(kept.attempts.first().url, one.url(kChatPath));
    EXPECT_FALSE(kept.attempts.first().reason.isEmpty());
}

TEST_F(ExchangeRecordTest, UsageOfAStreamThatBrokeOffIsKept)
{
    one.otherwise(
        Script()
            .expectRequest()
            .write(chunkedHead()
                + chunk("event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":"
                        "{\"input_tokens\":5,\"output_tokens\":1}}}\n\n"
                        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\"}\n\n"))
            .reset());
    start();
    (void)ask(kMessagesPath, R"({"model":"fast","stream":true})");
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Failed);
    EXPECT_EQ(kept.usage.input, 5);
}

TEST_F(ExchangeRecordTest, SecretsAreMaskedEverywhere)
{
    config.providers[0].headers = { { "X-Team-Token", "team-canary-0123456789" } };
    one.answerAll(
        plainResponse(QByteArray("{\"error\":\"bad key ") + kKeyOne + " or team-canary-0123456789\"}", 400,
            QByteArray("X-Echo: ") + kKeyOne + "\r\nx-ratelimit-key: " + kKeyOne + "\r\n"));
    start();
    const Answer answer = ask(request("POST", kChatPath, R"({"model":"fast"})",
        bearer() + "Cookie: session=cookie-canary\r\nx-api-key: second-canary-123\r\n"));
    EXPECT_EQ(answer.status, 400);
    EXPECT_FALSE(answer.head.contains("canary"));
    EXPECT_FALSE(answer.body.contains("canary"));
    EXPECT_TRUE(answer.body.contains("bad key ****"));
    const QByteArray text = allText(record());
    EXPECT_FALSE(text.contains("canary")) << text.constData();
    EXPECT_TRUE(text.contains("Bearer "));
}

TEST_F(ExchangeRecordTest, SecretsInTransportErrorsAreMasked)
{
    config.aliases[0].groups[0].targets.removeLast();
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat,
        .url = u"http://user:url-canary-pass@127.0.0.1:%1/v1"_s.arg(one.port()) } };
    one.otherwise(Script().expectRequest().close());
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 502);
    EXPECT_FALSE(answer.head.contains("canary"));
    EXPECT_FALSE(answer.body.contains("canary"));
    const QByteArray text = allText(record());
    EXPECT_FALSE(text.contains("canary")) << text.constData();
}

TEST_F(ExchangeRecordTest, SaysWhoseSessionARequestBelongsTo)
{
    one.answerAll(plainResponse("{}"));
    start();
    (void)ask(request("POST", kChatPath, R"({"model":"fast"})",
        bearer() + "X-Claude-Code-Session-Id: s-1\r\nx-claude-code-agent-id: a-2\r\n"));
    EXPECT_EQ(record().session, u"s-1"_s);
    EXPECT_EQ(record().agent, u"a-2"_s);
}

} // namespace gateway::pipeline
