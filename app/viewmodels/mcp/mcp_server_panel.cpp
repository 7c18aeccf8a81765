// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_server_panel.h"

#include "app/viewmodels/mcp/mcp_server_list_model.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::McpToolApproval;
using gateway::inspect::McpToolStanding;
using gateway::service::GatewayControl;
using gateway::service::McpServerState;
using gateway::service::McpServerView;
using gateway::service::McpService;

McpServerPanel::McpServerPanel(McpService& mcp, GatewayControl& control, QObject* parent)
    : QObject(parent)
    , m_mcp(mcp)
    , m_control(control)
{
    connect(&mcp, &McpService::changed, this, &McpServerPanel::refresh);
    connect(&control, &GatewayControl::stateChanged, this, &McpServerPanel::changed);
}

void McpServerPanel::setServer(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_lookingUp = false;
    m_lookUpProblem.clear();
    refresh();
}

void McpServerPanel::refresh()
{
    const McpService::Servers& servers = m_mcp.servers();
    const auto found = std::find_if(servers.begin(), servers.end(),
        [this](const McpServerView& server) { return server.name == m_name; });
    const std::optional<McpServerView> view = found == servers.end() ? std::nullopt : std::optional(*found);
    if (view == m_view)
        return;
    m_view = view;
    m_tools.setTools(view ? view->tools : McpToolListModel::Tools());
    Q_EMIT changed();
}

McpServerPanel::Tone McpServerPanel::tone() const
{
    if (!m_view)
        return Tone::Neutral;
    switch (m_view->state) {
    case McpServerState::Off:
    case McpServerState::Idle: return Tone::Neutral;
    case McpServerState::NeedsConsent: return Tone::Warn;
    case McpServerState::Running: return Tone::Ok;
    case McpServerState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString McpServerPanel::stateText() const
{
    return m_view ? mcpStateText(*m_view) : QString();
}

QString McpServerPanel::address() const
{
    const QString base = m_control.baseUrl();
    return base.isEmpty() || m_name.isEmpty() ? QString() : QString(base + u"/mcp/"_s + m_name);
}

bool McpServerPanel::needsConsent() const
{
    return m_view && m_view->state == McpServerState::NeedsConsent && m_view->command.has_value();
}

QStringList McpServerPanel::command() const
{
    return isProgram() ? QStringList { m_view->command->program } + m_view->command->arguments
                       : QStringList();
}

QString McpServerPanel::errorLines() const
{
    return m_view ? m_view->errorLines.join(u'\n') : QString();
}

void McpServerPanel::allowCommand()
{
    if (isProgram())
        m_mcp.allowCommand(m_name, m_view->command->digest);
}

void McpServerPanel::revokeCommand()
{
    if (isProgram())
        m_mcp.revokeCommand(m_name);
}

void McpServerPanel::endSessions()
{
    if (m_view)
        m_mcp.restart(m_name);
}

bool McpServerPanel::canLookUp() const
{
    return m_view && !m_lookingUp && m_view->state != McpServerState::Off
        && m_view->state != McpServerState::NeedsConsent;
}

void McpServerPanel::lookUpTools()
{
    if (!canLookUp())
        return;
    m_lookingUp = true;
    m_lookUpProblem.clear();
    Q_EMIT changed();
    const QPointer<McpServerPanel> self(this);
    m_mcp.lookUpTools(m_name, [self, name = m_name](const gateway::Result<void>& result) {
        if (!self || self->m_name != name)
            return;
        self->m_lookingUp = false;
        self->m_lookUpProblem = result ? QString() : result.error().message;
        Q_EMIT self->changed();
    });
}

void McpServerPanel::allowTool(int row)
{
    if (const McpToolStanding* tool = m_tools.at(row))
        m_mcp.allowTool(m_name, tool->name, tool->digest);
}

void McpServerPanel::holdTool(int row)
{
    if (const McpToolStanding* tool = m_tools.at(row))
        m_mcp.revokeTool(m_name, tool->name);
}

void McpServerPanel::allowAllTools()
{
    if (!m_view)
        return;
    for (const McpToolStanding& tool : std::as_const(m_view->tools)) {
        if (tool.approval != McpToolApproval::Allowed)
            m_mcp.allowTool(m_name, tool.name, tool.digest);
    }
}

} // namespace app::viewmodels

#include "moc_mcp_server_panel.cpp"
