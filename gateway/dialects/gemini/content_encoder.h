// SPDX-License-Identifier: GPL-3.0-or-later
// The unified turns as Gemini's `contents` and `systemInstruction`.
// Thread: any. Pure.
#pragma once

#include "dialects/target_profile.h"
#include "dialects/unified/note.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::gemini {

struct EncodedContents {
    json::array contents;
    std::optional<json::object> system;
};

[[nodiscard]] EncodedContents encodeContents(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::gemini
