// SPDX-License-Identifier: GPL-3.0-or-later
// Where instructions may stand. Anthropic and Google have one place for them, before the conversation; what
// comes later goes into a user turn, in a tag that says what it is.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

void placeSystemTurns(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
