// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_forms.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/usage/usage_charts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UsageForms)
};

double sumOf(const ChartSeries& series)
{
    return std::accumulate(series.values.begin(), series.values.end(), 0.0);
}

// Lines stand beside one another, so that the axis ends at the greatest of them and not at their sum.
ChartData asLines(ChartData chart, UsageMetric metric)
{
    chart.shape = ChartShape::Lines;
    double greatest = 0;
    for (const ChartSeries& series : std::as_const(chart.series)) {
        for (const double value : series.values)
            greatest = std::max(greatest, value);
    }
    for (const ChartLimit& limit : std::as_const(chart.limits))
        greatest = std::max(greatest, limit.value);
    fillAxis(chart, metric, greatest);
    return chart;
}

// The colour of a slice is that of its series, so every slice is a series with one value.
ChartData asShares(const ChartData& chart, UsageMetric metric)
{
    ChartData shares { .shape = ChartShape::Shares };
    double whole = 0;
    for (const ChartSeries& series : chart.series)
        whole += sumOf(series);
    const auto count = chart.series.size();
    for (qsizetype slice = 0; slice < count; ++slice) {
        const ChartSeries& series = chart.series[slice];
        const double sum = sumOf(series);
        // Tenths of a percent are told apart.
        const QString share = shareText(std::llround(sum / whole * 10'000), 10'000);
        ChartSeries alone { .name =
                                Texts::tr("%1 · %2", "name of a part and its share").arg(series.name, share),
            .values = QVector<double>(count, 0.0),
            .texts = QStringList(count, QString()),
            .tone = series.tone };
        alone.values[slice] = sum;
        alone.texts[slice] = metricText(metric, sum);
        shares.series.append(alone);
        shares.titles.append(series.name);
        shares.totals.append(Texts::tr("%1 · %2", "an amount and its share").arg(alone.texts[slice], share));
    }
    shares.top = whole;
    return shares;
}

} // namespace

bool canShowShares(const ChartData& chart, UsageMetric metric)
{
    return isSum(metric) && chart.series.size() > 1
        && std::any_of(chart.series.begin(), chart.series.end(),
            [](const ChartSeries& series) { return sumOf(series) > 0; });
}

ChartData inForm(const ChartData& chart, UsageForm form, UsageMetric metric)
{
    ChartData shaped = chart;
    switch (form) {
    case UsageForm::Bars: break;
    case UsageForm::Areas: shaped.shape = ChartShape::Stack; break;
    case UsageForm::Lines: return asLines(chart, metric);
    case UsageForm::Shares:
        if (canShowShares(chart, metric))
            return asShares(chart, metric);
        break;
    }
    return shaped;
}

QString sharesSummary(const ChartData& shares, UsageMetric metric, const QString& range)
{
    QStringList parts;
    for (int slice = 0; slice < shares.pointCount(); ++slice)
        parts.append(Texts::tr("%1: %2", "name of a part and its amount")
                         .arg(shares.titles[slice], shares.totals[slice]));
    //: %1 is a figure ("Requests"), %2 a time ("the last 7 days"), %3 a list of parts
    return Texts::tr("%1, %2, by share. %3").arg(metricName(metric), range, parts.join(u"; "_s));
}

} // namespace app::viewmodels
