// SPDX-License-Identifier: GPL-3.0-or-later
// The models a client asks for by itself, a row each, and what stands in their places.
// Thread: the main thread.
#pragma once

#include "app/clients/recipe.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ClientRoleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ChoicesRole,
        CurrentRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_roles.size()); }

    // Optional ones begin with nothing chosen, the others with the first model.
    void setRoles(const QVector<clients::ModelRole>& roles, const QStringList& models);
    [[nodiscard]] QHash<QString, QString> chosen() const;

    // As chosen() had them. False, and nothing is changed: a model or a role is not there any more.
    [[nodiscard]] bool chooseAll(const QHash<QString, QString>& chosen);

    Q_INVOKABLE void choose(int row, int choice);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void chosenChanged();

private:
    [[nodiscard]] QStringList choicesOf(const clients::ModelRole& role) const;

    QVector<clients::ModelRole> m_roles;
    QStringList m_models;
    QVector<int> m_current;
};

} // namespace app::viewmodels
