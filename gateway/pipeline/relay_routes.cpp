// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/relay_routes.h"

#include <algorithm>

namespace gateway::pipeline {

std::optional<RouteMatch> matchRelay(QByteArrayView rest, const QByteArray& method)
{
    const auto* const facts = std::find_if(
        kRelays.begin(), kRelays.end(), [rest](const RelayFacts& each) { return each.path == rest; });
    if (facts == kRelays.end())
        return std::nullopt;
    if (method != "POST")
        return RouteMatch { .route = std::nullopt, .allow = "POST" };
    return RouteMatch {
        .route = Route { .kind = RouteKind::Relay, .dialect = facts->dialect, .operation = facts->operation },
        .allow = "POST"
    };
}

std::optional<RouteMatch> matchRaw(const http::RequestHead& head)
{
    constexpr QByteArrayView kRaw = "/raw/";
    if (!head.path.startsWith(kRaw))
        return std::nullopt;
    const QByteArrayView behind = QByteArrayView(head.path).sliced(kRaw.size());
    const qsizetype slash = behind.indexOf('/');
    if (slash <= 0)
        return RouteMatch {};
    return RouteMatch { .route = Route { .kind = RouteKind::Raw,
                            .operation = Operation::Raw,
                            .name = QByteArray::fromPercentEncoding(behind.first(slash).toByteArray()),
                            .rest = behind.sliced(slash).toByteArray() },
        .allow = "any" };
}

} // namespace gateway::pipeline
