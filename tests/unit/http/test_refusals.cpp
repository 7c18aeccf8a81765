// SPDX-License-Identifier: GPL-3.0-or-later
// What the front refuses without asking the handler, and what becomes of the connection.
#include "http_fixture.h"

#include "base/error.h"

namespace gateway::http {

using namespace Qt::StringLiterals;

class HttpRefusals : public HttpTest { };

TEST_F(HttpRefusals, BadFramingIs400AndClose)
{
    listen();
    echo();
    const QVector<QByteArray> requests {
        head("POST / HTTP/1.1", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"),
        head("POST / HTTP/1.1", "Content-Length: 1\r\nContent-Length: 2\r\n"),
        QByteArray(head("POST / HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "zz\r\n"),
        "GET / HTTP/1.1\n\n",
        head("GET / HTTP/1.1", QByteArray("X: \0\r\n", 6)),
    };
    for (const QByteArray& bytes : requests) {
        Client client(port);
        client.send(bytes + get("/smuggled"));
        const Answer answer = client.read();
        EXPECT_EQ(answer.status, 400) << bytes.constData();
        EXPECT_EQ(headerValue(answer.headers, "Connection"), "close");
        EXPECT_FALSE(answer.body.isEmpty());
        EXPECT_TRUE(client.waitClosed());
        EXPECT_TRUE(client.received().isEmpty());
    }
    EXPECT_TRUE(handler.kept.empty());
    ASSERT_EQ(handler.rejections.size(), 5);
    EXPECT_EQ(handler.rejections.first().code, errorCodeName(ErrorCode::InvalidRequest));
}

TEST_F(HttpRefusals, GoodRequestBeforeABadOneIsServed)
{
    listen();
    echo();
    Client client(port);
    client.send(post("one") + "rubbish\r\n\r\n");
    EXPECT_EQ(client.read().body, "one");
    EXPECT_EQ(client.read().status, 400);
    EXPECT_TRUE(client.waitClosed());
    EXPECT_EQ(handler.kept.size(), 1U);
}

TEST_F(HttpRefusals, ForeignHostIs403AndTheConnectionStays)
{
    listen();
    echo();
    Client client(port);
    client.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    EXPECT_EQ(client.read().status, 403);
    EXPECT_EQ(handler.rejections.last().code, errorCodeName(ErrorCode::Forbidden));
    client.send(get("/"));
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(handler.kept.size(), 1U);
}

TEST_F(HttpRefusals, ForeignHostWithABodyCloses)
{
    listen();
    Client client(port);
    client.send(
        "POST / HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 30\r\n\r\nGET /smuggled HTTP/1.1\r\n");
    EXPECT_EQ(client.read().status, 403);
    EXPECT_TRUE(client.waitClosed());
    EXPECT_TRUE(handler.kept.empty());
}

TEST_F(HttpRefusals, MalformedHostIs400)
{
    listen();
    Client client(port);
    client.send("GET / HTTP/1.1\r\nHost: localhost:1:2\r\n\r\n");
    EXPECT_EQ(client.read().status, 400);
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpRefusals, ForeignOriginIs403)
{
    listen();
    echo();
    Client client(port);
    client.send(post("x", "/", "Origin: https://evil.example\r\n"));
    EXPECT_EQ(client.read().status, 403);
    EXPECT_TRUE(client.waitClosed());
    Client page(port);
    page.send(head("OPTIONS /v1/messages HTTP/1.1",
        "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n"));
    const Answer preflight = page.read("OPTIONS");
    EXPECT_EQ(preflight.status, 403);
    EXPECT_FALSE(preflight.head.toLower().contains("access-control"));
    EXPECT_TRUE(handler.kept.empty());
}

TEST_F(HttpRefusals, OwnAndListedOriginsPass)
{
    listen({ .allowedOrigins = { u"https://app.example"_s } });
    echo();
    Client client(port);
    client.send(post("a", "/", "Origin: http://localhost:" + QByteArray::number(port) + "\r\n"));
    EXPECT_EQ(client.read().body, "a");
    client.send(post("b", "/", "Origin: https://app.example\r\n"));
    EXPECT_EQ(client.read().body, "b");
    client.send(post("c", "/", "Origin: https://app.example\r\nOrigin: https://app.example\r\n"));
    EXPECT_EQ(client.read().status, 403);
}

TEST_F(HttpRefusals, AbsoluteTargetOfAnotherHostIsNoProxying)
{
    listen();
    echo();
    Client client(port);
    client.send(head("GET http://127.0.0.1:" + QByteArray::number(port) + "/v1/models HTTP/1.1"));
    EXPECT_EQ(client.read().status, 200);
    EXPECT_EQ(handler.kept.front().request.head.path, "/v1/models");
    client.send(head("GET http://evil.example/ HTTP/1.1"));
    EXPECT_EQ(client.read().status, 400);
    EXPECT_TRUE(client.waitClosed());
    EXPECT_EQ(handler.kept.size(), 1U);
}

TEST_F(HttpRefusals, OtherExpectationIs417)
{
    listen();
    Client client(port);
    client.send(head("POST / HTTP/1.1", "Expect: magic\r\nContent-Length: 3\r\n"));
    EXPECT_EQ(client.read().status, 417);
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpRefusals, HandlerMayRefuseByTheHead)
{
    listen();
    handler.onHead = [](const RequestHead& head) -> std::optional<Reply> {
        if (head.path == "/closed")
            return Reply { .status = 401, .body = "no" };
        return std::nullopt;
    };
    echo();
    Client client(port);
    client.send(get("/closed"));
    EXPECT_EQ(client.read().status, 401);
    client.send(get("/open")); // no body followed: the connection stays
    EXPECT_EQ(client.read().status, 200);
    client.send(head("POST /closed HTTP/1.1", "Content-Length: 10\r\nExpect: 100-continue\r\n"));
    const Answer refused = client.read();
    EXPECT_EQ(refused.status, 401); // and not 100 before it
    EXPECT_EQ(headerValue(refused.headers, "Connection"), "close");
    EXPECT_TRUE(client.waitClosed());
}

TEST_F(HttpRefusals, RefusalReachesAClientThatIsStillSending)
{
    listen({ .maxBodyBytes = 1000 });
    Client client(port);
    client.send(head("POST / HTTP/1.1", "Content-Length: 8000000\r\n"));
    client.send(QByteArray(8'000'000, 'x'));
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 413);
    EXPECT_TRUE(answer.complete);
    EXPECT_TRUE(client.waitClosed());
}

} // namespace gateway::http
