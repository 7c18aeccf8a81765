// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server for MCP clients: everything below /oauth/ and what /.well-known/ says of it. Off
// unless the configuration has `mcpOAuth.enabled`. Who is let in is decided at the ConsentDesk; what they get
// is bound to a key, to one MCP server and to scopes, see oauth::Grants.
//
// A client is told of a token when it is written; when it cannot be written it is told all the same, and the
// grant ends with the process.
// Thread: the gateway thread; owned by the engine.
#pragma once

#include "base/clock.h"
#include "oauth/grants.h"
#include "pipeline/consent_desk.h"
#include "pipeline/mcp_backend.h"
#include "pipeline/sign_in_routes.h"
#include "pipeline/snapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace gateway::pipeline {

// What a token stands for.
struct McpTokenGrant {
    QString keyName;
    bool mayCall = false; // tools; else it lists and reads
    McpGrant grant = {};
};

class AuthorizationDesk final : public QObject {
    Q_OBJECT
public:
    // No body of a sign-in is longer.
    static constexpr qint64 kMaxBodyBytes = 64 * 1024;

    // `shelf`: null where nothing is kept; outlives the desk.
    AuthorizationDesk(
        const Clock& clock, const oauth::RandomBytes& random, oauth::GrantShelf* shelf, QObject* parent);

    // What was kept; before the first request.
    void restore(const oauth::GrantRows& rows) { m_grants.restore(rows); }

    // Before the body is read; a reply ends the request.
    [[nodiscard]] static std::optional<http::Reply> checkHead(
        const http::RequestHead& head, const SignInRoute& route, const Snapshot& snapshot);
    void handle(const SignInRoute& route, const http::InboundRequest& request,
        std::shared_ptr<http::ResponseSink> sink, const Snapshot& snapshot);

    // `server`: of the path the token is used at, empty for all of them. Nothing: it is no token, expired,
    // made out for another server, or its key is not what it was.
    [[nodiscard]] std::optional<McpTokenGrant> tokenGrant(
        QByteArrayView token, const QByteArray& server, const Snapshot& snapshot) const;

    // For the owner's eyes and hands. `done` is told once it is on disk, with how many were ended; nothing:
    // there is no such client.
    enum class Ending { Grants, Client };
    using Ended = std::function<void(std::optional<qsizetype>)>;

    [[nodiscard]] oauth::GrantRows living() const { return m_grants.living(); }

    void end(const QByteArray& clientId, Ending ending, const Ended& done);

    // See oauth::Grants.
    [[nodiscard]] bool lives(const QByteArray& family) const { return m_grants.lives(family); }

Q_SIGNALS:
    // Some that lived do not any more; also when tokens were merely replaced.
    void grantsEnded();

private:
    [[nodiscard]] http::Reply registerClient(const QByteArray& body);
    [[nodiscard]] http::Reply token(const http::InboundRequest& request, const Snapshot& snapshot);
    [[nodiscard]] http::Reply revoke(const QByteArray& body);
    void finish(std::shared_ptr<http::ResponseSink> sink, http::Reply reply);
    // To be kept.
    [[nodiscard]] oauth::GrantChanges takeChanges();

    oauth::GrantShelf* m_shelf;
    oauth::Grants m_grants;
    ConsentDesk m_consent;
};

} // namespace gateway::pipeline
