// SPDX-License-Identifier: GPL-3.0-or-later
// Serves MCP servers that have an address (streamable HTTP, 2025-03-26 and later): each visit becomes one
// request to the server, or several while keys of its pool are refused. Sessions get ids of ours, bound to
// the client's key, the server and the pool's key. Thread: the gateway thread; owned by the desk it is
// plugged into.
#pragma once

#include "base/clock.h"
#include "mcp/key_pool.h"
#include "mcp/session_table.h"
#include "pipeline/mcp_backend.h"
#include "upstream/upstream_client.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace gateway::pipeline {

class McpPassage;

// Who signs in to servers that want it (McpServer::signsIn). Called on the gateway thread.
struct McpSignInHooks {
    using Done = std::function<void(const Result<Secret>& token)>;
    // A bearer token made out for that server. `done` is called once, on the gateway thread, now or later;
    // the error is what the client is told.
    std::function<void(const config::McpServer& server, const Done& done)> token = {};
    // The server answered 401 to that token, or 403 with a challenge; `challenge` is its WWW-Authenticate.
    // The next token() must not be this one if it can be helped: after a 401 it is asked for once more.
    std::function<void(const config::McpServer& server, const Secret& token, const QByteArray& challenge)>
        refused = {};
};

// What all passages share.
struct McpProxyState {
    // Of whole answers that are gathered at a time, in all passages.
    static constexpr qint64 kMaxHeldBytes = 256LL * 1024 * 1024;

    const Clock& clock;
    std::function<upstream::UpstreamClient*()> upstream; // null while the engine does not listen
    mcp::SessionTable sessions;
    mcp::KeyPool pool;
    McpSignInHooks signIn = {};
    qint64 heldBytes = 0;
    std::function<void(McpPassage& passage)> ended; // exactly once per passage, possibly inside its start()
};

class McpProxy final : public McpBackend {
public:
    McpProxy(const Clock& clock, std::function<upstream::UpstreamClient*()> upstream);
    ~McpProxy() override;

    void setSignIn(McpSignInHooks hooks) { m_state.signIn = std::move(hooks); }

    void handle(McpVisit visit) override;
    // Ends streams that listen for a key that may no longer do so.
    void configured(const SnapshotPtr& snapshot) override;
    void grantsEnded(const McpGrantLives& lives) override;
    void stop() override;

    // Which keys of servers rest.
    [[nodiscard]] mcp::KeyPool& pool() { return m_state.pool; }

    [[nodiscard]] std::size_t openSessions() const { return m_state.sessions.size(); }

private:
    void endListening(const std::function<bool(const McpPassage& passage)>& isOver);

    McpProxyState m_state;
    std::unordered_map<McpPassage*, std::unique_ptr<McpPassage>> m_passages;
};

} // namespace gateway::pipeline
