// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_server_list_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::McpServer;
using gateway::service::McpServerState;
using gateway::service::McpServerView;

QString mcpStateText(const McpServerView& server)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("McpServerState", text); };
    switch (server.state) {
    case McpServerState::Off: return say(QT_TRANSLATE_NOOP("McpServerState", "Off"));
    case McpServerState::NeedsConsent:
        return say(QT_TRANSLATE_NOOP("McpServerState", "Waits for you to allow it"));
    case McpServerState::Idle: return say(QT_TRANSLATE_NOOP("McpServerState", "Ready, nobody uses it"));
    case McpServerState::Running:
        return QCoreApplication::translate("McpServerState", "%n session(s)", "", server.sessions);
    case McpServerState::Failed: return say(QT_TRANSLATE_NOOP("McpServerState", "Failed"));
    }
    return {};
}

void McpServerListModel::setConfig(const gateway::config::Config& config)
{
    const auto& servers = config.mcp.servers;
    const auto isSame = [](const McpServer& a, const McpServer& b) { return a.name == b.name; };
    const bool sameRows =
        std::equal(m_servers.begin(), m_servers.end(), servers.begin(), servers.end(), isSame);
    if (!sameRows)
        beginResetModel();
    m_servers = servers;
    if (!sameRows) {
        endResetModel();
        Q_EMIT countChanged();
    } else if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
}

void McpServerListModel::setStates(const gateway::service::McpService::Servers& states)
{
    if (states == m_states)
        return;
    m_states = states;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { TextRole, BadgeRole, SummaryRole });
}

void McpServerListModel::setEdited(const QStringList& names)
{
    if (names == m_edited)
        return;
    m_edited = names;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), { EditedRole });
}

const McpServerView* McpServerListModel::stateOf(const QString& name) const
{
    const auto found = std::find_if(
        m_states.begin(), m_states.end(), [&name](const McpServerView& state) { return state.name == name; });
    return found == m_states.end() ? nullptr : &*found;
}

QString McpServerListModel::textOf(const McpServer& server) const
{
    if (!server.enabled)
        return tr("Off");
    const McpServerView* state = stateOf(server.name);
    return state == nullptr ? QString() : mcpStateText(*state);
}

QString McpServerListModel::badgeOf(const McpServer& server) const
{
    const McpServerView* state = stateOf(server.name);
    if (!server.enabled || state == nullptr)
        return {};
    if (state->state == McpServerState::NeedsConsent)
        return tr("Allow");
    return state->heldBack > 0 ? tr("%n tool(s) held back", "", state->heldBack) : QString();
}

int McpServerListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpServerListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const McpServer& server = m_servers[index.row()];
    switch (role) {
    case NameRole: return server.name;
    case TextRole: return textOf(server);
    case BadgeRole: return badgeOf(server);
    case ProgramRole: return server.isProgram();
    case EnabledRole: return server.enabled;
    case EditedRole: return m_edited.contains(server.name);
    case SummaryRole: {
        QStringList parts { server.name, textOf(server), badgeOf(server) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> McpServerListModel::roleNames() const
{
    return { { NameRole, "name" }, { TextRole, "comment" }, { BadgeRole, "waiting" },
        { ProgramRole, "isProgram" }, { EnabledRole, "isEnabled" }, { EditedRole, "edited" },
        { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_mcp_server_list_model.cpp"
