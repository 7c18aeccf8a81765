// SPDX-License-Identifier: GPL-3.0-or-later
// Events as lines of JSON. There is no way to say that one is still there, so pings are left out.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::ollama {

[[nodiscard]] std::unique_ptr<StreamEncoder> makeStreamEncoder(const ReplyContext& context);

} // namespace gateway::dialects::ollama
