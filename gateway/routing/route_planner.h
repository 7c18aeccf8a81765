// SPDX-License-Identifier: GPL-3.0-or-later
// From the model name a client asks for to the ordered list of targets to try, each with the reason it
// stands where it stands.
// Thread: any. Pure: randomness comes in.
#pragma once

#include "base/result.h"
#include "config/config.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <functional>

namespace gateway::routing {

struct PlannedTarget {
    QString provider;
    QString model;
    Dialect dialect = Dialect::Chat; // in which it is asked; the client's: nothing is translated
    QString reason;                  // "first of group default", "random draw in group cheap"
    friend bool operator==(const PlannedTarget&, const PlannedTarget&) = default;
};

struct RoutePlan {
    QString alias;
    QVector<PlannedTarget> targets; // at least one
};

// A draw from [0, 1).
using Random = std::function<double()>;

class RoutePlanner {
public:
    explicit RoutePlanner(config::ConfigPtr config);

    // Groups are exhausted in order; inside a group the selector orders. Left out: disabled targets and
    // providers, those that speak no dialect the client's can be translated to, those the key may not use;
    // with `priority: api_match` also those that need translation, as long as one does not. Errors:
    // UnknownModel (with the closest name), DialectMismatch (with the dialects that would work), Forbidden
    // (the key's policy), NoTarget (all disabled).
    [[nodiscard]] Result<RoutePlan> plan(
        const QString& model, Dialect dialect, const config::Key& key, const Random& random) const;

    // The aliases the key may ask for, in the order of the configuration; for GET /v1/models.
    [[nodiscard]] QVector<const config::Alias*> visibleAliases(const config::Key& key) const;

private:
    struct Candidates;
    void collectGroup(const config::Alias& alias, const config::TargetGroup& group, Dialect dialect,
        const config::Key& key, const Random& random, Candidates& into) const;
    void collectAlias(const config::Alias& alias, Dialect dialect, const config::Key& key,
        const Random& random, Candidates& into) const;
    // The nearest name the key may ask for; empty when none is near.
    [[nodiscard]] QString closestName(const QString& model, const config::Key& key) const;

    config::ConfigPtr m_config;
    QHash<QString, qsizetype> m_aliasByName; // slug and nicknames → index
    QHash<QString, qsizetype> m_providerBySlug;
};

} // namespace gateway::routing
