// SPDX-License-Identifier: GPL-3.0-or-later
// The models a provider offers, to be ticked: those that pass a filter are rows. Ticks outlive the filter.
// Thread: the main thread.
#pragma once

#include "service/provider_models.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class OfferedModelListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    // Before the filter.
    Q_PROPERTY(int total READ total NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int picked READ picked NOTIFY picksChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY rowsChanged FINAL)
public:
    using Models = QVector<gateway::service::OfferedModel>;

    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,  // for people; empty: it is the id
        FactsRole, // "200k · image · $3 in, $15 out"
        PickedRole,
        ConfiguredRole, // is in the provider's list already
        AliasRole,      // what an alias would be called, or who has the name
        SummaryRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int total() const { return static_cast<int>(m_models.size()); }

    [[nodiscard]] int picked() const { return static_cast<int>(m_picks.size()); }

    [[nodiscard]] QString filter() const { return m_filter; }

    void setFilter(const QString& filter);
    // Nothing is ticked.
    void setModels(const Models& models);
    // In the order of the list.
    [[nodiscard]] Models picks() const;

    Q_INVOKABLE void pick(int row, bool isPicked);
    // What the filter shows and is not configured yet.
    Q_INVOKABLE void pickShown(bool isPicked);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();
    void picksChanged();

private:
    void filterRows();

    Models m_models;
    QVector<int> m_rows; // into m_models
    QSet<QString> m_picks;
    QString m_filter;
};

} // namespace app::viewmodels
