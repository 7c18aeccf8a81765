// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests run at a target at this moment, as a value. Plain data. Thread: any.
#pragma once

#include "base/target_id.h"

#include <optional>

namespace gateway::inspect {

struct TargetPlaces {
    TargetId target; // model empty: the whole provider
    int running = 0;
    std::optional<int> limit = {}; // max_concurrency; empty: none
    int waiting = 0;               // for a place at that provider
    friend bool operator==(const TargetPlaces&, const TargetPlaces&) = default;
};

} // namespace gateway::inspect
