// SPDX-License-Identifier: GPL-3.0-or-later
// A whole answer, and an error body. Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] Result<Reply> decodeReply(const json::value& body);
[[nodiscard]] UpstreamError decodeError(int status, QByteArrayView body);

} // namespace gateway::dialects::gemini
