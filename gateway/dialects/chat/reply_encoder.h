// SPDX-License-Identifier: GPL-3.0-or-later
// From the unified answer to a chat completion for a client.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::chat {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

// {type: image_url, image_url: {url}}
[[nodiscard]] json::object imageObject(const ImagePart& image);
// "finish_reason" as this client knows it: one that declared `functions` hears of a function_call.
[[nodiscard]] std::string_view finishReasonFor(const ReplyContext& context, StopReason reason);
// The time to answer with: ours, where it was given.
[[nodiscard]] std::int64_t createdFor(const ReplyContext& context, std::int64_t provider);

} // namespace gateway::dialects::chat
