// SPDX-License-Identifier: GPL-3.0-or-later
#include "conditions_fake.h"

#include "routing/exploration.h"
#include "routing/exploration_probes.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'770'000'000'000;

class ExplorationTest : public ::testing::Test {
protected:
    FakeConditions conditions;
    std::vector<TargetId> targets { { u"a"_s, u"m"_s }, { u"b"_s, u"m"_s }, { u"c"_s, u"m"_s },
        { u"d"_s, u"m"_s } };
    std::vector<double> draws; // then 0

    void measured(std::size_t index, double firstTokenMs, qint64 lastMs)
    {
        conditions.measured.insert(targets[index],
            { .firstTokenMs = Figure { .value = firstTokenMs, .samples = 1 },
                .tokensPerSecond = Figure { .value = 1000 / firstTokenMs, .samples = 1 },
                .lastMeasuredMs = lastMs });
    }

    QString order(Selector selector, double rate)
    {
        std::vector<Choice> choices;
        for (const TargetId& target : targets)
            choices.push_back({ .target = &target });
        std::size_t next = 0;
        const Random random = [this, &next] { return next < draws.size() ? draws[next++] : 0.0; };
        const SelectionContext context { .conditions = conditions, .random = random, .nowMs = kNow };
        const auto ranks = explored(ranked(selector, choices, context), selector, choices, rate, context);
        firstReason = describe(ranks.front().reason);
        QString letters;
        for (const Ranked& each : ranks)
            letters += targets[each.index].provider;
        return letters;
    }

    QString firstReason;
};

} // namespace

TEST_F(ExplorationTest, RatesInheritThatOfPerformanceAndStopWhileProbesRun)
{
    Exploration exploration { .performance = 0.1 };
    EXPECT_EQ(explorationRate(exploration, Selector::Performance), 0.1);
    EXPECT_EQ(explorationRate(exploration, Selector::Latency), 0.1);
    EXPECT_EQ(explorationRate(exploration, Selector::EndToEndPerformance), 0.1);
    exploration.latency = 0;
    exploration.endToEnd = 0.3;
    EXPECT_EQ(explorationRate(exploration, Selector::Latency), 0);
    EXPECT_EQ(explorationRate(exploration, Selector::EndToEndPerformance), 0.3);
    for (const Selector selector :
        { Selector::InOrder, Selector::Random, Selector::Cost, Selector::Usage, Selector::Quota })
        EXPECT_EQ(explorationRate(exploration, selector), 0);
    exploration.isBackground = true;
    EXPECT_EQ(explorationRate(exploration, Selector::Performance), 0);
    EXPECT_EQ(explorationRate(exploration, Selector::EndToEndPerformance), 0);
}

TEST_F(ExplorationTest, ARandomTargetThatWasNeverMeasuredGoesFirst)
{
    measured(0, 10, kNow - 5);
    measured(1, 20, kNow - 9);
    draws = { 0.049, 0.0 };
    EXPECT_EQ(order(Selector::Latency, 0.05), u"cabd"_s);
    EXPECT_EQ(firstReason, u"tried out, never measured"_s);
    draws = { 0.0, 0.99 };
    EXPECT_EQ(order(Selector::Latency, 0.05), u"dabc"_s);
    draws = { 0.05 };
    EXPECT_EQ(order(Selector::Latency, 0.05), u"abcd"_s);
}

TEST_F(ExplorationTest, WhenAllAreMeasuredTheOneMeasuredLongestAgoGoesFirst)
{
    for (std::size_t i = 0; i < targets.size(); ++i)
        measured(i, 10.0 + static_cast<double>(i), kNow - static_cast<qint64>(i == 2 ? 60'000 : i));
    EXPECT_EQ(order(Selector::Performance, 0.05), u"cabd"_s);
    EXPECT_EQ(firstReason, u"tried out, last measured at 2026-02-02 02:39:00 UTC"_s);
}

TEST_F(ExplorationTest, ATargetThatWasTriedInVainWaitsItsTurn)
{
    for (std::size_t i = 0; i < 3; ++i)
        measured(i, 10.0 + static_cast<double>(i), kNow - 1000);
    conditions.measured.insert(targets[3], { .lastMeasuredMs = kNow - 10 });
    EXPECT_EQ(order(Selector::Performance, 1), u"abcd"_s); // a: as long ago as b and c
    EXPECT_NE(firstReason, u"tried out, never measured"_s);
}

TEST_F(ExplorationTest, LatencyExploresOnlyWhereTwoHaveFigures)
{
    measured(0, 10, kNow);
    EXPECT_EQ(order(Selector::Latency, 1), u"abcd"_s);
    EXPECT_EQ(order(Selector::Performance, 1), u"bacd"_s);
    measured(1, 20, kNow);
    EXPECT_EQ(order(Selector::Latency, 1), u"cabd"_s);
}

TEST_F(ExplorationTest, ARateOfZeroDrawsNothing)
{
    draws = { 0.0 };
    EXPECT_EQ(order(Selector::Performance, 0), u"abcd"_s);
    targets.resize(1);
    EXPECT_EQ(order(Selector::Performance, 1), u"a"_s);
    EXPECT_EQ(firstReason, u"no measurements yet"_s);
}

namespace {

class ProbeQueueTest : public ::testing::Test {
protected:
    FakeConditions conditions;
    Exploration exploration { .isBackground = true, .stalenessSeconds = 600, .workerConcurrency = 2 };
    std::vector<TargetId> targets { { u"a"_s, u"m"_s }, { u"b"_s, u"m"_s }, { u"c"_s, u"m"_s } };
    ProbeQueue queue { kNow };

    QString taken()
    {
        QString letters;
        while (const auto target = queue.next(exploration))
            letters += target->provider;
        return letters;
    }
};

constexpr qint64 kStale = kNow + 600'000;

} // namespace

TEST_F(ProbeQueueTest, StaleTargetsWaitOnceAndAsManyRunAsMay)
{
    queue.offer(targets, exploration, conditions, kStale);
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(queue.waiting(), 3U);
    EXPECT_EQ(taken(), u"ab"_s);
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(queue.waiting(), 1U);
    queue.finished(targets[0], kStale);
    EXPECT_EQ(taken(), u"c"_s);
    EXPECT_EQ(queue.running(), 2);
}

TEST_F(ProbeQueueTest, TheThresholdCountsFromTheLastMeasurementProbeOrTheStart)
{
    queue.offer(targets, exploration, conditions, kStale - 1);
    EXPECT_EQ(queue.waiting(), 0U);
    conditions.measured.insert(targets[1], { .lastMeasuredMs = kStale - 599'999 });
    conditions.measured.insert(targets[2], { .lastMeasuredMs = kStale - 600'000 });
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(taken(), u"ac"_s);
    queue.finished(targets[0], kStale + 1);
    queue.finished(targets[2], kStale + 1);
    conditions.measured.clear();
    queue.offer(targets, exploration, conditions, kStale + 600'000);
    EXPECT_EQ(taken(), u"b"_s);
    queue.offer(targets, exploration, conditions, kStale + 600'001);
    EXPECT_EQ(queue.waiting(), 2U); // a and c again
}

TEST_F(ProbeQueueTest, RestingAndBusyTargetsAreNotProbed)
{
    conditions.resting = { { targets[0], kStale + 1 }, { targets[2], kStale } };
    conditions.busy = { targets[1] };
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(taken(), u"c"_s);
}

TEST_F(ProbeQueueTest, NothingIsProbedWhileItIsOff)
{
    queue.offer(targets, exploration, conditions, kStale);
    exploration.isBackground = false;
    EXPECT_EQ(taken(), QString());
    EXPECT_EQ(queue.waiting(), 0U);
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(queue.waiting(), 0U);
}

TEST_F(ProbeQueueTest, TheQueueIsBounded)
{
    targets.clear();
    for (int i = 0; i < 3000; ++i)
        targets.push_back({ u"p"_s, QString::number(i) });
    queue.offer(targets, exploration, conditions, kStale);
    EXPECT_EQ(queue.waiting(), ProbeQueue::kMaxWaiting);
}
