// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as servers of the OpenAI APIs report them: in bodies, in streams, and inside answers of status 200.
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "dialects/unified/stream_event.h"

#include <QByteArrayView>

namespace gateway::dialects::chat {

// From an error answer's body, JSON or not.
[[nodiscard]] UpstreamError decodeError(int status, QByteArrayView body);
// The error an object reports instead of an answer; none when it reports none.
[[nodiscard]] std::optional<UpstreamError> errorIn(const json::object& answer);
// The HTTP status the error would have had, from its code or its type.
[[nodiscard]] int statusOf(const UpstreamError& error);

[[nodiscard]] StreamFailure failureFrom(UpstreamError error);
// For an error object in an answer of status 200.
[[nodiscard]] Error replyError(const UpstreamError& error);

} // namespace gateway::dialects::chat
