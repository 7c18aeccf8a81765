// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions of the configuration, newest first. Thread: the main thread.
#pragma once

#include "service/revision_service.h"

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class RevisionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        NumberRole = Qt::UserRole + 1,
        WhenRole,   // as one reads it in a list
        MomentRole, // in full
        AuthorRole, // "This window", "Management API"
        TextRole,   // what was done
        PresentRole,
        SummaryRole, // for those who hear it
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void take(const QVector<gateway::service::RevisionInfo>& revisions, qint64 present);
    // Time has passed: those that are said as how long ago they were are others.
    Q_INVOKABLE void retellTimes();
    // Its number; 0: there is no such row.
    [[nodiscard]] qint64 numberAt(int row) const;
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<gateway::service::RevisionInfo> m_rows;
    qint64 m_present = 0;
};

} // namespace app::viewmodels
