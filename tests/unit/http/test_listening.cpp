// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses and ports are opened, and what is said when that is not possible.
#include "http_fixture.h"

#include "base/error.h"
#include "http/own_addresses.h"
#include "http/port_holder.h"

#include <QFile>
#include <QTcpServer>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace {
QString ownName()
{
    QFile comm(u"/proc/self/comm"_s);
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll()).trimmed() : QString();
}

QString ownDescription()
{
    return u"%1 (pid %2)"_s.arg(ownName()).arg(QCoreApplication::applicationPid());
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHostIPv6, 0);
}
} // namespace

class HttpListening : public HttpTest { };

TEST_F(HttpListening, BothLoopbacksOnOnePort)
{
    echo();
    const auto result = listener.listen({ .port = 0 });
    ASSERT_TRUE(result);
    EXPECT_NE(result->port, 0);
    EXPECT_FALSE(result->moved);
    port = result->port;
    EXPECT_EQ(listener.port(), port);
    if (!hasIpv6()) {
        EXPECT_EQ(result->addresses, QStringList { u"127.0.0.1"_s });
        return;
    }
    EXPECT_EQ(result->addresses, (QStringList { u"127.0.0.1"_s, u"::1"_s }));
    Client v6(port, QHostAddress::LocalHostIPv6);
    v6.send("GET / HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(port) + "\r\n\r\n");
    EXPECT_EQ(v6.read().status, 200);
    Client v4(port);
    v4.send(get("/"));
    EXPECT_EQ(v4.read().status, 200);
}

TEST_F(HttpListening, TakenPortMovesToTheNextFreeOneAndNamesTheHolder)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, 0));
    const auto result = listener.listen({ .port = other.serverPort() });
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_TRUE(result->moved);
    EXPECT_GT(result->port, other.serverPort());
    EXPECT_LE(result->port, other.serverPort() + 10);
    EXPECT_EQ(result->holder, ownDescription());
}

TEST_F(HttpListening, PortTakenOnIpv6AloneCountsAsTaken)
{
    if (!hasIpv6())
        GTEST_SKIP() << "this machine has no IPv6 loopback";
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHostIPv6, 0));
    const auto result = listener.listen({ .port = other.serverPort() });
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->moved);
    EXPECT_EQ(result->addresses.size(), 2);
    EXPECT_EQ(result->holder, ownDescription());
}

TEST_F(HttpListening, AllTriesTakenSaysWhoAndWhatToDo)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, 0));
    const auto result = listener.listen({ .port = other.serverPort(), .tryNextPorts = 0 });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ListenFailed);
    EXPECT_TRUE(result.error().message.contains(QString::number(other.serverPort())));
    EXPECT_TRUE(result.error().message.contains(ownDescription())) << qPrintable(result.error().message);
}

TEST_F(HttpListening, OnlyAddressesOfThisComputerAlone)
{
    for (const QString& host : { u"0.0.0.0"_s, u"::"_s, u"192.0.2.1"_s, u"example.com"_s, u""_s, u"*"_s }) {
        const auto result = listener.listen({ .host = host, .port = 0 });
        ASSERT_FALSE(result) << qPrintable(host);
        EXPECT_EQ(result.error().code, ErrorCode::ListenFailed);
        EXPECT_TRUE(result.error().message.contains(u"127.0.0.1"_s));
    }
}

TEST_F(HttpListening, OtherLoopbackAddressIsOpenedAlone)
{
    echo();
    const auto result = listener.listen({ .host = u"127.0.0.2"_s, .port = 0 });
    ASSERT_TRUE(result);
    EXPECT_EQ(result->addresses, QStringList { u"127.0.0.2"_s });
    Client client(result->port, QHostAddress(u"127.0.0.2"_s));
    client.send("GET / HTTP/1.1\r\nHost: 127.0.0.2:" + QByteArray::number(result->port) + "\r\n\r\n");
    EXPECT_EQ(client.read().status, 200);
}

TEST_F(HttpListening, TheNetworkIsEveryAddressOfThisComputer)
{
    echo();
    const auto result = listener.listen({ .host = kNetworkHost, .port = 0 });
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->addresses.first(), u"0.0.0.0"_s);
    const QByteArray portText = QByteArray::number(result->port);
    // Any address of this computer stands for one in a network; the machine that tests may be in none.
    QVector<QHostAddress> addresses = ownNetworkAddresses();
    addresses.append({ QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s) });
    for (const QHostAddress& address : std::as_const(addresses)) {
        SCOPED_TRACE(address.toString().toStdString());
        const QByteArray own = address.toString().toLatin1() + ':' + portText;
        Client good(result->port, address);
        good.send("GET / HTTP/1.1\r\nHost: " + own + "\r\n\r\n");
        EXPECT_EQ(good.read().status, 200);
        Client rebound(result->port, address);
        rebound.send("GET / HTTP/1.1\r\nHost: evil.example:" + portText + "\r\n\r\n");
        EXPECT_EQ(rebound.read().status, 403);
        Client other(result->port, address);
        other.send("GET / HTTP/1.1\r\nHost: 192.0.2.1:" + portText + "\r\n\r\n");
        EXPECT_EQ(other.read().status, 403);
        Client page(result->port, address);
        page.send("GET / HTTP/1.1\r\nHost: " + own + "\r\nOrigin: http://192.0.2.1:" + portText + "\r\n\r\n");
        EXPECT_EQ(page.read().status, 403);
    }
}

TEST_F(HttpListening, AnAddressOfOurOwnNetworkIsNeverLoopback)
{
    const QVector<QHostAddress> addresses = ownNetworkAddresses();
    for (const QHostAddress& address : addresses) {
        EXPECT_FALSE(address.isLoopback());
        EXPECT_EQ(address.protocol(), QAbstractSocket::IPv4Protocol);
    }
}

TEST_F(HttpListening, ListensAgainAfterClosing)
{
    echo();
    listen();
    const quint16 before = port;
    listener.close();
    const auto result = listener.listen({ .port = before });
    ASSERT_TRUE(result);
    EXPECT_EQ(result->port, before);
    Client client(before);
    client.send(get("/"));
    const Answer answer = client.read();
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(hasHeader(answer.headers, "Connection")); // no longer draining
}

TEST_F(HttpListening, FreePortHasNoHolder)
{
    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost, 0));
    const quint16 free = probe.serverPort();
    EXPECT_EQ(findPortHolder(free), ownDescription());
    probe.close();
    EXPECT_EQ(findPortHolder(free), QString());
}

} // namespace gateway::http
