// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_zoom.h"

#include <algorithm>
#include <cmath>

namespace plexus::waterfall {

namespace {

// A millisecond across: no stamp is finer than what a network does in that time.
constexpr qint64 kLeastUs = 1'000;

} // namespace

void TimelineZoom::setTotalUs(double totalUs)
{
    const qint64 total = std::max<qint64>(kLeastUs, std::llround(totalUs));
    if (total == m_totalUs)
        return;
    const bool whole = !isZoomed();
    m_totalUs = total;
    if (whole || m_spanUs > total) {
        m_fromUs = 0;
        m_spanUs = total;
    }
    m_fromUs = std::min(m_fromUs, m_totalUs - m_spanUs);
    Q_EMIT changed();
}

void TimelineZoom::setCompressed(bool compressed)
{
    if (compressed == isCompressed())
        return;
    m_scale = compressed ? Scale::Compressed : Scale::Linear;
    Q_EMIT changed();
}

void TimelineZoom::setRoom(int room)
{
    const int least = std::max(1, room);
    if (least == m_room)
        return;
    m_room = least;
    Q_EMIT changed();
}

void TimelineZoom::zoomBy(double factor, double at)
{
    if (factor <= 0.0)
        return;
    const auto span = static_cast<double>(m_spanUs);
    const double anchor = static_cast<double>(m_fromUs) + span * std::clamp(at, 0.0, 1.0);
    const double closer =
        std::clamp(span / factor, static_cast<double>(kLeastUs), static_cast<double>(m_totalUs));
    show(anchor - closer * std::clamp(at, 0.0, 1.0), closer);
}

void TimelineZoom::showAll()
{
    show(0.0, static_cast<double>(m_totalUs));
}

void TimelineZoom::panBy(double widths)
{
    const auto span = static_cast<double>(m_spanUs);
    show(static_cast<double>(m_fromUs) + widths * span, span);
}

void TimelineZoom::reveal(double us)
{
    const auto from = static_cast<double>(m_fromUs);
    const auto span = static_cast<double>(m_spanUs);
    if (us < from)
        show(us - 0.1 * span, span);
    else if (us > from + span)
        show(us - 0.9 * span, span);
}

double TimelineZoom::momentAt(double place) const
{
    return static_cast<double>(m_fromUs) + std::clamp(place, 0.0, 1.0) * static_cast<double>(m_spanUs);
}

double TimelineZoom::placeOf(double us) const
{
    return (us - static_cast<double>(m_fromUs)) / static_cast<double>(m_spanUs);
}

void TimelineZoom::show(double fromUs, double spanUs)
{
    const qint64 span = std::llround(spanUs);
    const qint64 from = std::clamp<qint64>(std::llround(fromUs), 0, m_totalUs - span);
    if (from == m_fromUs && span == m_spanUs)
        return;
    m_fromUs = from;
    m_spanUs = span;
    Q_EMIT changed();
}

QVector<TimeMark> TimelineZoom::marks() const
{
    return marksOf({ .scale = m_scale, .fromUs = m_fromUs, .toUs = m_fromUs + m_spanUs }, m_room);
}

QList<double> TimelineZoom::markPositions() const
{
    QList<double> positions;
    for (const TimeMark& mark : marks())
        positions.append(mark.position);
    return positions;
}

QStringList TimelineZoom::markLabels() const
{
    QStringList labels;
    for (const TimeMark& mark : marks())
        labels.append(mark.label);
    return labels;
}

} // namespace plexus::waterfall

#include "moc_timeline_zoom.cpp"
