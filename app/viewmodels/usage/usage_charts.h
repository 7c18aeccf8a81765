// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of usage as charts: pure functions from what the store added up to what is drawn and said.
// Thread: the main thread, for money is shown in the display currency. Pure otherwise.
#pragma once

#include "app/viewmodels/common/chart_data.h"
#include "app/viewmodels/usage/usage_metric.h"
#include "app/viewmodels/usage/usage_span.h"
#include "config/config.h"

#include <QVector>

#include <optional>

namespace app::viewmodels {

// The axis up to at least that.
void fillAxis(ChartData& chart, UsageMetric metric, double greatest);

// What all requests had, point by point.
[[nodiscard]] ChartData timeChart(
    const gateway::store::UsageReport& report, const UsageSpan& span, UsageMetric metric);
// Likewise, stacked by the greatest groups, with what the others had on top. Only where isStacked(). Of how
// many ran at once each group has what it had when most ran.
[[nodiscard]] ChartData stackedChart(const gateway::store::UsageReport& report, const UsageSpan& span,
    UsageMetric metric, std::optional<gateway::store::UsageDimension> by = {});

// Requests by how they ended, where any ended badly.
[[nodiscard]] ChartData outcomeChart(const gateway::store::UsageReport& report, const UsageSpan& span);

// Tokens by what they are, with those nobody had left out.
[[nodiscard]] ChartData tokenChart(const gateway::store::UsageReport& report, const UsageSpan& span);

// Budgets (quotas on cost) as what they allow in a point when it is spent evenly. One that lies far above
// everything that was spent is left out: it would press the bars to the ground.
void addBudgets(ChartData& chart, const QVector<gateway::config::Quota>& quotas, const UsageSpan& span);

// "Cost over 7 days, by 4 h: $12.50 in total; most Tue 25 Nov, 12:00–16:00 with $3.20".
[[nodiscard]] QString chartSummary(const ChartData& chart, UsageMetric metric, const UsageSpan& span,
    const gateway::store::UsageReport& report);

// Points by the hour, as the hours of a week (seven columns, Monday first) …
[[nodiscard]] HeatData weekHeat(const QVector<gateway::store::UsageReportPoint>& points, UsageMetric metric);
// … and as the days of a year's weeks (a column each), the last of which holds `today`.
[[nodiscard]] HeatData calendarHeat(
    const QVector<gateway::store::UsageReportPoint>& points, UsageMetric metric, QDate today);
inline constexpr int kCalendarWeeks = 53;
// The day a cell of the calendar stands for; invalid: none.
[[nodiscard]] QDate calendarDay(int cell, QDate today);

// What the darkest cell stands for; empty: there is none.
[[nodiscard]] QString heatMostText(const HeatData& heat);
[[nodiscard]] QString heatSummary(const HeatData& heat, UsageMetric metric);

// What a group is called, also one without a name, and one that is a status.
[[nodiscard]] QString groupTitle(
    const gateway::store::UsageGroup& group, std::optional<gateway::store::UsageDimension> by = {});

} // namespace app::viewmodels
