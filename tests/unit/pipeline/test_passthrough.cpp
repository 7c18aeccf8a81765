// SPDX-License-Identifier: GPL-3.0-or-later
// The same dialect in and out: bytes both ways, header fields, streaming, back-pressure, leaving clients.
#include "pipeline_fixture.h"

#include <QElapsedTimer>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

class PassThrough : public PipelineTest { };

TEST_F(PassThrough, OnlyTheModelChangesOnTheWayUp)
{
    one.answerAll(plainResponse("{}"));
    start();
    const QByteArray before = "  {\"b\" : 1.50e+3,\n\t\"model\" :  ";
    const QByteArray after =
        " , \"x\":\"\\ud800\", \"model_note\":\"fast\", \"a\":[1 ,2],\"m\":{\"model\":\"fast\"}}\r\n ";
    for (const char* name : { "\"fast\"", "\"quick\"", "\"f\\u0061st\"" }) {
        EXPECT_EQ(ask(kChatPath, before + name + after).status, 200);
        EXPECT_EQ(one.requests().back().body, before + "\"model-1\"" + after) << name;
        EXPECT_EQ(one.requests().back().method, "POST");
        EXPECT_EQ(one.requests().back().target, kChatPath);
    }
}

TEST_F(PassThrough, FieldsOnTheWayUp)
{
    one.answerAll(plainResponse("{}"));
    config.providers[0].headers = { { "X-Team", "blue" } };
    start();
    (void)ask(request("POST", kMessagesPath, R"({"model":"fast"})",
        bearer()
            + "anthropic-beta: tools\r\nUser-Agent: agent/1.0\r\nCookie: a=b\r\nX-Forwarded-For: 1.2.3.4\r\n"
              "Accept-Encoding: gzip\r\nx-api-key: other\r\n"));
    const HeaderList& up = one.requests().back().headers;
    EXPECT_EQ(headerValue(up, "x-api-key"), kKeyOne);
    EXPECT_EQ(countHeader(up, "x-api-key"), 1);
    EXPECT_EQ(headerValue(up, "anthropic-beta"), "tools");
    EXPECT_EQ(headerValue(up, "anthropic-version"), "2023-06-01");
    EXPECT_EQ(headerValue(up, "user-agent"), "agent/1.0");
    EXPECT_EQ(headerValue(up, "x-team"), "blue");
    for (const char* absent : { "authorization", "cookie", "x-forwarded-for", "expect" })
        EXPECT_FALSE(hasHeader(up, absent)) << absent;
    EXPECT_EQ(headerValue(up, "accept-encoding"), "identity");
    EXPECT_FALSE(one.requests().back().head.contains(kClientKey));
}

TEST_F(PassThrough, AnswerComesBackByteForByte)
{
    QByteArray body = "{ \"usage\": {\"prompt_tokens\": 3, \"completion_tokens\":4 },\n \"x\": \"";
    for (int i = 0; i < 256; ++i) {
        if (i != '"' && i != '\\')
            body += static_cast<char>(i);
    }
    body += "\" }\r\n";
    one.next(Script().expectRequest().write(plainResponse(body, 200,
        "Content-Type: application/json\r\nx-request-id: up-1\r\nSet-Cookie: a=b\r\n"
        "x-ratelimit-remaining: 7\r\n")));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, body);
    EXPECT_EQ(headerValue(answer.headers, "content-type"), "application/json");
    EXPECT_EQ(headerValue(answer.headers, "x-ratelimit-remaining"), "7");
    EXPECT_EQ(headerValue(answer.headers, "x-upstream-request-id"), "up-1");
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-provider"), "one");
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-model"), "model-1");
    EXPECT_EQ(headerValue(answer.headers, "x-plexus-attempts"), "1");
    EXPECT_EQ(countHeader(answer.headers, "x-request-id"), 1);
    EXPECT_FALSE(hasHeader(answer.headers, "set-cookie"));
    EXPECT_EQ(headerValue(answer.headers, "x-request-id"), record().id.text);
}

TEST_F(PassThrough, StreamComesBackByteForByteInEveryCut)
{
    const QByteArray events =
        "event: message_start\r\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":"
        "{\"input_tokens\":5,\"output_tokens\":1}}}\r\n\r\n"
        ": comment\n\nevent: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"delta\":"
        "{\"type\":\"text_delta\",\"text\":\"\xc3\xa4\"}}\n\n"
        "event: message_delta\ndata: {\"type\":\"message_delta\",\"usage\":{\"output_tokens\":9}}\n\n"
        "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    start();
    for (const qsizetype piece : { qsizetype(1), qsizetype(7), qsizetype(100'000) }) {
        one.otherwise(Script().expectRequest().writePieces(
            chunkedHead() + chunk(events.first(50)) + chunk(events.sliced(50)) + "0\r\n\r\n", piece));
        one.closeAll();
        const Answer answer = ask(kMessagesPath, R"({"model":"fast","stream":true})");
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, events) << piece;
        EXPECT_EQ(headerValue(answer.headers, "content-type"), "text/event-stream");
        EXPECT_EQ(headerValue(answer.headers, "x-accel-buffering"), "no");
        EXPECT_EQ(headerValue(answer.headers, "transfer-encoding"), "chunked");
        const auto kept = record(finished.size());
        EXPECT_EQ(kept.usage.input, 5);
        EXPECT_EQ(kept.usage.output, 9);
        EXPECT_TRUE(kept.streaming);
    }
}

TEST_F(PassThrough, EventLeavesBeforeTheNextArrives)
{
    one.next(Script().expectRequest().write(chunkedHead() + chunk("data: {\"a\":1}\n\n")));
    start();
    HttpClient client(port);
    client.send(post(kChatPath, R"({"model":"fast","stream":true})"));
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("data: {\"a\":1}\n\n\r\n"); }));
    EXPECT_TRUE(finished.empty());
    one.sendNow(chunk("data: [DONE]\n\n") + "0\r\n\r\n");
    EXPECT_EQ(client.read().body, "data: {\"a\":1}\n\ndata: [DONE]\n\n");
}

TEST_F(PassThrough, ProviderErrorOfTheLastTargetIsPassedOnAsItIs)
{
    config.aliases[0].groups[0].targets.removeLast();
    one.answerAll(plainResponse("{\"error\":{\"message\":\"slow down\"}}", 429,
        "Content-Type: application/json\r\nRetry-After: 7\r\n"));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 429);
    EXPECT_EQ(answer.body, "{\"error\":{\"message\":\"slow down\"}}");
    EXPECT_EQ(headerValue(answer.headers, "retry-after"), "7");
    const auto kept = record();
    EXPECT_EQ(kept.state, inspect::ExchangeState::Failed);
    EXPECT_EQ(kept.status, 429);
    EXPECT_EQ(kept.attempts.first().status, 429);
    EXPECT_TRUE(kept.errorDetail.contains(u"slow down"_s));
}

TEST_F(PassThrough, LeavingClientCancelsTheProviderWithin100Ms)
{
    one.otherwise(Script().expectRequest().write(chunkedHead() + chunk("data: {\"a\":1}\n\n")));
    start();
    for (const bool begun : { false, true }) {
        one.otherwise(begun ? Script().expectRequest().write(chunkedHead() + chunk("data: {\"a\":1}\n\n"))
                            : Script().expectRequest());
        const size_t before = one.requests().size();
        const size_t records = finished.size();
        HttpClient client(port);
        client.send(post(kChatPath, R"({"model":"fast","stream":true})"));
        ASSERT_TRUE(waitFor([&] {
            return one.requests().size() == before + 1 && (!begun || client.received().endsWith("\n\n\r\n"));
        }));
        QElapsedTimer timer;
        timer.start();
        client.socket.close();
        ASSERT_TRUE(waitFor([&] { return one.openConnections() == 0; }));
        EXPECT_LT(timer.elapsed(), 100);
        const auto kept = record(records + 1);
        EXPECT_EQ(kept.state, inspect::ExchangeState::Cancelled);
        EXPECT_EQ(kept.attempts.first().outcome, inspect::AttemptOutcome::Cancelled);
        EXPECT_EQ(kept.errorCode, errorCodeName(ErrorCode::Cancelled));
        ASSERT_TRUE(waitFor([&] { return engine->runningExchanges() == 0; }));
    }
    EXPECT_TRUE(two.requests().empty());
}

TEST_F(PassThrough, SlowReaderHoldsTheProviderBack)
{
    constexpr qint64 kSize = 40'000'000;
    one.next(Script().expectRequest().write(
        "HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n" + QByteArray(kSize, 'z')));
    start();
    HttpClient client(port);
    client.socket.setReadBufferSize(1024);
    client.send(post(kChatPath, R"({"model":"fast"})"));
    qint64 unsent = -1;
    ASSERT_TRUE(waitFor([&] { // until nothing moves any more
        if (one.requests().empty())
            return false;
        for (int turn = 0; turn < 200; ++turn)
            QCoreApplication::processEvents();
        return std::exchange(unsent, one.unsentBytes()) == one.unsentBytes() && unsent < kSize;
    }));
    EXPECT_GT(unsent, kSize / 3);
    client.socket.setReadBufferSize(0);
    const Answer answer = client.read();
    EXPECT_EQ(answer.body.size(), kSize);
    EXPECT_EQ(record().responseBytes, kSize);
}

TEST_F(PassThrough, ProviderThatIsPlexusItselfIsRefused)
{
    start();
    config.aliases[0].groups[0].targets.removeLast();
    config.providers[0].baseUrls = { { .dialect = Dialect::Chat,
        .url = u"http://localhost:%1/v1"_s.arg(port) } };
    publish();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 502);
    EXPECT_TRUE(answer.body.contains("Plexus itself"));
    EXPECT_EQ(record().errorCode, errorCodeName(ErrorCode::UpstreamLoop));
    EXPECT_EQ(finished.size(), 1U);
}

TEST_F(PassThrough, RedirectIsNeitherFollowedNorPassedOn)
{
    config.aliases[0].groups[0].targets.removeLast();
    ScriptedUpstream elsewhere;
    one.answerAll(plainResponse("moved", 307, "Location: " + elsewhere.url() + "\r\n"));
    start();
    const Answer answer = ask(kChatPath, R"({"model":"fast"})");
    EXPECT_EQ(answer.status, 502);
    EXPECT_FALSE(hasHeader(answer.headers, "location"));
    EXPECT_TRUE(answer.body.contains("redirect"));
    EXPECT_EQ(elsewhere.connections(), 0);
}

TEST_F(PassThrough, RunningRequestKeepsTheConfigurationItBeganWith)
{
    one.otherwise(Script().expectRequest());
    start();
    HttpClient client(port);
    client.send(post(kChatPath, R"({"model":"fast"})"));
    ASSERT_TRUE(waitFor([&] { return one.requests().size() == 1; }));
    config = {};
    publish();
    one.sendNow(plainResponse("late"));
    EXPECT_EQ(client.read().body, "late");
    EXPECT_EQ(ask(kChatPath, R"({"model":"fast"})").status, 401);
}

} // namespace gateway::pipeline
