// SPDX-License-Identifier: GPL-3.0-or-later
// Error bodies, error events and errors inside a 200, as Anthropic and the servers that offer its API send
// them.
// Thread: any. Pure.
#pragma once

#include "dialects/unified/stream_event.h"

#include <QByteArrayView>

namespace gateway::dialects::messages {

[[nodiscard]] UpstreamError decodeError(QByteArrayView body);
// Whether an object that came where an answer or an event was expected reports an error instead.
[[nodiscard]] bool isError(const json::object& object);
// What such an object says, with the HTTP status it would have had.
[[nodiscard]] StreamFailure failureOf(const json::object& object);

} // namespace gateway::dialects::messages
