// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/operation_tables.h"

#include <array>

namespace gateway::management {

namespace {

using In = Parameter::In;

constexpr Parameter kName {
    .name = "name", .in = In::Path, .help = "The server's name in the configuration.", .isRequired = true
};
constexpr std::array kByName { kName };
constexpr std::array kTool { kName,
    Parameter {
        .name = "tool", .in = In::Path, .help = "The tool's name at its server.", .isRequired = true } };
constexpr std::array kKey { kName,
    Parameter { .name = "index",
        .in = In::Path,
        .type = "integer",
        .help = "Its place among the server's keys, from 0.",
        .isRequired = true } };
constexpr std::array kClient { Parameter {
    .name = "id", .in = In::Path, .help = "The client's id.", .isRequired = true } };
constexpr std::array kLogs {
    Parameter { .name = "limit", .type = "integer", .help = "How many, 1 to 1000; 20 when absent." },
    Parameter { .name = "before", .help = "Older than the request with that id." },
    Parameter { .name = "server", .help = "Of that server alone." },
};
constexpr std::array kOlder { Parameter { .name = "olderThanDays",
    .type = "integer",
    .help = "What began earlier than so many days ago; 0: everything.",
    .isRequired = true } };
constexpr std::array kLog { Parameter {
    .name = "id", .in = In::Path, .help = "The request's id.", .isRequired = true } };

constexpr std::array kRows {
    Operation { .id = "listMcpServers",
        .path = "mcp-servers",
        .summary = "The MCP servers with their state and tools",
        .answer = "McpServerList",
        .tool = "list_mcp_servers" },
    Operation { .id = "getMcpServer",
        .path = "mcp-servers/{name}",
        .summary = "One MCP server as it is configured",
        .parameters = kByName,
        .answer = "McpServer" },
    Operation { .id = "putMcpServer",
        .method = Method::Put,
        .path = "mcp-servers/{name}",
        .risk = Risk::Changes,
        .summary = "Add an MCP server at an address or replace it; commands are not set from here",
        .parameters = kByName,
        .body = "McpServer",
        .answer = "McpServer" },
    Operation { .id = "patchMcpServer",
        .method = Method::Patch,
        .path = "mcp-servers/{name}",
        .risk = Risk::Changes,
        .summary = "Change members of an MCP server (RFC 7396); commands are not set from here",
        .parameters = kByName,
        .body = "McpServer",
        .answer = "McpServer" },
    Operation { .id = "deleteMcpServer",
        .method = Method::Delete,
        .path = "mcp-servers/{name}",
        .risk = Risk::Destructive,
        .summary = "Delete an MCP server",
        .parameters = kByName,
        .answer = "Applied" },
    Operation { .id = "getMcpServerStatus",
        .path = "mcp-servers/{name}/status",
        .summary = "The state of one MCP server, with its tools and whether they are allowed",
        .parameters = kByName,
        .answer = "McpServerStatus" },
    Operation { .id = "restartMcpServer",
        .method = Method::Post,
        .path = "mcp-servers/{name}/restart",
        .risk = Risk::Changes,
        .summary = "End the server's sessions; the next one starts it anew",
        .parameters = kByName,
        .answer = "Done" },
    Operation { .id = "listMcpServerKeys",
        .path = "mcp-servers/{name}/keys",
        .summary = "The keys a server is asked with in turn, and which of them rest; never the keys",
        .parameters = kByName,
        .answer = "McpServerKeys" },
    Operation { .id = "clearMcpServerKey",
        .method = Method::Post,
        .path = "mcp-servers/{name}/keys/{index}/clear-cooldown",
        .risk = Risk::Changes,
        .summary = "Let a key that rests be used again",
        .parameters = kKey,
        .answer = "Done" },
    Operation { .id = "lookUpMcpTools",
        .method = Method::Post,
        .path = "mcp-servers/{name}/look-up-tools",
        .summary = "Ask the server which tools it has",
        .parameters = kByName,
        .answer = "McpServerStatus" },
    Operation { .id = "allowMcpTool",
        .method = Method::Post,
        .path = "mcp-servers/{name}/tools/{tool}/allow",
        .risk = Risk::Changes,
        .summary = "Let clients see a tool in the form that was read, by its digest",
        .parameters = kTool,
        .body = "ToolDigest",
        .answer = "Done" },
    Operation { .id = "revokeMcpTool",
        .method = Method::Post,
        .path = "mcp-servers/{name}/tools/{tool}/revoke",
        .risk = Risk::Changes,
        .summary = "Hold a tool back",
        .parameters = kTool,
        .answer = "Done" },
    Operation { .id = "revokeMcpCommand",
        .method = Method::Post,
        .path = "mcp-servers/{name}/command/revoke",
        .risk = Risk::Changes,
        .summary =
            "Do not start the server's program any more; only the window and the command line allow one",
        .parameters = kByName,
        .answer = "Done" },
    Operation { .id = "listMcpLogs",
        .path = "mcp-logs",
        .summary = "Requests to MCP servers, newest first",
        .parameters = kLogs,
        .answer = "McpLogPage" },
    Operation { .id = "deleteMcpLogs",
        .method = Method::Delete,
        .path = "mcp-logs",
        .risk = Risk::Destructive,
        .summary = "Delete old requests to MCP servers",
        .parameters = kOlder,
        .answer = "Deleted" },
    Operation { .id = "deleteMcpLog",
        .method = Method::Delete,
        .path = "mcp-logs/{id}",
        .risk = Risk::Destructive,
        .summary = "Delete one request to an MCP server",
        .parameters = kLog,
        .answer = "Deleted" },
    Operation { .id = "listMcpClients",
        .path = "mcp-oauth/clients",
        .summary = "MCP clients that registered to sign in, and the grants they hold",
        .answer = "McpClientList" },
    Operation { .id = "deleteMcpClient",
        .method = Method::Delete,
        .path = "mcp-oauth/clients/{id}",
        .risk = Risk::Destructive,
        .summary = "Forget a client and end its grants",
        .parameters = kClient,
        .answer = "Deleted" },
    Operation { .id = "revokeMcpClient",
        .method = Method::Post,
        .path = "mcp-oauth/clients/{id}/revoke",
        .risk = Risk::Destructive,
        .summary = "End a client's grants; it may sign in again",
        .parameters = kClient,
        .answer = "Deleted" },
};

} // namespace

OperationRows mcpOperations()
{
    return kRows;
}

} // namespace gateway::management
