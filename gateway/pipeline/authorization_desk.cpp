// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/authorization_desk.h"

#include "base/logging.h"
#include "oauth/form.h"
#include "oauth/resource_metadata.h"
#include "oauth/scopes.h"
#include "oauth/server_metadata.h"
#include "pipeline/key_owner.h"
#include "pipeline/local_replies.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

using oauth::Form;
using oauth::OAuthError;
using oauth::TokenAnswer;

namespace {

http::Reply jsonReply(int status, const QByteArray& body)
{
    return { .status = status,
        .headers = { { "content-type", "application/json" }, { "cache-control", "no-store" },
            { "pragma", "no-cache" }, { "x-content-type-options", "nosniff" } },
        .body = body };
}

http::Reply errorOf(const OAuthError& error)
{
    http::Reply reply = jsonReply(error.status, oauth::errorBody(error));
    if (error.retryAfterMs > 0)
        reply.headers.append(Header { "retry-after", QByteArray::number((error.retryAfterMs + 999) / 1000) });
    return reply;
}

OAuthError invalid(const QByteArray& code, const QString& description, int status = 400)
{
    return { .code = code, .description = description, .status = status };
}

http::Reply notHere()
{
    return errorOf(invalid("not_found", u"There is nothing at this address."_s, 404));
}

http::Reply resourceMetadata(const http::RequestHead& head, const QByteArray& rest, const Snapshot& snapshot)
{
    // Whether there is such a server is nobody's business who has no key.
    const auto server = mcpServerOfPath(rest.isEmpty() ? QByteArray("/mcp") : rest);
    if (!server)
        return notHere();
    const QByteArray base = publicBase(head, snapshot.config().mcp.signIn);
    const QString name = server->isEmpty() ? u"Plexus"_s : u"Plexus: "_s + QString::fromUtf8(*server);
    return jsonReply(200,
        oauth::resourceMetadataBody({ .resource = base + (rest.isEmpty() ? QByteArray("/mcp") : rest),
            .authorizationServers = { base },
            .scopes = oauth::mcpScopes({}),
            .name = name }));
}

http::Reply serverMetadata(const http::RequestHead& head, const QByteArray& rest, const Snapshot& snapshot)
{
    const QByteArray base = publicBase(head, snapshot.config().mcp.signIn);
    if (rest != QUrl(QString::fromLatin1(base)).path(QUrl::FullyEncoded).toLatin1())
        return notHere();
    return jsonReply(200,
        oauth::serverMetadataBody({ .issuer = base,
            .authorizationEndpoint = base + "/oauth/authorize",
            .tokenEndpoint = base + "/oauth/token",
            .registrationEndpoint = base + "/oauth/register",
            .revocationEndpoint = base + "/oauth/revoke",
            .scopes = oauth::mcpScopes({}) }));
}

bool hasType(const http::RequestHead& head, QByteArrayView wanted)
{
    const QByteArrayView type = headerValue(head.headers, "content-type");
    const qsizetype end = type.indexOf(';');
    return equalsIgnoringCase((end < 0 ? type : type.first(end)).trimmed(), wanted);
}

} // namespace

AuthorizationDesk::AuthorizationDesk(
    const Clock& clock, const oauth::RandomBytes& random, oauth::GrantShelf* shelf, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_grants(clock, random)
    , m_consent(clock, random, m_grants)
{
}

std::optional<http::Reply> AuthorizationDesk::checkHead(
    const http::RequestHead& head, const SignInRoute& route, const Snapshot& snapshot)
{
    if (!route.takes(head.method)) {
        http::Reply reply = errorOf(invalid("invalid_request",
            u"This method is not allowed here; use %1."_s.arg(QString::fromLatin1(route.allow)), 405));
        reply.headers.append(Header { "allow", route.allow.toByteArray() });
        return reply;
    }
    if (route.action == SignInAction::Callback)
        return std::nullopt;
    if (!snapshot.config().mcp.signIn.enabled || !snapshot.config().mcp.enabled) {
        return errorOf(invalid("not_found",
            u"Signing in to MCP is switched off (mcpOAuth.enabled). Send a Plexus key instead."_s, 404));
    }
    const bool isForm = head.method == "POST" && route.action != SignInAction::Register;
    if (!isForm && head.method != "POST")
        return std::nullopt;
    // Nobody has shown a key yet: the length is known and small before anything is read.
    bool isNumber = false;
    const qint64 length = headerValue(head.headers, "content-length").toByteArray().toLongLong(&isNumber);
    if (!isNumber)
        return errorOf(invalid("invalid_request", u"The body needs a Content-Length."_s, 411));
    if (length > kMaxBodyBytes)
        return errorOf(invalid("invalid_request", u"The body is larger than 64 KB."_s, 413));
    if (isForm && !hasType(head, "application/x-www-form-urlencoded")) {
        return errorOf(
            invalid("invalid_request", u"The body must be application/x-www-form-urlencoded."_s, 415));
    }
    if (!isForm && !hasType(head, "application/json"))
        return errorOf(invalid("invalid_client_metadata", u"The body must be application/json."_s, 415));
    return std::nullopt;
}

void AuthorizationDesk::handle(const SignInRoute& route, const http::InboundRequest& request,
    std::shared_ptr<http::ResponseSink> sink, const Snapshot& snapshot)
{
    switch (route.action) {
    case SignInAction::ResourceMetadata:
        sink->send(resourceMetadata(request.head, route.rest, snapshot));
        return;
    case SignInAction::ServerMetadata: sink->send(serverMetadata(request.head, route.rest, snapshot)); return;
    case SignInAction::Register: finish(std::move(sink), registerClient(request.body)); return;
    case SignInAction::Authorize:
        finish(std::move(sink),
            request.head.method == "POST" ? m_consent.decide(request, snapshot)
                                          : m_consent.show(request, snapshot));
        return;
    case SignInAction::Token: finish(std::move(sink), token(request, snapshot)); return;
    case SignInAction::Revoke: finish(std::move(sink), revoke(request.body)); return;
    case SignInAction::Callback: sink->send(notHere()); return;
    }
}

http::Reply AuthorizationDesk::registerClient(const QByteArray& body)
{
    const auto metadata = oauth::readRegistration(body);
    if (const auto* error = std::get_if<OAuthError>(&metadata))
        return errorOf(*error);
    const auto& client = std::get<oauth::ClientMetadata>(metadata);
    const auto id = m_grants.registerClient(client);
    if (const auto* error = std::get_if<OAuthError>(&id))
        return errorOf(*error);
    const auto& known = std::get<QByteArray>(id);
    return jsonReply(201, oauth::registrationAnswer(client, known, m_grants.registeredMs(known)));
}

http::Reply AuthorizationDesk::token(const http::InboundRequest& request, const Snapshot& snapshot)
{
    const Result<Form> form = Form::parse(request.body);
    if (!form)
        return errorOf(invalid("invalid_request", form.error().message));
    const QByteArray clientId = form->value("client_id");
    if (!m_grants.client(clientId)) {
        return errorOf(invalid("invalid_client",
            u"No client of that client_id is registered (any more); register again."_s, 401));
    }
    std::optional<QByteArray> resource;
    if (const QByteArray named = form->value("resource"); !named.isEmpty()) {
        const auto server = serverOfResource(request.head, snapshot.config().mcp.signIn, named);
        // An address that is not ours is none the code was made for.
        resource = server ? resourceOfServer(*server) : QByteArray("-");
    }
    const auto isCurrent = [&snapshot](const oauth::KeyBinding& binding) {
        const config::Key* key = snapshot.config().findKey(binding.name);
        return key && key->enabled && bindingOf(*key) == binding;
    };
    const QByteArray kind = form->value("grant_type");
    oauth::Outcome<TokenAnswer> outcome =
        invalid("unsupported_grant_type", u"grant_type must be authorization_code or refresh_token."_s);
    if (kind == "authorization_code") {
        outcome = m_grants.redeem({ .code = form->value("code"),
                                      .verifier = form->value("code_verifier"),
                                      .redirectUri = form->value("redirect_uri"),
                                      .clientId = clientId,
                                      .resource = resource },
            isCurrent);
    } else if (kind == "refresh_token") {
        outcome = m_grants.refresh({ .token = form->value("refresh_token"),
                                       .clientId = clientId,
                                       .resource = resource,
                                       .scopes = oauth::scopeList(form->value("scope")) },
            isCurrent);
    }
    if (const auto* error = std::get_if<OAuthError>(&outcome))
        return errorOf(*error);
    return jsonReply(200, oauth::tokenAnswerBody(std::get<TokenAnswer>(outcome)));
}

http::Reply AuthorizationDesk::revoke(const QByteArray& body)
{
    const Result<Form> form = Form::parse(body);
    if (!form || form->value("token").isEmpty())
        return errorOf(invalid("invalid_request", u"token is missing."_s));
    m_grants.revoke(form->value("token"), form->value("client_id"));
    return jsonReply(200, "{}");
}

oauth::GrantChanges AuthorizationDesk::takeChanges()
{
    oauth::GrantChanges changes = m_grants.takeChanges();
    if (!changes.removedTokens.isEmpty())
        Q_EMIT grantsEnded();
    return changes;
}

void AuthorizationDesk::finish(std::shared_ptr<http::ResponseSink> sink, http::Reply reply)
{
    const oauth::GrantChanges changes = takeChanges();
    if (changes.isEmpty() || !m_shelf) {
        sink->send(std::move(reply));
        return;
    }
    m_shelf->save(
        changes, this, [sink = std::move(sink), reply = std::move(reply)](const Result<void>& saved) mutable {
            if (!saved)
                qCWarning(lcPipeline).noquote() << saved.error().message;
            sink->send(std::move(reply));
        });
}

void AuthorizationDesk::end(const QByteArray& clientId, Ending ending, const Ended& done)
{
    if (!m_grants.client(clientId)) {
        done(std::nullopt);
        return;
    }
    qsizetype ended = m_grants.endGrantsOf(clientId);
    if (ending == Ending::Client && m_grants.forgetClient(clientId))
        ++ended;
    const oauth::GrantChanges changes = takeChanges();
    if (changes.isEmpty() || !m_shelf) {
        done(ended);
        return;
    }
    m_shelf->save(changes, this, [done, ended](const Result<void>& saved) {
        if (!saved)
            qCWarning(lcPipeline).noquote() << saved.error().message;
        done(ended);
    });
}

std::optional<McpTokenGrant> AuthorizationDesk::tokenGrant(
    QByteArrayView token, const QByteArray& server, const Snapshot& snapshot) const
{
    const oauth::TokenRow* row = m_grants.find(token);
    const oauth::Grant* grant = row ? &row->grant : nullptr;
    if (!grant || grant->resource != resourceOfServer(server))
        return std::nullopt;
    const config::Key* key = snapshot.config().findKey(grant->key.name);
    if (!key || !key->enabled || bindingOf(*key) != grant->key)
        return std::nullopt;
    return McpTokenGrant { .keyName = key->name,
        .mayCall = grant->scopes.contains(oauth::kMcpWrite.toByteArray()),
        .grant = { .family = row->family, .expiresMs = row->expiresMs } };
}

} // namespace gateway::pipeline

#include "moc_authorization_desk.cpp"
