// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/model_list.h"

#include <QDateTime>

#include <boost/json.hpp>

namespace gateway::dialects {

namespace {

namespace json = boost::json;

json::object entryObject(Dialect dialect, const ModelEntry& model)
{
    if (dialect == Dialect::Messages) {
        const QString created =
            QDateTime::fromSecsSinceEpoch(model.createdSeconds, Qt::UTC).toString(Qt::ISODate);
        return { { "type", "model" }, { "id", model.id.toStdString() },
            { "display_name", model.displayName.toStdString() }, { "created_at", created.toStdString() } };
    }
    if (dialect == Dialect::Gemini) {
        return { { "name", "models/" + model.id.toStdString() }, { "baseModelId", model.id.toStdString() },
            { "version", "001" }, { "displayName", model.displayName.toStdString() },
            { "supportedGenerationMethods",
                json::array { "generateContent", "streamGenerateContent", "countTokens" } } };
    }
    if (dialect == Dialect::Ollama) {
        const QString modified =
            QDateTime::fromSecsSinceEpoch(model.createdSeconds, Qt::UTC).toString(Qt::ISODate);
        return { { "name", model.id.toStdString() }, { "model", model.id.toStdString() },
            { "modified_at", modified.toStdString() }, { "size", 0 }, { "digest", "" },
            { "details",
                json::object { { "format", "" }, { "family", "" }, { "parameter_size", "" },
                    { "quantization_level", "" } } } };
    }
    return { { "id", model.id.toStdString() }, { "object", "model" }, { "created", model.createdSeconds },
        { "owned_by", "plexus" } };
}

QByteArray serialized(const json::object& object)
{
    const std::string text = json::serialize(object);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QByteArray modelListBody(Dialect dialect, const QVector<ModelEntry>& models)
{
    json::array data;
    for (const ModelEntry& model : models)
        data.push_back(entryObject(dialect, model));
    if (dialect == Dialect::Messages) {
        const json::value first =
            models.isEmpty() ? json::value() : json::value(models.first().id.toStdString());
        const json::value last =
            models.isEmpty() ? json::value() : json::value(models.last().id.toStdString());
        return serialized(
            { { "data", data }, { "has_more", false }, { "first_id", first }, { "last_id", last } });
    }
    if (dialect == Dialect::Gemini || dialect == Dialect::Ollama)
        return serialized({ { "models", data } });
    return serialized({ { "object", "list" }, { "data", data } });
}

QByteArray modelBody(Dialect dialect, const ModelEntry& model)
{
    return serialized(entryObject(dialect, model));
}

} // namespace gateway::dialects
