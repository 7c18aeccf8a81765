// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/routes.h"

#include <array>

namespace gateway::pipeline {

namespace {

struct RouteEntry {
    QByteArrayView path; // after normalised(); a trailing '/' takes one more segment as name
    RouteKind kind;
    Dialect dialect;
    QByteArrayView methods;
};

constexpr std::array kRoutes {
    RouteEntry { "/v1/chat/completions", RouteKind::Inference, Dialect::Chat, "POST" },
    RouteEntry { "/v1/messages", RouteKind::Inference, Dialect::Messages, "POST" },
    RouteEntry { "/v1/models", RouteKind::ModelList, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/v1/models/", RouteKind::Model, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/v1/health", RouteKind::Health, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/v1/healthz", RouteKind::Health, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/v1", RouteKind::Root, Dialect::Chat, "GET, HEAD" },
};

// Every path with exactly one /v1 before it and no slash behind it.
QByteArray normalised(QByteArrayView path)
{
    while (path.endsWith('/'))
        path.chop(1);
    static constexpr QByteArrayView kVersion = "/v1";
    while (path.startsWith(kVersion) && (path.size() == kVersion.size() || path[kVersion.size()] == '/'))
        path = path.sliced(kVersion.size());
    return kVersion.toByteArray() + path.toByteArray();
}

bool allows(QByteArrayView methods, const QByteArray& method)
{
    const QByteArray list = methods.toByteArray();
    for (const QByteArray& entry : list.split(',')) {
        if (entry.trimmed() == method)
            return true;
    }
    return false;
}

} // namespace

RouteMatch matchRoute(const http::RequestHead& head)
{
    const QByteArray path = normalised(head.path);
    for (const RouteEntry& entry : kRoutes) {
        Route route { .kind = entry.kind, .dialect = entry.dialect };
        if (entry.path.endsWith('/')) {
            if (!path.startsWith(entry.path) || path.size() == entry.path.size())
                continue;
            route.name = QByteArray::fromPercentEncoding(path.sliced(entry.path.size()));
        } else if (path != entry.path) {
            continue;
        }
        if (entry.kind == RouteKind::ModelList || entry.kind == RouteKind::Model) {
            // Anthropic's SDK names its API version on every request; OpenAI's never does.
            if (hasHeader(head.headers, "anthropic-version"))
                route.dialect = Dialect::Messages;
        }
        if (!allows(entry.methods, head.method))
            return { .route = std::nullopt, .allow = entry.methods.toByteArray() };
        return { .route = route, .allow = entry.methods.toByteArray() };
    }
    return {};
}

Dialect dialectOfPath(QByteArrayView path)
{
    const QByteArray normal = normalised(path);
    if (normal.startsWith("/v1/messages"))
        return Dialect::Messages;
    if (normal.startsWith("/v1/responses"))
        return Dialect::Responses;
    if (normal.contains("/v1beta/") || normal.contains(":generateContent")
        || normal.contains(":streamGenerateContent"))
        return Dialect::Gemini;
    if (normal.startsWith("/v1/api/"))
        return Dialect::Ollama;
    return Dialect::Chat;
}

} // namespace gateway::pipeline
