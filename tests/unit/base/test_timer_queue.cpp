// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timer_queue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <gtest/gtest.h>

#include <functional>
#include <utility>

namespace gateway {

using std::chrono::milliseconds;

namespace {

class Listener : public QObject {
public:
    std::function<void(int)> onTimer = [](int) {};
    QList<int> heard;

protected:
    void timerEvent(QTimerEvent* event) override
    {
        heard.append(event->timerId());
        onTimer(event->timerId());
    }
};

class TimerQueueTest : public testing::Test {
protected:
    [[nodiscard]] static TimerQueue::Moment at(int ms) { return TimerQueue::Moment(milliseconds(ms)); }

    void add(int id, int intervalMs, int nowMs, Qt::TimerType type = Qt::PreciseTimer)
    {
        queue.add(id, intervalMs, type, &listener, at(nowMs));
    }

    TimerQueue queue;
    Listener listener;
};

} // namespace

TEST_F(TimerQueueTest, FiresWhatIsDueOldestFirstAndKeepsTheBeat)
{
    add(1, 30, 0);
    add(2, 10, 0);
    EXPECT_EQ(queue.next(), at(10));
    EXPECT_EQ(queue.fire(at(9)), 0);
    EXPECT_EQ(queue.fire(at(12)), 1);
    EXPECT_EQ(queue.next(), at(20)); // not 22
    EXPECT_EQ(queue.fire(at(31)), 2);
    EXPECT_EQ(listener.heard, (QList<int> { 2, 2, 1 }));
    EXPECT_EQ(queue.remainingMs(1, at(31)), 29);
}

TEST_F(TimerQueueTest, OneThatIsFarBehindFiresOnceAndBeginsAnew)
{
    add(1, 10, 0);
    EXPECT_EQ(queue.fire(at(95)), 1);
    EXPECT_EQ(queue.next(), at(105));
}

TEST_F(TimerQueueTest, AnIntervalOfNothingFiresOnceEachTimeItIsAsked)
{
    add(1, 0, 5);
    EXPECT_EQ(queue.next(), at(5));
    EXPECT_EQ(queue.fire(at(5)), 1);
    EXPECT_EQ(queue.fire(at(5)), 1);
}

TEST_F(TimerQueueTest, CoarseOnesMeetAndAreNeverEarly)
{
    add(1, 1000, 3, Qt::CoarseTimer);
    add(2, 1000, 41, Qt::CoarseTimer);
    EXPECT_EQ(queue.next(), at(1050));
    EXPECT_EQ(queue.fire(at(1049)), 0);
    EXPECT_EQ(queue.fire(at(1050)), 2);
    add(3, 60'000, 2000, Qt::VeryCoarseTimer);
    EXPECT_EQ(queue.remainingMs(3, at(2000)), 60'000);
    add(4, 10, 2001, Qt::CoarseTimer); // too short to wait for others
    EXPECT_EQ(queue.remainingMs(4, at(2001)), 10);
}

TEST_F(TimerQueueTest, TellsWhatRemainsRoundedUp)
{
    add(1, 10, 0);
    EXPECT_EQ(queue.remainingMs(1, at(9) + std::chrono::microseconds(1)), 1);
    EXPECT_EQ(queue.remainingMs(1, at(12)), 0);
    EXPECT_EQ(queue.remainingMs(2, at(0)), -1);
}

TEST_F(TimerQueueTest, WhatAnEventStopsOrStartsIsRespected)
{
    add(1, 10, 0);
    add(2, 10, 0);
    add(3, 10, 0);
    listener.onTimer = [this](int id) {
        if (id != 1)
            return;
        EXPECT_TRUE(queue.remove(1)); // itself
        EXPECT_TRUE(queue.remove(2));
        add(2, 0, 10); // the id is used again: due, but not by this look
    };
    EXPECT_EQ(queue.fire(at(10)), 2);
    EXPECT_EQ(listener.heard, (QList<int> { 1, 3 }));
    EXPECT_FALSE(queue.remove(1));
    EXPECT_EQ(queue.fire(at(10)), 1);
    EXPECT_EQ(listener.heard.last(), 2);
}

TEST_F(TimerQueueTest, ATimerIsNotFiredWithinItsOwnEvent)
{
    add(1, 0, 0);
    add(2, 0, 0);
    bool isFirst = true;
    listener.onTimer = [this, &isFirst](int id) {
        if (id != 1 || !std::exchange(isFirst, false))
            return;
        EXPECT_EQ(queue.fire(at(5)), 1); // an event loop within the event: the other alone
        EXPECT_EQ(queue.next(), at(5));
    };
    EXPECT_EQ(queue.fire(at(0)), 1);
    EXPECT_EQ(listener.heard, (QList<int> { 1, 2 }));
    EXPECT_EQ(queue.fire(at(6)), 2); // and after it again
}

TEST_F(TimerQueueTest, KnowsTheTimersOfAnObject)
{
    QObject other;
    add(1, 10, 0);
    queue.add(2, 20, Qt::CoarseTimer, &other, at(0));
    const auto timers = queue.timersOf(&other);
    ASSERT_EQ(timers.size(), 1);
    EXPECT_EQ(timers.first().timerId, 2);
    EXPECT_EQ(timers.first().interval, 20);
    EXPECT_EQ(timers.first().timerType, Qt::CoarseTimer);
    EXPECT_TRUE(queue.removeAllOf(&listener));
    EXPECT_FALSE(queue.removeAllOf(&listener));
    EXPECT_EQ(queue.next(), at(20));
}

} // namespace gateway
