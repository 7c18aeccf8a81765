// SPDX-License-Identifier: GPL-3.0-or-later
// The page of MCP servers: their list and forms, what goes on at the open one, and what was asked of them.
// Thread: the main thread. The services must outlive it.
#pragma once

#include "app/viewmodels/mcp/mcp_client_list_model.h"
#include "app/viewmodels/mcp/mcp_log_view_model.h"
#include "app/viewmodels/mcp/mcp_server_panel.h"
#include "app/viewmodels/mcp/mcp_servers_editor.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class McpViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(app::viewmodels::ConfigChanger* changer READ changer CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpServersEditor* servers READ servers CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpServerPanel* panel READ panel CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpLogViewModel* log READ log CONSTANT FINAL)
    Q_PROPERTY(app::viewmodels::McpClientListModel* clients READ clients CONSTANT FINAL)
    Q_PROPERTY(Tab tab READ tab WRITE setTab NOTIFY tabChanged FINAL)
    // Where clients find all servers at once; empty while the gateway does not run.
    Q_PROPERTY(QString address READ address NOTIFY addressChanged FINAL)
public:
    enum class Tab { Servers, Clients, Log };
    Q_ENUM(Tab)

    explicit McpViewModel(const gateway::service::GatewayServices& services, QObject* parent = nullptr);

    [[nodiscard]] ConfigChanger* changer() { return &m_changer; }

    [[nodiscard]] McpServersEditor* servers() { return &m_servers; }

    [[nodiscard]] McpServerPanel* panel() { return &m_panel; }

    [[nodiscard]] McpLogViewModel* log() { return &m_log; }

    [[nodiscard]] McpClientListModel* clients() { return &m_clients; }

    // Somebody typed what nobody has saved yet.
    [[nodiscard]] bool holdsUnsaved() const { return m_servers.holdsUnsaved(); }

    [[nodiscard]] Tab tab() const { return m_tab; }

    void setTab(Tab tab);

    [[nodiscard]] QString address() const;

Q_SIGNALS:
    void tabChanged();
    void addressChanged();

private:
    void takeConfig();

    gateway::service::GatewayControl& m_control;
    ConfigChanger m_changer;
    McpServersEditor m_servers;
    McpServerPanel m_panel;
    McpLogViewModel m_log;
    McpClientListModel m_clients;
    Tab m_tab = Tab::Servers;
};

} // namespace app::viewmodels
