// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider says an answer cost, from the fields compatible servers put beside the token counts
// (control-plane.md §1.4, translation.md §8.2). Dollars, unless said.
// Thread: any. Pure.
#pragma once

#include "base/money.h"

#include <boost/json/object.hpp>

#include <QByteArrayView>

#include <optional>

namespace gateway::dialects {

struct CostFields {
    std::optional<double> cost = {};          // usage.cost (OpenRouter, and those after it)
    std::optional<double> estimatedCost = {}; // usage.estimated_cost
    std::optional<double> detailsTotal = {};  // usage.cost_details.total_cost
    // usage.cost_details.upstream_inference_cost: what the vendor took from the caller's own account
    std::optional<double> upstream = {};
    bool isByok = false;              // usage.is_byok: `cost` is OpenRouter's fee alone
    std::optional<double> ticks = {}; // usage.cost_in_usd_ticks (xAI): 1e-10 dollars
};

// The total, by the first field that says one; empty: none does, or what it says is no amount.
[[nodiscard]] std::optional<Money> costOf(const CostFields& fields);
[[nodiscard]] std::optional<Money> reportedCost(const boost::json::object& usage);
// Of an SSE comment, without its colon: ` cost {"request_cost_usd": 0.0012}`.
[[nodiscard]] std::optional<Money> costOfComment(QByteArrayView comment);

} // namespace gateway::dialects
