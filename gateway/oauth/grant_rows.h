// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of clients and grants, as values, and where. Thread: any.
#pragma once

#include "base/result.h"
#include "oauth/client_registration.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QVector>

#include <functional>

class QObject;

namespace gateway::oauth {

// A gateway key, as a grant hangs on it.
struct KeyBinding {
    QString name;
    QByteArray mark; // SHA-256 of the digest of its secret
    friend bool operator==(const KeyBinding&, const KeyBinding&) = default;
};

// What somebody allowed a client.
struct Grant {
    QByteArray clientId;
    KeyBinding key;
    QByteArray resource; // path of the MCP server: "/mcp", "/mcp/notes"
    QByteArrayList scopes;
    friend bool operator==(const Grant&, const Grant&) = default;
};

struct ClientRow {
    QByteArray id;
    ClientMetadata metadata;
    qint64 createdMs = 0;
    qint64 usedMs = 0; // last time somebody signed in with it or it refreshed
    friend bool operator==(const ClientRow&, const ClientRow&) = default;
};

enum class TokenKind { Access, Refresh };

struct TokenRow {
    QByteArray digest; // SHA-256
    TokenKind kind = TokenKind::Access;
    QByteArray family; // all tokens of one code
    Grant grant;
    qint64 issuedMs = 0;
    qint64 expiresMs = 0;
    friend bool operator==(const TokenRow&, const TokenRow&) = default;
};

struct GrantRows {
    QVector<ClientRow> clients;
    QVector<TokenRow> tokens;
};

// Removed first, then put; a put row replaces one of the same id or digest.
struct GrantChanges {
    QVector<QByteArray> removedClients = {};
    QVector<QByteArray> removedTokens = {}; // digests
    QVector<ClientRow> clients = {};
    QVector<TokenRow> tokens = {};

    [[nodiscard]] bool isEmpty() const
    {
        return removedClients.isEmpty() && removedTokens.isEmpty() && clients.isEmpty() && tokens.isEmpty();
    }
};

// Thread: methods from any; `done` runs on the thread of `context`, and not at all once that is gone.
class GrantShelf {
public:
    GrantShelf() = default;
    virtual ~GrantShelf() = default;
    GrantShelf(const GrantShelf&) = delete;
    GrantShelf& operator=(const GrantShelf&) = delete;

    virtual void load(QObject* context, std::function<void(Result<GrantRows>)> done) = 0;
    // In one transaction; `done` once it is on disk.
    virtual void save(
        const GrantChanges& changes, QObject* context, std::function<void(Result<void>)> done) = 0;
};

} // namespace gateway::oauth
