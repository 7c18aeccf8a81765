// SPDX-License-Identifier: GPL-3.0-or-later
// Code that Google's servers ran for the model, and what came of it, as text for clients and targets of other
// dialects: the answer speaks of it.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// A fenced block; none for other parts.
[[nodiscard]] std::optional<std::string> executedCodeText(const NativePart& part);
// In a Gemini client's history, for a target that is none of Google's.
void tellExecutedCode(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
