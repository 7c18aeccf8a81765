// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_forms.h"
#include "app/viewmodels/usage/usage_table_model.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

// Two series over three points: six of eight are the first one's.
ChartData bars()
{
    ChartData chart {
        .series = { { .name = u"openai"_s, .values = { 1, 2, 3 }, .texts = { u"1"_s, u"2"_s, u"3"_s } },
            { .name = u"groq"_s,
                .values = { 0, 2, 0 },
                .texts = { u"0"_s, u"2"_s, u"0"_s },
                .tone = ChartTone::Bad } },
        .titles = { u"Mon"_s, u"Tue"_s, u"Wed"_s },
        .totals = { u"1"_s, u"4"_s, u"3"_s },
        .top = 4
    };
    chart.limits.append({ .value = 3, .text = u"budget"_s });
    return chart;
}

TEST(UsageForms, BarsAreAsTheyCome)
{
    EXPECT_EQ(inForm(bars(), UsageForm::Bars, UsageMetric::Requests), bars());
}

TEST(UsageForms, AreasAreTheSameStacked)
{
    const ChartData chart = inForm(bars(), UsageForm::Areas, UsageMetric::Requests);
    EXPECT_EQ(chart.shape, ChartShape::Stack);
    EXPECT_EQ(chart.series, bars().series);
    EXPECT_EQ(chart.top, 4) << "of the sums";
}

TEST(UsageForms, LinesEndAtTheGreatestOfThem)
{
    const ChartData chart = inForm(bars(), UsageForm::Lines, UsageMetric::Requests);
    EXPECT_EQ(chart.shape, ChartShape::Lines);
    EXPECT_EQ(chart.top, 4) << "an axis has whole steps, and 3 in four steps is 4";
    EXPECT_EQ(chart.titles, bars().titles);
    ChartData low = bars();
    low.limits = { { .value = 40, .text = u"budget"_s } };
    EXPECT_GE(inForm(low, UsageForm::Lines, UsageMetric::Requests).top, 40) << "a budget stays in sight";
}

TEST(UsageForms, SharesAreASlicePerSeries)
{
    const ChartData chart = inForm(bars(), UsageForm::Shares, UsageMetric::Requests);
    ASSERT_EQ(chart.shape, ChartShape::Shares);
    EXPECT_EQ(chart.titles, (QStringList { u"openai"_s, u"groq"_s }));
    EXPECT_EQ(chart.top, 8);
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_EQ(chart.series[0].values, (QVector<double> { 6, 0 }));
    EXPECT_EQ(chart.series[1].values, (QVector<double> { 0, 2 }));
    EXPECT_EQ(chart.series[1].tone, ChartTone::Bad) << "in the colour it has as a bar";
    EXPECT_TRUE(chart.series[0].name.contains(u"75"_s)) << chart.series[0].name.toStdString();
    EXPECT_TRUE(chart.totals[1].contains(u"25"_s)) << chart.totals[1].toStdString();
    EXPECT_TRUE(chart.limits.isEmpty());
    EXPECT_TRUE(chart.ticks.isEmpty());
    const QString summary = sharesSummary(chart, UsageMetric::Requests, u"the last 7 days"_s);
    EXPECT_TRUE(summary.contains(u"openai"_s) && summary.contains(u"75"_s)) << summary.toStdString();
}

TEST(UsageForms, WhatDoesNotAddUpHasNoShares)
{
    EXPECT_FALSE(canShowShares(bars(), UsageMetric::Duration));
    EXPECT_EQ(inForm(bars(), UsageForm::Shares, UsageMetric::Duration), bars());
    ChartData one = bars();
    one.series.removeLast();
    EXPECT_FALSE(canShowShares(one, UsageMetric::Requests)) << "all of it is one";
    ChartData none = bars();
    for (ChartSeries& series : none.series)
        series.values.fill(0);
    EXPECT_FALSE(canShowShares(none, UsageMetric::Requests));
}

TEST(UsageForms, SharesAreATableInTheirOrder)
{
    UsageTableModel table;
    table.setChart(inForm(bars(), UsageForm::Shares, UsageMetric::Requests), u"Requests"_s);
    ASSERT_EQ(table.count(), 2);
    EXPECT_EQ(table.headings(), QStringList { u"Requests"_s });
    EXPECT_EQ(table.index(0).data(UsageTableModel::TitleRole), u"openai"_s);
    EXPECT_EQ(table.pointOf(1), 1);
}

} // namespace
