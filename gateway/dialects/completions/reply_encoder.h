// SPDX-License-Identifier: GPL-3.0-or-later
// From the unified answer to a text_completion for a client.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::completions {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

// There are no tools here: a call that came anyway is a stop.
[[nodiscard]] std::string_view finishReason(StopReason reason);
// What `echo` puts in front of the answer; empty without it.
[[nodiscard]] std::string_view echoedPrompt(const ReplyContext& context);

} // namespace gateway::dialects::completions
