// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs go back only to who made them; another vendor refuses the request for one. What stood on a proof
// that cannot go is what its dialect allows without: dropped at Anthropic and OpenAI, plain thinking
// elsewhere.
// Thread: the gateway's, for the vault.
#pragma once

#include "dialects/fit/signature_vault.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// Unwraps carriers, fills what the client did not send from the vault (may be null), drops what is foreign.
void fitProofs(ChatRequest& request, const TargetProfile& target, SignatureVault* vault, Notes& notes);
// Gemini 3 refuses a current turn whose first call has no signature; it accepts a word that says there is
// none. After the history is final.
void signFirstCalls(ChatRequest& request, const TargetProfile& target);

} // namespace gateway::dialects
