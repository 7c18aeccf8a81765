// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the groups of an alias for one request: filters, orders, and keeps a line for everything it
// met. What RoutePlanner::plan() is made of; nobody else's.
// Thread: that of the caller. Lives for one call.
#pragma once

#include "routing/route_planner.h"

#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace gateway::routing {

[[nodiscard]] config::ModelType typeAsked(const RouteRequest& request);
// Image models also answer in conversations: Google's and OpenRouter's do nothing else.
[[nodiscard]] bool serves(config::ModelType declared, config::ModelType asked);
[[nodiscard]] bool mayUse(const QStringList& allowed, const QStringList& excluded, const QString& name);

struct Hindrance {
    Reason reason;
    QString detail = {};
};

class RouteWalk {
public:
    RouteWalk(const RouteTable& table, const RouteRequest& request, const Conditions& conditions,
        const Random& random, QString alias);

    void walkAlias(const ResolvedAlias& alias);
    void walkGroup(const ResolvedAlias& alias, const ResolvedGroup& group);
    // Why the target cannot be asked now; empty: it can, though perhaps with none of its accounts.
    [[nodiscard]] std::optional<Hindrance> hindrance(const ResolvedTarget& target) const;
    // Why it cannot be asked with that account.
    [[nodiscard]] std::optional<Hindrance> laneHindrance(
        const ResolvedTarget& target, const ResolvedLane& lane) const;
    // As far as the configuration, the key and the request go, whatever the state of the world.
    [[nodiscard]] std::optional<Reason> lastingHindrance(const ResolvedTarget& target) const;

    // `priority: api_match`.
    void preferUntranslated();
    // Puts the target, which may be that of one account, first, if it is among those left.
    void prefer(const TargetId& target);
    // The targets left, with their places, and all lines.
    [[nodiscard]] RoutePlan finished() &&;

private:
    struct Left {
        qsizetype line = 0;
        Dialect dialect = Dialect::Chat;
        const ResolvedLane* lane = nullptr; // null: it has none
    };

    void addLine(int group, const TargetId& target, const Reason& reason);
    void addTarget(int group, const ResolvedTarget& target, const Reason& reason);
    void addLanes(int group, const ResolvedTarget& target, const Reason& reason);
    void addHindered(int group, const TargetId& target, Hindrance hindrance);
    [[nodiscard]] bool hasLaneLeft(int group, const ResolvedTarget& target);
    [[nodiscard]] bool isTakenFor(const Left& left, const TargetId& target) const;
    void walkNested(int group, const ResolvedTarget& target);
    [[nodiscard]] std::optional<Hindrance> passingHindrance(const ResolvedTarget& target) const;
    [[nodiscard]] std::optional<Hindrance> restOf(const TargetId& target) const;
    [[nodiscard]] std::vector<const ResolvedTarget*> eligible(int number, const ResolvedGroup& group);
    [[nodiscard]] std::vector<Ranked> ordered(
        const config::TargetGroup& group, const std::vector<const ResolvedTarget*>& targets) const;
    // Keeps those that are `good`; none left out when none is.
    template <typename Good>
    void narrow(int number, std::vector<const ResolvedTarget*>& targets, Why why, Good good);
    [[nodiscard]] bool isOfAskedType(const ResolvedTarget& target) const;

    const RouteTable& m_table;
    const RouteRequest& m_request;
    const Conditions& m_conditions;
    const Random& m_random;
    QString m_alias; // asked for
    config::ModelType m_type;
    QVector<GroupName> m_groups;
    QVector<Considered> m_lines;
    std::vector<Left> m_left;
    std::vector<bool> m_isLeft;                      // by the target's number
    QVarLengthArray<const ResolvedAlias*, 8> m_open; // guards against cycles a hand-made Config may hold
};

} // namespace gateway::routing
