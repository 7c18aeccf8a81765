// SPDX-License-Identifier: GPL-3.0-or-later
// The closed lists of chat completions: finish reasons, and whose proofs a `format` names.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/reply.h"
#include "dialects/unified/request.h"

#include <string_view>

namespace gateway::dialects::chat {

[[nodiscard]] std::string_view finishReason(StopReason reason);
// Of what servers say, also the words of other dialects; an unknown one counts as a normal stop.
[[nodiscard]] Stop stopFromFinishReason(std::string_view word);

// The `format` of a reasoning detail ("anthropic-claude-v1"); empty for origins without one.
[[nodiscard]] std::string_view detailFormat(Origin origin);
[[nodiscard]] Origin originFromFormat(std::string_view format);

} // namespace gateway::dialects::chat
