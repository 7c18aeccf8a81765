// SPDX-License-Identifier: GPL-3.0-or-later
// The turns of a request as `system` and `messages`.
// Thread: any. Pure.
#pragma once

#include "dialects/messages/encode_context.h"

namespace gateway::dialects::messages {

struct Conversation {
    json::array system = {};
    json::array messages = {};
};

[[nodiscard]] Conversation encodeTurns(EncodeContext& context);

} // namespace gateway::dialects::messages
