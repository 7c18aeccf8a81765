// SPDX-License-Identifier: GPL-3.0-or-later
// The unified turns as Ollama's messages: text, pictures inline, calls, results one message each.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::ollama {

[[nodiscard]] json::array encodeMessages(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::ollama
