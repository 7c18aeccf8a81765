// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_track_item.h"

#include "app/viewmodels/requests/exchange_texts.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plexus::waterfall {

using app::viewmodels::StreamTrack;
using gateway::inspect::StreamSample;

namespace {

constexpr double kStrokeHeight = 5.0;
// Events of one burst arrive microseconds apart: over a shorter time no speed can be told. And over no more
// than one event the speed is that of the network, not of the model: steps hold several.
constexpr qint64 kLeastStepUs = 20'000;
constexpr qint64 kCalmStepUs = 250'000;

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
    findSteps();
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

void StreamTrackItem::findSteps()
{
    m_steps.clear();
    m_peak = 0;
    const QVector<StreamSample>& samples = m_track.samples;
    m_countsTokens = !samples.isEmpty() && samples.last().tokens > 0;
    if (samples.isEmpty())
        return;
    const qint64 span = samples.last().atUs - samples.first().atUs;
    // A curve one can read has some dozens of steps.
    const qint64 least = std::max({ kLeastStepUs, std::min(kCalmStepUs, span / 8), span / 80 });
    const auto amount = [this](const StreamSample& sample) {
        return static_cast<double>(m_countsTokens ? sample.tokens : sample.bytes);
    };
    const StreamSample* from = &samples.first();
    for (const StreamSample& sample : samples) {
        if (sample.atUs - from->atUs < least)
            continue;
        const double speed =
            (amount(sample) - amount(*from)) * 1e6 / static_cast<double>(sample.atUs - from->atUs);
        m_steps.append({ .fromUs = from->atUs, .toUs = sample.atUs, .speed = speed });
        m_peak = std::max(m_peak, speed);
        from = &sample;
    }
}

QString StreamTrackItem::peakText() const
{
    if (m_peak <= 0)
        return {};
    if (m_countsTokens)
        //: tokens a second
        return tr("up to %1 tok/s").arg(QString::number(m_peak, 'f', m_peak < 10 ? 1 : 0));
    return tr("up to %1/s").arg(app::viewmodels::bytesText(std::llround(m_peak)));
}

void StreamTrackItem::paintArea(QPainter& painter) const
{
    if (m_steps.isEmpty() || m_peak <= 0)
        return;
    const double bottom = height() - kStrokeHeight - 1.0;
    const auto x = [this](qint64 us) { return m_axis.placeOf(us) * width(); };
    QPolygonF outline;
    outline.append({ x(m_steps.first().fromUs), bottom });
    for (const Step& step : m_steps) {
        const double y = bottom - std::max(1.0, step.speed / m_peak * (bottom - 1.0));
        outline.append({ x(step.fromUs), y });
        outline.append({ x(step.toUs), y });
    }
    outline.append({ x(m_steps.last().toUs), bottom });
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
