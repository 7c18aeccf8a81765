// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, times and numbers the front allows.
#include "http_fixture.h"

#include "base/error.h"

namespace gateway::http {

class HttpLimits : public HttpTest { };

TEST_F(HttpLimits, HeadOverTheLimitIs431)
{
    listen({ .maxHeaderBytes = 1024 });
    echo();
    Client client(port);
    client.send(get("/", "X: " + QByteArray(900, 'x') + "\r\n"));
    EXPECT_EQ(client.read().status, 200);
    client.send(get("/v1/messages", "X: " + QByteArray(1100, 'x') + "\r\n"));
    EXPECT_EQ(client.read().status, 431);
    EXPECT_EQ(handler.rejections.last().code, errorCodeName(ErrorCode::HeaderTooLarge));
    EXPECT_EQ(handler.rejectedHeads.last().path, "/v1/messages");
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpLimits, BodyOverTheLimitIs413BeforeItIsSent)
{
    listen({ .maxBodyBytes = 100 });
    echo();
    Client client(port);
    client.send(post(QByteArray(100, 'x')));
    EXPECT_EQ(client.read().status, 200);
    client.send(head("POST / HTTP/1.1", "Content-Length: 101\r\n"));
    EXPECT_EQ(client.read().status, 413);
    EXPECT_EQ(handler.rejections.last().code, errorCodeName(ErrorCode::PayloadTooLarge));
    EXPECT_TRUE(client.waitClosed());
    EXPECT_EQ(handler.kept.size(), 1U);
}

TEST_F(HttpLimits, TooLargeABodyIsNotAskedFor)
{
    listen({ .maxBodyBytes = 100 });
    Client client(port);
    client.send(head("POST / HTTP/1.1", "Content-Length: 101\r\nExpect: 100-continue\r\n"));
    EXPECT_EQ(client.read().status, 413);
}

TEST_F(HttpLimits, ChunkThatPassesTheLimitIs413)
{
    listen({ .maxBodyBytes = 100 });
    Client client(port);
    client.send(head("POST / HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "32\r\n" + QByteArray(50, 'x')
        + "\r\n33\r\n");
    EXPECT_EQ(client.read().status, 413);
    EXPECT_TRUE(handler.kept.empty());
}

TEST_F(HttpLimits, SlowHeadIs408)
{
    listen({ .headTimeoutMs = 1000 });
    Client client(port);
    client.send("POST /v1/messages HTTP/1.1\r\nHost: ");
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 1; }));
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    clock.advanceMs(999);
    listener.sweepTimeouts();
    EXPECT_TRUE(handler.rejections.isEmpty());
    client.send("x"); // a byte now and then buys no time
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
    clock.advanceMs(1);
    listener.sweepTimeouts();
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 408);
    EXPECT_EQ(headerValue(answer.headers, "Connection"), "close");
    EXPECT_EQ(handler.rejections.last().code, errorCodeName(ErrorCode::RequestTimeout));
    EXPECT_EQ(handler.rejectedHeads.last().path, "/v1/messages");
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpLimits, SlowBodyIs408)
{
    listen({ .headTimeoutMs = 1000, .bodyTimeoutMs = 3000 });
    Client client(port);
    client.send(head("POST / HTTP/1.1", "Content-Length: 10\r\n") + "12345");
    ASSERT_TRUE(waitFor([&] { return handler.heads.size() == 1; }));
    clock.advanceMs(2999);
    listener.sweepTimeouts();
    EXPECT_TRUE(handler.rejections.isEmpty());
    clock.advanceMs(1);
    listener.sweepTimeouts();
    EXPECT_EQ(client.read().status, 408);
    EXPECT_TRUE(client.waitClosed());
    EXPECT_TRUE(handler.kept.empty());
}

TEST_F(HttpLimits, TimesRunOutOnARealClockToo)
{
    const SystemClock real;
    HttpListener own(handler, real);
    const auto result = own.listen({ .port = 0, .headTimeoutMs = 50 });
    ASSERT_TRUE(result);
    Client client(result->port);
    client.send("GET / HTTP/1.1\r\n");
    EXPECT_EQ(client.read().status, 408);
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpLimits, IdleConnectionIsClosedWithoutAWord)
{
    listen({ .idleTimeoutMs = 5000 });
    echo();
    Client fresh(port);
    Client used(port);
    used.send(post("x"));
    EXPECT_EQ(used.read().status, 200);
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 2; }));
    clock.advanceMs(4999);
    listener.sweepTimeouts();
    EXPECT_EQ(listener.connectionCount(), 2);
    clock.advanceMs(1);
    listener.sweepTimeouts();
    EXPECT_TRUE(fresh.waitClosed());
    EXPECT_TRUE(used.waitClosed());
    EXPECT_TRUE(used.received().isEmpty());
}

TEST_F(HttpLimits, RequestBeingAnsweredHasNoTimeOfItsOwn)
{
    listen({ .headTimeoutMs = 100, .bodyTimeoutMs = 100, .idleTimeoutMs = 100 });
    Client client(port);
    client.send(post("x"));
    ASSERT_TRUE(waitForRequests(1));
    clock.advanceMs(3'600'000);
    listener.sweepTimeouts();
    handler.kept[0].sink->send({ .body = "at last" });
    EXPECT_EQ(client.read().body, "at last");
}

TEST_F(HttpLimits, ClientThatStopsReadingIsCutOff)
{
    listen({ .idleTimeoutMs = 5000 });
    Client client(port);
    client.socket.setReadBufferSize(1);
    client.send(post("x"));
    ASSERT_TRUE(waitForRequests(1));
    handler.kept[0].sink->begin(200, {}, BodyFraming::Chunked);
    while (handler.kept[0].sink->pendingBytes() == 0)
        handler.kept[0].sink->write(QByteArray(1'000'000, 'x'));
    // What the kernels take of it takes a while; then nothing moves.
    qint64 pending = -1;
    while (
        std::exchange(pending, handler.kept[0].sink->pendingBytes()) != handler.kept[0].sink->pendingBytes()
        || pending == -1)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    clock.advanceMs(5001);
    listener.sweepTimeouts();
    ASSERT_TRUE(waitFor([&] { return handler.kept[0].gone == 1; }));
    EXPECT_FALSE(handler.kept[0].sink->isOpen());
}

TEST_F(HttpLimits, ConnectionsOverTheLimitAreTold)
{
    listen({ .maxConnections = 2 });
    echo();
    Client first(port);
    Client second(port);
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 2; }));
    Client third(port);
    EXPECT_EQ(third.read().status, 503);
    EXPECT_TRUE(third.waitClosed());
    first.send(post("still served"));
    EXPECT_EQ(first.read().body, "still served");
    second.socket.disconnectFromHost();
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 1; }));
    Client fourth(port);
    fourth.send(post("room again"));
    EXPECT_EQ(fourth.read().body, "room again");
}

TEST_F(HttpLimits, NewLimitsApplyToTheNextRequest)
{
    listen({ .maxBodyBytes = 100 });
    echo();
    Client client(port);
    client.send(post("x"));
    EXPECT_EQ(client.read().status, 200);
    listener.updateLimits({ .port = port, .maxBodyBytes = 4 });
    client.send(post("four"));
    EXPECT_EQ(client.read().status, 200);
    client.send(post("fives"));
    EXPECT_EQ(client.read().status, 413);
}

} // namespace gateway::http
