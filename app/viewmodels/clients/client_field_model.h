// SPDX-License-Identifier: GPL-3.0-or-later
// Values a person takes to a client by hand: what each is called there, the value to copy, and what is shown
// of it. Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct ClientFieldRow {
    QString label;
    QString value;
    QString shown; // with a key in it: masked

    friend bool operator==(const ClientFieldRow&, const ClientFieldRow&) = default;
};

class ClientFieldModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { LabelRole = Qt::UserRole + 1, ValueRole, ShownRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setRows(const QVector<ClientFieldRow>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QVector<ClientFieldRow> m_rows;
};

} // namespace app::viewmodels
