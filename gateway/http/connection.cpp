// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "base/error.h"
#include "base/logging.h"
#include "http/connection_sink.h"
#include "http/native_socket.h"

#include <charconv>

namespace gateway::http {

using namespace Qt::StringLiterals;

namespace {
// What the socket may hold unread; beyond it the kernel pushes back on the client.
constexpr qint64 kSocketReadBuffer = 64 * 1024;
// Answers the client has not read yet before its next pipelined request is looked at.
constexpr qint64 kMaxUnsentBeforeNext = 64 * 1024;
// Small bodies are copied behind the head; larger ones go out from where they are.
constexpr qsizetype kCopyBelow = 2 * 1024;
// After a refusal: how long and how much a client may go on sending before it reads the answer.
constexpr int kLingerMs = 2000;
constexpr qint64 kMaxDiscarded = 64 * 1024 * 1024;
constexpr QByteArrayView kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr QByteArrayView kLastChunk = "0\r\n\r\n";
constexpr QByteArrayView kChunkEnd = "\r\n";

void appendChunkStart(QByteArray& out, qsizetype size)
{
    std::array<char, 16> digits {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), size, 16).ptr;
    out.append(digits.data(), end - digits.data()).append("\r\n");
}
} // namespace

Connection::Connection(FrontContext& context, qintptr socketDescriptor, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_settings(context.settings)
{
    m_socket.setReadBufferSize(kSocketReadBuffer);
    if (!m_socket.setSocketDescriptor(socketDescriptor)) {
        m_phase = Phase::Dead;
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peer = m_socket.peerAddress();
    connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::readable);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::bytesLeft);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::disconnected);
    setDeadline(m_settings->options.idleTimeoutMs);
}

Connection::~Connection()
{
    m_phase = Phase::Dead;
    m_socket.disconnect(this);
    if (m_sink) {
        // Whoever produces the answer learns that nobody waits for it, outside of this call.
        QMetaObject::invokeMethod(m_sink.data(), &ResponseSink::clientGone, Qt::QueuedConnection);
        dropSink();
    }
}

// ---- reading ----

void Connection::readable()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body: processInput(); return;
    case Phase::Responding:
        if (m_socket.bytesAvailable() >= kSocketReadBuffer)
            m_context.watchHangup(*this);
        return;
    case Phase::Lingering: discardInput(); return;
    case Phase::Dead: return;
    }
}

bool Connection::takesInput() const
{
    switch (m_phase) {
    case Phase::Idle: return m_socket.bytesToWrite() <= kMaxUnsentBeforeNext;
    case Phase::Head:
    case Phase::Body: return true;
    case Phase::Responding:
    case Phase::Lingering:
    case Phase::Dead: return false;
    }
    return false;
}

void Connection::processInput()
{
    if (m_processing)
        return;
    m_processing = true;
    while (takesInput()) {
        if (!m_unread.isEmpty()) {
            const QByteArray unread = std::exchange(m_unread, {});
            consume(unread);
            continue;
        }
        // All there is at once: Qt then hands its buffer over instead of copying from it and keeping it,
        // which at hundreds of open streams is a third of their memory.
        const QByteArray bytes = m_socket.read(m_socket.bytesAvailable());
        if (bytes.isEmpty())
            break;
        consume(bytes);
    }
    m_processing = false;
}

void Connection::consume(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && takesInput()) {
        if (m_phase == Phase::Idle)
            beginRequest();
        const FeedResult result = m_parser.feed(bytes);
        bytes = bytes.sliced(result.consumed);
        switch (result.step) {
        case ParseStep::NeedMore: break;
        case ParseStep::HeadComplete:
            headComplete(bytes.isEmpty() ? BodyStart::NotYet : BodyStart::Arrived);
            break;
        case ParseStep::RequestComplete: dispatch(); break;
        case ParseStep::Failed: reject(m_parser.headSoFar(), m_parser.rejection()); break;
        }
    }
    if (!bytes.isEmpty() && m_phase != Phase::Lingering && m_phase != Phase::Dead)
        m_unread = bytes.toByteArray();
}

void Connection::beginRequest()
{
    m_settings = m_context.settings;
    m_parser.begin({ .maxHeaderBytes = m_settings->options.maxHeaderBytes,
        .maxBodyBytes = m_settings->options.maxBodyBytes });
    m_answer = {};
    m_isHead = false;
    m_phase = Phase::Head;
    m_acceptedUs = m_context.clock.monotonicUs();
    m_deadlineUs = m_acceptedUs + qint64 { m_settings->options.headTimeoutMs } * 1000;
}

std::optional<Rejection> Connection::judgeHead(const RequestHead& head) const
{
    const QString forbidden = errorCodeName(ErrorCode::Forbidden);
    const QByteArray reachedAt = m_settings->policy.answersToOwnAddress()
        ? m_socket.localAddress().toString().toLatin1()
        : QByteArray();
    for (const std::optional<QByteArrayView>& host : { targetAuthority(head.target),
             hasHeader(head.headers, "Host") ? std::optional(headerValue(head.headers, "Host"))
                                             : std::nullopt }) {
        if (!host)
            continue;
        const HostVerdict verdict = m_settings->policy.judgeHost(*host, reachedAt);
        if (verdict == HostVerdict::Malformed)
            return badRequest(u"The Host header is not a host name with an optional port."_s);
        if (verdict == HostVerdict::Foreign && targetAuthority(head.target))
            return badRequest(u"This gateway is no proxy: the request target names another host."_s);
        if (verdict == HostVerdict::Foreign) {
            return Rejection { .status = 403,
                .message = u"This gateway only answers to its own address. Add the host name to the allowed "
                           "hosts if it is yours."_s,
                .code = forbidden };
        }
    }
    const int origins = countHeader(head.headers, "Origin");
    if (origins > 1
        || (origins == 1
            && !m_settings->policy.allowsOrigin(headerValue(head.headers, "Origin"), reachedAt))) {
        return Rejection { .status = 403,
            .message = u"Requests from web pages are not accepted. Add the page's origin to the allowed "
                       "origins if it is yours."_s,
            .code = forbidden };
    }
    return std::nullopt;
}

void Connection::headComplete(BodyStart bodyStart)
{
    m_headUs = m_context.clock.monotonicUs();
    m_isHead = m_parser.head().method == "HEAD";
    m_closeAfter = !m_parser.wantsKeepAlive();
    const bool bodyToCome = m_parser.expectsBody();
    RequestHead& head = m_parser.head();
    head.peer = m_peer;
    head.acceptedUs = m_acceptedUs;
    head.headUs = m_headUs;
    if (const auto refused = judgeHead(head)) {
        reject(head, *refused);
        return;
    }
    m_phase = Phase::Body;
    if (const auto reply = m_context.handler.checkHead(head)) {
        m_closeAfter = m_closeAfter || bodyToCome;
        m_phase = Phase::Responding;
        writeReply(*reply);
        finishAnswer();
        return;
    }
    if (!bodyToCome) {
        dispatch();
        return;
    }
    if (m_parser.expectsContinue() && bodyStart == BodyStart::NotYet)
        transmit(kContinue, {}, {});
    m_deadlineUs = m_headUs + qint64 { m_settings->options.bodyTimeoutMs } * 1000;
}

void Connection::dispatch()
{
    InboundRequest request { .head = m_parser.takeHead(), .body = m_parser.takeBody(), .bodyUs = m_headUs };
    if (m_parser.expectsBody())
        request.bodyUs = m_context.clock.monotonicUs();
    m_phase = Phase::Responding;
    m_deadlineUs = 0;
    auto sink = std::make_unique<ConnectionSink>(*this);
    m_sink = sink.get();
    if (m_socket.bytesAvailable() >= kSocketReadBuffer)
        m_context.watchHangup(*this);
    m_context.handler.handle(std::move(request), std::move(sink));
}

void Connection::reject(const RequestHead& head, const Rejection& rejection)
{
    // 403 is about a request we understood to its end, unless a body follows; after anything else nobody
    // knows where the next request begins.
    m_closeAfter = m_closeAfter || rejection.status != 403 || m_parser.expectsBody();
    RequestHead shown = head;
    shown.peer = m_peer;
    shown.acceptedUs = m_acceptedUs;
    m_isHead = m_isHead || head.method == "HEAD";
    qCDebug(lcHttp) << "refused with" << rejection.status << rejection.message;
    m_phase = Phase::Responding;
    writeReply(m_context.handler.rejectionReply(shown, rejection));
    finishAnswer();
}

// ---- deadlines and the end ----

void Connection::setDeadline(int milliseconds)
{
    m_deadlineUs = m_context.clock.monotonicUs() + qint64 { milliseconds } * 1000;
}

void Connection::checkDeadline(qint64 nowUs)
{
    if (m_deadlineUs != 0 && nowUs >= m_deadlineUs)
        timedOut();
}

void Connection::timedOut()
{
    m_deadlineUs = 0;
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body: {
        const Rejection slow { .status = 408,
            .message = m_phase == Phase::Head ? u"The request head did not arrive in time."_s
                                              : u"The request body did not arrive in time."_s,
            .code = errorCodeName(ErrorCode::RequestTimeout) };
        reject(m_parser.headSoFar(), slow);
        return;
    }
    case Phase::Idle:
    case Phase::Responding: // the client stopped reading
    case Phase::Lingering: m_socket.abort(); return;
    case Phase::Dead: return;
    }
}

void Connection::closeWhenIdle()
{
    if (m_phase == Phase::Idle && m_unread.isEmpty())
        linger();
}

bool Connection::checkHangup()
{
    if (m_phase != Phase::Responding || m_socket.bytesAvailable() < kSocketReadBuffer)
        return false;
    if (!native::peerHungUp(m_socket.socketDescriptor()))
        return true;
    m_socket.abort();
    return false;
}

void Connection::refuseOverload()
{
    m_closeAfter = true;
    reject({},
        { .status = 503,
            .message = u"The gateway serves as many connections as it is set to. Close some or try again."_s,
            .code = errorCodeName(ErrorCode::TooManyRequests) });
}

void Connection::disconnected()
{
    if (m_phase == Phase::Dead)
        return;
    const QPointer<ConnectionSink> sink = m_sink;
    die();
    if (sink)
        Q_EMIT sink->clientGone();
}

void Connection::dropSink()
{
    if (m_sink)
        m_sink->detach();
    m_sink.clear();
}

void Connection::die()
{
    m_phase = Phase::Dead;
    m_deadlineUs = 0;
    dropSink();
    m_socket.disconnect(this);
    m_context.connectionEnded(*this);
    deleteLater();
}

// ---- writing ----

qint64 Connection::pendingBytes() const
{
    return m_socket.bytesToWrite();
}

bool Connection::closesAfterAnswer() const
{
    return m_closeAfter || m_context.draining;
}

ResponseHead Connection::makeHead(int status) const
{
    const bool mustSayKeepAlive = m_parser.version() == HttpVersion::Http10;
    return { .status = status,
        .date = m_context.date.text(m_context.clock.epochMs()),
        .connection = closesAfterAnswer() ? ConnectionToken::Close
            : mustSayKeepAlive            ? ConnectionToken::KeepAlive
                                          : ConnectionToken::None };
}

void Connection::writeReply(const Reply& reply)
{
    m_answer.begun = true;
    QByteArray& out = m_context.writeScratch;
    out.resize(0);
    ResponseHead head = makeHead(reply.status);
    const bool hasBody = mayHaveBody(reply.status);
    if (hasBody)
        head.contentLength = reply.body.size();
    appendResponseHead(out, head, reply.headers);
    if (!hasBody || m_isHead) {
        transmit(out, {}, {});
        return;
    }
    transmit(out, reply.body, {});
}

void Connection::respond(const Reply& reply)
{
    if (m_phase != Phase::Responding || m_answer.begun)
        return;
    writeReply(reply);
    finishAnswer();
}

void Connection::beginResponse(int status, const HeaderList& headers, BodyFraming framing)
{
    if (m_phase != Phase::Responding || m_answer.begun)
        return;
    m_answer = { .begun = true, .headHeld = true, .bodySuppressed = m_isHead || !mayHaveBody(status) };
    const auto length =
        framing == BodyFraming::Length ? parseLength(headerValue(headers, "Content-Length")) : std::nullopt;
    if (!mayHaveBody(status)) {
        m_answer.framing = Framing::None;
    } else if (length) {
        m_answer.framing = Framing::Length;
        m_answer.remaining = static_cast<qint64>(*length);
    } else if (m_parser.version() == HttpVersion::Http11) {
        m_answer.framing = Framing::Chunked;
    } else {
        m_answer.framing = Framing::UntilClose;
        m_closeAfter = true;
    }
    ResponseHead head = makeHead(status);
    if (m_answer.framing == Framing::Chunked)
        head.coding = ContentCoding::Chunked;
    if (m_answer.framing == Framing::Length)
        head.contentLength = m_answer.remaining;
    m_heldHead.clear();
    appendResponseHead(m_heldHead, head, headers);
    QMetaObject::invokeMethod(this, &Connection::sendHeldHead, Qt::QueuedConnection);
}

void Connection::sendHeldHead()
{
    if (!m_answer.headHeld || m_phase != Phase::Responding)
        return;
    m_answer.headHeld = false;
    transmit(m_heldHead, {}, {});
    m_heldHead.clear();
}

void Connection::writeBody(QByteArrayView bytes)
{
    if (m_phase != Phase::Responding || !m_answer.begun || m_answer.bodySuppressed || bytes.isEmpty())
        return;
    if (m_answer.framing == Framing::Length) {
        bytes = bytes.first(std::min<qint64>(bytes.size(), m_answer.remaining));
        m_answer.remaining -= bytes.size();
    }
    QByteArray& out = m_context.writeScratch;
    out.resize(0);
    if (m_answer.headHeld) {
        m_answer.headHeld = false;
        out.append(m_heldHead);
        m_heldHead.clear();
    }
    if (m_answer.framing != Framing::Chunked) {
        transmit(out, bytes, {});
        return;
    }
    appendChunkStart(out, bytes.size());
    if (bytes.size() > kCopyBelow) {
        transmit(out, bytes, kChunkEnd);
        return;
    }
    out.append(bytes).append(kChunkEnd);
    transmit(out, {}, {});
}

void Connection::endResponse()
{
    if (m_phase != Phase::Responding || !m_answer.begun)
        return;
    if (m_answer.framing == Framing::Length && m_answer.remaining > 0 && !m_answer.bodySuppressed) {
        qCDebug(lcHttp) << "answer is" << m_answer.remaining << "bytes short of its Content-Length";
        abortResponse();
        return;
    }
    QByteArray& out = m_context.writeScratch;
    out.resize(0);
    if (m_answer.headHeld)
        out.append(m_heldHead);
    m_answer.headHeld = false;
    m_heldHead.clear();
    if (m_answer.framing == Framing::Chunked && !m_answer.bodySuppressed)
        out.append(kLastChunk);
    transmit(out, {}, {});
    finishAnswer();
}

void Connection::abortResponse()
{
    dropSink();
    if (m_phase == Phase::Dead)
        return;
    if (m_answer.framing == Framing::UntilClose)
        native::resetOnClose(m_socket.socketDescriptor());
    m_socket.disconnect(this);
    m_socket.abort();
    die();
}

void Connection::transmit(QByteArrayView first, QByteArrayView second, QByteArrayView third)
{
    const native::SendParts parts { first, second, third };
    qint64 sent = 0;
    if (m_socket.bytesToWrite() == 0)
        sent = native::sendNow(m_socket.socketDescriptor(), parts);
    if (sent < 0) {
        // Broken: the socket tells the rest of us from the event loop.
        QMetaObject::invokeMethod(&m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
        return;
    }
    for (const QByteArrayView part : parts) {
        const qint64 done = std::min<qint64>(sent, part.size());
        sent -= done;
        if (done < part.size())
            m_socket.write(part.data() + done, part.size() - done);
    }
    const qint64 pending = m_socket.bytesToWrite();
    m_aboveHighWater = m_aboveHighWater || pending > ResponseSink::kHighWater;
    if (pending > 0 && m_phase == Phase::Responding && m_deadlineUs == 0)
        setDeadline(m_settings->options.idleTimeoutMs);
}

void Connection::bytesLeft()
{
    const qint64 pending = m_socket.bytesToWrite();
    switch (m_phase) {
    case Phase::Responding:
        // A client that reads at all may take its time.
        if (pending > 0)
            setDeadline(m_settings->options.idleTimeoutMs);
        else
            m_deadlineUs = 0;
        if (m_aboveHighWater && pending < ResponseSink::kLowWater) {
            m_aboveHighWater = false;
            if (m_sink)
                Q_EMIT m_sink->drained();
        }
        return;
    case Phase::Lingering:
        if (pending == 0)
            linger();
        return;
    case Phase::Idle: processInput(); return;
    case Phase::Head:
    case Phase::Body:
    case Phase::Dead: return;
    }
}

void Connection::finishAnswer()
{
    dropSink();
    m_aboveHighWater = false;
    if (closesAfterAnswer()) {
        linger();
        return;
    }
    m_phase = Phase::Idle;
    setDeadline(m_settings->options.idleTimeoutMs);
    if (m_processing)
        return;
    if (!m_unread.isEmpty() || m_socket.bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::processInput, Qt::QueuedConnection);
}

void Connection::linger()
{
    const bool entered = m_phase != Phase::Lingering;
    m_phase = Phase::Lingering;
    m_unread.clear();
    if (m_socket.bytesToWrite() > 0) {
        if (entered)
            setDeadline(m_settings->options.idleTimeoutMs);
        return;
    }
    if (m_writeShut)
        return;
    m_writeShut = true;
    native::shutdownWrite(m_socket.socketDescriptor());
    setDeadline(kLingerMs);
    // Not at once: the reader of these bytes may be further up this stack.
    QMetaObject::invokeMethod(this, &Connection::discardInput, Qt::QueuedConnection);
}

void Connection::discardInput()
{
    if (m_phase != Phase::Lingering)
        return;
    for (;;) {
        auto& scratch = m_context.readScratch;
        const qint64 count = m_socket.read(scratch.data(), static_cast<qint64>(scratch.size()));
        if (count <= 0)
            return;
        m_discarded += count;
        if (m_discarded > kMaxDiscarded) {
            m_socket.abort();
            return;
        }
    }
}

} // namespace gateway::http
