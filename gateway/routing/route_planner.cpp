// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_planner.h"

#include "config/diagnostic.h"
#include "routing/route_refusal.h"
#include "routing/route_walk.h"

#include <QVarLengthArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::routing {

using config::Alias;
using config::Key;
using config::Provider;

namespace {

constexpr QLatin1StringView kDirect { "direct/" };
// A request may carry a name of any length; only names of a plausible one are compared or taken apart.
constexpr qsizetype kLongestName = 512;

bool mayAskFor(const Key& key, const Alias& alias)
{
    return mayUse(key.allowedModels, key.excludedModels, alias.slug);
}

// The two names behind `direct/`, at each slash that can part them: both may hold slashes themselves. The
// longest left one first: where `a` and `a/b` are both configured, `a/b` was meant.
struct DirectName {
    QString left;
    QString right;
};

QVarLengthArray<DirectName, 8> directNames(const QString& model)
{
    QVarLengthArray<DirectName, 8> names;
    if (model.size() > kLongestName)
        return names;
    const QString rest = model.sliced(kDirect.size());
    for (qsizetype slash = rest.size() - 2; slash > 0; --slash) {
        if (rest[slash] == u'/')
            names.append({ .left = rest.first(slash), .right = rest.sliced(slash + 1) });
    }
    return names;
}

const ResolvedGroup* findGroup(const ResolvedAlias& alias, const QString& name)
{
    const auto found = std::find_if(alias.groups.begin(), alias.groups.end(),
        [&name](const ResolvedGroup& group) { return group.written->name == name; });
    return found == alias.groups.end() ? nullptr : &*found;
}

RoutePlan refused(const RouteRequest& request, Error error)
{
    RoutePlan plan { .alias = request.model };
    plan.refusal = std::move(error);
    return plan;
}

// Calls `visit` with every target of the alias and of those in it, each alias once.
template <typename Visit> void visitTargets(const RouteTable& table, const ResolvedAlias& start, Visit visit)
{
    QVarLengthArray<const ResolvedAlias*, 8> aliases { &start };
    for (qsizetype next = 0; next < aliases.size(); ++next) {
        const ResolvedAlias* alias = aliases[next]; // the array grows meanwhile
        for (const ResolvedGroup& group : alias->groups) {
            for (const ResolvedTarget& target : group.targets) {
                if (!target.isAlias()) {
                    visit(*group.written, target);
                    continue;
                }
                const ResolvedAlias* nested = table.findAlias(target.id.model);
                if (nested && target.written->enabled && nested->written->enabled
                    && !aliases.contains(nested))
                    aliases.append(nested);
            }
        }
    }
}

bool isMeasuring(config::Selector selector)
{
    switch (selector) {
    case config::Selector::Performance:
    case config::Selector::Latency:
    case config::Selector::EndToEndPerformance: return true;
    case config::Selector::InOrder:
    case config::Selector::Random:
    case config::Selector::Cost:
    case config::Selector::Usage:
    case config::Selector::Quota: break;
    }
    return false;
}

} // namespace

RoutePlanner::RoutePlanner(config::ConfigPtr config)
    : m_table(std::move(config))
{
}

RoutePlan RoutePlanner::plan(
    const RouteRequest& request, const Conditions& conditions, const Random& random) const
{
    const ResolvedAlias* alias = m_table.findAlias(request.model);
    if (alias && alias->written->enabled)
        return planAlias(*alias, nullptr, request, conditions, random);
    if (request.model.startsWith(kDirect))
        return planDirect(request, conditions, random);
    return refused(request, unknownModel(request.model, closestName(request.model, request.key)));
}

RoutePlan RoutePlanner::planAlias(const ResolvedAlias& alias, const ResolvedGroup* only,
    const RouteRequest& request, const Conditions& conditions, const Random& random) const
{
    const Alias& written = *alias.written;
    if (!mayAskFor(request.key, written))
        return refused(request, modelForbidden(request.key, written.slug));
    const config::ModelType type = typeAsked(request);
    if (written.type != config::ModelType::Text && !serves(written.type, type))
        return refused(request, wrongAliasType(written, type));
    RouteWalk walk(m_table, request, conditions, random, written.slug);
    if (only)
        walk.walkGroup(alias, *only);
    else
        walk.walkAlias(alias);
    if (written.priority == config::AliasPriority::ApiMatch)
        walk.preferUntranslated();
    std::optional<SessionKey> session;
    // One group asked for by name says nothing about where the alias' conversations go.
    if (written.isSticky && !only && !request.session.isEmpty()) {
        session = SessionKey { request.key.name, written.slug, request.session };
        if (const auto pinned = conditions.pinned(*session))
            walk.prefer(*pinned);
        else if (request.answeredBy)
            walk.prefer(*request.answeredBy);
    }
    RoutePlan plan = std::move(walk).finished();
    plan.session = std::move(session);
    if (plan.targets.isEmpty())
        plan.refusal = noTargetLeft(plan, request, m_table);
    return plan;
}

RoutePlan RoutePlanner::planDirect(
    const RouteRequest& request, const Conditions& conditions, const Random& random) const
{
    const auto names = directNames(request.model);
    if (names.isEmpty())
        return refused(request, badDirectName(request.model));
    for (const DirectName& name : names) {
        const ResolvedAlias* alias = m_table.findAlias(name.left);
        const ResolvedGroup* group =
            alias && alias->written->enabled ? findGroup(*alias, name.right) : nullptr;
        if (group)
            return planAlias(*alias, group, request, conditions, random);
    }
    for (const DirectName& name : names) {
        const Provider* provider = m_table.findProvider(name.left);
        if (provider && provider->enabled)
            return planDirectTarget(*provider, name.right, request, conditions, random);
    }
    return refused(request, unknownDirectName(request.model));
}

RoutePlan RoutePlanner::planDirectTarget(const Provider& provider, const QString& model,
    const RouteRequest& request, const Conditions& conditions, const Random& random) const
{
    const Key& key = request.key;
    const ResolvedTarget target = m_table.resolve(provider, model);
    // The lists name aliases. What is not one is asked for by its whole name, or not at all.
    if (!mayUse(key.allowedModels, key.excludedModels, request.model) || isExcluded(target.id, key))
        return refused(request, modelForbidden(key, request.model));
    const RouteWalk walk(m_table, request, conditions, random, request.model);
    std::optional<Hindrance> hindrance = walk.hindrance(target);
    if (hindrance && (hindrance->reason.why == Why::Resting || hindrance->reason.why == Why::MeterUsedUp)) {
        hindrance.reset();
        if (conditions.isBusy(target.id))
            hindrance = Hindrance { .reason = { .why = Why::Busy } };
    }
    RoutePlan plan { .alias = request.model };
    if (hindrance) {
        plan.considered.append(
            { .target = target.id, .reason = hindrance->reason, .detail = hindrance->detail });
        plan.refusal = noTargetLeft(plan, request, m_table);
        return plan;
    }
    const Dialect dialect = *target.dialectFor(request.dialect, typeAsked(request));
    const auto add = [&](const ResolvedLane* lane) {
        plan.targets.append({ .provider = provider.slug,
            .model = model,
            .dialect = dialect,
            .line = plan.considered.size(),
            .account = lane ? lane->written.account : QString() });
        plan.considered.append({ .target = target.id,
            .place = static_cast<int>(plan.targets.size()),
            .reason = { .why = Why::Direct },
            .account = lane ? lane->label : QString() });
    };
    if (target.lanes.empty())
        add(nullptr);
    // Those that rest are asked where there are no others.
    const bool hasFree = std::any_of(target.lanes.begin(), target.lanes.end(),
        [&](const ResolvedLane& lane) { return !walk.laneHindrance(target, lane); });
    for (const ResolvedLane& lane : target.lanes) {
        if (hasFree ? !walk.laneHindrance(target, lane) : !lane.written.isPaused)
            add(&lane);
    }
    return plan;
}

bool RoutePlanner::isExcluded(const TargetId& target, const Key& key) const
{
    bool isFound = false;
    for (const QString& name : key.excludedModels) {
        if (const ResolvedAlias* alias = m_table.findAlias(name)) {
            visitTargets(m_table, *alias, [&](const config::TargetGroup&, const ResolvedTarget& each) {
                isFound = isFound || each.id == target;
            });
        }
    }
    return isFound;
}

QVector<const Alias*> RoutePlanner::visibleAliases(const Key& key) const
{
    QVector<const Alias*> visible;
    for (const Alias& alias : m_table.config().aliases) {
        if (alias.enabled && mayAskFor(key, alias))
            visible.append(&alias);
    }
    return visible;
}

std::vector<TargetId> RoutePlanner::probeTargets(const QString& alias) const
{
    std::vector<TargetId> targets;
    const ResolvedAlias* found = m_table.findAlias(alias);
    if (!found || !found->written->enabled)
        return targets;
    visitTargets(m_table, *found, [&targets](const config::TargetGroup& group, const ResolvedTarget& target) {
        const bool isUsable = target.written->enabled && target.provider && target.provider->enabled;
        if (isUsable && isMeasuring(group.selector)
            && std::find(targets.begin(), targets.end(), target.id) == targets.end())
            targets.push_back(target.id);
    });
    return targets;
}

QString RoutePlanner::closestName(const QString& model, const Key& key) const
{
    constexpr qsizetype kLongestCompared = 128;
    if (model.size() > kLongestCompared)
        return {};
    QStringList names;
    for (const Alias* alias : visibleAliases(key))
        names += QStringList { alias->slug } + alias->additionalAliases;
    return config::closestOf(model, names);
}

} // namespace gateway::routing
