// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind a session: a program, the aggregate of all servers, Plexus itself. It gets every message
// of the client and says what goes back. Thread: the gateway thread.
#pragma once

#include "base/error.h"
#include "mcp/json_rpc.h"
#include "mcp_host/link.h"
#include "pipeline/secret_scrubber.h"

#include <QByteArray>

#include <memory>

namespace gateway::mcp_host {

class SessionPort {
public:
    SessionPort() = default;
    virtual ~SessionPort() = default;
    SessionPort(const SessionPort&) = delete;
    SessionPort& operator=(const SessionPort&) = delete;

    // One message on one line. An answer goes where its request came from; of anything else `about` is the id
    // of the client's request it belongs to, as JSON text; empty: of none.
    virtual void toClient(const QByteArray& message, const mcp::Message& read, const QByteArray& about) = 0;
    // The session is over: what waits for an answer gets this error, and the id is no longer known.
    virtual void peerEnded(const Error& error) = 0;
};

class SessionPeer {
public:
    SessionPeer() = default;
    virtual ~SessionPeer() = default;
    SessionPeer(const SessionPeer&) = delete;
    SessionPeer& operator=(const SessionPeer&) = delete;

    // One message on one line. May answer from inside; is not destroyed from inside.
    virtual void fromClient(const QByteArray& message, const mcp::Message& read) = 0;
    // The client reads again, or too slowly.
    virtual void setReading(Reading reading) = 0;

    // Overwrites the credentials of whatever stands behind it, in what is written down. Null: it has none.
    [[nodiscard]] virtual std::shared_ptr<const pipeline::SecretScrubber> scrubber() const { return {}; }
};

} // namespace gateway::mcp_host
