// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how a stream went: its speed as an area, and a stroke for each event. Painted, as WaterfallItem is
// and for the same reason. Thread: the GUI thread.
#pragma once

#include "app/viewmodels/requests/stream_pace.h"
#include "app/viewmodels/requests/stream_timeline.h"
#include "time_axis.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plexus::waterfall {

class StreamTrackItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An app::viewmodels::StreamTrack.
    Q_PROPERTY(QVariant track READ track WRITE setTrack NOTIFY trackChanged FINAL)
    // Microseconds.
    Q_PROPERTY(double fromUs READ fromUs WRITE setFromUs NOTIFY axisChanged FINAL)
    Q_PROPERTY(double toUs READ toUs WRITE setToUs NOTIFY axisChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor tickColor MEMBER m_tickColor WRITE setTickColor NOTIFY colorsChanged FINAL)
    // The top of the area: "120 tok/s", or bytes where tokens are not known. Empty: there is no area.
    Q_PROPERTY(QString peakText READ peakText NOTIFY trackChanged FINAL)
public:
    explicit StreamTrackItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant track() const { return QVariant::fromValue(m_track); }

    [[nodiscard]] double fromUs() const { return static_cast<double>(m_axis.fromUs); }

    [[nodiscard]] double toUs() const { return static_cast<double>(m_axis.toUs); }

    [[nodiscard]] QString peakText() const;

    void setTrack(const QVariant& track);
    void setFromUs(double us);
    void setToUs(double us);
    void setColor(const QColor& color);
    void setTickColor(const QColor& color);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void trackChanged();
    void axisChanged();
    void colorsChanged();

private:
    void paintArea(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;

    app::viewmodels::StreamTrack m_track;
    app::viewmodels::StreamPace m_pace;
    TimeAxis m_axis;
    QColor m_color = Qt::darkCyan;
    QColor m_tickColor = Qt::gray;
};

} // namespace plexus::waterfall
