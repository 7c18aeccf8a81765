// SPDX-License-Identifier: GPL-3.0-or-later
// Where each kind of client is pointed: one row per dialect the gateway speaks.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class EndpointListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    enum Role {
        NameRole = Qt::UserRole + 1, // "OpenAI chat completions"
        UrlRole,                     // the base URL to copy; empty while the gateway does not run
        HintRole,                    // the setting it belongs in
    };

    using QAbstractListModel::QAbstractListModel;

    // "http://127.0.0.1:4000"; empty: not running.
    void setBaseUrl(const QString& baseUrl);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QString m_baseUrl;
};

} // namespace app::viewmodels
