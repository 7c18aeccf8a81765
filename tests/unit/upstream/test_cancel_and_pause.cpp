// SPDX-License-Identifier: GPL-3.0-or-later
// Ending a call early, at any moment and from anywhere, and holding the provider back.
#include "upstream_fixture.h"

#include <QElapsedTimer>

namespace gateway::upstream {

using UpstreamCancel = UpstreamTest;
using UpstreamPause = UpstreamTest;

namespace {

// Long enough for anything still under way to show itself.
void settle()
{
    (void)waitFor([] { return false; }, std::chrono::milliseconds(60));
}

} // namespace

TEST_F(UpstreamCancel, BeforeTheFirstTurnNothingIsSent)
{
    upstream.answerAll(plainResponse("x"));
    client.start(postTo(upstream.url()), recorder).reset();
    settle();
    EXPECT_EQ(recorder.ends() + recorder.heads, 0);
    EXPECT_EQ(upstream.requests().size(), 0U);
    EXPECT_EQ(client.activeCalls(), 0);
}

TEST_F(UpstreamCancel, ProviderSeesItWithin100Ms)
{
    upstream.next(Script().expectRequest());
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("a")));
    auto waiting = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 1; }));
    Recorder second;
    auto streaming = client.start(postTo(upstream.url()), second);
    ASSERT_TRUE(waitFor([&] { return second.body == "a"; }));
    ASSERT_EQ(upstream.openConnections(), 2);
    QElapsedTimer timer;
    timer.start();
    waiting.reset();
    streaming.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
    EXPECT_LT(timer.elapsed(), 100);
    EXPECT_EQ(recorder.ends() + second.ends(), 0);
}

TEST_F(UpstreamCancel, WhileTheBodyIsBeingSent)
{
    upstream.next(Script()); // reads into the test, answers nothing
    auto call = client.start(postTo(upstream.url(), QByteArray(100'000'000, 'x')), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.receivedBytes() > 100'000; }));
    call.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
    EXPECT_EQ(recorder.ends(), 0);
}

TEST_F(UpstreamCancel, FromInsideItsOwnCallbacks)
{
    const QByteArray answer = chunkedHead() + chunk("a") + chunk("b") + "0\r\n\r\n";
    upstream.otherwise(Script().expectRequest().write(answer));
    {
        Recorder seen;
        std::unique_ptr<UpstreamCall> call;
        seen.whenHead = [&] { call.reset(); };
        call = client.start(postTo(upstream.url()), seen);
        ASSERT_TRUE(waitFor([&] { return seen.heads == 1; }));
        ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
        EXPECT_EQ(seen.pieces + seen.ends(), 0);
    }
    {
        Recorder seen;
        std::unique_ptr<UpstreamCall> call;
        seen.whenData = [&] { call.reset(); };
        call = client.start(postTo(upstream.url()), seen);
        ASSERT_TRUE(waitFor([&] { return seen.pieces == 1; }));
        ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
        EXPECT_EQ(seen.pieces, 1);
        EXPECT_EQ(seen.ends(), 0);
    }
    {
        Recorder seen;
        std::unique_ptr<UpstreamCall> call;
        seen.whenEnded = [&] { call.reset(); };
        call = client.start(postTo(upstream.url()), seen);
        ASSERT_TRUE(seen.waitEnd());
        settle();
        EXPECT_EQ(seen.done, 1);
        EXPECT_EQ(call, nullptr);
    }
    EXPECT_EQ(client.activeCalls(), 0);
}

TEST_F(UpstreamCancel, FromInsideTheCallbacksOfAnother)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    ScriptedUpstream other;
    other.answerAll(plainResponse("x"));
    for (const int when : { 0, 1, 2 }) {
        Recorder victimSeen;
        Recorder killer;
        std::unique_ptr<UpstreamCall> victim = client.start(postTo(upstream.url()), victimSeen);
        ASSERT_TRUE(waitFor([&] { return victimSeen.body == "a"; }));
        const auto kill = [&] { victim.reset(); };
        (when == 0 ? killer.whenHead : when == 1 ? killer.whenData : killer.whenEnded) = kill;
        const auto call = client.start(postTo(other.url()), killer);
        ASSERT_TRUE(killer.waitEnd());
        EXPECT_EQ(killer.done, 1);
        EXPECT_EQ(victim, nullptr);
        ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
        EXPECT_EQ(victimSeen.ends(), 0);
    }
}

// Failover decides on the head: the next attempt starts right there.
TEST_F(UpstreamCancel, ACallStartedInsideACallbackRuns)
{
    upstream.answerAll(plainResponse("busy", 503));
    ScriptedUpstream other;
    other.answerAll(plainResponse("good"));
    for (const int when : { 0, 1, 2 }) {
        Recorder first;
        Recorder next;
        std::unique_ptr<UpstreamCall> call;
        const auto failOver = [&] { call = client.start(postTo(other.url()), next); };
        (when == 0 ? first.whenHead : when == 1 ? first.whenData : first.whenEnded) = failOver;
        call = client.start(postTo(upstream.url()), first);
        ASSERT_TRUE(waitFor([&] { return next.ends() > 0; }, std::chrono::seconds(3))) << when;
        EXPECT_EQ(next.body, "good");
    }
    EXPECT_EQ(client.activeCalls(), 0);
}

TEST_F(UpstreamCancel, ACallStartedAndCancelledInsideACallbackSendsNothing)
{
    upstream.answerAll(plainResponse("x"));
    ScriptedUpstream other;
    other.answerAll(plainResponse("y"));
    Recorder never;
    recorder.whenData = [&] { client.start(postTo(other.url()), never).reset(); };
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    settle();
    EXPECT_EQ(never.ends(), 0);
    EXPECT_EQ(other.requests().size(), 0U);
}

TEST_F(UpstreamCancel, ClientMayGoWithCallsOutstanding)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    auto owned = std::make_unique<UpstreamClient>(clock);
    Recorder second;
    const auto streaming = owned->start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    const auto fresh = owned->start(postTo(upstream.url()), second);
    streaming->pause();
    owned.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
    streaming->resume();
    settle();
    EXPECT_EQ(recorder.ends() + second.ends(), 0);
}

TEST_F(UpstreamPause, HoldsTheProviderBackAndLosesNothing)
{
    constexpr qint64 kSize = 50'000'000;
    upstream.next(Script().expectRequest().write(
        "HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n" + QByteArray(kSize, 'z')));
    recorder.keeps = false;
    auto call = client.start(postTo(upstream.url()), recorder);
    recorder.whenHead = [&] { call->pause(); };
    ASSERT_TRUE(waitFor([&] { return recorder.heads == 1; }));
    // The kernel's buffers fill, then nothing moves.
    qint64 before = -1;
    ASSERT_TRUE(waitFor([&] {
        settle();
        return std::exchange(before, upstream.unsentBytes()) == upstream.unsentBytes();
    }));
    EXPECT_EQ(recorder.received, 0);
    EXPECT_GT(upstream.unsentBytes(), kSize / 2);
    call->resume();
    EXPECT_EQ(recorder.received, 0); // never from inside resume()
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.received, kSize);
    EXPECT_LE(recorder.largest, 64 * 1024);
}

TEST_F(UpstreamPause, StopsAndGoesAtEveryPiece)
{
    const QByteArray body(2'000'000, 'p');
    upstream.answerAll(plainResponse(body));
    auto call = client.start(postTo(upstream.url()), recorder);
    bool paused = false;
    recorder.whenData = [&] {
        EXPECT_FALSE(paused);
        call->pause();
        paused = true;
    };
    ASSERT_TRUE(waitFor([&] {
        if (std::exchange(paused, false))
            call->resume();
        return recorder.ends() > 0;
    }));
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.body, body);
}

TEST_F(UpstreamPause, ResumeAndPauseAgainDeliversNothing)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("a")));
    auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    call->pause();
    upstream.sendNow(chunk("b"));
    settle();
    call->resume();
    call->pause();
    settle();
    EXPECT_EQ(recorder.body, "a");
    call->resume();
    ASSERT_TRUE(waitFor([&] { return recorder.body == "ab"; }));
}

TEST_F(UpstreamPause, CancelWhilePausedClosesTheConnection)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk(QByteArray(1'000'000, 'a'))));
    auto call = client.start(postTo(upstream.url()), recorder);
    recorder.whenData = [&] { call->pause(); };
    ASSERT_TRUE(waitFor([&] { return recorder.pieces == 1; }));
    settle();
    call->resume();
    call.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
    settle();
    EXPECT_EQ(recorder.pieces, 1);
}

} // namespace gateway::upstream
