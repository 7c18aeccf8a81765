// SPDX-License-Identifier: GPL-3.0-or-later
// An MCP server as a form holds it, and what edits of it do to the rest of the configuration.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/form_model.h"
#include "app/viewmodels/common/form_texts.h"

namespace app::viewmodels {

[[nodiscard]] QVector<FormModel::Row> mcpServerRows();
[[nodiscard]] gateway::config::Node mcpServerPart(const gateway::config::McpServer& server);
// Problems under "mcp_servers.NAME". Fields of the other kind of server are left out.
[[nodiscard]] Reading<gateway::config::McpServer> readMcpServerPart(
    const gateway::config::Node& part, const QString& name);

// With `server` in the place of `formerName` (empty: added); keys that name the old name name the new one.
[[nodiscard]] gateway::config::Config withMcpServer(
    gateway::config::Config config, const QString& formerName, const gateway::config::McpServer& server);
[[nodiscard]] gateway::config::Config withoutMcpServer(gateway::config::Config config, const QString& name);

} // namespace app::viewmodels
