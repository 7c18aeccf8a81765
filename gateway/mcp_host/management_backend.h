// SPDX-License-Identifier: GPL-3.0-or-later
// /mcp/plexus: Plexus itself as an MCP server, for whoever holds the admin key (ADMIN_KEY); without one there
// is nothing at that address. Its tools are operations of the management API (management/tools.h), carried
// out by the same handlers; changes need an acknowledgement. None of them touches commands of MCP servers,
// secrets, keys or consents. Thread: the gateway thread.
#pragma once

#include "management/call.h"
#include "mcp_host/acknowledgements.h"
#include "mcp_host/session_backend.h"
#include "pipeline/admin_gate.h"

namespace gateway::mcp_host {

class ManagementBackend final : public SessionBackend {
    Q_OBJECT
public:
    // The gate outlives it; without an admin the place is not there. `calls` answers on the gateway thread.
    ManagementBackend(const Clock& clock, pipeline::AdminGate& gate, management::Backend calls);
    ~ManagementBackend() override;

    [[nodiscard]] std::optional<mcp::Refusal> checkHead(
        const http::RequestHead& head, const pipeline::Snapshot& snapshot) override;

private:
    Opened open(const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) override;
    [[nodiscard]] bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const override;

    pipeline::AdminGate& m_gate;
    management::Backend m_calls;
};

} // namespace gateway::mcp_host
