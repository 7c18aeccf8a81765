// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves of the sampling parameters what the target accepts, with a Note for each that goes.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// After fitReasoning(): Claude takes less while it thinks.
void fitSampling(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
