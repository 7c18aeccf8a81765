// SPDX-License-Identifier: GPL-3.0-or-later
// What a protected resource, here an MCP server, says of who may sign people in for it (RFC 9728), and the
// names resources have (RFC 8707). Thread: any. Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>

namespace gateway::oauth {

struct ResourceMetadata {
    QByteArray resource;
    QByteArrayList authorizationServers = {};
    QByteArrayList scopes = {};
    QString name = {};
    friend bool operator==(const ResourceMetadata&, const ResourceMetadata&) = default;
};

// The address that stands for a server when tokens are asked for: without fragment, and without a slash at
// its end (RFC 8707 §2; MCP, Canonical Server URI).
[[nodiscard]] QByteArray canonicalResource(const QUrl& server);
// Whether metadata for `resource` speaks for `server`: the same origin, and its path or one above.
[[nodiscard]] bool coversServer(const QByteArray& resource, const QUrl& server);

// Where it may stand when no challenge named a place: below the path, then at the root.
[[nodiscard]] QByteArrayList resourceMetadataUrls(const QUrl& server);
// Errors: UpstreamProtocol when it speaks for another server or names no authorization server.
[[nodiscard]] Result<ResourceMetadata> readResourceMetadata(QByteArrayView body, const QUrl& server);
[[nodiscard]] QByteArray resourceMetadataBody(const ResourceMetadata& metadata);

} // namespace gateway::oauth
