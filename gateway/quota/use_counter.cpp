// SPDX-License-Identifier: GPL-3.0-or-later
#include "quota/use_counter.h"

#include <algorithm>
#include <chrono>

namespace gateway::quota {

namespace {

namespace chrono = std::chrono;
using config::QuotaWindow;

constexpr qint64 kMsPerDay = 86'400'000;
constexpr std::size_t kMostBuckets = kBuckets + 2; // the window's, one cut by its start, one by its end

qint64 msOf(chrono::sys_days day)
{
    return day.time_since_epoch().count() * kMsPerDay;
}

Span spanOf(chrono::sys_days first, chrono::sys_days next)
{
    return { .startMs = msOf(first), .endMs = msOf(next) };
}

chrono::sys_days dayOf(qint64 ms)
{
    return chrono::floor<chrono::days>(chrono::sys_time<chrono::milliseconds>(chrono::milliseconds(ms)));
}

qint64 bucketMs(qint64 durationMs)
{
    return std::max<qint64>(1, (durationMs + kBuckets - 1) / kBuckets);
}

// Also of negative numbers.
qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

Span spanAt(QuotaWindow window, qint64 durationMs, qint64 nowMs)
{
    const chrono::sys_days today = dayOf(nowMs);
    switch (window) {
    case QuotaWindow::Rolling: {
        const qint64 width = bucketMs(durationMs);
        const qint64 start = floorTo(nowMs, width);
        return { .startMs = start, .endMs = start + width };
    }
    case QuotaWindow::Daily: return spanOf(today, today + chrono::days(1));
    case QuotaWindow::Weekly: {
        const chrono::sys_days monday = today - (chrono::weekday(today) - chrono::Monday);
        return spanOf(monday, monday + chrono::weeks(1));
    }
    case QuotaWindow::Monthly: {
        const chrono::year_month_day date(today);
        const auto first = date.year() / date.month() / 1;
        return spanOf(first, first + chrono::months(1));
    }
    }
    return {};
}

UseCounter::UseCounter(QuotaWindow window, qint64 durationMs)
    : m_window(window)
    , m_durationMs(std::max<qint64>(1, durationMs))
{
}

qint64 UseCounter::leavesAtMs(const UseBucket& bucket) const
{
    const qint64 end = spanAt(m_window, m_durationMs, bucket.startMs).endMs;
    return m_window == QuotaWindow::Rolling ? end + m_durationMs : end;
}

// Brings the buckets up to `nowMs`; the span that is being filled.
Span UseCounter::settleClock(qint64 nowMs)
{
    // Looked at several times in each request, which seldom meet a change.
    if (nowMs >= m_span.startMs && nowMs < m_quietUntilMs)
        return m_span;
    if (nowMs < m_span.startMs || nowMs >= m_span.endMs)
        m_span = spanAt(m_window, m_durationMs, nowMs);
    Span current = m_span;
    m_quietUntilMs = m_span.endMs;
    if (m_buckets.empty() || (m_buckets.size() == 1 && m_buckets.front().startMs == current.startMs))
        return current;
    if (const qint64 newest = m_buckets.back().startMs; newest > current.startMs) {
        if (newest - nowMs <= kClockSlackMs)
            current = spanAt(m_window, m_durationMs, newest);
        qint64 ahead = 0;
        while (!m_buckets.empty() && m_buckets.back().startMs >= current.startMs) {
            ahead = saturatingSum(ahead, m_buckets.back().amount);
            m_buckets.pop_back();
        }
        if (ahead > 0)
            m_buckets.push_back({ .startMs = current.startMs, .amount = ahead });
    }
    const qint64 effective = std::max(nowMs, current.startMs);
    const auto kept = std::find_if(m_buckets.begin(), m_buckets.end(),
        [this, effective](const UseBucket& bucket) { return leavesAtMs(bucket) > effective; });
    m_buckets.erase(m_buckets.begin(), kept);
    if (current != m_span)
        m_quietUntilMs = m_span.startMs;
    else if (!m_buckets.empty())
        m_quietUntilMs = std::min(m_span.endMs, leavesAtMs(m_buckets.front()));
    return current;
}

void UseCounter::add(qint64 nowMs, qint64 amount)
{
    const Span current = settleClock(nowMs);
    if (amount <= 0)
        return;
    if (m_buckets.empty() || m_buckets.back().startMs != current.startMs)
        m_buckets.push_back({ .startMs = current.startMs });
    m_buckets.back().amount = saturatingSum(m_buckets.back().amount, amount);
}

qint64 UseCounter::used(qint64 nowMs)
{
    if (m_buckets.empty()) // most of what other nodes used: there are none
        return 0;
    static_cast<void>(settleClock(nowMs));
    if (m_buckets.size() == 1)
        return m_buckets.front().amount;
    qint64 sum = 0;
    for (const UseBucket& bucket : m_buckets)
        sum = saturatingSum(sum, bucket.amount);
    return sum;
}

qint64 UseCounter::resetsAtMs(qint64 nowMs, qint64 limit)
{
    const Span current = settleClock(nowMs);
    if (m_window != QuotaWindow::Rolling)
        return current.endMs;
    if (m_buckets.empty())
        return nowMs;
    qint64 left = used(nowMs);
    if (left < limit)
        return leavesAtMs(m_buckets.back());
    for (const UseBucket& bucket : m_buckets) {
        left -= bucket.amount;
        if (left < limit)
            return leavesAtMs(bucket);
    }
    return leavesAtMs(m_buckets.back());
}

void UseCounter::restore(std::vector<UseBucket> buckets)
{
    clear();
    // A row of a broken database; the newest count.
    std::sort(buckets.begin(), buckets.end(),
        [](const UseBucket& a, const UseBucket& b) { return a.startMs < b.startMs; });
    constexpr qint64 kFarMs = 4'102'444'800'000; // the year 2100
    for (const UseBucket& bucket : buckets) {
        if (bucket.amount <= 0 || bucket.startMs < -kFarMs || bucket.startMs > kFarMs)
            continue;
        const qint64 start = spanAt(m_window, m_durationMs, bucket.startMs).startMs;
        if (m_buckets.empty() || m_buckets.back().startMs != start)
            m_buckets.push_back({ .startMs = start });
        m_buckets.back().amount = saturatingSum(m_buckets.back().amount, bucket.amount);
    }
    if (m_buckets.size() > kMostBuckets)
        m_buckets.erase(m_buckets.begin(), m_buckets.end() - static_cast<std::ptrdiff_t>(kMostBuckets));
}

void UseCounter::clear()
{
    m_buckets.clear();
    m_quietUntilMs = m_span.startMs;
}

} // namespace gateway::quota
