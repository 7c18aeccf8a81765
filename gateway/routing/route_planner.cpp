// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_planner.h"

#include "config/diagnostic.h"
#include "providers/endpoint.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::routing {

using config::Alias;
using config::Key;
using config::Provider;
using config::Selector;
using config::Target;
using config::TargetGroup;

namespace {

bool mayUse(const QStringList& allowed, const QStringList& excluded, const QString& name)
{
    return !excluded.contains(name) && (allowed.isEmpty() || allowed.contains(name));
}

bool mayAskFor(const Key& key, const Alias& alias)
{
    return mayUse(key.allowedModels, key.excludedModels, alias.slug);
}

// Weighted draw without replacement. A weight of 0 comes last, but still comes: it is the spare.
QVector<Target> shuffled(const QVector<Target>& targets, const Random& random)
{
    QVector<Target> rest = targets;
    QVector<Target> order;
    order.reserve(targets.size());
    while (!rest.isEmpty()) {
        const double total = std::accumulate(rest.begin(), rest.end(), 0.0,
            [](double sum, const Target& target) { return sum + std::max(0.0, target.weight); });
        double draw = random() * total;
        qsizetype chosen = 0;
        while (chosen + 1 < rest.size() && draw >= std::max(0.0, rest[chosen].weight)) {
            draw -= std::max(0.0, rest[chosen].weight);
            ++chosen;
        }
        order.append(rest.takeAt(chosen));
    }
    return order;
}

// Only the targets that need no translation, if there are any.
void keepMatching(QVector<PlannedTarget>& targets, Dialect dialect)
{
    const auto needsTranslation = [dialect](
                                      const PlannedTarget& target) { return target.dialect != dialect; };
    if (!std::all_of(targets.begin(), targets.end(), needsTranslation))
        targets.removeIf(needsTranslation);
}

Error callerError(ErrorCode code, const QString& message)
{
    return { .code = code, .message = message, .failureClass = FailureClass::Caller };
}

} // namespace

// What a walk over groups gathers, and why nothing was found when nothing was.
struct RoutePlanner::Candidates {
    QVector<PlannedTarget> targets;
    QVarLengthArray<const Alias*, 8> openAliases; // guards against cycles a hand-made Config may hold
    QStringList otherDialects;
    int forbidden = 0;
};

RoutePlanner::RoutePlanner(config::ConfigPtr config)
    : m_config(std::move(config))
{
    // Nicknames first, so that a slug always wins over another alias's nickname.
    for (qsizetype i = 0; i < m_config->aliases.size(); ++i) {
        for (const QString& name : m_config->aliases[i].additionalAliases)
            m_aliasByName.insert(name, i);
    }
    for (qsizetype i = 0; i < m_config->aliases.size(); ++i)
        m_aliasByName.insert(m_config->aliases[i].slug, i);
    for (qsizetype i = 0; i < m_config->providers.size(); ++i)
        m_providerBySlug.insert(m_config->providers[i].slug, i);
}

Result<RoutePlan> RoutePlanner::plan(
    const QString& model, Dialect dialect, const Key& key, const Random& random) const
{
    const auto found = m_aliasByName.constFind(model);
    if (found == m_aliasByName.constEnd() || !m_config->aliases[*found].enabled) {
        const QString closest = closestName(model, key);
        return callerError(ErrorCode::UnknownModel,
            closest.isEmpty()
                ? u"The model \u201c%1\u201d is not configured in Plexus."_s.arg(model)
                : u"The model \u201c%1\u201d is not configured in Plexus; did you mean \u201c%2\u201d?"_s.arg(
                    model, closest));
    }
    const Alias& alias = m_config->aliases[*found];
    if (!mayAskFor(key, alias)) {
        return callerError(ErrorCode::Forbidden,
            u"The key \u201c%1\u201d may not use the model \u201c%2\u201d."_s.arg(key.name, alias.slug));
    }
    Candidates candidates;
    collectAlias(alias, dialect, key, random, candidates);
    if (alias.priority == config::AliasPriority::ApiMatch)
        keepMatching(candidates.targets, dialect);
    if (!candidates.targets.isEmpty())
        return RoutePlan { .alias = alias.slug, .targets = candidates.targets };
    if (!candidates.otherDialects.isEmpty()) {
        QStringList names = candidates.otherDialects;
        names.removeDuplicates();
        names.sort();
        return callerError(ErrorCode::DialectMismatch,
            u"The model \u201c%1\u201d cannot be reached through the %2 API; its providers speak: %3."_s.arg(
                alias.slug, dialectName(dialect), names.join(u", "_s)));
    }
    if (candidates.forbidden > 0) {
        return callerError(ErrorCode::Forbidden,
            u"The key \u201c%1\u201d may not use any provider of the model \u201c%2\u201d."_s.arg(
                key.name, alias.slug));
    }
    return Error { .code = ErrorCode::NoTarget,
        .message = u"The model \u201c%1\u201d has no enabled target. Enable one on the Models page."_s.arg(
            alias.slug),
        .failureClass = FailureClass::Internal };
}

QVector<const Alias*> RoutePlanner::visibleAliases(const Key& key) const
{
    QVector<const Alias*> visible;
    for (const Alias& alias : m_config->aliases) {
        if (alias.enabled && mayAskFor(key, alias))
            visible.append(&alias);
    }
    return visible;
}

void RoutePlanner::collectAlias(
    const Alias& alias, Dialect dialect, const Key& key, const Random& random, Candidates& into) const
{
    if (!alias.enabled || into.openAliases.contains(&alias))
        return;
    into.openAliases.append(&alias);
    for (const TargetGroup& group : alias.groups)
        collectGroup(alias, group, dialect, key, random, into);
    into.openAliases.removeLast();
}

void RoutePlanner::collectGroup(const Alias& alias, const TargetGroup& group, Dialect dialect, const Key& key,
    const Random& random, Candidates& into) const
{
    // Selectors that weigh measurements or prices arrive with the traffic policy; until then their groups
    // are tried in the order written, and the reason says so.
    const bool drawn = group.selector == Selector::Random;
    const QVector<Target> ordered = drawn ? shuffled(group.targets, random) : group.targets;
    for (const Target& target : ordered) {
        if (!target.enabled)
            continue;
        if (!target.alias.isEmpty()) {
            const auto nested = m_aliasByName.constFind(target.alias);
            if (nested != m_aliasByName.constEnd())
                collectAlias(m_config->aliases[*nested], dialect, key, random, into);
            continue;
        }
        const auto found = m_providerBySlug.constFind(target.provider);
        if (found == m_providerBySlug.constEnd())
            continue;
        const Provider& provider = m_config->providers[*found];
        if (!provider.enabled)
            continue;
        if (!mayUse(key.allowedProviders, key.excludedProviders, provider.slug)) {
            ++into.forbidden;
            continue;
        }
        const std::optional<Dialect> asked = providers::targetDialect(provider, target.model, dialect);
        if (!asked) {
            for (const Dialect other : providers::dialectsOf(provider))
                into.otherDialects.append(dialectName(other));
            continue;
        }
        const bool isKnown =
            std::any_of(into.targets.begin(), into.targets.end(), [&target](const PlannedTarget& planned) {
                return planned.model == target.model && planned.provider == target.provider;
            });
        if (isKnown)
            continue;
        into.targets.append({ .provider = provider.slug,
            .model = target.model,
            .dialect = *asked,
            .reason = (drawn ? u"drawn at random, group "_s : u"in order, group "_s) + group.name + u" of "
                + alias.slug + u", place " + QString::number(into.targets.size() + 1) });
    }
}

QString RoutePlanner::closestName(const QString& model, const Key& key) const
{
    // A request may carry a name of any length; only names of a plausible one are compared.
    if (model.size() > 128)
        return {};
    QStringList names;
    for (const Alias* alias : visibleAliases(key))
        names += QStringList { alias->slug } + alias->additionalAliases;
    return config::closestOf(model, names);
}

} // namespace gateway::routing
