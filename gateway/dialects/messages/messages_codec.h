// SPDX-License-Identifier: GPL-3.0-or-later
// The Anthropic Messages API, both as a client's dialect and as a provider's.
// Thread: any.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects {

[[nodiscard]] const DialectCodec& messagesCodec();

} // namespace gateway::dialects
