// SPDX-License-Identifier: GPL-3.0-or-later
// A whole answer as an /api/chat response, and the pieces its stream is made of.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::ollama {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

struct ResponseHead {
    std::string model;
    std::int64_t created = 0;
};

// {model, created_at}.
[[nodiscard]] json::object headObject(const ResponseHead& head);
// {function: {name, arguments}}.
[[nodiscard]] json::object callObject(const ToolCallPart& call);
// done, done_reason and the counts.
void writeEnd(const Stop& stop, const TokenUsage& usage, Dialect provider, json::object& response);

} // namespace gateway::dialects::ollama
