// SPDX-License-Identifier: GPL-3.0-or-later
// What of MCP a key may use. An entry of its lists is a server (`github`) or one tool
// (`github/create_issue`); what is excluded is excluded whatever else is allowed. A key that may use one tool
// of a server may use the server, and of its tools that one. Thread: any, with a guard its own. Pure.
#pragma once

#include "config/config.h"
#include "mcp/tool_guard.h"

namespace gateway::pipeline {

[[nodiscard]] bool mayUseMcpServer(const config::Key& key, QStringView server);
// `tool` by the server's own name for it.
[[nodiscard]] bool mayUseMcpTool(const config::Key& key, QStringView server, QStringView tool);
// Of a server it may use, there may be tools it may not.
[[nodiscard]] bool hasMcpToolLimits(const config::Key& key, QStringView server);

// Answers to tools/list without the tools the key may not use, nor those that `guard` (null: nobody) holds
// back, which takes note of what the server shows. Text that holds none comes back as it is.
[[nodiscard]] QByteArray withoutForbiddenTools(const QByteArray& messages, const config::Key& key,
    const QString& server, mcp::ToolGuard* guard = nullptr);

} // namespace gateway::pipeline
