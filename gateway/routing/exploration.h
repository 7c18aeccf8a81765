// SPDX-License-Identifier: GPL-3.0-or-later
// Now and then a request goes to a target that is measured little instead of to the best one, so that a
// target that has become fast, or was never tried, is found. control-plane.md §2.3. Thread: any. Pure:
// randomness comes in.
#pragma once

#include "config/policy.h"
#include "routing/selectors.h"

#include <span>
#include <vector>

namespace gateway::routing {

// How often, 0–1. Not for selectors that measure nothing, nor while probes run beside the traffic.
[[nodiscard]] double explorationRate(const config::Exploration& exploration, config::Selector selector);

// The order with, as often as `rate` says, another target first: a random one of those never measured, else
// the one measured longest ago. A target that was tried in vain counts as measured then. `latency` explores
// only where two targets have figures: before, its order means nothing yet.
[[nodiscard]] std::vector<Ranked> explored(std::vector<Ranked> order, config::Selector selector,
    std::span<const Choice> choices, double rate, const SelectionContext& context);

} // namespace gateway::routing
