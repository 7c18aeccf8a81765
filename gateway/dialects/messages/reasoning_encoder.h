// SPDX-License-Identifier: GPL-3.0-or-later
// `thinking` and the effort of `output_config`, in the form the model takes.
// Thread: any. Pure.
#pragma once

#include "dialects/messages/encode_context.h"

namespace gateway::dialects::messages {

struct EncodedReasoning {
    std::optional<json::object> thinking = {};
    std::string effort = {}; // of output_config; empty: not said
    bool isOn = false;       // sampling is restricted then
};

enum class ToolUse { Free, Forced };

[[nodiscard]] EncodedReasoning encodeReasoning(
    EncodeContext& context, std::int64_t maxTokens, ToolUse toolUse);

} // namespace gateway::dialects::messages
