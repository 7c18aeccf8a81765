// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/meter_board.h"

#include "unit/meters/meter_line.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using inspect::Meter;
using inspect::MeterKind;
using inspect::MeterReach;
using inspect::MeterStatus;
using inspect::WindowUnit;
using test::kNowMs;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

config::Config configOf(const QString& checkerType)
{
    return { .providers = {
                 { .slug = u"p"_s, .quotaChecker = { .type = checkerType } }, { .slug = u"free"_s } } };
}

Meter usedUp(const QString& key, std::optional<qint64> resetsAtMs)
{
    return {
        .key = key, .label = key, .percent = 100, .resetsAtMs = resetsAtMs, .status = MeterStatus::Exhausted
    };
}

class MeterBoardTest : public testing::Test {
protected:
    MeterBoardTest() { board.configure(configOf(u"zai"_s)); }

    // Each a millisecond later than the one before.
    void read(const QVector<Meter>& meters)
    {
        board.set({ .provider = u"p"_s,
            .atMs = kNowMs + readings++,
            .freshUntilMs = kNowMs + kHour,
            .meters = meters });
    }

    [[nodiscard]] qint64 untilMs(const QString& model = u"m"_s, qint64 nowMs = kNowMs) const
    {
        const auto block = board.block({ u"p"_s, model }, nowMs);
        return block ? block->untilMs - kNowMs : 0;
    }

    MeterBoard board;
    qint64 readings = 0;
};

} // namespace

TEST_F(MeterBoardTest, AUsedUpMeterHoldsUntilItsReset)
{
    read({ usedUp(u"5 hours"_s, kNowMs + 30 * kMinute) });
    const auto block = board.block({ u"p"_s, u"m"_s }, kNowMs);
    ASSERT_TRUE(block.has_value());
    EXPECT_EQ(block->untilMs, kNowMs + 30 * kMinute);
    EXPECT_EQ(block->reason, u"\u201c5 hours\u201d is used up (100 %)"_s);
    EXPECT_EQ(untilMs(u"m"_s, kNowMs + 30 * kMinute), 0);
    EXPECT_FALSE(board.block({ u"free"_s, u"m"_s }, kNowMs));
}

TEST_F(MeterBoardTest, ItRestsExactlyWhatItReaches)
{
    Meter opus = usedUp(u"opus"_s, kNowMs + kMinute);
    opus.reach = MeterReach::Models;
    opus.models = { u"*opus*"_s };
    Meter tools = usedUp(u"tools"_s, kNowMs + kMinute);
    tools.reach = MeterReach::Nothing;
    read({ opus, tools });
    EXPECT_EQ(untilMs(u"claude-Opus-4"_s), kMinute);
    EXPECT_EQ(untilMs(u"claude-sonnet-4"_s), 0);
    opus.models = { u"*"_s, u"!gpt-4o*"_s };
    read({ opus });
    EXPECT_EQ(untilMs(u"gpt-4o-mini"_s), 0);
    EXPECT_EQ(untilMs(u"o3"_s), kMinute);
}

TEST_F(MeterBoardTest, OfSeveralTheLastToEndCounts)
{
    read({ usedUp(u"a"_s, kNowMs + 20 * kMinute), usedUp(u"b"_s, kNowMs + 50 * kMinute),
        usedUp(u"c"_s, kNowMs + kMinute) });
    EXPECT_EQ(untilMs(), 50 * kMinute);
}

TEST_F(MeterBoardTest, ALaterReadingThatSaysOtherwiseEndsIt)
{
    read({ usedUp(u"a"_s, kNowMs + 30 * kMinute) });
    Meter half = usedUp(u"a"_s, kNowMs + 30 * kMinute);
    half.percent = 50;
    half.status = MeterStatus::Ok;
    read({ half });
    EXPECT_EQ(untilMs(), 0);
}

TEST_F(MeterBoardTest, RemovingBreakingOrSwitchingOffTheCheckerEndsIt)
{
    read({ usedUp(u"a"_s, kNowMs + 30 * kMinute) });
    board.withdraw(u"p"_s);
    EXPECT_EQ(untilMs(), 0);
    read({ usedUp(u"a"_s, kNowMs + 30 * kMinute) });
    config::Config off = configOf(u"zai"_s);
    off.providers.first().quotaChecker.enabled = false;
    board.configure(off);
    EXPECT_EQ(untilMs(), 0);
    board.configure(configOf(u"zai"_s));
    read({ usedUp(u"a"_s, kNowMs + 30 * kMinute) });
    board.configure({});
    EXPECT_TRUE(board.isEmpty());
    // And what comes of a check that was under way is too late.
    read({ usedUp(u"a"_s, kNowMs + 30 * kMinute) });
    EXPECT_TRUE(board.isEmpty());
}

TEST_F(MeterBoardTest, AReadingThatIsNotRenewedEndsIt)
{
    read({ usedUp(u"a"_s, kNowMs + 3 * kDay) });
    EXPECT_GT(untilMs(u"m"_s, kNowMs + 59 * kMinute), 0);
    EXPECT_EQ(untilMs(u"m"_s, kNowMs + kHour), 0);
}

TEST_F(MeterBoardTest, WithoutAResetItHoldsUntilTheReadingIsRenewed)
{
    read({ usedUp(u"a"_s, {}) });
    EXPECT_EQ(untilMs(), kHour);
}

TEST_F(MeterBoardTest, ItNeverHoldsMuchLongerThanItsWindow)
{
    Meter meter = usedUp(u"a"_s, kNowMs + 36'500 * kDay);
    meter.window = inspect::MeterWindow { .count = 5, .unit = WindowUnit::Hour };
    read({ meter });
    EXPECT_EQ(untilMs(), 29 * kHour);
    meter.window.reset();
    read({ meter });
    EXPECT_EQ(untilMs(), 8 * kDay + 1);
}

TEST_F(MeterBoardTest, ABalanceWithSomethingLeftKeepsNothingBackAndCoversAnAllowance)
{
    Meter balance { .key = u"money"_s,
        .label = u"Money"_s,
        .kind = MeterKind::Balance,
        .remaining = 0.01,
        .reach = MeterReach::Nothing };
    Meter plan = usedUp(u"plan"_s, kNowMs + kMinute);
    plan.coveredBy = u"money"_s;
    read({ plan, balance });
    EXPECT_EQ(untilMs(), 0);
    balance.status = MeterStatus::Exhausted;
    read({ plan, balance });
    EXPECT_EQ(untilMs(), kMinute);
    balance.reach = MeterReach::Account;
    read({ balance });
    EXPECT_EQ(board.block({ u"p"_s, u"m"_s }, kNowMs)->reason, u"\u201cMoney\u201d is used up"_s);
}

TEST_F(MeterBoardTest, APersonMayLetGoUntilTheNextReading)
{
    read({ usedUp(u"a"_s, kNowMs + kMinute) });
    EXPECT_TRUE(board.release(u"p"_s, kNowMs));
    EXPECT_EQ(untilMs(), 0);
    EXPECT_FALSE(board.release(u"p"_s, kNowMs));
    read({ usedUp(u"a"_s, kNowMs + kMinute) });
    EXPECT_EQ(untilMs(), kMinute);
}

TEST_F(MeterBoardTest, WhatIsToldAgainUndoesNothing)
{
    const inspect::MeterReading reading { .provider = u"p"_s,
        .atMs = kNowMs,
        .freshUntilMs = kNowMs + kHour,
        .meters = { usedUp(u"a"_s, kNowMs + kMinute) } };
    board.set(reading);
    board.release(u"p"_s, kNowMs);
    board.set(reading);
    EXPECT_EQ(untilMs(), 0);
    const HeaderList full { { "x-codex-primary-used-percent", "100" },
        { "x-codex-primary-reset-after-seconds", "60" } };
    ASSERT_TRUE(board.feed({ u"free"_s, u"m"_s }, 200, full, kNowMs));
    board.set({ .provider = u"free"_s, .source = inspect::MeterSource::Answers, .atMs = kNowMs - 1 });
    EXPECT_TRUE(board.block({ u"free"_s, u"m"_s }, kNowMs));
}

TEST_F(MeterBoardTest, ListsWhatKeepsRequestsBack)
{
    Meter opus = usedUp(u"opus"_s, kNowMs + kMinute);
    opus.reach = MeterReach::Models;
    opus.models = { u"*opus*"_s };
    read({ opus, usedUp(u"all"_s, kNowMs + 2 * kMinute), usedUp(u"over"_s, kNowMs - 1) });
    const auto list = board.usedUp(kNowMs);
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].models, QStringList { u"*opus*"_s });
    EXPECT_EQ(list[1].reason, u"\u201call\u201d is used up (100 %)"_s);
}

TEST_F(MeterBoardTest, TheOutlookHasTheMetersOfTheModelWhileTheyAreFresh)
{
    Meter opus = usedUp(u"opus"_s, kNowMs + kMinute);
    opus.reach = MeterReach::Models;
    opus.models = { u"*opus*"_s };
    const Meter half { .key = u"w"_s, .label = u"w"_s, .percent = 25, .resetsAtMs = kNowMs + kDay };
    const Meter money {
        .key = u"m"_s, .label = u"m"_s, .kind = MeterKind::Balance, .limit = 10, .remaining = 4
    };
    const Meter unknown { .key = u"x"_s, .label = u"x"_s, .remaining = 4 };
    read({ opus, half, money, unknown });
    const auto sonnet = board.outlook({ u"p"_s, u"sonnet"_s }, kNowMs);
    ASSERT_TRUE(sonnet.has_value());
    ASSERT_EQ(sonnet->meters.size(), 2);
    EXPECT_EQ(sonnet->meters[0], (routing::Meter { .headroom = 0.75, .resetsAtMs = kNowMs + kDay }));
    EXPECT_EQ(sonnet->meters[1].headroom, 0.4);
    EXPECT_EQ(board.outlook({ u"p"_s, u"opus"_s }, kNowMs)->meters.first().headroom, 0);
    EXPECT_FALSE(board.outlook({ u"p"_s, u"sonnet"_s }, kNowMs + kHour));
}

TEST_F(MeterBoardTest, AnswersFeedProvidersWithoutAChecker)
{
    const HeaderList full { { "x-codex-primary-used-percent", "100" },
        { "x-codex-primary-reset-after-seconds", "7200" } };
    EXPECT_FALSE(board.feed({ u"p"_s, u"m"_s }, 200, full, kNowMs));
    EXPECT_FALSE(board.feed({ u"nobody"_s, u"m"_s }, 200, full, kNowMs));
    const auto reading = board.feed({ u"free"_s, u"m"_s }, 200, full, kNowMs);
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(reading->source, inspect::MeterSource::Answers);
    EXPECT_EQ(board.block({ u"free"_s, u"m"_s }, kNowMs)->untilMs, kNowMs + 2 * kHour);
    // While it rests no answer comes, and it is believed all the same.
    EXPECT_TRUE(board.block({ u"free"_s, u"m"_s }, kNowMs + 2 * kHour - 1));
    EXPECT_FALSE(board.block({ u"free"_s, u"m"_s }, kNowMs + 2 * kHour));
}

TEST_F(MeterBoardTest, AnswersAreReadOnceASecondButForRefusals)
{
    const HeaderList some { { "x-codex-primary-used-percent", "10" },
        { "x-codex-primary-reset-after-seconds", "7200" } };
    EXPECT_TRUE(board.feed({ u"free"_s, u"m"_s }, 200, some, kNowMs));
    EXPECT_FALSE(board.feed({ u"free"_s, u"m"_s }, 200, some, kNowMs + 999));
    EXPECT_TRUE(board.feed({ u"free"_s, u"m"_s }, 429, some, kNowMs + 999));
    EXPECT_TRUE(board.feed({ u"free"_s, u"m"_s }, 200, some, kNowMs + 1999));
}

TEST_F(MeterBoardTest, AnswersOfManyModelsAreJoinedAndBounded)
{
    for (int i = 0; i < 200; ++i) {
        const HeaderList counter { { "x-ratelimit-limit-requests", "60" },
            { "x-ratelimit-remaining-requests", "30" } };
        const auto reading = board.feed({ u"free"_s, u"m%1"_s.arg(i) }, 200, counter, kNowMs + i * 1000);
        ASSERT_TRUE(reading.has_value());
        EXPECT_EQ(reading->meters.size(), std::min(i + 1, 64));
    }
    EXPECT_FALSE(board.block({ u"free"_s, u"m"_s }, kNowMs));
}

} // namespace gateway::meters
