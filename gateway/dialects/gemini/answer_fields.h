// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a GenerateContentResponse that stand beside its parts, in both directions: finish reason,
// usage, log probabilities, citations.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/reply.h"

namespace gateway::dialects::gemini {

[[nodiscard]] StopReason stopReasonOf(std::string_view finishReason);
// Google's own word where it gave one.
[[nodiscard]] std::string finishReasonOf(const Stop& stop, Dialect provider);

[[nodiscard]] TokenUsage usageOf(const json::object& usageMetadata);
[[nodiscard]] json::object usageMetadataOf(const TokenUsage& usage, Dialect provider);

// logprobsResult ↔ chat's entries.
[[nodiscard]] json::array logprobsOf(const json::object& logprobsResult);
[[nodiscard]] json::object logprobsResultOf(const json::array& logprobs);

// What groundingMetadata and citationMetadata say of `text`, whose byte positions they count in.
[[nodiscard]] std::vector<Citation> citationsOf(const json::object& candidate, std::string_view text);
// groundingMetadata for citations of another vendor; `text` is what they are about.
[[nodiscard]] json::object groundingOf(const std::vector<Citation>& citations, std::string_view text);

} // namespace gateway::dialects::gemini
