// SPDX-License-Identifier: GPL-3.0-or-later
// Events as a Gemini client reads them: `data:` blocks and nothing else (Google's JavaScript SDK drops blocks
// that begin with anything else), or the elements of one JSON array.
// Thread: any; one per stream.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] std::unique_ptr<StreamEncoder> makeStreamEncoder(const ReplyContext& context);

} // namespace gateway::dialects::gemini
