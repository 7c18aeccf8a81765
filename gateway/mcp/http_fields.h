// SPDX-License-Identifier: GPL-3.0-or-later
// Which header fields travel between a client and an MCP server, by allow-lists in both directions: no
// credential of ours, no cookie and nothing that belongs to one connection gets through. Session ids are not
// among them: each side has its own. Thread: any. Pure.
#pragma once

#include "base/headers.h"

namespace gateway::mcp {

// Of a client's request: what MCP and the transport define, tracing, the client's name. Without an Accept
// field, what streamable HTTP demands takes its place.
[[nodiscard]] HeaderList requestFields(const HeaderList& clientHeaders, QByteArrayView method);
// Of a server's answer.
[[nodiscard]] HeaderList responseFields(const HeaderList& serverHeaders);
// Replaces all of that name.
void setField(HeaderList& headers, const QByteArray& name, const QByteArray& value);

} // namespace gateway::mcp
