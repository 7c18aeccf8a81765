// SPDX-License-Identifier: GPL-3.0-or-later
// Each limit runs out on the injected clock; none does before its time.
#include "upstream_fixture.h"

namespace gateway::upstream {

using namespace Qt::StringLiterals;

class UpstreamTimeouts : public testing::Test {
protected:
    static UpstreamRequest request(const QByteArray& url, const QByteArray& body = "{}")
    {
        UpstreamRequest made = postTo(url, body);
        made.connectTimeoutMs = 60'000;
        made.firstByteTimeoutMs = 0;
        made.idleTimeoutMs = 0;
        return made;
    }

    // libcurl measures the connection in real time, which the fake clock does not know of.
    static constexpr int kRealTimeMs = 5'000;

    // No end at limit - 1 ms, the time-out after it.
    void expectTimeout(int limitMs, const QString& words)
    {
        clock.advanceMs(limitMs - 1);
        client.sweepTimeouts();
        EXPECT_EQ(recorder.ends(), 0);
        clock.advanceMs(1 + kRealTimeMs);
        client.sweepTimeouts();
        ASSERT_EQ(recorder.failed, 1);
        EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamTimeout);
        EXPECT_EQ(recorder.error->failureClass, FailureClass::Target);
        EXPECT_TRUE(recorder.error->message.contains(words)) << qPrintable(recorder.error->message);
        EXPECT_TRUE(recorder.error->message.contains(u"%1 s"_s.arg(limitMs / 1000.0)))
            << qPrintable(recorder.error->message);
        EXPECT_TRUE(recorder.error->message.contains(u"127.0.0.1:%1"_s.arg(upstream.port())))
            << qPrintable(recorder.error->message);
        ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
        EXPECT_EQ(client.activeCalls(), 0);
    }

    test::FakeClock clock;
    ScriptedUpstream upstream;
    UpstreamClient client { clock };
    Recorder recorder;
};

TEST_F(UpstreamTimeouts, FirstByte)
{
    upstream.next(Script().expectRequest());
    UpstreamRequest asked = request(upstream.url());
    asked.firstByteTimeoutMs = 3'000;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 1; }));
    expectTimeout(3'000, u"did not begin to answer within"_s);
}

TEST_F(UpstreamTimeouts, FirstByteCountsFromTheEndOfTheRequest)
{
    upstream.next(Script().expectRequest().write(plainResponse("x")));
    UpstreamRequest asked = request(upstream.url());
    asked.firstByteTimeoutMs = 3'000;
    const auto call = client.start(std::move(asked), recorder);
    clock.advanceMs(5'000); // spent before the connection
    ASSERT_TRUE(waitFor([&] { return call->timings().sentUs > 0; }));
    client.sweepTimeouts();
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
}

TEST_F(UpstreamTimeouts, ProviderThatTakesNoMoreOfTheBody)
{
    QTcpServer deaf; // accepts in the kernel only
    deaf.listen(QHostAddress::LocalHost, 0);
    UpstreamRequest asked = request(
        "http://127.0.0.1:" + QByteArray::number(deaf.serverPort()) + "/v1", QByteArray(50'000'000, 'x'));
    asked.firstByteTimeoutMs = 3'000;
    deaf.pauseAccepting();
    const auto call = client.start(std::move(asked), recorder);
    // The kernel's buffers fill, then nothing moves.
    EXPECT_FALSE(waitFor([&] { return recorder.ends() > 0; }, std::chrono::milliseconds(300)));
    clock.advanceMs(3'000 + kRealTimeMs);
    client.sweepTimeouts();
    ASSERT_EQ(recorder.failed, 1);
    EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamTimeout);
    EXPECT_TRUE(recorder.error->message.contains(u"took no more of the request for 3 s"_s))
        << qPrintable(recorder.error->message);
}

TEST_F(UpstreamTimeouts, IdleBetweenPieces)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("a")));
    UpstreamRequest asked = request(upstream.url());
    asked.idleTimeoutMs = 2'500;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    clock.advanceMs(2'400);
    upstream.sendNow(chunk("b")); // each piece starts the time anew
    ASSERT_TRUE(waitFor([&] { return recorder.body == "ab"; }));
    expectTimeout(2'500, u"fell silent in the middle of its answer for"_s);
}

TEST_F(UpstreamTimeouts, IdleDoesNotRunWhilePaused)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("a")));
    UpstreamRequest asked = request(upstream.url());
    asked.idleTimeoutMs = 2'500;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    call->pause();
    clock.advanceMs(60'000);
    client.sweepTimeouts();
    EXPECT_EQ(recorder.ends(), 0);
    call->resume();
    expectTimeout(2'500, u"fell silent"_s);
}

TEST_F(UpstreamTimeouts, TotalRunsEvenWhilePaused)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("a")));
    UpstreamRequest asked = request(upstream.url());
    asked.totalTimeoutMs = 10'000;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    call->pause();
    expectTimeout(10'000, u"did not finish its answer within"_s);
}

TEST_F(UpstreamTimeouts, SecuringCountsAsConnecting)
{
    upstream.next(Script()); // takes the client's hello, says nothing
    UpstreamRequest asked = request("https://127.0.0.1:" + QByteArray::number(upstream.port()) + "/v1");
    asked.connectTimeoutMs = 4'000;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.receivedBytes() > 0; }));
    expectTimeout(4'000, u"No secure connection"_s);
}

TEST_F(UpstreamTimeouts, ConnectRunsOutOnRealTimeToo)
{
    upstream.next(Script());
    UpstreamRequest asked = request("https://127.0.0.1:" + QByteArray::number(upstream.port()) + "/v1");
    asked.connectTimeoutMs = 150;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    ASSERT_EQ(recorder.failed, 1);
    EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamTimeout) << qPrintable(recorder.error->message);
    EXPECT_TRUE(recorder.error->message.contains(u"within 0.15 s"_s)) << qPrintable(recorder.error->message);
}

TEST_F(UpstreamTimeouts, TheSweepRunsByItself)
{
    upstream.next(Script().expectRequest());
    UpstreamRequest asked = request(upstream.url());
    asked.firstByteTimeoutMs = 1'000;
    const auto call = client.start(std::move(asked), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 1; }));
    clock.advanceMs(1'000 + kRealTimeMs);
    ASSERT_TRUE(waitFor([&] { return recorder.failed == 1; }, std::chrono::seconds(2)));
}

// The end of one call makes its owner cancel a late sibling and start the next attempt, whose object may lie
// where the sibling's was.
TEST_F(UpstreamTimeouts, EndingOneLateCallMayReplaceAnother)
{
    upstream.otherwise(Script().expectRequest());
    ScriptedUpstream good;
    good.answerAll(plainResponse("good"));
    Recorder seen[2];
    Recorder next;
    std::unique_ptr<UpstreamCall> calls[2];
    for (int i = 0; i < 2; ++i) {
        UpstreamRequest asked = request(upstream.url());
        asked.firstByteTimeoutMs = 1'000;
        seen[i].whenEnded = [&, i] {
            calls[1 - i].reset();
            calls[1 - i] = client.start(request(good.url()), next);
        };
        calls[i] = client.start(std::move(asked), seen[i]);
    }
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 2; }));
    clock.advanceMs(1'000 + kRealTimeMs);
    client.sweepTimeouts();
    EXPECT_EQ(seen[0].failed + seen[1].failed, 1);
    ASSERT_TRUE(next.waitEnd());
    EXPECT_EQ(next.body, "good");
}

} // namespace gateway::upstream
