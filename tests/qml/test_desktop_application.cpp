// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_application.h"

#include <QEvent>
#include <QKeyEvent>
#include <QObject>
#include <QThread>
#include <QWidget>

#include <gtest/gtest.h>

#include <atomic>

namespace {

const auto kNews = static_cast<QEvent::Type>(QEvent::registerEventType());

// Counts what it is told, and what it sees of others as their filter.
class Listener : public QObject {
public:
    explicit Listener(QEvent::Type type = kNews)
        : m_type(type)
    {
    }

    std::atomic<int> told = 0;
    std::atomic<int> seen = 0;

    bool event(QEvent* event) override
    {
        told += event->type() == m_type ? 1 : 0;
        return QObject::event(event);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        seen += event->type() == m_type ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    const QEvent::Type m_type;
};

class DesktopApplicationTest : public testing::Test {
protected:
    DesktopApplicationTest() { qApp->installEventFilter(&onAll); }

    ~DesktopApplicationTest() override { qApp->removeEventFilter(&onAll); }

    DesktopApplicationTest(const DesktopApplicationTest&) = delete;
    DesktopApplicationTest& operator=(const DesktopApplicationTest&) = delete;

    Listener onAll;
};

TEST_F(DesktopApplicationTest, IsWhatTheTestsOfTheWindowRunUnder)
{
    EXPECT_NE(qobject_cast<app::DesktopApplication*>(qApp), nullptr);
}

TEST_F(DesktopApplicationTest, AnObjectOfAnotherThreadIsToldByWayOfItsOwnFilters)
{
    QThread thread;
    auto* receiver = new Listener;
    auto* filter = new Listener;
    receiver->moveToThread(&thread);
    filter->moveToThread(&thread);
    receiver->installEventFilter(filter);
    thread.start();
    QCoreApplication::postEvent(receiver, new QEvent(kNews));
    // Posted events keep their order, and what a thread has been posted it delivers before it ends.
    QMetaObject::invokeMethod(
        receiver, [&thread] { thread.quit(); }, Qt::QueuedConnection);
    thread.wait();

    EXPECT_EQ(receiver->told, 1);
    EXPECT_EQ(filter->seen, 1);
    EXPECT_EQ(onAll.seen, 0);
    delete receiver;
    delete filter;
}

TEST_F(DesktopApplicationTest, AnObjectOfTheMainThreadIsSeenByTheApplicationsFiltersToo)
{
    Listener receiver;
    Listener filter;
    receiver.installEventFilter(&filter);
    QEvent news(kNews);
    QCoreApplication::sendEvent(&receiver, &news);

    EXPECT_EQ(receiver.told, 1);
    EXPECT_EQ(filter.seen, 1);
    EXPECT_EQ(onAll.seen, 1);
}

TEST_F(DesktopApplicationTest, AWidgetPassesOnWhatItDoesNotTake)
{
    QWidget parent;
    QWidget child(&parent);
    Listener filter(QEvent::KeyPress);
    parent.installEventFilter(&filter);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&child, &key);

    EXPECT_EQ(filter.seen, 1);
}

} // namespace
