// SPDX-License-Identifier: GPL-3.0-or-later
// A streamed answer: one JSON object a line.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::ollama {

[[nodiscard]] std::unique_ptr<StreamDecoder> makeStreamDecoder();

} // namespace gateway::dialects::ollama
