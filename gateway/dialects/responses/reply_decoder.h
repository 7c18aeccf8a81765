// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's Responses answer into the unified form.
// Thread: any. Pure.
#pragma once

#include "dialects/codec.h"

namespace gateway::dialects::responses {

[[nodiscard]] Result<Reply> decodeReply(const json::value& body);
[[nodiscard]] UpstreamError decodeError(QByteArrayView body);

// Pieces the stream decoder needs as well.
enum class Calls { None, Made }; // whether the model called a tool of the client's
[[nodiscard]] StreamStart readHead(const json::object& response);
[[nodiscard]] Stop readStop(const json::object& response, Calls calls);
[[nodiscard]] TokenUsage readUsage(const json::object& usage);
// An `error` value: an object, or a text.
[[nodiscard]] UpstreamError readError(const json::value& error);
// The status an error inside a success answer would have had.
[[nodiscard]] int statusOf(const UpstreamError& error);

} // namespace gateway::dialects::responses
