// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp_host/mcp_host.h"

#include "base/logging.h"

#include <utility>

namespace gateway::mcp_host {

namespace {

using inspect::McpApproval;
using inspect::McpToolApproval;

McpToolApproval approvalOf(mcp::ToolState state)
{
    switch (state) {
    case mcp::ToolState::Allowed: return McpToolApproval::Allowed;
    case mcp::ToolState::New: return McpToolApproval::New;
    case mcp::ToolState::Changed: return McpToolApproval::Changed;
    }
    return McpToolApproval::New;
}

} // namespace

McpHost::McpHost(const Clock& clock, mcp::ApprovalBook::Observers observers)
    : m_book(std::move(observers))
    , m_guard(m_book, clock)
    , m_programs(m_book, [this](const QString&) { Q_EMIT changed(); })
{
}

McpHost::~McpHost()
{
    m_gone.clear();
}

void McpHost::bury(std::shared_ptr<void> gone)
{
    m_gone.push_back(std::move(gone));
    QMetaObject::invokeMethod(
        this, [this] { std::exchange(m_gone, {}).clear(); }, Qt::QueuedConnection);
}

void McpHost::stopServer(const QString& server)
{
    Q_EMIT stopWanted(server);
    m_programs.forgetFailure(server);
    linkIsWell(server);
}

void McpHost::linkOpened(const QString& server)
{
    ++m_links[server].open;
    Q_EMIT changed();
}

void McpHost::linkClosed(const QString& server)
{
    --m_links[server].open;
    Q_EMIT changed();
}

void McpHost::linkFailed(const QString& server, const QString& why)
{
    m_links[server].failure = why;
    qCWarning(lcService).noquote().nospace() << "MCP server " << server << ": " << why;
    Q_EMIT changed();
}

void McpHost::linkIsWell(const QString& server)
{
    const auto standing = m_links.find(server);
    if (standing == m_links.end() || standing->failure.isEmpty())
        return;
    standing->failure.clear();
    Q_EMIT changed();
}

void McpHost::approvalsChanged()
{
    Q_EMIT permissionsChanged();
    Q_EMIT changed();
}

inspect::McpServerStandings McpHost::standings(const config::Config& config) const
{
    inspect::McpServerStandings standings;
    for (const config::McpServer& server : config.mcp.servers) {
        inspect::McpServerStanding standing { .name = server.name };
        if (server.isProgram()) {
            const ProgramStatus status = m_programs.status(server.name);
            standing.sessions = static_cast<int>(status.running);
            standing.failure = status.failure;
            standing.errorLines = status.errorLines;
            standing.isCommandAllowed = m_programs.isAllowed(server);
            standing.wasCommandAllowed = m_book.find(McpApproval::Kind::Command, server.name).has_value();
        } else {
            const LinkStanding link = m_links.value(server.name);
            standing.sessions = link.open;
            standing.failure = link.failure;
        }
        for (const mcp::SeenTool& tool : m_guard.seen(server.name)) {
            standing.tools.append({ .name = tool.name,
                .title = tool.title,
                .description = tool.description,
                .digest = tool.digest,
                .hiddenCharacters = tool.hidden,
                .approval = approvalOf(tool.state) });
        }
        standings.append(standing);
    }
    return standings;
}

} // namespace gateway::mcp_host

#include "moc_mcp_host.cpp"
