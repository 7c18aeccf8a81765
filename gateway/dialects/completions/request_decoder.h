// SPDX-License-Identifier: GPL-3.0-or-later
// From a legacy completion request to a conversation that asks a chat model for the same text.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/request.h"

#include <QByteArrayView>

namespace gateway::dialects::completions {

[[nodiscard]] Result<ChatRequest> decodeRequest(QByteArrayView body);

} // namespace gateway::dialects::completions
