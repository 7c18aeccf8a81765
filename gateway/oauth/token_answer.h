// SPDX-License-Identifier: GPL-3.0-or-later
// What a token endpoint answers (RFC 6749 §§5.1, 5.2), written by us as a server and read as a client.
// Thread: any. Pure.
#pragma once

#include "base/headers.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace gateway::oauth {

struct TokenAnswer {
    Secret accessToken;
    Secret refreshToken = {};               // empty: none, or the one that was sent goes on
    std::optional<qint64> expiresInMs = {}; // not said: until it is refused
    QByteArray scope = {};                  // empty: what was asked for
    friend bool operator==(const TokenAnswer&, const TokenAnswer&) = default;
};

[[nodiscard]] QByteArray tokenAnswerBody(const TokenAnswer& answer);

// Why there is no token, by what is to be done about it.
struct TokenRefusal {
    enum class Kind {
        SignInAgain, // the grant is gone: expired, revoked, used before
        TryLater,    // the server cannot now
        Broken,      // what it says cannot be understood, or it rejects how we ask
    };
    Kind kind = Kind::Broken;
    QString message = {};                    // a sentence; holds no token
    std::optional<qint64> retryAfterMs = {}; // TryLater: as the server said
    friend bool operator==(const TokenRefusal&, const TokenRefusal&) = default;
};

// Of an answer that is no success, by its status or its body.
[[nodiscard]] TokenRefusal readRefusal(int status, const HeaderList& headers, QByteArrayView body);

[[nodiscard]] std::variant<TokenAnswer, TokenRefusal> readTokenAnswer(
    int status, const HeaderList& headers, QByteArrayView body);

} // namespace gateway::oauth
