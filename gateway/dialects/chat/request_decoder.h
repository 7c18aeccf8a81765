// SPDX-License-Identifier: GPL-3.0-or-later
// From a client's chat completion request to the unified form.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/unified/request.h"

#include <QByteArrayView>

namespace gateway::dialects::chat {

[[nodiscard]] Result<ChatRequest> decodeRequest(QByteArrayView body);

} // namespace gateway::dialects::chat
