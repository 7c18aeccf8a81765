// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/server_metadata.h"

#include "oauth/addresses.h"
#include "oauth/json_fields.h"

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

Error unusable(const QString& message)
{
    return { .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target };
}

QByteArray pathOf(const QUrl& url)
{
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

// A slash at the end is written by some and left out by others.
QByteArray issuerForm(const QUrl& url)
{
    return originOf(url) + pathOf(url);
}

Result<void> checkEndpoints(const ServerMetadata& metadata)
{
    const auto checked = [](const QByteArray& url, const QString& what) -> Result<void> {
        const Result<QUrl> sound = endpointUrl(url, what);
        return sound ? Result<void>() : Result<void>(sound.error());
    };
    Result<void> result = checked(metadata.authorizationEndpoint, u"The server's authorization_endpoint"_s);
    if (result)
        result = checked(metadata.tokenEndpoint, u"The server's token_endpoint"_s);
    if (result && !metadata.registrationEndpoint.isEmpty())
        result = checked(metadata.registrationEndpoint, u"The server's registration_endpoint"_s);
    if (result && !metadata.revocationEndpoint.isEmpty())
        result = checked(metadata.revocationEndpoint, u"The server's revocation_endpoint"_s);
    return result;
}

} // namespace

QByteArrayList serverMetadataUrls(const QUrl& issuer)
{
    const QByteArray origin = originOf(issuer);
    const QByteArray path = pathOf(issuer);
    QByteArrayList urls { origin + "/.well-known/oauth-authorization-server" + path,
        origin + "/.well-known/openid-configuration" + path };
    if (!path.isEmpty())
        urls.append(origin + path + "/.well-known/openid-configuration");
    return urls;
}

Result<ServerMetadata> readServerMetadata(QByteArrayView body, const QUrl& issuer)
{
    const auto object = dialects::parseJsonObject(body);
    if (!object)
        return unusable(u"The authorization server's description is no JSON object."_s);
    ServerMetadata metadata { .issuer = bytesAt(*object, "issuer"),
        .authorizationEndpoint = bytesAt(*object, "authorization_endpoint"),
        .tokenEndpoint = bytesAt(*object, "token_endpoint"),
        .registrationEndpoint = bytesAt(*object, "registration_endpoint"),
        .revocationEndpoint = bytesAt(*object, "revocation_endpoint"),
        .scopes = listAt(*object, "scopes_supported").value_or(QByteArrayList()),
        .tokenAuthMethods =
            listAt(*object, "token_endpoint_auth_methods_supported").value_or(QByteArrayList()) };
    const auto* namesIssuer = object->if_contains("authorization_response_iss_parameter_supported");
    metadata.namesIssuer = namesIssuer && namesIssuer->is_bool() && namesIssuer->get_bool();
    const Result<QUrl> named = endpointUrl(metadata.issuer, u"The authorization server's issuer"_s);
    if (!named)
        return named.error();
    if (issuerForm(*named) != issuerForm(issuer)) {
        return unusable(u"The authorization server at %1 describes another one, %2."_s.arg(
            QString::fromLatin1(issuerForm(issuer)), QString::fromLatin1(issuerForm(*named).left(200))));
    }
    if (const auto sound = checkEndpoints(metadata); !sound)
        return sound.error();
    const auto methods = listAt(*object, "code_challenge_methods_supported");
    // Absent: the server knows no PKCE, and MCP forbids to go on.
    if (!methods || !methods->contains("S256"))
        return unusable(
            u"The authorization server does not say that it takes PKCE with S256, which MCP requires."_s);
    return metadata;
}

QByteArray serverMetadataBody(const ServerMetadata& metadata)
{
    using dialects::json::array;
    dialects::json::object object {
        { "issuer", textOf(metadata.issuer) },
        { "authorization_endpoint", textOf(metadata.authorizationEndpoint) },
        { "token_endpoint", textOf(metadata.tokenEndpoint) },
        { "registration_endpoint", textOf(metadata.registrationEndpoint) },
        { "revocation_endpoint", textOf(metadata.revocationEndpoint) },
        { "scopes_supported", arrayOf(metadata.scopes) },
        { "response_types_supported", array { "code" } },
        { "response_modes_supported", array { "query" } },
        { "grant_types_supported", array { "authorization_code", "refresh_token" } },
        { "token_endpoint_auth_methods_supported", array { "none" } },
        { "revocation_endpoint_auth_methods_supported", array { "none" } },
        { "code_challenge_methods_supported", array { "S256" } },
        { "authorization_response_iss_parameter_supported", true },
    };
    return dialects::serializeJson(object);
}

} // namespace gateway::oauth
