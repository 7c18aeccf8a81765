// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the folder, newest first. Thread: the main thread.
#pragma once

#include "service/backup_service.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class BackupListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PathRole,
        WhenRole,
        DetailRole,  // "1.2 MB · opens with a passphrase"
        DamagedRole, // nothing opens it
        SummaryRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void take(const QVector<gateway::service::BackupInfo>& backups);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<gateway::service::BackupInfo> m_rows;
};

// "opens with a passphrase"
[[nodiscard]] QString opensWithText(gateway::service::BackupInfo::OpensWith opensWith);

} // namespace app::viewmodels
