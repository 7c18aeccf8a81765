// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/efforts.h"

#include <algorithm>
#include <array>

namespace gateway::dialects {

namespace {

constexpr std::array<std::string_view, 7> kNames { "none", "minimal", "low", "medium", "high", "xhigh",
    "max" };
constexpr std::array<std::int64_t, 7> kBudgets { 0, 1024, 2048, 8192, 16384, 32768, 32768 };

static_assert(kNames.size() == static_cast<std::size_t>(Effort::Max) + 1);

} // namespace

std::string_view effortName(Effort effort)
{
    return kNames.at(static_cast<std::size_t>(effort));
}

std::optional<Effort> effortFromName(std::string_view name)
{
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<Effort>(found - kNames.begin()));
}

std::int64_t budgetFor(Effort effort)
{
    return kBudgets.at(static_cast<std::size_t>(effort));
}

Effort effortFor(std::int64_t budget)
{
    constexpr auto kMost = static_cast<std::size_t>(Effort::XHigh);
    std::size_t level = 0;
    while (level < kMost && budget > kBudgets.at(level))
        ++level;
    return static_cast<Effort>(level);
}

} // namespace gateway::dialects
