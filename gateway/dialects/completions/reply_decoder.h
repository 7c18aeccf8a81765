// SPDX-License-Identifier: GPL-3.0-or-later
// From a text_completion to the unified answer. Lenient.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/reply.h"

namespace gateway::dialects::completions {

[[nodiscard]] Result<Reply> decodeReply(const json::value& body);

} // namespace gateway::dialects::completions
