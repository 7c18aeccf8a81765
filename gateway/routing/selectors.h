// SPDX-License-Identifier: GPL-3.0-or-later
// How a group's selector orders its targets: always all of them, each with the reason. control-plane.md §2.3,
// §2.4; unlike there, what is unknown is never the best: an unknown price is not free, an unmeasured target
// not fast. Of equals the one written first goes first.
// Thread: any. Pure: randomness comes in.
#pragma once

#include "config/config.h"
#include "routing/conditions.h"
#include "routing/route_plan.h"

#include <functional>
#include <span>
#include <vector>

namespace gateway::routing {

// A draw from [0, 1).
using Random = std::function<double()>;

// What is to be ordered, in the order written. Another alias has nothing to compare: `in_order` and `random`
// leave or draw it like a target, the others put it behind the targets.
struct Choice {
    const TargetId* target = nullptr; // null: another alias
    double weight = 1.0;              // `random`; 0: a spare, behind all others
};

struct Ranked {
    std::size_t index = 0; // of the choice
    Reason reason;
};

struct SelectionContext {
    const Conditions& conditions;
    const Random& random;
    TokenMix mix;                             // `cost`
    AnswerKind answer = AnswerKind::Streamed; // `latency` compares first tokens, or whole answers
    qint64 nowMs = 0;                         // `quota`
};

[[nodiscard]] std::vector<Ranked> ranked(
    config::Selector selector, std::span<const Choice> choices, const SelectionContext& context);

// The figure of the measurements the selector goes by; empty: never measured, or it goes by none.
[[nodiscard]] std::optional<Figure> figureOf(
    config::Selector selector, const Measurements& measurements, AnswerKind answer);

} // namespace gateway::routing
