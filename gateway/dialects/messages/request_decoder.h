// SPDX-License-Identifier: GPL-3.0-or-later
// A Messages client's request to the unified form.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::messages {

[[nodiscard]] Result<ChatRequest> decodeRequest(const RequestSource& source);

} // namespace gateway::dialects::messages
