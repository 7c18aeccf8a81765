// SPDX-License-Identifier: GPL-3.0-or-later
#include "heat_item.h"

#include <QFontMetricsF>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plexus::charts {

using app::viewmodels::HeatData;

namespace {

constexpr double kGap = 2.0;
constexpr double kLabelGap = 8.0;
constexpr double kAbove = 18.0; // for the words above
constexpr double kLeastCell = 4.0;
// The faintest of cells with something in them: told from an empty one at a glance.
constexpr double kFaintest = 0.25;

} // namespace

HeatItem::HeatItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &HeatItem::styleChanged, this, [this] { update(); });
}

void HeatItem::setHeat(const QVariant& value)
{
    const HeatData heat = value.value<HeatData>();
    if (heat == m_heat)
        return;
    m_heat = heat;
    if (!isCell(m_current))
        m_current = -1;
    update();
    Q_EMIT heatChanged();
    Q_EMIT currentChanged();
}

void HeatItem::setCurrent(int cell)
{
    if (cell == m_current || (cell >= 0 && !isCell(cell)))
        return;
    m_current = std::max(cell, -1);
    update();
    Q_EMIT currentChanged();
}

bool HeatItem::isCell(int cell) const
{
    return cell >= 0 && cell < m_heat.shares.size() && m_heat.shares[cell] >= 0;
}

double HeatItem::labelWidth() const
{
    const QFontMetricsF metrics(m_font);
    double wide = 0;
    for (const QString& label : m_heat.rowLabels)
        wide = std::max(wide, std::ceil(metrics.horizontalAdvance(label)));
    return wide + kLabelGap;
}

// On whole pixels, and as wide as there is room: the last column ends where everything else does.
double HeatItem::columnX(int column) const
{
    const int columns = std::max(1, m_heat.columns());
    const double wide = std::max(width() - labelWidth() + kGap, kLeastCell * columns);
    return std::round(labelWidth() + wide * column / columns);
}

double HeatItem::rowHeight() const
{
    const double high = std::floor((height() - kAbove) / std::max(1, m_heat.rows));
    return std::max(kLeastCell, std::min(high, m_highest));
}

QRectF HeatItem::rectOf(int cell) const
{
    const int rows = std::max(1, m_heat.rows);
    const double left = columnX(cell / rows);
    const double high = rowHeight();
    return { left, kAbove + high * (cell % rows), columnX(cell / rows + 1) - left - kGap, high - kGap };
}

QList<QColor> HeatItem::scale() const
{
    QList<QColor> list;
    for (const double share : { 0.0, 0.05, 0.25, 0.6, 1.0 })
        list.append(colorOf(share));
    return list;
}

QRectF HeatItem::currentRect() const
{
    return m_current < 0 ? QRectF() : rectOf(m_current);
}

int HeatItem::cellAt(const QPointF& place) const
{
    const double y = place.y() - kAbove;
    if (place.x() < columnX(0) || y < 0 || m_heat.rows == 0)
        return -1;
    int column = 0;
    while (column < m_heat.columns() && columnX(column + 1) <= place.x())
        ++column;
    const int row = static_cast<int>(y / rowHeight());
    const int cell = column * m_heat.rows + row;
    return column < m_heat.columns() && row < m_heat.rows && isCell(cell) ? cell : -1;
}

QColor HeatItem::colorOf(double share) const
{
    if (share <= 0)
        return m_emptyColor;
    // A few days with much would make all others look empty.
    const double strength = kFaintest + (1 - kFaintest) * std::sqrt(std::min(share, 1.0));
    const auto mixed = [strength](int empty, int full) {
        return static_cast<int>(std::lround(empty + (full - empty) * strength));
    };
    return { mixed(m_emptyColor.red(), m_fullColor.red()), mixed(m_emptyColor.green(), m_fullColor.green()),
        mixed(m_emptyColor.blue(), m_fullColor.blue()) };
}

void HeatItem::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setFont(m_font);
    paintLabels(*painter);
    for (int cell = 0; cell < m_heat.shares.size(); ++cell) {
        if (isCell(cell))
            painter->fillRect(rectOf(cell), colorOf(m_heat.shares[cell]));
    }
    if (m_current >= 0) {
        painter->setPen(QPen(m_currentColor, 2));
        painter->drawRect(rectOf(m_current));
    }
}

void HeatItem::paintLabels(QPainter& painter) const
{
    const double lineHeight = QFontMetricsF(m_font).height();
    painter.setPen(m_textColor);
    for (int row = 0; row < m_heat.rows; ++row) {
        const QRectF cell = rectOf(row);
        painter.drawText(QRectF(0, cell.center().y() - lineHeight / 2, labelWidth() - kLabelGap, lineHeight),
            Qt::AlignRight | Qt::AlignVCenter, m_heat.rowLabels.value(row));
    }
    for (int column = 0; column < m_heat.columns(); ++column) {
        const QString label = m_heat.columnLabels.value(column);
        if (!label.isEmpty())
            painter.drawText(QPointF(rectOf(column * m_heat.rows).left(), kAbove - 6), label);
    }
}

void HeatItem::hoverMoveEvent(QHoverEvent* event)
{
    setCurrent(cellAt(event->position()));
}

void HeatItem::hoverLeaveEvent(QHoverEvent*)
{
    setCurrent(-1);
}

void HeatItem::mousePressEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->position());
    setCurrent(cell);
    if (cell >= 0)
        Q_EMIT activated(cell);
}

void HeatItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    Q_EMIT currentChanged();
}

} // namespace plexus::charts

#include "moc_heat_item.cpp"
