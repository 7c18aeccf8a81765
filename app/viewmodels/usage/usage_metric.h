// SPDX-License-Identifier: GPL-3.0-or-later
// What of the requests a chart shows.
// Thread: the main thread, for money is shown in the display currency. Pure otherwise.
#pragma once

#include "store/usage_query.h"

#include <QString>

namespace app::viewmodels {

enum class UsageMetric { Requests, Tokens, Cost, Errors, Duration, FirstToken, Pace, CacheRate, AtOnce };

// In requests, tokens, nanodollars, microseconds or tokens a second (the median), per cent. AtOnce is
// not told by these: nought.
[[nodiscard]] double metricValue(UsageMetric metric, const gateway::store::UsageTotals& totals,
    const gateway::store::UsageSpreads& spreads);
[[nodiscard]] QString metricText(UsageMetric metric, double value);
// Likewise at an axis, where steps may be small.
[[nodiscard]] QString axisText(UsageMetric metric, double value);
// "Requests", "Duration (median)".
[[nodiscard]] QString metricName(UsageMetric metric);
// Whether what several groups have can be added up.
[[nodiscard]] bool isSum(UsageMetric metric);
// Whether the groups can stand one on the other in a chart.
[[nodiscard]] bool isStacked(UsageMetric metric);
[[nodiscard]] gateway::store::UsageRank rankOf(UsageMetric metric);
[[nodiscard]] qint64 allTokens(const gateway::store::UsageTotals& totals);
// Where an axis ends that has room for it: a number that reads well. 0: nothing to draw.
[[nodiscard]] double metricTop(UsageMetric metric, double greatest);

} // namespace app::viewmodels
