// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/slots.h"

#include <gtest/gtest.h>

#include <deque>
#include <random>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

const TargetId kBig { u"p"_s, u"big"_s };
const TargetId kSmall { u"p"_s, u"small"_s };
const TargetId kFree { u"free"_s, u"any"_s };
const TargetId kProvider { u"p"_s, {} };

// Two requests at p, one of them at most of `big`; no limits at `free`.
Config limits(std::optional<int> provider = 2, std::optional<int> big = 1)
{
    return { .providers = { { .slug = u"p"_s,
                                .models = { { .id = u"big"_s, .maxConcurrency = big }, { .id = u"small"_s } },
                                .maxConcurrency = provider },
                 { .slug = u"free"_s } } };
}

class SlotsTest : public testing::Test {
protected:
    SlotsTest() { slots.setLimits(limits()); }

    // Waits under a name; the callback writes "name" or "name late" into `log`.
    SlotTicket wait(const TargetId& target, const QString& name, qint64 deadlineMs = 1000)
    {
        auto acquired = slots.acquireOrWait(target, deadlineMs, [this, name](std::optional<SlotLease> lease) {
            log.append(lease ? name : QString(name + u" late"_s));
            if (lease)
                leases.push_back(*std::move(lease));
        });
        EXPECT_TRUE(std::holds_alternative<SlotTicket>(acquired));
        return std::get<SlotTicket>(std::move(acquired));
    }

    int wakes = 0;
    QStringList log;
    Slots slots { [this] { ++wakes; } };
    std::deque<SlotLease> leases;
};

} // namespace

TEST_F(SlotsTest, APlaceIsTakenAtBothOrAtNeither)
{
    auto big = slots.acquire(kBig);
    ASSERT_TRUE(big);
    EXPECT_FALSE(slots.acquire(kBig)); // the model is full
    EXPECT_EQ(slots.running(kProvider), 1);
    auto small = slots.acquire(kSmall);
    ASSERT_TRUE(small);
    EXPECT_FALSE(slots.hasRoom(kSmall)); // the provider is
    EXPECT_FALSE(slots.acquire(kSmall));
    EXPECT_EQ(slots.running(kSmall), 1);
    EXPECT_EQ(slots.running(kProvider), 2);
}

TEST_F(SlotsTest, WhatHasNoLimitIsCountedOnly)
{
    std::vector<SlotLease> held;
    for (int i = 0; i < 1000; ++i)
        held.push_back(*slots.acquire(kFree));
    EXPECT_EQ(slots.running(kFree), 1000);
    held.clear();
    EXPECT_EQ(slots.running(kFree), 0);
}

TEST_F(SlotsTest, ALeaseIsGivenBackOnceHoweverItMoves)
{
    SlotLease first = *slots.acquire(kBig);
    SlotLease second = std::move(first);
    EXPECT_EQ(slots.running(kBig), 1);
    EXPECT_TRUE(second.isHeld());
    second.release();
    second.release();
    EXPECT_EQ(slots.running(kBig), 0);
    second = *slots.acquire(kBig);
    second = *slots.acquire(kSmall); // gives the first one back
    EXPECT_EQ(slots.running(kBig), 0);
    EXPECT_EQ(slots.running(kProvider), 1);
    second = SlotLease();
    EXPECT_EQ(slots.running(kProvider), 0);
}

TEST_F(SlotsTest, AFreedPlaceGoesToTheOldestThatCanRun)
{
    auto big = slots.acquire(kBig);
    auto small = slots.acquire(kSmall);
    const SlotTicket first = wait(kBig, u"first"_s);
    const SlotTicket second = wait(kSmall, u"second"_s);
    const SlotTicket third = wait(kSmall, u"third"_s);
    small.reset(); // `big` is full still: the first cannot run
    EXPECT_FALSE(slots.acquire(kSmall)) << "nobody overtakes";
    EXPECT_TRUE(log.isEmpty()) << "no callback from inside the release";
    EXPECT_EQ(wakes, 1);
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"second"_s }));
    big.reset();
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"second"_s, u"first"_s }));
    EXPECT_EQ(slots.waiting(u"p"_s), 1);
    leases.clear();
    slots.dispatch();
    EXPECT_EQ(log.last(), u"third"_s);
}

TEST_F(SlotsTest, ManyGrantsWakeOnce)
{
    auto big = slots.acquire(kBig);
    auto small = slots.acquire(kSmall);
    const SlotTicket first = wait(kSmall, u"first"_s);
    const SlotTicket second = wait(kBig, u"second"_s);
    small.reset();
    big.reset();
    EXPECT_EQ(wakes, 1);
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"first"_s, u"second"_s }));
    slots.dispatch();
    EXPECT_EQ(log.size(), 2);
}

TEST_F(SlotsTest, WhoWaitsTooLongIsToldSo)
{
    auto big = slots.acquire(kBig);
    const SlotTicket first = wait(kBig, u"first"_s, 1000);
    const SlotTicket second = wait(kBig, u"second"_s, 500);
    EXPECT_EQ(slots.nextDeadlineMs(), 500);
    slots.expire(499);
    EXPECT_TRUE(log.isEmpty());
    slots.expire(500);
    EXPECT_EQ(log, (QStringList { u"second late"_s }));
    EXPECT_EQ(slots.nextDeadlineMs(), 1000);
    big.reset(); // the place is the first's now, whenever it hears of it
    slots.expire(5000);
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"second late"_s, u"first"_s }));
    EXPECT_FALSE(slots.nextDeadlineMs());
}

TEST_F(SlotsTest, AGivenUpTicketIsNeverCalled)
{
    auto big = slots.acquire(kBig);
    {
        const SlotTicket ticket = wait(kBig, u"gone"_s);
        EXPECT_EQ(slots.waiting(u"p"_s), 1);
    }
    EXPECT_EQ(slots.waiting(u"p"_s), 0);
    big.reset();
    slots.dispatch();
    slots.expire(9999);
    EXPECT_TRUE(log.isEmpty());
}

TEST_F(SlotsTest, APlaceGrantedToOneWhoLeavesGoesToTheNext)
{
    auto big = slots.acquire(kBig);
    SlotTicket first = wait(kBig, u"first"_s);
    const SlotTicket second = wait(kBig, u"second"_s);
    big.reset();
    first.cancel();
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"second"_s }));
    EXPECT_EQ(slots.running(kBig), 1);
}

TEST_F(SlotsTest, TheQueueIsShort)
{
    auto big = slots.acquire(kBig);
    std::vector<SlotTicket> tickets;
    for (int i = 0; i < Slots::kMostWaiters; ++i)
        tickets.push_back(wait(kBig, QString::number(i)));
    EXPECT_TRUE(std::holds_alternative<SlotsFull>(slots.acquireOrWait(kBig, 1000, {})));
    tickets.pop_back();
    EXPECT_TRUE(std::holds_alternative<SlotTicket>(slots.acquireOrWait(kBig, 1000, {})));
}

TEST_F(SlotsTest, WhereThereIsRoomNobodyWaits)
{
    const auto acquired = slots.acquireOrWait(kBig, 1000, [](auto) { ADD_FAILURE(); });
    EXPECT_TRUE(std::holds_alternative<SlotLease>(acquired));
    slots.dispatch();
}

TEST_F(SlotsTest, ALimitRaisedLetsWaitersInAndALoweredOneLetsRunnersEnd)
{
    auto big = slots.acquire(kBig);
    const SlotTicket ticket = wait(kBig, u"in"_s);
    slots.setLimits(limits(2, 2));
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"in"_s }));
    slots.setLimits(limits(1, 1));
    EXPECT_EQ(slots.running(kBig), 2);
    leases.clear();
    EXPECT_FALSE(slots.acquire(kBig));
    big.reset();
    EXPECT_TRUE(slots.acquire(kBig));
}

TEST_F(SlotsTest, ACallbackMayDoAsItLikes)
{
    auto big = slots.acquire(kBig);
    auto small = slots.acquire(kSmall);
    SlotTicket other;
    const auto first = slots.acquireOrWait(kSmall, 1000, [&](std::optional<SlotLease> lease) {
        log.append(u"first"_s);
        other.cancel(); // granted in the same round
        lease->release();
        leases.push_back(*slots.acquire(kSmall));
    });
    other = wait(kBig, u"other"_s);
    small.reset();
    big.reset();
    slots.dispatch();
    EXPECT_EQ(log, (QStringList { u"first"_s }));
    EXPECT_EQ(slots.running(kProvider), 1);
    leases.clear();
    EXPECT_EQ(slots.running(kProvider), 0);
}

TEST(Slots, LeasesAndTicketsMayOutliveIt)
{
    SlotLease lease;
    SlotTicket ticket;
    {
        Slots slots({});
        slots.setLimits(limits(1));
        lease = *slots.acquire(kSmall);
        ticket = std::get<SlotTicket>(slots.acquireOrWait(kSmall, 1, [](auto) { ADD_FAILURE(); }));
    }
    lease.release();
    ticket.cancel();
}

TEST(Slots, ItMayBeDestroyedFromACallback)
{
    auto slots = std::make_unique<Slots>(std::function<void()>());
    slots->setLimits(limits(1));
    auto lease = slots->acquire(kSmall);
    int calls = 0;
    const auto take = [&](std::optional<SlotLease>) {
        ++calls;
        slots.reset();
    };
    const auto ticket = slots->acquireOrWait(kSmall, 1000, take);
    lease.reset();
    slots->dispatch();
    EXPECT_EQ(calls, 1);
}

// Acquires, waits, cancellations, expiries, releases and changes of limits in any order.
TEST(Slots, AfterTenThousandRandomStepsEveryCountIsZero)
{
    std::mt19937 random(99);
    bool isWoken = false;
    Slots slots([&isWoken] { isWoken = true; });
    slots.setLimits(limits(3, 2));
    const TargetId targets[] = { kBig, kSmall, kFree };
    std::vector<SlotLease> held;
    std::vector<SlotTicket> tickets;
    int calls = 0;
    int waits = 0;
    for (int step = 0; step < 10'000; ++step) {
        const TargetId& target = targets[random() % 3U];
        const auto pick = [&random](const auto& from) {
            return static_cast<std::ptrdiff_t>(random() % from.size());
        };
        switch (random() % 8U) {
        case 0:
            if (auto lease = slots.acquire(target))
                held.push_back(*std::move(lease));
            break;
        case 1:
        case 2: {
            auto acquired = slots.acquireOrWait(target, step + 50, [&](std::optional<SlotLease> lease) {
                ++calls;
                if (lease)
                    held.push_back(*std::move(lease));
            });
            if (auto* lease = std::get_if<SlotLease>(&acquired))
                held.push_back(std::move(*lease));
            if (auto* ticket = std::get_if<SlotTicket>(&acquired)) {
                ++waits;
                tickets.push_back(std::move(*ticket));
            }
            break;
        }
        case 3:
            if (!tickets.empty())
                tickets.erase(tickets.begin() + pick(tickets));
            break;
        case 4: slots.expire(step); break;
        case 5:
            if (step % 50 == 0)
                slots.setLimits(
                    limits(1 + static_cast<int>(random() % 4U), 1 + static_cast<int>(random() % 2U)));
            break;
        default:
            if (!held.empty())
                held.erase(held.begin() + pick(held));
            break;
        }
        if (isWoken && random() % 2U == 0) {
            isWoken = false;
            slots.dispatch();
        }
        ASSERT_LE(slots.running(kBig), 4);
        ASSERT_EQ(slots.running(kProvider), slots.running(kBig) + slots.running(kSmall));
        ASSERT_LE(slots.waiting(u"p"_s), Slots::kMostWaiters);
    }
    EXPECT_GT(waits, 500);
    EXPECT_GT(calls, 100);
    tickets.clear();
    held.clear();
    for (const TargetId& target : { kBig, kSmall, kFree, kProvider, TargetId { u"free"_s, {} } })
        EXPECT_EQ(slots.running(target), 0) << target.model.toStdString();
    EXPECT_EQ(slots.waiting(u"p"_s), 0);
}
