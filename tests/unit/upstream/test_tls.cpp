// SPDX-License-Identifier: GPL-3.0-or-later
// TLS, HTTP/2 and warm connections, against nginx.
#include "upstream_fixture.h"

#include "support/tls_server.h"

#include <QElapsedTimer>
#include <QSet>

#include <array>

namespace gateway::upstream {

using namespace Qt::StringLiterals;

class UpstreamTls : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(tls.isRunning()) << tls.error().constData(); }

    static QByteArray https(quint16 port, const QByteArray& host = "127.0.0.1")
    {
        return "https://" + host + ':' + QByteArray::number(port) + "/v1/messages";
    }

    SystemClock clock;
    ScriptedUpstream upstream;
    test::TlsServer tls { upstream.port() };
    UpstreamClient client { clock, { .extraCaFile = tls.caFile() } };
    Recorder recorder;
};

TEST_F(UpstreamTls, Http2CarriesParallelCallsOnOneConnection)
{
    constexpr size_t kCalls = 20;
    // Nothing is answered before all have arrived: they are under way at the same time.
    upstream.otherwise(Script().expectRequest());
    std::array<Recorder, kCalls> seen;
    std::vector<std::unique_ptr<UpstreamCall>> calls;
    for (Recorder& one : seen)
        calls.push_back(client.start(postTo(https(tls.http2Port())), one));
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == kCalls; }));
    upstream.sendToAll(plainResponse("{\"ok\":1}"));
    QSet<QByteArray> connections;
    for (Recorder& one : seen) {
        ASSERT_TRUE(one.waitEnd());
        EXPECT_EQ(one.done, 1);
        EXPECT_EQ(one.body, "{\"ok\":1}");
        EXPECT_EQ(one.timings.httpVersion, u"2"_s);
        connections.insert(headerValue(one.head.headers, "x-connection").toByteArray());
    }
    EXPECT_EQ(connections.size(), 1);
}

TEST_F(UpstreamTls, TimingsShowTheHandshakeOnce)
{
    upstream.answerAll(plainResponse("x"));
    for (const quint16 port : { tls.http1Port(), tls.http2Port() }) {
        Recorder first;
        const auto call = client.start(postTo(https(port)), first);
        ASSERT_TRUE(first.waitEnd());
        ASSERT_EQ(first.done, 1) << qPrintable(first.error->message);
        const UpstreamTimings& t = first.timings;
        EXPECT_FALSE(t.reusedConnection);
        EXPECT_LE(t.dnsUs, t.connectUs);
        EXPECT_LT(t.connectUs, t.tlsUs);
        EXPECT_LE(t.tlsUs, t.sentUs + 1000);
        Recorder second;
        const auto again = client.start(postTo(https(port)), second);
        ASSERT_TRUE(second.waitEnd());
        EXPECT_TRUE(second.timings.reusedConnection);
        EXPECT_EQ(second.timings.tlsUs, -1);
        EXPECT_EQ(headerValue(first.head.headers, "x-connection"),
            headerValue(second.head.headers, "x-connection"));
    }
}

TEST_F(UpstreamTls, UntrustedCertificateIsRefused)
{
    upstream.answerAll(plainResponse("x"));
    UpstreamClient strict(clock);
    const auto call = strict.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    ASSERT_EQ(recorder.failed, 1);
    EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamConnect);
    EXPECT_TRUE(recorder.error->message.startsWith(
        u"The certificate of 127.0.0.1:%1 is not trusted: "_s.arg(tls.http2Port())))
        << qPrintable(recorder.error->message);
    EXPECT_TRUE(upstream.requests().empty());
}

TEST_F(UpstreamTls, CertificateOfAnotherNameIsRefused)
{
    upstream.answerAll(plainResponse("x"));
    const auto call = client.start(postTo(https(tls.http2Port(), "127.0.0.2")), recorder);
    const auto named = client.start(postTo(https(tls.http2Port(), "agent.localhost")), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.ends() == 2; }));
    EXPECT_EQ(recorder.failed, 2);
    EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamConnect);
    EXPECT_TRUE(upstream.requests().empty());
}

TEST_F(UpstreamTls, WarmConnectionIsUsedByTheNextCall)
{
    upstream.answerAll(plainResponse("x"));
    for (const quint16 port : { tls.http1Port(), tls.http2Port() }) {
        const size_t before = upstream.requests().size();
        client.warmUp(https(port) + "?key=canary", u"direct"_s);
        client.warmUp(https(port) + "?key=canary", u"direct"_s);
        EXPECT_EQ(client.activeCalls(), 0);
        ASSERT_TRUE(waitFor([&] { return upstream.requests().size() > before; }));
        EXPECT_EQ(upstream.requests().back().method, "HEAD");
        EXPECT_EQ(upstream.requests().back().target, "/");
        EXPECT_FALSE(upstream.requests().back().head.contains("canary"));
        // The answer to HEAD may still be on its way: then HTTP/1 would open another connection.
        ASSERT_TRUE(waitFor([&] { return client.isIdle(); }));
        Recorder seen;
        const auto call = client.start(postTo(https(port)), seen);
        ASSERT_TRUE(seen.waitEnd());
        ASSERT_EQ(seen.done, 1);
        EXPECT_TRUE(seen.timings.reusedConnection);
        // Asked again at once, nothing is sent: the connection is still warm.
        client.warmUp(https(port), u"direct"_s);
        EXPECT_TRUE(client.isIdle());
        EXPECT_EQ(upstream.requests().size(), before + 2);
    }
    client.warmUp(upstream.url(), {}); // plain http is not worth it
    EXPECT_TRUE(client.isIdle());
}

TEST_F(UpstreamTls, FailedWarmUpIsSilentAndMayBeTriedAgain)
{
    UpstreamClient strict(clock);
    for (int round = 0; round < 2; ++round) {
        strict.warmUp(https(tls.http2Port()), {});
        EXPECT_FALSE(strict.isIdle());
        ASSERT_TRUE(waitFor([&] { return strict.isIdle(); }));
    }
}

TEST_F(UpstreamTls, CancellingOneStreamLeavesItsNeighbours)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    Recorder other;
    auto kept = client.start(postTo(https(tls.http2Port())), other);
    ASSERT_TRUE(waitFor([&] { return other.body == "a"; }));
    auto cancelled = client.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    EXPECT_TRUE(cancelled->timings().reusedConnection);
    cancelled.reset();
    // nginx passes the reset of the stream on to its own upstream, at the latest with the next bytes.
    upstream.sendToAll(chunk("b"));
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 1; }));
    upstream.sendToAll("0\r\n\r\n");
    ASSERT_TRUE(other.waitEnd());
    EXPECT_EQ(other.done, 1);
    EXPECT_EQ(other.body, "ab");
    EXPECT_EQ(recorder.ends(), 0);
}

TEST_F(UpstreamTls, CancellingAStreamIsSeenWithin100Ms)
{
    upstream.otherwise(Script().expectRequest());
    Recorder other;
    const auto kept = client.start(postTo(https(tls.http2Port())), other);
    auto cancelled = client.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 2; }));
    QElapsedTimer timer;
    timer.start();
    cancelled.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 1; }));
    EXPECT_LT(timer.elapsed(), 100);
    EXPECT_EQ(other.ends(), 0);
}

TEST_F(UpstreamTls, CancellingTheOnlyStreamIsSeenWithin100Ms)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    auto cancelled = client.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    QElapsedTimer timer;
    timer.start();
    cancelled.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
    EXPECT_LT(timer.elapsed(), 100);
}

TEST_F(UpstreamTls, CancellingFromItsOwnDataIsSeenWithin100Ms)
{
    upstream.otherwise(Script().expectRequest());
    Recorder other;
    const auto kept = client.start(postTo(https(tls.http2Port())), other);
    ASSERT_TRUE(waitFor([&] { return upstream.requests().size() == 1; }));
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    auto cancelled = client.start(postTo(https(tls.http2Port())), recorder);
    QElapsedTimer timer;
    recorder.whenData = [&] {
        timer.start();
        cancelled.reset();
    };
    ASSERT_TRUE(waitFor([&] { return timer.isValid(); }));
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 1; }));
    EXPECT_LT(timer.elapsed(), 100);
    upstream.sendToAll(plainResponse("b"));
    ASSERT_TRUE(other.waitEnd());
    EXPECT_EQ(other.body, "b");
}

TEST_F(UpstreamTls, StreamThatRanOutOfTimeIsGivenUp)
{
    upstream.otherwise(Script().expectRequest());
    Recorder other;
    const auto kept = client.start(postTo(https(tls.http2Port())), other);
    UpstreamRequest impatient = postTo(https(tls.http2Port()));
    impatient.firstByteTimeoutMs = 100;
    const auto late = client.start(std::move(impatient), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamTimeout);
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 1; }));
    EXPECT_EQ(other.ends(), 0);
}

TEST_F(UpstreamTls, PausedNeighbourStaysPausedWhenAStreamIsCancelled)
{
    upstream.otherwise(Script().expectRequest().write(chunkedHead() + chunk("a")));
    Recorder other;
    std::unique_ptr<UpstreamCall> kept = client.start(postTo(https(tls.http2Port())), other);
    other.whenHead = [&] { kept->pause(); };
    ASSERT_TRUE(waitFor([&] { return other.heads == 1; }));
    auto cancelled = client.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "a"; }));
    cancelled.reset();
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 1; }));
    upstream.sendToAll(chunk("b") + "0\r\n\r\n");
    Recorder third; // its answer comes after whatever the paused one could have been given
    const auto call = client.start(postTo(https(tls.http2Port())), third);
    ASSERT_TRUE(waitFor([&] { return third.body == "a"; }));
    EXPECT_EQ(other.received, 0);
    kept->resume();
    ASSERT_TRUE(other.waitEnd());
    EXPECT_EQ(other.body, "ab");
}

TEST_F(UpstreamTls, PausedStreamHoldsUpNobodyElse)
{
    constexpr qint64 kSize = 60'000'000;
    upstream.next(Script().expectRequest().write(
        "HTTP/1.1 200 OK\r\nContent-Length: 60000000\r\n\r\n" + QByteArray(kSize, 'z')));
    upstream.otherwise(Script().expectRequest().write(plainResponse(QByteArray(200'000, 'y'))).repeat());
    recorder.keeps = false;
    std::unique_ptr<UpstreamCall> slow = client.start(postTo(https(tls.http2Port())), recorder);
    recorder.whenHead = [&] { slow->pause(); };
    ASSERT_TRUE(waitFor([&] { return recorder.heads == 1; }));
    for (int i = 0; i < 3; ++i) {
        Recorder other;
        const auto call = client.start(postTo(https(tls.http2Port())), other);
        ASSERT_TRUE(waitFor([&] { return other.ends() > 0; }, std::chrono::seconds(5)));
        EXPECT_EQ(other.done, 1);
        EXPECT_EQ(other.received, 200'000);
    }
    EXPECT_EQ(recorder.received, 0);
    EXPECT_GT(upstream.unsentBytes(), 0);
    slow->resume();
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.received, kSize);
}

TEST_F(UpstreamTls, PostOnAConnectionThatDiedIsSentOnceAtMost)
{
    upstream.answerAll(plainResponse("x"));
    Recorder first;
    const auto call = client.start(postTo(https(tls.http2Port())), first);
    ASSERT_TRUE(first.waitEnd());
    upstream.closeAll();
    upstream.otherwise(Script().expectRequest().close());
    const size_t before = upstream.requests().size();
    const auto again = client.start(postTo(https(tls.http2Port())), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_LE(upstream.requests().size(), before + 1);
}

} // namespace gateway::upstream
