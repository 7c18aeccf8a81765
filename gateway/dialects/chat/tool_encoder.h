// SPDX-License-Identifier: GPL-3.0-or-later
// Tools and the choice among them, as a chat request says them.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects::chat {

// Adds `tools`, `tool_choice`, `parallel_tool_calls` and `web_search_options` to `body`.
void writeTools(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes);

} // namespace gateway::dialects::chat
