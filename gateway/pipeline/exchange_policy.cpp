// SPDX-License-Identifier: GPL-3.0-or-later
// Where an exchange meets the traffic policy: its plan, its quotas, its place at each target, and what it
// reports of every attempt.
#include "pipeline/exchange.h"

#include "base/http_status.h"
#include "base/logging.h"
#include "base/redact.h"
#include "dialects/session_facts.h"
#include "dialects/token_estimate.h"
#include "pipeline/local_replies.h"
#include "quota/quota_report.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gateway::pipeline {

namespace {

// Beyond this a request is not read to estimate its tokens; most of such a body is pictures.
constexpr qsizetype kEstimatedBody = WorkPool::kLargeBody;
constexpr qint64 kBytesPerToken = 4;

// Whether `word` is in `body`, found by its byte at `rareAt`, one that texts rarely have: a single byte is
// looked for some ten times faster than a word, and every request under a quota is looked through.
bool holdsWord(QByteArrayView body, QByteArrayView word, qsizetype rareAt)
{
    for (qsizetype from = rareAt; from < body.size();) {
        const auto* rare = static_cast<const char*>(
            std::memchr(body.data() + from, word[rareAt], static_cast<std::size_t>(body.size() - from)));
        if (!rare)
            return false;
        const qsizetype start = rare - body.data() - rareAt;
        if (body.sliced(start).startsWith(word))
            return true;
        from = start + rareAt + 1;
    }
    return false;
}

// Pictures, sound and documents stand in requests as Base64, and most dialects say so.
bool mayHoldFiles(Dialect dialect, QByteArrayView body)
{
    return dialect == Dialect::Ollama || holdsWord(body, "base64", 4) || holdsWord(body, "input_audio", 5);
}

routing::TokenMix mixOf(const inspect::Usage& usage)
{
    return { .input = usage.input.value_or(0),
        .cacheRead = usage.cacheRead.value_or(0),
        .cacheWrite = usage.cacheWrite.value_or(0),
        .output = usage.output.value_or(0) };
}

} // namespace

routing::RoutePlan Exchange::planned(TrafficPolicy::BusyRule busy) const
{
    const config::Key& key = *m_client.key;
    const TrafficPolicy::RequestConditions conditions =
        m_services.policy.conditions(key.name, m_snapshot->prices(), busy);
    return m_snapshot->planner().plan(
        { .model = m_ask.model,
            .dialect = m_route.dialect,
            .key = key,
            .nowMs = m_services.clock.epochMs(),
            .type = m_route.dialect == Dialect::Gemini && m_route.operation == Operation::Embeddings
                ? std::optional(config::ModelType::Embeddings)
                : std::nullopt,
            .form = m_route.isLite ? routing::DialectForm::Lite : routing::DialectForm::Full,
            .answer = m_ask.streams ? routing::AnswerKind::Streamed : routing::AnswerKind::Whole,
            .session = session(),
            .answeredBy = m_state ? m_state->answeredBy() : std::nullopt },
        conditions, m_services.random);
}

// Only where a conversation could go to more than one target: reading its beginning takes time.
QByteArray Exchange::session() const
{
    if (m_route.kind != RouteKind::Inference || !m_snapshot->keepsConversations(m_ask.model))
        return {};
    // Where the model stands in the path, nobody has read the body so far.
    SessionFacts facts =
        m_ask.scan.session ? *m_ask.scan.session : dialects::sessionFacts(m_route.dialect, m_request.body);
    facts.header = routing::sessionHeader(m_request.head.headers);
    if (m_state) // the text that was read may hold the turns themselves instead
        facts.previousResponseId = m_state->previousResponseId();
    return m_services.policy.sessions().session(m_client.key->name, facts);
}

// False: the exchange has ended with the reason.
bool Exchange::planRoute()
{
    m_plan = planned(TrafficPolicy::BusyRule::NoPlace);
    // Nobody is free, but somebody may become so in a moment.
    if (m_plan.refusal && m_plan.refusal->code == ErrorCode::AllBusy)
        m_plan = planned(TrafficPolicy::BusyRule::NoQueue);
    if (m_plan.refusal && m_route.kind == RouteKind::CountTokens
        && (m_plan.refusal->code == ErrorCode::AllResting || m_plan.refusal->code == ErrorCode::AllBusy)) {
        sendTokenEstimate();
        return false;
    }
    if (m_plan.refusal) {
        recordConsidered();
        if (m_plan.refusal->code == ErrorCode::TooManyRequests)
            refuseForQuota();
        else
            fail(*m_plan.refusal);
        return false;
    }
    m_recorder.record().alias = m_plan.alias;
    return true;
}

// ---- quotas ----

// What the request may use. A reservation is given back at the end, so it need not be exact but quick: the
// JSON around a text makes up for what its bytes tell too little.
providers::TokenCounts Exchange::expectedTokens() const
{
    if (m_route.kind != RouteKind::Inference)
        return expectedRelayTokens();
    // Only scanned bodies say how long the answer may be, and the bytes of a file tell nothing of its tokens.
    if (m_ask.scan.modelSlots.empty() || mayHoldFiles(m_route.dialect, m_request.body))
        return countedTokens();
    return { .input = m_request.body.size() / kBytesPerToken,
        .output = m_ask.scan.maxTokens.value_or(quota::kDefaultOutputTokens) };
}

providers::TokenCounts Exchange::countedTokens() const
{
    providers::TokenCounts counts { .input = m_request.body.size() / kBytesPerToken,
        .output = quota::kDefaultOutputTokens };
    const dialects::DialectCodec* codec = dialects::codecFor(m_route.dialect);
    if (!codec || m_request.body.size() >= kEstimatedBody)
        return counts;
    const Result<dialects::ChatRequest> request =
        codec->decodeRequest({ .body = m_request.body, .pathModel = m_ask.model.toStdString() });
    if (!request)
        return counts;
    counts.input = dialects::estimateTokens(*request);
    counts.output = request->sampling.maxTokens.value_or(quota::kDefaultOutputTokens);
    return counts;
}

// What will be spoken is known; of what will be heard or painted, a usual amount stands for it until it is.
inspect::MediaFigures Exchange::expectedMedia() const
{
    inspect::MediaFigures media = providers::kTypicalMedia;
    if (m_ask.media.characters > 0)
        media.characters = m_ask.media.characters;
    return media;
}

quota::Amounts Exchange::amountsAt(const TargetId& target) const
{
    return { .requests = 1,
        .tokens = quota::tokensToReserve(m_expected.input, m_expected.output),
        .cost = m_snapshot->prices().estimate(target, m_expected, expectedMedia()) };
}

// False: the exchange has ended with the refusal.
bool Exchange::reserveQuota()
{
    if (m_route.kind == RouteKind::CountTokens || !m_services.policy.quotas().hasQuotas(m_client.key->name))
        return true;
    m_expected = expectedTokens();
    quota::Admission admission =
        m_services.policy.quotas().admit({ .key = m_client.key->name,
                                             .alias = m_plan.alias,
                                             .provider = m_plan.targets.first().provider,
                                             .amounts = amountsAt(m_plan.targets.first().id()) },
            m_services.clock.epochMs());
    if (auto* reservation = std::get_if<quota::Reservation>(&admission)) {
        m_reservation = std::move(*reservation);
        m_services.policy.quotasChanged();
        return true;
    }
    refuse(std::get<quota::Refusal>(admission));
    return false;
}

void Exchange::refuseForQuota()
{
    QStringList providers;
    for (const routing::Considered& line : m_plan.considered) {
        if (line.reason.why == routing::Why::QuotaUsedUp)
            providers.append(line.target.provider);
    }
    const auto refusal = m_services.policy.quotas().refusal(
        { .key = m_client.key->name, .alias = m_plan.alias }, providers, m_services.clock.epochMs());
    if (refusal)
        refuse(*refusal);
    else
        fail(*m_plan.refusal);
}

void Exchange::refuse(const quota::Refusal& refusal)
{
    inspect::ExchangeRecord& record = m_recorder.record();
    const qint64 nowMs = m_services.clock.epochMs();
    record.errorCode = QString::fromLatin1(quota::kRefusalType);
    record.errorMessage = quota::refusalMessage(refusal);
    HeaderList headers = quota::quotaHeaders(refusal.blocking);
    headers.append(Header { "retry-after", QByteArray::number(quota::retryAfterSeconds(refusal, nowMs)) });
    sendError({ .status = quota::kRefusalStatus,
                  .code = record.errorCode,
                  .message = record.errorMessage,
                  .requestId = record.id.text,
                  .more = quota::refusalFields(refusal) },
        std::move(headers));
    finish(inspect::ExchangeState::Failed);
}

// What was used, at the end. A request that never reached a provider used nothing.
void Exchange::settleQuota()
{
    if (!m_reservation.isOpen())
        return;
    const inspect::ExchangeRecord& record = m_recorder.record();
    const bool wasSent = std::any_of(record.attempts.begin(), record.attempts.end(),
        [](const inspect::AttemptRecord& attempt) { return !attempt.url.isEmpty(); });
    m_reservation.settle(wasSent ? quota::Amounts { .requests = 1,
                             .tokens = providers::countsOf(record.usage).total(),
                             .cost = record.cost }
                                 : quota::kNothing,
        m_services.clock.epochMs());
    m_services.policy.quotasChanged();
}

// ---- places ----

void Exchange::startNextAttempt()
{
    ++m_nextTarget;
    m_repairs.clear();
    m_isRenewed = false;
    if (m_route.kind == RouteKind::CountTokens) {
        startAttempt(m_plan.reasonOf(target()));
        return;
    }
    if (!describeFirst())
        placeAttempt();
}

void Exchange::placeAttempt()
{
    // What the next provider's own quotas have no room for is passed over like what rests.
    if (m_nextTarget > 1
        && m_services.policy.quotas().aim(
            m_reservation, target().provider, amountsAt(target().id()), m_services.clock.epochMs())) {
        if (hasNextTarget())
            startNextAttempt();
        else
            endedWithoutPlace(allBusy());
        return;
    }
    const bool isDirect = m_plan.considered[target().line].reason.why == routing::Why::Direct;
    TrafficPolicy::Entry entry = m_services.policy.enter(
        target().id(), isDirect ? TrafficPolicy::RestRule::Ignore : TrafficPolicy::RestRule::Respect);
    if (auto* permit = std::get_if<AttemptPermit>(&entry)) {
        entered(std::move(*permit));
        return;
    }
    // It came to rest, or was filled, since the plan was made.
    if (std::holds_alternative<TrafficPolicy::Busy>(entry) && !m_busyTarget)
        m_busyTarget = m_nextTarget;
    if (hasNextTarget()) {
        startNextAttempt();
        return;
    }
    if (m_busyTarget) {
        m_nextTarget = *m_busyTarget;
        waitForPlace();
        return;
    }
    if (const auto* resting = std::get_if<TrafficPolicy::Resting>(&entry)) {
        endedWithoutPlace({ .code = ErrorCode::AllResting,
            .message = u"Every target of \u201c%1\u201d rests after failures."_s.arg(m_plan.alias),
            .failureClass = FailureClass::Target,
            .retryAfterMs = std::max<qint64>(1000, resting->untilMs - m_services.clock.epochMs()) });
    }
}

// In the queue of the most preferred of those that are full.
void Exchange::waitForPlace()
{
    TrafficPolicy::Ticket ticket =
        m_services.policy.wait(target().id(), [this](std::optional<AttemptPermit> permit) {
            m_ticket = {};
            if (permit)
                entered(std::move(*permit));
            else
                endedWithoutPlace(allBusy());
        });
    if (auto* permit = std::get_if<AttemptPermit>(&ticket))
        entered(std::move(*permit));
    else if (auto* place = std::get_if<routing::SlotTicket>(&ticket))
        m_ticket = std::move(*place);
    else
        endedWithoutPlace(allBusy());
}

Error Exchange::allBusy() const
{
    return { .code = ErrorCode::AllBusy,
        .message = u"Every target of \u201c%1\u201d is at its limit of requests at a time. Try again in a "
                   u"moment."_s.arg(m_plan.alias),
        .failureClass = FailureClass::Caller,
        .retryAfterMs = 1000 };
}

// After a failed attempt its error says more than that the others are full.
void Exchange::endedWithoutPlace(const Error& error)
{
    fail(m_lastFailure ? combinedError(*m_lastFailure) : error);
}

void Exchange::entered(AttemptPermit permit)
{
    m_permit = std::move(permit);
    m_busyTarget.reset();
    const qint64 nowMs = m_services.clock.epochMs();
    m_services.policy.stats().recordRequest(target().id(), nowMs);
    if (m_plan.isExploration(target()))
        m_services.policy.stats().recordExploration(target().id(), nowMs);
    startAttempt(m_plan.reasonOf(target()));
}

bool Exchange::hasNextTarget() const
{
    const config::Failover& failover = m_snapshot->config().settings.failover;
    return m_nextTarget < m_plan.targets.size() && m_recorder.record().attempts.size() < failover.maxAttempts
        && m_recorder.now() < qint64 { failover.maxSeconds } * 1'000'000;
}

// ---- what an attempt came to ----

routing::FailureEvidence Exchange::evidenceOf(const Error& error) const
{
    using routing::FailureKind;
    routing::FailureEvidence evidence { .kind = FailureKind::NoAnswer,
        .phase = m_committed ? routing::FailurePhase::AfterCommit : routing::FailurePhase::BeforeCommit,
        .error = error,
        .status = m_answerHead.status,
        .headers = m_answerHead.headers,
        .dialect = target().dialect };
    const bool hasErrorStatus = m_answerHead.status > 0 && !isSuccessStatus(m_answerHead.status);
    if (m_isStalled) {
        evidence.kind = FailureKind::Stall;
    } else if (hasErrorStatus) {
        evidence.kind = FailureKind::ErrorStatus;
        evidence.body = m_errorText;
    } else if (error.code == ErrorCode::UpstreamEmpty) {
        evidence.kind = FailureKind::EmptyReply;
    } else if (error.code == ErrorCode::UpstreamStatus && m_lane && !m_lane->heldText().isEmpty()) {
        evidence.kind = FailureKind::InBandError;
        evidence.body = m_lane->heldText().toByteArray();
    }
    return evidence;
}

// What the configuration says about failures of the provider that is asked.
routing::FailureRules Exchange::failureRules() const
{
    const config::Provider* provider = m_snapshot->config().findProvider(target().provider);
    return routing::failureRules(m_snapshot->config().settings, provider ? *provider : config::Provider {});
}

routing::Verdict Exchange::judge(const Error& error) const
{
    return routing::classifyFailure(evidenceOf(error), failureRules(), m_services.clock.epochMs());
}

void Exchange::attemptSucceeded()
{
    m_permit.succeeded();
    if (m_route.kind == RouteKind::CountTokens || m_route.kind == RouteKind::Raw)
        return;
    const inspect::ExchangeRecord& record = m_recorder.record();
    const inspect::AttemptRecord& attempt = m_recorder.attempt();
    const qint64 sentUs = attempt.sentUs == inspect::kNever ? attempt.startUs : attempt.sentUs;
    const auto since = [sentUs](qint64 us) { return std::max<qint64>(0, us - sentUs) / 1000; };
    const qint64 nowMs = m_services.clock.epochMs();
    m_services.policy.stats().recordSuccess(target().id(),
        { .kind = m_ask.streams ? routing::AnswerKind::Streamed : routing::AnswerKind::Whole,
            .firstTokenMs = m_ask.streams && attempt.firstTokenUs != inspect::kNever
                ? std::optional(since(attempt.firstTokenUs))
                : std::nullopt,
            .totalMs = since(attempt.endUs),
            .outputTokens = record.usage.output },
        nowMs);
    m_services.policy.mixes().record(m_plan.alias, mixOf(record.usage));
    if (m_plan.session)
        m_services.policy.sessions().pin(
            *m_plan.session, target().id(), m_state ? m_state->responseId() : QByteArray());
}

// What the provider reports; where it reports nothing and is known for that, what we count.
void Exchange::takeUsage()
{
    inspect::ExchangeRecord& record = m_recorder.record();
    record.usage = m_lane->usage();
    record.answer = m_lane->facts();
    const inspect::MediaFigures made = m_lane->media();
    record.media.images = made.images;
    record.media.audioMs = made.audioMs;
    if (m_count == dialects::TokenCount::Reported || !record.usage.isEmpty()
        || !isSuccessStatus(m_answerHead.status))
        return;
    record.usage = { .input = m_countedInput.value_or(0), .output = m_lane->estimatedOutput() };
    record.isUsageEstimated = true;
}

// The price of what was used, whoever answered.
void Exchange::priceUsage()
{
    inspect::ExchangeRecord& record = m_recorder.record();
    if (record.attempts.isEmpty() || m_route.kind == RouteKind::CountTokens)
        return;
    if (const auto cost = m_snapshot->prices().cost(target().id(), record.usage, record.media)) {
        record.cost = cost->total();
        record.costSource = providers::costSourceName(cost->source);
    }
}

// Of one candidate there is nothing to tell.
void Exchange::recordConsidered()
{
    if (m_plan.considered.size() < 2 && !m_plan.refusal)
        return;
    QVector<inspect::ConsideredTarget>& lines = m_recorder.record().considered;
    lines.reserve(m_plan.considered.size());
    for (const routing::Considered& line : m_plan.considered)
        lines.append(shown(m_plan, line));
}

inspect::ConsideredTarget shown(const routing::RoutePlan& plan, const routing::Considered& line)
{
    QString group;
    if (line.group >= 0) {
        const routing::GroupName& name = plan.groups[line.group];
        group = name.alias == plan.alias ? name.group : u"%1 of %2"_s.arg(name.group, name.alias);
    }
    return { .provider = line.target.provider,
        .model = line.target.model,
        .group = group,
        .place = line.place,
        .reason = routing::describe(line) };
}

// ---- stalls ----

void Exchange::watchForStall(const config::Provider& provider)
{
    m_isStalled = false;
    // A picture takes its time before its first byte, and so may anything behind a raw path.
    const bool isWatched =
        m_route.kind != RouteKind::Raw && (m_route.kind != RouteKind::Relay || m_ask.streams);
    const config::Stall rules = config::effectiveStall(m_snapshot->config().settings.stall, provider.stall);
    if (!isWatched || (!rules.ttfbMs && !rules.minBytesPerSecond)) {
        m_stall.reset();
        return;
    }
    m_stall.emplace(rules, monotonicMs());
    armStallTimer();
}

qint64 Exchange::monotonicMs() const
{
    return m_services.clock.monotonicUs() / 1000;
}

void Exchange::armStallTimer()
{
    m_stallTimer.stop();
    const auto next = m_stall ? m_stall->nextCheckMs(monotonicMs()) : std::nullopt;
    if (next)
        m_stallTimer.start(
            static_cast<int>(std::clamp<qint64>(*next - monotonicMs(), 0, 3'600'000)) + 1, this);
}

void Exchange::checkStall()
{
    m_stallTimer.stop();
    if (!m_stall || !m_call)
        return;
    const auto finding = m_stall->check(monotonicMs());
    if (!finding) {
        armStallTimer();
        return;
    }
    m_stall.reset();
    m_isStalled = true;
    const upstream::UpstreamTimings timings = timingsNow();
    const Error error { .code = ErrorCode::UpstreamTimeout,
        .message = u"%1 is too slow: %2."_s.arg(target().provider, finding->text),
        .failureClass = FailureClass::Target };
    m_call.reset();
    onFailed(error, timings);
}

} // namespace gateway::pipeline
