// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/stall_watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

constexpr int kSlices = 20;

// Seconds without needless digits.
QString secondsText(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0) + u" s"_s;
}

} // namespace

StallWatch::StallWatch(const config::Stall& rules, qint64 startedMs)
    : m_rules(rules)
    , m_startedMs(startedMs)
{
    m_rules.windowMs = std::max(m_rules.windowMs, 1);
}

qint64 StallWatch::activeMs(qint64 nowMs) const
{
    return m_pausedSince.value_or(nowMs) - m_startedMs - m_pausedMs;
}

bool StallWatch::isWaitingForFirst() const
{
    return m_rules.ttfbMs && m_total < m_rules.ttfbBytes;
}

bool StallWatch::watchesThroughput() const
{
    return m_rules.minBytesPerSecond.value_or(0) > 0 && m_firstMs;
}

qint64 StallWatch::neededBytes() const
{
    // Up: 5 bytes in 0.5 s are less than 11 a second.
    return (static_cast<qint64>(m_rules.minBytesPerSecond.value_or(0)) * m_rules.windowMs + 999) / 1000;
}

void StallWatch::received(qint64 nowMs, qint64 contentBytes)
{
    if (contentBytes <= 0)
        return;
    const qint64 at = activeMs(nowMs);
    m_total += contentBytes;
    if (!m_firstMs)
        m_firstMs = at;
    if (!watchesThroughput())
        return;
    if (!m_slices.empty() && at - m_slices.back().beginMs <= m_rules.windowMs / kSlices) {
        m_slices.back().endMs = at;
        m_slices.back().bytes += contentBytes;
    } else {
        m_slices.push_back({ .beginMs = at, .endMs = at, .bytes = contentBytes });
    }
    while (m_slices.front().endMs <= at - m_rules.windowMs)
        m_slices.pop_front();
}

void StallWatch::pause(qint64 nowMs)
{
    if (!m_pausedSince)
        m_pausedSince = nowMs;
}

void StallWatch::resume(qint64 nowMs)
{
    if (!m_pausedSince)
        return;
    m_pausedMs += nowMs - *m_pausedSince;
    m_pausedSince.reset();
}

qint64 StallWatch::bytesInWindow(qint64 atMs) const
{
    qint64 bytes = 0;
    for (const Slice& slice : m_slices) {
        if (slice.endMs > atMs - m_rules.windowMs)
            bytes += slice.bytes;
    }
    return bytes;
}

qint64 StallWatch::starvesMs() const
{
    // Not before a whole window lies behind the first byte: a shorter one would hold too little by itself.
    const qint64 earliest = *m_firstMs + std::max(m_rules.graceMs, m_rules.windowMs);
    qint64 left = 0;
    for (const Slice& slice : m_slices)
        left += slice.bytes;
    qint64 starves = earliest;
    for (const Slice& slice : m_slices) {
        if (left < neededBytes())
            break;
        left -= slice.bytes;
        starves = slice.endMs + m_rules.windowMs;
    }
    return std::max(earliest, starves);
}

std::optional<StallFinding> StallWatch::check(qint64 nowMs) const
{
    const qint64 at = activeMs(nowMs);
    if (isWaitingForFirst() && at >= *m_rules.ttfbMs) {
        return StallFinding { .rule = StallFinding::Rule::FirstBytes,
            .text = u"only %1 of %2 bytes came within %3"_s.arg(
                QString::number(m_total), QString::number(m_rules.ttfbBytes), secondsText(*m_rules.ttfbMs)) };
    }
    if (!watchesThroughput() || at < starvesMs())
        return std::nullopt;
    return StallFinding { .rule = StallFinding::Rule::Throughput,
        .text =
            u"%1 bytes came in the last %2, less than %3 a second"_s.arg(QString::number(bytesInWindow(at)),
                secondsText(m_rules.windowMs), QString::number(*m_rules.minBytesPerSecond)) };
}

std::optional<qint64> StallWatch::nextCheckMs(qint64 nowMs) const
{
    if (m_pausedSince)
        return std::nullopt;
    std::optional<qint64> next;
    if (isWaitingForFirst())
        next = *m_rules.ttfbMs;
    if (watchesThroughput())
        next = std::min(next.value_or(starvesMs()), starvesMs());
    if (!next)
        return std::nullopt;
    return std::max(nowMs, m_startedMs + m_pausedMs + *next);
}

} // namespace gateway::routing
