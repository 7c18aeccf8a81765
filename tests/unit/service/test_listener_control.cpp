// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/listener_control.h"

#include "service_fixture.h"

#include "support/expect_warning.h"

#include <QSignalSpy>
#include <QTcpServer>

namespace gateway::service {

using namespace Qt::StringLiterals;

class ListenerControlTest : public testing::Test {
protected:
    ListenerControlTest() { thread.start(); }

    ~ListenerControlTest() override { thread.stop(); }

    [[nodiscard]] bool waitRunning()
    {
        return waitFor([this] { return control.state() == GatewayState::Running; });
    }

    // Everything posted to the gateway thread so far was carried out, and its answers have arrived.
    void settle()
    {
        bool isDone = false;
        thread.post([&](pipeline::Engine&) {
            QMetaObject::invokeMethod(
                &control, [&isDone] { isDone = true; }, Qt::QueuedConnection);
        });
        ASSERT_TRUE(waitFor([&] { return isDone; }));
    }

    SystemClock clock;
    GatewayThread thread { clock, {} };
    ListenerControl control { thread, {}, {} };
    QSignalSpy changes { &control, &GatewayControl::stateChanged };
};

TEST_F(ListenerControlTest, WaitsForItsConfiguration)
{
    EXPECT_EQ(control.state(), GatewayState::Stopped);
    control.start();
    EXPECT_EQ(control.state(), GatewayState::Starting);
    EXPECT_TRUE(control.baseUrl().isEmpty());
    control.applySnapshot(snapshotOf(smallConfig()));
    ASSERT_TRUE(waitRunning());
    EXPECT_EQ(changes.size(), 2);
    EXPECT_EQ(control.baseUrl(), u"http://127.0.0.1:%1"_s.arg(control.port()));
    EXPECT_TRUE(control.notice().isEmpty());
    EXPECT_TRUE(isServed(control.port()));
}

TEST_F(ListenerControlTest, ConfigurationAloneStartsNothing)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    settle();
    EXPECT_EQ(control.state(), GatewayState::Stopped);
    EXPECT_TRUE(changes.isEmpty());
}

TEST_F(ListenerControlTest, StopsAndStartsAgain)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    control.start();
    ASSERT_TRUE(waitRunning());
    const quint16 before = control.port();
    control.stop();
    EXPECT_EQ(control.state(), GatewayState::Stopped);
    EXPECT_EQ(control.port(), 0);
    EXPECT_TRUE(control.baseUrl().isEmpty());
    settle();
    EXPECT_FALSE(isServed(before));
    control.start();
    control.start(); // once is enough
    ASSERT_TRUE(waitRunning());
    EXPECT_TRUE(isServed(control.port()));
    EXPECT_EQ(changes.size(), 5);
}

TEST_F(ListenerControlTest, StopWhileStarting)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    control.start();
    control.stop();
    settle();
    EXPECT_EQ(control.state(), GatewayState::Stopped);
    EXPECT_EQ(control.port(), 0);
}

TEST_F(ListenerControlTest, OldAnswerIsNotTakenForTheNew)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    for (int round = 0; round < 5; ++round) {
        control.start();
        control.stop();
        control.start();
        settle();
        ASSERT_TRUE(waitRunning());
        EXPECT_TRUE(isServed(control.port())) << round;
        control.stop();
    }
}

TEST_F(ListenerControlTest, ConfigurationThatChangesWhileStartingOpensOnePort)
{
    control.start();
    control.applySnapshot(snapshotOf(smallConfig()));
    config::Config changed = smallConfig();
    changed.settings.limits.bodyBytes = 10;
    control.applySnapshot(snapshotOf(changed));
    settle();
    ASSERT_TRUE(waitRunning());
    EXPECT_TRUE(isServed(control.port()));
    EXPECT_EQ(changes.size(), 2);
    settle();
    HttpClient client(control.port());
    client.send(chatRequest(control.port(), "{\"model\":\"fast\"}"));
    EXPECT_EQ(client.read().status, 413); // the later limits are in force
}

TEST_F(ListenerControlTest, AddressThatChangesWhileStartingIsTaken)
{
    control.start();
    control.applySnapshot(snapshotOf(smallConfig()));
    config::Config changed = smallConfig();
    changed.settings.listenHost = u"127.0.0.2"_s;
    control.applySnapshot(snapshotOf(changed));
    ASSERT_TRUE(waitFor([&] {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.2"_s, control.port());
        return control.state() == GatewayState::Running && probe.waitForConnected(100);
    }));
}

TEST_F(ListenerControlTest, OtherLimitsKeepPortAndConnections)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    control.start();
    ASSERT_TRUE(waitRunning());
    const quint16 before = control.port();
    HttpClient client(before);
    client.send("GET /health HTTP/1.1\r\nHost: localhost:" + QByteArray::number(before) + "\r\n\r\n");
    EXPECT_EQ(client.read("GET").status, 200);
    config::Config changed = smallConfig();
    changed.settings.limits.bodyBytes = 10;
    control.applySnapshot(snapshotOf(changed));
    settle();
    EXPECT_EQ(control.port(), before);
    client.send(chatRequest(before, "{\"model\":\"fast\"}"));
    EXPECT_EQ(client.read().status, 413);
    EXPECT_EQ(changes.size(), 2);
}

TEST_F(ListenerControlTest, OtherAddressMovesTheListener)
{
    control.applySnapshot(snapshotOf(smallConfig()));
    control.start();
    ASSERT_TRUE(waitRunning());
    const quint16 before = control.port();
    QTcpServer probe;
    ASSERT_TRUE(probe.listen(QHostAddress::LocalHost, 0));
    config::Config changed = smallConfig();
    changed.settings.listenPort = probe.serverPort();
    probe.close();
    control.applySnapshot(snapshotOf(changed));
    ASSERT_TRUE(waitRunning());
    EXPECT_EQ(control.port(), changed.settings.listenPort);
    EXPECT_TRUE(isServed(control.port()));
    EXPECT_FALSE(isServed(before));
}

TEST_F(ListenerControlTest, OpensToTheNetworkAndClosesAgainWhileItRuns)
{
    const auto reaches = [this](const QString& address) {
        QTcpSocket probe;
        probe.connectToHost(address, control.port());
        return control.state() == GatewayState::Running && probe.waitForConnected(100);
    };
    control.applySnapshot(snapshotOf(smallConfig()));
    control.start();
    ASSERT_TRUE(waitRunning());
    EXPECT_FALSE(control.isOpenToNetwork());
    EXPECT_TRUE(control.networkUrls().isEmpty());
    EXPECT_FALSE(reaches(u"127.0.0.2"_s));
    {
        const test::ExpectWarning warning(u"every computer in the network"_s);
        config::Config open = smallConfig();
        open.settings.listenHost = u"network"_s;
        control.applySnapshot(snapshotOf(open));
        ASSERT_TRUE(waitFor([this] { return control.isOpenToNetwork(); }));
    }
    // Any other address of this computer stands for one in a network.
    EXPECT_TRUE(reaches(u"127.0.0.2"_s));
    EXPECT_EQ(control.baseUrl(), u"http://127.0.0.1:%1"_s.arg(control.port()))
        << "clients here go on as before";
    const QStringList urls = control.networkUrls();
    for (const QString& url : urls)
        EXPECT_TRUE(url.endsWith(u":%1"_s.arg(control.port()))) << url.toStdString();
    control.applySnapshot(snapshotOf(smallConfig()));
    ASSERT_TRUE(
        waitFor([&] { return control.state() == GatewayState::Running && !control.isOpenToNetwork(); }));
    EXPECT_FALSE(reaches(u"127.0.0.2"_s));
    EXPECT_TRUE(reaches(u"127.0.0.1"_s));
}

TEST_F(ListenerControlTest, TakenPortIsToldWithItsHolder)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, 0));
    config::Config taken = smallConfig();
    taken.settings.listenPort = other.serverPort();
    const test::ExpectWarning warning(u"is taken by"_s);
    control.applySnapshot(snapshotOf(taken));
    control.start();
    ASSERT_TRUE(waitRunning());
    EXPECT_NE(control.port(), other.serverPort());
    EXPECT_TRUE(control.notice().contains(QString::number(other.serverPort())));
    EXPECT_TRUE(control.notice().contains(QString::number(control.port())));
    EXPECT_TRUE(control.notice().contains(u"pid %1"_s.arg(QCoreApplication::applicationPid())));
    // Edited again, it stays where it is: what is wanted has not changed.
    const quint16 before = control.port();
    control.applySnapshot(snapshotOf(taken));
    settle();
    EXPECT_EQ(control.port(), before);
    EXPECT_FALSE(control.notice().isEmpty());
}

TEST_F(ListenerControlTest, FailureIsShownAndMayBeTriedAgain)
{
    config::Config wrong = smallConfig();
    wrong.settings.listenHost = u"192.0.2.1"_s;
    {
        const test::ExpectWarning warning(u"192.0.2.1"_s);
        control.applySnapshot(snapshotOf(wrong));
        control.start();
        ASSERT_TRUE(waitFor([&] { return control.state() == GatewayState::Failed; }));
    }
    EXPECT_TRUE(control.notice().contains(u"192.0.2.1"_s));
    EXPECT_TRUE(control.baseUrl().isEmpty());
    control.applySnapshot(snapshotOf(smallConfig()));
    settle();
    EXPECT_EQ(control.state(), GatewayState::Failed); // until somebody presses start
    control.start();
    ASSERT_TRUE(waitRunning());
    EXPECT_TRUE(control.notice().isEmpty());
}

TEST_F(ListenerControlTest, FailureElsewhereIsShownAsOurs)
{
    control.reportFailure(u"No database."_s);
    EXPECT_EQ(control.state(), GatewayState::Failed);
    EXPECT_EQ(control.notice(), u"No database."_s);
    EXPECT_EQ(changes.size(), 1);
}

TEST_F(ListenerControlTest, OverridesWinOverTheConfiguration)
{
    ListenerControl own(thread, { .host = u"127.0.0.2"_s, .port = 0 }, u"demo-key"_s);
    EXPECT_TRUE(own.isDemo());
    EXPECT_EQ(own.demoKey(), u"demo-key"_s);
    EXPECT_FALSE(control.isDemo());
    config::Config other = smallConfig();
    other.settings.listenPort = 1;
    own.applySnapshot(snapshotOf(other));
    own.start();
    ASSERT_TRUE(waitFor([&] { return own.state() == GatewayState::Running; }));
    QTcpSocket probe;
    probe.connectToHost(u"127.0.0.2"_s, own.port());
    EXPECT_TRUE(probe.waitForConnected(5'000));
    EXPECT_EQ(own.baseUrl(), u"http://127.0.0.2:%1"_s.arg(own.port()));
    thread.stop();
}

} // namespace gateway::service
