// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/exchange.h"

#include "base/logging.h"
#include "base/redact.h"
#include "dialects/error_body.h"
#include "pipeline/local_replies.h"
#include "providers/header_rules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::pipeline {

using inspect::AttemptOutcome;
using inspect::ExchangeState;

namespace {

// Of an error answer, this much is kept for the record.
constexpr qsizetype kErrorTextLimit = 16 * 1024;
constexpr auto kDiscardLimit = 2s;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

// Everything the provider is sent that it must not be quoted with.
std::vector<Secret> secretsOf(const config::Provider& provider, const Secret& credential)
{
    std::vector<Secret> secrets { credential };
    for (const Header& header : provider.headers) {
        if (!isSecretHeader(header.name))
            continue;
        secrets.emplace_back(header.value.mid(header.value.indexOf(' ') + 1));
    }
    return secrets;
}

QString shortText(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 2000))).simplified();
    if (text.size() > 500)
        text = text.first(500) + u'\u2026';
    return redactText(text);
}

} // namespace

Exchange::Exchange(const ExchangeServices& services, SnapshotPtr snapshot, const Route& route,
    KeyTable::Client client, Capture capture, http::InboundRequest request,
    std::unique_ptr<http::ResponseSink> sink)
    : m_services(services)
    , m_snapshot(std::move(snapshot))
    , m_route(route)
    , m_client(std::move(client))
    , m_request(std::move(request))
    , m_sink(std::move(sink))
    , m_recorder(services.clock, capture, m_request.head, route.dialect)
{
    m_recorder.record().keyName = m_client.key->name;
    m_recorder.record().attribution = m_client.attribution;
    m_recorder.requestBody(m_request);
    m_recorder.record().authUs = m_recorder.now();
    connect(m_sink.get(), &http::ResponseSink::clientGone, this, &Exchange::clientGone);
    connect(m_sink.get(), &http::ResponseSink::drained, this, [this] {
        if (std::exchange(m_paused, false) && m_call)
            m_call->resume();
    });
}

Exchange::~Exchange() = default;

void Exchange::start()
{
    Result<dialects::RequestScan> scan = dialects::scanRequest(m_request.body);
    if (!scan) {
        fail(scan.error());
        return;
    }
    m_scan = std::move(scan).value();
    m_recorder.record().model = m_scan.model;
    m_recorder.record().streaming = m_scan.stream;
    Result<routing::RoutePlan> plan =
        m_snapshot->planner().plan(m_scan.model, m_route.dialect, *m_client.key, m_services.random);
    if (!plan) {
        fail(plan.error());
        return;
    }
    m_plan = std::move(plan).value();
    m_recorder.record().alias = m_plan.alias;
    m_recorder.record().routeUs = m_recorder.now();
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

void Exchange::startNextAttempt()
{
    const routing::PlannedTarget& target = m_plan.targets[m_nextTarget++];
    m_recorder.beginAttempt(target.provider, target.model, target.reason);
    m_use = AnswerUse::None;
    m_errorText.clear();
    m_tap.reset();
    Result<upstream::UpstreamRequest> request = buildRequest(target);
    if (!request) {
        attemptFailed(request.error(), nullptr);
        return;
    }
    m_recorder.attempt().url = maskTarget(request->url);
    m_recorder.attempt().requestHeaders = maskHeaders(request->headers);
    m_recorder.upstreamBody(request->body);
    m_call = m_services.upstream.start(std::move(request).value(), *this);
    changed();
}

Result<upstream::UpstreamRequest> Exchange::buildRequest(const routing::PlannedTarget& target)
{
    const config::Config& config = m_snapshot->config();
    const config::Provider* provider = config.findProvider(target.provider);
    const QByteArray url = provider ? m_snapshot->endpoint(*provider, m_route.dialect) : QByteArray();
    if (url.isEmpty()) {
        return Error { .code = ErrorCode::Internal,
            .message = u"The provider \u201c%1\u201d has no address for this API."_s.arg(target.provider) };
    }
    const Result<Secret> credential = m_snapshot->credential(*provider);
    if (!credential)
        return credential.error();
    m_scrubber = SecretScrubber(secretsOf(*provider, *credential));
    const config::Timeouts& timeouts = config.settings.timeouts;
    return upstream::UpstreamRequest {
        .method = "POST",
        .url = url,
        .headers = providers::requestHeaders(*provider, m_route.dialect, *credential, m_request.head.headers),
        .body = { dialects::spliceModel(m_request.body, m_scan, target.model) },
        .answer = m_scan.stream ? upstream::AnswerSize::Pieces : upstream::AnswerSize::Whole,
        .proxy = provider->proxy.isEmpty() ? config.settings.proxy : provider->proxy,
        .connectTimeoutMs = timeouts.connectMs,
        .firstByteTimeoutMs = timeouts.firstByteMs,
        .idleTimeoutMs = timeouts.idleMs,
        .totalTimeoutMs = provider->timeoutMs.value_or(timeouts.totalMs),
    };
}

bool Exchange::hasNextTarget() const
{
    return m_nextTarget < m_plan.targets.size();
}

void Exchange::onSent()
{
    // The final figure comes with the timings; until then this is what the window waits by.
    m_recorder.attempt().sentUs = m_recorder.now();
    changed();
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
    const bool redirect = head.status >= 300 && head.status < 400;
    if (!isSuccess(head.status)) {
        const auto verdict = routing::classifyStatus(head.status, m_snapshot->config().settings.failover);
        const bool next = verdict.next == routing::NextStep::TryNext && hasNextTarget();
        // A redirect is never relayed either: its Location is the provider's business, not the client's.
        m_use = next || redirect ? AnswerUse::Discard : AnswerUse::Relay;
    } else {
        m_use = AnswerUse::Relay;
    }
    if (m_use == AnswerUse::Discard) {
        m_discardTimer.setSingleShot(true);
        m_discardTimer.callOnTimeout(this, [this] { discardedAnswerEnded(); });
        m_discardTimer.start(kDiscardLimit);
    } else {
        const bool stream =
            headerValue(head.headers, "content-type").toByteArray().toLower().contains("text/event-stream");
        m_tap.emplace(
            m_route.dialect, stream ? dialects::AnswerForm::EventStream : dialects::AnswerForm::Json);
    }
    changed();
}

void Exchange::onData(QByteArrayView bytes)
{
    if (m_recorder.attempt().firstByteUs == inspect::kNever)
        m_recorder.attempt().firstByteUs = m_recorder.now();
    if (isSuccess(m_answerHead.status)) {
        relay(bytes);
        return;
    }
    takeErrorBody(m_scrubber.feed(bytes));
}

void Exchange::takeErrorBody(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_errorText.size() < kErrorTextLimit)
        m_errorText.append(bytes.first(std::min(bytes.size(), kErrorTextLimit - m_errorText.size())));
    if (m_use == AnswerUse::Relay)
        relay(bytes);
    else if (m_errorText.size() >= kErrorTextLimit)
        discardedAnswerEnded();
}

void Exchange::relay(QByteArrayView bytes)
{
    if (!m_committed)
        commit();
    m_sink->write(bytes);
    if (m_sink->pendingBytes() > http::ResponseSink::kHighWater && !m_paused && m_call) {
        m_paused = true;
        m_call->pause();
    }
    inspect::ExchangeRecord& record = m_recorder.record();
    m_recorder.responseBytes(bytes);
    m_tap->feed(bytes);
    record.streamEvents = m_tap->events();
    if (record.firstTokenUs == inspect::kNever && m_tap->sawContent()) {
        record.firstTokenUs = m_recorder.now();
        m_recorder.attempt().firstTokenUs = record.firstTokenUs;
    }
    changed();
}

void Exchange::commit()
{
    m_committed = true;
    // There is no other target any more to send it to; an agent's prompt may be megabytes.
    m_request.body.clear();
    m_request.head.headers.clear();
    inspect::ExchangeRecord& record = m_recorder.record();
    HeaderList headers = providers::responseHeaders(m_answerHead.headers);
    addRequestId(headers, record.id.text);
    const inspect::AttemptRecord& attempt = m_recorder.attempt();
    headers.append(Header { "x-plexus-provider", attempt.provider.toUtf8() });
    headers.append(Header { "x-plexus-model", attempt.model.toUtf8() });
    headers.append(Header { "x-plexus-attempts", QByteArray::number(record.attempts.size()) });
    // Proxies in between that buffer would hold tokens back.
    if (record.streaming)
        headers.append(Header { "x-accel-buffering", "no" });
    auto framing = http::BodyFraming::Chunked;
    const QByteArrayView length = headerValue(m_answerHead.headers, "content-length");
    if (!length.isEmpty()) {
        framing = http::BodyFraming::Length;
        headers.append(Header { "content-length", length.toByteArray() });
    }
    record.status = m_answerHead.status;
    record.firstByteUs = m_recorder.now();
    record.responseHeaders = maskHeaders(headers);
    m_sink->begin(m_answerHead.status, std::move(headers), framing);
}

void Exchange::onDone(const upstream::UpstreamTimings& timings)
{
    if (m_use == AnswerUse::Discard) {
        discardedAnswerEnded();
        return;
    }
    takeErrorBody(m_scrubber.finish());
    const bool emptyStream = !m_committed && isSuccess(m_answerHead.status) && m_scan.stream;
    if (emptyStream) {
        attemptFailed(
            { .code = ErrorCode::UpstreamReset,
                .message = u"%1 ended its stream without a single byte."_s.arg(m_recorder.attempt().provider),
                .upstreamStatus = m_answerHead.status,
                .failureClass = FailureClass::Target },
            &timings);
        return;
    }
    if (!m_committed)
        commit();
    m_sink->end();
    m_tap->finish();
    inspect::ExchangeRecord& record = m_recorder.record();
    record.usage = m_tap->usage();
    const bool answered = isSuccess(m_answerHead.status);
    if (answered && m_tap->streamError().isEmpty()) {
        m_recorder.endAttempt(AttemptOutcome::Succeeded, &timings);
        finish(ExchangeState::Completed);
        return;
    }
    const QString text =
        answered ? redactText(m_scrubber.clean(m_tap->streamError())) : shortText(m_errorText);
    record.errorCode = errorCodeName(ErrorCode::UpstreamStatus);
    record.errorMessage =
        answered ? text : u"%1 answered %2."_s.arg(record.provider).arg(m_answerHead.status);
    record.errorDetail = text;
    m_recorder.failAttempt(
        { .code = ErrorCode::UpstreamStatus, .message = text, .upstreamStatus = m_answerHead.status },
        &timings);
    finish(ExchangeState::Failed);
}

void Exchange::onFailed(const Error& error, const upstream::UpstreamTimings& timings)
{
    if (m_use == AnswerUse::Discard) {
        discardedAnswerEnded();
        return;
    }
    if (!m_committed) {
        attemptFailed(error, &timings);
        return;
    }
    m_recorder.failAttempt(error, &timings);
    breakOff(error);
}

// The answer broke after its first byte: nothing can be taken back, so the client is told in its own grammar
// where that is possible, and the connection is cut where it is not.
void Exchange::breakOff(const Error& error)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    record.usage = m_tap->usage();
    record.errorCode = errorCodeName(error.code);
    record.errorMessage = redactText(error.message);
    record.errorDetail = redactText(error.detail);
    const bool isStream = m_tap->events() > 0 && !hasHeader(m_answerHead.headers, "content-length");
    if (isStream && m_tap->atBoundary() && !m_tap->sawTerminal()) {
        const QByteArray event = dialects::errorEvent(
            m_route.dialect, dialects::httpStatusFor(error.code), record.errorCode, record.errorMessage);
        m_recorder.responseBytes(event);
        m_sink->write(event);
        m_sink->end();
    } else {
        m_sink->abort();
    }
    finish(ExchangeState::Failed);
}

void Exchange::discardedAnswerEnded()
{
    m_discardTimer.stop();
    const upstream::UpstreamTimings timings = m_call ? m_call->timings() : upstream::UpstreamTimings {};
    const int status = m_answerHead.status;
    const bool redirect = status >= 300 && status < 400;
    const QString what = redirect
        ? u"%1 answered with a redirect (%2), which Plexus does not follow: its key must not travel to "
          u"another "
          "host. Correct the provider's address."_s.arg(m_recorder.attempt().provider)
              .arg(status)
        : u"%1 answered %2. %3"_s.arg(m_recorder.attempt().provider)
              .arg(status)
              .arg(shortText(m_errorText))
              .trimmed();
    attemptFailed({ .code = ErrorCode::UpstreamStatus,
                      .message = what,
                      .upstreamStatus = status,
                      .failureClass = FailureClass::Target },
        &timings);
}

void Exchange::attemptFailed(const Error& error, const upstream::UpstreamTimings* timings)
{
    m_recorder.failAttempt(error, timings);
    m_call.reset();
    qCDebug(lcPipeline) << "attempt failed:" << error.message;
    const auto verdict = routing::classifyError(error, m_snapshot->config().settings.failover);
    if (verdict.next == routing::NextStep::TryNext && hasNextTarget()) {
        startNextAttempt();
        return;
    }
    fail(combinedError(error));
}

// With one attempt its own error; with several a line for each, so that the client's log says it all.
Error Exchange::combinedError(const Error& last) const
{
    const QVector<inspect::AttemptRecord>& attempts = m_recorder.record().attempts;
    if (attempts.size() < 2)
        return last;
    QStringList lines;
    for (const inspect::AttemptRecord& attempt : attempts) {
        const QString why = attempt.status > 0 ? QString::number(attempt.status) : attempt.errorCode;
        lines.append(u"%1/%2 (%3)"_s.arg(attempt.provider, attempt.model, why));
    }
    Error combined = last;
    combined.message = u"All %1 targets of \u201c%2\u201d failed: %3. Last: %4"_s.arg(
        QString::number(attempts.size()), m_plan.alias, lines.join(u", "_s), last.message);
    return combined;
}

void Exchange::fail(const Error& error)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    record.errorCode = errorCodeName(error.code);
    record.errorMessage = redactText(error.message);
    record.errorDetail = redactText(error.detail);
    http::Reply reply = errorReply(m_route.dialect,
        { .code = error.code, .message = record.errorMessage, .failureClass = error.failureClass },
        record.id.text);
    record.status = reply.status;
    record.firstByteUs = m_recorder.now();
    record.responseHeaders = maskHeaders(reply.headers);
    m_recorder.responseBytes(reply.body);
    m_sink->send(std::move(reply));
    finish(ExchangeState::Failed);
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
    if (m_tap)
        record.usage = m_tap->usage();
    if (!record.attempts.isEmpty() && m_recorder.attempt().outcome == AttemptOutcome::Running) {
        const upstream::UpstreamTimings timings = m_call ? m_call->timings() : upstream::UpstreamTimings {};
        m_recorder.endAttempt(AttemptOutcome::Cancelled, m_call ? &timings : nullptr);
    }
    finish(ExchangeState::Cancelled);
}

void Exchange::finish(ExchangeState state)
{
    m_ended = true;
    m_discardTimer.stop();
    m_call.reset();
    if (state == ExchangeState::Cancelled)
        m_sink->abort();
    m_recorder.finish(state);
    m_services.host.exchangeEnded(*this);
}

} // namespace gateway::pipeline

#include "moc_exchange.cpp"
