// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's free-text tools where the target has none: a function with one string field `input`, and the text
// out of it again on the way back.
// Thread: any. Pure.
#pragma once

#include "dialects/fit/reply_rules.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// After fitToolNames(): `rules` is by the names sent.
void fitCustomTools(ChatRequest& request, const TargetProfile& target, ReplyRules& rules, Notes& notes);
// From the arguments a model wrote, well or badly, to the text that was meant.
[[nodiscard]] std::string customToolText(std::string_view arguments);

} // namespace gateway::dialects
