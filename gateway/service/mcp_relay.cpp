// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/mcp_relay.h"

#include "base/logging.h"
#include "mcp/command_digest.h"
#include "mcp_host/program_backend.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::service {

namespace {

using inspect::McpApproval;
using inspect::McpServerStanding;
using inspect::McpToolApproval;

constexpr auto kPace = 500ms;

McpCommand commandOf(const config::McpServer& server, const McpServerStanding& standing)
{
    return { .program = server.command,
        .arguments = server.arguments,
        .workingDirectory = server.workingDirectory.isEmpty() ? QDir::homePath() : server.workingDirectory,
        .variables = mcp::variableNotes(server),
        .digest = mcp::commandDigest(server),
        .isAllowed = standing.isCommandAllowed,
        .hasChanged = standing.wasCommandAllowed && !standing.isCommandAllowed };
}

McpServerState stateOf(
    const config::Config& config, const config::McpServer& server, const McpServerStanding& standing)
{
    if (!server.enabled || !config.mcp.enabled)
        return McpServerState::Off;
    if (server.isProgram() && !standing.isCommandAllowed)
        return McpServerState::NeedsConsent;
    if (!standing.failure.isEmpty())
        return McpServerState::Failed;
    return standing.sessions > 0 ? McpServerState::Running : McpServerState::Idle;
}

McpServerView viewOf(
    const config::Config& config, const config::McpServer& server, const McpServerStanding& standing)
{
    McpServerView view { .name = server.name,
        .description = server.description,
        .address = server.url,
        .state = stateOf(config, server, standing),
        .sessions = standing.sessions,
        .reason = standing.failure,
        .errorLines = standing.errorLines,
        .tools = standing.tools };
    if (server.isProgram())
        view.command = commandOf(server, standing);
    view.heldBack = static_cast<int>(std::count_if(view.tools.cbegin(), view.tools.cend(),
        [](const auto& tool) { return tool.approval != McpToolApproval::Allowed; }));
    return view;
}

} // namespace

McpRelay::McpRelay(const Clock& clock, GatewayThread& thread, store::Store& store,
    ConfigService& configuration, QObject* parent)
    : McpService(parent)
    , m_clock(clock)
    , m_thread(thread)
    , m_store(store)
    , m_configuration(configuration)
    , m_pace(this)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, &McpRelay::refresh);
    connect(&configuration, &ConfigService::changed, this, &McpRelay::scheduleRefresh);
}

void McpRelay::start(std::function<void()> done)
{
    m_store.loadApprovals(this, [this, done = std::move(done)](const Result<inspect::McpApprovals>& loaded) {
        // Without a database nothing was allowed, and what is allowed now holds until the end.
        const inspect::McpApprovals approvals = loaded ? *loaded : inspect::McpApprovals();
        m_thread.post([this, approvals](pipeline::Engine& engine) { makeHost(engine, approvals); });
        scheduleRefresh();
        done();
    });
}

void McpRelay::makeHost(pipeline::Engine& engine, const inspect::McpApprovals& approvals)
{
    const auto host = std::make_shared<mcp_host::McpHost>(m_clock,
        mcp::ApprovalBook::Observers {
            .onAllowed = [this](const McpApproval& approval) { m_store.writeApproval(approval); },
            .onRevoked = [this](const McpApproval& approval) { m_store.removeApproval(approval); } });
    host->approvals().restore(approvals);
    m_host = host.get();
    engine.mcp().setToolGuard({ host, &host->tools() });
    // Queued: the host lives on the gateway thread.
    connect(m_host, &mcp_host::McpHost::changed, this, &McpRelay::scheduleRefresh, Qt::QueuedConnection);
    engine.mcp().plug(pipeline::McpPlace::Program, std::make_unique<mcp_host::ProgramBackend>(m_clock, host));
    auto aggregate = std::make_unique<mcp_host::AggregateBackend>(
        m_clock, host, [&engine](pipeline::McpVisit visit) { engine.mcpProxy().handle(std::move(visit)); });
    m_aggregate = aggregate.get();
    engine.mcp().plug(pipeline::McpPlace::Aggregate, std::move(aggregate));
}

void McpRelay::scheduleRefresh()
{
    if (!m_pace.isActive())
        m_pace.start();
}

void McpRelay::refresh()
{
    onHost([this, config = m_configuration.current()](mcp_host::McpHost& host) {
        // `this` outlives the gateway thread (GatewayRuntime joins it first).
        QMetaObject::invokeMethod(
            this, [this, standings = host.standings(*config)] { take(standings); }, Qt::QueuedConnection);
    });
}

void McpRelay::take(const inspect::McpServerStandings& standings)
{
    const config::ConfigPtr config = m_configuration.current();
    Servers servers;
    for (const config::McpServer& server : config->mcp.servers) {
        const auto found = std::find_if(standings.cbegin(), standings.cend(),
            [&server](const McpServerStanding& standing) { return standing.name == server.name; });
        servers.append(viewOf(*config, server, found == standings.cend() ? McpServerStanding() : *found));
    }
    if (servers == m_servers)
        return;
    m_servers = std::move(servers);
    Q_EMIT changed();
}

void McpRelay::allowCommand(const QString& server, const QByteArray& digest)
{
    const config::McpServer* found = m_configuration.current()->findMcpServer(server);
    if (!found || !found->isProgram() || mcp::commandDigest(*found) != digest)
        return;
    onHost([server, digest, now = m_clock.epochMs()](mcp_host::McpHost& host) {
        host.approvals().allow(
            { .kind = McpApproval::Kind::Command, .server = server, .digest = digest, .atMs = now });
        host.approvalsChanged();
    });
}

void McpRelay::revokeCommand(const QString& server)
{
    onHost([server](mcp_host::McpHost& host) {
        host.approvals().revoke(McpApproval::Kind::Command, server, {});
        host.approvalsChanged();
    });
}

void McpRelay::allowTool(const QString& server, const QString& tool, const QByteArray& digest)
{
    onHost([server, tool, digest](mcp_host::McpHost& host) {
        if (host.tools().allow(server, tool, digest))
            host.approvalsChanged();
    });
}

void McpRelay::revokeTool(const QString& server, const QString& tool)
{
    onHost([server, tool](mcp_host::McpHost& host) {
        host.tools().revoke(server, tool);
        host.approvalsChanged();
    });
}

void McpRelay::restart(const QString& server)
{
    onHost([server](mcp_host::McpHost& host) { host.stopServer(server); });
}

void McpRelay::lookUpTools(const QString& server, std::function<void(Result<void>)> done)
{
    m_thread.post([this, server, done = std::move(done)](pipeline::Engine&) {
        const auto tell = [this, done](const Result<void>& result) {
            QMetaObject::invokeMethod(
                this, [done, result] { done(result); }, Qt::QueuedConnection);
        };
        if (m_aggregate)
            m_aggregate->lookUpTools(server, tell);
        else
            tell(Error { .code = ErrorCode::Cancelled, .message = u"The gateway is still starting."_s });
    });
}

} // namespace gateway::service

#include "moc_mcp_relay.cpp"
