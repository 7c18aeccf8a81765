// SPDX-License-Identifier: GPL-3.0-or-later
// How much to think, in the terms the target takes; a client that says nothing about it gets nothing
// invented.
// Thread: any. Pure.
#pragma once

#include "dialects/efforts.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// Max is what the model can.
[[nodiscard]] std::int64_t budgetFor(Effort effort, const TargetProfile& target);
// The target's level for `wanted`: that one, else the next higher, else the highest it has. Never None.
[[nodiscard]] Effort nearestEffort(Effort wanted, const TargetProfile& target);

// After the tools and the history are final. Leaves in `request.reasoning` what `target.reasoning` is written
// with and nothing else; makes room for the budget in max_tokens where that counts thinking; turns thinking
// off where Anthropic would refuse it (a forced tool, an answer begun, a tool turn without its thoughts).
void fitReasoning(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
