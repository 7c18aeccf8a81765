// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/body_rules.h"

#include "base/logging.h"
#include "pipeline/node_json.h"

#include <algorithm>

namespace gateway::pipeline {

namespace {

namespace json = dialects::json;

std::vector<dialects::Adapter> adaptersOf(const QVector<config::AdapterUse>& uses)
{
    json::array list;
    for (const config::AdapterUse& use : uses) {
        list.push_back(json::object { { "name", use.name.toStdString() }, { "options", jsonOf(use.options) },
            { "enabled", use.enabled } });
    }
    Result<std::vector<dialects::Adapter>> adapters = dialects::adaptersFrom(list);
    if (adapters)
        return std::move(adapters).value();
    // The configuration was checked when it was read; what only shows here is told and left out.
    qCWarning(lcPipeline).noquote() << "An adapter cannot be used:" << adapters.error().message;
    return {};
}

void addExtra(BodyRules& rules, const config::Node& node)
{
    if (!node.members.isEmpty())
        rules.extras.push_back(std::move(jsonOf(node).get_object()));
}

} // namespace

bool hasBodyRules(const config::Config& config)
{
    const auto ofModel = [](const config::ProviderModel& model) {
        return !model.extraBody.members.isEmpty() || !model.adapters.isEmpty();
    };
    const auto ofProvider = [&ofModel](const config::Provider& provider) {
        return !provider.extraBody.members.isEmpty() || !provider.adapters.isEmpty()
            || std::any_of(provider.models.begin(), provider.models.end(), ofModel);
    };
    return std::any_of(config.providers.begin(), config.providers.end(), ofProvider)
        || std::any_of(config.aliases.begin(), config.aliases.end(),
            [](const config::Alias& alias) { return !alias.extraBody.members.isEmpty(); });
}

BodyRules bodyRulesFor(const config::Provider& provider, const QString& model, const config::Alias* alias)
{
    const auto entry = std::find_if(provider.models.begin(), provider.models.end(),
        [&model](const config::ProviderModel& each) { return each.id == model; });
    BodyRules rules;
    addExtra(rules, provider.extraBody);
    rules.adapters = adaptersOf(provider.adapters);
    if (entry != provider.models.end()) {
        addExtra(rules, entry->extraBody);
        rules.adapters = dialects::mergeAdapters(rules.adapters, adaptersOf(entry->adapters));
    }
    if (alias)
        addExtra(rules, alias->extraBody);
    return rules;
}

void applyBodyRules(json::object& body, const BodyRules& rules)
{
    for (const json::object& extra : rules.extras)
        dialects::mergeExtraBody(body, extra);
    dialects::applyAdapters(body, rules.adapters);
}

} // namespace gateway::pipeline
