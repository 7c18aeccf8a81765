// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/live_pace.h"

#include <algorithm>

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;
using gateway::inspect::kNever;

namespace {

constexpr qint64 kStallUs = 5'000'000;

} // namespace

void LivePace::note(const ExchangeRecord& record, qint64 nowMs)
{
    const Sample sample { .atMs = nowMs, .bytes = record.responseBytes, .contentBytes = record.contentBytes };
    // The latest one goes on until it is old enough to stand beside the next.
    const qsizetype count = m_samples.size();
    if (count > 1 && m_samples[count - 1].atMs - m_samples[count - 2].atMs < kApartMs)
        m_samples[count - 1] = sample;
    else
        m_samples.append(sample);
    while (m_samples.size() > 2 && m_samples[1].atMs <= nowMs - kWindowMs)
        m_samples.erase(m_samples.begin());
}

double LivePace::rate(qint64 Sample::*figure, qint64 nowMs) const
{
    if (m_samples.isEmpty())
        return 0;
    // Where the window begins: the last state before it, for nothing is known in between.
    const qint64 fromMs = nowMs - kWindowMs;
    auto first = std::find_if(m_samples.cbegin(), m_samples.cend(),
        [fromMs](const Sample& sample) { return sample.atMs > fromMs; });
    if (first == m_samples.cend())
        return 0;
    if (first != m_samples.cbegin())
        --first;
    const qint64 passed = nowMs - first->atMs;
    const auto grown = static_cast<double>(m_samples.last().*figure - (*first).*figure);
    return passed > 0 ? std::max(0.0, grown) * 1000 / static_cast<double>(passed) : 0;
}

double LivePace::bytesPerSecond(qint64 nowMs) const
{
    return rate(&Sample::bytes, nowMs);
}

double LivePace::tokensPerSecond(qint64 nowMs) const
{
    return rate(&Sample::contentBytes, nowMs) / static_cast<double>(gateway::inspect::kContentBytesPerToken);
}

qint64 estimatedTokens(const ExchangeRecord& record)
{
    return record.contentBytes / gateway::inspect::kContentBytesPerToken;
}

qint64 silenceUs(const ExchangeRecord& record, qint64 nowMs)
{
    if (record.isFinished() || !record.streaming || record.firstTokenUs == kNever
        || record.lastDataUs == kNever)
        return 0;
    return std::max<qint64>(0, (nowMs - record.startedAtMs) * 1'000 - record.lastDataUs);
}

bool stalls(const ExchangeRecord& record, qint64 nowMs)
{
    return silenceUs(record, nowMs) >= kStallUs;
}

} // namespace app::viewmodels
