// SPDX-License-Identifier: GPL-3.0-or-later
// One client connection: reads requests one after another, asks the handler, writes the answers. Owns its
// socket. Thread: the gateway thread.
//
// Reading stops while an answer is pending, so pipelined requests wait in the socket (bounded there) and
// answers keep their order. Bytes go to the kernel straight away (native_socket.h); only what it does not
// take is queued in QTcpSocket. No QTcpSocket signal is therefore ever emitted inside a call of the sink.
#pragma once

#include "base/clock.h"
#include "http/host_policy.h"
#include "http/http_listener.h"
#include "http/request_parser.h"
#include "http/response_head.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <array>
#include <memory>

namespace gateway::http {

class Connection;
class ConnectionSink;

// What a request is judged by; requests that began keep the ones they began with.
struct FrontSettings {
    ListenOptions options = {};
    HostPolicy policy = {};
};

// What all connections of a listener share. The buffers are scratch space of one call.
struct FrontContext {
    FrontContext(RequestHandler& requestHandler, const Clock& frontClock)
        : handler(requestHandler)
        , clock(frontClock)
    {
    }

    virtual ~FrontContext() = default;
    FrontContext(const FrontContext&) = delete;
    FrontContext& operator=(const FrontContext&) = delete;

    virtual void connectionEnded(Connection& connection) = 0;
    // The connection has so much unread that its socket no longer notices the client leaving.
    virtual void watchHangup(Connection& connection) = 0;

    RequestHandler& handler;
    const Clock& clock;
    std::shared_ptr<const FrontSettings> settings = std::make_shared<const FrontSettings>();
    HttpDate date = {};
    QByteArray writeScratch = {};
    std::array<char, 64 * 1024> readScratch = {};
    bool draining = false; // no new requests: answers carry Connection: close
};

class Connection final : public QObject {
public:
    Connection(FrontContext& context, qintptr socketDescriptor, QObject* parent);
    ~Connection() override;

    // False when the socket could not be taken over; the connection is then of no use.
    [[nodiscard]] bool isAlive() const noexcept { return m_phase != Phase::Dead; }

    // Answers 503 without reading and closes.
    void refuseOverload();
    // Closes when no request is being read or answered; otherwise after the answer.
    void closeWhenIdle();
    void checkDeadline(qint64 nowUs);
    // Ends the connection when the client left although unread bytes hide it. True while still in doubt.
    [[nodiscard]] bool checkHangup();

    // For the sink.
    void respond(const Reply& reply);
    void beginResponse(int status, const HeaderList& headers, BodyFraming framing);
    void writeBody(QByteArrayView bytes);
    void endResponse();
    void abortResponse();
    [[nodiscard]] qint64 pendingBytes() const;

    // Where the listener keeps it.
    qsizetype listIndex = -1;

private:
    enum class Phase { Idle, Head, Body, Responding, Lingering, Dead };
    enum class BodyStart { NotYet, Arrived };
    enum class Framing { None, Length, Chunked, UntilClose };

    struct Answer {
        bool begun = false;
        bool headHeld = false; // in m_heldHead, waits for the first frame
        bool bodySuppressed = false;
        Framing framing = Framing::None;
        qint64 remaining = 0; // Framing::Length only
    };

    void readable();
    void processInput();
    void consume(QByteArrayView bytes);
    void beginRequest();
    void headComplete(BodyStart bodyStart);
    [[nodiscard]] std::optional<Rejection> judgeHead(const RequestHead& head) const;
    void dispatch();
    void reject(const RequestHead& head, const Rejection& rejection);
    void timedOut();
    void bytesLeft();
    void disconnected();

    [[nodiscard]] bool takesInput() const;
    [[nodiscard]] bool closesAfterAnswer() const;
    [[nodiscard]] ResponseHead makeHead(int status) const;
    void writeReply(const Reply& reply);
    void sendHeldHead();
    void transmit(QByteArrayView first, QByteArrayView second, QByteArrayView third);
    void finishAnswer();
    void nextRequest();
    void linger();
    void discardInput();
    void dropSink();
    void die();
    void setDeadline(int milliseconds);

    FrontContext& m_context;
    QTcpSocket m_socket;
    std::shared_ptr<const FrontSettings> m_settings;
    RequestParser m_parser;
    QByteArray m_unread; // taken from the socket, not yet parsed
    QByteArray m_heldHead;
    QPointer<ConnectionSink> m_sink;
    Answer m_answer;
    QHostAddress m_peer;
    qint64 m_acceptedUs = 0; // first byte of the request
    qint64 m_headUs = 0;
    qint64 m_deadlineUs = 0; // 0: none
    qint64 m_discarded = 0;
    Phase m_phase = Phase::Idle;
    bool m_isHead = false;
    bool m_closeAfter = false;
    bool m_processing = false;
    bool m_aboveHighWater = false;
    bool m_writeShut = false;
};

} // namespace gateway::http
