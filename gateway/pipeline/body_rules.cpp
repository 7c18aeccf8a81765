// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/body_rules.h"

#include "base/logging.h"
#include "dialects/json/json_text.h"

#include <algorithm>

namespace gateway::pipeline {

namespace {

namespace json = dialects::json;

// What an unquoted YAML scalar means in JSON: a number, true, false or null where it reads as one, else a
// text.
json::value scalarValue(const config::Node& node)
{
    const QByteArray text = node.text.toUtf8();
    if (!node.quoted) {
        const Result<json::value> value = dialects::parseJson(text);
        if (value && !value->is_structured() && !value->is_string())
            return *value;
    }
    return json::value(json::string(text.constData(), static_cast<std::size_t>(text.size())));
}

json::value valueOf(const config::Node& node)
{
    switch (node.kind) {
    case config::Node::Kind::Null: return nullptr;
    case config::Node::Kind::Scalar: return scalarValue(node);
    case config::Node::Kind::List: {
        json::array list;
        for (const config::Node& item : node.items)
            list.push_back(valueOf(item));
        return list;
    }
    case config::Node::Kind::Map: {
        json::object object;
        for (const config::Member& member : node.members)
            object[member.key.toStdString()] = valueOf(member.value);
        return object;
    }
    }
    return nullptr;
}

std::vector<dialects::Adapter> adaptersOf(const QVector<config::AdapterUse>& uses)
{
    json::array list;
    for (const config::AdapterUse& use : uses) {
        list.push_back(json::object { { "name", use.name.toStdString() }, { "options", valueOf(use.options) },
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
        rules.extras.push_back(std::move(valueOf(node).get_object()));
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
