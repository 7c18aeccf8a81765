// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/discovery.h"

#include "oauth/challenge.h"
#include "oauth/resource_metadata.h"
#include "oauth/scopes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::oauth {

namespace {

// What an MCP client says first. A server that lets it pass needs no sign-in for that.
const QByteArray kHello = QByteArrayLiteral(
    R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25",)"
    R"("capabilities":{},"clientInfo":{"name":"plexus","version":"1"}}})");

Error unusable(const QString& message)
{
    return { .code = ErrorCode::UpstreamProtocol, .message = message, .failureClass = FailureClass::Target };
}

} // namespace

Discovery::Discovery(Fetch fetch, QUrl server, Done done)
    : m_fetch(std::move(fetch))
    , m_server(std::move(server))
    , m_done(std::move(done))
{
}

void Discovery::ask(FetchRequest request, Next next)
{
    m_fetch(std::move(request),
        [this, next, life = std::weak_ptr<int>(m_life)](const Result<FetchAnswer>& answer) {
            if (!life.expired())
                (this->*next)(answer);
        });
}

void Discovery::start()
{
    m_found.resource = canonicalResource(m_server);
    ask({ .method = "POST",
            .url = m_server.toEncoded(),
            .headers = { { "content-type", "application/json" },
                { "accept", "application/json, text/event-stream" } },
            .body = kHello,
            .reach = Reach::Anywhere },
        &Discovery::answeredWithoutToken);
}

void Discovery::answeredWithoutToken(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    m_places = resourceMetadataUrls(m_server);
    if (const auto challenge = bearerChallenge(answer->headers)) {
        m_found.scope = challenge->scope;
        if (!challenge->resourceMetadata.isEmpty()) {
            const auto place = endpointUrl(challenge->resourceMetadata, u"The server's resource_metadata"_s);
            if (!place) {
                fail(place.error());
                return;
            }
            m_isNamed = true;
            m_places = { place->toEncoded() };
        }
    }
    tryNextResource();
}

void Discovery::tryNextResource()
{
    if (m_places.isEmpty()) {
        // As before RFC 9728: the server signs people in itself (MCP 2025-03-26).
        findServer(originOf(m_server));
        return;
    }
    const QByteArray place = m_places.takeFirst();
    ask({ .url = place,
            .headers = { { "accept", "application/json" } },
            .reach = reachOf(QUrl::fromEncoded(place), m_server) },
        &Discovery::readResource);
}

void Discovery::readResource(const Result<FetchAnswer>& answer)
{
    if (!answer || answer->status != 200) {
        if (!m_isNamed && answer) {
            tryNextResource();
            return;
        }
        fail(answer ? unusable(
                 u"The server's description of its sign-in cannot be read (status %1)."_s.arg(answer->status))
                    : answer.error());
        return;
    }
    const auto metadata = readResourceMetadata(answer->body, m_server);
    if (!metadata && !m_isNamed) {
        // Servers of web pages answer anything with a page.
        tryNextResource();
        return;
    }
    if (!metadata) {
        fail(metadata.error());
        return;
    }
    m_found.resource = metadata->resource;
    if (m_found.scope.isEmpty())
        m_found.scope = scopeText(metadata->scopes);
    findServer(metadata->authorizationServers.constFirst());
}

void Discovery::findServer(const QByteArray& issuer)
{
    const auto url = endpointUrl(issuer, u"The authorization server"_s);
    if (!url) {
        fail(url.error());
        return;
    }
    m_issuer = *url;
    m_places = serverMetadataUrls(m_issuer);
    tryNextServer();
}

void Discovery::tryNextServer()
{
    if (m_places.isEmpty()) {
        fail(unusable(
            u"The authorization server %1 does not describe itself (RFC 8414): Plexus cannot sign in there."_s
                .arg(QString::fromLatin1(m_issuer.toEncoded()))));
        return;
    }
    const QByteArray place = m_places.takeFirst();
    ask({ .url = place,
            .headers = { { "accept", "application/json" } },
            .reach = reachOf(QUrl::fromEncoded(place), m_server) },
        &Discovery::readServer);
}

void Discovery::readServer(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (answer->status != 200) {
        tryNextServer();
        return;
    }
    auto metadata = readServerMetadata(answer->body, m_issuer);
    if (!metadata) {
        fail(metadata.error());
        return;
    }
    m_found.server = std::move(metadata).value();
    const Done done = m_done;
    done(m_found);
}

void Discovery::fail(Error error)
{
    const Done done = m_done;
    done(std::move(error));
}

} // namespace gateway::oauth
