// SPDX-License-Identifier: GPL-3.0-or-later
// The tools of one MCP server, those first that are held back until a person has looked at them.
// Thread: the main thread.
#pragma once

#include "inspect/mcp_state.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class McpToolListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    using Tools = QVector<gateway::inspect::McpToolStanding>;

    enum Role {
        NameRole = Qt::UserRole + 1,
        TitleRole,
        DescriptionRole,
        HeldBackRole,
        ReasonRole, // why it is held back, a sentence
        HiddenRole, // what is in it that nobody sees, a sentence; empty: nothing
        SummaryRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_tools.size()); }

    void setTools(const Tools& tools);

    // Null outside the list.
    [[nodiscard]] const gateway::inspect::McpToolStanding* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    Tools m_tools;
};

} // namespace app::viewmodels
