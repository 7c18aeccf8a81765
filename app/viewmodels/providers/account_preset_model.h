// SPDX-License-Identifier: GPL-3.0-or-later
// Vendors of accounts as presets: a provider that signs in has an address, models and meters of its vendor's.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/providers/provider_checker.h"
#include "app/viewmodels/providers/provider_draft.h"
#include "service/account_service.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AccountPresetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, DetailRole };

    explicit AccountPresetModel(
        const QVector<gateway::service::AccountVendor>& vendors, QObject* parent = nullptr);

    // Null: no vendor has that id.
    [[nodiscard]] const gateway::service::AccountVendor* find(const QString& presetId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QVector<gateway::service::AccountVendor> m_vendors; // those without a restriction first
};

// The form of a provider that uses such an account, and the checker of its meters where there is one.
[[nodiscard]] ProviderDraft draftFor(
    const gateway::service::AccountVendor& vendor, const QString& slug, const CheckerTypes& types);

} // namespace app::viewmodels
