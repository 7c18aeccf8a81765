// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_view_model.h"

#include "app/viewmodels/common/system_clock.h"

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::service::GatewayControl;
using gateway::service::GatewayServices;
using gateway::service::McpService;

McpViewModel::McpViewModel(const GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_control(services.control)
    , m_changer(services.configuration)
    , m_servers(services.secretStore, m_changer)
    , m_panel(services)
    , m_log(services.mcpFeed)
    , m_clients(services, systemClock())
{
    connect(&services.mcp, &McpService::changed, this,
        [this, &mcp = services.mcp] { m_servers.list()->setStates(mcp.servers()); });
    connect(&m_servers, &McpServersEditor::openChanged, this,
        [this] { m_panel.setServer(m_servers.savedName()); });
    connect(&m_control, &GatewayControl::stateChanged, this, &McpViewModel::addressChanged);
    connect(
        &services.configuration, &gateway::service::ConfigService::changed, this, &McpViewModel::takeConfig);
    takeConfig();
    m_servers.list()->setStates(services.mcp.servers());
    m_panel.setServer(m_servers.savedName());
}

void McpViewModel::takeConfig()
{
    QStringList names;
    for (const gateway::config::McpServer& server : m_changer.current()->mcp.servers)
        names.append(server.name);
    m_log.setServers(names);
    QStringList keys;
    for (const gateway::config::Key& key : m_changer.current()->keys)
        keys.append(key.name);
    m_log.setKeys(keys);
}

void McpViewModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    Q_EMIT tabChanged();
}

QString McpViewModel::address() const
{
    const QString base = m_control.baseUrl();
    return base.isEmpty() ? QString() : QString(base + u"/mcp"_s);
}

} // namespace app::viewmodels

#include "moc_mcp_view_model.cpp"
