// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of signing in: what MCP clients find and call here (RFC 8414, 9728, 7591; OAuth 2.1), and where
// another server sends a browser back to. Compared as sent. And the addresses these things have, seen from
// outside. Thread: any. Pure.
#pragma once

#include "config/mcp.h"
#include "http/http_types.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gateway::pipeline {

enum class SignInAction {
    ResourceMetadata, // GET
    ServerMetadata,   // GET
    Register,         // POST, JSON
    Authorize,        // GET shows the page, POST is its form
    Token,            // POST, form
    Revoke,           // POST, form
    Callback,         // GET; a sign-in of ours at another server
};

struct SignInRoute {
    SignInAction action = SignInAction::ServerMetadata;
    QByteArray rest = {}; // of a metadata path, with its slash
    QByteArrayView allow; // static text, as in an Allow field

    [[nodiscard]] bool takes(const QByteArray& method) const
    {
        return allow.toByteArray().replace(",", "").split(' ').contains(method);
    }
};

[[nodiscard]] std::optional<SignInRoute> matchSignIn(QByteArrayView path);

// "http://127.0.0.1:4000", or what the configuration says; without a slash at its end.
[[nodiscard]] QByteArray publicBase(const http::RequestHead& head, const config::McpSignIn& signIn);
// The name of the MCP server a path below /mcp is for, empty for all of them; nothing: it is no such path, or
// of one that is not signed in to.
[[nodiscard]] std::optional<QByteArray> mcpServerOfPath(const QByteArray& path);
// The value of WWW-Authenticate where a request below /mcp lacks a credential; `Bearer` alone where nobody
// can sign in.
[[nodiscard]] QByteArray mcpChallenge(
    const http::RequestHead& head, const config::McpSignIn& signIn, const QByteArray& error = {});

} // namespace gateway::pipeline
