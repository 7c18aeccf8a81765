// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/session_lanes.h"

#include "app/viewmodels/requests/waterfall_phases.h"

#include <QHash>

#include <algorithm>

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

namespace {

constexpr qint64 kUsOfMs = 1'000;
// Deeper ones would have no room for their bars; and what names itself as its parent would have no end.
constexpr int kDeepest = 6;
// What is left of a gap: a twentieth of the time in which something ran.
constexpr qint64 kGapShare = 20;
constexpr qint64 kLeastGapShownUs = 100'000;

QHash<QString, QString> parentsOf(const QVector<ExchangeRecordPtr>& records)
{
    QHash<QString, QString> parents;
    for (const ExchangeRecordPtr& record : records) {
        if (!record->agent.isEmpty() && (!record->parentAgent.isEmpty() || !parents.contains(record->agent)))
            parents.insert(record->agent, record->parentAgent);
    }
    return parents;
}

int depthOf(QString agent, const QHash<QString, QString>& parents)
{
    int depth = 0;
    for (; !agent.isEmpty() && depth < kDeepest; ++depth)
        agent = parents.value(agent);
    return depth;
}

// In the order of the lanes: where nothing runs for long, on the true clock.
QVector<IdleGap> gapsIn(const QVector<SessionLane>& lanes)
{
    QVector<IdleGap> gaps;
    qint64 busyUntil = 0;
    for (const SessionLane& lane : lanes) {
        if (lane.sinceUs - busyUntil >= kLeastIdleUs)
            gaps.append({ .fromUs = busyUntil, .toUs = lane.sinceUs, .lengthUs = lane.sinceUs - busyUntil });
        busyUntil = std::max(busyUntil, lane.sinceUs + lane.lengthUs);
    }
    return gaps;
}

void leaveOutGaps(SessionClock& clock)
{
    qint64 idle = 0;
    for (const IdleGap& gap : std::as_const(clock.gaps))
        idle += gap.lengthUs;
    const qint64 shown = std::max(kLeastGapShownUs, (clock.totalUs - idle) / kGapShare);
    qint64 taken = 0; // of the clock so far
    qsizetype next = 0;
    for (IdleGap& gap : clock.gaps) {
        const qint64 ends = gap.toUs;
        for (; next < clock.lanes.size() && clock.lanes[next].sinceUs < ends; ++next)
            clock.lanes[next].fromUs -= taken;
        gap.fromUs -= taken;
        gap.toUs = gap.fromUs + std::min(shown, gap.lengthUs);
        taken += gap.lengthUs - std::min(shown, gap.lengthUs);
    }
    for (; next < clock.lanes.size(); ++next)
        clock.lanes[next].fromUs -= taken;
    clock.totalUs -= taken;
}

} // namespace

SessionClock sessionClockOf(const QVector<ExchangeRecordPtr>& records, qint64 nowMs, IdleTime idle)
{
    SessionClock clock;
    if (records.isEmpty())
        return clock;
    QVector<ExchangeRecordPtr> ordered = records;
    std::sort(ordered.begin(), ordered.end(), [](const ExchangeRecordPtr& a, const ExchangeRecordPtr& b) {
        return a->startedAtMs != b->startedAtMs ? a->startedAtMs < b->startedAtMs : a->id < b->id;
    });
    const QHash<QString, QString> parents = parentsOf(ordered);
    const qint64 firstMs = ordered.first()->startedAtMs;
    for (const ExchangeRecordPtr& record : std::as_const(ordered)) {
        const qint64 since = (record->startedAtMs - firstMs) * kUsOfMs;
        const qint64 length = std::max<qint64>(0, waterfallOf(*record).elapsedUs(nowMs));
        clock.lanes.append({ .record = record,
            .depth = depthOf(record->agent, parents),
            .sinceUs = since,
            .fromUs = since,
            .lengthUs = length });
        clock.totalUs = std::max(clock.totalUs, since + length);
    }
    clock.gaps = gapsIn(clock.lanes);
    if (idle == IdleTime::LeftOut)
        leaveOutGaps(clock);
    return clock;
}

} // namespace app::viewmodels
