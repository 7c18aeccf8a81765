// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_server_panel.h"

#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/mcp/mcp_server_list_model.h"
#include "base/visible_text.h"

#include <QDateTime>
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
using gateway::service::McpSignIn;
using gateway::service::McpSignInState;

McpServerPanel::McpServerPanel(const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_mcp(services.mcp)
    , m_control(services.control)
    , m_configuration(services.configuration)
    , m_signIn(services.mcpSignIn)
    , m_keys(services.mcp, systemClock())
{
    connect(&m_mcp, &McpService::changed, this, &McpServerPanel::refresh);
    connect(&m_control, &GatewayControl::stateChanged, this, &McpServerPanel::changed);
    connect(&m_configuration, &gateway::service::ConfigService::changed, this, &McpServerPanel::changed);
    connect(&m_signIn, &McpSignIn::changed, this, [this](const QString& server) {
        if (server == m_name)
            Q_EMIT changed();
    });
}

void McpServerPanel::setServer(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_lookingUp = false;
    m_lookUpProblem.clear();
    m_startProblem.clear();
    m_keys.setServer(name);
    refresh();
    Q_EMIT changed();
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

QStringList McpServerPanel::parts() const
{
    return isProgram() ? QStringList { m_view->command->program } + m_view->command->arguments
                       : QStringList();
}

QStringList McpServerPanel::command() const
{
    QStringList shown;
    for (const QString& part : parts())
        shown.append(gateway::visibleText(part));
    return shown;
}

QString McpServerPanel::folder() const
{
    return isProgram() ? gateway::visibleText(m_view->command->workingDirectory) : QString();
}

QString McpServerPanel::variables() const
{
    QStringList shown;
    if (isProgram()) {
        for (const QString& variable : m_view->command->variables)
            shown.append(gateway::visibleText(variable));
    }
    return shown.join(u", "_s);
}

bool McpServerPanel::isDisguised() const
{
    const auto isDisguise = [](const QString& text) { return !gateway::isPlainlyVisible(text); };
    const QStringList shown = parts();
    return std::any_of(shown.begin(), shown.end(), isDisguise)
        || (isProgram()
            && (isDisguise(m_view->command->workingDirectory)
                || std::any_of(
                    m_view->command->variables.begin(), m_view->command->variables.end(), isDisguise)));
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

bool McpServerPanel::signsIn() const
{
    const gateway::config::McpServer* server = m_configuration.current()->findMcpServer(m_name);
    return server != nullptr && server->signsIn;
}

McpServerPanel::Tone McpServerPanel::signInTone() const
{
    switch (m_signIn.status(m_name).state) {
    case McpSignInState::SignedOut: return Tone::Warn;
    case McpSignInState::Preparing:
    case McpSignInState::Waiting: return Tone::Neutral;
    case McpSignInState::SignedIn: return Tone::Ok;
    case McpSignInState::Failed: return Tone::Bad;
    }
    return Tone::Neutral;
}

QString McpServerPanel::signInText() const
{
    const auto status = m_signIn.status(m_name);
    switch (status.state) {
    case McpSignInState::SignedOut: return tr("Not signed in");
    case McpSignInState::Preparing: return tr("Finding out where to sign in \u2026");
    case McpSignInState::Waiting: return tr("Waiting for you to sign in, in the browser \u2026");
    case McpSignInState::SignedIn:
        return status.untilMs
            ? tr("Signed in until %1")
                  .arg(QDateTime::fromMSecsSinceEpoch(*status.untilMs).toString(u"yyyy-MM-dd HH:mm"_s))
            : tr("Signed in");
    case McpSignInState::Failed: return tr("The sign-in is no longer good");
    }
    return {};
}

QString McpServerPanel::signInProblem() const
{
    return m_startProblem.isEmpty() ? m_signIn.status(m_name).problem : m_startProblem;
}

bool McpServerPanel::isSigningIn() const
{
    const McpSignInState state = m_signIn.status(m_name).state;
    return state == McpSignInState::Preparing || state == McpSignInState::Waiting;
}

bool McpServerPanel::isSignedIn() const
{
    return m_signIn.status(m_name).state == McpSignInState::SignedIn;
}

void McpServerPanel::signIn()
{
    m_startProblem.clear();
    const QPointer<McpServerPanel> self(this);
    m_signIn.start(m_name, [self, name = m_name](const gateway::Result<QUrl>& page) {
        if (!self || self->m_name != name)
            return;
        if (page) {
            Q_EMIT self->pageReady(*page);
            return;
        }
        self->m_startProblem = page.error().message;
        Q_EMIT self->changed();
    });
}

void McpServerPanel::cancelSignIn()
{
    m_signIn.cancel(m_name);
}

void McpServerPanel::signOut()
{
    m_signIn.signOut(m_name);
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
