// SPDX-License-Identifier: GPL-3.0-or-later
// Request fields that chat completions and the legacy completions share.
// Thread: any. Pure.
#pragma once

#include "dialects/json/object_reader.h"
#include "dialects/unified/request.h"

namespace gateway::dialects::chat {

// `stream` and `stream_options`.
void readStreaming(ObjectReader& reader, Problems& problems, ChatRequest& request);
// All but `logprobs`, which the two dialects write differently.
[[nodiscard]] Sampling readSampling(ObjectReader& reader);
[[nodiscard]] RequestMeta readMeta(ObjectReader& reader);
} // namespace gateway::dialects::chat
