// SPDX-License-Identifier: GPL-3.0-or-later
// What a started MCP server sees of the world: the few variables a program needs to run, and those its
// configuration names. Never the gateway's own: provider keys, ADMIN_KEY, tokens of the person's shell.
// Thread: any.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "config/mcp.h"
#include "pipeline/snapshot.h"

#include <QProcessEnvironment>

#include <vector>

namespace gateway::mcp_host {

struct ProgramEnvironment {
    QProcessEnvironment variables;
    QString workingDirectory;
    std::vector<Secret>
        secrets; // values that must not be shown: of references, and those named like a credential
};

// Error: a value is not to be had, or the folder does not exist.
[[nodiscard]] Result<ProgramEnvironment> programEnvironment(
    const config::McpServer& server, const pipeline::Snapshot& snapshot, const QProcessEnvironment& own);

// What a server of either kind is started or asked with and must not be shown, as far as it can be read.
[[nodiscard]] std::vector<Secret> serverSecrets(
    const config::McpServer& server, const pipeline::Snapshot& snapshot);

} // namespace gateway::mcp_host
