// SPDX-License-Identifier: GPL-3.0-or-later
// /mcp/plexus: Plexus itself as an MCP server, for whoever holds the admin key (ADMIN_KEY); without one there
// is nothing at that address. What its tools do is said by ManagementCalls, which the service carries out;
// changes need an acknowledgement. Nothing here touches commands of MCP servers, secrets, keys or consents.
// Thread: the gateway thread.
#pragma once

#include "base/secret.h"
#include "mcp_host/acknowledgements.h"
#include "mcp_host/session_backend.h"

#include <functional>

namespace gateway::mcp_host {

enum class ManagementMode {
    Describe, // of a change: what it would do, as a sentence; nothing is done
    Carry,    // do it, or read
};

// Carries out one call of a tool. `done` is called once, on the gateway thread: text for the client.
using ManagementCalls = std::function<void(const QString& tool, const boost::json::object& arguments,
    ManagementMode mode, std::function<void(const Result<QByteArray>& text)> done)>;

class ManagementBackend final : public SessionBackend {
    Q_OBJECT
public:
    static constexpr int kWrongKeysPerMinute = 20;

    // An empty admin key: the place is not there.
    ManagementBackend(const Clock& clock, Secret adminKey, ManagementCalls calls);
    ~ManagementBackend() override;

    [[nodiscard]] std::optional<mcp::Refusal> checkHead(
        const http::RequestHead& head, const pipeline::Snapshot& snapshot) override;

private:
    Opened open(const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) override;
    [[nodiscard]] bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const override;

    Secret m_adminKey;
    ManagementCalls m_calls;
    qint64 m_wrongWindowUs = 0; // minute in which m_wrongKeys counts
    int m_wrongKeys = 0;
};

} // namespace gateway::mcp_host
