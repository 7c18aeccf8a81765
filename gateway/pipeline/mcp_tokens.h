// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of MCP servers Plexus signs in to, as the proxy asks for them: from memory while they are fresh,
// else from whoever keeps and refreshes them, on another thread. A token is handed out for the address it was
// made out for and no other. Thread: the gateway thread.
#pragma once

#include "config/mcp.h"
#include "pipeline/token_cache.h"

#include <functional>
#include <optional>

namespace gateway::pipeline {

struct McpToken {
    Secret token;
    QByteArray server;                       // the address it is for
    std::optional<qint64> freshUntilMs = {}; // then it is asked for anew; nothing: until it is refused
};

class McpTokens {
public:
    using Done = std::function<void(const Result<Secret>& token)>;
    using KeeperDone = std::function<void(const Result<McpToken>& token)>;

    // Where tokens come from. `done` comes back on the gateway thread, once.
    struct Keeper {
        std::function<void(const QString& server, const QByteArray& url, KeeperDone done)> ask;
        std::function<void(const QString& server, const Secret& token, const QByteArray& challenge)> refused;
    };

    McpTokens(const Clock& clock, Keeper keeper);

    // `done` comes now, or later.
    void token(const config::McpServer& server, const Done& done);
    void refused(const config::McpServer& server, const Secret& token, const QByteArray& challenge);

    void forget(const QString& server) { m_known.forget(server); }

private:
    Keeper m_keeper;
    TokenCache<McpToken> m_known; // by server name
};

} // namespace gateway::pipeline
