// SPDX-License-Identifier: GPL-3.0-or-later
// The software of others that Plexus is made of: resources/third_party.json. Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class SoftwareListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(int count READ count CONSTANT FINAL)
public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LicenceRole, // an SPDX id
        UrlRole,
        UseRole, // what for
        SummaryRole,
    };

    // An array of {"name", "license", "url", "usedFor"}; what has no name is left out.
    explicit SoftwareListModel(const QByteArray& json, QObject* parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString name;
        QString licence;
        QString url;
        QString use;
    };

    QVector<Row> m_rows;
};

} // namespace app::viewmodels
