// SPDX-License-Identifier: GPL-3.0-or-later
// Whether values of an answer are what a definition wants them to be. Thread: any. Pure.
#pragma once

#include "config/checker_definition.h"
#include "meters/spots.h"

#include <QVector>

namespace gateway::meters {

[[nodiscard]] bool holds(const config::CheckerCondition& condition, const Spot& base);
[[nodiscard]] bool allHold(const QVector<config::CheckerCondition>& conditions, const Spot& base);

} // namespace gateway::meters
