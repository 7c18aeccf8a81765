// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/model_listing.h"

#include "config/field_tables.h"
#include "pipeline/node_json.h"

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

using providers::ModelFacts;

// The lists have no date of their own to give; the day Plexus began serves every entry.
constexpr qint64 kCreatedSeconds = 1'735'689'600;
// Nested aliases are followed so far; a configuration can hold a circle.
constexpr int kMaxDepth = 8;

const config::Target* firstTarget(const config::Config& config, const config::Alias& alias, int depth = 0)
{
    for (const config::TargetGroup& group : alias.groups) {
        for (const config::Target& target : group.targets) {
            if (!target.enabled)
                continue;
            if (target.alias.isEmpty())
                return &target;
            const config::Alias* nested = config.findAlias(target.alias);
            if (const config::Target* found =
                    nested && depth < kMaxDepth ? firstTarget(config, *nested, depth + 1) : nullptr)
                return found;
        }
    }
    return nullptr;
}

QString textOf(const config::Node& map, const QString& name)
{
    const config::Node* node = map.find(name);
    return node ? node->text : QString();
}

// The catalogue's id for a model that is priced by it is sure; its name is a good guess.
const ModelFacts* openRouterFacts(const Snapshot& snapshot, const config::Target& target)
{
    const providers::ModelCatalogue& catalogue = snapshot.catalogue();
    const config::Provider* provider = snapshot.config().findProvider(target.provider);
    for (const config::ProviderModel& model :
        provider ? provider->models : QVector<config::ProviderModel>()) {
        if (model.id != target.model || model.pricing.source != config::Pricing::Source::OpenRouter)
            continue;
        if (const ModelFacts* found = catalogue.find(model.pricing.slug))
            return found;
    }
    return catalogue.match(target.model);
}

// There the provider's own entry is surer than the vendor's, where it goes by the same name.
const ModelFacts* modelsDevFacts(const Snapshot& snapshot, const config::Target& target)
{
    const ModelFacts* own = snapshot.modelsDev().find(target.provider + u'/' + target.model);
    return own ? own : snapshot.modelsDev().match(target.model);
}

ModelFacts catalogueFacts(const Snapshot& snapshot, const config::Alias& alias, const config::Target* target)
{
    const QString source = textOf(alias.metadata, u"source"_s);
    const QString path = textOf(alias.metadata, u"source_path"_s);
    if (source == u"disabled" || source == u"custom")
        return {};
    const bool isModelsDev = source == u"models.dev";
    const ModelFacts* found = nullptr;
    if (!path.isEmpty())
        found = isModelsDev ? snapshot.modelsDev().match(path) : snapshot.catalogue().match(path);
    else if (target && isModelsDev)
        found = modelsDevFacts(snapshot, *target);
    else if (target)
        found = openRouterFacts(snapshot, *target);
    // Who does not say where it is described is looked for in both.
    if (!found && target && path.isEmpty() && (source.isEmpty() || source == u"auto"))
        found = modelsDevFacts(snapshot, *target);
    return found ? *found : ModelFacts {};
}

ModelFacts ownFacts(const config::Alias& alias)
{
    const config::Node* overrides = alias.metadata.find(u"overrides");
    if (!overrides || overrides->kind != config::Node::Kind::Map)
        return {};
    return providers::modelFacts(jsonOf(*overrides).as_object());
}

// Dollars per million tokens as dollars per token.
QString perToken(double dollars)
{
    QString text = QString::number(dollars / 1e6, 'f', 15);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString perToken(Money perMillion)
{
    return perToken(static_cast<double>(perMillion.nanos) / 1e9);
}

dialects::ModelPrice catalogued(const config::TokenRates& rates)
{
    return { .input = perToken(rates.input),
        .output = perToken(rates.output),
        .cacheRead = rates.cached ? perToken(*rates.cached) : QString(),
        .cacheWrite = rates.cacheWrite ? perToken(*rates.cacheWrite) : QString() };
}

// What the alias says, else what its target is billed at, else what the catalogue knows.
dialects::ModelPrice priceOf(
    const Snapshot& snapshot, const ModelFacts& own, const ModelFacts& facts, const config::Target* target)
{
    if (own.price)
        return catalogued(own.price->tiers.first().rates);
    const providers::PriceRow* row =
        target ? snapshot.prices().rates({ target->provider, target->model }) : nullptr;
    if (row) {
        return { .input = perToken(row->input),
            .output = perToken(row->output),
            .cacheRead = perToken(row->cacheRead),
            .cacheWrite = perToken(row->cacheWrite) };
    }
    return facts.price ? catalogued(facts.price->tiers.first().rates) : dialects::ModelPrice {};
}

// As the original tells them (translation.md §6.6).
QString preferredApi(const config::Alias& alias)
{
    if (!alias.preferredApi.isEmpty())
        return alias.preferredApi;
    if (alias.type != config::ModelType::Text)
        return {};
    const QString name = alias.slug.toLower();
    if (name.contains(u"claude") || name.contains(u"anthropic"))
        return u"messages"_s;
    if (name.contains(u"gpt") || name.startsWith(u"o1") || name.startsWith(u"o3") || name.startsWith(u"o4"))
        return u"responses"_s;
    return name.contains(u"gemini") ? u"gemini"_s : u"chat_completions"_s;
}

QString typeName(config::ModelType type)
{
    for (const auto& [name, known] : config::typeNames()) {
        if (known == type)
            return name;
    }
    return {};
}

// What the alias takes, whoever looks at it.
QStringList inputsOf(const Snapshot& snapshot, const config::Alias& alias, QStringList modalities)
{
    const bool isDescribed = alias.describesImages && !snapshot.config().vision.descriptorModel.isEmpty();
    if (isDescribed && !modalities.isEmpty() && !modalities.contains(u"image"))
        modalities.append(u"image"_s);
    return modalities;
}

} // namespace

dialects::ModelEntry modelEntry(const Snapshot& snapshot, const config::Alias& alias)
{
    const config::Target* target = firstTarget(snapshot.config(), alias);
    const ModelFacts own = ownFacts(alias);
    const ModelFacts facts = providers::overlaid(catalogueFacts(snapshot, alias, target), own);
    return { .id = alias.slug,
        .displayName = own.name.isEmpty() ? alias.slug : own.name,
        .description = facts.description,
        .createdSeconds = kCreatedSeconds,
        .type = typeName(alias.type),
        .preferredApi = preferredApi(alias),
        .contextLength = facts.contextLength,
        .maxOutputTokens = facts.maxOutputTokens,
        .inputModalities = inputsOf(snapshot, alias, facts.inputModalities),
        .outputModalities = facts.outputModalities,
        .supportedParameters = facts.supportedParameters,
        .price = priceOf(snapshot, own, facts, target) };
}

} // namespace gateway::pipeline
