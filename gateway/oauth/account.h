// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has who signed in at another server: tokens, for whom they are, and how new ones are asked
// for. As text it is one secret. Thread: any. Pure.
#pragma once

#include "base/secret.h"
#include "oauth/fetch.h"
#include "oauth/form.h"
#include "oauth/token_answer.h"

#include <QByteArray>

#include <optional>

namespace gateway::oauth {

// How a client proves itself at the token endpoint (RFC 6749 §2.3.1).
enum class ClientProof { None, Basic, Post };

// Where tokens come from, once that was found out.
struct TokenSource {
    QByteArray server;   // the protected server's address; its tokens go nowhere else
    QByteArray resource; // as tokens for it are asked for (RFC 8707)
    QByteArray issuer;
    QByteArray tokenEndpoint;
    QByteArray revocationEndpoint = {};
    QByteArray clientId = {};
    Secret clientSecret = {};
    ClientProof proof = ClientProof::None;
    friend bool operator==(const TokenSource&, const TokenSource&) = default;
};

struct Account {
    TokenSource source;
    Secret accessToken;
    Secret refreshToken = {};
    std::optional<qint64> expiresMs = {}; // since 1970; not said: until it is refused
    QByteArray scope = {};
    friend bool operator==(const Account&, const Account&) = default;
};

[[nodiscard]] Secret accountText(const Account& account);
// Nothing: it is none of ours, or of a later Plexus.
[[nodiscard]] std::optional<Account> readAccount(const Secret& text);

// The account after an answer; a refresh token that is not replaced goes on (RFC 6749 §6).
[[nodiscard]] Account withAnswer(Account account, const TokenAnswer& answer, qint64 nowMs);

[[nodiscard]] FetchRequest codeRequest(const TokenSource& source, const QByteArray& code,
    const QByteArray& verifier, const QByteArray& redirectUri);
[[nodiscard]] FetchRequest refreshRequest(const Account& account);
// Nothing: the server has no place for it.
[[nodiscard]] std::optional<FetchRequest> revocationRequest(const Account& account);

} // namespace gateway::oauth
