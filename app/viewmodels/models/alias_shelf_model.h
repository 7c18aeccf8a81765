// SPDX-License-Identifier: GPL-3.0-or-later
// The aliases as the page lists them: those that fit what is typed and the provider that is chosen, in the
// order that is chosen, grouped by what they serve where they serve several things. Thread: the main thread.
// The list must outlive it.
#pragma once

#include "app/viewmodels/models/alias_list_model.h"

#include <QSortFilterProxyModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class AliasShelfModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY arranged FINAL)
    // Words that must all be found in a name of it, or in where it leads.
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY filterChanged FINAL)
    // The first one stands for all.
    Q_PROPERTY(QStringList providerNames READ providerNames NOTIFY providersChanged FINAL)
    Q_PROPERTY(int provider READ provider WRITE setProvider NOTIFY filterChanged FINAL)
    // In the order of Order.
    Q_PROPERTY(QStringList orderNames READ orderNames CONSTANT FINAL)
    Q_PROPERTY(int order READ order WRITE setOrder NOTIFY filterChanged FINAL)
    // Some may be left out.
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
public:
    enum Role {
        HeadingRole = Qt::UserRole + 100, // what it and those below serve; empty but on the first of them
        ListRowRole,                      // its row in the list
    };

    enum Order { Configured, Name, Provider, Targets };

    explicit AliasShelfModel(AliasListModel& list, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] QString query() const { return m_query; }

    [[nodiscard]] QStringList providerNames() const;
    [[nodiscard]] int provider() const;
    [[nodiscard]] QStringList orderNames() const;

    [[nodiscard]] int order() const { return m_order; }

    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty() || !m_provider.isEmpty(); }

    void setProviders(const QVector<gateway::config::Provider>& providers);
    void setQuery(const QString& query);
    void setProvider(int provider);
    void setOrder(int order);
    // All of them again.
    Q_INVOKABLE void showAll();

    // Of the list's row; -1: it is left out.
    [[nodiscard]] int shownRow(int listRow) const;
    [[nodiscard]] int listRow(int shownRow) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    // Rows came, went or changed places.
    void arranged();
    void filterChanged();
    void providersChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void filterAnew();
    void takeArrangement();

    AliasListModel& m_list;
    QStringList m_providers; // slugs
    QString m_query;
    QStringList m_words;
    QString m_provider; // slug; empty: all
    int m_order = Configured;
    bool m_hasSeveralTypes = false; // among those that are shown
};

} // namespace app::viewmodels
