// SPDX-License-Identifier: GPL-3.0-or-later
// One client's session of streamable HTTP, the server's side (modelcontextprotocol.io, "Transports"): which
// answer goes into which HTTP answer, as JSON or as a stream of events, and what a client that lost its
// connection is told again.
//
// A request is answered as JSON when its answer is the first thing there is to say; anything said before, or
// a second without an answer, makes a stream of it. What belongs to no request goes into the stream of a GET,
// else into that of the latest request, else it waits for one, within the bounds of the log. Thread: the
// gateway thread; owned by its backend.
#pragma once

#include "base/clock.h"
#include "mcp_host/client_stream.h"
#include "mcp_host/session_peer.h"
#include "pipeline/mcp_backend.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace gateway::mcp_host {

struct SessionFacts {
    QByteArray id;       // 256 random bits, base64url
    QString owner;       // name of the key that opened it; empty: the admin key
    QString server;      // empty: the aggregate, or Plexus itself
    QString holder = {}; // pipeline::ownerOf() that key: whoever has its name later is somebody else
};

class Session final : public QObject, public SessionPort {
    Q_OBJECT
public:
    // Requests of a client that wait at a time.
    static constexpr qsizetype kMaxPending = 256;
    // Of events that are kept, for those who come back.
    static constexpr qsizetype kLogBytes = 1024 * 1024;
    static constexpr qint64 kPatienceMs = 1000;
    static constexpr qint64 kKeepAliveMs = 15'000;

    // `over` is called once; the session is to be deleted then, but not from inside the call.
    Session(SessionFacts facts, const Clock& clock, std::function<void(Session&)> over);
    ~Session() override;

    // Before the first message.
    void setPeer(std::unique_ptr<SessionPeer> peer) { m_peer = std::move(peer); }

    [[nodiscard]] SessionPeer* peer() const { return m_peer.get(); }

    [[nodiscard]] const SessionFacts& facts() const { return m_facts; }

    [[nodiscard]] bool isOver() const { return m_isOver; }

    // When the client was last heard of; now, while it reads a stream.
    [[nodiscard]] qint64 lastHeardMs() const;
    // Open, and nobody reads or waits: many clients go away without a word.
    [[nodiscard]] bool isIdle() const;

    // The request that opens it, or any later one.
    void post(pipeline::McpVisit visit);
    void listen(pipeline::McpVisit visit);
    // What waits gets this error; nothing is heard of the peer any more.
    void end(const Error& error);
    // Ends the streams of clients that only listen, and signed in by a grant that is over.
    void endListening(const std::function<bool(const pipeline::McpGrant& grant)>& isOver);
    // Called every second or so.
    void tick();

    void toClient(const QByteArray& message, const mcp::Message& read, const QByteArray& about) override;
    void peerEnded(const Error& error) override;

private:
    enum class Form { Undecided, Events };

    struct Stream {
        int number = 0;
        Form form = Form::Undecided;
        std::unique_ptr<ClientStream> client = {};    // null: nobody reads
        std::optional<pipeline::McpGrant> grant = {}; // of a client that listens
        QSet<QByteArray> awaited = {};                // ids of its requests without an answer
        std::vector<QByteArray> answers = {};         // of a batch that is answered as JSON
        bool isBatch = false;
        bool takesEvents = true;
        bool opensSession = false;
        qint64 sent = 0; // number of the newest event that was written
        qint64 sinceMs = 0;
        qint64 saidMs = 0; // the last time anything was written
    };

    [[nodiscard]] std::optional<mcp::Refusal> problemOf(const pipeline::McpVisit& visit) const;
    void acceptRequests(pipeline::McpVisit visit);
    void forward(const QByteArray& body, const mcp::Messages& messages);
    void forwardOne(const QByteArray& text, const mcp::Message& read);
    void answerTo(const QByteArray& message, const mcp::Message& read);
    void deliver(Stream& stream, const QByteArray& message, const mcp::Message& read);
    void answerWhole(Stream& stream, const QByteArray& message);
    void turnIntoEvents(Stream& stream);
    void finish(Stream& stream);
    [[nodiscard]] Stream& streamFor(
        const mcp::Message& read, const QByteArray& message, const QByteArray& about);
    void write(Stream& stream, const mcp::Event& event);
    void attach(Stream& stream, pipeline::McpVisit visit);
    void resume(pipeline::McpVisit visit, const mcp::EventId& last);
    void watch(Stream& stream);
    void forget(int number);
    void updateReading();
    [[nodiscard]] QByteArray headerId(const Stream& stream) const;

    SessionFacts m_facts;
    const Clock& m_clock;
    std::function<void(Session&)> m_over;
    std::unique_ptr<SessionPeer> m_peer;
    QByteArray m_version; // negotiated; empty: not yet
    mcp::EventLog m_log;
    std::map<int, Stream> m_streams; // 0 is always there
    int m_lastStream = 0;
    QHash<QByteArray, int> m_pending;       // stream by request id
    QHash<QByteArray, QByteArray> m_tokens; // request id by progress token
    qint64 m_heardMs;
    bool m_isOver = false;
    bool m_isPaused = false;
};

} // namespace gateway::mcp_host
