// SPDX-License-Identifier: GPL-3.0-or-later
// Where a target may lead: the configured providers, and last of all another alias.
// Thread: the main thread.
#pragma once

#include "config/config.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class ProviderChoiceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    // The row that stands for another alias.
    Q_PROPERTY(int aliasRow READ aliasRow NOTIFY changed FINAL)
public:
    enum Role { TextRole = Qt::UserRole + 1, SlugRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()) + 1; }

    [[nodiscard]] int aliasRow() const { return static_cast<int>(m_choices.size()); }

    void setProviders(const QVector<gateway::config::Provider>& providers);

    // -1: there is no such provider.
    Q_INVOKABLE int rowOf(const QString& slug) const;
    // Empty for the row of another alias.
    Q_INVOKABLE QString slugAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Choice {
        QString slug;
        QString text;
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    QVector<Choice> m_choices;
};

} // namespace app::viewmodels
