// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a conversation one the target accepts (translation.md §2.1): no empty text, turns that alternate,
// calls with their results, a user's turn first and last where the vendor insists.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// After placeSystemTurns(). Doing it twice changes nothing.
void mendHistory(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
