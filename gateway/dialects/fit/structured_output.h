// SPDX-License-Identifier: GPL-3.0-or-later
// Output in JSON where the target cannot be told to: at Anthropic's older models a tool that has to be
// called, whose arguments are the answer; elsewhere JSON mode, if there is one, and instructions.
// Thread: any. Pure.
#pragma once

#include "dialects/fit/tool_names.h"

namespace gateway::dialects {

// After the tools have their names, before fitReasoning(): a forced tool excludes thinking.
void fitStructuredOutput(
    ChatRequest& request, const TargetProfile& target, ToolNames& names, ReplyRules& rules, Notes& notes);

} // namespace gateway::dialects
