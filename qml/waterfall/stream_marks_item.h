// SPDX-License-Identifier: GPL-3.0-or-later
// Draws over a stream what stands out in it: a flag with a name where a call of a tool began, a line where
// nothing came for long. Painted, as WaterfallItem is and for the same reason. Thread: the GUI thread.
#pragma once

#include "app/viewmodels/requests/stream_marks.h"
#include "time_axis.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plexus::waterfall {

class StreamMarksItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An app::viewmodels::StreamMarks.
    Q_PROPERTY(QVariant marks READ marks WRITE setMarks NOTIFY changed FINAL)
    // Microseconds.
    Q_PROPERTY(double fromUs READ fromUs WRITE setFromUs NOTIFY changed FINAL)
    Q_PROPERTY(double toUs READ toUs WRITE setToUs NOTIFY changed FINAL)
    Q_PROPERTY(QColor flagColor MEMBER m_flagColor WRITE setFlagColor NOTIFY changed FINAL)
    // The ground of a flag's name, so that it can be read over the curve.
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor WRITE setGroundColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor stallColor MEMBER m_stallColor WRITE setStallColor NOTIFY changed FINAL)
    Q_PROPERTY(QFont font MEMBER m_font WRITE setFont NOTIFY changed FINAL)
public:
    explicit StreamMarksItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant marks() const { return QVariant::fromValue(m_marks); }

    [[nodiscard]] double fromUs() const { return static_cast<double>(m_axis.fromUs); }

    [[nodiscard]] double toUs() const { return static_cast<double>(m_axis.toUs); }

    void setMarks(const QVariant& marks);
    void setFromUs(double us);
    void setToUs(double us);
    void setFlagColor(const QColor& color);
    void setGroundColor(const QColor& color);
    void setStallColor(const QColor& color);
    void setFont(const QFont& font);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    template <typename Value> void set(Value& slot, const Value& value);

    [[nodiscard]] double placeOf(qint64 us) const { return m_axis.placeOf(us) * width(); }

    void paintStalls(QPainter& painter) const;
    void paintFlags(QPainter& painter) const;

    app::viewmodels::StreamMarks m_marks;
    TimeAxis m_axis;
    QColor m_flagColor = Qt::black;
    QColor m_groundColor = Qt::white;
    QColor m_stallColor = Qt::darkYellow;
    QFont m_font;
};

} // namespace plexus::waterfall
