// SPDX-License-Identifier: GPL-3.0-or-later
// Token counts as chat completions report them, with what compatible servers made of it.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/reply.h"

namespace gateway::dialects::chat {

[[nodiscard]] TokenUsage readUsage(const json::object& usage);
// The first usage object of an answer or chunk: where OpenAI puts it, in the first choice (Moonshot), in
// `x_groq`.
[[nodiscard]] const json::object* findUsage(const json::object& answer);
// xAI and some others report reasoning beside completion_tokens, not inside; the total gives it away.
[[nodiscard]] std::int64_t outputWithReasoning(std::int64_t output, std::int64_t reasoning,
    const std::optional<std::int64_t>& input, const std::optional<std::int64_t>& total);
// `from`: the provider's dialect; extras go back to chat only. The detail objects are always there, because
// clients index into them.
[[nodiscard]] json::object usageObject(const TokenUsage& usage, Dialect from);

} // namespace gateway::dialects::chat
