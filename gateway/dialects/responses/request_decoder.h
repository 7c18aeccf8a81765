// SPDX-License-Identifier: GPL-3.0-or-later
// A client's Responses request into the unified form.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::responses {

[[nodiscard]] Result<ChatRequest> decodeRequest(QByteArrayView body);

} // namespace gateway::dialects::responses
