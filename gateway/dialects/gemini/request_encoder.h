// SPDX-License-Identifier: GPL-3.0-or-later
// The unified request as a generateContent body. The model and whether to stream are in the path, not here.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] Result<json::object> encodeRequest(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::gemini
