// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/model_offers.h"

#include "providers/endpoint.h"

#include <boost/json.hpp>

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace json = boost::json;

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxId = 200;

Error notAList(const QString& detail)
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The provider's answer is no list of models."_s,
        .detail = detail,
        .failureClass = FailureClass::Target };
}

std::string_view textAt(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

QString stringAt(const json::object& object, std::string_view name)
{
    const std::string_view text = textAt(object, name);
    return text.size() > kMaxId ? QString()
                                : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> countAt(const json::object& object, std::string_view name)
{
    const json::value* value = object.if_contains(name);
    if (!value || !value->is_int64() || value->get_int64() < 1)
        return std::nullopt;
    return value->get_int64();
}

// What stands before the last of the dialect's own path.
struct Suffix {
    Dialect dialect;
    ListForm form;
    QByteArrayView path;
    QByteArrayView list;
};

// The order is that of what they tell: Ollama and Gemini know their models best.
constexpr std::array kSuffixes {
    Suffix { Dialect::Ollama, ListForm::Ollama, "/chat", "/tags" },
    Suffix { Dialect::Gemini, ListForm::Gemini, "/models/", "/models" },
    Suffix { Dialect::Chat, ListForm::OpenAi, "/chat/completions", "/models" },
    Suffix { Dialect::Responses, ListForm::OpenAi, "/responses", "/models" },
    Suffix { Dialect::Completions, ListForm::OpenAi, "/completions", "/models" },
    Suffix { Dialect::Messages, ListForm::Anthropic, "/messages", "/models" },
    Suffix { Dialect::Embeddings, ListForm::OpenAi, "/embeddings", "/models" },
};

bool holdsText(const json::object& entry, std::string_view list, std::string_view wanted)
{
    const json::value* value = entry.if_contains(list);
    const json::array* texts = value ? value->if_array() : nullptr;
    for (std::size_t i = 0; texts && i < texts->size(); ++i) {
        if ((*texts)[i].is_string() && (*texts)[i].get_string() == wanted)
            return true;
    }
    return false;
}

OfferedFacts geminiModel(const json::object& entry)
{
    OfferedFacts model { .id = stringAt(entry, "name") };
    if (model.id.startsWith(u"models/"))
        model.id = model.id.sliced(7);
    model.facts.name = stringAt(entry, "displayName");
    const auto input = countAt(entry, "inputTokenLimit");
    model.facts.contextLength = input;
    model.facts.maxOutputTokens = countAt(entry, "outputTokenLimit");
    model.type = typeOfName(model.id);
    const bool generates = holdsText(entry, "supportedGenerationMethods", "generateContent");
    if (!generates && holdsText(entry, "supportedGenerationMethods", "embedContent"))
        model.type = config::ModelType::Embeddings;
    return model;
}

OfferedFacts plainModel(ListForm form, const json::object& entry)
{
    OfferedFacts model { .id = stringAt(entry, "id"), .facts = modelFacts(entry) };
    model.facts.description.clear();
    if (model.id.isEmpty())
        model.id = stringAt(entry, form == ListForm::Ollama ? "name" : "model");
    if (form == ListForm::Anthropic)
        model.facts.name = stringAt(entry, "display_name");
    if (form == ListForm::Ollama)
        model.facts.name.clear(); // the id again
    // What vLLM and others call it.
    if (!model.facts.contextLength)
        model.facts.contextLength = countAt(entry, "max_model_len");
    model.type = typeOfName(model.id);
    return model;
}

const json::array* listIn(const json::value& value)
{
    if (const json::array* bare = value.if_array())
        return bare;
    const json::object* root = value.if_object();
    for (const std::string_view name : { "data", "models" }) {
        const json::value* member = root ? root->if_contains(name) : nullptr;
        if (member && member->is_array())
            return &member->get_array();
    }
    return nullptr;
}

QByteArray cursorIn(ListForm form, const json::object& root)
{
    std::string_view cursor;
    if (form == ListForm::Gemini) {
        cursor = textAt(root, "nextPageToken");
    } else if (form == ListForm::Anthropic) {
        const json::value* more = root.if_contains("has_more");
        if (more && more->is_bool() && more->get_bool())
            cursor = textAt(root, "last_id");
    }
    return { cursor.data(), static_cast<qsizetype>(cursor.size()) };
}

} // namespace

QVector<ListPlace> listPlaces(const config::Provider& provider)
{
    QVector<ListPlace> places;
    const QVector<Dialect> spoken = dialectsOf(provider);
    for (const Suffix& suffix : kSuffixes) {
        const std::optional<QByteArray> url =
            spoken.contains(suffix.dialect) ? endpointUrl(provider, suffix.dialect) : std::nullopt;
        if (!url || !url->endsWith(suffix.path))
            continue;
        const ListPlace place { .form = suffix.form,
            .dialect = suffix.dialect,
            .url = url->first(url->size() - suffix.path.size()) + suffix.list.toByteArray() };
        const bool isKnown = std::any_of(places.begin(), places.end(),
            [&place](const ListPlace& known) { return known.url == place.url && known.form == place.form; });
        if (!isKnown)
            places.append(place);
    }
    return places;
}

QByteArray pageUrl(const ListPlace& place, const QByteArray& cursor)
{
    const QByteArray next = QUrl::toPercentEncoding(QString::fromUtf8(cursor));
    switch (place.form) {
    case ListForm::OpenAi:
    case ListForm::Ollama: return place.url;
    case ListForm::Anthropic:
        return place.url + "?limit=1000" + (cursor.isEmpty() ? QByteArray() : "&after_id=" + next);
    case ListForm::Gemini:
        return place.url + "?pageSize=1000" + (cursor.isEmpty() ? QByteArray() : "&pageToken=" + next);
    }
    return place.url;
}

Result<OfferPage> readOffers(ListForm form, QByteArrayView body)
{
    json::error_code failure;
    const json::value value = json::parse({ body.data(), static_cast<std::size_t>(body.size()) }, failure, {},
        { .max_depth = kMaxDepth, .allow_invalid_utf8 = true });
    if (failure)
        return notAList(QString::fromStdString(failure.message()));
    const json::array* list = listIn(value);
    if (!list)
        return notAList(u"It holds neither \u201cdata\u201d nor \u201cmodels\u201d."_s);
    OfferPage page;
    for (const json::value& item : *list) {
        const json::object* entry = item.if_object();
        if (!entry)
            continue;
        OfferedFacts model = form == ListForm::Gemini ? geminiModel(*entry) : plainModel(form, *entry);
        if (!model.id.isEmpty())
            page.models.append(std::move(model));
    }
    if (const json::object* root = value.if_object())
        page.cursor = cursorIn(form, *root);
    return page;
}

config::ModelType typeOfName(const QString& model)
{
    using config::ModelType;

    struct Sign {
        QLatin1StringView text;
        ModelType type;
    };

    static constexpr std::array kSigns {
        Sign { "embed"_L1, ModelType::Embeddings },
        Sign { "whisper"_L1, ModelType::Transcriptions },
        Sign { "transcribe"_L1, ModelType::Transcriptions },
        Sign { "tts"_L1, ModelType::Speech },
        Sign { "rerank"_L1, ModelType::Rerank },
        Sign { "moderation"_L1, ModelType::Moderations },
        Sign { "dall-e"_L1, ModelType::Image },
        Sign { "gpt-image"_L1, ModelType::Image },
        Sign { "imagen"_L1, ModelType::Image },
        Sign { "stable-diffusion"_L1, ModelType::Image },
    };
    const QString name = model.toLower();
    for (const Sign& sign : kSigns) {
        if (name.contains(sign.text))
            return sign.type;
    }
    return ModelType::Text;
}

} // namespace gateway::providers
