// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences with which planning a route refuses.
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "routing/route_planner.h"

namespace gateway::routing {

// `closest`: a name that was probably meant; empty: none.
[[nodiscard]] Error unknownModel(const QString& model, const QString& closest);
[[nodiscard]] Error badDirectName(const QString& model);
[[nodiscard]] Error unknownDirectName(const QString& model);
[[nodiscard]] Error modelForbidden(const config::Key& key, const QString& model);
[[nodiscard]] Error wrongAliasType(const config::Alias& alias, config::ModelType asked);
// Every candidate was left out: what the caller can do about it comes first. Busy before resting, since a
// slot is free sooner; both before quotas, and what passes before what does not.
[[nodiscard]] Error noTargetLeft(const RoutePlan& plan, const RouteRequest& request, const RouteTable& table);

} // namespace gateway::routing
