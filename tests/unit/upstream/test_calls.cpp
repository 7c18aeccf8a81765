// SPDX-License-Identifier: GPL-3.0-or-later
// What travels: requests and answers in their ordinary forms.
#include "upstream_fixture.h"

#include <QCoreApplication>
#include <QEvent>

namespace gateway::upstream {

using UpstreamCalls = UpstreamTest;

namespace {

// Counts what sockets tell this thread.
class SocketEvents final : public QObject {
public:
    SocketEvents() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        count += event->type() == QEvent::SockAct ? 1 : 0;
        return QObject::eventFilter(receiver, event);
    }

    int count = 0;
};

} // namespace

TEST_F(UpstreamCalls, UnaryAnswerArrivesWhole)
{
    upstream.answerAll(
        plainResponse("{\"ok\":true}", 200, "Content-Type: application/json\r\nX-A: 1\r\nx-a: 2\r\n"));
    const auto call = client.start(postTo(upstream.url()), recorder);
    EXPECT_EQ(recorder.ends(), 0); // nothing from inside start()
    EXPECT_EQ(client.activeCalls(), 1);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.heads, 1);
    EXPECT_EQ(recorder.head.status, 200);
    EXPECT_EQ(recorder.body, "{\"ok\":true}");
    const HeaderList expected { { "Content-Length", "11" }, { "Content-Type", "application/json" },
        { "X-A", "1" }, { "x-a", "2" } };
    EXPECT_EQ(recorder.head.headers, expected);
    EXPECT_EQ(client.activeCalls(), 0);
}

TEST_F(UpstreamCalls, APackedAnswerIsUnpacked)
{
    const QByteArray text = QByteArray("{\"text\":\"").append(5000, 'a') + "\"}";
    upstream.answerAll(
        plainResponse(qCompress(text).sliced(4), 200, "Content-Encoding: deflate\r\nX-A: 1\r\n"));
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.body, text);
    EXPECT_EQ(recorder.head.headers, (HeaderList { { "X-A", "1" } }));
    EXPECT_EQ(headerValue(upstream.requests().front().headers, "accept-encoding"), "identity");
}

TEST_F(UpstreamCalls, APackingThatIsBrokenOrUnknownIsAFailure)
{
    upstream.next(Script().expectRequest().write(
        plainResponse("no deflate at all", 200, "Content-Encoding: deflate\r\nConnection: close\r\n")));
    upstream.next(Script().expectRequest().write(plainResponse("x", 200, "Content-Encoding: rot13\r\n")));
    for (int i = 1; i <= 2; ++i) {
        const auto call = client.start(postTo(upstream.url()), recorder);
        ASSERT_TRUE(waitFor([&] { return recorder.failed == i; })) << i;
        EXPECT_EQ(recorder.error->code, ErrorCode::UpstreamProtocol) << qPrintable(recorder.error->message);
        EXPECT_EQ(recorder.error->failureClass, FailureClass::Target);
    }
}

TEST_F(UpstreamCalls, RequestTravelsAsGiven)
{
    upstream.answerAll(plainResponse("x"));
    UpstreamRequest request = postTo(upstream.url("/v1/../v1//models:gen%2Ferate?alt=sse"));
    request.headers.append(Header { "x-empty", "" });
    request.headers.append(Header { "X-Twice", "a" });
    request.headers.append(Header { "X-Twice", "b" });
    request.body = { { "{\"a\":", "1", "", "}" } };
    const auto call = client.start(std::move(request), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    ASSERT_EQ(upstream.requests().size(), 1U);
    const test::SeenRequest& seen = upstream.requests().front();
    EXPECT_EQ(seen.method, "POST");
    EXPECT_EQ(seen.target, "/v1/../v1//models:gen%2Ferate?alt=sse");
    EXPECT_EQ(seen.body, "{\"a\":1}");
    const HeaderList expected { { "Host", "127.0.0.1:" + QByteArray::number(upstream.port()) },
        { "content-type", "application/json" }, { "authorization", "Bearer sk-canary-12345678" },
        { "x-empty", "" }, { "X-Twice", "a" }, { "X-Twice", "b" }, { "Accept-Encoding", "identity" },
        { "Content-Length", "7" } };
    auto sorted = [](HeaderList list) {
        std::sort(list.begin(), list.end(), [](const Header& a, const Header& b) {
            return std::tie(a.name, a.value) < std::tie(b.name, b.value);
        });
        return list;
    };
    EXPECT_EQ(sorted(seen.headers), sorted(expected)) << seen.head.constData();
}

TEST_F(UpstreamCalls, NoHeaderIsInvented)
{
    upstream.answerAll(plainResponse("x"));
    const auto call = client.start({ .url = upstream.url(), .body = { { "abc" } } }, recorder);
    ASSERT_TRUE(recorder.waitEnd());
    ASSERT_EQ(upstream.requests().size(), 1U);
    // Host, Content-Length, and that nothing packed is wanted.
    EXPECT_EQ(upstream.requests().front().headers.size(), 3) << upstream.requests().front().head.constData();
    // libcurl asks first whether a large body is wanted, and waits.
    Recorder second;
    const auto large =
        client.start({ .url = upstream.url(), .body = { { QByteArray(2 << 20, 'x') } } }, second);
    ASSERT_TRUE(second.waitEnd());
    EXPECT_EQ(upstream.requests().back().headers.size(), 3) << upstream.requests().back().head.constData();
}

TEST_F(UpstreamCalls, EachMethodIsSentUnderItsName)
{
    upstream.answerAll(plainResponse(""));

    struct Case {
        const char* method;
        QByteArray body;
    };

    for (const Case& one : { Case { "GET", "" }, Case { "GET", "q" }, Case { "DELETE", "" },
             Case { "DELETE", "q" }, Case { "PUT", "q" }, Case { "PATCH", "q" }, Case { "POST", "" } }) {
        Recorder seen;
        const size_t before = upstream.requests().size();
        const auto call =
            client.start({ .method = one.method, .url = upstream.url(), .body = { { one.body } } }, seen);
        ASSERT_TRUE(seen.waitEnd()) << one.method;
        ASSERT_EQ(upstream.requests().size(), before + 1);
        EXPECT_EQ(upstream.requests().back().method, QByteArray(one.method));
        EXPECT_EQ(upstream.requests().back().body, one.body);
        EXPECT_EQ(seen.done, 1);
    }
}

TEST_F(UpstreamCalls, HeadAnswerHasNoBody)
{
    upstream.answerAll("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
    const auto call = client.start({ .method = "HEAD", .url = upstream.url() }, recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.heads, 1);
    EXPECT_EQ(recorder.pieces, 0);
}

TEST_F(UpstreamCalls, NoContentAndInterimHeads)
{
    upstream.next(
        Script().expectRequest().write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: "
                                       "x\r\n\r\nHTTP/1.1 204 No Content\r\nA: b\r\n\r\n"));
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.heads, 1);
    EXPECT_EQ(recorder.head.status, 204);
    EXPECT_EQ(recorder.head.headers, (HeaderList { { "A", "b" } }));
}

TEST_F(UpstreamCalls, StreamArrivesPieceByPiece)
{
    upstream.next(Script().expectRequest().write(chunkedHead() + chunk("data: 1\n\n")));
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(waitFor([&] { return recorder.body == "data: 1\n\n"; }));
    EXPECT_EQ(recorder.ends(), 0);
    upstream.sendNow(chunk("data: 2\n\n"));
    ASSERT_TRUE(waitFor([&] { return recorder.body == "data: 1\n\ndata: 2\n\n"; }));
    upstream.sendNow("0\r\nTrailer: no\r\n\r\n");
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_FALSE(hasHeader(recorder.head.headers, "trailer"));
}

TEST_F(UpstreamCalls, EveryCutOfTheBytesGivesTheSameAnswer)
{
    const QByteArray wire =
        chunkedHead() + chunk("data: {\"a\":1}\n\n") + chunk("data: [DONE]\n\n") + "0\r\n\r\n";
    for (const qsizetype size : { 1, 2, 3, 7, 64 }) {
        Recorder seen;
        ScriptedUpstream cut;
        cut.next(Script().expectRequest().writePieces(wire, size));
        const auto call = client.start(postTo(cut.url()), seen);
        ASSERT_TRUE(seen.waitEnd()) << size;
        EXPECT_EQ(seen.done, 1);
        EXPECT_EQ(seen.body, "data: {\"a\":1}\n\ndata: [DONE]\n\n");
    }
}

TEST_F(UpstreamCalls, RedirectIsNotFollowed)
{
    ScriptedUpstream elsewhere;
    elsewhere.answerAll(plainResponse("leaked"));
    upstream.answerAll(plainResponse("moved", 307, "Location: " + elsewhere.url() + "\r\n"));
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.head.status, 307);
    EXPECT_EQ(recorder.body, "moved");
    EXPECT_EQ(elsewhere.connections(), 0);
}

TEST_F(UpstreamCalls, LargeBodyTravelsBothWays)
{
    const QByteArray large(3'000'000, 'b');
    upstream.answerAll(plainResponse(large));
    UpstreamRequest request = postTo(upstream.url());
    request.body = { { large.first(1'000'000), large.first(1), large.sliced(1'000'001) } };
    const auto call = client.start(std::move(request), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(upstream.requests().front().body, large);
    EXPECT_EQ(recorder.body, large);
}

TEST_F(UpstreamCalls, ConnectionIsUsedAgain)
{
    upstream.answerAll(plainResponse("x"));
    const auto first = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_FALSE(recorder.timings.reusedConnection);
    Recorder second;
    const auto again = client.start(postTo(upstream.url()), second);
    ASSERT_TRUE(second.waitEnd());
    EXPECT_EQ(second.done, 1);
    EXPECT_TRUE(second.timings.reusedConnection);
    EXPECT_EQ(second.timings.dnsUs, -1);
    EXPECT_EQ(second.timings.connectUs, -1);
    EXPECT_EQ(upstream.connections(), 1);
}

TEST_F(UpstreamCalls, AConnectionClosedWhileNobodyUsesItIsToldOnceAndNotUsedAgain)
{
    for (int i = 0; i < 2; ++i)
        upstream.next(Script().expectRequest().write(plainResponse("x")));
    const auto first = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    upstream.closeAll();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const SocketEvents events;
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    EXPECT_EQ(events.count, 0);
    Recorder second;
    const auto again = client.start(postTo(upstream.url()), second);
    ASSERT_TRUE(second.waitEnd());
    EXPECT_EQ(second.done, 1);
    EXPECT_FALSE(second.timings.reusedConnection);
    EXPECT_EQ(second.body, "x");
    EXPECT_EQ(upstream.connections(), 2);
}

TEST_F(UpstreamCalls, TimingsFollowTheOrderOfThePhases)
{
    upstream.next(Script().expectRequest().writePieces(plainResponse("abcdef"), 20));
    const auto call = client.start(postTo(upstream.url()), recorder);
    EXPECT_GE(call->timings().startUs, 0);
    EXPECT_EQ(call->timings().endUs, -1);
    EXPECT_EQ(call->timings().headUs, -1);
    ASSERT_TRUE(recorder.waitEnd());
    const UpstreamTimings& t = recorder.timings;
    EXPECT_LE(t.startUs, t.dnsUs);
    EXPECT_LE(t.dnsUs, t.connectUs);
    EXPECT_LE(t.connectUs, t.sentUs + 1000); // curl's own stamps are taken on its own reading of the clock
    EXPECT_LE(t.sentUs, t.headUs);
    EXPECT_LE(t.headUs, t.firstByteUs);
    EXPECT_LE(t.firstByteUs, t.endUs);
    EXPECT_EQ(t.tlsUs, -1);
    EXPECT_EQ(t.httpVersion, QStringLiteral("1.1"));
    EXPECT_EQ(call->timings().endUs, t.endUs);
}

TEST_F(UpstreamCalls, AnswerBeforeTheBodyWasTakenIsDelivered)
{
    upstream.next(Script().expectHead().write(
        "HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbig"));
    const auto call = client.start(postTo(upstream.url(), QByteArray(20'000'000, 'x')), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.head.status, 413);
    EXPECT_EQ(recorder.body, "big");
}

} // namespace gateway::upstream
