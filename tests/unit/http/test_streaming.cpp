// SPDX-License-Identifier: GPL-3.0-or-later
// Answers written piece by piece: framing, packets, back-pressure, clients that leave.
#include "http_fixture.h"

#include <QElapsedTimer>

#include <array>
#include <cerrno>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gateway::http {

namespace {
// Segments with payload that arrived at this end of the connection.
unsigned dataSegments(const QTcpSocket& socket)
{
    tcp_info info {};
    socklen_t size = sizeof(info);
    EXPECT_EQ(
        ::getsockopt(static_cast<int>(socket.socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size), 0);
    return info.tcpi_data_segs_in;
}

void resetConnection(QTcpSocket& socket)
{
    const linger now { 1, 0 };
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}
} // namespace

class HttpStreaming : public HttpTest {
protected:
    // One request that arrived and is not answered yet.
    KeepingHandler::Kept& request(Client& client, const QByteArray& bytes = {})
    {
        const size_t before = handler.kept.size();
        client.send(bytes.isEmpty() ? post("x") : bytes);
        EXPECT_TRUE(waitForRequests(before + 1));
        return handler.kept.back();
    }
};

TEST_F(HttpStreaming, EachWriteIsOneChunk)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, { { "Content-Type", "text/event-stream" } }, BodyFraming::Chunked);
    kept.sink->write("data: 1\n\n");
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("9\r\ndata: 1\n\n\r\n"); }));
    kept.sink->write("");
    kept.sink->write(QByteArray(5000, 'x'));
    kept.sink->end();
    const Answer answer = client.read();
    EXPECT_EQ(headerValue(answer.headers, "Transfer-Encoding"), "chunked");
    EXPECT_EQ(headerValue(answer.headers, "Content-Type"), "text/event-stream");
    EXPECT_EQ(answer.body, "data: 1\n\n" + QByteArray(5000, 'x'));
    EXPECT_FALSE(kept.sink->isOpen());
    EXPECT_EQ(kept.gone, 0);
}

TEST_F(HttpStreaming, HeadAndFirstFrameLeaveInOnePacket)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    const unsigned before = dataSegments(client.socket);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    kept.sink->write("data: 1\n\n");
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("data: 1\n\n\r\n"); }));
    EXPECT_EQ(dataSegments(client.socket) - before, 1U);
    kept.sink->write("data: 2\n\n"); // and nothing is held back for the next
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("data: 2\n\n\r\n"); }));
    EXPECT_EQ(dataSegments(client.socket) - before, 2U);
}

TEST_F(HttpStreaming, WholeReplyLeavesInOnePacket)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    const unsigned before = dataSegments(client.socket);
    kept.sink->send({ .body = QByteArray(3000, 'x') });
    EXPECT_EQ(client.read().body.size(), 3000);
    EXPECT_EQ(dataSegments(client.socket) - before, 1U);
}

TEST_F(HttpStreaming, HeadAloneLeavesWithTheNextTurnOfTheLoop)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    EXPECT_TRUE(client.received().isEmpty());
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("\r\n\r\n"); }));
    EXPECT_TRUE(client.received().startsWith("HTTP/1.1 200 OK\r\n"));
}

TEST_F(HttpStreaming, KnownLengthIsKept)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, { { "Content-Length", "6" } }, BodyFraming::Length);
    kept.sink->write("abc");
    kept.sink->write("defgh"); // more than was promised goes nowhere
    kept.sink->end();
    const Answer answer = client.read();
    EXPECT_EQ(headerValue(answer.headers, "Content-Length"), "6");
    EXPECT_EQ(answer.body, "abcdef");
    auto& second = request(client);
    second.sink->send({ .body = "next" });
    EXPECT_EQ(client.read().body, "next");
}

TEST_F(HttpStreaming, AnswerShortOfItsLengthIsCut)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, { { "Content-Length", "6" } }, BodyFraming::Length);
    kept.sink->write("abc");
    kept.sink->end();
    EXPECT_FALSE(client.read().complete);
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpStreaming, DroppedSinkCutsTheAnswer)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    kept.sink->write("half");
    kept.sink.reset();
    EXPECT_FALSE(client.read().complete);
    EXPECT_TRUE(client.waitClosed());
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 0; }));
}

TEST_F(HttpStreaming, AbortedHttp10AnswerIsAResetNotAnEnd)
{
    listen();
    // QTcpSocket does not tell a reset from an end.
    const int plain = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ASSERT_EQ(::connect(plain, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    const QByteArray bytes = head("GET / HTTP/1.0");
    ASSERT_EQ(::send(plain, bytes.constData(), static_cast<size_t>(bytes.size()), 0), bytes.size());
    ASSERT_TRUE(waitForRequests(1));
    handler.kept[0].sink->begin(200, {}, BodyFraming::Chunked);
    handler.kept[0].sink->write("half");
    std::array<char, 4096> buffer {};
    const auto receive = [&] { return ::recv(plain, buffer.data(), buffer.size(), MSG_DONTWAIT); };
    EXPECT_GT(receive(), 0);
    handler.kept[0].sink->abort();
    int end = EAGAIN;
    ASSERT_TRUE(waitFor([&] {
        if (end == EAGAIN)
            end = receive() < 0 ? errno : 0;
        return end != EAGAIN;
    }));
    EXPECT_EQ(end, ECONNRESET); // an orderly end would make the half answer a whole one
    ::close(plain);
}

TEST_F(HttpStreaming, SecondAnswerIsIgnored)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->send({ .body = "one" });
    kept.sink->send({ .body = "two" });
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    kept.sink->write("three");
    kept.sink->end();
    EXPECT_EQ(client.read().body, "one");
    auto& next = request(client);
    next.sink->send({ .body = "four" });
    EXPECT_EQ(client.read().body, "four");
}

TEST_F(HttpStreaming, SlowReaderIsSeenAndTheRestArrivesWhole)
{
    listen();
    Client client(port);
    client.socket.setReadBufferSize(64 * 1024);
    auto& kept = request(client);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    qint64 written = 0;
    while (kept.sink->pendingBytes() <= ResponseSink::kHighWater) {
        kept.sink->write(QByteArray(256 * 1024, 'y'));
        written += 256 * 1024;
    }
    EXPECT_EQ(kept.drained, 0);
    qint64 received = 0;
    bool atDrained = false;
    const auto drain = [&] {
        received += client.socket.readAll().size();
        if (kept.drained == 1 && !atDrained) {
            atDrained = true;
            EXPECT_LT(kept.sink->pendingBytes(), ResponseSink::kHighWater);
        }
        return received >= written;
    };
    ASSERT_TRUE(waitFor(drain));
    EXPECT_EQ(kept.drained, 1);
    EXPECT_TRUE(kept.sink->isOpen());
    kept.sink->write("more"); // below the mark nothing is said again
    kept.sink->end();
    EXPECT_EQ(kept.drained, 1);
}

TEST_F(HttpStreaming, NextRequestWaitsUntilTheAnswerIsNearlyGone)
{
    listen();
    Client client(port);
    client.socket.setReadBufferSize(1024);
    auto& kept = request(client);
    client.send(post("second"));
    QByteArray large(20'000'000, 'z');
    kept.sink->send({ .body = large });
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    EXPECT_EQ(handler.kept.size(), 1U);
    client.socket.setReadBufferSize(0);
    EXPECT_EQ(client.read().body.size(), large.size());
    ASSERT_TRUE(waitForRequests(2));
    handler.kept[1].sink->send({ .body = "two" });
    EXPECT_EQ(client.read().body, "two");
}

class HttpClientLeaves : public HttpStreaming {
protected:
    void expectGone(KeepingHandler::Kept& kept, const std::function<void()>& leave)
    {
        EXPECT_EQ(kept.gone, 0);
        QElapsedTimer timer;
        timer.start();
        leave();
        ASSERT_TRUE(waitFor([&] { return kept.gone == 1; }));
        EXPECT_LT(timer.elapsed(), 100);
        EXPECT_FALSE(kept.sink->isOpen());
        kept.sink->write("into the void");
        kept.sink->end();
        EXPECT_EQ(kept.sink->pendingBytes(), 0);
        ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 0; }));
        EXPECT_EQ(kept.gone, 1);
    }
};

TEST_F(HttpClientLeaves, BeforeTheAnswerBegan)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    expectGone(kept, [&] { client.socket.close(); });
}

TEST_F(HttpClientLeaves, InTheMiddleOfTheAnswer)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    kept.sink->write("data: 1\n\n");
    ASSERT_TRUE(waitFor([&] { return client.received().endsWith("data: 1\n\n\r\n"); }));
    expectGone(kept, [&] { client.socket.close(); });
}

TEST_F(HttpClientLeaves, ByReset)
{
    listen();
    Client client(port);
    auto& kept = request(client);
    expectGone(kept, [&] { resetConnection(client.socket); });
}

TEST_F(HttpClientLeaves, WithAPipelinedRequestUnread)
{
    listen();
    Client client(port);
    auto& kept = request(client, post("one") + post("two"));
    expectGone(kept, [&] { client.socket.close(); });
    EXPECT_EQ(handler.kept.size(), 1U);
}

TEST_F(HttpClientLeaves, BehindMoreUnreadThanTheSocketHolds)
{
    listen();
    Client client(port);
    auto& kept = request(client, post("one") + post(QByteArray(150'000, 'x')));
    ASSERT_TRUE(waitFor([&] { return client.socket.bytesToWrite() == 0; }));
    for (int turn = 0; turn < 50; ++turn)
        QCoreApplication::processEvents();
    expectGone(kept, [&] { client.socket.close(); });
}

TEST_F(HttpClientLeaves, WhileMuchIsUnsent)
{
    listen();
    Client client(port);
    client.socket.setReadBufferSize(1024);
    auto& kept = request(client);
    kept.sink->begin(200, {}, BodyFraming::Chunked);
    while (kept.sink->pendingBytes() <= ResponseSink::kHighWater)
        kept.sink->write(QByteArray(1'000'000, 'y'));
    expectGone(kept, [&] { client.socket.abort(); });
}

TEST_F(HttpClientLeaves, DuringItsBodyNobodyIsTold)
{
    listen();
    {
        Client client(port);
        client.send(head("POST / HTTP/1.1", "Content-Length: 10\r\n") + "12345");
        ASSERT_TRUE(waitFor([&] { return handler.heads.size() == 1; }));
    }
    ASSERT_TRUE(waitFor([&] { return listener.connectionCount() == 0; }));
    EXPECT_TRUE(handler.kept.empty());
    EXPECT_TRUE(handler.rejections.isEmpty());
}

TEST_F(HttpClientLeaves, ListenerThatGoesTellsWhoeverStillAnswers)
{
    auto own = std::make_unique<HttpListener>(handler, clock);
    const auto result = own->listen({ .port = 0 });
    ASSERT_TRUE(result);
    port = result->port;
    Client client(port);
    auto& kept = request(client);
    own.reset();
    EXPECT_EQ(kept.gone, 0); // not from inside the destructor
    ASSERT_TRUE(waitFor([&] { return kept.gone == 1; }));
    EXPECT_FALSE(kept.sink->isOpen());
}

} // namespace gateway::http
