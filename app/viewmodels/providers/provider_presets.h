// SPDX-License-Identifier: GPL-3.0-or-later
// Well-known providers, from resources/provider-presets.json: what the form is filled with when one is added.
// Thread: the main thread.
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

struct ProviderPreset {
    enum class Kind { Hosted, Local, Custom };
    QString id;
    QString name;
    Kind kind = Kind::Hosted;
    QString chatUrl = {};
    QString messagesUrl = {};
    QString environment = {}; // the variable its tools read the key from
    QString keyUrl = {};      // where one makes a key
    QString docsUrl = {};
    QStringList models = {};
    QString describesImages = {}; // the model of it to describe images with; empty: none is suggested
};

// In the order of the file; empty when the resource is broken (a test keeps it whole).
[[nodiscard]] const QVector<ProviderPreset>& providerPresets();
[[nodiscard]] const ProviderPreset* findPreset(const QString& id);
// The preset whose address a provider uses.
[[nodiscard]] const ProviderPreset* presetForUrls(const QString& chatUrl, const QString& messagesUrl);

class ProviderPresetModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
};

} // namespace app::viewmodels
