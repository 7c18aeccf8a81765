// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sign_in_routes.h"

#include "oauth/challenge.h"
#include "oauth/scopes.h"
#include "pipeline/routes.h"

#include <QUrl>

#include <array>

namespace gateway::pipeline {

namespace {

struct Entry {
    QByteArrayView path;
    SignInAction action;
    QByteArrayView allow;
    bool takesRest = false;
};

constexpr std::array kEntries {
    Entry { "/.well-known/oauth-protected-resource", SignInAction::ResourceMetadata, "GET, HEAD", true },
    Entry { "/.well-known/oauth-authorization-server", SignInAction::ServerMetadata, "GET, HEAD", true },
    Entry { "/oauth/register", SignInAction::Register, "POST" },
    Entry { "/oauth/authorize", SignInAction::Authorize, "GET, POST" },
    Entry { "/oauth/token", SignInAction::Token, "POST" },
    Entry { "/oauth/revoke", SignInAction::Revoke, "POST" },
    Entry { "/oauth/callback", SignInAction::Callback, "GET" },
};

QByteArray withoutSlash(QByteArray path)
{
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

} // namespace

std::optional<SignInRoute> matchSignIn(QByteArrayView path)
{
    for (const Entry& entry : kEntries) {
        const bool isBelow =
            entry.takesRest && path.startsWith(entry.path) && path.sliced(entry.path.size()).startsWith('/');
        if (path != entry.path && !isBelow)
            continue;
        return SignInRoute {
            .action = entry.action, .rest = path.sliced(entry.path.size()).toByteArray(), .allow = entry.allow
        };
    }
    return std::nullopt;
}

QByteArray publicBase(const http::RequestHead& head, const config::McpSignIn& signIn)
{
    if (!signIn.issuer.isEmpty())
        return withoutSlash(QUrl(signIn.issuer).toEncoded());
    return "http://" + headerValue(head.headers, "host").toByteArray();
}

std::optional<QByteArray> mcpServerOfPath(const QByteArray& path)
{
    const RouteMatch match = matchRoute({ .method = "GET", .path = path });
    // The management server takes the admin key alone.
    if (!match.route || match.route->kind != RouteKind::Mcp || match.route->name == "plexus")
        return std::nullopt;
    return match.route->name;
}

QByteArray mcpChallenge(
    const http::RequestHead& head, const config::McpSignIn& signIn, const QByteArray& error)
{
    const auto server = signIn.enabled ? mcpServerOfPath(head.path) : std::nullopt;
    if (!server)
        return "Bearer";
    // However the client spelled it: without a version before it and slashes behind it.
    const QByteArray place = server->isEmpty() ? QByteArray("/mcp") : "/mcp/" + server->toPercentEncoding();
    const bool lacksScope = error == "insufficient_scope";
    return oauth::challengeValue(
        { .resourceMetadata = publicBase(head, signIn) + "/.well-known/oauth-protected-resource" + place,
            .scope = lacksScope ? oauth::scopeText(oauth::mcpScopes({})) : QByteArray(),
            .error = error });
}

} // namespace gateway::pipeline
