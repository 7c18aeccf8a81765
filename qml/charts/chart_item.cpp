// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_item.h"

#include <QFontMetricsF>
#include <QHoverEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plexus::charts {

using app::viewmodels::ChartData;
using app::viewmodels::ChartLimit;
using app::viewmodels::ChartSeries;
using app::viewmodels::ChartShape;
using app::viewmodels::ChartTick;
using app::viewmodels::ChartTone;

namespace {

constexpr double kAxisGap = 8.0;    // between words and the plot
constexpr double kBelow = 20.0;     // for the words below
constexpr double kAbove = 12.0;     // half a word above the highest tick
constexpr double kWidestBar = 40.0; // a few points do not become walls
constexpr double kLeastBar = 1.0;   // what happened can be seen
constexpr double kLineWidth = 1.5;
constexpr double kDot = 2.5;
constexpr qsizetype kMostDots = 40; // more of them hide the line
constexpr float kAreaAlpha = 0.16F;
constexpr float kStackAlpha = 0.55F; // one can tell its colour, and the grid behind it
constexpr double kHole = 0.58;       // of the ring's radius
constexpr double kLift = 5.0;        // by which the current slice stands out
constexpr double kSliceGap = 2.0;
constexpr double kFullTurn = 360.0;

} // namespace

ChartItem::ChartItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &ChartItem::styleChanged, this, [this] {
        measure();
        update();
        Q_EMIT legendChanged();
    });
}

void ChartItem::setChart(const QVariant& value)
{
    const ChartData chart = value.value<ChartData>();
    if (chart == m_chart)
        return;
    const bool isOther = chart.titles != m_chart.titles;
    m_chart = chart;
    measure();
    update();
    if (isOther)
        m_current = -1;
    Q_EMIT chartChanged();
    Q_EMIT legendChanged();
    Q_EMIT currentChanged();
}

void ChartItem::setColors(const QList<QColor>& colors)
{
    if (m_colors == colors)
        return;
    m_colors = colors;
    Q_EMIT styleChanged();
}

void ChartItem::setCurrent(int point)
{
    const int within = std::clamp(point, -1, pointCount() - 1);
    if (within == m_current)
        return;
    m_current = within;
    update();
    Q_EMIT currentChanged();
}

void ChartItem::step(int by)
{
    int point = m_current < 0 ? pointCount() - 1 : m_current + by;
    const int direction = m_current < 0 ? -1 : by;
    while (point >= 0 && point < pointCount() && !m_chart.holds(point))
        point += direction;
    if (point >= 0 && point < pointCount())
        setCurrent(point);
}

QStringList ChartItem::seriesNames() const
{
    QStringList names;
    if (m_chart.series.size() < 2)
        return names;
    for (const ChartSeries& series : m_chart.series)
        names.append(series.name);
    return names;
}

QList<QColor> ChartItem::seriesColors() const
{
    QList<QColor> list;
    for (int series = 0; series < m_chart.series.size() && m_chart.series.size() > 1; ++series)
        list.append(colorOf(series));
    return list;
}

QStringList ChartItem::limitNames() const
{
    QStringList names;
    for (const ChartLimit& limit : m_chart.limits)
        names.append(limit.text);
    return names;
}

double ChartItem::currentX() const
{
    if (m_current < 0)
        return 0;
    return m_chart.shape == ChartShape::Shares ? ring().right() : band(m_current).center().x();
}

QVector<int> ChartItem::currentSeries() const
{
    QVector<int> list;
    // A slice is its series, and says all of it in its title.
    if (m_current < 0 || m_chart.series.size() < 2 || m_chart.shape == ChartShape::Shares)
        return list;
    for (int series = static_cast<int>(m_chart.series.size()) - 1; series >= 0; --series) {
        if (m_chart.series[series].values[m_current] > 0)
            list.append(series);
    }
    return list;
}

QStringList ChartItem::currentTexts() const
{
    QStringList list;
    for (const int series : currentSeries())
        list.append(m_chart.series[series].texts.value(m_current));
    return list;
}

QStringList ChartItem::currentNames() const
{
    QStringList list;
    for (const int series : currentSeries())
        list.append(m_chart.series[series].name);
    return list;
}

QList<QColor> ChartItem::currentColors() const
{
    QList<QColor> list;
    for (const int series : currentSeries())
        list.append(colorOf(series));
    return list;
}

QColor ChartItem::colorOf(int series) const
{
    switch (m_chart.series[series].tone) {
    case ChartTone::Muted: return m_mutedColor;
    case ChartTone::Bad: return m_badColor;
    case ChartTone::Own: break;
    }
    if (m_colors.isEmpty())
        return m_textColor;
    const auto own = std::count_if(m_chart.series.begin(), m_chart.series.begin() + series,
        [](const ChartSeries& before) { return before.tone == ChartTone::Own; });
    return m_colors[std::min<qsizetype>(own, m_colors.size() - 1)];
}

void ChartItem::measure()
{
    const QFontMetricsF metrics(m_font);
    m_axisWidth = 0;
    for (const ChartTick& tick : m_chart.ticks)
        m_axisWidth = std::max(m_axisWidth, std::ceil(metrics.horizontalAdvance(tick.text)) + kAxisGap);
}

QRectF ChartItem::plot() const
{
    return { m_axisWidth, kAbove, std::max(1.0, width() - m_axisWidth),
        std::max(1.0, height() - kAbove - kBelow) };
}

// On whole pixels, so that bars are equally sharp.
QRectF ChartItem::band(int point) const
{
    const QRectF area = plot();
    const double each = area.width() / std::max(1, pointCount());
    const double left = std::round(area.left() + each * point);
    const double right = std::round(area.left() + each * (point + 1));
    return { left, area.top(), right - left, area.height() };
}

double ChartItem::yOf(double value) const
{
    const QRectF area = plot();
    return std::round(area.bottom() - (m_chart.top > 0 ? value / m_chart.top : 0) * area.height());
}

QPolygonF ChartItem::lineOf(int series, const QVector<double>& below) const
{
    QPolygonF line;
    for (int point = 0; point < pointCount(); ++point)
        line.append({ band(point).center().x(), yOf(below[point] + m_chart.series[series].values[point]) });
    return line;
}

QRectF ChartItem::ring() const
{
    const double side = std::max(1.0, std::min(width(), height()) - 2 * kLift);
    return { (width() - side) / 2, (height() - side) / 2, side, side };
}

// Slices go round from the top, with the clock.
int ChartItem::sliceAt(const QPointF& place) const
{
    const QRectF room = ring();
    const QPointF from = place - room.center();
    const double radius = room.width() / 2;
    const double away = std::hypot(from.x(), from.y());
    if (away > radius + kLift || away < radius * kHole || m_chart.top <= 0)
        return -1;
    constexpr double kPi = 3.14159265358979323846;
    double turn = std::atan2(from.x(), -from.y()) / (2 * kPi);
    if (turn < 0)
        turn += 1;
    double sum = 0;
    for (int slice = 0; slice < pointCount(); ++slice) {
        sum += m_chart.series[slice].values[slice] / m_chart.top;
        if (turn < sum)
            return slice;
    }
    return -1;
}

int ChartItem::pointAt(const QPointF& place) const
{
    if (m_chart.shape == ChartShape::Shares)
        return sliceAt(place);
    const QRectF area = plot();
    if (pointCount() == 0 || place.x() < area.left() || place.x() >= area.right())
        return -1;
    return std::min(
        pointCount() - 1, static_cast<int>((place.x() - area.left()) / area.width() * pointCount()));
}

void ChartItem::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(m_font);
    if (m_chart.shape == ChartShape::Shares) {
        paintRing(*painter);
        return;
    }
    paintAxis(*painter);
    switch (m_chart.shape) {
    case ChartShape::Bars: paintBars(*painter); break;
    case ChartShape::Area: paintArea(*painter); break;
    case ChartShape::Stack: paintStack(*painter); break;
    case ChartShape::Lines: paintLines(*painter); break;
    case ChartShape::Shares: break;
    }
    paintLimits(*painter);
}

void ChartItem::paintAxis(QPainter& painter) const
{
    const QRectF area = plot();
    const double lineHeight = QFontMetricsF(m_font).height();
    for (const ChartTick& tick : m_chart.ticks) {
        const double y = yOf(tick.value);
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), m_gridColor);
        painter.setPen(m_textColor);
        painter.drawText(QRectF(0, y - lineHeight / 2, m_axisWidth - kAxisGap, lineHeight),
            Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    double taken = 0; // words do not run into one another
    for (int point = 0; point < pointCount(); ++point) {
        const QString text = m_chart.labels.value(point);
        if (text.isEmpty())
            continue;
        const double wide = QFontMetricsF(m_font).horizontalAdvance(text);
        const double left = std::clamp(band(point).center().x() - wide / 2, area.left(), width() - wide);
        if (left < taken)
            continue;
        taken = left + wide + kAxisGap;
        painter.setPen(m_textColor);
        painter.drawText(QRectF(left, area.bottom() + 4, wide + 1, lineHeight), Qt::AlignLeft, text);
    }
}

void ChartItem::paintBars(QPainter& painter) const
{
    for (int point = 0; point < pointCount(); ++point) {
        const QRectF room = band(point);
        if (point == m_current)
            painter.fillRect(room, m_currentColor);
        const double gap = room.width() >= 8 ? 2 : room.width() >= 4 ? 1 : 0;
        const double wide = std::clamp(room.width() - gap, 1.0, kWidestBar);
        const double left = std::floor(room.center().x() - wide / 2);
        double below = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const double value = m_chart.series[series].values[point];
            if (value <= 0)
                continue;
            const double bottom = yOf(below);
            const double top = std::min(yOf(below + value), bottom - (below > 0 ? 0 : kLeastBar));
            below += value;
            painter.fillRect(QRectF(left, top, wide, bottom - top), colorOf(series));
        }
    }
}

void ChartItem::paintArea(QPainter& painter) const
{
    if (m_current >= 0)
        painter.fillRect(band(m_current), m_currentColor);
    if (m_chart.series.isEmpty())
        return;
    QPolygonF line;
    for (int point = 0; point < pointCount(); ++point) {
        if (m_chart.holds(point))
            line.append({ band(point).center().x(), yOf(m_chart.series.first().values[point]) });
    }
    if (line.isEmpty())
        return;
    const QColor color = colorOf(0);
    QColor pale = color;
    pale.setAlphaF(kAreaAlpha);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QPolygonF below = line;
    below << QPointF(line.last().x(), plot().bottom()) << QPointF(line.first().x(), plot().bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawPolygon(below);
    painter.setPen(QPen(color, kLineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (line.size() <= kMostDots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const QPointF& place : line)
            painter.drawEllipse(place, kDot, kDot);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartItem::paintStack(QPainter& painter) const
{
    if (m_current >= 0)
        painter.fillRect(band(m_current), m_currentColor);
    painter.setRenderHint(QPainter::Antialiasing, true);
    QVector<double> below(pointCount(), 0.0);
    QPolygonF lower = m_chart.series.isEmpty() ? QPolygonF() : lineOf(0, below);
    for (QPointF& place : lower)
        place.setY(plot().bottom());
    for (int series = 0; series < m_chart.series.size(); ++series) {
        const QPolygonF upper = lineOf(series, below);
        QPolygonF area = upper;
        std::for_each(lower.rbegin(), lower.rend(), [&area](const QPointF& place) { area << place; });
        QColor fill = colorOf(series);
        fill.setAlphaF(kStackAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setPen(QPen(colorOf(series), kLineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(upper);
        for (int point = 0; point < pointCount(); ++point)
            below[point] += m_chart.series[series].values[point];
        lower = upper;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartItem::paintLines(QPainter& painter) const
{
    if (m_current >= 0)
        painter.fillRect(band(m_current), m_currentColor);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QVector<double> axis(pointCount(), 0.0);
    for (int series = 0; series < m_chart.series.size(); ++series) {
        const QPolygonF line = lineOf(series, axis);
        painter.setPen(QPen(colorOf(series), kLineWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(series));
        // A single point is no line.
        if (line.size() <= kMostDots) {
            for (const QPointF& place : line)
                painter.drawEllipse(place, kDot, kDot);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartItem::paintRing(QPainter& painter) const
{
    if (m_chart.top <= 0)
        return;
    constexpr int kSixteenths = 16; // QPainter's degrees
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(Qt::NoPen);
    double from = 90; // the top
    for (int slice = 0; slice < pointCount(); ++slice) {
        const double span = m_chart.series[slice].values[slice] / m_chart.top * kFullTurn;
        const double lift = slice == m_current ? kLift : 0;
        painter.setBrush(colorOf(slice));
        painter.drawPie(ring().adjusted(-lift, -lift, lift, lift), static_cast<int>(from * kSixteenths),
            static_cast<int>(std::floor(-span * kSixteenths)));
        from -= span;
    }
    const QPointF middle = ring().center();
    const double radius = ring().width() / 2;
    // Between slices, so that neighbours are told apart without their colours.
    painter.setPen(QPen(m_paperColor, kSliceGap));
    double turn = 0;
    for (int slice = 0; slice < pointCount(); ++slice) {
        QLineF edge = QLineF::fromPolar(radius + kLift, 90 - turn);
        edge.translate(middle);
        if (pointCount() > 1)
            painter.drawLine(edge);
        turn += m_chart.series[slice].values[slice] / m_chart.top * kFullTurn;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_paperColor);
    painter.drawEllipse(middle, radius * kHole, radius * kHole);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// The words are in the legend: over the bars they would look like bars that are missing.
void ChartItem::paintLimits(QPainter& painter) const
{
    constexpr double kThick = 2.0;
    const QRectF area = plot();
    for (const ChartLimit& limit : m_chart.limits) {
        const double y = yOf(limit.value);
        painter.fillRect(QRectF(area.left(), y - kThick, area.width(), 2 * kThick), m_paperColor);
        QPen dashes(m_limitColor, kThick);
        dashes.setDashPattern({ 4, 2 });
        dashes.setCapStyle(Qt::FlatCap);
        painter.setPen(dashes);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void ChartItem::hoverMoveEvent(QHoverEvent* event)
{
    setCurrent(pointAt(event->position()));
}

void ChartItem::hoverLeaveEvent(QHoverEvent*)
{
    setCurrent(-1);
}

void ChartItem::mousePressEvent(QMouseEvent* event)
{
    const int point = pointAt(event->position());
    setCurrent(point);
    if (point >= 0)
        Q_EMIT activated(point);
}

void ChartItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    Q_EMIT currentChanged();
}

} // namespace plexus::charts

#include "moc_chart_item.cpp"
