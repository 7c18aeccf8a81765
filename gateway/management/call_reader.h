// SPDX-License-Identifier: GPL-3.0-or-later
// Checks what a call carries against its row: parameters for their types and words, bodies for the members of
// their shape. What a configuration's document may hold is the field tables' business. Thread: any. Pure.
#pragma once

#include "management/call.h"

namespace gateway::management {

// Adds those of the query to those of the path, and checks all.
[[nodiscard]] std::optional<Refusal> readQuery(Call& call, const QByteArray& query);
// The body as JSON or text, checked.
[[nodiscard]] std::optional<Refusal> readBody(Call& call, const QByteArray& body);
// Of a call that is put together already (from the arguments of a tool).
[[nodiscard]] std::optional<Refusal> checkParameters(const Call& call);
[[nodiscard]] std::optional<Refusal> checkBody(const Call& call);

// A moment: ISO 8601, or milliseconds since 1970.
[[nodiscard]] std::optional<qint64> momentMs(const QString& text);

} // namespace gateway::management
