// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/provider_presets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library are only registered by whoever asks for them; the macro needs to stand
// outside of any namespace.
static void registerPresetResource()
{
    Q_INIT_RESOURCE(plexus_provider_presets);
}

namespace app::viewmodels {

namespace {

ProviderPreset presetFrom(const QJsonObject& object)
{
    const QJsonObject urls = object[u"baseUrls"_s].toObject();
    ProviderPreset preset { .id = object[u"id"_s].toString(),
        .name = object[u"name"_s].toString(),
        .chatUrl = urls[u"chat"_s].toString(),
        .messagesUrl = urls[u"messages"_s].toString(),
        .environment = object[u"environment"_s].toString(),
        .keyUrl = object[u"keyUrl"_s].toString(),
        .docsUrl = object[u"docsUrl"_s].toString(),
        .describesImages = object[u"describesImages"_s].toString() };
    if (object[u"custom"_s].toBool())
        preset.kind = ProviderPreset::Kind::Custom;
    else if (object[u"local"_s].toBool())
        preset.kind = ProviderPreset::Kind::Local;
    for (const QJsonValue& model : object[u"models"_s].toArray())
        preset.models.append(model.toString());
    return preset;
}

QVector<ProviderPreset> readPresets()
{
    registerPresetResource();
    QFile file(u":/plexus/provider-presets.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<ProviderPreset> presets;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object()[u"presets"_s].toArray();
    for (const QJsonValue& value : list)
        presets.append(presetFrom(value.toObject()));
    return presets;
}

} // namespace

const QVector<ProviderPreset>& providerPresets()
{
    static const QVector<ProviderPreset> kPresets = readPresets();
    return kPresets;
}

const ProviderPreset* findPreset(const QString& id)
{
    const auto& presets = providerPresets();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&id](const auto& preset) { return preset.id == id; });
    return found == presets.end() ? nullptr : &*found;
}

const ProviderPreset* presetForUrls(const QString& chatUrl, const QString& messagesUrl)
{
    const QUrl chat(chatUrl);
    const QUrl messages(messagesUrl);
    for (const ProviderPreset& preset : providerPresets()) {
        const QUrl presetChat(preset.chatUrl);
        const QUrl presetMessages(preset.messagesUrl);
        const auto same = [](const QUrl& a, const QUrl& b) {
            return !a.host().isEmpty() && a.host() == b.host() && a.port() == b.port();
        };
        if (same(chat, presetChat) || same(messages, presetMessages))
            return &preset;
    }
    return nullptr;
}

int ProviderPresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(providerPresets().size());
}

QVariant ProviderPresetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProviderPreset& preset = providerPresets()[index.row()];
    switch (role) {
    case IdRole: return preset.id;
    case NameRole: return preset.kind == ProviderPreset::Kind::Custom ? tr("Another provider") : preset.name;
    case DetailRole:
        switch (preset.kind) {
        case ProviderPreset::Kind::Hosted:
            return QUrl(preset.chatUrl.isEmpty() ? preset.messagesUrl : preset.chatUrl).host();
        case ProviderPreset::Kind::Local: return tr("On this computer");
        case ProviderPreset::Kind::Custom: return tr("Enter its address yourself");
        }
        return {};
    default: return {};
    }
}

QHash<int, QByteArray> ProviderPresetModel::roleNames() const
{
    return { { IdRole, "presetId" }, { NameRole, "name" }, { DetailRole, "detail" } };
}

} // namespace app::viewmodels

#include "moc_provider_presets.cpp"
