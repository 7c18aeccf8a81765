// SPDX-License-Identifier: GPL-3.0-or-later
// From a provider's chat completion to the unified answer. Lenient.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/reply.h"

namespace gateway::dialects::chat {

[[nodiscard]] Result<Reply> decodeReply(const json::value& body);

// Unique among the calls of a conversation, for servers that send none.
[[nodiscard]] std::string callIdFor(std::string_view replyId, std::size_t number);
// The image in {type: image_url, image_url: {url}}; none without an address.
[[nodiscard]] std::optional<Part> imagePart(const json::value& value);
// The text of Mistral's {type: thinking, thinking: [{text}]}.
[[nodiscard]] std::string mistralThinking(const json::object& part);

} // namespace gateway::dialects::chat
