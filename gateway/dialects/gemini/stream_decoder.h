// SPDX-License-Identifier: GPL-3.0-or-later
// A streamed answer: server-sent events (alt=sse), or one JSON array whose elements arrive one by one. Which,
// its first byte tells.
// Thread: any; one per stream.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::gemini {

[[nodiscard]] std::unique_ptr<StreamDecoder> makeStreamDecoder();

} // namespace gateway::dialects::gemini
