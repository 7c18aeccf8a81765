// SPDX-License-Identifier: GPL-3.0-or-later
// /mcp: all servers a key may use as one. Thread: the gateway thread.
#pragma once

#include "mcp_host/aggregate_peer.h"
#include "mcp_host/mcp_host.h"
#include "mcp_host/session_backend.h"
#include "mcp_host/visit_link.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace gateway::mcp_host {

class AggregateBackend final : public SessionBackend {
    Q_OBJECT
public:
    using LookedUp = std::function<void(const Result<void>& looked)>;

    // `visit`: whoever serves servers with an address; used until stop(), and again after the next visit.
    // Sessions at servers that are open then are left to their servers' own time.
    AggregateBackend(
        const Clock& clock, std::shared_ptr<McpHost> host, VisitLink::Visit visit, SessionLimits limits = {});
    ~AggregateBackend() override;

    void handle(pipeline::McpVisit visit) override;
    void configured(const pipeline::SnapshotPtr& snapshot) override;
    void stop() override;

    // Asks a server for its tools in a session of Plexus' own; what it has is then known to the host.
    void lookUpTools(const QString& server, const LookedUp& done);

private:
    struct LookUp;

    Opened open(const pipeline::McpVisit& visit, const SessionFacts& facts, SessionPort& port) override;
    [[nodiscard]] bool mayGoOn(const Session& session, const pipeline::Snapshot& snapshot) const override;

    [[nodiscard]] std::variant<std::unique_ptr<Link>, mcp::Refusal> openLink(
        const config::McpServer& server, const QString& owner, LinkListener& listener);
    // What is done to one may end another.
    [[nodiscard]] std::vector<QPointer<AggregatePeer>> peers() const;
    void lookedUp(LookUp& lookUp, const Result<void>& result);

    std::shared_ptr<McpHost> m_host;
    // Links are let go from the event loop, maybe after whoever serves them.
    std::shared_ptr<bool> m_isServing = std::make_shared<bool>(false);
    VisitLink::Visit m_visit; // does nothing while that is false
    pipeline::SnapshotPtr m_snapshot;
    std::vector<std::unique_ptr<LookUp>> m_lookUps;
};

} // namespace gateway::mcp_host
