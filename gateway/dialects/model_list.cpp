// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/model_list.h"

#include <QDateTime>
#include <QUrlQuery>

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::dialects {

namespace {

namespace json = boost::json;

// Anthropic's limits: 1 to 1000, 20 when nothing is said. Here all models come unless fewer are asked for.
constexpr qsizetype kMostPerPage = 1000;

json::array listOf(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(text.toStdString());
    return list;
}

void put(json::object& object, std::string_view name, const QString& text)
{
    if (!text.isEmpty())
        object[name] = text.toStdString();
}

void put(json::object& object, std::string_view name, const std::optional<qint64>& count)
{
    if (count)
        object[name] = *count;
}

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

json::object anthropicEntry(const ModelEntry& model)
{
    json::object entry { { "type", "model" }, { "id", model.id.toStdString() },
        { "display_name", model.displayName.toStdString() },
        { "created_at", isoTime(model.createdSeconds).toStdString() } };
    put(entry, "max_input_tokens", model.contextLength);
    put(entry, "max_tokens", model.maxOutputTokens);
    return entry;
}

json::array geminiMethods(const ModelEntry& model)
{
    if (model.type == u"embeddings")
        return { "embedContent", "batchEmbedContents" };
    return { "generateContent", "streamGenerateContent", "countTokens" };
}

json::object geminiEntry(const ModelEntry& model)
{
    json::object entry { { "name", "models/" + model.id.toStdString() },
        { "baseModelId", model.id.toStdString() }, { "version", "001" },
        { "displayName", model.displayName.toStdString() } };
    put(entry, "description", model.description);
    put(entry, "inputTokenLimit", model.contextLength);
    put(entry, "outputTokenLimit", model.maxOutputTokens);
    entry["supportedGenerationMethods"] = geminiMethods(model);
    return entry;
}

json::object ollamaEntry(const ModelEntry& model)
{
    return { { "name", model.id.toStdString() }, { "model", model.id.toStdString() },
        { "modified_at", isoTime(model.createdSeconds).toStdString() }, { "size", 0 }, { "digest", "" },
        { "details",
            json::object { { "format", "" }, { "family", "" }, { "parameter_size", "" },
                { "quantization_level", "" } } } };
}

json::array ollamaCapabilities(const ModelEntry& model)
{
    if (model.type == u"embeddings")
        return { "embedding" };
    json::array capabilities { "completion" };
    // Clients hide what cannot call tools; what nobody knows is not denied.
    if (model.supportedParameters.isEmpty() || model.supportedParameters.contains(u"tools"))
        capabilities.emplace_back("tools");
    if (model.inputModalities.contains(u"image"))
        capabilities.emplace_back("vision");
    if (model.supportedParameters.contains(u"reasoning"))
        capabilities.emplace_back("thinking");
    return capabilities;
}

// The answer of /api/show, as far as it is about what a model can do and not about a file. The length of the
// context stands under the name of an architecture, which is therefore named.
json::object ollamaDetails(const ModelEntry& model)
{
    json::object info { { "general.architecture", "plexus" },
        { "general.basename", model.displayName.toStdString() } };
    put(info, "plexus.context_length", model.contextLength);
    json::object entry = ollamaEntry(model);
    return { { "modelfile", "" }, { "parameters", "" }, { "template", "" }, { "details", entry["details"] },
        { "model_info", std::move(info) }, { "capabilities", ollamaCapabilities(model) },
        { "modified_at", entry["modified_at"] } };
}

json::object architectureOf(const ModelEntry& model)
{
    const QString modality = model.inputModalities.join(u'+') + u"->" + model.outputModalities.join(u'+');
    return { { "modality", modality.toStdString() }, { "input_modalities", listOf(model.inputModalities) },
        { "output_modalities", listOf(model.outputModalities) } };
}

json::object openAiEntry(const ModelEntry& model)
{
    json::object entry { { "id", model.id.toStdString() }, { "object", "model" },
        { "created", model.createdSeconds }, { "owned_by", "plexus" } };
    put(entry, "name", model.displayName);
    put(entry, "description", model.description);
    put(entry, "type", model.type);
    put(entry, "preferred_api", model.preferredApi);
    put(entry, "context_length", model.contextLength);
    if (!model.inputModalities.isEmpty())
        entry["architecture"] = architectureOf(model);
    json::object pricing;
    put(pricing, "prompt", model.price.input);
    put(pricing, "completion", model.price.output);
    put(pricing, "input_cache_read", model.price.cacheRead);
    put(pricing, "input_cache_write", model.price.cacheWrite);
    if (!pricing.empty())
        entry["pricing"] = std::move(pricing);
    if (!model.supportedParameters.isEmpty())
        entry["supported_parameters"] = listOf(model.supportedParameters);
    if (model.maxOutputTokens) {
        json::object top;
        put(top, "context_length", model.contextLength);
        put(top, "max_completion_tokens", model.maxOutputTokens);
        entry["top_provider"] = std::move(top);
    }
    return entry;
}

json::object entryObject(Dialect dialect, const ModelEntry& model)
{
    if (dialect == Dialect::Messages)
        return anthropicEntry(model);
    if (dialect == Dialect::Gemini)
        return geminiEntry(model);
    return dialect == Dialect::Ollama ? ollamaEntry(model) : openAiEntry(model);
}

QByteArray serialized(const json::object& object)
{
    const std::string text = json::serialize(object);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

json::value idOf(const QVector<ModelEntry>& models, qsizetype index)
{
    return models.isEmpty() ? json::value() : json::value(models[index].id.toStdString());
}

// How many are asked for by `name`; empty: it is not there.
Result<std::optional<qsizetype>> countIn(const QUrlQuery& query, const QString& name)
{
    if (!query.hasQueryItem(name))
        return std::optional<qsizetype>();
    bool isNumber = false;
    const int count = query.queryItemValue(name).toInt(&isNumber);
    if (!isNumber || count < 1 || count > kMostPerPage) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message = u"%1 must be a whole number from 1 to %2."_s.arg(name).arg(kMostPerPage),
            .failureClass = FailureClass::Caller,
            .field = name };
    }
    return std::optional<qsizetype>(count);
}

qsizetype placeOf(const QVector<ModelEntry>& models, const QString& id)
{
    const auto found =
        std::find_if(models.begin(), models.end(), [&id](const ModelEntry& model) { return model.id == id; });
    return found == models.end() ? -1 : std::distance(models.begin(), found);
}

} // namespace

Result<ModelPage> modelPage(Dialect dialect, const QVector<ModelEntry>& all, QByteArrayView query)
{
    const QUrlQuery asked(QString::fromLatin1(query));
    QVector<ModelEntry> models;
    const QString type = asked.queryItemValue(u"type"_s, QUrl::FullyDecoded);
    // `chat` is what the original calls text.
    const QString wanted = type == u"chat" ? u"text"_s : type;
    std::copy_if(all.begin(), all.end(), std::back_inserter(models),
        [&wanted](const ModelEntry& model) { return wanted.isEmpty() || model.type == wanted; });
    if (dialect != Dialect::Messages && dialect != Dialect::Gemini)
        return ModelPage { .models = std::move(models) };
    const bool isMessages = dialect == Dialect::Messages;
    const auto count = countIn(asked, isMessages ? u"limit"_s : u"pageSize"_s);
    if (!count)
        return count.error();
    const QString after =
        asked.queryItemValue(isMessages ? u"after_id"_s : u"pageToken"_s, QUrl::FullyDecoded);
    const QString before = isMessages ? asked.queryItemValue(u"before_id"_s, QUrl::FullyDecoded) : QString();
    qsizetype first = after.isEmpty() ? 0 : placeOf(models, after) + 1;
    qsizetype end = models.size();
    const qsizetype most = count->value_or(models.size());
    if (!before.isEmpty()) {
        end = std::max<qsizetype>(0, placeOf(models, before));
        first = std::max(first, end - most);
        return ModelPage { .models = models.mid(first, end - first), .hasMore = first > 0 };
    }
    end = std::min(end, first + most);
    return ModelPage { .models = models.mid(first, end - first), .hasMore = end < models.size() };
}

QByteArray modelListBody(Dialect dialect, const ModelPage& page)
{
    json::array data;
    for (const ModelEntry& model : page.models)
        data.push_back(entryObject(dialect, model));
    const qsizetype last = page.models.size() - 1;
    if (dialect == Dialect::Messages) {
        return serialized({ { "data", data }, { "has_more", page.hasMore },
            { "first_id", idOf(page.models, 0) }, { "last_id", idOf(page.models, last) } });
    }
    if (dialect == Dialect::Gemini || dialect == Dialect::Ollama) {
        json::object list { { "models", data } };
        if (page.hasMore && dialect == Dialect::Gemini)
            list["nextPageToken"] = idOf(page.models, last);
        return serialized(list);
    }
    return serialized({ { "object", "list" }, { "data", data } });
}

QByteArray modelBody(Dialect dialect, const ModelEntry& model)
{
    return serialized(dialect == Dialect::Ollama ? ollamaDetails(model) : entryObject(dialect, model));
}

} // namespace gateway::dialects
