// SPDX-License-Identifier: GPL-3.0-or-later
// A Gemini client sends a streamed answer back in the pieces it got, each a part or even a content of its own
// (Google's own chat does). Others are told what was said as one: a piece of nothing but space is part of the
// text, and Anthropic's signature is of the whole thought.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"

namespace gateway::dialects {

// Before anything looks at texts or proofs. Google itself takes the pieces as they are.
void joinStreamedPieces(ChatRequest& request, const TargetProfile& target);

} // namespace gateway::dialects
