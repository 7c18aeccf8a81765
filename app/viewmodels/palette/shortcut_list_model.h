// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys do what, by page: what is shown under `?`.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ShortcutListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    enum Role {
        SectionRole = Qt::UserRole + 1,
        FirstRole, // of its section
        KeysRole,
        CapsRole, // the keys one by one
        TextRole,
        AtSideRole, // in the second column, where there are two
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace app::viewmodels
