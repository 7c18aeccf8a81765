// SPDX-License-Identifier: GPL-3.0-or-later
// What an authorization server says of itself (RFC 8414, OpenID Connect Discovery 1.0). Thread: any. Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QUrl>

namespace gateway::oauth {

struct ServerMetadata {
    QByteArray issuer;
    QByteArray authorizationEndpoint;
    QByteArray tokenEndpoint;
    QByteArray registrationEndpoint = {}; // empty: clients are not registered there by themselves
    QByteArray revocationEndpoint = {};
    QByteArrayList scopes = {};
    // How a client proves itself at the token endpoint; empty: client_secret_basic (RFC 8414 §2).
    QByteArrayList tokenAuthMethods = {};
    bool namesIssuer = false; // sends `iss` with a code (RFC 9207)
    friend bool operator==(const ServerMetadata&, const ServerMetadata&) = default;
};

// Where it may stand, in the order MCP asks for it: RFC 8414, then OpenID's two forms.
[[nodiscard]] QByteArrayList serverMetadataUrls(const QUrl& issuer);

// Checked: it speaks for that issuer and no other (RFC 8414 §3.3), takes S256, and its endpoints may be
// called. Errors: UpstreamProtocol, with a sentence.
[[nodiscard]] Result<ServerMetadata> readServerMetadata(QByteArrayView body, const QUrl& issuer);

// Our own: public clients, codes with PKCE, refreshing. JSON.
[[nodiscard]] QByteArray serverMetadataBody(const ServerMetadata& metadata);

} // namespace gateway::oauth
