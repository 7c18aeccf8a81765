// SPDX-License-Identifier: GPL-3.0-or-later
// How a meter has gone: the points of a chart, its figures, its table, and the sheet around them.
#include "app/viewmodels/common/meter_board_model.h"
#include "app/viewmodels/common/meter_history_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::ErrorCode;
using gateway::inspect::Meter;
using gateway::inspect::MeterKind;
using gateway::inspect::MeterPoint;
using gateway::inspect::MeterStatus;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;

Meter allowance()
{
    return {
        .key = u"week"_s, .label = u"Week"_s, .unit = u"percent"_s, .limit = 100, .used = 40, .percent = 40
    };
}

MeterPoint point(qint64 atMs, double percent)
{
    return { .atMs = atMs, .meter = u"week"_s, .percent = percent };
}

TEST(MeterPast, ReadingsStandAtTheirTimeAndNothingStandsBetweenThem)
{
    const qint64 now = FakeClock().epochMs();
    const MeterPast past =
        meterPast(allowance(), { point(now - 30 * kMinuteMs, 10), point(now, 40) }, MeterRange::Hour, now);
    const ChartData& chart = past.chart;
    ASSERT_EQ(chart.pointCount(), 60);
    EXPECT_EQ(chart.shape, ChartShape::Area);
    EXPECT_DOUBLE_EQ(chart.series.first().values[59], 40);
    EXPECT_DOUBLE_EQ(chart.series.first().values[29], 10);
    EXPECT_FALSE(chart.holds(30));
    EXPECT_TRUE(chart.holds(29));
    EXPECT_EQ(chart.totals[30], u"no reading"_s);
    EXPECT_DOUBLE_EQ(chart.top, 100) << "a share is read against the whole";
}

TEST(MeterPast, ItsEndsAreThoseOfEveryReadingNotOfThePointsDrawn)
{
    const qint64 now = FakeClock().epochMs();
    // All within one point of four weeks.
    const MeterPast past =
        meterPast(allowance(), { point(now - 3, 20), point(now - 2, 90), point(now - 1, 5), point(now, 40) },
            MeterRange::FourWeeks, now);
    EXPECT_EQ(past.current.figure, u"40\u202F%"_s);
    EXPECT_EQ(past.least.figure, u"5\u202F%"_s);
    EXPECT_EQ(past.most.figure, u"90\u202F%"_s);
    ASSERT_EQ(past.readings.size(), 4);
    EXPECT_EQ(past.readings.first().figure, u"40\u202F%"_s) << "the latest first";
    EXPECT_EQ(past.chart.series.first().values.last(), 40);
}

TEST(MeterPast, WhatWasReadBeforeTheRangeIsLeftOut)
{
    const qint64 now = FakeClock().epochMs();
    const MeterPast past = meterPast(allowance(), { point(now - 2 * kDayMs, 99) }, MeterRange::Day, now);
    EXPECT_TRUE(past.readings.isEmpty());
    EXPECT_EQ(past.current.figure, QString());
    EXPECT_DOUBLE_EQ(past.chart.top, 0);
}

TEST(MeterPast, ABalanceIsWhatIsLeftInItsMoney)
{
    const qint64 now = FakeClock().epochMs();
    const Meter balance {
        .key = u"b"_s, .label = u"Balance"_s, .kind = MeterKind::Balance, .unit = u"USD"_s, .remaining = 4.12
    };
    const MeterPast past = meterPast(balance,
        { { .atMs = now - kMinuteMs, .meter = u"b"_s, .remaining = 7.5 },
            { .atMs = now, .meter = u"b"_s, .remaining = 4.12 } },
        MeterRange::Day, now);
    EXPECT_EQ(past.figureName, u"left"_s);
    EXPECT_EQ(past.current.figure, u"$4.12"_s);
    EXPECT_EQ(past.most.figure, u"$7.50"_s);
    EXPECT_DOUBLE_EQ(past.chart.top, 8) << "all readings fit below the axis' end";
}

class MeterHistoryTest : public ::testing::Test {
protected:
    MeterHistoryTest()
    {
        scripted.meters.setStandings({ { .provider = u"openai"_s,
            .checker = u"custom"_s,
            .reading = { .provider = u"openai"_s, .atMs = clock.epochMs(), .meters = { allowance() } } } });
    }

    FakeClock clock;
    ScriptedServices scripted;
    MeterHistoryViewModel history { scripted.services(), clock };
};

TEST_F(MeterHistoryTest, ABarOpensItAndItAsksForItsOwnReadings)
{
    MeterBoardModel board(scripted.services(), clock);
    board.useHistory(&history);
    scripted.meters.answerHistoryWith(QVector<MeterPoint> { point(clock.epochMs(), 40) });
    auto* meters = board.index(0).data(MeterBoardModel::MetersRole).value<MeterListModel*>();
    ASSERT_TRUE(meters->isRecallable());
    meters->showHistory(7);
    EXPECT_FALSE(history.isOpen());
    meters->showHistory(0);
    EXPECT_TRUE(history.isOpen());
    EXPECT_TRUE(history.title().endsWith(u"Week"_s)) << history.title().toStdString();
    ASSERT_TRUE(waitFor([this] { return history.hasReadings(); }));
    ASSERT_EQ(scripted.meters.historyQueries().size(), 1);
    const auto asked = scripted.meters.historyQueries().first();
    EXPECT_EQ(asked.provider, u"openai"_s);
    EXPECT_EQ(asked.meter, u"week"_s);
    EXPECT_EQ(asked.sinceMs, clock.epochMs() - 7 * kDayMs);
    EXPECT_EQ(history.current(), u"40\u202F%"_s);
}

TEST_F(MeterHistoryTest, AnotherRangeAsksAnewAndAnAnswerToTheFormerIsNotShown)
{
    scripted.meters.answerHistoryWith(QVector<MeterPoint> { point(clock.epochMs(), 40) });
    history.show(u"openai"_s, u"week"_s);
    scripted.meters.answerHistoryWith(QVector<MeterPoint> { point(clock.epochMs(), 77) });
    history.setRange(static_cast<int>(MeterRange::Hour));
    ASSERT_TRUE(waitFor([this] { return !history.isLoading(); }));
    EXPECT_EQ(history.current(), u"77\u202F%"_s);
    EXPECT_EQ(scripted.meters.historyQueries().last().sinceMs, clock.epochMs() - 60 * kMinuteMs);
}

TEST_F(MeterHistoryTest, ACheckAddsItsReadingWhileSomebodyLooksAndNotAfter)
{
    history.show(u"openai"_s, u"week"_s);
    scripted.meters.setStandings(scripted.meters.standings());
    EXPECT_EQ(scripted.meters.historyQueries().size(), 2);
    history.close();
    scripted.meters.setStandings(scripted.meters.standings());
    EXPECT_EQ(scripted.meters.historyQueries().size(), 2);
}

TEST_F(MeterHistoryTest, WhatCannotBeReadIsSaidAndWhatIsNotThereIsNotOpened)
{
    history.show(u"openai"_s, u"gone"_s);
    EXPECT_FALSE(history.isOpen());
    scripted.meters.answerHistoryWith(
        Error { .code = ErrorCode::StoreFailed, .message = u"the database is locked"_s });
    history.show(u"openai"_s, u"week"_s);
    ASSERT_TRUE(waitFor([this] { return !history.isLoading(); }));
    EXPECT_TRUE(history.problem().contains(u"locked"_s)) << history.problem().toStdString();
    EXPECT_FALSE(history.hasReadings());
}

TEST_F(MeterHistoryTest, TheTableHoldsEveryReading)
{
    QAbstractItemModelTester tester(
        history.readings(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    MeterPoint spent = point(clock.epochMs(), 95);
    spent.status = MeterStatus::Critical;
    scripted.meters.answerHistoryWith(QVector<MeterPoint> { point(clock.epochMs() - kMinuteMs, 40), spent });
    history.show(u"openai"_s, u"week"_s);
    ASSERT_TRUE(waitFor([this] { return history.readings()->count() == 2; }));
    const QString spoken = history.readings()->index(0).data(MeterReadingModel::SummaryRole).toString();
    EXPECT_TRUE(spoken.contains(u"95"_s) && spoken.contains(u"almost used up"_s)) << spoken.toStdString();
}

} // namespace
