// SPDX-License-Identifier: GPL-3.0-or-later
// Levels of effort: their names, which most APIs share, and what they are in tokens. One table, so that going
// there and back changes nothing (translation.md §2.7).
// Thread: any. Pure.
#pragma once

#include "dialects/unified/request.h"

#include <string_view>

namespace gateway::dialects {

[[nodiscard]] std::string_view effortName(Effort effort); // "none", "minimal" … "xhigh", "max"
[[nodiscard]] std::optional<Effort> effortFromName(std::string_view name);
// Max has no figure of its own; here it is that of XHigh.
[[nodiscard]] std::int64_t budgetFor(Effort effort);
[[nodiscard]] Effort effortFor(std::int64_t budget);

} // namespace gateway::dialects
