// SPDX-License-Identifier: GPL-3.0-or-later
// From a client's `messages` to turns: one turn for each message, in their order.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::chat {

[[nodiscard]] std::vector<Turn> decodeMessages(const json::array& messages, Problems& problems);

} // namespace gateway::dialects::chat
