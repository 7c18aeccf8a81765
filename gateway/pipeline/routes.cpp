// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/routes.h"

#include "pipeline/relay_routes.h"

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
    RouteEntry { "/chat/completions", RouteKind::Inference, Dialect::Chat, "POST" },
    RouteEntry { "/messages", RouteKind::Inference, Dialect::Messages, "POST" },
    RouteEntry { "/messages/count_tokens", RouteKind::CountTokens, Dialect::Messages, "POST" },
    RouteEntry { "/responses", RouteKind::Inference, Dialect::Responses, "POST" },
    RouteEntry { "/responses/input_tokens", RouteKind::CountTokens, Dialect::Responses, "POST" },
    RouteEntry { "/codex/responses", RouteKind::Inference, Dialect::Responses, "POST" },
    RouteEntry { "/completions", RouteKind::Inference, Dialect::Completions, "POST" },
    RouteEntry { "/api/chat", RouteKind::Inference, Dialect::Ollama, "POST" },
    RouteEntry { "/api/tags", RouteKind::ModelList, Dialect::Ollama, "GET, HEAD" },
    RouteEntry { "/api/show", RouteKind::Show, Dialect::Ollama, "POST" },
    RouteEntry { "/api/version", RouteKind::Version, Dialect::Ollama, "GET, HEAD" },
    RouteEntry { "/models", RouteKind::ModelList, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/models/", RouteKind::Model, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/health", RouteKind::Health, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "/healthz", RouteKind::Health, Dialect::Chat, "GET, HEAD" },
    RouteEntry { "", RouteKind::Root, Dialect::Chat, "GET, HEAD" },
};

struct GeminiAction {
    QByteArrayView name;
    RouteKind kind;
    Operation operation;
    bool streams = false;
    bool batch = false;
};

constexpr std::array kGeminiActions {
    GeminiAction { "generateContent", RouteKind::Inference, Operation::Generate },
    GeminiAction { "streamGenerateContent", RouteKind::Inference, Operation::Generate, true },
    GeminiAction { "countTokens", RouteKind::CountTokens, Operation::CountTokens },
    GeminiAction { "embedContent", RouteKind::Relay, Operation::Embeddings },
    GeminiAction { "batchEmbedContents", RouteKind::Relay, Operation::Embeddings, false, true },
};

constexpr std::array<QByteArrayView, 3> kVersions { "/v1", "/v1beta", "/v1alpha" };

// A path without its versions and without slashes behind it.
struct NormalPath {
    QByteArrayView rest;
    bool isGoogle = false; // a version only Google's API has was among them
};

// Takes one version off the front; true when there was one.
bool chopVersion(NormalPath& path)
{
    for (const QByteArrayView version : kVersions) {
        const bool isVersion = path.rest.startsWith(version)
            && (path.rest.size() == version.size() || path.rest[version.size()] == '/');
        if (!isVersion)
            continue;
        path.rest = path.rest.sliced(version.size());
        path.isGoogle = path.isGoogle || version.size() > 3;
        return true;
    }
    return false;
}

NormalPath normalised(QByteArrayView path)
{
    NormalPath normal { .rest = path };
    while (normal.rest.endsWith('/'))
        normal.rest.chop(1);
    while (chopVersion(normal)) { }
    return normal;
}

// `methods` as in an Allow field: "GET, HEAD".
bool allows(QByteArrayView methods, const QByteArray& method)
{
    const qsizetype at = methods.indexOf(method);
    if (at < 0 || method.isEmpty())
        return false;
    const qsizetype end = at + method.size();
    return (at == 0 || methods[at - 1] == ' ') && (end == methods.size() || methods[end] == ',');
}

bool wantsSse(QByteArrayView query)
{
    const QByteArray text = query.toByteArray();
    return text.split('&').contains("alt=sse");
}

// /models/{model}:{action}. The model is decoded, the action stands behind the last colon: model names have
// slashes and colons of their own. An action nobody knows is no route at all: it must never be taken for a
// generation that costs money.
std::optional<RouteMatch> matchGemini(const NormalPath& path, const http::RequestHead& head)
{
    constexpr QByteArrayView kModels = "/models/";
    if (!path.rest.startsWith(kModels))
        return std::nullopt;
    const QByteArray name = QByteArray::fromPercentEncoding(path.rest.sliced(kModels.size()).toByteArray());
    const qsizetype colon = name.lastIndexOf(':');
    if (colon <= 0)
        return std::nullopt;
    const QByteArray wanted = name.sliced(colon + 1);
    for (const GeminiAction& action : kGeminiActions) {
        if (wanted != action.name)
            continue;
        if (head.method != "POST")
            return RouteMatch { .route = std::nullopt, .allow = "POST" };
        return RouteMatch { .route = Route { .kind = action.kind,
                                .dialect = Dialect::Gemini,
                                .operation = action.operation,
                                .name = name.first(colon),
                                .batch = action.batch,
                                .streams = action.streams,
                                .jsonArray = action.streams && !wantsSse(head.query) },
            .allow = "POST" };
    }
    if (head.method == "POST")
        return RouteMatch {};
    return std::nullopt;
}

constexpr QByteArrayView kMcp = "/mcp";

// /mcp and /mcp/{name}. `path` is normalised.
std::optional<RouteMatch> matchMcp(QByteArrayView path, const QByteArray& method)
{
    constexpr QByteArrayView kMethods = "GET, POST, DELETE";
    if (!path.startsWith(kMcp) || (path.size() > kMcp.size() && path[kMcp.size()] != '/'))
        return std::nullopt;
    const QByteArrayView rest = path.sliced(kMcp.size());
    const QByteArray name = rest.isEmpty() ? QByteArray() : rest.sliced(1).toByteArray();
    // Names of servers need no percent-encoding: what has any is none.
    if (name.contains('/') || name.contains('%'))
        return std::nullopt;
    if (!allows(kMethods, method))
        return RouteMatch { .route = std::nullopt, .allow = kMethods };
    return RouteMatch { .route = Route { .kind = RouteKind::Mcp, .name = name }, .allow = kMethods };
}

// Who lists models is told by what else its requests carry.
Dialect listDialect(const RouteEntry& entry, const NormalPath& path, const HeaderList& headers)
{
    if (entry.dialect != Dialect::Chat)
        return entry.dialect;
    // Anthropic's SDK names its API version on every request; OpenAI's never does.
    if (hasHeader(headers, "anthropic-version"))
        return Dialect::Messages;
    return path.isGoogle || hasHeader(headers, "x-goog-api-key") ? Dialect::Gemini : Dialect::Chat;
}

bool isMarkedLite(const HeaderList& headers)
{
    return equalsIgnoringCase(headerValue(headers, "x-openai-internal-codex-responses-lite"), "true");
}

} // namespace

RouteMatch matchRoute(const http::RequestHead& head)
{
    if (const auto raw = matchRaw(head))
        return *raw;
    const NormalPath path = normalised(head.path);
    if (const auto mcp = matchMcp(path.rest, head.method))
        return *mcp;
    if (const auto gemini = matchGemini(path, head))
        return *gemini;
    if (const auto state = matchStateRoute(path.rest, head.method)) {
        if (!state->action)
            return { .route = std::nullopt, .allow = state->allow };
        return { .route = Route { .kind = RouteKind::State,
                     .dialect = Dialect::Responses,
                     .name = state->id,
                     .action = *state->action,
                     .item = state->item },
            .allow = state->allow };
    }
    for (const RouteEntry& entry : kRoutes) {
        Route route { .kind = entry.kind, .dialect = entry.dialect };
        if (entry.kind == RouteKind::CountTokens)
            route.operation = Operation::CountTokens;
        if (entry.path.endsWith('/')) {
            if (!path.rest.startsWith(entry.path) || path.rest.size() == entry.path.size())
                continue;
            route.name = QByteArray::fromPercentEncoding(path.rest.sliced(entry.path.size()).toByteArray());
        } else if (path.rest != entry.path) {
            continue;
        }
        route.isLite = entry.dialect == Dialect::Responses && isMarkedLite(head.headers);
        if (entry.kind == RouteKind::ModelList || entry.kind == RouteKind::Model)
            route.dialect = listDialect(entry, path, head.headers);
        if (!allows(entry.methods, head.method))
            return { .route = std::nullopt, .allow = entry.methods };
        return { .route = route, .allow = entry.methods };
    }
    return matchRelay(path.rest, head.method).value_or(RouteMatch {});
}

bool isMcpPath(QByteArrayView path)
{
    return matchMcp(normalised(path).rest, QByteArrayLiteral("GET")).has_value();
}

Dialect dialectOfPath(QByteArrayView path)
{
    const NormalPath normal = normalised(path);
    if (normal.rest.startsWith("/messages"))
        return Dialect::Messages;
    if (normal.rest.startsWith("/responses") || normal.rest.startsWith("/codex/responses")
        || normal.rest.startsWith("/conversations"))
        return Dialect::Responses;
    if (normal.isGoogle || (normal.rest.startsWith("/models/") && normal.rest.contains(':')))
        return Dialect::Gemini;
    if (normal.rest.startsWith("/api/"))
        return Dialect::Ollama;
    return Dialect::Chat;
}

} // namespace gateway::pipeline
