// SPDX-License-Identifier: GPL-3.0-or-later
// Dynamic registration of clients (RFC 7591), read as a server and written as a client. Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "oauth/oauth_error.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace gateway::oauth {

// What a client says of itself. `name` is what it calls itself, not what it is: shown as such, never trusted.
struct ClientMetadata {
    QString name = {};
    QByteArrayList redirectUris = {};
    friend bool operator==(const ClientMetadata&, const ClientMetadata&) = default;
};

// A client that wants anything but a public client with codes is told so, but for the method it proves itself
// by, which we set to `none` (RFC 7591 §2: a server may replace what was asked for).
[[nodiscard]] Outcome<ClientMetadata> readRegistration(QByteArrayView body);
// The answer to it, JSON.
[[nodiscard]] QByteArray registrationAnswer(
    const ClientMetadata& client, const QByteArray& id, qint64 issuedAtMs);

// Ourselves at another's server.
struct RegisteredClient {
    QByteArray id;
    Secret secret = {}; // most give none to a public client
    friend bool operator==(const RegisteredClient&, const RegisteredClient&) = default;
};

[[nodiscard]] QByteArray registrationBody(const QByteArray& redirectUri, const QByteArray& scope);
// Errors: UpstreamStatus with what the server said, UpstreamProtocol for an answer that is none.
[[nodiscard]] Result<RegisteredClient> readRegistered(int status, QByteArrayView body);

} // namespace gateway::oauth
