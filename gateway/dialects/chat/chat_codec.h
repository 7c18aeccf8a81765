// SPDX-License-Identifier: GPL-3.0-or-later
// OpenAI's chat completions, as client and as target.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& chatCodec();

} // namespace gateway::dialects
