// SPDX-License-Identifier: GPL-3.0-or-later
// The same figures in another form: bars over time, areas, lines, or what share each series has of all.
// Thread: the main thread, for figures are worded. Pure.
#pragma once

#include "app/viewmodels/common/chart_data.h"
#include "app/viewmodels/usage/usage_metric.h"

namespace app::viewmodels {

enum class UsageForm { Bars, Areas, Lines, Shares };

// Shares need figures that add up, and more than one series.
[[nodiscard]] bool canShowShares(const ChartData& chart, UsageMetric metric);

// `chart` as usage_charts.h makes it, of bars. Of shares each slice is a point, and the limits are gone. A
// form that cannot be shown leaves it as it is.
[[nodiscard]] ChartData inForm(const ChartData& chart, UsageForm form, UsageMetric metric);

// "Requests, the last 7 days, by share: openai 64 %, groq 36 %".
[[nodiscard]] QString sharesSummary(const ChartData& shares, UsageMetric metric, const QString& range);

} // namespace app::viewmodels
