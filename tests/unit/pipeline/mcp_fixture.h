// SPDX-License-Identifier: GPL-3.0-or-later
// The engine of PipelineTest with an MCP server "files" that is the scripted upstream `one`, and a second
// client key "other".
#pragma once

#include "pipeline_fixture.h"

namespace gateway::pipeline {

inline constexpr const char* kOtherKey = "plx-client-canary-2";
inline const QByteArray kMcpFields =
    "Accept: application/json, text/event-stream\r\nContent-Type: application/json\r\n";
inline const QByteArray kJsonType = "Content-Type: application/json\r\n";
inline const QByteArray kStreamType = "Content-Type: text/event-stream\r\n";
inline const QByteArray kInitialize =
    R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-11-25"}})";
inline const QByteArray kToolsList = R"({"jsonrpc":"2.0","id":1,"method":"tools/list"})";
inline const QByteArray kResult = R"({"jsonrpc":"2.0","id":1,"result":{"tools":[]}})";

// The connection is not used again: the next one follows the script of its time.
[[nodiscard]] QByteArray lastResponse(
    const QByteArray& body, int status = 200, const QByteArray& fields = {});

class McpTest : public PipelineTest {
protected:
    McpTest();

    void open();

    [[nodiscard]] config::McpServer& server() { return config.mcp.servers[0]; }

    // Keys of the server's pool: "pool-key-0-canary", …
    void giveKeys(int count);
    [[nodiscard]] static QByteArray poolKey(int index);

    [[nodiscard]] QByteArray mcpRequest(const QByteArray& method, const QByteArray& body = {},
        const QByteArray& fields = {}, const QByteArray& key = kClientKey) const;
    [[nodiscard]] Answer askMcp(const QByteArray& body, const QByteArray& fields = {});
    // Opens a session at a server that calls it `upstreamId`; our id of it.
    [[nodiscard]] QByteArray openSession(const QByteArray& upstreamId);

    [[nodiscard]] const test::SeenRequest& seen() const { return one.requests().back(); }

    // The error of an answer, which must be a whole error of JSON-RPC.
    [[nodiscard]] static boost::json::object rpcError(const Answer& answer);
    [[nodiscard]] static std::string reason(const Answer& answer);

    std::vector<inspect::McpRecord> records;
};

} // namespace gateway::pipeline
