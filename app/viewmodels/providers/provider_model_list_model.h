// SPDX-License-Identifier: GPL-3.0-or-later
// The models a provider lists, as editable rows.
// Thread: the main thread.
#pragma once

#include "config/config.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProviderModelListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY edited FINAL)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TypeRole,
        PriceRole,  // "$1.25 in, $10 out", "price unknown"
        PricedRole, // it has one
        LimitRole,  // requests at a time; 0: no limit of its own
    };

    using Models = QVector<gateway::config::ProviderModel>;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const Models& models() const { return m_models; }

    [[nodiscard]] int count() const { return static_cast<int>(m_models.size()); }

    void setModels(const Models& models);

    // Several at once, separated by commas or spaces; those already there are passed over.
    Q_INVOKABLE void add(const QString& ids);
    Q_INVOKABLE void remove(int row);
    // In the place of the one with its id.
    void replace(const gateway::config::ProviderModel& model);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    Models m_models;
};

} // namespace app::viewmodels
