// SPDX-License-Identifier: GPL-3.0-or-later
// An /api/chat body into the unified request.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::ollama {

[[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source);

} // namespace gateway::dialects::ollama
