// SPDX-License-Identifier: GPL-3.0-or-later
// Which request goes where: the table of paths. Base paths are forgiving, since every client joins them
// differently: a missing or doubled /v1 and a trailing slash mean the same route.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "http/http_types.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gateway::pipeline {

enum class RouteKind {
    Inference, // POST, JSON body with a model
    ModelList,
    Model, // one entry of the list; `name` is its id
    Health,
    Root,
};

struct Route {
    RouteKind kind = RouteKind::Root;
    Dialect dialect = Dialect::Chat; // shape of the answer
    QByteArray name = {};
};

struct RouteMatch {
    std::optional<Route> route; // empty: no such path, or not with this method
    QByteArray allow;           // methods the path takes ("GET, HEAD"); empty: no such path
};

[[nodiscard]] RouteMatch matchRoute(const http::RequestHead& head);

// The dialect whose error shape a client on this path can read, for paths of any kind.
[[nodiscard]] Dialect dialectOfPath(QByteArrayView path);

} // namespace gateway::pipeline
