// SPDX-License-Identifier: GPL-3.0-or-later
// A generateContent body into the unified request. Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source);

} // namespace gateway::dialects::gemini
