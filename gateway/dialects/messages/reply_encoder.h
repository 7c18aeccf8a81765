// SPDX-License-Identifier: GPL-3.0-or-later
// An answer for a Messages client.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::messages {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

// Shared with the stream encoder.

[[nodiscard]] std::string messageId(const ReplyContext& context, const std::string& providerId);
// The id of the nth call of an answer where the provider gave none.
[[nodiscard]] std::string callId(const ToolCallPart& call, const std::string& messageId, std::size_t index);
// What stands in a text block for a part this dialect has no block for: a Markdown image, a transcript, a
// link; empty for parts it has.
[[nodiscard]] std::string replacementText(const Part& part);
// The arguments as an object, whatever kind of tool.
[[nodiscard]] json::object inputOf(const ToolCallPart& call);

} // namespace gateway::dialects::messages
