// SPDX-License-Identifier: GPL-3.0-or-later
// Files of logins other programs have on this computer.
// Thread: the main thread.
#pragma once

#include "service/account_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ImportSourceListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { ProgramRole = Qt::UserRole + 1, PathRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_sources.size()); }

    void setSources(const QVector<gateway::service::ImportSource>& sources);
    // Null: no such row.
    [[nodiscard]] const gateway::service::ImportSource* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<gateway::service::ImportSource> m_sources;
};

} // namespace app::viewmodels
