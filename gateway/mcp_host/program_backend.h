// SPDX-License-Identifier: GPL-3.0-or-later
// /mcp/{name} for servers that are programs: one process for each session, so that nothing one client does shows
// in another's; messages pass through as they are. Thread: the gateway thread.
#pragma once

#include "mcp_host/program_host.h"
#include "mcp_host/session_backend.h"

namespace gateway::mcp_host {

class ProgramBackend final : public SessionBackend {
    Q_OBJECT
public:
    // The host outlives the backend.
    ProgramBackend(const Clock& clock, ProgramHost& host, SessionLimits limits = {});

    // Ends its sessions, and with them its processes.
    void stopServer(const QString& server);

private:
    Opened open(const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) override;
    [[nodiscard]] bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const override;

    ProgramHost& m_host;
    QHash<QByteArray, QByteArray> m_commands; // digest of what a session runs, by its id
};

} // namespace gateway::mcp_host
