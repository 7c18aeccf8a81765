// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of items that no provider has made.
// Thread: any. Pure.
#pragma once

#include <string>
#include <string_view>

namespace gateway::dialects::responses {

// Ids we make for items bear a mark, so that they are known as ours when the client sends them back: no
// provider has them stored.
[[nodiscard]] std::string madeItemId(std::string_view prefix, std::string_view responseId, int count);
[[nodiscard]] bool isMadeItemId(std::string_view id);

} // namespace gateway::dialects::responses
