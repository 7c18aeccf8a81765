// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grant_repository.h"

#include "oauth/scopes.h"
#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

using oauth::ClientRow;
using oauth::GrantChanges;
using oauth::GrantRows;
using oauth::TokenKind;
using oauth::TokenRow;

namespace {

const QString kNotRead = QStringLiteral("The sign-ins of MCP clients cannot be read");
const QString kNotWritten = QStringLiteral("The sign-in of an MCP client could not be kept");

QVariant textOf(const QByteArray& bytes)
{
    return textValue(QString::fromUtf8(bytes));
}

QVariant hexOf(const QByteArray& digest)
{
    return textValue(QString::fromLatin1(digest.toHex()));
}

QByteArray bytesOf(const QVariant& text)
{
    return text.toString().toUtf8();
}

// The addresses hold no white space, see oauth::redirectProblem().
QByteArrayList linesOf(const QVariant& text)
{
    return bytesOf(text).split('\n');
}

QString kindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Access: return u"access"_s;
    case TokenKind::Refresh: return u"refresh"_s;
    }
    return {};
}

ClientRow clientOf(const QSqlQuery& query)
{
    return { .id = bytesOf(query.value(u"id"_s)),
        .metadata = { .name = query.value(u"name"_s).toString(),
            .redirectUris = linesOf(query.value(u"redirect_uris"_s)) },
        .createdMs = query.value(u"created_ms"_s).toLongLong(),
        .usedMs = query.value(u"used_ms"_s).toLongLong() };
}

TokenRow tokenOf(const QSqlQuery& query)
{
    const bool isRefresh = query.value(u"kind"_s).toString() == kindName(TokenKind::Refresh);
    return { .digest = QByteArray::fromHex(bytesOf(query.value(u"digest"_s))),
        .kind = isRefresh ? TokenKind::Refresh : TokenKind::Access,
        .family = bytesOf(query.value(u"family"_s)),
        .grant = { .clientId = bytesOf(query.value(u"client_id"_s)),
            .key = { .name = query.value(u"key_name"_s).toString(),
                .mark = QByteArray::fromHex(bytesOf(query.value(u"key_mark"_s))) },
            .resource = bytesOf(query.value(u"resource"_s)),
            .scopes = oauth::scopeList(bytesOf(query.value(u"scopes"_s))) },
        .issuedMs = query.value(u"issued_ms"_s).toLongLong(),
        .expiresMs = query.value(u"expires_ms"_s).toLongLong() };
}

} // namespace

GrantRepository::GrantRepository(const QSqlDatabase& database)
    : m_database(database)
{
}

Result<GrantRows> GrantRepository::load()
{
    GrantRows rows;
    QSqlQuery clients =
        prepared(m_database, u"SELECT id, name, redirect_uris, created_ms, used_ms FROM mcp_oauth_clients"_s);
    if (auto ran = run(clients, kNotRead); !ran)
        return ran.error();
    while (clients.next())
        rows.clients.append(clientOf(clients));
    QSqlQuery tokens = prepared(m_database,
        u"SELECT digest, kind, family, client_id, key_name, key_mark, resource, scopes, issued_ms, "
        u"expires_ms "
        "FROM mcp_oauth_tokens ORDER BY issued_ms"_s);
    if (auto ran = run(tokens, kNotRead); !ran)
        return ran.error();
    while (tokens.next())
        rows.tokens.append(tokenOf(tokens));
    return rows;
}

Result<void> GrantRepository::save(const GrantChanges& changes)
{
    QVector<QByteArray> digests;
    for (const QByteArray& digest : changes.removedTokens)
        digests.append(digest.toHex());
    Result<void> done = remove(u"DELETE FROM mcp_oauth_tokens WHERE digest = :id"_s, digests);
    if (done)
        done = remove(u"DELETE FROM mcp_oauth_clients WHERE id = :id"_s, changes.removedClients);
    for (const ClientRow& row : changes.clients) {
        if (done)
            done = putClient(row);
    }
    for (const TokenRow& row : changes.tokens) {
        if (done)
            done = putToken(row);
    }
    return done;
}

Result<void> GrantRepository::remove(const QString& statement, const QVector<QByteArray>& ids)
{
    if (ids.isEmpty())
        return {};
    QSqlQuery query = prepared(m_database, statement);
    for (const QByteArray& id : ids) {
        query.bindValue(u":id"_s, textOf(id));
        if (auto ran = run(query, kNotWritten); !ran)
            return ran;
    }
    return {};
}

Result<void> GrantRepository::putClient(const ClientRow& row)
{
    if (auto removed = remove(u"DELETE FROM mcp_oauth_clients WHERE id = :id"_s, { row.id }); !removed)
        return removed;
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO mcp_oauth_clients (id, name, redirect_uris, created_ms, used_ms) VALUES (:id, :name, "
        ":redirect_uris, :created_ms, :used_ms)"_s);
    query.bindValue(u":id"_s, textOf(row.id));
    query.bindValue(u":name"_s, textValue(row.metadata.name));
    query.bindValue(u":redirect_uris"_s, textOf(row.metadata.redirectUris.join('\n')));
    query.bindValue(u":created_ms"_s, row.createdMs);
    query.bindValue(u":used_ms"_s, row.usedMs);
    return run(query, kNotWritten);
}

Result<void> GrantRepository::putToken(const TokenRow& row)
{
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO mcp_oauth_tokens (digest, kind, family, client_id, key_name, key_mark, resource, "
        "scopes, issued_ms, expires_ms) VALUES (:digest, :kind, :family, :client_id, :key_name, :key_mark, "
        ":resource, :scopes, :issued_ms, :expires_ms)"_s);
    query.bindValue(u":digest"_s, hexOf(row.digest));
    query.bindValue(u":kind"_s, kindName(row.kind));
    query.bindValue(u":family"_s, textOf(row.family));
    query.bindValue(u":client_id"_s, textOf(row.grant.clientId));
    query.bindValue(u":key_name"_s, textValue(row.grant.key.name));
    query.bindValue(u":key_mark"_s, hexOf(row.grant.key.mark));
    query.bindValue(u":resource"_s, textOf(row.grant.resource));
    query.bindValue(u":scopes"_s, textOf(oauth::scopeText(row.grant.scopes)));
    query.bindValue(u":issued_ms"_s, row.issuedMs);
    query.bindValue(u":expires_ms"_s, row.expiresMs);
    return run(query, kNotWritten);
}

} // namespace gateway::store
