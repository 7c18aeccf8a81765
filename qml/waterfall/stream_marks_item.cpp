// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_marks_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plexus::waterfall {

using app::viewmodels::StreamMarks;
using app::viewmodels::StreamStall;
using app::viewmodels::ToolFlag;

namespace {

// Above the strokes of the events.
constexpr double kStallAbove = 10.0;
constexpr double kStallEnd = 4.0;
constexpr double kFlagWidth = 5.0;
constexpr double kBeside = 3.0;
// A shorter rest of a name says nothing.
constexpr double kLeastName = 14.0;

} // namespace

StreamMarksItem::StreamMarksItem(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
}

template <typename Value> void StreamMarksItem::set(Value& slot, const Value& value)
{
    if (slot == value)
        return;
    slot = value;
    update();
    Q_EMIT changed();
}

void StreamMarksItem::setMarks(const QVariant& marks)
{
    set(m_marks, marks.canConvert<StreamMarks>() ? marks.value<StreamMarks>() : StreamMarks());
}

void StreamMarksItem::setFromUs(double us)
{
    set<qint64>(m_axis.fromUs, std::llround(us));
}

void StreamMarksItem::setToUs(double us)
{
    set<qint64>(m_axis.toUs, std::llround(us));
}

void StreamMarksItem::setFlagColor(const QColor& color)
{
    set(m_flagColor, color);
}

void StreamMarksItem::setGroundColor(const QColor& color)
{
    set(m_groundColor, color);
}

void StreamMarksItem::setStallColor(const QColor& color)
{
    set(m_stallColor, color);
}

void StreamMarksItem::setFont(const QFont& font)
{
    set(m_font, font);
}

// A line with ends, the longest one thicker.
void StreamMarksItem::paintStalls(QPainter& painter) const
{
    const auto longest = m_marks.longest();
    const double y = std::floor(height() - kStallAbove);
    for (const StreamStall& stall : m_marks.stalls) {
        if (stall.toUs < m_axis.fromUs || stall.fromUs > m_axis.toUs)
            continue;
        const double from = std::max(0.0, std::floor(placeOf(stall.fromUs)));
        const double to = std::min(width(), std::ceil(placeOf(stall.toUs)));
        const double thick = stall == *longest ? 2.0 : 1.0;
        painter.fillRect(QRectF(from, y, std::max(1.0, to - from), thick), m_stallColor);
        for (const double end : { from, std::max(from, to - 1.0) })
            painter.fillRect(QRectF(end, y - kStallEnd / 2.0, 1.0, kStallEnd + thick), m_stallColor);
    }
}

// A pole, a flag, and as much of the name as there is room for before the next one.
void StreamMarksItem::paintFlags(QPainter& painter) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    for (qsizetype i = 0; i < m_marks.calls.size(); ++i) {
        const ToolFlag& call = m_marks.calls[i];
        if (call.atUs < m_axis.fromUs || call.atUs > m_axis.toUs)
            continue;
        const double x = std::min(std::floor(placeOf(call.atUs)), width() - 1.0);
        painter.fillRect(QRectF(x, 0.0, 1.0, height()), m_flagColor);
        const double next = i + 1 < m_marks.calls.size() ? placeOf(m_marks.calls[i + 1].atUs) : width();
        const double room = std::min(next, width()) - x - kFlagWidth - 2.0 * kBeside;
        const double needed = std::ceil(metrics.horizontalAdvance(call.name));
        // At the end of the stream there is more room before it.
        const bool isBefore = room < needed && i + 1 == m_marks.calls.size() && x > needed + 4.0 * kBeside;
        const double way = isBefore ? -1.0 : 1.0;
        const double middle = metrics.height() / 2.0;
        painter.setBrush(m_flagColor);
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF({ { x + way, middle - 4.0 }, { x + way * (1.0 + kFlagWidth), middle },
            { x + way, middle + 4.0 } }));
        const double width = isBefore ? needed : std::min(needed, room);
        if (width < std::min(kLeastName, needed))
            continue;
        const double from = isBefore ? x - kFlagWidth - kBeside - needed : x + kFlagWidth + kBeside;
        const QRectF place(from, 0.0, width + 1.0, metrics.height());
        painter.fillRect(place, m_groundColor);
        painter.setPen(m_flagColor);
        painter.drawText(place, Qt::AlignVCenter, metrics.elidedText(call.name, Qt::ElideRight, width + 1.0));
    }
}

void StreamMarksItem::paint(QPainter* painter)
{
    if (width() <= 0.0 || m_axis.toUs <= m_axis.fromUs)
        return;
    painter->setClipRect(boundingRect());
    paintStalls(*painter);
    paintFlags(*painter);
}

} // namespace plexus::waterfall

#include "moc_stream_marks_item.cpp"
