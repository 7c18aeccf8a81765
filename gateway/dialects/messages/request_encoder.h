// SPDX-License-Identifier: GPL-3.0-or-later
// The unified form to the body of a Messages request.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::messages {

[[nodiscard]] Result<json::object> encodeRequest(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

} // namespace gateway::dialects::messages
