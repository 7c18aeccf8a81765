// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/conditions.h"

#include "meters/templates.h"

#include <algorithm>

namespace gateway::meters {

bool holds(const config::CheckerCondition& condition, const Spot& base)
{
    const Spot spot = spotAt(base, condition.at);
    if (condition.there && spot.isThere() != *condition.there)
        return false;
    const std::optional<QString> text = textOf(spot);
    if (!condition.is.isEmpty() && !(text && condition.is.contains(*text)))
        return false;
    if (text && condition.isNot.contains(*text))
        return false;
    const auto matches = [&text](const QString& pattern) { return matchesPattern(pattern, *text); };
    return condition.like.isEmpty()
        || (text && std::any_of(condition.like.begin(), condition.like.end(), matches));
}

bool allHold(const QVector<config::CheckerCondition>& conditions, const Spot& base)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&base](const config::CheckerCondition& condition) { return holds(condition, base); });
}

} // namespace gateway::meters
