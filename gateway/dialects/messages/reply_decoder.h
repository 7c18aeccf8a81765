// SPDX-License-Identifier: GPL-3.0-or-later
// An Anthropic answer that came whole.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::messages {

[[nodiscard]] Result<Reply> decodeReply(const json::value& body);

} // namespace gateway::dialects::messages
