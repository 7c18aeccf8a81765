// SPDX-License-Identifier: GPL-3.0-or-later
// One connection, several requests: order, reuse, HEAD, Expect, HTTP/1.0.
#include "http_fixture.h"

namespace gateway::http {

class HttpKeepAlive : public HttpTest { };

TEST_F(HttpKeepAlive, RequestCarriesWhatWasSent)
{
    listen();
    echo();
    Client client(port);
    client.send(post("body", "/v1/messages?beta=true", "X-One: 1\r\n"));
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "body");
    EXPECT_FALSE(hasHeader(answer.headers, "Connection"));
    EXPECT_EQ(headerValue(answer.headers, "Date"), "Tue, 14 Nov 2023 22:13:20 GMT");
    const InboundRequest& request = handler.kept.front().request;
    EXPECT_EQ(request.head.method, "POST");
    EXPECT_EQ(request.head.path, "/v1/messages");
    EXPECT_EQ(request.head.query, "beta=true");
    EXPECT_EQ(headerValue(request.head.headers, "x-one"), "1");
    EXPECT_TRUE(request.head.peer.isLoopback());
}

TEST_F(HttpKeepAlive, StampsAreInOrder)
{
    listen();
    echo();
    Client client(port);
    const QByteArray all = post("body");
    client.send(all.first(10));
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 1; }));
    QCoreApplication::processEvents();
    clock.advanceMs(5);
    client.send(all.sliced(10, all.size() - 12));
    ASSERT_TRUE(waitFor([&] { return !handler.heads.isEmpty(); }));
    clock.advanceMs(7);
    client.send(all.last(2));
    ASSERT_TRUE(waitForRequests(1));
    const InboundRequest& request = handler.kept.front().request;
    EXPECT_LE(request.head.acceptedUs, request.head.headUs);
    EXPECT_EQ(request.bodyUs - request.head.headUs, 7'000);
}

TEST_F(HttpKeepAlive, ConnectionServesOneAfterAnother)
{
    listen();
    echo();
    Client client(port);
    for (int i = 0; i < 20; ++i) {
        const QByteArray body = "request " + QByteArray::number(i);
        client.send(post(body));
        EXPECT_EQ(client.read().body, body);
    }
    EXPECT_EQ(listener.connectionCount(), 1);
}

TEST_F(HttpKeepAlive, ConnectionCloseIsHonouredAndAnnounced)
{
    listen();
    echo();
    Client client(port);
    client.send(post("x", "/", "Connection: close\r\n") + post("never"));
    const Answer answer = client.read();
    EXPECT_EQ(headerValue(answer.headers, "Connection"), "close");
    EXPECT_TRUE(client.waitClosed());
    EXPECT_EQ(handler.kept.size(), 1U);
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 0; }));
}

TEST_F(HttpKeepAlive, PipelinedRequestsAreAnsweredInOrder)
{
    listen();
    echo();
    Client client(port);
    QByteArray all;
    for (int i = 0; i < 50; ++i)
        all += post(QByteArray::number(i));
    client.send(all);
    for (int i = 0; i < 50; ++i)
        EXPECT_EQ(client.read().body, QByteArray::number(i));
}

TEST_F(HttpKeepAlive, PipelinedRequestWaitsForTheAnswerBeforeIt)
{
    listen();
    Client client(port);
    client.send(post("first") + post("second"));
    ASSERT_TRUE(waitForRequests(1));
    // The bytes of the second are here; it is not looked at before its turn.
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    EXPECT_EQ(handler.kept.size(), 1U);
    handler.kept[0].sink->begin(200, {}, BodyFraming::Chunked);
    handler.kept[0].sink->write("one");
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    EXPECT_EQ(handler.kept.size(), 1U);
    handler.kept[0].sink->end();
    ASSERT_TRUE(waitForRequests(2));
    handler.kept[1].sink->send({ .body = "two" });
    EXPECT_EQ(client.read().body, "one");
    EXPECT_EQ(client.read().body, "two");
}

TEST_F(HttpKeepAlive, RequestInOneBytePieces)
{
    listen();
    echo();
    Client client(port);
    const QByteArray all = head("POST /v1/messages HTTP/1.1", "Transfer-Encoding: chunked\r\n")
        + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    for (const char byte : all) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(client.read().body, "abcde");
}

TEST_F(HttpKeepAlive, HeadHasTheLengthOfGetAndNoBody)
{
    listen();
    handler.onRequest = [](KeepingHandler::Kept& kept) {
        kept.sink->send({ .headers = { { "Content-Type", "text/plain" } }, .body = "hello" });
    };
    Client client(port);
    client.send(head("HEAD / HTTP/1.1") + get("/"));
    const Answer answer = client.read("HEAD");
    EXPECT_EQ(headerValue(answer.headers, "Content-Length"), "5");
    EXPECT_EQ(headerValue(answer.headers, "Content-Type"), "text/plain");
    EXPECT_EQ(client.read("GET").body, "hello"); // nothing lay between
}

TEST_F(HttpKeepAlive, HeadOfAStreamHasNoBody)
{
    listen();
    handler.onRequest = [](KeepingHandler::Kept& kept) {
        kept.sink->begin(200, {}, BodyFraming::Chunked);
        kept.sink->write("hello");
        kept.sink->end();
    };
    Client client(port);
    client.send(head("HEAD / HTTP/1.1") + get("/"));
    EXPECT_EQ(client.read("HEAD").status, 200);
    EXPECT_EQ(client.read("GET").body, "hello");
}

TEST_F(HttpKeepAlive, HeadOfARefusalHasNoBody)
{
    listen();
    echo();
    Client client(port);
    client.send("HEAD / HTTP/1.1\r\nHost: evil.example\r\n\r\n" + get("/"));
    EXPECT_EQ(client.read("HEAD").status, 403);
    EXPECT_EQ(client.read("GET").status, 200);
}

TEST_F(HttpKeepAlive, ExpectContinueIsMetBeforeTheBody)
{
    listen();
    echo();
    Client client(port);
    for (int round = 0; round < 2; ++round) { // also on a kept connection
        client.send(head("POST / HTTP/1.1", "Content-Length: 4\r\nExpect: 100-continue\r\n"));
        ASSERT_TRUE(waitFor([&] { return client.received() == "HTTP/1.1 100 Continue\r\n\r\n"; }));
        EXPECT_EQ(client.read().status, 100);
        client.send("body");
        EXPECT_EQ(client.read().body, "body");
    }
}

TEST_F(HttpKeepAlive, NoContinueWhenTheBodyIsHereAlready)
{
    listen();
    echo();
    Client client(port);
    client.send(post("body", "/", "Expect: 100-continue\r\n"));
    EXPECT_EQ(client.read().status, 200);
}

TEST_F(HttpKeepAlive, Http10IsAnsweredWithoutChunksAndClosed)
{
    listen();
    handler.onRequest = [](KeepingHandler::Kept& kept) {
        kept.sink->begin(200, {}, BodyFraming::Chunked);
        kept.sink->write("one ");
        kept.sink->write("two");
        kept.sink->end();
    };
    Client client(port);
    client.send(head("GET / HTTP/1.0"));
    const Answer answer = client.read("GET");
    EXPECT_FALSE(hasHeader(answer.headers, "Transfer-Encoding"));
    EXPECT_EQ(headerValue(answer.headers, "Connection"), "close");
    EXPECT_EQ(answer.body, "one two");
}

TEST_F(HttpKeepAlive, Http10StaysWhenItAsks)
{
    listen();
    echo();
    Client client(port);
    for (int round = 0; round < 2; ++round) {
        client.send(head("GET / HTTP/1.0", "Connection: keep-alive\r\n"));
        const Answer answer = client.read("GET");
        EXPECT_EQ(headerValue(answer.headers, "Connection"), "keep-alive");
        EXPECT_EQ(answer.body, "-");
    }
}

TEST_F(HttpKeepAlive, BodilessStatusHasNoLength)
{
    listen();
    handler.onRequest = [](KeepingHandler::Kept& kept) { kept.sink->send({ .status = 204, .body = "x" }); };
    Client client(port);
    client.send(get("/") + get("/"));
    for (int round = 0; round < 2; ++round) {
        const Answer answer = client.read("GET");
        EXPECT_EQ(answer.status, 204);
        EXPECT_FALSE(hasHeader(answer.headers, "Content-Length"));
    }
}

TEST_F(HttpKeepAlive, ClosingTheListenerEndsIdleConnectionsAndSparesBusyOnes)
{
    listen();
    Client idle(port);
    Client busy(port);
    busy.send(post("x"));
    ASSERT_TRUE(waitForRequests(1));
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 2; }));
    listener.close();
    EXPECT_TRUE(idle.waitClosed());
    handler.kept[0].sink->send({ .body = "late" });
    const Answer answer = busy.read();
    EXPECT_EQ(answer.body, "late");
    EXPECT_EQ(headerValue(answer.headers, "Connection"), "close");
    EXPECT_TRUE(busy.waitClosed());
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    ASSERT_TRUE(waitFor([&] { return late.state() == QAbstractSocket::UnconnectedState; }));
}

} // namespace gateway::http
