// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/model_catalogue.h"

#include <boost/json.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace json = boost::json;

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxIdLength = 200;
constexpr std::size_t kMaxTiers = 8;
constexpr std::size_t kMaxTexts = 64;
constexpr std::size_t kMaxDescription = 4000;
constexpr double kMaxTokens = 1e9;
constexpr double kMaxPerToken = 1000; // dollars; dearer is a mistake

Error notACatalogue(const QString& detail)
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The catalogue of models could not be read."_s,
        .detail = detail,
        .failureClass = FailureClass::Target };
}

// Dollars per token, or per request. Empty: absent, no number, or one that says "varies".
std::optional<double> priceAt(const json::object& pricing, std::string_view name)
{
    const json::value* value = pricing.if_contains(name);
    if (!value)
        return std::nullopt;
    double dollars = -1;
    if (const json::string* text = value->if_string()) {
        bool isNumber = false;
        dollars = QByteArrayView(text->data(), static_cast<qsizetype>(text->size()))
                      .toByteArray()
                      .toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    } else if (value->is_number()) {
        dollars = value->to_number<double>();
    }
    return dollars >= 0 && dollars <= kMaxPerToken ? std::optional(dollars) : std::nullopt;
}

// Per million tokens, without the dust of the binary fraction: 2.9999999999999996 is 3.
double perMillion(double perToken)
{
    return std::round(perToken * 1e15) / 1e9;
}

std::optional<config::TokenRates> ratesOf(const json::object& pricing)
{
    const auto prompt = priceAt(pricing, "prompt");
    const auto completion = priceAt(pricing, "completion");
    if (!prompt || !completion)
        return std::nullopt;
    config::TokenRates rates { .input = perMillion(*prompt), .output = perMillion(*completion) };
    if (const auto read = priceAt(pricing, "input_cache_read"))
        rates.cached = perMillion(*read);
    if (const auto write = priceAt(pricing, "input_cache_write"))
        rates.cacheWrite = perMillion(*write);
    return rates;
}

// The tiers above the first, in ascending order; those that make no sense are left out.
void appendTiers(const json::object& pricing, QVector<config::PriceTier>& tiers)
{
    const json::value* member = pricing.if_contains("tiers");
    const json::array* list = member ? member->if_array() : nullptr;
    if (!list)
        return;
    for (std::size_t i = 0; i < std::min(list->size(), kMaxTiers); ++i) {
        const json::object* entry = (*list)[i].if_object();
        const json::value* above = entry ? entry->if_contains("above") : nullptr;
        if (!above || !above->is_int64())
            continue;
        const auto rates = ratesOf(*entry);
        const qint64 bound = above->get_int64();
        if (!rates || bound < tiers.last().lowerBound || bound > (qint64(1) << 50))
            continue;
        tiers.last().upperBound = bound;
        tiers.append({ .lowerBound = bound + 1, .rates = *rates });
    }
}

std::optional<CataloguePrice> priceOf(const json::object& model)
{
    const json::value* member = model.if_contains("pricing");
    const json::object* pricing = member ? member->if_object() : nullptr;
    if (!pricing)
        return std::nullopt;
    const auto rates = ratesOf(*pricing);
    if (!rates)
        return std::nullopt;
    CataloguePrice price { .tiers = { { .rates = *rates } },
        .perRequest = Money::fromDollars(priceAt(*pricing, "request").value_or(0)) };
    appendTiers(*pricing, price.tiers);
    return price;
}

QString textAt(const json::object& object, std::string_view name, std::size_t most)
{
    const json::value* member = object.if_contains(name);
    const json::string* text = member ? member->if_string() : nullptr;
    if (!text || text->size() > most)
        return {};
    return QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
}

std::optional<qint64> countAt(const json::object& object, std::string_view name)
{
    const json::value* member = object.if_contains(name);
    if (!member || !member->is_number())
        return std::nullopt;
    const double count = member->to_number<double>();
    return count >= 1 && count <= kMaxTokens ? std::optional(static_cast<qint64>(count)) : std::nullopt;
}

QStringList textsAt(const json::object& object, std::string_view name)
{
    QStringList texts;
    const json::value* member = object.if_contains(name);
    const json::array* list = member ? member->if_array() : nullptr;
    for (std::size_t i = 0; list && i < std::min(list->size(), kMaxTexts); ++i) {
        const json::string* text = (*list)[i].if_string();
        if (text && !text->empty() && text->size() <= kMaxIdLength)
            texts.append(QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size())));
    }
    return texts;
}

const json::object* objectAt(const json::object& object, std::string_view name)
{
    const json::value* member = object.if_contains(name);
    return member ? member->if_object() : nullptr;
}

// A name without what providers write differently: the vendor, the case, the dots.
QString bareName(const QString& name)
{
    QString bare = name.section(u'/', -1).toLower();
    return bare.replace(u'.', u'-');
}

QString withoutDate(QString bare)
{
    static const QRegularExpression kDate(u"-(20\\d{6}|20\\d{2}-\\d{2}-\\d{2})$"_s);
    return bare.remove(kDate);
}

} // namespace

ModelFacts modelFacts(const json::object& entry)
{
    ModelFacts facts { .name = textAt(entry, "name", kMaxIdLength),
        .description = textAt(entry, "description", kMaxDescription),
        .price = priceOf(entry),
        .contextLength = countAt(entry, "context_length"),
        .supportedParameters = textsAt(entry, "supported_parameters") };
    if (const json::object* architecture = objectAt(entry, "architecture")) {
        facts.inputModalities = textsAt(*architecture, "input_modalities");
        facts.outputModalities = textsAt(*architecture, "output_modalities");
    }
    if (const json::object* top = objectAt(entry, "top_provider")) {
        facts.maxOutputTokens = countAt(*top, "max_completion_tokens");
        if (!facts.contextLength)
            facts.contextLength = countAt(*top, "context_length");
    }
    return facts;
}

ModelFacts overlaid(const ModelFacts& general, const ModelFacts& own)
{
    ModelFacts facts = general;
    const auto take = [](auto& into, const auto& said) {
        if (said != std::decay_t<decltype(said)> {})
            into = said;
    };
    take(facts.name, own.name);
    take(facts.description, own.description);
    take(facts.price, own.price);
    take(facts.contextLength, own.contextLength);
    take(facts.maxOutputTokens, own.maxOutputTokens);
    take(facts.inputModalities, own.inputModalities);
    take(facts.outputModalities, own.outputModalities);
    take(facts.supportedParameters, own.supportedParameters);
    return facts;
}

Result<ModelCatalogue> ModelCatalogue::parse(QByteArrayView text)
{
    if (text.size() > kMaxBytes)
        return notACatalogue(u"It is larger than %1 bytes."_s.arg(kMaxBytes));
    json::error_code failure;
    const json::value value = json::parse({ text.data(), static_cast<std::size_t>(text.size()) }, failure, {},
        { .max_depth = kMaxDepth, .allow_invalid_utf8 = true });
    if (failure)
        return notACatalogue(QString::fromStdString(failure.message()));
    const json::object* root = value.if_object();
    const json::value* data = root ? root->if_contains("data") : nullptr;
    const json::array* models = data ? data->if_array() : nullptr;
    if (!models)
        return notACatalogue(u"It has no list named data."_s);
    ModelCatalogue catalogue;
    bool hasPrice = false;
    for (const json::value& entry : *models) {
        const json::object* model = entry.if_object();
        const QString id = model ? textAt(*model, "id", kMaxIdLength) : QString();
        if (id.isEmpty() || catalogue.size() >= kMaxModels)
            continue;
        ModelFacts facts = modelFacts(*model);
        // The shop window's text is long and nobody here reads it.
        facts.description.clear();
        if (!facts.price && !facts.contextLength)
            continue;
        hasPrice = hasPrice || facts.price;
        catalogue.insert(id, facts);
    }
    if (!hasPrice)
        return notACatalogue(u"It holds no price."_s);
    return catalogue;
}

void ModelCatalogue::name(Names& names, const QString& called, const Named& model)
{
    const auto known = names.find(called);
    if (known == names.end())
        names.insert(called, model);
    else if (known->isDated && !model.isDated)
        *known = model;
    else if (known->isDated == model.isDated && known->id != model.id)
        known->id.clear();
}

void ModelCatalogue::insert(const QString& id, const ModelFacts& facts, Naming naming)
{
    const QString bare = bareName(id);
    const QString undated = withoutDate(bare);
    name(namesOf(naming), bare, { .id = id });
    if (undated != bare)
        name(namesOf(naming), undated, { .id = id, .isDated = true });
    m_models.insert(id, facts);
}

const ModelFacts* ModelCatalogue::find(const QString& id) const
{
    const auto found = m_models.constFind(id);
    return found == m_models.constEnd() ? nullptr : &*found;
}

const CataloguePrice* ModelCatalogue::price(const QString& id) const
{
    const ModelFacts* facts = find(id);
    return facts && facts->price ? &*facts->price : nullptr;
}

const ModelFacts* ModelCatalogue::match(const QString& model) const
{
    return find(matchedId(model));
}

QString ModelCatalogue::matchedId(const QString& model) const
{
    if (m_models.contains(model))
        return model;
    const QString bare = bareName(model);
    for (const Names* names : { &m_home, &m_shared }) {
        for (const QString& called : { bare, withoutDate(bare) }) {
            if (const QString id = names->value(called).id; !id.isEmpty())
                return id;
        }
    }
    return {};
}

ModelCatalogue ModelCatalogue::updatedWith(const ModelCatalogue& newer) const
{
    ModelCatalogue merged = newer;
    for (auto old = m_models.begin(); old != m_models.end(); ++old) {
        if (merged.size() >= kMaxModels)
            break;
        const ModelFacts* known = newer.find(old.key());
        // A price that varies now is no price: the last fixed one would be wrong.
        ModelFacts facts = known ? overlaid(old.value(), *known) : old.value();
        if (known)
            facts.price = known->price;
        merged.insert(old.key(), facts,
            m_home.value(bareName(old.key())).id == old.key() ? Naming::Home : Naming::Shared);
    }
    return merged;
}

std::shared_ptr<const ModelCatalogue> shippedModelCatalogue()
{
    static const auto catalogue = [] {
        auto read = ModelCatalogue::parse(shippedModelCatalogueJson());
        return std::make_shared<const ModelCatalogue>(read ? std::move(read).value() : ModelCatalogue());
    }();
    return catalogue;
}

} // namespace gateway::providers
