// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/cache_saving.h"

namespace gateway::providers {

Money cacheSaving(const PriceRow& row, qint64 readTokens, qint64 writtenTokens)
{
    // Sums over months: beyond what a product of whole numbers holds, and an estimate anyway.
    constexpr double kPerMillion = 1e6;
    const auto spared = static_cast<double>((row.input - row.cacheRead).nanos);
    const auto extra = static_cast<double>((row.cacheWrite - row.input).nanos);
    const double nanos =
        (static_cast<double>(readTokens) * spared - static_cast<double>(writtenTokens) * extra) / kPerMillion;
    return Money::fromDollars(nanos / static_cast<double>(Money::kPerDollar));
}

} // namespace gateway::providers
