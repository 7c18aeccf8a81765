// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/waterfall_phases.h"

#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptOutcome;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::kNever;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

// What takes us longer than this before an attempt is no work of ours.
constexpr qint64 kLeastQueueUs = 2'000;

// An error is no answer, though its body was once taken for one.
bool isRefusal(int status)
{
    return status >= 400;
}

// The part of a connection's set-up that ended at `stamp`, counted from the one before it.
qint64 partUs(qint64 stamp, qint64& cursor)
{
    if (stamp == kNever)
        return kNever;
    const qint64 part = std::max<qint64>(0, stamp - cursor);
    cursor = std::max(cursor, stamp);
    return part;
}

// Until when an attempt's content is thinking: kNever while it is nothing else.
qint64 textOf(const ExchangeRecord& record, const AttemptRecord& attempt)
{
    // Only what the client was sent is told apart; of what came at once, and of a refusal, there is nothing.
    const bool isTold = record.streaming && record.operation == gateway::Operation::Generate
        && !isRefusal(attempt.status) && record.firstTokenUs != kNever && attempt.firstTokenUs != kNever;
    if (!isTold)
        return attempt.firstTokenUs;
    return record.firstTextUs == kNever
        ? kNever
        : attempt.firstTokenUs + std::max<qint64>(0, record.firstTextUs - record.firstTokenUs);
}

// Spans from stamps: each ends where the next begins, the last one at the end of the attempt.
QVector<PhaseSpan> spansOf(const AttemptRecord& attempt, qint64 textUs, qint64 fromUs, qint64 toUs)
{
    // A head without `sent` means the request went out: the network phase ends there at the latest.
    const qint64 sentUs = attempt.sentUs != kNever ? attempt.sentUs
        : attempt.headUs != kNever                 ? attempt.headUs
                                                   : attempt.firstByteUs;
    const qint64 contentUs = attempt.firstTokenUs;

    struct Step {
        Phase phase;
        qint64 endUs;
    };

    const std::array<Step, 3> steps { Step { Phase::Network, sentUs }, Step { Phase::Wait, contentUs },
        Step { Phase::Thinking, textUs } };

    QVector<PhaseSpan> spans;
    qint64 cursor = fromUs;
    for (const Step& step : steps) {
        if (step.endUs == kNever) {
            spans.append({ .phase = step.phase, .fromUs = cursor, .toUs = toUs });
            return spans;
        }
        qint64 end = std::max(step.endUs, cursor);
        if (toUs != kNever)
            end = std::min(end, toUs);
        if (end > cursor)
            spans.append({ .phase = step.phase, .fromUs = cursor, .toUs = end });
        cursor = end;
    }
    spans.append({ .phase = Phase::Streaming, .fromUs = cursor, .toUs = toUs });
    return spans;
}

AttemptLane laneOf(const ExchangeRecord& record, const AttemptRecord& attempt, qint64 fromUs, qint64 limitUs)
{
    const qint64 textUs = textOf(record, attempt);
    qint64 toUs = attempt.endUs;
    // An attempt without an end in an exchange that has one ended with it.
    if (toUs == kNever && limitUs != kNever)
        toUs = limitUs;
    if (toUs != kNever)
        toUs = std::max(toUs, fromUs);
    AttemptLane lane { .provider = attempt.provider,
        .model = attempt.model,
        .outcome = attempt.outcome,
        .status = attempt.status,
        .reusedConnection = attempt.reusedConnection,
        .fromUs = fromUs,
        .toUs = toUs,
        .firstTokenUs = attempt.firstTokenUs,
        .firstTextUs = textUs,
        .spans = spansOf(attempt, textUs, fromUs, toUs) };
    qint64 cursor = fromUs;
    lane.resolveUs = partUs(attempt.dnsUs, cursor);
    lane.connectUs = partUs(attempt.connectUs, cursor);
    lane.tlsUs = partUs(attempt.tlsUs, cursor);
    lane.sendUs = partUs(attempt.sentUs, cursor);
    return lane;
}

QString failureText(const AttemptLane& lane)
{
    const qint64 lasted = lane.toUs - lane.fromUs;
    return lane.status > 0
        ? Texts::tr("failed %1 after %2").arg(QString::number(lane.status), durationText(lasted))
        : Texts::tr("failed after %1").arg(durationText(lasted));
}

QStringList failuresOf(const Waterfall& waterfall)
{
    QStringList parts;
    const bool several = waterfall.attempts.size() > 1;
    for (int i = 0; i < waterfall.attempts.size(); ++i) {
        const AttemptLane& lane = waterfall.attempts[i];
        if (lane.outcome != AttemptOutcome::Failed || lane.toUs == kNever)
            continue;
        if (!several)
            parts.append(failureText(lane));
        else if (i == 0)
            //: %1 is "failed 429 after 0.4 s"
            parts.append(Texts::tr("first %1").arg(failureText(lane)));
        else
            //: %1 is the number of the attempt, %2 is "failed 429 after 0.4 s"
            parts.append(Texts::tr("attempt %1 %2").arg(QString::number(i + 1), failureText(lane)));
    }
    return parts;
}

// In all lanes but those that failed.
qint64 spentIn(const Waterfall& waterfall, Phase phase, qint64 nowUs)
{
    qint64 sum = 0;
    const auto add = [&](const QVector<PhaseSpan>& spans) {
        for (const PhaseSpan& span : spans)
            sum += span.phase == phase ? span.lengthUs(nowUs) : 0;
    };
    add(waterfall.gateway);
    for (const AttemptLane& lane : waterfall.attempts) {
        if (lane.outcome != AttemptOutcome::Failed)
            add(lane.spans);
    }
    return sum;
}

void addTotals(QVector<PhaseTotal>& totals, const QVector<PhaseSpan>& spans, qint64 nowUs)
{
    for (const PhaseSpan& span : spans) {
        const QString name = phaseName(span.phase);
        const auto known = std::find_if(
            totals.begin(), totals.end(), [&name](const PhaseTotal& total) { return total.name == name; });
        if (known == totals.end())
            totals.append({ .name = name, .us = span.lengthUs(nowUs) });
        else
            known->us += span.lengthUs(nowUs);
    }
}

void addConnectionParts(QVector<PhaseTotal>& totals, const AttemptLane& lane)
{
    const auto add = [&totals](const QString& name, qint64 us) {
        if (us != kNever)
            totals.append({ .name = name, .us = us });
    };
    add(Texts::tr("· name"), lane.resolveUs);
    add(Texts::tr("· connect"), lane.connectUs);
    add(Texts::tr("· TLS"), lane.tlsUs);
    add(Texts::tr("· send"), lane.sendUs);
}

void addSpan(QVector<PhaseSpan>& spans, Phase phase, qint64 fromUs, qint64 toUs)
{
    if (toUs == kNever || toUs > fromUs)
        spans.append({ .phase = phase, .fromUs = fromUs, .toUs = toUs });
}

// Before it is known where to go we are at work; after that, whatever is more than a moment is waiting for a
// place at a target.
void addIdle(QVector<PhaseSpan>& spans, const ExchangeRecord& record, qint64 fromUs, qint64 toUs)
{
    const bool isDecided = record.routeUs != kNever && (toUs == kNever || record.routeUs < toUs);
    const qint64 decidedUs = isDecided ? std::max(fromUs, record.routeUs) : toUs;
    if (!isDecided || (toUs != kNever && toUs - decidedUs < kLeastQueueUs)) {
        addSpan(spans, Phase::Gateway, fromUs, toUs);
        return;
    }
    if (decidedUs > fromUs)
        addSpan(spans, Phase::Gateway, fromUs, decidedUs);
    addSpan(spans, Phase::Queue, decidedUs, toUs);
}

// What no attempt covers, images that were described among it. `toUs` may be open.
void addGap(QVector<PhaseSpan>& spans, const ExchangeRecord& record, qint64 fromUs, qint64 toUs)
{
    const auto within = [toUs](qint64 us) { return toUs == kNever ? us : std::min(us, toUs); };
    const bool isHere = record.describeUs != kNever && record.describeUs >= fromUs
        && (toUs == kNever || record.describeUs < toUs);
    if (!isHere) {
        addIdle(spans, record, fromUs, toUs);
        return;
    }
    if (record.describeUs > fromUs)
        addIdle(spans, record, fromUs, record.describeUs);
    if (record.describedUs == kNever) {
        addSpan(spans, Phase::Images, record.describeUs, toUs);
        return;
    }
    const qint64 doneUs = within(std::max(record.describedUs, record.describeUs));
    addSpan(spans, Phase::Images, record.describeUs, doneUs);
    if (toUs == kNever || toUs > doneUs)
        addIdle(spans, record, doneUs, toUs);
}

// As the client saw it. `endUs` may be open.
QVector<PhaseSpan> clientSpans(const ExchangeRecord& record, qint64 endUs)
{
    QVector<PhaseSpan> spans;
    const auto within = [endUs](qint64 us) { return endUs == kNever ? us : std::min(us, endUs); };
    if (record.bodyUs == kNever) {
        if (record.headUs != kNever)
            spans.append({ .phase = Phase::Network, .fromUs = 0, .toUs = endUs });
        return spans;
    }
    const qint64 askedUs = within(record.bodyUs);
    if (askedUs > 0)
        spans.append({ .phase = Phase::Network, .fromUs = 0, .toUs = askedUs });
    if (record.firstByteUs == kNever) {
        spans.append({ .phase = Phase::Wait, .fromUs = askedUs, .toUs = endUs });
        return spans;
    }
    const qint64 answeredUs = within(std::max(record.firstByteUs, askedUs));
    spans.append({ .phase = Phase::Wait, .fromUs = askedUs, .toUs = answeredUs });
    if (endUs == kNever || endUs > answeredUs)
        spans.append({ .phase = Phase::Streaming, .fromUs = answeredUs, .toUs = endUs });
    return spans;
}

} // namespace

qint64 PhaseSpan::lengthUs(qint64 nowUs) const
{
    return std::max<qint64>(0, (isOpen() ? nowUs : toUs) - fromUs);
}

qint64 Waterfall::elapsedUs(qint64 nowMs) const
{
    if (!isRunning())
        return endUs;
    // The two clocks may disagree by a little: never earlier than what is already known to have happened.
    qint64 known = firstTokenUs;
    for (const AttemptLane& lane : attempts)
        known =
            std::max({ known, lane.fromUs, lane.toUs, lane.spans.isEmpty() ? 0 : lane.spans.last().fromUs });
    return std::max({ qint64(0), known, (nowMs - startedAtMs) * 1'000 });
}

qint64 firstTokenOf(const ExchangeRecord& record)
{
    return record.streaming && !isRefusal(record.status) ? record.firstTokenUs : kNever;
}

Waterfall waterfallOf(const ExchangeRecord& record)
{
    Waterfall waterfall { .startedAtMs = record.startedAtMs,
        .firstTokenUs = firstTokenOf(record),
        .endUs = record.endUs,
        .failed = record.state == ExchangeState::Failed };
    if (record.isFinished() && waterfall.endUs == kNever) {
        // Written down at shutdown, or by a gateway that died: as far as the stamps reach.
        waterfall.endUs = std::max(
            { qint64(0), record.headUs, record.bodyUs, record.authUs, record.routeUs, record.describeUs,
                record.describedUs, record.firstByteUs, record.firstTokenUs, record.firstTextUs });
        for (const AttemptRecord& attempt : record.attempts)
            waterfall.endUs = std::max({ waterfall.endUs, attempt.startUs, attempt.endUs });
    }
    if (!record.isFinished())
        waterfall.endUs = kNever;

    qint64 cursor = 0;
    for (const AttemptRecord& attempt : record.attempts) {
        if (attempt.startUs == kNever)
            continue;
        const qint64 fromUs = std::max(attempt.startUs, cursor);
        if (fromUs > cursor)
            addGap(waterfall.gateway, record, cursor, fromUs);
        waterfall.attempts.append(laneOf(record, attempt, fromUs, waterfall.endUs));
        if (!record.streaming || isRefusal(attempt.status))
            waterfall.attempts.last().firstTokenUs = kNever;
        cursor = waterfall.attempts.last().toUs;
        if (cursor == kNever) {
            waterfall.client = clientSpans(record, kNever);
            return waterfall;
        }
    }
    if (waterfall.endUs != kNever)
        waterfall.endUs = std::max(waterfall.endUs, cursor);
    if (waterfall.endUs == kNever || waterfall.endUs > cursor)
        addGap(waterfall.gateway, record, cursor, waterfall.endUs);
    waterfall.client = clientSpans(record, waterfall.endUs);
    return waterfall;
}

QString waterfallText(const Waterfall& waterfall, qint64 nowMs)
{
    QStringList parts;
    const int attempts = static_cast<int>(waterfall.attempts.size());
    if (attempts == 0)
        parts.append(Texts::tr("no attempt"));
    else // one apart, so that the text reads well without a translation of the plural
        parts.append(attempts == 1 ? Texts::tr("1 attempt") : Texts::tr("%n attempts", nullptr, attempts));
    parts.append(failuresOf(waterfall));
    const qint64 nowUs = waterfall.elapsedUs(nowMs);
    if (const qint64 queued = spentIn(waterfall, Phase::Queue, nowUs); queued > 0)
        //: %1 a time: how long there was no place at a provider
        parts.append(Texts::tr("queued %1").arg(durationText(queued)));
    if (waterfall.firstTokenUs != kNever)
        parts.append(Texts::tr("first token %1").arg(durationText(waterfall.firstTokenUs)));
    if (const qint64 thought = spentIn(waterfall, Phase::Thinking, nowUs); thought > 0)
        //: %1 a time: how long the model thought before it said anything
        parts.append(Texts::tr("thinking %1").arg(durationText(thought)));
    const QString elapsed = durationText(nowUs);
    parts.append(waterfall.isRunning() ? Texts::tr("running for %1").arg(elapsed)
                                       : Texts::tr("total %1").arg(elapsed));
    return parts.join(u", "_s);
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Gateway: return Texts::tr("Gateway");
    //: the phase of waiting for a place at a provider
    case Phase::Queue: return Texts::tr("Queue");
    case Phase::Images: return Texts::tr("Images");
    case Phase::Network: return Texts::tr("Network");
    case Phase::Wait: return Texts::tr("Wait");
    case Phase::Thinking: return Texts::tr("Thinking");
    case Phase::Streaming: return Texts::tr("Streaming");
    }
    return {};
}

QVector<PhaseTotal> phaseTotals(const Waterfall& waterfall, int lane, qint64 nowMs)
{
    const qint64 nowUs = waterfall.elapsedUs(nowMs);
    QVector<PhaseTotal> totals;
    if (lane == kClientLane) {
        addTotals(totals, waterfall.client, nowUs);
        return totals;
    }
    if (lane <= kGatewayLane) {
        addTotals(totals, waterfall.gateway, nowUs);
        if (lane == kGatewayLane)
            return totals;
        // What failed was waited for in vain, whatever phase it was in.
        qint64 failedUs = 0;
        for (const AttemptLane& attempt : waterfall.attempts) {
            if (attempt.outcome != AttemptOutcome::Failed)
                addTotals(totals, attempt.spans, nowUs);
            else
                failedUs += (attempt.toUs == kNever ? nowUs : attempt.toUs) - attempt.fromUs;
        }
        if (failedUs > 0)
            totals.append({ .name = Texts::tr("Failed"), .us = failedUs });
        totals.append({ .name = Texts::tr("Total"), .us = nowUs });
        return totals;
    }
    if (lane > waterfall.attempts.size())
        return totals;
    const AttemptLane& attempt = waterfall.attempts[lane - 1];
    for (const PhaseSpan& span : attempt.spans) {
        addTotals(totals, { span }, nowUs);
        if (span.phase == Phase::Network)
            addConnectionParts(totals, attempt);
    }
    totals.append({ .name = Texts::tr("Total"),
        .us = std::max<qint64>(0, (attempt.toUs == kNever ? nowUs : attempt.toUs) - attempt.fromUs) });
    return totals;
}

} // namespace app::viewmodels
