// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of alerts with a switch each, over what a person has switched off.
// Thread: the main thread. The preferences must outlive it.
#pragma once

#include "app/viewmodels/alerts/alert.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AlertSwitchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    enum Role { LabelRole = Qt::UserRole + 1, ShownRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void setShown(int row, bool shown);

    [[nodiscard]] bool isShown(AlertKind kind) const { return !m_muted.contains(alertKindName(kind)); }

    // Names of kinds; those of a later version are kept.
    [[nodiscard]] QStringList muted() const;
    void setMuted(const QStringList& names);

Q_SIGNALS:
    void mutedChanged();

private:
    QSet<QString> m_muted;
};

} // namespace app::viewmodels
