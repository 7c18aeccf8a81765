// SPDX-License-Identifier: GPL-3.0-or-later
// The operations that are tools of /mcp/plexus: a tool's arguments are the operation's parameters and the
// members of its body; a body that is a part of the configuration is one argument, `document`.
// Thread: any. Pure.
#pragma once

#include "management/call.h"

#include <variant>

namespace gateway::management {

// As an element of the answer to tools/list.
[[nodiscard]] boost::json::object toolObject(const Operation& operation);

// The call that is meant, without its caller; or what is wrong with the arguments, a sentence.
[[nodiscard]] std::variant<Call, QString> callOfTool(
    const Operation& operation, const boost::json::object& arguments);

} // namespace gateway::management
