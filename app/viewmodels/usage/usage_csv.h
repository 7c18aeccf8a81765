// SPDX-License-Identifier: GPL-3.0-or-later
// Usage as CSV (RFC 4180), for spreadsheets: plain numbers, money in dollars, times in ISO 8601 with the
// offset. Thread: any. Pure.
#pragma once

#include "service/usage_service.h"

#include <QByteArray>

#include <optional>

namespace app::viewmodels {

// A row per point.
[[nodiscard]] QByteArray pointsCsv(const gateway::store::UsageReport& report);
// A row per point in which requests ran: how many at once, at most, and of which groups.
[[nodiscard]] QByteArray loadsCsv(
    const gateway::store::UsageReport& report, std::optional<gateway::store::UsageDimension> by);
// A row per group.
[[nodiscard]] QByteArray groupsCsv(const gateway::service::UsageAnswer& answer);

} // namespace app::viewmodels
