// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and the choice among them.
// Thread: any. Pure.
#pragma once

#include "dialects/messages/encode_context.h"

namespace gateway::dialects::messages {

struct EncodedTools {
    json::array tools = {};
    std::optional<json::object> choice = {}; // none without tools
    bool mustCall = false;                   // thinking cannot be on then
};

[[nodiscard]] EncodedTools encodeTools(EncodeContext& context);

} // namespace gateway::dialects::messages
