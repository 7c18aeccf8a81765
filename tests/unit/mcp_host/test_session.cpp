// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a session's messages goes into which HTTP answer.
#include "fake_client.h"
#include "support/fake_clock.h"
#include "support/wait_for.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::mcp_host {

namespace {

class McpSession : public testing::Test {
protected:
    McpSession()
    {
        auto owned = std::make_unique<FakePeer>();
        peer = owned.get();
        session.setPeer(std::move(owned));
    }

    pipeline::McpVisit visit(const QByteArray& method, const QByteArray& body,
        const std::shared_ptr<Got>& got, const HeaderList& more = {})
    {
        pipeline::McpVisit made;
        made.request.head.method = method;
        made.request.head.headers = HeaderList { { "accept", "application/json, text/event-stream" } } + more;
        made.request.body = body;
        if (!body.isEmpty())
            made.messages = mcp::readMessages(body).value();
        made.sink = std::make_unique<FakeSink>(got);
        made.recorder = std::make_unique<pipeline::McpRecorder>(clock, made.request.head, observer);
        return made;
    }

    std::shared_ptr<Got> post(const QByteArray& body, const HeaderList& more = {})
    {
        auto got = std::make_shared<Got>();
        session.post(visit("POST", body, got, more));
        return got;
    }

    std::shared_ptr<Got> listen(const QByteArray& last = {})
    {
        auto got = std::make_shared<Got>();
        session.listen(
            visit("GET", {}, got, last.isEmpty() ? HeaderList() : HeaderList { { "last-event-id", last } }));
        return got;
    }

    std::shared_ptr<Got> listenBy(const pipeline::McpGrant& grant)
    {
        auto got = std::make_shared<Got>();
        pipeline::McpVisit made = visit("GET", {}, got);
        made.grant = grant;
        session.listen(std::move(made));
        return got;
    }

    void say(const QByteArray& message, const QByteArray& about = {})
    {
        session.toClient(message, mcp::readMessages(message).value().list.front(), about);
    }

    void open(const QByteArray& version = "2025-11-25")
    {
        opening = post(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{}})");
        say(R"({"jsonrpc":"2.0","id":0,"result":{"protocolVersion":")" + version + R"("}})");
    }

    test::FakeClock clock;
    pipeline::McpRecorder::Observer observer;
    int over = 0;
    Session session { { .id = "the-id", .owner = u"app"_s, .server = u"files"_s }, clock,
        [this](Session&) { ++over; } };
    FakePeer* peer = nullptr;
    std::shared_ptr<Got> opening;
};

const QByteArray kCall =
    R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","_meta":{"progressToken":"t"}}})";
const QByteArray kResult = R"({"jsonrpc":"2.0","id":1,"result":{}})";
const QByteArray kProgress =
    R"({"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"t","progress":1}})";
const QByteArray kLog = R"({"jsonrpc":"2.0","method":"notifications/message","params":{}})";
const QByteArray kChanged = R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})";

} // namespace

TEST_F(McpSession, TheIdGoesOutWithTheAnswerThatOpensIt)
{
    open();
    EXPECT_EQ(opening->status, 200);
    EXPECT_EQ(headerValue(opening->headers, "mcp-session-id"), "the-id");
    EXPECT_EQ(over, 0);
}

TEST_F(McpSession, OneThatCouldNotBeOpenedHasNoIdAndIsOver)
{
    opening = post(R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{}})");
    say(R"({"jsonrpc":"2.0","id":0,"error":{"code":-32000,"message":"no"}})");
    EXPECT_FALSE(hasHeader(opening->headers, "mcp-session-id"));
    EXPECT_EQ(over, 1);
}

TEST_F(McpSession, AnAnswerThatComesFirstIsJson)
{
    open();
    const auto got = post(kCall);
    EXPECT_EQ(peer->messages.last(), kCall);
    say(kResult);
    EXPECT_EQ(headerValue(got->headers, "content-type"), "application/json");
    EXPECT_EQ(got->body, kResult);
    EXPECT_TRUE(got->isWhole);
}

TEST_F(McpSession, WhatIsSaidBeforeMakesItAStream)
{
    open();
    const auto got = post(kCall);
    say(kProgress);
    say(kResult);
    EXPECT_EQ(headerValue(got->headers, "content-type"), "text/event-stream");
    EXPECT_EQ(got->body,
        "id: 2-1\ndata: \n\nid: 2-2\ndata: " + kProgress + "\n\nid: 2-3\ndata: " + kResult + "\n\n");
    EXPECT_TRUE(got->isWhole);
}

TEST_F(McpSession, OlderVersionsGetNoEventWithoutAMessage)
{
    open("2025-06-18");
    const auto got = post(kCall);
    say(kProgress);
    EXPECT_EQ(got->body, "id: 2-1\ndata: " + kProgress + "\n\n");
}

TEST_F(McpSession, ASecondWithoutAnAnswerMakesItAStreamThatIsKeptAlive)
{
    open();
    const auto got = post(kCall);
    clock.advanceMs(Session::kPatienceMs - 1);
    session.tick();
    EXPECT_EQ(got->status, 0);
    clock.advanceMs(1);
    session.tick();
    EXPECT_EQ(got->body, "id: 2-1\ndata: \n\n");
    clock.advanceMs(Session::kKeepAliveMs);
    session.tick();
    EXPECT_TRUE(got->body.endsWith(": keep-alive\n\n"));
}

TEST_F(McpSession, ABatchIsAnsweredAsOne)
{
    open("2025-03-26");
    const auto got = post(R"([{"jsonrpc":"2.0","id":1,"method":"ping"},
        {"jsonrpc":"2.0","method":"notifications/x"},{"jsonrpc":"2.0","id":2,"method":"ping"}])");
    EXPECT_EQ(peer->messages.size(), 4);
    EXPECT_EQ(peer->messages.last(), R"({"jsonrpc":"2.0","id":2,"method":"ping"})");
    say(R"({"jsonrpc":"2.0","id":2,"result":{}})");
    EXPECT_FALSE(got->isWhole);
    say(kResult);
    EXPECT_EQ(got->body, R"([{"jsonrpc":"2.0","id":2,"result":{}},)" + kResult + ']');
}

TEST_F(McpSession, AStreamThatBrokeOffIsGoneOnWithEvenWhenItHasEnded)
{
    open();
    const auto broken = post(kCall);
    say(kProgress);
    Q_EMIT broken->sink->clientGone();
    say(kResult);
    EXPECT_EQ(over, 0) << "a lost connection is no cancellation";
    const auto again = listen("2-2");
    EXPECT_EQ(again->body, "id: 2-3\ndata: " + kResult + "\n\n");
    EXPECT_TRUE(again->isWhole);
}

TEST_F(McpSession, AStreamIsGoneOnWithBeforeItsAnswerCame)
{
    open();
    const auto broken = post(kCall);
    say(kProgress);
    Q_EMIT broken->sink->clientGone();
    const auto again = listen("2-1");
    EXPECT_FALSE(again->isWhole);
    say(kResult);
    EXPECT_EQ(again->body, "id: 2-2\ndata: " + kProgress + "\n\nid: 2-3\ndata: " + kResult + "\n\n");
    EXPECT_TRUE(again->isWhole);
}

TEST_F(McpSession, WhatBelongsToNoRequestWaitsForAListenerAndIsToldOnce)
{
    open();
    say(kChanged);
    const auto first = listen();
    EXPECT_EQ(first->body, "id: 0-1\ndata: " + kChanged + "\n\n");
    say(kChanged);
    EXPECT_TRUE(first->body.contains("id: 0-2"));
    const auto second = listen();
    EXPECT_TRUE(first->isWhole) << "the newer connection takes its place";
    EXPECT_TRUE(second->body.isEmpty());
}

TEST_F(McpSession, AMessageGoesWithTheRequestItIsAbout)
{
    open();
    const auto listening = listen();
    const auto got = post(kCall);
    say(kLog, "1");
    say(kLog);
    EXPECT_TRUE(got->body.contains("id: 2-2"));
    EXPECT_TRUE(listening->body.contains("id: 0-1"));
}

TEST_F(McpSession, EventsThatAreGoneAreSaidToBeGone)
{
    open();
    const QByteArray large = R"({"jsonrpc":"2.0","method":"notifications/message","params":{"data":")"
        + QByteArray(Session::kLogBytes / 4, 'x') + R"("}})";
    const auto first = listen();
    for (int i = 0; i < 8; ++i)
        say(large);
    Q_EMIT first->sink->clientGone();
    EXPECT_EQ(listen("0-1")->status, 410);
    EXPECT_EQ(listen("0-7")->status, 200);
    EXPECT_EQ(listen("0-99")->status, 400);
    EXPECT_EQ(listen("nonsense")->status, 400);
}

TEST_F(McpSession, AClientThatReadsSlowlyHoldsTheServerBack)
{
    open();
    const auto got = listen();
    got->pending = http::ResponseSink::kHighWater + 1;
    say(kChanged);
    EXPECT_FALSE(peer->isReading);
    got->pending = 0;
    Q_EMIT got->sink->drained();
    EXPECT_TRUE(peer->isReading);
    got->pending = http::ResponseSink::kHighWater + 1;
    say(kChanged);
    Q_EMIT got->sink->clientGone();
    EXPECT_TRUE(peer->isReading) << "nobody is waited for who has gone";
}

TEST_F(McpSession, TheEndIsToldToWhoWaits)
{
    open();
    const auto got = post(kCall);
    const auto listening = listen();
    session.peerEnded({ .code = ErrorCode::UpstreamReset, .message = u"It has crashed."_s });
    EXPECT_TRUE(got->body.contains("It has crashed."));
    EXPECT_TRUE(got->body.contains(R"("id":1)"));
    EXPECT_TRUE(listening->isWhole);
    EXPECT_EQ(over, 1);
    session.end({ .message = u"again"_s });
    EXPECT_EQ(over, 1);
}

TEST_F(McpSession, ARequestsIdIsItsAloneUntilItIsAnswered)
{
    open();
    post(kCall);
    EXPECT_EQ(post(kCall)->status, 400);
    say(kResult);
    EXPECT_EQ(post(kCall)->status, 0);
}

TEST_F(McpSession, SoManyRequestsWaitAndNoMore)
{
    open();
    for (qsizetype i = 0; i < Session::kMaxPending; ++i)
        post(R"({"jsonrpc":"2.0","method":"ping","id":)" + QByteArray::number(100 + i) + '}');
    EXPECT_EQ(post(kCall)->status, 429);
}

TEST_F(McpSession, VersionsItDoesNotSpeakAreRefused)
{
    open("2024-11-05");
    EXPECT_EQ(post(kCall, { { "mcp-protocol-version", "1999-01-01" } })->status, 400);
    EXPECT_EQ(post(kCall, { { "mcp-protocol-version", "2024-11-05" } })->status, 0) << "what was agreed on";
}

TEST_F(McpSession, NotificationsAreAcceptedWithoutABody)
{
    open();
    const auto got = post(R"({"jsonrpc":"2.0","method":"notifications/initialized"})");
    EXPECT_EQ(got->status, 202);
    EXPECT_TRUE(got->body.isEmpty());
}

TEST_F(McpSession, WhoListensByAGrantListensNoLongerThanItLives)
{
    open();
    const auto endedBy = [](const QByteArray& family) {
        return [family](const pipeline::McpGrant& grant) { return grant.family == family; };
    };
    const auto first = listenBy({ .family = "a", .expiresMs = clock.epochMs() + 5000 });
    session.endListening(endedBy("b"));
    EXPECT_FALSE(first->isWhole);
    session.endListening(endedBy("a"));
    EXPECT_TRUE(first->isWhole);
    const auto second = listenBy({ .family = "a", .expiresMs = clock.epochMs() + 5000 });
    clock.advanceMs(4999);
    session.tick();
    EXPECT_FALSE(second->isWhole);
    clock.advanceMs(1);
    session.tick();
    EXPECT_TRUE(second->isWhole);
    // A client with a key listens as long as it likes, and calls end with their answers.
    const auto byKey = listen();
    const auto call = post(kCall);
    clock.advanceMs(3'600'000);
    session.tick();
    session.endListening([](const pipeline::McpGrant&) { return true; });
    EXPECT_FALSE(byKey->isWhole);
    EXPECT_FALSE(call->isWhole);
    EXPECT_EQ(over, 0);
}

TEST_F(McpSession, CredentialsOfWhatStandsBehindItAreNotWrittenDown)
{
    inspect::McpRecord record;
    inspect::McpTexts texts;
    observer = { .capture = pipeline::Capture::On,
        .onChanged = {},
        .onFinished = [&](pipeline::McpRecorder& recorder) {
            record = recorder.record();
            texts = recorder.texts();
        } };
    open();
    peer->hides = std::make_shared<const pipeline::SecretScrubber>(
        std::vector<Secret> { Secret("vault-canary-0123456789") });
    const auto call = post(kCall);
    const QByteArray answer =
        R"({"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"bad token vault-canary-0123456789"}})";
    say(answer);
    EXPECT_EQ(call->body, answer); // the client's own business
    EXPECT_TRUE(record.errorMessage.startsWith(u"bad token "_s));
    EXPECT_FALSE(record.errorMessage.contains(u"canary"_s));
    EXPECT_FALSE(texts.fromServer.contains("canary"));
}

} // namespace gateway::mcp_host
