// SPDX-License-Identifier: GPL-3.0-or-later
// What a link says, field by field, with what must be known of it.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct LinkField {
    QString label;
    QString value;          // as shown; a key is masked
    QString warning = {};   // empty: nothing speaks against it
    bool isLiteral = false; // letter by letter as a machine reads it

    friend bool operator==(const LinkField&, const LinkField&) = default;
};

class LinkFieldModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, WarningRole, LiteralRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_fields.size()); }

    void setFields(const QVector<LinkField>& fields);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<LinkField> m_fields;
};

} // namespace app::viewmodels
