// SPDX-License-Identifier: GPL-3.0-or-later
// An answer in the unified form as a whole Responses answer.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::responses {

[[nodiscard]] json::object encodeReply(const Reply& reply, const ReplyContext& context, Notes& notes);

} // namespace gateway::dialects::responses
