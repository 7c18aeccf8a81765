// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between the HTTP front and everything behind it: a request as a value, the one answer as a
// sink, the handler as an interface. Thread: the gateway thread, all of it.
#pragma once

#include "base/headers.h"

#include <QByteArray>
#include <QHostAddress>
#include <QObject>

#include <memory>
#include <optional>

namespace gateway::http {

// Parsed head of a request. `target` is raw, as sent (routing happens on it, never on a decoded URL);
// `path` is its part before '?', `query` the part after, both still percent-encoded.
struct RequestHead {
    QByteArray method;
    QByteArray target;
    QByteArray path;
    QByteArray query;
    HeaderList headers;
    QHostAddress peer;
    qint64 acceptedUs = 0; // Clock::monotonicUs() at the request's first byte
    qint64 headUs = 0;     // … when the head was complete
};

struct InboundRequest {
    RequestHead head;
    QByteArray body;   // decoded of its transfer coding
    qint64 bodyUs = 0; // Clock::monotonicUs() when the body was complete
};

// A complete answer.
struct Reply {
    int status = 200;
    HeaderList headers = {}; // without Content-Length, Date, Connection: the sink adds them
    QByteArray body = {};
};

enum class BodyFraming {
    Chunked, // length not known ahead (HTTP/1.0 clients: ends with the connection)
    Length,  // Content-Length is among the headers given
};

// Writes the one answer to one request. The connection owns the socket; the sink may outlive it (then
// every call is a no-op and isOpen() is false). Destroying a sink whose answer is not finished cuts the
// connection, so that a client never takes a broken answer for a whole one.
//
// Contract: send() once, or begin() once, write() any number, end() once. A HEAD request's body is
// suppressed by the sink. Nothing is written to a later request of the connection before this one ended.
// Signals are emitted from the event loop, never from inside a call of the sink; clientGone at most once.
class ResponseSink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void send(Reply reply) = 0;
    // The head is held back until the first write() or end(), or the next turn of the event loop, so
    // that head and first frame leave in one packet.
    virtual void begin(int status, HeaderList headers, BodyFraming framing) = 0;
    virtual void write(QByteArrayView bytes) = 0;
    virtual void end() = 0;
    // Cuts the connection without finishing the answer.
    virtual void abort() = 0;

    [[nodiscard]] virtual bool isOpen() const = 0;
    // Bytes accepted by write() that the kernel has not taken yet. Above kHighWater the producer should
    // pause until drained().
    [[nodiscard]] virtual qint64 pendingBytes() const = 0;

    static constexpr qint64 kHighWater = 1024 * 1024;
    static constexpr qint64 kLowWater = 256 * 1024;

Q_SIGNALS:
    void drained();    // pendingBytes() fell from above kHighWater to below kLowWater
    void clientGone(); // the client closed or reset the connection before the answer was finished
};

// Why the front itself refuses a request (it never reaches handle()).
struct Rejection {
    int status = 400;
    QString message; // sentence for the caller
    QString code;    // errorCodeName()
};

class RequestHandler {
public:
    RequestHandler() = default;
    virtual ~RequestHandler() = default;
    RequestHandler(const RequestHandler&) = delete;
    RequestHandler& operator=(const RequestHandler&) = delete;

    // Asked when the head is complete, before the body is read and before 100-continue is sent: a reply
    // ends the request here (the connection closes after it when a body was still to come).
    virtual std::optional<Reply> checkHead(const RequestHead& head) = 0;
    // The whole request arrived. Exactly one answer must go to the sink.
    virtual void handle(InboundRequest request, std::unique_ptr<ResponseSink> sink) = 0;
    // Shapes a refusal of the front (431, 413, 408, 400, 403 …) in the dialect the path belongs to. `head`
    // is as far as it was read; its path may be empty.
    virtual Reply rejectionReply(const RequestHead& head, const Rejection& rejection) = 0;
};

} // namespace gateway::http
