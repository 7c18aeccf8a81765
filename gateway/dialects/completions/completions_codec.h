// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's legacy completions, for clients: the prompt is put to a chat model, and its answer is given back
// as the text that continues it. No target is asked in this dialect.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& completionsCodec();

} // namespace gateway::dialects
