// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration says about MCP servers and about signing in to the ones Plexus serves. A server is
// reached at a URL (streamable HTTP) or started as a program that speaks MCP on its standard streams.
// Defaults are the original's (control-plane.md §1.11) where it has them.
#pragma once

#include "config/document.h"
#include "config/secret_source.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <utility>

namespace gateway::config {

// What stands before a tool's name in the aggregate's list.
inline constexpr QStringView kMcpToolSeparator = u"__";

struct McpServer {
    QString name; // [a-z0-9][a-z0-9-_]{0,62}; `plexus` is ours
    QString description = {};
    bool enabled = true;

    // Streamable HTTP.
    QString url = {};
    QVector<NamedSecret> headers = {}; // sent with every request, over the client's
    // Credentials used in turn, one per session; sent as `Authorization: Bearer`, or in `keyHeader`.
    QVector<SecretSource> keys = {};
    QString keyHeader = {};
    // Plexus signs in as an OAuth client; tokens are kept in the secret store.
    bool signsIn = false;
    QString clientId = {}; // empty: registered by Plexus itself (RFC 7591)
    SecretSource clientSecret = {};
    QString scope = {};

    // A program: started without a shell, after its owner has allowed exactly this command.
    QString command = {};
    QStringList arguments = {};
    QVector<NamedSecret> environment = {}; // besides the few variables every program needs
    QString workingDirectory = {};         // empty: the user's home

    int startTimeoutMs = 30'000;
    int timeoutMs = 60'000;                    // without a byte of an answer
    qint64 maxMessageBytes = 16 * 1024 * 1024; // largest message either way
    int rateLimitRestMs = 60'000;              // a key of the pool after a 429 that names no time
    int quotaRestMs = 86'400'000;              // after a 402
    // Tools that clients of the aggregate see; names or patterns with `*`. Empty: all.
    QStringList allowedTools = {};
    QStringList excludedTools = {};
    Node kept = Node::map();

    [[nodiscard]] bool isProgram() const { return !command.isEmpty(); }

    friend bool operator==(const McpServer&, const McpServer&) = default;
};

// Where a server's credentials stand, as ids of a CredentialTable: "mcp_servers.NAME.headers.X-Api-Key",
// "….keys[0]", "….client_secret", "….env.TOKEN".
[[nodiscard]] QString mcpHeaderPlace(const McpServer& server, const QString& header);
[[nodiscard]] QString mcpKeyPlace(const McpServer& server, qsizetype index);
[[nodiscard]] QString mcpClientSecretPlace(const McpServer& server);
[[nodiscard]] QString mcpVariablePlace(const McpServer& server, const QString& variable);
// All of them with their sources, values in the clear included.
[[nodiscard]] QVector<std::pair<QString, SecretSource>> mcpCredentials(const McpServer& server);

// Clients may sign in with a browser instead of carrying a key (OAuth 2.1).
struct McpSignIn {
    bool enabled = false;
    QString issuer = {}; // empty: the address the client called
    friend bool operator==(const McpSignIn&, const McpSignIn&) = default;
};

struct Mcp {
    QVector<McpServer> servers = {};
    bool enabled = true;
    McpSignIn signIn = {};

    friend bool operator==(const Mcp&, const Mcp&) = default;
};

} // namespace gateway::config
