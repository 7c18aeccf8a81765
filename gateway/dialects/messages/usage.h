// SPDX-License-Identifier: GPL-3.0-or-later
// Anthropic's `usage` to the normal form and back. Cache reads and writes stand outside `input_tokens` in
// both.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/reply.h"

namespace gateway::dialects::messages {

struct DecodedUsage {
    TokenUsage usage = {};
    std::string serviceTier = {};
};

[[nodiscard]] DecodedUsage decodeUsage(const json::object& object);
// Only what is known. `provider`: whose counts they are; details go back to their own dialect only.
[[nodiscard]] json::object encodeUsage(const TokenUsage& usage, Dialect provider);

} // namespace gateway::dialects::messages
