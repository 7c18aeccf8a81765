// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client_registration.h"

#include "oauth/json_fields.h"
#include "oauth/redirect_uri.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

constexpr size_t kMaxRedirects = 8;
constexpr qsizetype kMaxName = 80;
constexpr qsizetype kMaxId = 1024;

OAuthError invalid(const QByteArray& code, const QString& description)
{
    return { .code = code, .description = description };
}

// One line without what would turn or hide it: control characters, directions, joiners.
QString nameOf(const QByteArray& text)
{
    QString name = QString::fromUtf8(text).simplified();
    name.removeIf([](QChar c) { return !c.isPrint() || c.category() == QChar::Other_Format; });
    return name.left(kMaxName);
}

bool asksOnlyFor(const dialects::json::object& object, std::string_view key, const QByteArrayList& known,
    const QByteArray& needed)
{
    if (!object.if_contains(key))
        return true;
    const auto wanted = listAt(object, key);
    return wanted && wanted->contains(needed)
        && std::all_of(wanted->begin(), wanted->end(),
            [&known](const QByteArray& entry) { return known.contains(entry); });
}

} // namespace

Outcome<ClientMetadata> readRegistration(QByteArrayView body)
{
    const auto object = dialects::parseJsonObject(body);
    if (!object)
        return invalid("invalid_client_metadata", u"The body must be a JSON object (RFC 7591)."_s);
    const auto redirects = listAt(*object, "redirect_uris", kMaxRedirects);
    if (!redirects || redirects->isEmpty()) {
        return invalid("invalid_redirect_uri",
            u"redirect_uris must be a list of 1 to %1 addresses."_s.arg(kMaxRedirects));
    }
    for (const QByteArray& uri : *redirects) {
        if (const QString problem = redirectProblem(uri); !problem.isEmpty())
            return invalid("invalid_redirect_uri",
                u"The redirect_uri '%1' %2."_s.arg(QString::fromUtf8(uri.left(100)), problem));
    }
    if (!asksOnlyFor(
            *object, "grant_types", { "authorization_code", "refresh_token" }, "authorization_code")) {
        return invalid("invalid_client_metadata",
            u"grant_types must be authorization_code, and may be refresh_token."_s);
    }
    if (!asksOnlyFor(*object, "response_types", { "code" }, "code"))
        return invalid("invalid_client_metadata", u"response_types must be code."_s);
    return ClientMetadata { .name = nameOf(bytesAt(*object, "client_name")), .redirectUris = *redirects };
}

QByteArray registrationAnswer(const ClientMetadata& client, const QByteArray& id, qint64 issuedAtMs)
{
    using dialects::json::array;
    dialects::json::object object {
        { "client_id", textOf(id) },
        { "client_id_issued_at", issuedAtMs / 1000 },
        { "redirect_uris", arrayOf(client.redirectUris) },
        { "grant_types", array { "authorization_code", "refresh_token" } },
        { "response_types", array { "code" } },
        { "token_endpoint_auth_method", "none" },
    };
    if (!client.name.isEmpty())
        object.emplace("client_name", textOf(client.name.toUtf8()));
    return dialects::serializeJson(object);
}

QByteArray registrationBody(const QByteArray& redirectUri, const QByteArray& scope)
{
    using dialects::json::array;
    dialects::json::object object {
        { "client_name", "Plexus" },
        { "redirect_uris", array { textOf(redirectUri) } },
        { "grant_types", array { "authorization_code", "refresh_token" } },
        { "response_types", array { "code" } },
        { "token_endpoint_auth_method", "none" },
        { "application_type", "native" },
    };
    if (!scope.isEmpty())
        object.emplace("scope", textOf(scope));
    return dialects::serializeJson(object);
}

Result<RegisteredClient> readRegistered(int status, QByteArrayView body)
{
    if (status != 200 && status != 201) {
        const auto told = readError(body);
        return Error { .code = ErrorCode::UpstreamStatus,
            .message =
                u"The authorization server did not register Plexus (%1). Register a client there by hand and give its client_id."_s
                    .arg(told ? QString::fromLatin1(told->code) + u": "_s + told->description
                              : u"status %1"_s.arg(status)),
            .upstreamStatus = status,
            .failureClass = FailureClass::Target };
    }
    const auto object = dialects::parseJsonObject(body);
    const QByteArray id = object ? bytesAt(*object, "client_id") : QByteArray();
    if (id.isEmpty() || id.size() > kMaxId) {
        return Error { .code = ErrorCode::UpstreamProtocol,
            .message = u"The authorization server registered Plexus without a client_id."_s,
            .failureClass = FailureClass::Target };
    }
    return RegisteredClient { .id = id, .secret = Secret(bytesAt(*object, "client_secret")) };
}

} // namespace gateway::oauth
