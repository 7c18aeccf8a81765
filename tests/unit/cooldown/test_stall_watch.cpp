// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/stall_watch.h"

#include <gtest/gtest.h>

#include <random>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 5000;
constexpr auto kFirstBytes = StallFinding::Rule::FirstBytes;
constexpr auto kThroughput = StallFinding::Rule::Throughput;

Stall firstBytes()
{
    return { .ttfbMs = 30'000 };
}

Stall throughput()
{
    return { .minBytesPerSecond = 50 };
}

} // namespace

TEST(StallWatch, WithoutRulesNothingStalls)
{
    StallWatch watch({}, kStart);
    EXPECT_FALSE(watch.check(kStart + 100'000'000));
    EXPECT_FALSE(watch.nextCheckMs(kStart));
    watch.received(kStart + 1, 1);
    EXPECT_FALSE(watch.nextCheckMs(kStart + 1));
}

TEST(StallWatch, TheFirstBytesMustComeInTime)
{
    StallWatch watch(firstBytes(), kStart);
    EXPECT_EQ(watch.nextCheckMs(kStart), kStart + 30'000);
    watch.received(kStart + 10'000, 60);
    EXPECT_FALSE(watch.check(kStart + 29'999));
    const auto finding = watch.check(kStart + 30'000);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->rule, kFirstBytes);
    EXPECT_EQ(finding->text, u"only 60 of 100 bytes came within 30 s"_s);
}

TEST(StallWatch, OnceTheyCameTheirTimeIsOver)
{
    StallWatch watch(firstBytes(), kStart);
    watch.received(kStart + 10'000, 60);
    watch.received(kStart + 29'999, 40);
    EXPECT_FALSE(watch.check(kStart + 30'000));
    EXPECT_FALSE(watch.nextCheckMs(kStart + 29'999));
}

TEST(StallWatch, PingsAreNoProgress)
{
    StallWatch watch(firstBytes(), kStart);
    for (qint64 at = 0; at < 30'000; at += 1000)
        watch.received(kStart + at, 0);
    EXPECT_TRUE(watch.check(kStart + 30'000));
}

TEST(StallWatch, ThroughputCountsAfterTheGraceFromTheFirstByte)
{
    StallWatch watch(throughput(), kStart);
    EXPECT_FALSE(watch.nextCheckMs(kStart));
    EXPECT_FALSE(watch.check(kStart + 1'000'000)); // that nothing came at all is another rule's
    watch.received(kStart + 2000, 500);
    EXPECT_EQ(watch.nextCheckMs(kStart + 2000), kStart + 32'000);
    EXPECT_FALSE(watch.check(kStart + 31'999));
    const auto finding = watch.check(kStart + 32'000);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->rule, kThroughput);
    EXPECT_EQ(finding->text, u"0 bytes came in the last 10 s, less than 50 a second"_s);
}

TEST(StallWatch, JustEnoughBytesAWindowAreEnough)
{
    StallWatch watch(throughput(), kStart);
    qint64 now = kStart;
    for (; now < kStart + 120'000; now += 1000) {
        watch.received(now, 50);
        EXPECT_FALSE(watch.check(now)) << now;
    }
    // The window starves when its next byte leaves it.
    EXPECT_EQ(watch.nextCheckMs(now), now);
    StallWatch slow(throughput(), kStart);
    std::optional<qint64> stalled;
    for (qint64 at = kStart; at < kStart + 120'000 && !stalled; at += 1000) {
        slow.received(at, 49);
        if (slow.check(at))
            stalled = at;
    }
    EXPECT_EQ(stalled, kStart + 30'000);
}

TEST(StallWatch, TheTimerIsToldTheMomentToTheMillisecond)
{
    StallWatch watch({ .minBytesPerSecond = 50, .windowMs = 10'000, .graceMs = 0 }, kStart);
    watch.received(kStart, 10);
    watch.received(kStart + 20'000, 300);
    watch.received(kStart + 23'000, 400);
    const qint64 moment = kStart + 30'000; // when the 300 leave
    EXPECT_EQ(watch.nextCheckMs(kStart + 23'000), moment);
    EXPECT_FALSE(watch.check(moment - 1));
    EXPECT_TRUE(watch.check(moment));
    watch.received(moment - 1, 100);
    EXPECT_EQ(watch.nextCheckMs(moment - 1), kStart + 33'000);
}

TEST(StallWatch, AGraceShorterThanTheWindowWaitsForAWholeWindow)
{
    StallWatch watch({ .minBytesPerSecond = 50, .windowMs = 10'000, .graceMs = 1000 }, kStart);
    watch.received(kStart, 499);
    EXPECT_FALSE(watch.check(kStart + 9999));
    EXPECT_TRUE(watch.check(kStart + 10'000));
}

TEST(StallWatch, WhileWeDoNotReadNoTimePasses)
{
    StallWatch watch({ .ttfbMs = 30'000, .minBytesPerSecond = 50 }, kStart);
    watch.pause(kStart + 10'000);
    watch.pause(kStart + 20'000);
    EXPECT_FALSE(watch.nextCheckMs(kStart + 50'000));
    EXPECT_FALSE(watch.check(kStart + 500'000));
    watch.resume(kStart + 110'000);
    watch.resume(kStart + 115'000);
    EXPECT_EQ(watch.nextCheckMs(kStart + 110'000), kStart + 130'000);
    watch.received(kStart + 110'000, 500);
    watch.pause(kStart + 111'000);
    watch.resume(kStart + 211'000);
    EXPECT_EQ(watch.nextCheckMs(kStart + 211'000), kStart + 240'000);
    EXPECT_FALSE(watch.check(kStart + 239'999));
    EXPECT_TRUE(watch.check(kStart + 240'000));
}

// A timer that fires when it is told to, and only then, finds a stall exactly when there is one.
TEST(StallWatch, TheTimerNeverComesTooLate)
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        StallWatch watch(
            { .ttfbMs = 4000, .ttfbBytes = 20, .minBytesPerSecond = 10, .windowMs = 2000, .graceMs = 3000 },
            0);
        qint64 now = 0;
        for (int step = 0; step < 200; ++step) {
            const auto next = watch.nextCheckMs(now);
            const qint64 until = now + 1 + static_cast<qint64>(random() % 400U);
            for (qint64 at = now; at < until; ++at) {
                if (watch.check(at)) {
                    ASSERT_TRUE(next);
                    ASSERT_EQ(at, *next);
                    step = 200;
                    break;
                }
                ASSERT_TRUE(!next || at < *next);
            }
            now = until;
            switch (random() % 8U) {
            case 0: watch.pause(now); break;
            case 1:
            case 2: watch.resume(now); break;
            default: watch.received(now, static_cast<qint64>(random() % 8U));
            }
        }
    }
}
