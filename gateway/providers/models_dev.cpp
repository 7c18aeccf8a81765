// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/models_dev.h"

#include <boost/json.hpp>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace json = boost::json;

namespace {

constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kMaxIdLength = 200;
constexpr std::size_t kMaxTexts = 64;
constexpr double kMaxPerMillion = 1e6; // dollars; dearer is a mistake
constexpr double kMaxTokens = 1e9;
constexpr qint64 kTierBound = 200'000;

// Who makes models and sells them; of these a model without a vendor in front is.
constexpr std::array kVendors { "openai"_L1, "anthropic"_L1, "google"_L1, "mistral"_L1, "deepseek"_L1,
    "xai"_L1, "alibaba"_L1, "moonshotai"_L1, "zai"_L1, "minimax"_L1, "cohere"_L1, "llama"_L1,
    "perplexity"_L1 };

struct Ability {
    std::string_view flag;
    std::array<QLatin1StringView, 2> parameters; // OpenRouter's names for it
};

constexpr std::array kAbilities {
    Ability { "tool_call", { "tools"_L1, "tool_choice"_L1 } },
    Ability { "reasoning", { "reasoning"_L1, "include_reasoning"_L1 } },
    Ability { "temperature", { "temperature"_L1, ""_L1 } },
    Ability { "structured_output", { "structured_outputs"_L1, "response_format"_L1 } },
};

Error notACatalogue(const QString& detail)
{
    return { .code = ErrorCode::UpstreamProtocol,
        .message = u"The catalogue of models.dev could not be read."_s,
        .detail = detail,
        .failureClass = FailureClass::Target };
}

const json::object* objectAt(const json::object& object, std::string_view name)
{
    const json::value* member = object.if_contains(name);
    return member ? member->if_object() : nullptr;
}

std::optional<double> numberAt(const json::object& object, std::string_view name, double most)
{
    const json::value* member = object.if_contains(name);
    if (!member || !member->is_number())
        return std::nullopt;
    const double number = member->to_number<double>();
    return number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countAt(const json::object& object, std::string_view name)
{
    const auto count = numberAt(object, name, kMaxTokens);
    return count && *count >= 1 ? std::optional(static_cast<qint64>(*count)) : std::nullopt;
}

QString textOf(std::string_view text)
{
    return text.size() > kMaxIdLength ? QString()
                                      : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<config::TokenRates> ratesOf(const json::object& cost)
{
    const auto input = numberAt(cost, "input", kMaxPerMillion);
    const auto output = numberAt(cost, "output", kMaxPerMillion);
    if (!input || !output)
        return std::nullopt;
    return config::TokenRates { .input = *input,
        .output = *output,
        .cached = numberAt(cost, "cache_read", kMaxPerMillion),
        .cacheWrite = numberAt(cost, "cache_write", kMaxPerMillion) };
}

std::optional<CataloguePrice> priceOf(const json::object& model)
{
    const json::object* cost = objectAt(model, "cost");
    const auto rates = cost ? ratesOf(*cost) : std::nullopt;
    if (!rates)
        return std::nullopt;
    CataloguePrice price { .tiers = { { .rates = *rates } } };
    const json::object* above = objectAt(*cost, "context_over_200k");
    if (const auto dearer = above ? ratesOf(*above) : std::nullopt) {
        price.tiers.first().upperBound = kTierBound;
        price.tiers.append({ .lowerBound = kTierBound + 1, .rates = *dearer });
    }
    return price;
}

QStringList modalitiesAt(const json::object& modalities, std::string_view direction)
{
    QStringList names;
    const json::value* member = modalities.if_contains(direction);
    const json::array* list = member ? member->if_array() : nullptr;
    for (std::size_t i = 0; list && i < std::min(list->size(), kMaxTexts); ++i) {
        const json::string* text = (*list)[i].if_string();
        const QString name = text ? textOf(*text) : QString();
        if (!name.isEmpty())
            names.append(name == u"pdf" ? u"file"_s : name);
    }
    return names;
}

ModelFacts factsOf(const json::object& model)
{
    ModelFacts facts { .price = priceOf(model) };
    if (const json::value* name = model.if_contains("name"); name && name->is_string())
        facts.name = textOf(name->get_string());
    if (const json::object* limit = objectAt(model, "limit")) {
        facts.contextLength = countAt(*limit, "context");
        facts.maxOutputTokens = countAt(*limit, "output");
    }
    if (const json::object* modalities = objectAt(model, "modalities")) {
        facts.inputModalities = modalitiesAt(*modalities, "input");
        facts.outputModalities = modalitiesAt(*modalities, "output");
    }
    for (const Ability& ability : kAbilities) {
        const json::value* has = model.if_contains(ability.flag);
        if (!has || !has->is_bool() || !has->get_bool())
            continue;
        for (const QLatin1StringView parameter : ability.parameters) {
            if (!parameter.isEmpty())
                facts.supportedParameters.append(QString(parameter));
        }
    }
    return facts;
}

} // namespace

Result<ModelCatalogue> parseModelsDev(QByteArrayView text)
{
    if (text.size() > ModelCatalogue::kMaxBytes)
        return notACatalogue(u"It is larger than %1 bytes."_s.arg(ModelCatalogue::kMaxBytes));
    json::error_code failure;
    const json::value value = json::parse({ text.data(), static_cast<std::size_t>(text.size()) }, failure, {},
        { .max_depth = kMaxDepth, .allow_invalid_utf8 = true });
    if (failure)
        return notACatalogue(QString::fromStdString(failure.message()));
    const json::object* root = value.if_object();
    if (!root)
        return notACatalogue(u"It is no map of providers."_s);
    // Also written with one name around everything.
    if (const json::object* inner = objectAt(*root, "providers"); inner && !inner->contains("models"))
        root = inner;
    ModelCatalogue catalogue;
    for (const auto& [provider, entry] : *root) {
        const json::object* object = entry.if_object();
        const json::object* models = object ? objectAt(*object, "models") : nullptr;
        if (!models)
            continue;
        const QString vendor = textOf(provider);
        const bool isHome = std::find(kVendors.begin(), kVendors.end(), vendor) != kVendors.end();
        for (const auto& [name, model] : *models) {
            const json::object* facts = model.if_object();
            const QString id = vendor + u'/' + textOf(name);
            if (!facts || vendor.isEmpty() || id.endsWith(u'/')
                || catalogue.size() >= ModelCatalogue::kMaxModels)
                continue;
            const ModelFacts known = factsOf(*facts);
            if (known.price || known.contextLength)
                catalogue.insert(
                    id, known, isHome ? ModelCatalogue::Naming::Home : ModelCatalogue::Naming::Shared);
        }
    }
    if (catalogue.size() == 0)
        return notACatalogue(u"It holds no model."_s);
    return catalogue;
}

std::shared_ptr<const ModelCatalogue> shippedModelsDev()
{
    static const auto catalogue = [] {
        auto read = parseModelsDev(shippedModelsDevJson());
        return std::make_shared<const ModelCatalogue>(read ? std::move(read).value() : ModelCatalogue());
    }();
    return catalogue;
}

} // namespace gateway::providers
