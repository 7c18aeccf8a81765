// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_table.h"

#include "providers/endpoint.h"

#include <algorithm>
#include <utility>

namespace gateway::routing {

namespace {

// The first of two that the model can be asked in.
std::optional<Dialect> either(
    const config::Provider& provider, const QString& model, Dialect first, Dialect second)
{
    for (const Dialect dialect : { first, second }) {
        if (providers::speaks(provider, model, dialect))
            return dialect;
    }
    return std::nullopt;
}

// What is relayed has no other dialect to be translated to, but for embeddings.
std::optional<Dialect> askedDialect(const config::Provider& provider, const QString& model, Dialect client)
{
    switch (client) {
    case Dialect::Embeddings: return either(provider, model, Dialect::Embeddings, Dialect::Gemini);
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Images:
    case Dialect::Rerank:
    case Dialect::Moderations:
        return providers::speaks(provider, model, client) ? std::optional(client) : std::nullopt;
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Messages:
    case Dialect::Gemini:
    case Dialect::Completions:
    case Dialect::Ollama: break;
    }
    return providers::targetDialect(provider, model, client);
}

} // namespace

RouteTable::RouteTable(config::ConfigPtr config)
    : m_config(std::move(config))
{
    for (const config::Provider& provider : m_config->providers)
        m_providerBySlug.insert(provider.slug, &provider);
    QHash<TargetId, std::size_t> numbers;
    for (const config::Alias& alias : m_config->aliases) {
        ResolvedAlias resolved { .written = &alias, .groups = {} };
        for (const config::TargetGroup& group : alias.groups) {
            ResolvedGroup& into = resolved.groups.emplace_back();
            into.written = &group;
            for (const config::Target& target : group.targets)
                into.targets.push_back(resolve(target, numbers));
        }
        // A slug always wins over another alias' additional name, wherever each stands.
        for (const QString& name : alias.additionalAliases) {
            if (!m_config->findAlias(name))
                m_aliasByName.insert(name, m_aliases.size());
        }
        m_aliasByName.insert(alias.slug, m_aliases.size());
        m_aliases.push_back(std::move(resolved));
    }
    m_numbers = static_cast<std::size_t>(numbers.size());
}

const ResolvedAlias* RouteTable::findAlias(const QString& name) const
{
    const auto found = m_aliasByName.constFind(name);
    return found == m_aliasByName.constEnd() ? nullptr : &m_aliases[*found];
}

const config::Provider* RouteTable::findProvider(const QString& slug) const
{
    return m_providerBySlug.value(slug, nullptr);
}

ResolvedTarget RouteTable::resolve(const config::Provider& provider, const QString& model) const
{
    ResolvedTarget resolved { .id = { provider.slug, model }, .provider = &provider };
    for (const Dialect client : kAllDialects)
        resolved.dialects[static_cast<std::size_t>(client)] = askedDialect(provider, model, client);
    resolved.geminiEmbeddings = either(provider, model, Dialect::Gemini, Dialect::Embeddings);
    resolved.isPaused = config::isPaused(*m_config, provider);
    for (const config::AccountLane& lane : config::lanesOf(*m_config, provider)) {
        resolved.lanes.push_back({ .id = { config::laneName(provider.slug, lane.account), model },
            .written = lane,
            .label = config::accountLabel(*m_config, provider.accountVendor, lane.account) });
    }
    const auto entry = std::find_if(provider.models.begin(), provider.models.end(),
        [&model](const config::ProviderModel& each) { return each.id == model; });
    if (entry != provider.models.end()) {
        resolved.type = entry->type;
        resolved.isLite = entry->isLite;
    }
    return resolved;
}

ResolvedTarget RouteTable::resolve(const config::Target& target, QHash<TargetId, std::size_t>& numbers)
{
    if (!target.alias.isEmpty())
        return { .written = &target, .id = { {}, target.alias } };
    const config::Provider* provider = findProvider(target.provider);
    ResolvedTarget resolved = provider ? resolve(*provider, target.model)
                                       : ResolvedTarget { .id = { target.provider, target.model } };
    resolved.written = &target;
    const auto known = numbers.constFind(resolved.id);
    resolved.number = known == numbers.constEnd() ? static_cast<std::size_t>(numbers.size()) : *known;
    numbers.insert(resolved.id, resolved.number);
    return resolved;
}

} // namespace gateway::routing
