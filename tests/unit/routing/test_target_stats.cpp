// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/target_stats.h"
#include "routing/token_mix.h"

#include <cmath>
#include <random>

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kNow = 500'000 * kHour;
const TargetId kA { u"openai"_s, u"gpt"_s };

AnswerSample streamed(qint64 firstTokenMs, qint64 totalMs, std::optional<qint64> tokens)
{
    return {
        .kind = AnswerKind::Streamed, .firstTokenMs = firstTokenMs, .totalMs = totalMs, .outputTokens = tokens
    };
}

} // namespace

TEST(TargetStats, WhatWasNeverMeasuredHasNoFigures)
{
    TargetStats stats;
    EXPECT_FALSE(stats.measurements(kA));
    stats.recordRequest(kA, kNow);
    ASSERT_TRUE(stats.measurements(kA));
    EXPECT_EQ(*stats.measurements(kA), Measurements {});
}

TEST(TargetStats, SpeedIsOutputOverTheTimeOfGenerationAndOverAllOfIt)
{
    TargetStats stats;
    stats.recordSuccess(kA, streamed(500, 2500, 100), kNow);
    EXPECT_EQ(*stats.measurements(kA),
        (Measurements { .firstTokenMs = Figure { 500, 1 },
            .tokensPerSecond = Figure { 50, 1 },
            .endToEndTokensPerSecond = Figure { 40, 1 },
            .lastMeasuredMs = kNow }));
}

TEST(TargetStats, AnswersInOnePieceAreKeptApartFromStreams)
{
    TargetStats stats;
    stats.recordSuccess(kA, { .kind = AnswerKind::Whole, .totalMs = 4000, .outputTokens = 200 }, kNow);
    EXPECT_EQ(*stats.measurements(kA),
        (Measurements { .wholeAnswerMs = Figure { 4000, 1 },
            .endToEndTokensPerSecond = Figure { 50, 1 },
            .lastMeasuredMs = kNow }));
    stats.recordSuccess(kA, streamed(100, 1000, 90), kNow + 1);
    EXPECT_EQ(stats.measurements(kA)->wholeAnswerMs, (Figure { 4000, 1 }));
    EXPECT_EQ(stats.measurements(kA)->firstTokenMs, (Figure { 100, 1 }));
}

TEST(TargetStats, WhatCannotBeMeasuredIsNoFigure)
{
    TargetStats stats;
    stats.recordSuccess(kA, streamed(500, 500, 100), kNow); // all of it at once
    EXPECT_FALSE(stats.measurements(kA)->tokensPerSecond);
    stats.recordSuccess(kA, streamed(500, 2500, std::nullopt), kNow);
    stats.recordSuccess(kA, streamed(500, 2500, 0), kNow);
    EXPECT_FALSE(stats.measurements(kA)->tokensPerSecond);
    EXPECT_EQ(stats.measurements(kA)->firstTokenMs->samples, 3);
    stats.recordSuccess(kA, { .kind = AnswerKind::Streamed, .totalMs = 10, .outputTokens = 1 }, kNow);
    stats.recordSuccess(kA, { .kind = AnswerKind::Whole, .totalMs = -1 }, kNow);
    EXPECT_EQ(stats.measurements(kA)->firstTokenMs->samples, 3);
    EXPECT_FALSE(stats.measurements(kA)->wholeAnswerMs);
}

TEST(TargetStats, ThePlainMeanOfTheFirstTenThenTheLatestWeighATenth)
{
    TargetStats stats;
    for (int i = 1; i <= 10; ++i)
        stats.recordSuccess(kA, streamed(i * 100, 10'000, 10), kNow);
    EXPECT_NEAR(stats.measurements(kA)->firstTokenMs->value, 550, 1e-9);
    stats.recordSuccess(kA, streamed(1550, 10'000, 10), kNow);
    EXPECT_NEAR(stats.measurements(kA)->firstTokenMs->value, 650, 1e-9);
    EXPECT_EQ(stats.measurements(kA)->firstTokenMs->samples, 11);
}

TEST(TargetStats, FiguresStayWithinTheirSamples)
{
    std::mt19937 generator(7);
    TargetStats stats;
    for (int i = 0; i < 5000; ++i) {
        const auto first = static_cast<qint64>(100 + generator() % 400);
        stats.recordSuccess(kA, streamed(first, first + 1000, 30), kNow + i);
        const Measurements measured = *stats.measurements(kA);
        EXPECT_GE(measured.firstTokenMs->value, 100);
        EXPECT_LE(measured.firstTokenMs->value, 500);
        EXPECT_NEAR(measured.tokensPerSecond->value, 30, 1e-6);
    }
}

TEST(TargetStats, ExplorationCountsAsMeasuredWithoutAFigure)
{
    TargetStats stats;
    stats.recordExploration(kA, kNow);
    EXPECT_EQ(*stats.measurements(kA), (Measurements { .lastMeasuredMs = kNow }));
}

TEST(TargetStats, RequestsAreCountedByExactTargetOver24Hours)
{
    TargetStats stats;
    const TargetId longer { u"openai"_s, u"gpt-mini"_s };
    const TargetId colon { u"openai:gpt"_s, {} };
    for (int i = 0; i < 3; ++i)
        stats.recordRequest(kA, kNow);
    stats.recordRequest(longer, kNow);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow), 3);
    EXPECT_EQ(stats.requestsInLastDay(longer, kNow), 1);
    EXPECT_EQ(stats.requestsInLastDay(colon, kNow), 0);
    stats.recordRequest(kA, kNow + 23 * kHour);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow + 24 * kHour - 1), 4);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow + 24 * kHour), 1);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow + 47 * kHour), 0);
}

// The ring against a plain list.
TEST(TargetStats, TheCountIsThatOfTheBucketsOfADay)
{
    std::mt19937 generator(8);
    TargetStats stats;
    std::vector<qint64> hours;
    qint64 now = kNow;
    for (int i = 0; i < 2000; ++i) {
        now += static_cast<qint64>(generator() % 4 == 0 ? generator() % (60 * kHour) : generator() % kHour);
        stats.recordRequest(kA, now);
        hours.push_back(now / kHour);
        const qint64 hour = now / kHour;
        const auto expected =
            std::count_if(hours.begin(), hours.end(), [hour](qint64 each) { return each > hour - 24; });
        ASSERT_EQ(stats.requestsInLastDay(kA, now), expected) << i;
    }
}

TEST(TargetStats, AClockThatIsSetBackLosesNothing)
{
    TargetStats stats;
    stats.recordRequest(kA, kNow);
    stats.recordRequest(kA, kNow - 5 * kHour);
    stats.recordRequest(kA, -1);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow - 5 * kHour), 3);
    EXPECT_EQ(stats.requestsInLastDay(kA, kNow), 3);
}

TEST(TargetStats, TravelThroughPlainValues)
{
    TargetStats stats;
    stats.recordSuccess(kA, streamed(500, 2500, 100), kNow);
    stats.recordRequest(kA, kNow);
    stats.recordRequest(kA, kNow + 2 * kHour);
    TargetStats restored;
    restored.import(stats.exported());
    EXPECT_EQ(restored.exported(), stats.exported());
    EXPECT_EQ(restored.requestsInLastDay(kA, kNow + 23 * kHour), 2);
    EXPECT_EQ(restored.requestsInLastDay(kA, kNow + 24 * kHour), 1);
    EXPECT_EQ(*restored.measurements(kA), *stats.measurements(kA));
}

TEST(TargetStats, RowsThatMakeNoSenseArePassedOver)
{
    TargetStats stats;
    stats.import({ { .target = kA,
                       .measurements = { .firstTokenMs = Figure { std::nan(""), 1 },
                           .wholeAnswerMs = Figure { -1, 1 },
                           .tokensPerSecond = Figure { 1, 0 } } },
        { .target = { u"b"_s, {} }, .newestHour = -3 } });
    EXPECT_EQ(*stats.measurements(kA), Measurements {});
    EXPECT_EQ(stats.size(), 1);
}

TEST(TargetStats, TheTargetAskedLongestAgoMakesRoom)
{
    TargetStats stats;
    for (int i = 0; i < TargetStats::kMaxTargets; ++i)
        stats.recordRequest({ u"p"_s, QString::number(i) }, kNow + i);
    stats.recordRequest({ u"p"_s, u"0"_s }, kNow + TargetStats::kMaxTargets);
    stats.recordRequest(kA, kNow + TargetStats::kMaxTargets);
    EXPECT_EQ(stats.size(), TargetStats::kMaxTargets);
    EXPECT_TRUE(stats.measurements({ u"p"_s, u"0"_s }));
    EXPECT_FALSE(stats.measurements({ u"p"_s, u"1"_s }));
    EXPECT_TRUE(stats.measurements(kA));
}

TEST(TokenMixes, AreTheMeanOfRecentRequests)
{
    TokenMixes mixes;
    EXPECT_FALSE(mixes.of(u"fast"_s));
    mixes.record(u"fast"_s, { .input = 100, .cacheRead = 1000, .output = 10 });
    mixes.record(u"fast"_s, { .input = 300, .cacheRead = 3000, .cacheWrite = 40, .output = 30 });
    EXPECT_EQ(
        mixes.of(u"fast"_s), (TokenMix { .input = 200, .cacheRead = 2000, .cacheWrite = 20, .output = 20 }));
    for (int i = 0; i < 1000; ++i)
        mixes.record(u"fast"_s, { .input = 5000, .output = 1 });
    EXPECT_NEAR(static_cast<double>(mixes.of(u"fast"_s)->input), 5000, 5);
    EXPECT_FALSE(mixes.of(u"other"_s));
}

TEST(TokenMixes, PassOverRequestsWithoutTokensAndKeepTheirBounds)
{
    TokenMixes mixes;
    mixes.record(u"fast"_s, { .input = 0, .output = 0 });
    mixes.record(u"fast"_s, { .input = -5, .output = 50 });
    EXPECT_FALSE(mixes.of(u"fast"_s));
    for (int i = 0; i < 5000; ++i)
        mixes.record(QString::number(i), {});
    EXPECT_EQ(mixes.exported().size(), TokenMixes::kMaxAliases);
    TokenMixes restored;
    restored.import(mixes.exported());
    EXPECT_EQ(restored.of(u"1"_s), TokenMix {});
    restored.import({ { .alias = u"bad"_s, .mean = { .input = -1 }, .samples = 1 } });
    EXPECT_FALSE(restored.of(u"bad"_s));
}
