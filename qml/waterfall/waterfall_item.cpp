// SPDX-License-Identifier: GPL-3.0-or-later
#include "waterfall_item.h"

#include "app/viewmodels/common/figures.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace plexus::waterfall {

using app::viewmodels::AttemptLane;
using app::viewmodels::LiveClock;
using app::viewmodels::Phase;
using app::viewmodels::PhaseSpan;
using app::viewmodels::PhaseTotal;
using app::viewmodels::Waterfall;
using gateway::inspect::AttemptOutcome;
using gateway::inspect::kNever;

namespace {

constexpr double kBarHeight = 10.0;
constexpr double kGatewayHeight = 4.0; // ours is the thin part
constexpr double kTickHeight = 16.0;
constexpr double kTickWidth = 2.0;
constexpr double kLeastFailed = 4.0; // room for an outline with something in it
constexpr double kHatchStep = 4.0;

} // namespace

WaterfallItem::WaterfallItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
}

WaterfallItem::~WaterfallItem()
{
    if (m_watching && m_clock)
        m_clock->unwatch(this);
}

void WaterfallItem::setWaterfall(const QVariant& value)
{
    const bool filled = value.canConvert<Waterfall>();
    const Waterfall waterfall = filled ? value.value<Waterfall>() : Waterfall();
    if (filled == m_filled && waterfall == m_waterfall)
        return;
    m_filled = filled;
    m_waterfall = waterfall;
    updateWatching();
    update();
    Q_EMIT waterfallChanged();
    Q_EMIT elapsedChanged();
}

void WaterfallItem::setLane(int lane)
{
    if (m_lane == lane)
        return;
    m_lane = lane;
    update();
    Q_EMIT laneChanged();
    Q_EMIT elapsedChanged();
}

void WaterfallItem::setFromUs(double us)
{
    const qint64 from = std::llround(us);
    if (m_axis.fromUs == from)
        return;
    m_axis.fromUs = from;
    update();
    Q_EMIT axisChanged();
}

void WaterfallItem::setToUs(double us)
{
    const qint64 to = std::llround(us);
    if (m_axis.toUs == to)
        return;
    m_axis.toUs = to;
    update();
    Q_EMIT axisChanged();
}

void WaterfallItem::setCompressed(bool compressed)
{
    if (isCompressed() == compressed)
        return;
    m_axis.scale = compressed ? Scale::Compressed : Scale::Linear;
    update();
    Q_EMIT axisChanged();
}

void WaterfallItem::setClock(LiveClock* clock)
{
    if (m_clock == clock)
        return;
    if (m_watching && m_clock) {
        m_clock->unwatch(this);
        disconnect(m_clock, &LiveClock::ticked, this, &WaterfallItem::tick);
    }
    m_watching = false;
    m_clock = clock;
    updateWatching();
    Q_EMIT clockChanged();
}

void WaterfallItem::setColor(QColor& slot, const QColor& color)
{
    if (slot == color)
        return;
    slot = color;
    update();
    Q_EMIT colorsChanged();
}

void WaterfallItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickPaintedItem::itemChange(change, data);
    if (change == ItemSceneChange) {
        disconnect(m_windowConnection);
        // Closed to the tray, the window is hidden while its items think themselves visible.
        if (data.window)
            m_windowConnection =
                connect(data.window, &QWindow::visibleChanged, this, &WaterfallItem::updateWatching);
    }
    if (change == ItemSceneChange || change == ItemVisibleHasChanged)
        updateWatching();
}

void WaterfallItem::updateWatching()
{
    const bool wanted = m_clock && isRunning() && isVisible() && window() != nullptr && window()->isVisible();
    if (wanted == m_watching)
        return;
    m_watching = wanted;
    if (wanted) {
        connect(m_clock, &LiveClock::ticked, this, &WaterfallItem::tick);
        m_clock->watch(this);
        tick();
    } else if (m_clock) {
        disconnect(m_clock, &LiveClock::ticked, this, &WaterfallItem::tick);
        m_clock->unwatch(this);
    }
}

void WaterfallItem::tick()
{
    update();
    Q_EMIT elapsedChanged();
}

qint64 WaterfallItem::nowMs() const
{
    return m_clock ? m_clock->nowMs() : m_waterfall.startedAtMs;
}

QStringList WaterfallItem::phaseNames() const
{
    QStringList names;
    for (const PhaseTotal& total : app::viewmodels::phaseTotals(m_waterfall, m_lane, nowMs()))
        names.append(total.name);
    return names;
}

QStringList WaterfallItem::phaseTimes() const
{
    QStringList times;
    for (const PhaseTotal& total : app::viewmodels::phaseTotals(m_waterfall, m_lane, nowMs()))
        times.append(app::viewmodels::durationText(total.us));
    return times;
}

QList<int> WaterfallItem::marks() const
{
    const auto markOf = [](Phase phase) {
        switch (phase) {
        case Phase::Gateway: return GatewayMark;
        case Phase::Queue: return QueueMark;
        case Phase::Network: return NetworkMark;
        case Phase::Images:
        case Phase::Wait: return WaitMark;
        case Phase::Thinking: return ThinkingMark;
        case Phase::Streaming: return StreamingMark;
        }
        return GatewayMark;
    };
    std::set<int> marks;
    const qint64 wholeUs = nowUs();
    const auto add = [&](const QVector<PhaseSpan>& spans) {
        for (const PhaseSpan& span : spans) {
            // Microseconds of sending are nothing one could find; what is ours is drawn however short.
            if (span.phase == Phase::Gateway || span.lengthUs(wholeUs) * 400 >= wholeUs)
                marks.insert(markOf(span.phase));
        }
    };
    add(m_waterfall.client);
    add(m_waterfall.gateway);
    for (const AttemptLane& lane : m_waterfall.attempts) {
        if (lane.outcome == AttemptOutcome::Failed)
            marks.insert(FailedMark);
        else
            add(lane.spans);
    }
    if (m_waterfall.firstTokenUs != kNever)
        marks.insert(FirstTokenMark);
    return { marks.begin(), marks.end() };
}

QString WaterfallItem::laneName(int lane) const
{
    if (lane == app::viewmodels::kClientLane)
        return tr("Client");
    if (lane <= app::viewmodels::kGatewayLane)
        return app::viewmodels::phaseName(Phase::Gateway);
    if (lane > m_waterfall.attempts.size())
        return {};
    const AttemptLane& attempt = m_waterfall.attempts[lane - 1];
    const QString target =
        attempt.model.isEmpty() ? attempt.provider : QString(attempt.provider + u'/' + attempt.model);
    return u"%1  %2"_s.arg(QString::number(lane), target);
}

QColor WaterfallItem::colorOf(Phase phase) const
{
    switch (phase) {
    case Phase::Gateway: return m_gatewayColor;
    case Phase::Queue: return m_queueColor;
    case Phase::Network: return m_networkColor;
    case Phase::Images:
    case Phase::Wait: return m_waitColor;
    case Phase::Thinking: return m_thinkingColor;
    case Phase::Streaming: return m_streamingColor;
    }
    return m_gatewayColor;
}

// On whole pixels, so that neighbours meet without a seam; what happened is at least one pixel wide.
QRectF WaterfallItem::boxOf(qint64 fromUs, qint64 toUs, double barHeight) const
{
    const double left = std::round(std::clamp(m_axis.placeOf(fromUs), 0.0, 1.0) * width());
    const double right = std::round(std::clamp(m_axis.placeOf(toUs), 0.0, 1.0) * width());
    const bool outside = m_axis.placeOf(toUs) < 0.0 || m_axis.placeOf(fromUs) > 1.0;
    const double least = outside || toUs <= fromUs ? 0.0 : 1.0;
    const double bar = std::min(barHeight, height());
    const double begin = std::min(left, width() - least);
    return { begin, std::floor((height() - bar) / 2.0), std::max(right - begin, least), bar };
}

void WaterfallItem::paintSpans(QPainter& painter, const QVector<PhaseSpan>& spans) const
{
    const qint64 growing = nowUs();
    for (const PhaseSpan& span : spans) {
        const bool ours = span.phase == Phase::Gateway;
        const qint64 toUs = span.isOpen() ? std::max(growing, span.fromUs) : span.toUs;
        const double share = m_axis.placeOf(toUs) - m_axis.placeOf(span.fromUs);
        // In a whole request our microseconds would be a speck at its end that says nothing.
        if (ours && m_lane == app::viewmodels::kWholeLane && share * width() < 0.5)
            continue;
        const QRectF box = boxOf(span.fromUs, toUs, ours ? kGatewayHeight : kBarHeight);
        if (box.width() <= 0.0)
            continue;
        if (span.phase == Phase::Queue)
            paintHatched(painter, box, { .color = m_queueColor, .slope = Slope::Down });
        else
            painter.fillRect(box, colorOf(span.phase));
    }
}

// Outline and diagonal hatch: told apart without colour, too.
void WaterfallItem::paintHatched(QPainter& painter, const QRectF& box, const Hatch& hatch) const
{
    const double height = hatch.slope == Slope::Up ? box.height() : -box.height();
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(hatch.color, 1.0));
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (double x = box.left() - box.height(); x < box.right(); x += kHatchStep)
        painter.drawLine(QPointF(x, box.center().y() + height / 2),
            QPointF(x + box.height(), box.center().y() - height / 2));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void WaterfallItem::paintAttempt(QPainter& painter, const AttemptLane& lane) const
{
    if (lane.outcome != AttemptOutcome::Failed) {
        paintSpans(painter, lane.spans);
        return;
    }
    const qint64 toUs = lane.toUs == kNever ? nowUs() : lane.toUs;
    QRectF box = boxOf(lane.fromUs, toUs, kBarHeight);
    if (box.width() <= 0.0)
        return;
    box.setWidth(std::max(box.width(), kLeastFailed));
    box.moveLeft(std::min(box.left(), width() - box.width()));
    paintHatched(painter, box, { .color = m_failedColor });
}

void WaterfallItem::paintFirstToken(QPainter& painter, qint64 us) const
{
    const double position = m_axis.placeOf(us);
    if (us == kNever || position < 0.0 || position > 1.0)
        return;
    const double tick = std::min(kTickHeight, height());
    const double x = std::min(std::round(position * width()), width() - kTickWidth);
    painter.fillRect(QRectF(x, std::floor((height() - tick) / 2.0), kTickWidth, tick), m_tickColor);
}

void WaterfallItem::paint(QPainter* painter)
{
    if (!m_filled || width() <= 0.0)
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    const bool isWhole = m_lane == app::viewmodels::kWholeLane;
    if (m_lane == app::viewmodels::kClientLane)
        paintSpans(*painter, m_waterfall.client);
    if (isWhole || m_lane == app::viewmodels::kGatewayLane)
        paintSpans(*painter, m_waterfall.gateway);
    for (int i = 0; i < m_waterfall.attempts.size(); ++i) {
        if (isWhole || m_lane == i + 1)
            paintAttempt(*painter, m_waterfall.attempts[i]);
    }
    if (isWhole || m_lane == app::viewmodels::kClientLane)
        paintFirstToken(*painter, m_waterfall.firstTokenUs);
    else if (m_lane > 0 && m_lane <= m_waterfall.attempts.size())
        paintFirstToken(*painter, m_waterfall.attempts[m_lane - 1].firstTokenUs);
}

} // namespace plexus::waterfall

#include "moc_waterfall_item.cpp"
