// SPDX-License-Identifier: GPL-3.0-or-later
// From the model name a client asks for to the ordered list of targets to try, each with the reason it
// stands where it stands, and for all others why they were left out. A dry run is the same call.
// Thread: any. Pure: randomness, time and the state of the world come in.
#pragma once

#include "config/config.h"
#include "routing/conditions.h"
#include "routing/route_plan.h"
#include "routing/route_table.h"
#include "routing/selectors.h"

#include <QString>
#include <QVector>

#include <optional>
#include <vector>

namespace gateway::routing {

// Codex marks requests in a short form of Responses, `responses:lite`, which some endpoints were made for.
enum class DialectForm { Full, Lite };

// What is asked for. `key` must outlive the call.
struct RouteRequest {
    QString model;
    Dialect dialect = Dialect::Chat;
    const config::Key& key;
    qint64 nowMs = 0;                           // since 1970
    std::optional<config::ModelType> type = {}; // empty: what the dialect is for, text for conversations
    DialectForm form = DialectForm::Full;
    AnswerKind answer = AnswerKind::Streamed; // how the client wants it
    QByteArray session = {};                  // StickySessions::session(); empty: belongs to none
    std::optional<TargetId> answeredBy = {};  // the turn before, where that is known but not from the session
};

class RoutePlanner {
public:
    explicit RoutePlanner(config::ConfigPtr config);

    // Names: an alias or one of its additional names; `direct/<alias>/<group>`; `direct/<provider>/<model>`.
    // Groups are exhausted in order; inside a group the selector orders. Left out are, the first that
    // applies being the reason: disabled targets and providers, what the key may not use, what is made for
    // another kind of request, what speaks no dialect the client's can be translated to, what no quota is
    // left for, what rests (unless its provider never cools down), what is busy; with `priority: api_match`
    // what needs translation, as long as one does not. A request in the lite form goes to the targets of a
    // group that are declared for it, else to those that speak Responses, else to any. A pinned target that
    // is left goes first. A resting target that is named directly is asked all the same: that is how one
    // finds out.
    //
    // Refusals: UnknownModel (with the closest name), InvalidRequest (a `direct/` name of bad form),
    // Forbidden (the key's policy), DialectMismatch (no dialect, or the wrong kind of model), AllResting
    // (with the soonest end), AllBusy (something is busy, nothing is free), TooManyRequests (quotas),
    // NoTarget (all disabled).
    [[nodiscard]] RoutePlan plan(
        const RouteRequest& request, const Conditions& conditions, const Random& random) const;

    // The aliases the key may ask for, in the order of the configuration; for GET /v1/models.
    [[nodiscard]] QVector<const config::Alias*> visibleAliases(const config::Key& key) const;

    // The alias' enabled targets whose measurements a selector goes by, nested ones included: what
    // ProbeQueue::offer() takes. Empty for direct names.
    [[nodiscard]] std::vector<TargetId> probeTargets(const QString& alias) const;

private:
    [[nodiscard]] RoutePlan planAlias(const ResolvedAlias& alias, const ResolvedGroup* only,
        const RouteRequest& request, const Conditions& conditions, const Random& random) const;
    [[nodiscard]] RoutePlan planDirect(
        const RouteRequest& request, const Conditions& conditions, const Random& random) const;
    [[nodiscard]] RoutePlan planDirectTarget(const config::Provider& provider, const QString& model,
        const RouteRequest& request, const Conditions& conditions, const Random& random) const;
    // Whether an alias the key is kept from holds the target.
    [[nodiscard]] bool isExcluded(const TargetId& target, const config::Key& key) const;
    // The nearest name the key may ask for; empty when none is near.
    [[nodiscard]] QString closestName(const QString& model, const config::Key& key) const;

    RouteTable m_table;
};

} // namespace gateway::routing
