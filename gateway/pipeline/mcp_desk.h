// SPDX-License-Identifier: GPL-3.0-or-later
// The door of everything below /mcp: authenticates, finds the server, checks what streamable HTTP demands of
// a request (modelcontextprotocol.io, "Transports", 2025-03-26 to 2025-11-25) and hands the visit to the
// place's backend. Errors are JSON-RPC error objects under an HTTP status. Quotas and rates of tokens do not
// apply.
//
// A server the key may not use is answered like one that does not exist.
// Thread: the gateway thread; owned by the engine.
#pragma once

#include "base/clock.h"
#include "pipeline/authorization_desk.h"
#include "pipeline/mcp_backend.h"
#include "pipeline/routes.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace gateway::pipeline {

// Who a bearer token that is no client key stands for; nothing: nobody. `server` is the one it must be made
// out for, empty for all of them together.
using McpTokenKey = std::function<std::optional<McpTokenGrant>(
    const Secret& token, const QByteArray& server, const Snapshot& snapshot)>;

class McpDesk {
public:
    McpDesk(const Clock& clock, McpRecorder::Observer observer);

    void plug(McpPlace place, std::unique_ptr<McpBackend> backend);

    // Asked while the configuration has sign-in enabled, for tokens that are no client key.
    void setTokenKey(McpTokenKey hook) { m_tokenKey = std::move(hook); }

    // Holds back tools of servers from whoever comes to a server's own address.
    void setToolGuard(std::shared_ptr<mcp::ToolGuard> guard) { m_tools = std::move(guard); }

    void configure(const SnapshotPtr& snapshot);
    void grantsEnded(const McpGrantLives& lives);
    void stop();

    // Before the body is read; a reply ends the request. `allow` as in RouteMatch: what to use instead where
    // the method is none of ours.
    [[nodiscard]] std::optional<http::Reply> checkHead(
        const http::RequestHead& head, const RouteMatch& match, const SnapshotPtr& snapshot);
    void handle(const Route& route, http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink,
        const SnapshotPtr& snapshot);

private:
    // Whom a head is for, and from whom.
    struct Caller {
        McpPlace place = McpPlace::Remote;
        const config::McpServer* server = nullptr;
        const config::Key* key = nullptr;
        QString attribution = {};
        bool mayCall = true; // tools; a token may be for reading alone
        std::optional<McpGrant> grant = {};
    };

    // A refusal, or the caller; the head alone decides.
    struct Admission {
        Caller caller = {};
        std::optional<mcp::Refusal> refusal = {};
    };

    [[nodiscard]] Admission admit(
        const http::RequestHead& head, const Route& route, const Snapshot& snapshot) const;
    [[nodiscard]] std::optional<mcp::Refusal> findPlace(
        Caller& caller, const QByteArray& name, const Snapshot& snapshot) const;
    [[nodiscard]] Result<Caller> authenticate(
        const http::RequestHead& head, const QByteArray& server, const Snapshot& snapshot) const;
    [[nodiscard]] McpBackend* backend(McpPlace place) const;
    [[nodiscard]] std::unique_ptr<McpRecorder> recorderFor(
        const http::RequestHead& head, const Route& route, const Caller& caller) const;
    void recordRefused(const http::RequestHead& head, const Route& route, const Admission& admission);

    const Clock& m_clock;
    McpRecorder::Observer m_observer;
    McpTokenKey m_tokenKey;
    std::shared_ptr<mcp::ToolGuard> m_tools;               // null: nothing is held back
    std::array<std::unique_ptr<McpBackend>, 4> m_backends; // by McpPlace
    qint64 m_refusedWindowUs = 0;                          // second in which m_refusedCount counts
    int m_refusedCount = 0;
};

} // namespace gateway::pipeline
