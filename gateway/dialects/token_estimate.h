// SPDX-License-Identifier: GPL-3.0-or-later
// How many tokens a request may cost, without a provider to ask: for count_tokens where the target has no
// such call, and for the input figure a stream begins with. A heuristic, good to a tenth or so on prose and
// code; a picture counts as a picture, never as its base64 text (translation.md §8.1). Thread: any. Pure;
// linear in the request.
#pragma once

#include "dialects/unified/request.h"

namespace gateway::dialects {

[[nodiscard]] std::int64_t estimateTokens(std::string_view text);
[[nodiscard]] std::int64_t estimateTokens(const ChatRequest& request);

} // namespace gateway::dialects
