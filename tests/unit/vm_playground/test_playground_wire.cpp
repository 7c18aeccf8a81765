// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/playground_wire.h"
#include "support/scripted_upstream.h"
#include "support/wait_for.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::viewmodels;
using gateway::test::chunk;
using gateway::test::chunkedHead;
using gateway::test::plainResponse;
using gateway::test::Script;
using gateway::test::ScriptedUpstream;
using gateway::test::waitFor;

class PlaygroundWireTest : public ::testing::Test {
protected:
    [[nodiscard]] PlaygroundOrder order(gateway::Dialect dialect = gateway::Dialect::Chat) const
    {
        return { .root = u"http://127.0.0.1:%1"_s.arg(server.port()),
            .target = "/v1beta/models/a%2Fb:streamGenerateContent?alt=sse",
            .body = R"({"stream":true})",
            .key = gateway::Secret("sk-test"),
            .session = "session-1",
            .dialect = dialect };
    }

    [[nodiscard]] QByteArray receivedBytes() const
    {
        QByteArray bytes;
        for (const auto& signal : received)
            bytes += signal.first().toByteArray();
        return bytes;
    }

    ScriptedUpstream server;
    HttpPlaygroundWire wire;
    QSignalSpy began { &wire, &PlaygroundWire::began };
    QSignalSpy received { &wire, &PlaygroundWire::received };
    QSignalSpy ended { &wire, &PlaygroundWire::ended };
};

TEST_F(PlaygroundWireTest, AsksAsAClientWould)
{
    server.answerAll(plainResponse("{}"));
    wire.send(order(gateway::Dialect::Messages));
    ASSERT_TRUE(waitFor([this] { return ended.count() == 1; }));
    ASSERT_EQ(server.requests().size(), 1U);
    const auto& seen = server.requests().front();
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.target, "/v1beta/models/a%2Fb:streamGenerateContent?alt=sse");
    EXPECT_EQ(seen.body, R"({"stream":true})");
    const auto field = [&seen](const char* name) {
        return gateway::headerValue(seen.headers, name).toByteArray();
    };
    EXPECT_EQ(field("authorization"), "Bearer sk-test:plexus-playground");
    EXPECT_EQ(field("content-type"), "application/json");
    EXPECT_EQ(field("x-session-id"), "session-1");
    EXPECT_EQ(field("user-agent"), "plexus-playground/1");
    EXPECT_EQ(field("anthropic-version"), "2023-06-01");
}

TEST_F(PlaygroundWireTest, TellsTheAnswerAsItComes)
{
    server.next(Script().expectRequest().write(
        chunkedHead("Content-Type: text/event-stream\r\nx-request-id: 01ABC\r\n") + chunk("data: one\n\n")));
    wire.send(order());
    ASSERT_TRUE(waitFor([this] { return receivedBytes() == "data: one\n\n"; }));
    EXPECT_EQ(began.first().at(0).toInt(), 200);
    EXPECT_EQ(began.first().at(1).toByteArray(), "01ABC");
    EXPECT_EQ(ended.count(), 0);
    server.sendNow(chunk("data: two\n\n") + "0\r\n\r\n");
    ASSERT_TRUE(waitFor([this] { return ended.count() == 1; }));
    EXPECT_EQ(receivedBytes(), "data: one\n\ndata: two\n\n");
    EXPECT_EQ(ended.first().first().toString(), QString());
}

TEST_F(PlaygroundWireTest, AnErrorStatusIsAnAnswer)
{
    for (const int status : { 400, 401, 404, 429, 500, 503, 529 }) {
        began.clear();
        received.clear();
        ended.clear();
        server.answerAll(plainResponse(R"({"error":"no"})", status));
        wire.send(order());
        ASSERT_TRUE(waitFor([this] { return ended.count() == 1; })) << status;
        EXPECT_EQ(began.first().at(0).toInt(), status);
        EXPECT_EQ(receivedBytes(), R"({"error":"no"})") << status;
        EXPECT_EQ(ended.first().first().toString(), QString()) << status;
        server.closeAll();
    }
}

TEST_F(PlaygroundWireTest, ABrokenConnectionHasAProblem)
{
    server.next(Script().expectRequest().write(chunkedHead() + chunk("data: one\n\n")).close());
    wire.send(order());
    ASSERT_TRUE(waitFor([this] { return ended.count() == 1; }));
    EXPECT_EQ(receivedBytes(), "data: one\n\n");
    EXPECT_NE(ended.first().first().toString(), QString());
}

TEST_F(PlaygroundWireTest, NobodyThereHasAProblem)
{
    PlaygroundOrder nowhere = order();
    {
        const ScriptedUpstream gone;
        nowhere.root = u"http://127.0.0.1:%1"_s.arg(gone.port());
    }
    wire.send(nowhere);
    ASSERT_TRUE(waitFor([this] { return ended.count() == 1; }));
    EXPECT_EQ(began.count(), 0);
    EXPECT_NE(ended.first().first().toString(), QString());
}

TEST_F(PlaygroundWireTest, StoppingHangsUpAndTellsNothingMore)
{
    server.next(Script().expectRequest().write(chunkedHead() + chunk("data: one\n\n")));
    wire.send(order());
    ASSERT_TRUE(waitFor([this] { return !receivedBytes().isEmpty(); }));
    wire.stop();
    ASSERT_TRUE(waitFor([this] { return server.openConnections() == 0; }));
    EXPECT_EQ(ended.count(), 0);
}

} // namespace
