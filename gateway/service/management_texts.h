// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools of /mcp/plexus answer, as JSON or YAML without credentials. Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "inspect/exchange_record.h"
#include "inspect/policy_state.h"
#include "service/mcp_service.h"

#include <boost/json.hpp>

namespace gateway::service {

// The document with credentials overwritten: digests of keys, values of headers and variables that are named
// like one, user and password in addresses. References (`secret:…`, `env:…`) stay.
[[nodiscard]] QByteArray redactedYaml(const QByteArray& yaml);

[[nodiscard]] boost::json::array providersJson(
    const config::Config& config, const inspect::PolicyState& policy);
[[nodiscard]] boost::json::array modelsJson(const config::Config& config);
[[nodiscard]] boost::json::array quotasJson(const inspect::PolicyState& policy);
[[nodiscard]] boost::json::array mcpServersJson(const McpService::Servers& servers);
// A line of a list.
[[nodiscard]] boost::json::object requestJson(const inspect::ExchangeRecord& record);
// With attempts, phases and notes.
[[nodiscard]] boost::json::object requestDetailJson(const inspect::ExchangeRecord& record);

} // namespace gateway::service
