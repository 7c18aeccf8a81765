// SPDX-License-Identifier: GPL-3.0-or-later
// Whom one can have an account with.
// Thread: the main thread.
#pragma once

#include "service/account_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class VendorListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count CONSTANT FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DetailRole,     // how one signs in
        RestrictedRole, // the vendor objects to such use
    };

    explicit VendorListModel(
        const QVector<gateway::service::AccountVendor>& vendors, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_vendors.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QVector<gateway::service::AccountVendor> m_vendors; // those without a restriction first
};

} // namespace app::viewmodels
