// SPDX-License-Identifier: GPL-3.0-or-later
// Filters a person has kept, by name. Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/page_memory.h"

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SavedFilters : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { NameRole = Qt::UserRole + 1, TextRole };

    static constexpr int kMost = 40;

    // `memory` must outlive it.
    explicit SavedFilters(PageMemory& memory, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_filters.size()); }

    // Takes the place of one of that name. An empty name: the text is the name.
    Q_INVOKABLE void save(const QString& name, const QString& text);
    Q_INVOKABLE void remove(int row);
    // Empty outside.
    Q_INVOKABLE QString textAt(int row) const;
    // -1: it is not kept.
    Q_INVOKABLE int rowOf(const QString& text) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Saved {
        QString name;
        QString text;
    };

    void keep();

    PageMemory& m_memory;
    QVector<Saved> m_filters; // in the order they were saved
};

} // namespace app::viewmodels
