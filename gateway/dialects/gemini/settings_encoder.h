// SPDX-License-Identifier: GPL-3.0-or-later
// `tools`, `toolConfig` and `generationConfig` of a generateContent body.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::gemini {

// Adds them to `body`, where there is something to say.
void writeSettings(const ChatRequest& request, const TargetProfile& target, json::object& body, Notes& notes);

} // namespace gateway::dialects::gemini
