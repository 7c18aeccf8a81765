// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/stream_samples.h"

#include "inspect/capture.h"

#include <algorithm>

namespace gateway::inspect {

namespace {

// One place is for the latest point.
constexpr std::size_t kMost = static_cast<std::size_t>(kMaxStreamSamples) - 1;
// Room for an ordinary answer at once.
constexpr std::size_t kFirst = 32;

} // namespace

void StreamSamples::add(Point point)
{
    m_latest = point;
    m_isLatestKept = m_kept.empty() || point.atUs - m_kept.back().atUs >= m_distanceUs;
    if (!m_isLatestKept)
        return;
    if (m_kept.size() == kMost) {
        thin();
        m_isLatestKept = point.atUs - m_kept.back().atUs >= m_distanceUs;
        if (!m_isLatestKept)
            return;
    }
    if (m_kept.empty())
        m_kept.reserve(kFirst);
    m_kept.push_back(point);
}

// By distance in time, not by number: a burst is thinned more than what came slowly.
void StreamSamples::thin()
{
    const qint64 span = m_kept.back().atUs - m_kept.front().atUs;
    m_distanceUs = std::max<qint64>({ m_distanceUs * 2, span / static_cast<qint64>(kMost / 2), 1 });
    std::vector<Point> left { m_kept.front() };
    left.reserve(kMost);
    for (const Point& point : m_kept) {
        if (point.atUs - left.back().atUs >= m_distanceUs)
            left.push_back(point);
    }
    m_kept = std::move(left);
}

std::vector<StreamSamples::Point> StreamSamples::points() const
{
    std::vector<Point> points = m_kept;
    if (!m_isLatestKept)
        points.push_back(m_latest);
    return points;
}

} // namespace gateway::inspect
