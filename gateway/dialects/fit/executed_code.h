// SPDX-License-Identifier: GPL-3.0-or-later
// Code that Google's servers ran for the model, and what came of it, as text for clients of other dialects:
// the answer speaks of it.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/part.h"

namespace gateway::dialects {

// A fenced block; none for other parts.
[[nodiscard]] std::optional<std::string> executedCodeText(const NativePart& part);

} // namespace gateway::dialects
