// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets a service manager opened are served in place of an address.
#include "http_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace gateway::http {

using namespace Qt::StringLiterals;

class HttpHandedSockets : public HttpTest { };

TEST_F(HttpHandedSockets, AreServedWhateverTheConfigurationSaysOfPorts)
{
    QTcpServer manager;
    ASSERT_TRUE(manager.listen(QHostAddress::LocalHost, 0));
    manager.pauseAccepting();
    echo();
    const auto result = listener.listen(
        { .host = u"192.0.2.1"_s, .port = 1, .handedSockets = { manager.socketDescriptor() } });
    ASSERT_TRUE(result) << qPrintable(result.error().message);
    EXPECT_EQ(result->port, manager.serverPort());
    EXPECT_FALSE(result->moved);
    EXPECT_EQ(result->addresses, QStringList { u"127.0.0.1"_s });
    port = result->port;
    Client client(port);
    client.send(get("/"));
    EXPECT_EQ(client.read().status, 200);
}

TEST_F(HttpHandedSockets, StayOpenWhenListeningEndsAndAreServedAgain)
{
    QTcpServer manager;
    ASSERT_TRUE(manager.listen(QHostAddress::LocalHost, 0));
    manager.pauseAccepting();
    echo();
    const ListenOptions options { .handedSockets = { manager.socketDescriptor() } };
    ASSERT_TRUE(listener.listen(options));
    listener.close();
    // Nobody is refused meanwhile: the connection waits.
    port = manager.serverPort();
    Client client(port);
    client.send(get("/"));
    ASSERT_TRUE(listener.listen(options));
    EXPECT_EQ(client.read().status, 200);
}

TEST_F(HttpHandedSockets, ThatDoNotListenAreAnError)
{
    QUdpSocket datagrams;
    ASSERT_TRUE(datagrams.bind(QHostAddress::LocalHost, 0));
    for (const qintptr socket : { datagrams.socketDescriptor(), qintptr(9999) }) {
        const auto result = listener.listen({ .handedSockets = { socket } });
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::ListenFailed);
        EXPECT_TRUE(result.error().message.contains(u"does not listen"_s))
            << qPrintable(result.error().message);
    }
}

TEST_F(HttpHandedSockets, BeyondThisComputerAreAnError)
{
    QTcpServer manager;
    ASSERT_TRUE(manager.listen(QHostAddress::AnyIPv4, 0));
    const auto result = listener.listen({ .handedSockets = { manager.socketDescriptor() } });
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.contains(u"0.0.0.0"_s)) << qPrintable(result.error().message);
}

TEST_F(HttpHandedSockets, OnDifferentPortsAreAnError)
{
    QTcpServer one;
    QTcpServer two;
    ASSERT_TRUE(one.listen(QHostAddress::LocalHost, 0) && two.listen(QHostAddress::LocalHost, 0));
    const auto result =
        listener.listen({ .handedSockets = { one.socketDescriptor(), two.socketDescriptor() } });
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.contains(u"different ports"_s));
}

} // namespace gateway::http
