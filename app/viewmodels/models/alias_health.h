// SPDX-License-Identifier: GPL-3.0-or-later
// Whether requests for an alias have anywhere to go, as far as the configuration tells.
// Thread: any. Pure.
#pragma once

#include "config/config.h"

#include <QString>
#include <QStringList>

namespace app::viewmodels {

enum class AliasState {
    Ready,
    Off,      // switched off by a person
    Degraded, // some target is passed over
    Dead,     // no target is left
};

struct AliasHealth {
    AliasState state = AliasState::Ready;
    QStringList problems = {}; // one sentence each
};

[[nodiscard]] AliasHealth healthOf(
    const gateway::config::Alias& alias, const gateway::config::Config& config);
// Why requests pass this target over; empty: they do not.
[[nodiscard]] QString targetProblem(
    const gateway::config::Target& target, const gateway::config::Config& config);

} // namespace app::viewmodels
