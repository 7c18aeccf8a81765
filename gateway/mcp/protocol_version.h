// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of MCP that Plexus speaks over streamable HTTP (modelcontextprotocol.io/specification), and
// what differs between them. Versions are dates, so their order is that of their text. Thread: any. Pure.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace gateway::mcp {

inline constexpr QByteArrayView kNewestVersion = "2025-11-25";
// What a client means that sends no MCP-Protocol-Version.
inline constexpr QByteArrayView kAssumedVersion = "2025-03-26";

[[nodiscard]] bool isSupportedVersion(QByteArrayView version);
// What a server of ours answers to a client that asks for `wanted`: the same when it is known, else the
// newest.
[[nodiscard]] QByteArray negotiatedVersion(QByteArrayView wanted);
// Several messages in one body: in 2025-03-26 alone.
[[nodiscard]] bool hasBatches(QByteArrayView version);
// A stream begins with an event that only carries an id, so that it can be gone on with from the start.
[[nodiscard]] bool primesStreams(QByteArrayView version);

} // namespace gateway::mcp
