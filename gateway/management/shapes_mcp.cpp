// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/shape_tables.h"

namespace gateway::management {

namespace {

constexpr std::array kMcpServerList = listMembers("[McpServerStatus]");
constexpr std::array kMcpServerKeys = listMembers("[McpServerKey]");
constexpr std::array kMcpServerKey {
    Member { .name = "index", .type = "integer", .help = "Its place, from 0.", .isRequired = true },
    Member { .name = "key", .type = "Secret", .help = "Never the key itself.", .isRequired = true },
    nullable("restsUntil", "string", "Null: it is used."),
};
constexpr std::array kMcpServerStatus {
    Member { .name = "name", .help = "Its name.", .isRequired = true },
    Member { .name = "kind", .help = "program or address.", .isRequired = true },
    Member { .name = "description", .help = "For people.", .isRequired = true },
    Member { .name = "address", .help = "Empty: a program.", .isRequired = true },
    Member { .name = "state", .help = "off, needs_consent, idle, running or failed.", .isRequired = true },
    Member { .name = "sessions", .type = "integer", .help = "Open ones.", .isRequired = true },
    Member { .name = "reason", .help = "Why it failed.", .isRequired = true },
    Member { .name = "errorLines",
        .type = "[string]",
        .help = "Of a program's standard error.",
        .isRequired = true },
    Member { .name = "commandAllowed", .type = "boolean", .help = "Of a program.", .isNullable = true },
    Member { .name = "heldBack", .type = "integer", .help = "Tools clients do not see.", .isRequired = true },
    Member { .name = "tools", .type = "[McpTool]", .help = "As last seen.", .isRequired = true },
};
constexpr std::array kMcpTool {
    Member { .name = "name", .help = "At its server.", .isRequired = true },
    Member { .name = "title", .help = "For people.", .isRequired = true },
    Member { .name = "description", .help = "For models.", .isRequired = true },
    Member { .name = "digest", .help = "Of this form; what is allowed.", .isRequired = true },
    Member { .name = "approval", .help = "allowed, new or changed.", .isRequired = true },
    Member { .name = "hiddenCharacters",
        .type = "[string]",
        .help = "What nobody sees but a model reads.",
        .isRequired = true },
};
constexpr std::array kToolDigest { Member {
    .name = "digest", .help = "From the server's status.", .isRequired = true } };
constexpr std::array kMcpLogPage {
    Member { .name = "data", .type = "[McpLogRow]", .help = "The rows.", .isRequired = true },
    Member { .name = "limit", .type = "integer", .help = "As asked.", .isRequired = true },
    Member { .name = "next",
        .help = "`before` of the next piece; null: there is none.",
        .isRequired = true,
        .isNullable = true },
};
constexpr std::array kMcpLogRow {
    Member { .name = "id", .help = "The request's.", .isRequired = true },
    Member { .name = "date", .help = "When it began.", .isRequired = true },
    Member { .name = "apiKey", .help = "The key's name.", .isRequired = true },
    Member { .name = "attribution", .help = "The label behind the key.", .isRequired = true },
    Member { .name = "client", .help = "The program that asked.", .isRequired = true },
    Member { .name = "serverName", .help = "Empty: all servers together.", .isRequired = true },
    Member { .name = "transport", .help = "http, program, aggregate or management.", .isRequired = true },
    Member { .name = "method", .help = "HTTP's.", .isRequired = true },
    Member { .name = "jsonrpcMethod", .help = "Of the first message.", .isRequired = true },
    Member { .name = "toolName", .help = "Or of a prompt or resource.", .isRequired = true },
    Member { .name = "responseStatus", .help = "How it ended.", .isRequired = true },
    Member { .name = "statusCode", .type = "integer", .help = "HTTP's.", .isRequired = true },
    Member { .name = "durationMs",
        .type = "number",
        .help = "First byte to last.",
        .isRequired = true,
        .isNullable = true },
    Member { .name = "requestBytes", .type = "integer", .help = "Of the body.", .isRequired = true },
    Member { .name = "responseBytes", .type = "integer", .help = "Of the body.", .isRequired = true },
    Member { .name = "errorMessage", .help = "Absent where nothing went wrong." },
};
constexpr std::array kMcpClientList = listMembers("[McpClient]");
constexpr std::array kMcpClient {
    Member { .name = "id", .help = "The client's.", .isRequired = true },
    Member { .name = "name", .help = "What it calls itself.", .isRequired = true },
    Member {
        .name = "redirectUris", .type = "[string]", .help = "Where it is sent back to.", .isRequired = true },
    Member { .name = "created", .help = "When it registered.", .isRequired = true },
    Member { .name = "used", .help = "When somebody last signed in with it.", .isRequired = true },
    Member { .name = "grants", .type = "[McpGrant]", .help = "What it was given.", .isRequired = true },
};
constexpr std::array kMcpGrant {
    Member { .name = "keyName", .help = "On whose behalf.", .isRequired = true },
    Member { .name = "resource", .help = "Of which server: /mcp/notes.", .isRequired = true },
    Member { .name = "scopes", .type = "[string]", .help = "What for.", .isRequired = true },
    Member { .name = "expires", .help = "Unless it is renewed.", .isRequired = true },
};

constexpr std::array kShapes {
    Shape { "McpServerList", "The MCP servers.", kMcpServerList },
    Shape { "McpServerKeys", "The keys of a server.", kMcpServerKeys },
    Shape { "McpServerKey", "One of them.", kMcpServerKey },
    Shape { "McpServerStatus", "The state of one.", kMcpServerStatus },
    Shape { "McpTool", "A tool as its server last showed it.", kMcpTool },
    Shape { "ToolDigest", "Which form of a tool.", kToolDigest },
    Shape { "McpLogPage", "A piece of the list of requests to MCP servers.", kMcpLogPage },
    Shape { "McpLogRow", "One of them.", kMcpLogRow },
    Shape { "McpClientList", "The MCP clients that registered.", kMcpClientList },
    Shape { "McpClient", "One of them.", kMcpClient },
    Shape { "McpGrant", "What it was given.", kMcpGrant },
};

} // namespace

ShapeRows mcpShapes()
{
    return kShapes;
}

} // namespace gateway::management
