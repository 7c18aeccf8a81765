// SPDX-License-Identifier: GPL-3.0-or-later
// What a client is told about its quotas: headers on every answer, the facts of a refusal. Names after
// control-plane.md §4. Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "quota/amounts.h"

#include <boost/json.hpp>

#include <optional>

namespace gateway::quota {

// The `type` of a refusal's error, and its status.
inline constexpr const char* kRefusalType = "quota_exceeded";
inline constexpr int kRefusalStatus = 429;

// "rolling", "daily" …; "requests", "tokens", "cost": as in the configuration.
[[nodiscard]] QString windowName(config::QuotaWindow window);
[[nodiscard]] QString unitName(config::QuotaUnit unit);
[[nodiscard]] std::optional<config::QuotaWindow> windowFromName(QStringView name);
[[nodiscard]] std::optional<config::QuotaUnit> unitFromName(QStringView name);

// "120", or of a cost quota dollars: "12.5".
[[nodiscard]] QString amountText(config::QuotaUnit unit, qint64 amount);

// x-plexus-quota (name), -limit, -remaining, -reset (ISO 8601, UTC), and -warning where its warn level is
// reached, of the quota nearest its limit. Empty when there is none. A name that is not ASCII is
// percent-encoded.
[[nodiscard]] HeaderList quotaHeaders(const QVector<QuotaStatus>& quotas);

// A sentence: "Quota exceeded: daily limit of 12.5 reached".
[[nodiscard]] QString refusalMessage(const Refusal& refusal);
// The members beside `message` and `type` of the error object:
//   quota_name, current_usage, limit, resets_at, blocking_quotas: [{quotaName, limitType, limit,
//   currentUsage, reserved, remaining, resetsAt}]
// Amounts of cost quotas are dollars.
[[nodiscard]] boost::json::object refusalFields(const Refusal& refusal);
// Whole seconds until it makes sense to try again, at least 1: for Retry-After.
[[nodiscard]] qint64 retryAfterSeconds(const Refusal& refusal, qint64 nowMs);

} // namespace gateway::quota
