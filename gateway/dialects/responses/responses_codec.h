// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's Responses API, the part that keeps no state: what a request says, and what an answer to it says.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& responsesCodec();

} // namespace gateway::dialects
