// SPDX-License-Identifier: GPL-3.0-or-later
// Against a portal of our own on a bus of our own, which can start no service of the desktop's.
#include "app/platform/portal_watch.h"
#include "support/wait_for.h"

#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using app::DesktopWatch;
using app::DesktopWishes;
using app::PortalWatch;
using gateway::test::waitFor;

using Groups = QMap<QString, QVariantMap>;

namespace {

const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kColours = u"org.freedesktop.appearance"_s;
const QString kInterfaceOfGnome = u"org.gnome.desktop.interface"_s;

class FakePortal final : public QDBusVirtualObject {
public:
    explicit FakePortal(const QDBusConnection& bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<Groups>();
        m_bus.registerVirtualObject(kPath, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.interface() != kInterface || message.member() != u"ReadAll"_s)
            return false;
        asked = message.arguments().value(0).toStringList();
        return connection.send(
            message.createReply(talksNonsense ? QVariant(u"yes"_s) : QVariant::fromValue(groups)));
    }

    void change(const QString& nameSpace, const QString& key, const QVariant& value)
    {
        groups[nameSpace][key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, u"SettingChanged"_s);
        signal << nameSpace << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }

    Groups groups;
    QStringList asked;
    bool talksNonsense = false;

private:
    QDBusConnection m_bus;
};

class PortalWatchTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_FALSE(QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            << "these tests need a D-Bus of their own: install the package dbus";
        QFile config(m_scratch.filePath(u"bus.conf"_s));
        ASSERT_TRUE(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_scratch.path().toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
              "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(
            u"dbus-daemon"_s, { u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, config.fileName() });
        ASSERT_TRUE(waitFor([this] { return m_daemon.canReadLine(); }));
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_desktop.emplace(QDBusConnection::connectToBus(address, u"desktop"_s));
        m_window.emplace(QDBusConnection::connectToBus(address, u"window"_s));
        ASSERT_TRUE(m_window->isConnected());
    }

    void TearDown() override
    {
        m_watch.reset();
        m_portal.reset();
        m_desktop.reset();
        m_window.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        QDBusConnection::disconnectFromBus(u"window"_s);
        m_daemon.kill();
        EXPECT_TRUE(waitFor([this] { return m_daemon.state() == QProcess::NotRunning; }));
    }

    FakePortal& portal()
    {
        if (!m_portal)
            m_portal = std::make_unique<FakePortal>(*m_desktop);
        return *m_portal;
    }

    DesktopWatch& begin(PortalWatch::Enlarges enlarges = PortalWatch::Enlarges::Window)
    {
        m_watch = std::make_unique<PortalWatch>(*m_window, enlarges);
        m_watch->begin();
        return *m_watch;
    }

private:
    QTemporaryDir m_scratch;
    QProcess m_daemon;
    std::optional<QDBusConnection> m_desktop;
    std::optional<QDBusConnection> m_window;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<PortalWatch> m_watch;
};

TEST_F(PortalWatchTest, IsToldWhatTheDesktopWishes)
{
    portal().groups = { { kColours, { { u"contrast"_s, 1U } } },
        { kInterfaceOfGnome, { { u"enable-animations"_s, false }, { u"text-scaling-factor"_s, 1.5 } } } };
    DesktopWatch& watch = begin();
    QSignalSpy changed(&watch, &DesktopWatch::changed);
    EXPECT_EQ(watch.wishes(), DesktopWishes {}) << "nobody waits";
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(
        watch.wishes(), (DesktopWishes { .highContrast = true, .reducedMotion = true, .textScale = 1.5 }));
    EXPECT_TRUE(portal().asked.contains(kColours));
}

TEST_F(PortalWatchTest, FollowsEachChange)
{
    portal().groups = { { kColours, { { u"contrast"_s, 1U } } } };
    DesktopWatch& watch = begin();
    QSignalSpy changed(&watch, &DesktopWatch::changed);
    ASSERT_TRUE(changed.wait());
    portal().change(kColours, u"contrast"_s, 0U);
    ASSERT_TRUE(waitFor([&] { return !watch.wishes().highContrast; }));
    portal().change(kInterfaceOfGnome, u"text-scaling-factor"_s, 1.25);
    ASSERT_TRUE(waitFor([&] { return watch.wishes().textScale == 1.25; }));
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(PortalWatchTest, WhatHasNothingToDoWithWindowsIsPassedOver)
{
    portal().groups = { { kColours, { { u"contrast"_s, 1U } } } };
    DesktopWatch& watch = begin();
    QSignalSpy changed(&watch, &DesktopWatch::changed);
    ASSERT_TRUE(changed.wait());
    portal().change(u"org.example.other"_s, u"contrast"_s, 0U);
    portal().change(kInterfaceOfGnome, u"enable-animations"_s, false);
    ASSERT_TRUE(changed.wait());
    EXPECT_TRUE(watch.wishes().highContrast);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(PortalWatchTest, UnderX11TextsAreLargeAlready)
{
    portal().groups = { { kColours, { { u"contrast"_s, 1U } } },
        { kInterfaceOfGnome, { { u"text-scaling-factor"_s, 1.5 } } } };
    DesktopWatch& watch = begin(PortalWatch::Enlarges::Platform);
    ASSERT_TRUE(waitFor([&] { return watch.wishes().highContrast; }));
    EXPECT_DOUBLE_EQ(watch.wishes().textScale, 1.0);
}

TEST_F(PortalWatchTest, APortalThatTalksNonsenseWishesNothing)
{
    portal().talksNonsense = true;
    DesktopWatch& watch = begin();
    ASSERT_TRUE(waitFor([&] { return !portal().asked.isEmpty(); }));
    portal().change(kColours, u"contrast"_s, 1U);
    ASSERT_TRUE(waitFor([&] { return watch.wishes().highContrast; })) << "and is listened to all the same";
}

TEST_F(PortalWatchTest, WithoutAPortalNothingIsWished)
{
    DesktopWatch& watch = begin();
    QSignalSpy changed(&watch, &DesktopWatch::changed);
    EXPECT_FALSE(changed.wait(100));
    // One that starts later is heard.
    portal().change(kColours, u"contrast"_s, 1U);
    ASSERT_TRUE(waitFor([&] { return watch.wishes().highContrast; }));
}

} // namespace
