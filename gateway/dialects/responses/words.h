// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the Responses API that both directions use.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/request.h"

namespace gateway::dialects::responses {

[[nodiscard]] std::string_view effortWord(Effort effort);
[[nodiscard]] std::optional<Effort> effortFromWord(std::string_view word);
// Where a target takes efforts and the client gave tokens (translation.md §2.7).
[[nodiscard]] Effort effortFromBudget(std::int64_t tokens);

// Ids we make for items bear a mark, so that they are known as ours when the client sends them back: no
// provider has them stored.
[[nodiscard]] std::string madeItemId(std::string_view prefix, std::string_view responseId, int count);
[[nodiscard]] bool isMadeItemId(std::string_view id);

} // namespace gateway::dialects::responses
