// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/route_walk.h"

#include "routing/exploration.h"

#include <algorithm>
#include <utility>

namespace gateway::routing {

using config::ModelType;

ModelType typeAsked(const RouteRequest& request)
{
    if (request.type)
        return *request.type;
    switch (request.dialect) {
    case Dialect::Embeddings: return ModelType::Embeddings;
    case Dialect::Transcriptions: return ModelType::Transcriptions;
    case Dialect::Speech: return ModelType::Speech;
    case Dialect::Images: return ModelType::Image;
    case Dialect::Rerank: return ModelType::Rerank;
    case Dialect::Moderations: return ModelType::Moderations;
    case Dialect::Chat:
    case Dialect::Responses:
    case Dialect::Messages:
    case Dialect::Gemini:
    case Dialect::Completions:
    case Dialect::Ollama: break;
    }
    return ModelType::Text;
}

bool serves(ModelType declared, ModelType asked)
{
    return declared == asked || (declared == ModelType::Image && asked == ModelType::Text);
}

bool mayUse(const QStringList& allowed, const QStringList& excluded, const QString& name)
{
    return !excluded.contains(name) && (allowed.isEmpty() || allowed.contains(name));
}

RouteWalk::RouteWalk(const RouteTable& table, const RouteRequest& request, const Conditions& conditions,
    const Random& random, QString alias)
    : m_table(table)
    , m_request(request)
    , m_conditions(conditions)
    , m_random(random)
    , m_alias(std::move(alias))
    , m_type(typeAsked(request))
    , m_isLeft(table.size(), false)
{
}

void RouteWalk::walkAlias(const ResolvedAlias& alias)
{
    m_open.append(&alias);
    qsizetype lines = m_lines.size();
    for (const ResolvedGroup& group : alias.groups)
        lines += static_cast<qsizetype>(group.targets.size());
    m_lines.reserve(lines);
    for (const ResolvedGroup& group : alias.groups)
        walkGroup(alias, group);
    m_open.removeLast();
}

void RouteWalk::walkGroup(const ResolvedAlias& alias, const ResolvedGroup& group)
{
    const auto number = static_cast<int>(m_groups.size());
    m_groups.append({ .alias = alias.written->slug, .group = group.written->name });
    const std::vector<const ResolvedTarget*> targets = eligible(number, group);
    for (const Ranked& each : ordered(*group.written, targets)) {
        const ResolvedTarget& target = *targets[each.index];
        if (target.isAlias())
            walkNested(number, target);
        else
            addTarget(number, target, each.reason);
    }
}

// Another alias is walked where its place is; its own groups and selectors hold inside.
void RouteWalk::walkNested(int group, const ResolvedTarget& target)
{
    const ResolvedAlias* nested = m_table.findAlias(target.id.model);
    if (!nested)
        addLine(group, target.id, { .why = Why::AliasUnknown });
    else if (!nested->written->enabled)
        addLine(group, target.id, { .why = Why::AliasDisabled });
    else if (nested->written->type != ModelType::Text && !serves(nested->written->type, m_type))
        addLine(group, target.id, { .why = Why::WrongType });
    else if (m_open.contains(nested))
        addLine(group, target.id, { .why = Why::AliasCycle });
    else
        walkAlias(*nested);
}

std::vector<const ResolvedTarget*> RouteWalk::eligible(int number, const ResolvedGroup& group)
{
    std::vector<const ResolvedTarget*> targets;
    targets.reserve(group.targets.size());
    for (const ResolvedTarget& target : group.targets) {
        auto found = hindrance(target);
        if (found)
            addHindered(number, target.id, std::move(*found));
        else if (target.lanes.empty() || hasLaneLeft(number, target))
            targets.push_back(&target);
    }
    if (m_request.form == DialectForm::Lite) {
        narrow(number, targets, Why::NotLite,
            [](const ResolvedTarget& target) { return target.isAlias() || target.isLite; });
        narrow(number, targets, Why::NeedsTranslation, [](const ResolvedTarget& target) {
            return target.isAlias()
                || target.dialectFor(Dialect::Responses, ModelType::Text) == Dialect::Responses;
        });
    }
    // Models made for media are preferred for it; a provider's list that says nothing of types keeps none
    // from being asked (control-plane.md §2.2 no. 4).
    if (m_type != ModelType::Text) {
        narrow(number, targets, Why::WrongType,
            [this](const ResolvedTarget& target) { return isOfAskedType(target); });
    }
    return targets;
}

template <typename Good>
void RouteWalk::narrow(int number, std::vector<const ResolvedTarget*>& targets, Why why, Good good)
{
    const auto isOther = [&good](const ResolvedTarget* target) { return !good(*target); };
    if (std::all_of(targets.begin(), targets.end(), isOther))
        return;
    for (const ResolvedTarget* target : targets) {
        if (isOther(target))
            addLine(number, target->id, { .why = why });
    }
    targets.erase(std::remove_if(targets.begin(), targets.end(), isOther), targets.end());
}

std::vector<Ranked> RouteWalk::ordered(
    const config::TargetGroup& group, const std::vector<const ResolvedTarget*>& targets) const
{
    std::vector<Choice> choices;
    choices.reserve(targets.size());
    for (const ResolvedTarget* target : targets)
        choices.push_back(
            { .target = target->isAlias() ? nullptr : &target->id, .weight = target->written->weight });
    SelectionContext context {
        .conditions = m_conditions, .random = m_random, .answer = m_request.answer, .nowMs = m_request.nowMs
    };
    if (group.selector == config::Selector::Cost)
        context.mix = m_conditions.tokenMix(m_alias).value_or(TokenMix {});
    const double rate = explorationRate(m_table.config().settings.exploration, group.selector);
    return explored(ranked(group.selector, choices, context), group.selector, choices, rate, context);
}

bool RouteWalk::isOfAskedType(const ResolvedTarget& target) const
{
    return target.isAlias() || !target.type || *target.type == m_type;
}

std::optional<Hindrance> RouteWalk::hindrance(const ResolvedTarget& target) const
{
    if (const auto reason = lastingHindrance(target))
        return Hindrance { .reason = *reason };
    return target.isAlias() ? std::nullopt : passingHindrance(target);
}

std::optional<Reason> RouteWalk::lastingHindrance(const ResolvedTarget& target) const
{
    if (target.written && !target.written->enabled)
        return Reason { .why = Why::TargetDisabled };
    if (target.isAlias())
        return std::nullopt;
    if (!target.provider)
        return Reason { .why = Why::ProviderUnknown };
    if (!target.provider->enabled)
        return Reason { .why = Why::ProviderDisabled };
    if (target.isPaused)
        return Reason { .why = Why::AccountPaused };
    if (!mayUse(m_request.key.allowedProviders, m_request.key.excludedProviders, target.id.provider))
        return Reason { .why = Why::KeyForbids };
    if (m_type == ModelType::Text && target.type && !serves(*target.type, m_type))
        return Reason { .why = Why::WrongType };
    if (!target.dialectFor(m_request.dialect, m_type))
        return Reason { .why = Why::NoDialect };
    return std::nullopt;
}

std::optional<Hindrance> RouteWalk::passingHindrance(const ResolvedTarget& target) const
{
    if (auto quota = m_conditions.quotaExcluded(m_alias, target.id.provider))
        return Hindrance { .reason = { .why = Why::QuotaUsedUp }, .detail = std::move(*quota) };
    if (target.provider->coolsDown) {
        if (auto rest = restOf(target.id))
            return rest;
    }
    if (m_conditions.isBusy(target.id))
        return Hindrance { .reason = { .why = Why::Busy } };
    return std::nullopt;
}

std::optional<Hindrance> RouteWalk::restOf(const TargetId& target) const
{
    if (auto block = m_conditions.meterBlock(target); block && block->untilMs > m_request.nowMs)
        return Hindrance { .reason = { .why = Why::MeterUsedUp, .atMs = block->untilMs },
            .detail = std::move(block->reason) };
    const std::optional<qint64> until = m_conditions.restingUntilMs(target);
    if (until && *until > m_request.nowMs)
        return Hindrance { .reason = { .why = Why::Resting, .atMs = *until } };
    return std::nullopt;
}

std::optional<Hindrance> RouteWalk::laneHindrance(
    const ResolvedTarget& target, const ResolvedLane& lane) const
{
    if (lane.written.isPaused)
        return Hindrance { .reason = { .why = Why::AccountPaused } };
    return target.provider->coolsDown ? restOf(lane.id) : std::nullopt;
}

// Without one the target is out, and its accounts say why.
bool RouteWalk::hasLaneLeft(int group, const ResolvedTarget& target)
{
    const bool isLeft = std::any_of(target.lanes.begin(), target.lanes.end(),
        [this, &target](const ResolvedLane& lane) { return !laneHindrance(target, lane); });
    if (!isLeft)
        addLanes(group, target, {});
    return isLeft;
}

// Those that can be asked in their order, the others as left out.
void RouteWalk::addLanes(int group, const ResolvedTarget& target, const Reason& reason)
{
    for (const ResolvedLane& lane : target.lanes) {
        if (auto found = laneHindrance(target, lane)) {
            addHindered(group, target.id, std::move(*found));
        } else {
            m_left.push_back({ .line = m_lines.size(),
                .dialect = *target.dialectFor(m_request.dialect, m_type),
                .lane = &lane });
            addLine(group, target.id, reason);
        }
        m_lines.last().account = lane.label;
    }
}

void RouteWalk::addHindered(int group, const TargetId& target, Hindrance hindrance)
{
    addLine(group, target, hindrance.reason);
    m_lines.last().detail = std::move(hindrance.detail);
}

void RouteWalk::addLine(int group, const TargetId& target, const Reason& reason)
{
    m_lines.push_back({ .target = target, .group = group, .reason = reason });
}

void RouteWalk::addTarget(int group, const ResolvedTarget& target, const Reason& reason)
{
    if (m_isLeft[target.number]) {
        addLine(group, target.id, { .why = Why::Duplicate });
        return;
    }
    m_isLeft[target.number] = true;
    if (!target.lanes.empty()) {
        addLanes(group, target, reason);
        return;
    }
    m_left.push_back({ .line = m_lines.size(), .dialect = *target.dialectFor(m_request.dialect, m_type) });
    addLine(group, target.id, reason);
}

void RouteWalk::preferUntranslated()
{
    const auto isTranslated = [this](const Left& left) { return left.dialect != m_request.dialect; };
    if (std::all_of(m_left.begin(), m_left.end(), isTranslated))
        return;
    for (const Left& left : m_left) {
        if (isTranslated(left))
            m_lines[left.line].reason = { .why = Why::NeedsTranslation };
    }
    m_left.erase(std::remove_if(m_left.begin(), m_left.end(), isTranslated), m_left.end());
}

// A reserve holds no conversation while another account of its provider can be asked.
bool RouteWalk::isTakenFor(const Left& left, const TargetId& target) const
{
    const TargetId& own = m_lines[left.line].target;
    if (!left.lane || own == target)
        return own == target;
    if (left.lane->id != target)
        return false;
    return !left.lane->written.isReserve
        || std::all_of(m_left.begin(), m_left.end(), [this, &own](const Left& other) {
               return m_lines[other.line].target != own || other.lane->written.isReserve;
           });
}

void RouteWalk::prefer(const TargetId& target)
{
    const auto found = std::find_if(
        m_left.begin(), m_left.end(), [this, &target](const Left& left) { return isTakenFor(left, target); });
    if (found == m_left.end())
        return;
    m_lines[found->line].reason = { .why = Why::Pinned };
    std::rotate(m_left.begin(), found, found + 1);
}

RoutePlan RouteWalk::finished() &&
{
    RoutePlan plan { .alias = std::move(m_alias) };
    plan.targets.reserve(static_cast<qsizetype>(m_left.size()));
    for (const Left& left : m_left) {
        Considered& line = m_lines[left.line];
        plan.targets.append({ .provider = line.target.provider,
            .model = line.target.model,
            .dialect = left.dialect,
            .line = left.line,
            .account = left.lane ? left.lane->written.account : QString() });
        line.place = static_cast<int>(plan.targets.size());
    }
    plan.considered = std::move(m_lines);
    plan.groups = std::move(m_groups);
    return plan;
}

} // namespace gateway::routing
