// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tools and tool choice in the Responses API's form: for a provider, and where an answer tells the
// client what it asked for.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::responses {

[[nodiscard]] json::array writeTools(const ChatRequest& request, Notes& notes);
// Null where the client made no choice.
[[nodiscard]] json::value writeToolChoice(const ChatRequest& request);

} // namespace gateway::dialects::responses
