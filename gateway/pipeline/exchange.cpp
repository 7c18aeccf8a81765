// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "base/logging.h"
#include "base/redact.h"
#include "dialects/context_overflow.h"
#include "dialects/error_body.h"
#include "dialects/foreign_turns.h"
#include "dialects/token_estimate.h"
#include "pipeline/local_replies.h"
#include "pipeline/pass_through_lane.h"
#include "pipeline/short_text.h"
#include "pipeline/translation_lane.h"
#include "pipeline/vision_step.h"
#include "providers/header_rules.h"
#include "quota/quota_report.h"

#include <QTimerEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::pipeline {

using inspect::AttemptOutcome;
using inspect::ExchangeState;

namespace {

// Of an error answer, this much is read.
constexpr qsizetype kErrorTextLimit = 64 * 1024;
// At most what we add to an answer's: the request's id, where it went, what is left of a quota, no buffering.
constexpr qsizetype kOwnHeaders = 10;
constexpr qsizetype kRoutingHeaders = 3; // of those, where it went
// The rest of an answer that is already decided: an error's body, what follows a stream's last event.
constexpr std::chrono::milliseconds kTailTime = 2s;
// A success answer that has not said anything yet is held so long, for another target to be tried should it
// turn out to be none; shorter than the pauses clients take for dead connections.
constexpr std::chrono::milliseconds kHoldTime = 10s;

const QByteArray kComment = QByteArrayLiteral(": keep-alive\n\n");

} // namespace

Exchange::Exchange(const ExchangeServices& services, SnapshotPtr snapshot, const Route& route,
    KeyTable::Client client, std::shared_ptr<inspect::CaptureBudget> capture, http::InboundRequest request,
    std::unique_ptr<http::ResponseSink> sink)
    : m_services(services)
    , m_snapshot(std::move(snapshot))
    , m_route(route)
    , m_client(std::move(client))
    , m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_recorder(services.clock, std::move(capture), m_request.head, route.dialect)
{
    m_recorder.record().operation = route.operation;
    m_recorder.record().keyName = m_client.key->name;
    m_recorder.record().attribution = m_client.attribution;
    m_recorder.requestBody(m_request);
    m_recorder.record().authUs = m_recorder.now();
    connect(m_sink.get(), &http::ResponseSink::clientGone, this, &Exchange::clientGone);
    connect(m_sink.get(), &http::ResponseSink::drained, this, [this] {
        if (!std::exchange(m_paused, false) || !m_call)
            return;
        m_call->resume();
        if (m_stall) {
            m_stall->resume(monotonicMs());
            armStallTimer();
        }
    });
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    if (m_route.kind == RouteKind::Raw) {
        startRaw();
        return;
    }
    Result<Ask> ask = readAsk(
        m_route, m_request, [this](const QString& model) { return m_snapshot->keepsConversations(model); });
    if (!ask) {
        fail(ask.error());
        return;
    }
    m_ask = std::move(ask).value();
    if (!m_ask.body.isNull())
        m_request.body = std::exchange(m_ask.body, {});
    m_recorder.record().model = m_ask.model;
    m_recorder.record().streaming = m_ask.streams;
    m_recorder.record().media = m_ask.media;
    m_recorder.record().messages = m_ask.counts.messages;
    m_recorder.record().tools = m_ask.counts.tools;
    m_holdsForeignTurns = m_route.kind == RouteKind::Inference
        && dialects::mayHoldForeignTurns(m_route.dialect, m_request.body);
    if (Result<void> opened = openState(); opened)
        loadState();
    else
        fail(opened.error());
}

void Exchange::begin()
{
    if (!planRoute())
        return;
    m_recorder.record().routeUs = m_recorder.now();
    if (m_route.kind == RouteKind::CountTokens) {
        // Only a provider of the caller's dialect counts as the caller's vendor would, and not at every
        // address.
        m_plan.targets.removeIf([this](const routing::PlannedTarget& target) {
            return target.dialect != m_route.dialect || countUrl(target).isEmpty();
        });
        if (m_plan.targets.isEmpty()) {
            sendTokenEstimate();
            return;
        }
    }
    if (reserveQuota())
        startNextAttempt();
}

void Exchange::cancel(const QString& reason)
{
    if (m_ended)
        return;
    m_recorder.record().errorCode = errorCodeName(ErrorCode::Cancelled);
    m_recorder.record().errorMessage = reason;
    clientGone();
}

void Exchange::onSent()
{
    // The final figure comes with the timings; until then this is what the window waits by.
    m_recorder.attempt().sentUs = m_recorder.now();
    changed();
}

Exchange::AnswerUse Exchange::useOf(int status) const
{
    if (isSuccessStatus(status) || (m_route.kind == RouteKind::Raw && !isRedirectStatus(status)))
        return AnswerUse::Relay;
    // A redirect is never relayed: its Location is the provider's business, not the client's.
    if (isRedirectStatus(status) || m_route.kind == RouteKind::CountTokens)
        return AnswerUse::Discard;
    // It may not know the answer it should go on from: the client's history is at hand.
    if (m_state && status == 404 && &m_state->textFor(target(), keeping()) != &m_state->wholeText())
        return AnswerUse::Hold;
    if (mayRenewAccount(status))
        return AnswerUse::Discard;
    const auto verdict = routing::classifyStatus(status, failureRules());
    if (verdict.next == routing::NextStep::TryNext && hasNextTarget())
        return AnswerUse::Discard;
    // What these are the fault of is told by their bodies.
    const bool isOpen = status == 400 || (hasNextTarget() && (status == 413 || status == 422));
    return isTranslated() || m_hasBegun || isOpen ? AnswerUse::Hold : AnswerUse::Relay;
}

void Exchange::onHead(const upstream::UpstreamHead& head)
{
    m_answerHead = head;
    for (Header& header : m_answerHead.headers)
        header.value = m_scrubber.clean(header.value);
    inspect::AttemptRecord& attempt = m_recorder.attempt();
    attempt.status = head.status;
    attempt.headUs = m_recorder.now();
    attempt.responseHeaders = maskHeaders(m_answerHead.headers);
    m_services.policy.takeAnswerHead(target().id(), head.status, m_answerHead.headers);
    m_use = useOf(head.status);
    if (m_use == AnswerUse::Relay) {
        m_lane = makeLane();
        watchAnswer();
    } else {
        m_tailTimer.start(static_cast<int>(kTailTime.count()), this);
    }
    changed();
}

void Exchange::onData(QByteArrayView bytes)
{
    if (m_recorder.attempt().firstByteUs == inspect::kNever)
        m_recorder.attempt().firstByteUs = m_recorder.now();
    m_recorder.upstreamBytes(bytes);
    if (!isSuccessStatus(m_answerHead.status)) {
        takeErrorBody(m_scrubber.feed(bytes));
        return;
    }
    const qint64 eventsBefore = m_lane->events();
    const QByteArrayView out = m_lane->feed(bytes);
    // Comments and pings show that the provider lives, not that it gets on.
    if (!m_ask.streams || m_lane->events() > eventsBefore) {
        m_recorder.record().lastDataUs = m_recorder.now();
        if (m_stall) {
            m_stall->received(monotonicMs(), bytes.size());
            armStallTimer();
        }
    }
    if (relayAnswer(out) && !m_committed && !m_holdTimer.isActive())
        m_holdTimer.start(static_cast<int>(kHoldTime.count()), this);
}

bool Exchange::relayAnswer(QByteArrayView bytes)
{
    if (const auto failure = m_committed ? std::nullopt : m_lane->failure()) {
        // A client whose own dialect it is gets the provider's words, when nobody else can be asked.
        const bool isReadable = !isTranslated() && failure->code != ErrorCode::UpstreamProtocol;
        if (!isReadable || mayTryAnother(*failure)) {
            const upstream::UpstreamTimings timings = timingsNow();
            attemptFailed(*failure, &timings);
            return false;
        }
        bytes = m_lane->release();
    }
    if (!bytes.isEmpty())
        relay(bytes);
    if (!m_committed || !m_lane->isOver())
        return true;
    if (m_lane->failure()) {
        answerEnded(timingsNow());
        return false;
    }
    // Whole. The provider's last bytes are waited for, so that its connection can be used again.
    if (!m_tailTimer.isActive())
        m_tailTimer.start(static_cast<int>(kTailTime.count()), this);
    return true;
}

void Exchange::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_tailTimer.timerId())
        tailTimeOut();
    else if (event->timerId() == m_pingTimer.timerId())
        keepAlive();
    else if (event->timerId() == m_holdTimer.timerId())
        holdTimeOut();
    else if (event->timerId() == m_stallTimer.timerId())
        checkStall();
}

// Long enough without a word: the client gets what there is.
void Exchange::holdTimeOut()
{
    m_holdTimer.stop();
    if (m_committed || !m_lane)
        return;
    if (const QByteArrayView bytes = m_lane->release(); !bytes.isEmpty())
        relay(bytes);
}

void Exchange::tailTimeOut()
{
    m_tailTimer.stop();
    switch (m_use) {
    case AnswerUse::Hold: heldAnswerEnded(); break;
    case AnswerUse::Discard: discardedAnswerEnded(); break;
    case AnswerUse::Relay: answerEnded(timingsNow()); break;
    case AnswerUse::None: break;
    }
}

void Exchange::takeErrorBody(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const QByteArrayView kept = bytes.first(std::min(bytes.size(), kErrorTextLimit - m_errorText.size()));
    m_errorText.append(kept);
    if (m_use == AnswerUse::Relay) {
        relay(m_lane->feed(bytes));
        return;
    }
    if (m_errorText.size() < kErrorTextLimit)
        return;
    if (m_use == AnswerUse::Discard) {
        discardedAnswerEnded();
        return;
    }
    heldAnswerEnded();
    if (m_use == AnswerUse::Relay && !m_ended)
        relay(m_lane->feed(bytes.sliced(kept.size())));
}

void Exchange::relay(QByteArrayView bytes)
{
    if (!m_committed)
        commit();
    m_sink->write(bytes);
    if (m_state)
        m_state->sent(bytes);
    if (m_sink->pendingBytes() > http::ResponseSink::kHighWater && !m_paused && m_call) {
        m_paused = true;
        m_call->pause();
        if (m_stall)
            m_stall->pause(monotonicMs());
    }
    inspect::ExchangeRecord& record = m_recorder.record();
    m_recorder.responseBytes(bytes);
    record.streamEvents = m_lane->events();
    record.contentBytes = m_lane->contentBytes();
    // What a refusal says is no token.
    const bool isAnswer = m_answerHead.status < 400;
    m_lastSentUs = m_recorder.now();
    if (record.firstTokenUs == inspect::kNever && isAnswer && m_lane->sawContent()) {
        record.firstTokenUs = m_lastSentUs;
        m_recorder.attempt().firstTokenUs = record.firstTokenUs;
    }
    if (record.firstTextUs == inspect::kNever && isAnswer && m_lane->sawText())
        record.firstTextUs = m_lastSentUs;
    changed();
}

HeaderList Exchange::routingHeaders() const
{
    const inspect::ExchangeRecord& record = m_recorder.record();
    const inspect::AttemptRecord& attempt = record.attempts.last();
    HeaderList headers;
    if (m_reservation.isOpen())
        headers = quota::quotaHeaders(m_reservation.status(m_services.clock.epochMs()));
    if (headers.isEmpty())
        headers.reserve(kRoutingHeaders);
    headers.append({ QByteArrayLiteral("x-plexus-provider"), attempt.provider.toUtf8() });
    headers.append({ QByteArrayLiteral("x-plexus-model"), attempt.model.toUtf8() });
    headers.append({ QByteArrayLiteral("x-plexus-attempts"), QByteArray::number(record.attempts.size()) });
    return headers;
}

void Exchange::commit()
{
    m_committed = true;
    m_holdTimer.stop();
    // There is no other target any more to send it to; an agent's prompt may be megabytes.
    m_request.body.clear();
    m_request.head.headers = {}; // clear() keeps their room
    m_translated.body.clear();
    m_translated.request.reset();
    m_described.reset();
    if (m_state)
        m_state->releaseTexts();
    inspect::ExchangeRecord& record = m_recorder.record();
    AnswerStart start = m_lane->start(m_answerHead);
    start.headers.reserve(start.headers.size() + kOwnHeaders);
    addRequestId(start.headers, record.id.text);
    start.headers += routingHeaders();
    // Proxies in between that buffer would hold tokens back.
    if (record.streaming)
        start.headers.append(Header { QByteArrayLiteral("x-accel-buffering"), QByteArrayLiteral("no") });
    if (!m_hasBegun) {
        record.status = m_answerHead.status;
        record.firstByteUs = m_recorder.now();
        record.responseHeaders = maskHeaders(start.headers);
    }
    if (!std::exchange(m_hasBegun, true))
        m_sink->begin(m_answerHead.status, std::move(start.headers), start.framing);
}

// Only where we write the stream ourselves, and where its grammar has room for a word between events.
bool Exchange::canKeepAlive() const
{
    return m_ask.streams && isTranslated() && !m_route.jsonArray && m_route.dialect != Dialect::Ollama;
}

// Looked at more often than it pauses: a piece that went out only moves the moment.
void Exchange::startPinging()
{
    if (canKeepAlive() && !m_pingTimer.isActive())
        m_pingTimer.start(std::max(1, static_cast<int>(m_services.keepAlivePause.count() / 3)), this);
}

// Only while the provider's own idle time runs, or that of who describes images, so that a dead provider
// still ends the stream.
void Exchange::keepAlive()
{
    const std::chrono::microseconds silence(m_recorder.now() - m_lastSentUs);
    if ((!m_call && !m_isDescribing) || !canKeepAlive() || silence < m_services.keepAlivePause)
        return;
    m_lastSentUs = m_recorder.now();
    if (!m_hasBegun) {
        beginEarly();
        return;
    }
    if (!m_committed) {
        m_sink->write(kComment);
        m_recorder.responseBytes(kComment);
        return;
    }
    if (const QByteArrayView bytes = m_lane->ping(); !bytes.isEmpty())
        relay(bytes);
}

void Exchange::beginEarly()
{
    m_hasBegun = true;
    inspect::ExchangeRecord& record = m_recorder.record();
    HeaderList headers { Header { "content-type", "text/event-stream; charset=utf-8" },
        Header { "cache-control", "no-cache" }, Header { "x-accel-buffering", "no" } };
    addRequestId(headers, record.id.text);
    record.status = 200;
    record.firstByteUs = m_recorder.now();
    record.responseHeaders = maskHeaders(headers);
    m_sink->begin(200, std::move(headers), http::BodyFraming::Chunked);
    m_sink->write(kComment);
    m_recorder.responseBytes(kComment);
    changed();
}

void Exchange::onDone(const upstream::UpstreamTimings& timings)
{
    switch (m_use) {
    case AnswerUse::Discard: discardedAnswerEnded(); return;
    case AnswerUse::Hold:
    case AnswerUse::None:
    case AnswerUse::Relay: break;
    }
    if (!isSuccessStatus(m_answerHead.status)) {
        takeErrorBody(m_scrubber.finish());
        if (m_use == AnswerUse::Hold)
            heldAnswerEnded();
        if (m_use == AnswerUse::Relay && !m_ended) {
            relay(m_lane->finish());
            answerEnded(timings);
        }
        return;
    }
    if (m_lane->heldBytes() < WorkPool::kLargeBody) {
        answerComplete(m_lane->finish(), timings);
        return;
    }
    const auto lane = std::exchange(m_lane, nullptr);
    const auto rest = std::make_shared<QByteArray>();
    m_services.pool.run(
        this, [lane, rest] { *rest = lane->finish().toByteArray(); },
        [this, lane, rest, timings] {
            if (m_ended)
                return;
            m_lane = lane;
            answerComplete(*rest, timings);
        });
}

void Exchange::answerComplete(QByteArrayView rest, const upstream::UpstreamTimings& timings)
{
    if (const auto nothing = m_committed ? std::nullopt : nothingIn(rest)) {
        const bool isReadable = m_lane->events() > 0 || !m_ask.streams;
        if (!isReadable || mayTryAnother(*nothing)) {
            attemptFailed(*nothing, &timings);
            return;
        }
    }
    if (!m_committed && rest.isEmpty() && !m_lane->failure())
        rest = m_lane->release();
    if (relayAnswer(rest))
        answerEnded(timings);
}

// A success answer that says nothing.
std::optional<Error> Exchange::nothingIn(QByteArrayView rest) const
{
    const bool isEmptyStream = rest.isEmpty() && m_ask.streams && m_lane->events() == 0 && !m_lane->failure();
    if (!isEmptyStream && !m_lane->isEmpty())
        return std::nullopt;
    const QString text = isEmptyStream ? u"%1 ended its stream without a single event."_s
                                       : u"%1 answered without any content."_s;
    return Error { .code = isEmptyStream ? ErrorCode::UpstreamReset : ErrorCode::UpstreamEmpty,
        .message = text.arg(target().provider),
        .upstreamStatus = m_answerHead.status,
        .failureClass = FailureClass::Target };
}

// Everything the client gets of this answer has been handed over.
void Exchange::answerEnded(const upstream::UpstreamTimings& timings)
{
    if (!m_committed)
        commit();
    if (m_state)
        m_state->answerEnded();
    m_sink->end();
    inspect::ExchangeRecord& record = m_recorder.record();
    takeUsage();
    m_recorder.addNotes(m_lane->notes());
    const bool answered = isSuccessStatus(m_answerHead.status);
    const std::optional<Error> failure = answered ? m_lane->failure() : std::nullopt;
    if (answered && !failure) {
        if (!m_repairs.empty())
            m_services.repairs.learn(target(), m_repairs);
        m_recorder.endAttempt(AttemptOutcome::Succeeded, &timings);
        if (m_lane->isEmpty())
            reportFailure({ .code = ErrorCode::UpstreamEmpty, .failureClass = FailureClass::Target });
        else
            attemptSucceeded();
        finish(ExchangeState::Completed);
        return;
    }
    const QString text = answered ? redactText(m_scrubber.clean(failure->message)) : shortText(m_errorText);
    record.errorCode = errorCodeName(ErrorCode::UpstreamStatus);
    record.errorMessage =
        answered ? text : u"%1 answered %2."_s.arg(record.provider).arg(m_answerHead.status);
    record.errorDetail = text;
    const Error error { .code = ErrorCode::UpstreamStatus,
        .message = text,
        .upstreamStatus = m_answerHead.status,
        .failureClass = FailureClass::Target };
    reportFailure(error);
    m_recorder.failAttempt(error, &timings);
    finish(ExchangeState::Failed);
}

void Exchange::onFailed(const Error& error, const upstream::UpstreamTimings& timings)
{
    if (m_use == AnswerUse::Discard) {
        discardedAnswerEnded();
        return;
    }
    if (m_use == AnswerUse::Hold && (isTranslated() || m_hasBegun)) {
        heldAnswerEnded();
        return;
    }
    if (m_committed && m_lane->isOver()) {
        answerEnded(timings); // the client has all of it
        return;
    }
    if (!m_committed) {
        attemptFailed(error, &timings);
        return;
    }
    reportFailure(error);
    m_recorder.failAttempt(error, &timings);
    breakOff(error);
}

void Exchange::sendTokenEstimate()
{
    if (m_state)
        useText(m_state->wholeText());
    const dialects::DialectCodec* codec = dialects::codecFor(m_route.dialect);
    const Result<dialects::ChatRequest> request = codec->decodeRequest(
        { .body = m_request.body, .pathModel = m_ask.model.toStdString(), .isCount = true });
    if (!request) {
        fail(request.error());
        return;
    }
    http::Reply reply = tokenCountReply(m_route.dialect, dialects::estimateTokens(*request));
    inspect::ExchangeRecord& record = m_recorder.record();
    addRequestId(reply.headers, record.id.text);
    record.status = reply.status;
    record.firstByteUs = m_recorder.now();
    record.responseHeaders = maskHeaders(reply.headers);
    m_recorder.responseBytes(reply.body);
    m_sink->send(std::move(reply));
    finish(ExchangeState::Completed);
}

upstream::UpstreamTimings Exchange::timingsNow() const
{
    return m_call ? m_call->timings() : upstream::UpstreamTimings {};
}

void Exchange::clientGone()
{
    if (m_ended)
        return;
    inspect::ExchangeRecord& record = m_recorder.record();
    if (record.errorCode.isEmpty()) {
        record.errorCode = errorCodeName(ErrorCode::Cancelled);
        record.errorMessage = u"The client closed the connection."_s;
    }
    if (m_lane)
        takeUsage();
    if (!record.attempts.isEmpty() && m_recorder.attempt().outcome == AttemptOutcome::Running) {
        const upstream::UpstreamTimings timings = timingsNow();
        m_recorder.endAttempt(AttemptOutcome::Cancelled, m_call ? &timings : nullptr);
    }
    finish(ExchangeState::Cancelled);
}

void Exchange::finish(ExchangeState state)
{
    m_ended = true;
    m_tailTimer.stop();
    m_pingTimer.stop();
    m_holdTimer.stop();
    m_stallTimer.stop();
    m_call.reset();
    m_visionStep.reset();
    m_isDescribing = false;
    m_ticket = {};
    m_permit = {};
    priceUsage();
    settleQuota();
    if (m_recorder.record().considered.isEmpty())
        recordConsidered();
    if (state == ExchangeState::Cancelled)
        m_sink->abort();
    m_recorder.finish(state);
    m_services.host.exchangeEnded(*this);
}

} // namespace gateway::pipeline

#include "moc_exchange.cpp"
