// SPDX-License-Identifier: GPL-3.0-or-later
// Images, audio and files for a target that cannot take them: a line of text says that something was there.
// Audio the model was meant to hear is refused instead, because without it the question is gone.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/target_profile.h"
#include "dialects/unified/note.h"

namespace gateway::dialects {

// What a dialect calls the list of turns: "messages", "input", "contents".
[[nodiscard]] std::string_view turnsField(Dialect dialect);

// InvalidRequest naming the part.
[[nodiscard]] Result<void> fitMedia(ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects
