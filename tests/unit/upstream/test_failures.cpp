// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong, and what the caller is told.
#include "upstream_fixture.h"

#include <QTcpSocket>

namespace gateway::upstream {

using namespace Qt::StringLiterals;

namespace {

// Nothing a person or a log reads may hold what the request carried as a credential.
void expectNoSecret(const Error& error)
{
    EXPECT_FALSE(error.message.contains(u"canary"_s)) << qPrintable(error.message);
    EXPECT_FALSE(error.detail.contains(u"canary"_s)) << qPrintable(error.detail);
}

} // namespace

class UpstreamFailures : public UpstreamTest {
protected:
    // Runs one call to its end and gives the error it must have had.
    Error failureOf(UpstreamRequest request)
    {
        Recorder seen;
        const auto call = client.start(std::move(request), seen);
        EXPECT_EQ(seen.ends(), 0);
        EXPECT_TRUE(seen.waitEnd());
        EXPECT_EQ(seen.failed, 1);
        EXPECT_EQ(client.activeCalls(), 0);
        const Error error = seen.error.value_or(Error {});
        expectNoSecret(error);
        EXPECT_TRUE(error.message.endsWith(u'.')) << qPrintable(error.message);
        return error;
    }

    QString host() const { return u"127.0.0.1:%1"_s.arg(upstream.port()); }
};

TEST_F(UpstreamFailures, BrokenAnswers)
{
    struct Case {
        const char* what;
        Script script;
        ErrorCode code;
    };

    const QByteArray head = chunkedHead();
    const std::vector<Case> cases {
        { "closed without a byte", Script().expectRequest().close(), ErrorCode::UpstreamReset },
        { "reset without a byte", Script().expectRequest().reset(), ErrorCode::UpstreamReset },
        { "closed in the head", Script().expectRequest().write("HTTP/1.1 200 OK\r\nA: ").close(),
            ErrorCode::UpstreamReset },
        { "reset in the head", Script().expectRequest().write("HTTP/1.1 200 OK\r\nA: b\r\n").reset(),
            ErrorCode::UpstreamReset },
        { "closed in a chunked body", Script().expectRequest().write(head + chunk("a")).close(),
            ErrorCode::UpstreamReset },
        { "closed before the body's length",
            Script().expectRequest().write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc").close(),
            ErrorCode::UpstreamReset },
        { "bad chunk size", Script().expectRequest().write(head + "zz\r\nabc\r\n"),
            ErrorCode::UpstreamProtocol },
        { "not HTTP", Script().expectRequest().write("SSH-2.0-OpenSSH_9.2\r\n").close(),
            ErrorCode::UpstreamProtocol },
        { "no number as length",
            Script().expectRequest().write("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n"),
            ErrorCode::UpstreamProtocol },
        { "no status", Script().expectRequest().write("HTTP/1.1 abc\r\n\r\n").close(),
            ErrorCode::UpstreamProtocol },
        { "zero byte in the head",
            Script().expectRequest().write(QByteArray("HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n", 27)),
            ErrorCode::UpstreamProtocol },
        { "head without end",
            Script().expectRequest().write(
                "HTTP/1.1 200 OK\r\n" + QByteArray("A: 0123456789abcdef\r\n").repeated(20'000)),
            ErrorCode::UpstreamProtocol },
        { "one line without end",
            Script().expectRequest().write("HTTP/1.1 200 OK\r\nA: " + QByteArray(2'000'000, 'x')),
            ErrorCode::UpstreamProtocol },
    };
    for (const Case& one : cases)
        upstream.next(one.script);
    for (const Case& one : cases) {
        SCOPED_TRACE(one.what);
        const Error error = failureOf(postTo(upstream.url("/v1?key=canary-0123456789")));
        EXPECT_EQ(error.code, one.code) << qPrintable(error.message) << " | " << qPrintable(error.detail);
        EXPECT_EQ(error.failureClass, FailureClass::Target);
        EXPECT_TRUE(error.message.contains(host())) << qPrintable(error.message);
    }
}

TEST_F(UpstreamFailures, TooLongABodyIsCutAtItsLength)
{
    upstream.next(Script().expectRequest().write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef"));
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
    EXPECT_EQ(recorder.body, "abc");
    // What followed belongs to nobody: the connection is not used again.
    ASSERT_TRUE(waitFor([&] { return upstream.openConnections() == 0; }));
}

TEST_F(UpstreamFailures, RefusedConnectionNamesHostAndReason)
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost, 0);
    const quint16 port = closed.serverPort();
    closed.close();
    const Error error =
        failureOf(postTo("http://127.0.0.1:" + QByteArray::number(port) + "/v1?key=canary-1"));
    EXPECT_EQ(error.code, ErrorCode::UpstreamConnect);
    EXPECT_EQ(error.failureClass, FailureClass::Target);
    EXPECT_TRUE(error.message.contains(u"127.0.0.1:%1"_s.arg(port))) << qPrintable(error.message);
    EXPECT_TRUE(error.message.contains(u"refused"_s)) << qPrintable(error.message);
}

TEST_F(UpstreamFailures, UnknownNameIsAConnectFailure)
{
    UpstreamRequest request = postTo("https://api.nowhere.invalid/v1?key=canary-1");
    request.proxy = u"direct"_s;
    const Error error = failureOf(std::move(request));
    EXPECT_EQ(error.code, ErrorCode::UpstreamConnect);
    EXPECT_EQ(error.failureClass, FailureClass::Target);
    EXPECT_TRUE(error.message.contains(u"api.nowhere.invalid"_s)) << qPrintable(error.message);
}

TEST_F(UpstreamFailures, TlsToAPlainServerIsAConnectFailure)
{
    upstream.otherwise(Script().write("HTTP/1.1 400 Bad\r\n\r\n").close());
    const Error error = failureOf(postTo("https://" + host().toLatin1() + "/v1?key=canary-1"));
    EXPECT_EQ(error.code, ErrorCode::UpstreamConnect) << qPrintable(error.message);
    EXPECT_TRUE(error.message.contains(host()));
}

TEST_F(UpstreamFailures, CredentialsInTheAddressStayOutOfTheTexts)
{
    upstream.otherwise(Script().expectRequest().close());
    const Error error =
        failureOf(postTo("http://user:canary@" + host().toLatin1() + "/v1?api_key=canary-123456789012"));
    EXPECT_EQ(error.code, ErrorCode::UpstreamReset);
}

TEST_F(UpstreamFailures, UnusableAddressesAreRefused)
{
    for (const char* url : { "", "nonsense", "file:///etc/passwd", "ftp://127.0.0.1/x", "http://",
             "http://a b/", "gopher://127.0.0.1/", "http://127.0.0.1:0/", "http://127.0.0.1:99999/",
             "http://127.0.0.1:1/x\r\nInjected: yes" }) {
        SCOPED_TRACE(url);
        const Error error = failureOf(postTo(url));
        EXPECT_NE(error.code, ErrorCode::UpstreamReset) << qPrintable(error.message);
    }
}

TEST_F(UpstreamFailures, MalformedHeadsAreRefusedBeforeAnythingIsSent)
{
    upstream.answerAll(plainResponse("x"));
    const std::vector<Header> bad { { "x-a", "b\r\nInjected: canary" }, { "x-a", "b\nc" }, { "x-a", "b\rc" },
        { "x-a", QByteArray("b\0canary", 8) }, { "x a", "b" }, { "", "b" }, { "x-a:b", "c" },
        { "x\r\ny", "z" } };
    for (const Header& header : bad) {
        UpstreamRequest request = postTo(upstream.url());
        request.headers.append(header);
        const Error error = failureOf(std::move(request));
        EXPECT_EQ(error.code, ErrorCode::InvalidRequest);
        EXPECT_EQ(error.failureClass, FailureClass::Internal);
    }
    for (const char* method : { "", "GET /x HTTP/1.1\r\nA:", "P OST" }) {
        UpstreamRequest request = postTo(upstream.url());
        request.method = method;
        const Error error = failureOf(std::move(request));
        EXPECT_EQ(error.code, ErrorCode::InvalidRequest) << method;
        EXPECT_EQ(error.failureClass, FailureClass::Internal);
    }
    EXPECT_EQ(upstream.connections(), 0);
}

TEST_F(UpstreamFailures, ARefusedCallMayBeCancelled)
{
    UpstreamRequest request = postTo(upstream.url());
    request.headers.append(Header { "x", "\n" });
    client.start(std::move(request), recorder).reset();
    EXPECT_EQ(client.activeCalls(), 0);
    EXPECT_FALSE(waitFor([&] { return recorder.ends() > 0; }, std::chrono::milliseconds(50)));
}

TEST_F(UpstreamFailures, FramingIsOursAlone)
{
    upstream.answerAll(plainResponse("x"));
    UpstreamRequest request = postTo(upstream.url(), "abc");
    request.headers.append(Header { "Content-Length", "1" });
    request.headers.append(Header { "transfer-encoding", "chunked" });
    request.headers.append(Header { "Expect", "100-continue" });
    const auto call = client.start(std::move(request), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    ASSERT_EQ(upstream.requests().size(), 1U);
    const test::SeenRequest& seen = upstream.requests().front();
    EXPECT_EQ(seen.body, "abc");
    EXPECT_EQ(countHeader(seen.headers, "content-length"), 1) << seen.head.constData();
    EXPECT_FALSE(hasHeader(seen.headers, "transfer-encoding"));
    EXPECT_FALSE(hasHeader(seen.headers, "expect"));
}

TEST_F(UpstreamFailures, HeadFieldsAreReadAsFieldsOnly)
{
    upstream.answerAll(
        "HTTP/1.1 200 OK\r\nA: 1\r\n folded\r\nHTTP/1.1: no status line\r\nB b: 2\r\nC:\r\nContent-Length: "
        "0\r\n\r\n");
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.head.status, 200);
    EXPECT_EQ(headerValue(recorder.head.headers, "a"), QByteArrayView("1 folded"));
    EXPECT_TRUE(hasHeader(recorder.head.headers, "c"));
    for (const Header& header : recorder.head.headers)
        EXPECT_TRUE(isHeaderName(header.name)) << header.name.constData();
}

// A second copy would be billed twice. Whether to try again is the caller's decision.
TEST_F(UpstreamFailures, PostIsNeverSentTwice)
{
    upstream.next(Script().expectRequest().close());
    (void)failureOf(postTo(upstream.url()));
    EXPECT_EQ(upstream.requests().size(), 1U); // fresh connection

    // Sent with the head, not at all, and piece by piece.
    for (const QByteArray& body : { QByteArray("{}"), QByteArray(), QByteArray(200'000, 'x') }) {
        SCOPED_TRACE(body.size());
        ScriptedUpstream reused;
        reused.next(Script().expectRequest().write(plainResponse("x")).expectRequest().close());
        reused.answerAll(plainResponse("second copy"));
        Recorder first;
        const auto call = client.start(postTo(reused.url(), "{}"), first);
        ASSERT_TRUE(first.waitEnd());
        Recorder second;
        const auto again = client.start(postTo(reused.url(), body), second);
        ASSERT_TRUE(second.waitEnd());
        if (second.failed) {
            EXPECT_EQ(second.error->code, ErrorCode::UpstreamReset);
            EXPECT_EQ(reused.requests().size(), 2U);
        } else {
            // Sent on a connection of its own from the start.
            EXPECT_EQ(reused.requests().size(), 2U);
            EXPECT_EQ(reused.requests().back().connection, 1);
        }
    }
}

TEST_F(UpstreamFailures, OwnListenerIsRefusedBeforeAByteIsSent)
{
    ScriptedUpstream v6(QHostAddress::LocalHostIPv6);
    upstream.answerAll(plainResponse("x"));
    v6.answerAll(plainResponse("x"));
    client.setOwnPorts({ upstream.port(), v6.port() });
    for (const char* name : { "127.0.0.1", "localhost", "LOCALHOST", "0.0.0.0", "127.1.2.3",
             "[::ffff:127.0.0.1]", "[::1]", "[::]", "2130706433", "0x7f.1", "agent.localhost" }) {
        SCOPED_TRACE(name);
        const bool six = QByteArray(name).startsWith("[::1") || QByteArray(name) == "[::]";
        const Error error = failureOf(postTo("http://" + QByteArray(name) + ':'
            + QByteArray::number(six ? v6.port() : upstream.port()) + "/v1"));
        EXPECT_EQ(error.code, ErrorCode::UpstreamLoop) << qPrintable(error.message);
        EXPECT_TRUE(error.message.contains(u"is Plexus itself"_s));
    }
    EXPECT_EQ(upstream.connections() + v6.connections(), 0);
    // Where others reach it, too: nothing listens there, and nothing is tried.
    client.setOwnPorts({ 4000 }, { QHostAddress(QStringLiteral("192.0.2.1")) });
    EXPECT_EQ(failureOf(postTo("http://192.0.2.1:4000/v1")).code, ErrorCode::UpstreamLoop);
    client.setOwnPorts({});
    const auto call = client.start(postTo(upstream.url()), recorder);
    ASSERT_TRUE(recorder.waitEnd());
    EXPECT_EQ(recorder.done, 1);
}

} // namespace gateway::upstream
