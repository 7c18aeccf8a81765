// SPDX-License-Identifier: GPL-3.0-or-later
// A whole answer as a GenerateContentResponse. Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

} // namespace gateway::dialects::gemini
