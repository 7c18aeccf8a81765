// SPDX-License-Identifier: GPL-3.0-or-later
// Tool-call ids the target accepts. A function of the client's id alone, so calls and their results agree, on
// this request and on every later one, and nothing has to be remembered.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

namespace gateway::dialects {

// `id` itself when the rule allows it.
[[nodiscard]] std::string legalToolId(const std::string& id, ToolIdRule rule);
// In all calls and results of the conversation.
void fitToolIds(ChatRequest& request, ToolIdRule rule);

} // namespace gateway::dialects
