// SPDX-License-Identifier: GPL-3.0-or-later
// Ollama's /api/chat. Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& ollamaCodec();

} // namespace gateway::dialects
