// SPDX-License-Identifier: GPL-3.0-or-later
// The part of McpRelay about who gets in where: the keys servers are asked with, and the clients that signed
// in at ours.
#include "service/mcp_relay.h"

#include "mcp/key_pool.h"
#include "service/management/secret_view.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

Error noSuchServer(const QString& name)
{
    return { .code = ErrorCode::NotFound,
        .message = u"There is no MCP server \u201c%1\u201d."_s.arg(name.left(100)),
        .failureClass = FailureClass::Caller };
}

// Null: no such server, or no configuration yet.
const config::McpServer* serverIn(const pipeline::Engine& engine, const QString& name)
{
    return engine.snapshot() ? engine.snapshot()->config().findMcpServer(name) : nullptr;
}

// As the pool knows it; empty: it cannot be read.
QByteArray secretOf(const pipeline::Engine& engine, const config::McpServer& server, qsizetype index)
{
    const Result<Secret> key = engine.snapshot()->mcpCredential(config::mcpKeyPlace(server, index));
    return key ? key->reveal() : QByteArray();
}

Result<QVector<McpPoolKey>> keysOf(pipeline::Engine& engine, const QString& name, qint64 nowMs)
{
    const config::McpServer* server = serverIn(engine, name);
    if (!server)
        return noSuchServer(name);
    QVector<McpPoolKey> keys;
    for (qsizetype i = 0; i < server->keys.size(); ++i) {
        const QByteArray secret = secretOf(engine, *server, i);
        McpPoolKey key { .isSet = !secret.isEmpty(), .lastFour = lastFourOf(secret) };
        if (const auto left = engine.mcpProxy().pool().restLeftMs(name, mcp::keyDigest(secret)))
            key.restsUntilMs = nowMs + *left;
        keys.append(key);
    }
    return keys;
}

Result<void> clearKeyOf(pipeline::Engine& engine, const QString& name, int index)
{
    const config::McpServer* server = serverIn(engine, name);
    if (!server)
        return noSuchServer(name);
    if (index < 0 || index >= server->keys.size()) {
        return Error { .code = ErrorCode::NotFound,
            .message = u"The MCP server \u201c%1\u201d has no key %2."_s.arg(name).arg(index),
            .failureClass = FailureClass::Caller };
    }
    engine.mcpProxy().pool().clear(name, mcp::keyDigest(secretOf(engine, *server, index)));
    return {};
}

// Of the tokens of one grant the one that ends last.
void addGrant(QVector<McpGrantView>& grants, const oauth::TokenRow& token)
{
    McpGrantView grant { .keyName = token.grant.key.name,
        .resource = QString::fromUtf8(token.grant.resource),
        .expiresMs = token.expiresMs };
    for (const QByteArray& scope : token.grant.scopes)
        grant.scopes.append(QString::fromUtf8(scope));
    const auto known = std::find_if(grants.begin(), grants.end(), [&grant](const McpGrantView& other) {
        return other.keyName == grant.keyName && other.resource == grant.resource
            && other.scopes == grant.scopes;
    });
    if (known == grants.end())
        grants.append(grant);
    else
        known->expiresMs = std::max(known->expiresMs, grant.expiresMs);
}

QVector<McpClientView> clientsOf(const oauth::GrantRows& rows)
{
    QVector<McpClientView> clients;
    for (const oauth::ClientRow& row : rows.clients) {
        McpClientView client {
            .id = row.id, .name = row.metadata.name, .createdMs = row.createdMs, .usedMs = row.usedMs
        };
        for (const QByteArray& uri : row.metadata.redirectUris)
            client.redirects.append(QString::fromUtf8(uri));
        for (const oauth::TokenRow& token : rows.tokens) {
            if (token.grant.clientId == row.id)
                addGrant(client.grants, token);
        }
        clients.append(client);
    }
    std::stable_sort(clients.begin(), clients.end(),
        [](const McpClientView& a, const McpClientView& b) { return a.usedMs > b.usedMs; });
    return clients;
}

} // namespace

void McpRelay::loadKeys(const QString& server, std::function<void(Result<QVector<McpPoolKey>>)> done)
{
    // `this` outlives the gateway thread (GatewayRuntime joins it first).
    m_thread.post([this, server, now = m_clock.epochMs(), done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, keys = keysOf(engine, server, now)] { done(keys); }, Qt::QueuedConnection);
    });
}

void McpRelay::clearKey(const QString& server, int index, std::function<void(Result<void>)> done)
{
    m_thread.post([this, server, index, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, cleared = clearKeyOf(engine, server, index)] { done(cleared); },
            Qt::QueuedConnection);
    });
}

void McpRelay::loadClients(std::function<void(QVector<McpClientView>)> done)
{
    m_thread.post([this, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, clients = clientsOf(engine.authorization().living())] { done(clients); },
            Qt::QueuedConnection);
    });
}

void McpRelay::endClient(const QByteArray& id, Ending ending, std::function<void(Result<void>)> done)
{
    using DeskEnding = pipeline::AuthorizationDesk::Ending;
    const DeskEnding what = ending == Ending::Client ? DeskEnding::Client : DeskEnding::Grants;
    m_thread.post([this, id, what, done = std::move(done)](pipeline::Engine& engine) {
        engine.authorization().end(id, what, [this, id, done](std::optional<qsizetype> ended) {
            const Result<void> told = ended
                ? Result<void>()
                : Result<void>(Error { .code = ErrorCode::NotFound,
                    .message = u"There is no MCP client %1."_s.arg(QString::fromLatin1(id.left(100))),
                    .failureClass = FailureClass::Caller });
            QMetaObject::invokeMethod(
                this, [done, told] { done(told); }, Qt::QueuedConnection);
        });
    });
}

} // namespace gateway::service
