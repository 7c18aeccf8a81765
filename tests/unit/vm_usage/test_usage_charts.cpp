// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/usage/usage_charts.h"
#include "app/viewmodels/usage/usage_csv.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Money;
using gateway::config::Quota;
using gateway::store::UsageGroup;
using gateway::store::UsageReport;
using gateway::store::UsageReportPoint;
using gateway::store::UsageTotals;

namespace {

const QDateTime kMoment(QDate(2026, 11, 27), QTime(14, 23, 45));

class UsageChartsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        // Two points have requests: the latest with four, the one before with one.
        const QVector<qint64> starts = span.starts();
        report.points = { { .startMs = starts[starts.size() - 2], .totals = { .requests = 1 } },
            { .startMs = starts.last(),
                .totals = { .requests = 4, .failed = 1, .cost = { 2 * Money::kPerDollar } } } };
        report.totals = { .requests = 5, .failed = 1, .cost = { 2 * Money::kPerDollar } };
    }

    void addGroups(int count)
    {
        for (int i = 0; i < count; ++i) {
            UsageGroup group { .name = u"m%1"_s.arg(i), .totals = { .requests = 1 } };
            if (i < 1)
                group.points.append({ span.starts().last(), { .requests = 3 } });
            report.groups.append(group);
        }
    }

    UsageSpan span = usageSpan(UsageRange::Day, kMoment, {}, {});
    UsageReport report;
};

TEST_F(UsageChartsTest, PointsWithoutRequestsAreNoughts)
{
    const ChartData chart = timeChart(report, span, UsageMetric::Requests);
    ASSERT_EQ(chart.series.size(), 1);
    ASSERT_EQ(chart.series[0].values.size(), 48);
    EXPECT_EQ(chart.series[0].values[0], 0);
    EXPECT_EQ(chart.series[0].values[46], 1);
    EXPECT_EQ(chart.series[0].values[47], 4);
    EXPECT_EQ(chart.top, 4);
    ASSERT_EQ(chart.ticks.size(), 5);
    EXPECT_EQ(chart.ticks.last().text, u"4"_s);
    EXPECT_EQ(chart.totals.last(), u"4"_s);
}

TEST_F(UsageChartsTest, AnEmptyChartHasNoAxis)
{
    const ChartData chart = timeChart({}, span, UsageMetric::Cost);
    EXPECT_EQ(chart.top, 0);
    EXPECT_TRUE(chart.ticks.isEmpty());
    EXPECT_EQ(chartSummary(chart, UsageMetric::Cost, span, {}), u"No requests in this time"_s);
}

TEST_F(UsageChartsTest, WhatTheGreatestDoNotHaveIsTheOthers)
{
    addGroups(7);
    const ChartData chart = stackedChart(report, span, UsageMetric::Requests);
    ASSERT_EQ(chart.series.size(), 7);
    EXPECT_EQ(chart.series[0].values[47], 3);
    EXPECT_EQ(chart.series[6].name, u"Others"_s);
    EXPECT_EQ(chart.series[6].values[47], 1);
    EXPECT_EQ(chart.totals.last(), u"4"_s);
}

TEST_F(UsageChartsTest, SixGroupsHaveNoOthers)
{
    addGroups(6);
    EXPECT_EQ(stackedChart(report, span, UsageMetric::Requests).series.size(), 6);
}

TEST_F(UsageChartsTest, ABudgetIsItsPaceAndRaisesTheAxis)
{
    ChartData chart = timeChart(report, span, UsageMetric::Cost);
    EXPECT_EQ(chart.top, 2.0 * Money::kPerDollar);
    const Quota near { .name = u"day"_s, .unit = gateway::QuotaUnit::Cost, .limit = 144 * Money::kPerDollar };
    const Quota far {
        .name = u"far"_s, .unit = gateway::QuotaUnit::Cost, .limit = 14'400 * Money::kPerDollar
    };
    const Quota other { .name = u"tokens"_s, .unit = gateway::QuotaUnit::Tokens, .limit = 100 };
    addBudgets(chart, { near, far, other }, span);
    ASSERT_EQ(chart.limits.size(), 1);
    // 144 dollars a day are three in half an hour.
    EXPECT_EQ(chart.limits[0].value, 3.0 * Money::kPerDollar);
    EXPECT_TRUE(chart.limits[0].text.contains(u"$144"_s)) << qPrintable(chart.limits[0].text);
    EXPECT_EQ(chart.top, 3.0 * Money::kPerDollar);
}

// Otherwise a wall of one colour: failures would be told only by the tile above.
TEST_F(UsageChartsTest, RequestsAreToldApartByHowTheyEnded)
{
    report.points[0].totals.cancelled = 1;
    report.totals.cancelled = 1;
    const ChartData chart = outcomeChart(report, span);
    ASSERT_EQ(chart.series.size(), 3);
    EXPECT_EQ(chart.series[0].tone, ChartTone::Bad);
    EXPECT_EQ(chart.series[0].values.last(), 1);
    EXPECT_EQ(chart.series[1].values.last(), 3);
    EXPECT_EQ(chart.series[2].values[46], 1);
    EXPECT_EQ(chart.totals.last(), u"4"_s);
    EXPECT_EQ(chart.ticks.last().text, u"4"_s);
}

TEST_F(UsageChartsTest, WhereAllWentWellThereIsNothingToTellApart)
{
    report.points[1].totals.failed = 0;
    report.totals.failed = 0;
    EXPECT_EQ(outcomeChart(report, span).series.size(), 1);
}

TEST_F(UsageChartsTest, TheSummaryNamesTheSumAndTheMost)
{
    const ChartData chart = timeChart(report, span, UsageMetric::Requests);
    const QString text = chartSummary(chart, UsageMetric::Requests, span, report);
    EXPECT_TRUE(text.contains(u"5 in total"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(chart.titles.last())) << qPrintable(text);
}

TEST_F(UsageChartsTest, TheWeekIsInHoursOfItsDays)
{
    const qint64 friday = QDateTime(QDate(2026, 11, 27), QTime(9, 0)).toMSecsSinceEpoch();
    const qint64 weekAgo = QDateTime(QDate(2026, 11, 20), QTime(9, 0)).toMSecsSinceEpoch();
    const HeatData heat = weekHeat({ { .startMs = weekAgo, .totals = { .requests = 1 } },
                                       { .startMs = friday, .totals = { .requests = 2 } } },
        UsageMetric::Requests);
    EXPECT_EQ(heat.rows, 7);
    EXPECT_EQ(heat.columns(), 24);
    const int cell = 9 * 7 + 4;
    EXPECT_EQ(heat.shares[cell], 1.0);
    EXPECT_EQ(heat.texts[cell], u"3"_s);
    EXPECT_EQ(heat.shares[0], 0.0);
    EXPECT_TRUE(heatSummary(heat, UsageMetric::Requests).contains(heat.titles[cell]));
    EXPECT_EQ(heatMostText(heat), u"3"_s);
    EXPECT_EQ(heatMostText({}), QString());
    EXPECT_EQ(heat.columnLabels[3], u"03:00"_s);
    EXPECT_EQ(heat.columnLabels[4], QString());
}

TEST_F(UsageChartsTest, TheCalendarEndsToday)
{
    const QDate today(2026, 11, 27); // a Friday
    const HeatData heat = calendarHeat(
        { { .startMs = QDateTime(today, QTime(3, 0)).toMSecsSinceEpoch(), .totals = { .requests = 2 } },
            { .startMs = QDateTime(today, QTime(4, 0)).toMSecsSinceEpoch(), .totals = { .requests = 3 } } },
        UsageMetric::Requests, today);
    EXPECT_EQ(heat.columns(), kCalendarWeeks);
    const int cell = (kCalendarWeeks - 1) * 7 + 4;
    EXPECT_EQ(calendarDay(cell, today), today);
    EXPECT_EQ(heat.texts[cell], u"5"_s);
    EXPECT_LT(heat.shares[cell + 1], 0); // tomorrow
    EXPECT_FALSE(calendarDay(cell + 1, today).isValid());
    EXPECT_EQ(calendarDay(0, today).dayOfWeek(), 1);
    EXPECT_EQ(heat.columnLabels.size(), kCalendarWeeks);
}

TEST_F(UsageChartsTest, AxesOfMoneyAreRoundInTheCurrencyShown)
{
    setDisplayCurrency({ .code = u"EUR"_s, .perDollar = 0.5 });
    EXPECT_EQ(metricTop(UsageMetric::Cost, 3.0 * Money::kPerDollar), 4.0 * Money::kPerDollar);
    EXPECT_EQ(metricText(UsageMetric::Cost, 4.0 * Money::kPerDollar), u"\u20ac2.00"_s);
    setDisplayCurrency({});
}

TEST_F(UsageChartsTest, CsvIsQuotedAndRunsNoFormulas)
{
    gateway::service::UsageAnswer answer { .report = report };
    answer.report.groups = { { .name = u"=cmd()"_s, .totals = { .requests = 2, .cost = { 1'500'000'000 } } },
        { .name = u"a, \"b\""_s } };
    const QByteArrayList lines = groupsCsv(answer).split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("name,model,requests,"));
    EXPECT_TRUE(lines[1].startsWith("'=cmd(),,2,0,0,0,0,0,0,1.5,,"));
    EXPECT_TRUE(lines[2].startsWith("\"a, \"\"b\"\"\","));
    EXPECT_EQ(lines[0].count(','), lines[1].count(','));
    EXPECT_TRUE(
        lines[0].trimmed().endsWith("tokens_per_second_p50,tokens_per_second_p10,tokens_per_second_p1"));
    const QByteArrayList points = pointsCsv(report).split('\n');
    EXPECT_EQ(points.size(), 4);
    EXPECT_TRUE(points[1].startsWith("2026-11-27T13:30:00"));
}

TEST_F(UsageChartsTest, TokensAreStackedByWhatTheyAre)
{
    report.points.last().totals.inputTokens = 100;
    report.points.last().totals.outputTokens = 40;
    report.points.last().totals.cacheReadTokens = 300;
    report.totals.inputTokens = 100;
    report.totals.outputTokens = 40;
    report.totals.cacheReadTokens = 300;
    const ChartData chart = tokenChart(report, span);
    QStringList names;
    for (const ChartSeries& series : chart.series)
        names.append(series.name);
    EXPECT_EQ(names, (QStringList { u"Output"_s, u"Input"_s, u"Cache read"_s })) << "nobody wrote to a cache";
    EXPECT_EQ(chart.series[2].values.last(), 300);
    EXPECT_EQ(chart.totals.last(), u"440"_s);
    EXPECT_EQ(tokenChart({}, span).series.size(), 1) << "an axis without anything on it";
}

TEST_F(UsageChartsTest, TheCacheRateIsAShareOfTheInput)
{
    report.points.last().totals.inputTokens = 100;
    report.points.last().totals.cacheReadTokens = 300;
    const ChartData chart = timeChart(report, span, UsageMetric::CacheRate);
    EXPECT_DOUBLE_EQ(chart.series[0].values.last(), 75);
    EXPECT_EQ(chart.series[0].texts.last(), u"75\u202f%"_s);
    EXPECT_LE(chart.top, 100);
    EXPECT_DOUBLE_EQ(chart.series[0].values[46], 0) << "no input, no rate";
}

TEST_F(UsageChartsTest, PacesAndLoadsOverTime)
{
    report.points.last().spreads.tokensPerSecond = { .samples = 3, .p50 = 4.2 };
    const ChartData pace = timeChart(report, span, UsageMetric::Pace);
    EXPECT_EQ(pace.series[0].texts.last(), u"4.2\u202ftok/s"_s);
    // A long request runs in a point in which none began.
    report.loads = { { .startMs = span.starts()[10], .most = 2 },
        { .startMs = span.starts().last(), .most = 5 } };
    const ChartData loads = timeChart(report, span, UsageMetric::AtOnce);
    EXPECT_EQ(loads.series[0].values[10], 2);
    EXPECT_EQ(loads.series[0].values.last(), 5);
    EXPECT_TRUE(chartSummary(loads, UsageMetric::AtOnce, span, report).contains(u"5 over all"_s))
        << chartSummary(loads, UsageMetric::AtOnce, span, report).toStdString();
}

TEST_F(UsageChartsTest, AStatusIsSaidInWords)
{
    using gateway::store::UsageDimension;
    EXPECT_EQ(groupTitle({ .name = u"completed"_s }, UsageDimension::Status), u"Succeeded"_s);
    EXPECT_EQ(groupTitle({ .name = u"429"_s }, UsageDimension::Status), u"Error 429"_s);
    EXPECT_EQ(groupTitle({ .name = u"completed"_s }, UsageDimension::Model), u"completed"_s)
        << "a model's name";
}

} // namespace
