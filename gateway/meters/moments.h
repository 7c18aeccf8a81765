// SPDX-License-Identifier: GPL-3.0-or-later
// When a window ends, in the forms providers write it, and windows as they describe them. All in UTC. What
// cannot be read is an error that says where it stands. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "config/checker_definition.h"
#include "inspect/meter.h"
#include "meters/spots.h"

#include <optional>

namespace gateway::meters {

// Empty: the answer does not say.
[[nodiscard]] Result<std::optional<inspect::MeterWindow>> windowAt(
    const config::WindowSpec& spec, const Spot& base);

// Milliseconds since 1970; empty: the answer does not say. `window` is for MomentForm::WindowEnd.
[[nodiscard]] Result<std::optional<qint64>> momentAt(const config::MomentSpec& spec, const Spot& base,
    const std::optional<inspect::MeterWindow>& window, qint64 nowMs);

// The window's next end, counted from 1970 in UTC; weeks begin on Monday.
[[nodiscard]] qint64 windowEnd(const inspect::MeterWindow& window, qint64 nowMs);

} // namespace gateway::meters
