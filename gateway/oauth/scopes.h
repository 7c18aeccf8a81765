// SPDX-License-Identifier: GPL-3.0-or-later
// Scopes, a list of words with a space between (RFC 6749 §3.3). Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

namespace gateway::oauth {

// What a client of Plexus' own MCP servers may be allowed: to list and read, and to call tools.
inline constexpr QByteArrayView kMcpRead = "mcp:read";
inline constexpr QByteArrayView kMcpWrite = "mcp:write";

// Each once, in the order they came.
[[nodiscard]] QByteArrayList scopeList(QByteArrayView text);
[[nodiscard]] QByteArray scopeText(const QByteArrayList& scopes);
// Of what is asked for, that which there is; of nothing asked, all (RFC 6749 §3.3: a default is ours to
// choose). What nobody knows is left out, as the answer's `scope` then says.
[[nodiscard]] QByteArrayList mcpScopes(QByteArrayView asked);
[[nodiscard]] bool hasAll(const QByteArrayList& granted, const QByteArrayList& wanted);

} // namespace gateway::oauth
