// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a menu, made when it opens: each with its words and what it does.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace app::viewmodels {

struct MenuAction {
    QString text;
    QString icon = {};
    QString keys = {};     // that do the same; empty: none
    bool isApart = false;  // a line above it
    bool isChosen = false; // of a choice, the one in force
    std::function<void()> run = {};
};

class ActionListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { TextRole = Qt::UserRole + 1, IconRole, KeysRole, ApartRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_actions.size()); }

    void setActions(const QVector<MenuAction>& actions);

    Q_INVOKABLE void run(int row);
    // The next one whose words begin with that letter, from behind that row on and round; -1: there is none.
    Q_INVOKABLE int rowOf(const QString& letter, int after) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<MenuAction> m_actions;
};

} // namespace app::viewmodels
