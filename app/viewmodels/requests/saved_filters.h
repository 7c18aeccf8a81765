// SPDX-License-Identifier: GPL-3.0-or-later
// Filters a person has kept, by name. Thread: the main thread.
#pragma once

#include "app/viewmodels/common/undo_offer.h"
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
    // Why no further one can be kept; empty: one can.
    Q_PROPERTY(QString fullText READ fullText NOTIFY countChanged FINAL)
    // A removed one.
    Q_PROPERTY(app::viewmodels::UndoOffer* removal READ removal CONSTANT FINAL)
public:
    enum Role { NameRole = Qt::UserRole + 1, TextRole };

    static constexpr int kMost = 40;

    // `memory` must outlive it.
    explicit SavedFilters(PageMemory& memory, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_filters.size()); }

    [[nodiscard]] QString fullText() const;

    [[nodiscard]] UndoOffer* removal() { return &m_removal; }

    // Takes the place of one of that name. An empty name: the text is the name. False: there are as many as
    // can be kept.
    Q_INVOKABLE bool save(const QString& name, const QString& text);
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
    void insert(int row, const Saved& saved);

    PageMemory& m_memory;
    UndoOffer m_removal;
    QVector<Saved> m_filters; // in the order they were saved
};

} // namespace app::viewmodels
