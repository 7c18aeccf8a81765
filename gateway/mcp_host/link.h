// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to an MCP server that carries whole messages of JSON-RPC both ways: the standard streams of a
// program, or streamable HTTP. Thread: the gateway thread.
#pragma once

#include "base/error.h"
#include "mcp/json_rpc.h"

#include <QByteArray>

namespace gateway::mcp_host {

class LinkListener {
public:
    LinkListener() = default;
    virtual ~LinkListener() = default;
    LinkListener(const LinkListener&) = delete;
    LinkListener& operator=(const LinkListener&) = delete;

    // `message` is on one line. The link may not be destroyed from inside either call.
    virtual void linkReceived(const QByteArray& message, const mcp::Message& read) = 0;
    // The last call: the server has ended, or cannot be reached.
    virtual void linkEnded(const Error& error) = 0;
};

enum class Reading { On, Off };

class Link {
public:
    Link() = default;
    virtual ~Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;

    // One message, on one line.
    virtual void send(const QByteArray& message, const mcp::Message& read) = 0;
    // While off the server is held back.
    virtual void setReading(Reading reading) = 0;
};

} // namespace gateway::mcp_host
