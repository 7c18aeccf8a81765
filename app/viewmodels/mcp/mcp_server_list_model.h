// SPDX-License-Identifier: GPL-3.0-or-later
// The MCP servers of the configuration in force, a row each, with what goes on there.
// Thread: the main thread.
#pragma once

#include "config/config.h"
#include "service/mcp_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

// "Running, 2 sessions"
[[nodiscard]] QString mcpStateText(const gateway::service::McpServerView& server);

class McpServerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        TextRole,  // what goes on there
        BadgeRole, // what waits for the person; empty: nothing
        ProgramRole,
        EnabledRole,
        EditedRole,  // has unsaved edits
        SummaryRole, // the row in one sentence, for those who hear it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_servers.size()); }

    void setConfig(const gateway::config::Config& config);
    void setStates(const gateway::service::McpService::Servers& states);
    void setEdited(const QStringList& names);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] const gateway::service::McpServerView* stateOf(const QString& name) const;
    [[nodiscard]] QString textOf(const gateway::config::McpServer& server) const;
    [[nodiscard]] QString badgeOf(const gateway::config::McpServer& server) const;

    QVector<gateway::config::McpServer> m_servers;
    gateway::service::McpService::Servers m_states;
    QStringList m_edited;
};

} // namespace app::viewmodels
