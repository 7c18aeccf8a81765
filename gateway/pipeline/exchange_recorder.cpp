// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/exchange_recorder.h"

#include "base/redact.h"
#include "inspect/session_ids.h"

#include <algorithm>
#include <utility>

namespace gateway::pipeline {

namespace {

QString firstProduct(QByteArrayView userAgent)
{
    const qsizetype space = userAgent.indexOf(' ');
    const QByteArrayView product = space < 0 ? userAgent : userAgent.first(space);
    return QString::fromUtf8(product.first(std::min<qsizetype>(product.size(), 64)));
}

// Nearly all that calls is on this computer.
QString textOf(const QHostAddress& peer)
{
    static const QHostAddress kLocal(QHostAddress::LocalHost);
    static const QString kLocalText = kLocal.toString();
    return peer == kLocal ? kLocalText : peer.toString();
}

} // namespace

ExchangeRecorder::ExchangeRecorder(const Clock& clock, std::shared_ptr<inspect::CaptureBudget> budget,
    const http::RequestHead& head, Dialect dialect)
    : m_clock(clock)
    , m_originUs(head.acceptedUs)
    , m_capture(budget ? std::make_shared<RawCapture>(std::move(budget)) : nullptr)
{
    const qint64 age = (clock.monotonicUs() - head.acceptedUs) / 1000;
    m_record.startedAtMs = clock.epochMs() - age;
    m_record.id = newExchangeId(m_record.startedAtMs);
    m_record.dialect = dialect;
    m_record.method = head.method;
    m_record.target = maskTarget(head.target);
    m_record.remoteAddress = textOf(head.peer);
    m_record.client = firstProduct(headerValue(head.headers, "user-agent"));
    inspect::SessionIds ids = inspect::sessionIds(head.headers);
    m_record.session = std::move(ids.session);
    m_record.agent = std::move(ids.agent);
    m_record.parentAgent = std::move(ids.parentAgent);
    m_record.headUs = relative(head.headUs);
    m_record.requestHeaders = maskHeaders(head.headers);
}

void ExchangeRecorder::requestBody(const http::InboundRequest& request)
{
    m_record.bodyUs = relative(request.bodyUs);
    m_record.requestBytes = request.body.size();
    if (m_capture)
        m_capture->request(request.body);
}

void ExchangeRecorder::notes(const dialects::Notes& notes)
{
    m_record.notes.clear();
    addNotes(notes);
}

void ExchangeRecorder::addNotes(const dialects::Notes& notes)
{
    for (const dialects::Note& note : notes) {
        if (m_record.notes.size() >= kMaxNotes)
            return;
        const std::string_view kind = dialects::noteKindName(note.kind);
        m_record.notes.append({ .kind = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
            .field = QString::fromStdString(note.field),
            .reason = QString::fromStdString(note.reason) });
    }
}

void ExchangeRecorder::upstreamBody(const upstream::BodyPieces& body, const SecretScrubber& scrubber)
{
    if (m_capture)
        m_capture->attemptRequest(body, scrubber);
}

void ExchangeRecorder::upstreamBytes(QByteArrayView bytes)
{
    if (m_capture)
        m_capture->attemptAnswer(bytes, now());
}

void ExchangeRecorder::responseBytes(QByteArrayView bytes)
{
    m_record.responseBytes += bytes.size();
    if (m_capture)
        m_capture->answer(bytes, now());
}

void ExchangeRecorder::beginAttempt(const QString& provider, const QString& model, const QString& reason)
{
    inspect::AttemptRecord attempt;
    attempt.index = static_cast<int>(m_record.attempts.size());
    attempt.provider = provider;
    attempt.model = model;
    attempt.reason = reason;
    attempt.startUs = now();
    if (m_capture)
        m_capture->beginAttempt(attempt.index);
    m_record.attempts.append(std::move(attempt));
    m_record.provider = provider;
    m_record.targetModel = model;
}

void ExchangeRecorder::endAttempt(inspect::AttemptOutcome outcome, const upstream::UpstreamTimings* timings)
{
    inspect::AttemptRecord& current = attempt();
    current.outcome = outcome;
    current.endUs = now();
    if (!timings)
        return;
    current.dnsUs = relative(timings->dnsUs);
    current.connectUs = relative(timings->connectUs);
    current.tlsUs = relative(timings->tlsUs);
    current.sentUs = relative(timings->sentUs);
    current.headUs = relative(timings->headUs);
    current.firstByteUs = relative(timings->firstByteUs);
    current.reusedConnection = timings->reusedConnection;
    current.httpVersion = timings->httpVersion;
}

void ExchangeRecorder::failAttempt(const Error& error, const upstream::UpstreamTimings* timings)
{
    attempt().errorCode = errorCodeName(error.code);
    attempt().errorMessage = redactText(error.message);
    endAttempt(inspect::AttemptOutcome::Failed, timings);
}

void ExchangeRecorder::finish(inspect::ExchangeState state)
{
    m_record.state = state;
    m_record.endUs = now();
}

} // namespace gateway::pipeline
