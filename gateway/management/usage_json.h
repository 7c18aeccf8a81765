// SPDX-License-Identifier: GPL-3.0-or-later
// Requests as the management API shows them (shapes UsageRow, Trace, ErrorRow, McpLogRow). Credentials that
// stand in error texts are masked. Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"
#include "inspect/mcp_record.h"

#include <boost/json.hpp>

namespace gateway::management {

// ISO 8601, UTC, milliseconds.
[[nodiscard]] std::string isoTime(qint64 epochMs);

[[nodiscard]] boost::json::object usageRow(const inspect::ExchangeRecord& record);
[[nodiscard]] boost::json::object errorRow(const inspect::ExchangeRecord& record);
[[nodiscard]] boost::json::object traceBody(const inspect::ExchangeRecord& record);
[[nodiscard]] boost::json::array routeLines(const QVector<inspect::ConsideredTarget>& considered);
[[nodiscard]] boost::json::object mcpLogRow(const inspect::McpRecord& record);

} // namespace gateway::management
