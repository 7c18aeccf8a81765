// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values to read, in sections: the facts of a request, its headers.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct Field {
    QString section;
    QString name;
    QString value;
    friend bool operator==(const Field&, const Field&) = default;
};

class FieldListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        SectionRole = Qt::UserRole + 1,
        NameRole,
        ValueRole,
        FirstRole, // of its section: Qt 6.4 makes no section delegates from a file of bound components
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_fields.size()); }

    // The same names in the same order change values in place; anything else is a new list.
    void setFields(const QVector<Field>& fields);

    // Each as "name: value" on a line of its own, below the name of its section.
    Q_INVOKABLE QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<Field> m_fields;
};

} // namespace app::viewmodels
