// SPDX-License-Identifier: GPL-3.0-or-later
// Thread: any. Pure.
#pragma once

#include <string>
#include <string_view>

namespace gateway::dialects {

// The name OpenAI's APIs insist on for a schema: what they take of `name`, or one of our own.
[[nodiscard]] std::string legalFormatName(std::string_view name);

} // namespace gateway::dialects
