// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with an event loop of ours, asked for what Qt's own does.
#include "base/socket_dispatcher.h"

#include <QtGlobal>
#ifdef Q_OS_LINUX

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <functional>
#include <memory>

namespace gateway {

namespace {

constexpr int kPatienceMs = 10'000;

class Pair {
public:
    Pair()
    {
        EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data()), 0);
    }

    ~Pair()
    {
        closeOurs();
        closeTheirs();
    }

    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    [[nodiscard]] int ours() const { return m_ends[0]; }

    void say() const { EXPECT_EQ(::write(m_ends[1], "x", 1), 1); }

    void hear() const
    {
        char byte = 0;
        EXPECT_EQ(::read(m_ends[0], &byte, 1), 1);
    }

    void closeOurs() { close(m_ends[0]); }

    void closeTheirs() { close(m_ends[1]); }

private:
    static void close(int& end)
    {
        if (end >= 0)
            ::close(end);
        end = -1;
    }

    std::array<int, 2> m_ends { -1, -1 };
};

class SocketDispatcherTest : public testing::Test {
protected:
    SocketDispatcherTest()
    {
        m_thread.setEventDispatcher(makeSocketDispatcher().release());
        m_there.moveToThread(&m_thread);
        m_thread.start();
    }

    ~SocketDispatcherTest() override
    {
        m_thread.quit();
        EXPECT_TRUE(m_thread.wait(kPatienceMs));
    }

    // Carries `call` out on the thread and waits for its end.
    void there(const std::function<void()>& call)
    {
        QMetaObject::invokeMethod(&m_there, call, Qt::BlockingQueuedConnection);
    }

    [[nodiscard]] bool happened(int times = 1) { return m_happened.tryAcquire(times, kPatienceMs); }

    [[nodiscard]] std::unique_ptr<QSocketNotifier> watch(
        int descriptor, QSocketNotifier::Type type, const std::function<void(QSocketNotifier&)>& use)
    {
        auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
            [one = notifier.get(), use] { use(*one); });
        return notifier;
    }

    QSemaphore m_happened;
    QThread m_thread;
    QObject m_there;
};

} // namespace

TEST_F(SocketDispatcherTest, CarriesOutWhatOtherThreadsPost)
{
    // Often, so that some fall into the moment in which it goes to sleep.
    for (int i = 0; i < 2'000; ++i) {
        QMetaObject::invokeMethod(
            &m_there, [this] { m_happened.release(); }, Qt::QueuedConnection);
        ASSERT_TRUE(happened());
    }
}

TEST_F(SocketDispatcherTest, CarriesOutWhatItPostsToItself)
{
    there([this] {
        QMetaObject::invokeMethod(
            &m_there,
            [this] {
                QMetaObject::invokeMethod(
                    &m_there, [this] { m_happened.release(); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    });
    EXPECT_TRUE(happened());
}

TEST_F(SocketDispatcherTest, FiresTimersOnceAndAgain)
{
    std::unique_ptr<QTimer> timer;
    there([this, &timer] {
        QTimer::singleShot(1, &m_there, [this] { m_happened.release(); });
        QTimer::singleShot(0, &m_there, [this] { m_happened.release(); });
        timer = std::make_unique<QTimer>();
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(
            timer.get(), &QTimer::timeout, timer.get(), [this, left = 3, one = timer.get()]() mutable {
                m_happened.release();
                if (--left == 0)
                    one->stop();
            });
        timer->start(1);
        EXPECT_GE(timer->remainingTime(), 0);
    });
    EXPECT_TRUE(happened(5));
    there([&timer] {
        EXPECT_FALSE(timer->isActive());
        timer.reset();
    });
    EXPECT_EQ(m_happened.available(), 0);
}

TEST_F(SocketDispatcherTest, TellsThatThereIsSomethingToReadUntilItIsRead)
{
    const Pair pair;
    std::unique_ptr<QSocketNotifier> notifier;
    there([&] {
        notifier = watch(pair.ours(), QSocketNotifier::Read, [&](QSocketNotifier&) {
            pair.hear();
            m_happened.release();
        });
    });
    pair.say();
    EXPECT_TRUE(happened());
    pair.say();
    pair.say();
    EXPECT_TRUE(happened(2));
    there([&notifier] { notifier->setEnabled(false); });
    pair.say();
    there([] {}); // one more turn of the loop
    EXPECT_EQ(m_happened.available(), 0);
    there([&notifier] { notifier->setEnabled(true); });
    EXPECT_TRUE(happened());
    there([&notifier] { notifier.reset(); });
}

TEST_F(SocketDispatcherTest, OneSocketIsWatchedForBothDirections)
{
    const Pair pair;
    std::unique_ptr<QSocketNotifier> reader;
    std::unique_ptr<QSocketNotifier> writer;
    there([&] {
        reader = watch(pair.ours(), QSocketNotifier::Read, [&](QSocketNotifier&) {
            pair.hear();
            m_happened.release();
        });
        writer = watch(pair.ours(), QSocketNotifier::Write, [this](QSocketNotifier& one) {
            one.setEnabled(false);
            m_happened.release();
        });
    });
    EXPECT_TRUE(happened());
    pair.say();
    EXPECT_TRUE(happened());
    there([&writer] { writer->setEnabled(true); });
    EXPECT_TRUE(happened());
    there([&] {
        reader.reset();
        writer.reset();
    });
}

TEST_F(SocketDispatcherTest, AnEndIsToldToWhoeverWaitsAndToNobodyElse)
{
    Pair pair;
    std::unique_ptr<QSocketNotifier> reader;
    there([&] {
        reader = watch(pair.ours(), QSocketNotifier::Read, [this](QSocketNotifier& one) {
            one.setEnabled(false);
            m_happened.release();
        });
    });
    pair.closeTheirs();
    EXPECT_TRUE(happened());
    // The end is there still; the loop must not spin over it.
    int turns = 0;
    there([&] {
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &m_there,
            [&turns] { ++turns; });
        QTimer::singleShot(20, Qt::PreciseTimer, &m_there, [this] { m_happened.release(); });
    });
    EXPECT_TRUE(happened());
    there([&] {
        reader.reset();
        QAbstractEventDispatcher::instance()->disconnect(&m_there);
    });
    EXPECT_LT(turns, 20);
}

TEST_F(SocketDispatcherTest, WhoIsSwitchedOffByAnotherIsNotTold)
{
    const Pair first;
    const Pair second;
    std::unique_ptr<QSocketNotifier> one;
    std::unique_ptr<QSocketNotifier> other;
    int told = 0;
    there([&] {
        const auto endBoth = [&](QSocketNotifier&) {
            ++told;
            one->setEnabled(false);
            other->setEnabled(false);
        };
        one = watch(first.ours(), QSocketNotifier::Read, endBoth);
        other = watch(second.ours(), QSocketNotifier::Read, endBoth);
        first.say();
        second.say();
    });
    there([] {});
    there([&] {
        one.reset();
        other.reset();
    });
    EXPECT_EQ(told, 1);
}

TEST_F(SocketDispatcherTest, ANumberThatIsUsedAgainIsAnotherSocket)
{
    for (int i = 0; i < 3; ++i) {
        Pair pair;
        std::unique_ptr<QSocketNotifier> stale;
        there([&] {
            stale = watch(pair.ours(), QSocketNotifier::Read, [](QSocketNotifier&) {});
            pair.closeOurs(); // under its notifier, as careless libraries do
            stale.reset();
        });
        const Pair next;
        std::unique_ptr<QSocketNotifier> notifier;
        there([&] {
            notifier = watch(next.ours(), QSocketNotifier::Read, [&](QSocketNotifier&) {
                next.hear();
                m_happened.release();
            });
        });
        next.say();
        EXPECT_TRUE(happened());
        there([&notifier] { notifier.reset(); });
    }
}

TEST_F(SocketDispatcherTest, ANumberThatIsUsedAgainIsWatchedBesidesWhoWatchedTheOldOne)
{
    Pair pair;
    std::unique_ptr<QSocketNotifier> stale;
    there([&] {
        stale = watch(pair.ours(), QSocketNotifier::Read, [](QSocketNotifier&) {});
        pair.closeOurs();
    });
    const Pair next;
    std::unique_ptr<QSocketNotifier> notifier;
    there([&] {
        EXPECT_EQ(next.ours(), stale->socket());
        notifier = watch(next.ours(), QSocketNotifier::Read, [&](QSocketNotifier&) {
            next.hear();
            m_happened.release();
        });
    });
    next.say();
    EXPECT_TRUE(happened());
    there([&] { stale.reset(); });
    next.say();
    EXPECT_TRUE(happened());
    there([&] { notifier.reset(); });
}

TEST_F(SocketDispatcherTest, AnEventLoopWithinAnEventGoesOn)
{
    const Pair pair;
    std::unique_ptr<QSocketNotifier> notifier;
    there([&] {
        notifier = watch(pair.ours(), QSocketNotifier::Read, [&](QSocketNotifier& one) {
            one.setEnabled(false);
            QEventLoop loop;
            QTimer::singleShot(1, &loop, &QEventLoop::quit);
            loop.exec();
            pair.hear();
            m_happened.release();
        });
    });
    pair.say();
    EXPECT_TRUE(happened());
    there([&notifier] { notifier.reset(); });
}

TEST_F(SocketDispatcherTest, LooksWithoutWaitingAndWithoutSockets)
{
    const Pair pair;
    there([&] {
        int told = 0;
        const auto notifier = watch(pair.ours(), QSocketNotifier::Read, [&](QSocketNotifier&) {
            pair.hear();
            ++told;
        });
        pair.say();
        QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
        loop->processEvents(QEventLoop::ExcludeSocketNotifiers);
        EXPECT_EQ(told, 0);
        EXPECT_TRUE(loop->processEvents(QEventLoop::AllEvents));
        EXPECT_EQ(told, 1);
        while (loop->processEvents(QEventLoop::AllEvents)) { } // until nothing is left
        EXPECT_EQ(told, 1);
    });
}

} // namespace gateway

#endif
