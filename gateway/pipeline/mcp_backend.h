// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between the door of MCP (McpDesk: who asks, for which server, is it a message) and whoever serves
// it. A backend is plugged in with McpDesk::plug(), which then owns it:
//
//   engine.mcp().plug(McpPlace::Program, std::make_unique<MyBackend>(…));   // on the gateway thread
//
// and gets every visit to that place that the door let pass. Thread: the gateway thread.
#pragma once

#include "http/http_types.h"
#include "mcp/json_rpc.h"
#include "mcp/tool_guard.h"
#include "pipeline/key_owner.h"
#include "pipeline/mcp_recorder.h"
#include "pipeline/snapshot.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace gateway::pipeline {

enum class McpPlace {
    Remote,     // /mcp/{name}, a server with an address
    Program,    // /mcp/{name}, a server that is started
    Aggregate,  // /mcp
    Management, // /mcp/plexus
};

[[nodiscard]] constexpr bool isServerPlace(McpPlace place)
{
    return place == McpPlace::Remote || place == McpPlace::Program;
}

// The sign-in a visit came by, where it did.
struct McpGrant {
    QByteArray family;    // of its tokens, as oauth::Grants names it
    qint64 expiresMs = 0; // of the token that was shown
};

// Whether the grant of that family is still one.
using McpGrantLives = std::function<bool(const QByteArray& family)>;

// One request that was let pass. What the door has checked: the key (but at Management), its grant of the
// server, and of the tool of a `tools/call`; the method (POST, GET, DELETE), content type, Accept; the size
// of the body; that a POST holds messages of JSON-RPC, and a batch only where the version has batches.
struct McpVisit {
    McpPlace place = McpPlace::Remote;
    SnapshotPtr snapshot;
    const config::McpServer* server = nullptr; // of the snapshot; null: Aggregate, Management
    const config::Key* key = nullptr;          // of the snapshot; null: Management
    http::InboundRequest request;
    mcp::Messages messages; // of a POST
    // Which of a server's tools are held back from the client. Null: none, or the visit is of somebody who
    // looks himself (the aggregate).
    std::shared_ptr<mcp::ToolGuard> tools = {};
    std::optional<McpGrant> grant = {}; // empty: it came by a client key
    std::unique_ptr<http::ResponseSink> sink;
    std::unique_ptr<McpRecorder> recorder; // finish() it with the answer

    // Name of the key: whom processes and sessions count for.
    [[nodiscard]] QString owner() const { return key ? key->name : QString(); }

    // Whose a session is that this visit opens: another's key may get the same name one day.
    [[nodiscard]] QString holder() const { return key ? ownerOf(*key) : QString(); }
};

// An answer of ours: the refusal as JSON-RPC with the id of the request, and the record closed.
void refuseMcp(McpVisit visit, const mcp::Refusal& refusal);
// The same without a visit.
[[nodiscard]] http::Reply mcpErrorReply(const mcp::Refusal& refusal, const QByteArray& rpcId = {});

class McpBackend {
public:
    McpBackend() = default;
    virtual ~McpBackend() = default;
    McpBackend(const McpBackend&) = delete;
    McpBackend& operator=(const McpBackend&) = delete;

    // Who may ask, where the keys of clients do not decide it; asked for Management alone, before the body is
    // read. Empty: may pass.
    [[nodiscard]] virtual std::optional<mcp::Refusal> checkHead(
        const http::RequestHead& head, const Snapshot& snapshot)
    {
        Q_UNUSED(head);
        Q_UNUSED(snapshot);
        return std::nullopt;
    }

    // Owns the visit from here on; exactly one answer must go to its sink, now or later.
    virtual void handle(McpVisit visit) = 0;

    // A new configuration is in force for what begins from now on.
    virtual void configured(const SnapshotPtr& snapshot) { Q_UNUSED(snapshot); }

    // Grants were ended: streams that listen by one of them end. Each also ends with its own token.
    virtual void grantsEnded(const McpGrantLives& lives) { Q_UNUSED(lives); }

    // The listener closes: everything under way ends, sinks and calls are let go. It may open again.
    virtual void stop() = 0;
};

} // namespace gateway::pipeline
