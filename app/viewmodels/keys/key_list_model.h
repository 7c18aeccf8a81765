// SPDX-License-Identifier: GPL-3.0-or-later
// The client keys of the configuration in force, one row each.
// Thread: the main thread.
#pragma once

#include "config/config.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class KeyListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        CommentRole,
        EnabledRole,
        EditedRole,  // has unsaved edits
        SummaryRole, // the row in one sentence, for those who hear it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }

    // Keeps rows where they are as far as it can, so that a list view does not lose its place.
    void setKeys(const QVector<gateway::config::Key>& keys);
    void setEdited(const QStringList& names);
    [[nodiscard]] int rowOf(const QString& name) const;
    // Empty when there is no such row.
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString summaryOf(const gateway::config::Key& key) const;

    QVector<gateway::config::Key> m_keys;
    QStringList m_edited;
};

} // namespace app::viewmodels
