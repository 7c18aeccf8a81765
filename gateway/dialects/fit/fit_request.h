// SPDX-License-Identifier: GPL-3.0-or-later
// Everything between decoder and encoder, in one fixed order so that the same conversation gives the same
// bytes and prompt caches hold (translation.md §2.17):
//   streamed pieces → code that was run → media → proofs → system text → history → tool names → allowed
//   tools → free-text tools → tool ids → schemas → structured output → reasoning → signatures Gemini misses →
//   sampling
// Proofs come before the history, because a turn may consist of nothing else, and look calls up by the
// client's ids. Structured output comes before reasoning, because a forced tool excludes thinking.
// Thread: any.
#pragma once

#include "base/result.h"
#include "dialects/fit/reply_rules.h"
#include "dialects/fit/signature_vault.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

#include <memory>

namespace gateway::dialects {

struct FittedRequest {
    ChatRequest request;
    Notes notes = {};
    std::shared_ptr<const ReplyRules> rules; // for ReplyRestorer; never null
};

// InvalidRequest when what was asked cannot be kept. `vault` may be null.
[[nodiscard]] Result<FittedRequest> fitRequest(
    const ChatRequest& request, const TargetProfile& target, SignatureVault* vault);

} // namespace gateway::dialects
