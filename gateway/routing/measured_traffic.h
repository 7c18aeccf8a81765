// SPDX-License-Identifier: GPL-3.0-or-later
// What live traffic taught about targets and aliases, as plain values that outlive a restart. Thread: any.
#pragma once

#include "routing/target_stats.h"
#include "routing/token_mix.h"

#include <QVector>

namespace gateway::routing {

struct MeasuredTraffic {
    QVector<TargetStats::Row> targets = {};
    QVector<TokenMixes::Row> mixes = {};
    friend bool operator==(const MeasuredTraffic&, const MeasuredTraffic&) = default;
};

} // namespace gateway::routing
