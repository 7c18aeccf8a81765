// SPDX-License-Identifier: GPL-3.0-or-later
// /mcp/{name} for servers that are programs: one process for each session, so that nothing one client does
// shows in another's; messages pass through as they are. Thread: the gateway thread.
#pragma once

#include "mcp_host/mcp_host.h"
#include "mcp_host/session_backend.h"

namespace gateway::mcp_host {

class ProgramBackend final : public SessionBackend {
    Q_OBJECT
public:
    ProgramBackend(const Clock& clock, std::shared_ptr<McpHost> host, SessionLimits limits = {});
    ~ProgramBackend() override;

    void configured(const pipeline::SnapshotPtr& snapshot) override;

private:
    // Ends its sessions, and with them its processes.
    void stopServer(const QString& server);
    Opened open(const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) override;
    [[nodiscard]] bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const override;

    std::shared_ptr<McpHost> m_host;
    pipeline::SnapshotPtr m_snapshot; // the latest
};

} // namespace gateway::mcp_host
