// SPDX-License-Identifier: GPL-3.0-or-later
// How much to think, in the style the chat target is told it.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

namespace gateway::dialects::chat {

// Nothing when the client said nothing.
void writeReasoning(const ChatRequest& request, const TargetProfile& target, json::object& body);

} // namespace gateway::dialects::chat
