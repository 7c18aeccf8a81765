// SPDX-License-Identifier: GPL-3.0-or-later
// Request headers as editable rows.
// Thread: the main thread.
#pragma once

#include "base/headers.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class HeaderListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count NOTIFY edited FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        ValueRole,
        SecretRole, // the value is a credential: show it masked
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const gateway::HeaderList& headers() const { return m_headers; }

    [[nodiscard]] int count() const { return static_cast<int>(m_headers.size()); }

    void setHeaders(const gateway::HeaderList& headers);

    Q_INVOKABLE void append();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setName(int row, const QString& name);
    Q_INVOKABLE void setValue(int row, const QString& value);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] bool isRow(int row) const { return row >= 0 && row < m_headers.size(); }

    gateway::HeaderList m_headers;
};

} // namespace app::viewmodels
