// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/network_access.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::service::GatewayState;
using gateway::test::ScriptedServices;

namespace {

class NetworkAccessTest : public ::testing::Test {
protected:
    [[nodiscard]] QString host() const { return scripted.configuration.current()->settings.listenHost; }

    // As the listener does once the configuration has changed.
    void listen(bool isOpen, const QStringList& urls = {})
    {
        scripted.control.setNetwork(isOpen, urls);
        scripted.control.setState(GatewayState::Running);
    }

    void confirm()
    {
        QSignalSpy undoable(&changer, &ConfigChanger::undoChanged);
        network.confirmOpen();
        ASSERT_TRUE(undoable.wait());
    }

    ScriptedServices scripted;
    ConfigChanger changer { scripted.configuration };
    NetworkAccess network { scripted.services(), changer };
};

TEST_F(NetworkAccessTest, IsClosedUntilAPersonOpensIt)
{
    EXPECT_FALSE(network.isWanted());
    EXPECT_FALSE(network.isOpen());
    EXPECT_TRUE(network.addresses().isEmpty());
    EXPECT_EQ(network.status(), u"Only this computer can connect."_s);
}

TEST_F(NetworkAccessTest, OpeningIsAskedAboutFirst)
{
    QSignalSpy asked(&network, &NetworkAccess::openAsked);
    network.set(true);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(host(), u"127.0.0.1"_s) << "until somebody says yes";
    EXPECT_TRUE(network.question().contains(u"unencrypted"_s));
    EXPECT_TRUE(network.question().contains(u"ended"_s)) << "requests that run";
    confirm();
    EXPECT_EQ(host(), u"network"_s);
    EXPECT_EQ(scripted.configuration.current()->settings.listenPort, 4000) << "the port stays";
}

TEST_F(NetworkAccessTest, ShowsWhereOthersFindIt)
{
    confirm();
    QSignalSpy changed(&network, &NetworkAccess::changed);
    listen(true, { u"http://192.168.1.5:4000"_s });
    EXPECT_GE(changed.count(), 1);
    EXPECT_TRUE(network.isOpen());
    EXPECT_EQ(network.addresses(), QStringList { u"http://192.168.1.5:4000"_s });
    EXPECT_TRUE(network.status().contains(u"client key"_s));
    // Another network, without a word from the gateway.
    scripted.control.setNetwork(true, { u"http://10.0.0.7:4000"_s });
    network.refresh();
    EXPECT_EQ(network.addresses(), QStringList { u"http://10.0.0.7:4000"_s });
    listen(true);
    EXPECT_TRUE(network.status().contains(u"in no network"_s));
}

TEST_F(NetworkAccessTest, ClosesAtOnceAndCanBeTakenBack)
{
    confirm();
    QSignalSpy undoable(&changer, &ConfigChanger::undoChanged);
    network.set(false);
    ASSERT_TRUE(undoable.wait());
    EXPECT_EQ(host(), u"127.0.0.1"_s);
    QSignalSpy undone(&changer, &ConfigChanger::undone);
    changer.undo();
    ASSERT_TRUE(undone.wait());
    EXPECT_EQ(host(), u"network"_s);
}

TEST_F(NetworkAccessTest, SaysWhyTheSwitchIsNotWhatHolds)
{
    listen(true, { u"http://192.168.1.5:4000"_s });
    EXPECT_TRUE(network.status().contains(u"--listen"_s)) << "opened on the command line";
    confirm();
    listen(false);
    EXPECT_TRUE(network.status().contains(u"--listen"_s)) << "closed on the command line";
    scripted.control.setState(GatewayState::Stopped);
    EXPECT_TRUE(network.status().contains(u"once the gateway runs"_s));
    EXPECT_FALSE(network.question().contains(u"ended"_s)) << "nothing runs";
}

TEST_F(NetworkAccessTest, AConfigurationThatIsReadOnlyKeepsTheSwitch)
{
    scripted.configuration.setReadOnlyReason(u"It is a file."_s);
    EXPECT_FALSE(network.canChange());
    QSignalSpy asked(&network, &NetworkAccess::openAsked);
    network.set(true);
    network.confirmOpen();
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(host(), u"127.0.0.1"_s);
}

} // namespace
