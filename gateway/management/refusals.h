// SPDX-License-Identifier: GPL-3.0-or-later
// The refusals there are, and their one form. Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "management/call.h"

namespace gateway::management {

[[nodiscard]] Refusal badRequest(const QString& message, const QString& param = {}); // 400
[[nodiscard]] Refusal unauthorized(const QString& message);                          // 401
[[nodiscard]] Refusal forbidden(const QString& message);                             // 403
[[nodiscard]] Refusal notFound(const QString& message);                              // 404
[[nodiscard]] Refusal conflict(
    const QString& message, const QString& code = QStringLiteral("conflict"));    // 409
[[nodiscard]] Refusal invalid(const QString& message, const QString& param = {}); // 422
// Of an error some part of the gateway gave.
[[nodiscard]] Refusal refusalOf(const Error& error);

// {"error": {"message", "type", "code", "param"}}; `type` follows from the status.
[[nodiscard]] boost::json::object refusalBody(const Refusal& refusal);

} // namespace gateway::management
