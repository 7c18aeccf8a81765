// SPDX-License-Identifier: GPL-3.0-or-later
// The unified request as an /api/chat body.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::ollama {

[[nodiscard]] Result<json::object> encodeRequest(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::ollama
