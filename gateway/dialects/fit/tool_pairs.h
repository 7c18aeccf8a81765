// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of a turn has one result, in the user turn right after it; every result has a call. Clients that
// were interrupted, compacted their history or changed the model in the middle send others, which vendors
// refuse.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// Moves results to their calls, writes a "lost" result for a call that has none, turns a result without a
// call into text, and gives ids that occur twice one of their own.
void pairToolCalls(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
