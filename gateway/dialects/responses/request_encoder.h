// SPDX-License-Identifier: GPL-3.0-or-later
// A request in the unified form into the body of a Responses request.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::responses {

[[nodiscard]] Result<json::object> encodeRequest(
    const ChatRequest& request, const TargetProfile& target, Notes& notes);

// `text`: format and verbosity. Also what an answer repeats of it.
[[nodiscard]] json::object writeOutputFormat(const ChatRequest& request);

} // namespace gateway::dialects::responses
