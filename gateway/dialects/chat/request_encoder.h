// SPDX-License-Identifier: GPL-3.0-or-later
// From the unified form to a chat completion request for a target.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects::chat {

[[nodiscard]] Result<json::object> encodeRequest(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::chat
