// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_track_item.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plexus::waterfall {

using app::viewmodels::speedText;
using app::viewmodels::StreamStep;
using app::viewmodels::StreamTrack;

namespace {

constexpr double kStrokeHeight = 5.0;
// A curve one can read has some dozens of steps.
constexpr int kMostSteps = 80;

} // namespace

StreamTrackItem::StreamTrackItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
}

void StreamTrackItem::setTrack(const QVariant& track)
{
    const StreamTrack value = track.canConvert<StreamTrack>() ? track.value<StreamTrack>() : StreamTrack();
    if (value == m_track)
        return;
    m_track = value;
    m_pace = app::viewmodels::paceOf(m_track.samples, kMostSteps);
    update();
    Q_EMIT trackChanged();
}

void StreamTrackItem::setFromUs(double us)
{
    const qint64 from = std::llround(us);
    if (m_axis.fromUs == from)
        return;
    m_axis.fromUs = from;
    update();
    Q_EMIT axisChanged();
}

void StreamTrackItem::setToUs(double us)
{
    const qint64 to = std::llround(us);
    if (m_axis.toUs == to)
        return;
    m_axis.toUs = to;
    update();
    Q_EMIT axisChanged();
}

void StreamTrackItem::setColor(const QColor& color)
{
    if (m_color == color)
        return;
    m_color = color;
    update();
    Q_EMIT colorsChanged();
}

void StreamTrackItem::setTickColor(const QColor& color)
{
    if (m_tickColor == color)
        return;
    m_tickColor = color;
    update();
    Q_EMIT colorsChanged();
}

QString StreamTrackItem::peakText() const
{
    //: %1 is a speed, as "86 tok/s"
    return m_pace.peak <= 0 ? QString() : tr("up to %1").arg(speedText(m_pace, m_pace.peak));
}

void StreamTrackItem::paintArea(QPainter& painter) const
{
    if (m_pace.steps.isEmpty() || m_pace.peak <= 0)
        return;
    const double bottom = height() - kStrokeHeight - 1.0;
    const auto x = [this](qint64 us) { return m_axis.placeOf(us) * width(); };
    QPolygonF outline;
    outline.append({ x(m_pace.steps.first().fromUs), bottom });
    for (const StreamStep& step : m_pace.steps) {
        const double y = bottom - std::max(1.0, step.speed / m_pace.peak * (bottom - 1.0));
        outline.append({ x(step.fromUs), y });
        outline.append({ x(step.toUs), y });
    }
    outline.append({ x(m_pace.steps.last().toUs), bottom });
    QColor fill = m_color;
    fill.setAlphaF(0.28F);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_color, 1.0));
    painter.drawPolyline(outline);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void StreamTrackItem::paintEvents(QPainter& painter) const
{
    const auto from = std::lower_bound(m_track.events.begin(), m_track.events.end(), m_axis.fromUs);
    double drawn = -1.0;
    for (auto event = from; event != m_track.events.end() && *event <= m_axis.toUs; ++event) {
        const double x = std::floor(std::min(m_axis.placeOf(*event) * width(), width() - 1.0));
        if (x <= drawn)
            continue; // on the stroke of the one before
        painter.fillRect(QRectF(x, height() - kStrokeHeight, 1.0, kStrokeHeight), m_tickColor);
        drawn = x;
    }
}

void StreamTrackItem::paint(QPainter* painter)
{
    if (width() <= 0.0 || m_axis.toUs <= m_axis.fromUs)
        return;
    painter->setClipRect(boundingRect());
    paintArea(*painter);
    paintEvents(*painter);
}

} // namespace plexus::waterfall

#include "moc_stream_track_item.cpp"
