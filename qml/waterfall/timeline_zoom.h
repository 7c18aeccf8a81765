// SPDX-License-Identifier: GPL-3.0-or-later
// The stretch of time a timeline shows, and the marks of its ruler. Until one zooms it is the whole, also
// while the whole grows. Thread: the GUI thread.
#pragma once

#include "time_axis.h"

#include <QObject>
#include <QStringList>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace plexus::waterfall {

class TimelineZoom : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // Microseconds.
    Q_PROPERTY(double totalUs READ totalUs WRITE setTotalUs NOTIFY changed FINAL)
    Q_PROPERTY(double fromUs READ fromUs NOTIFY changed FINAL)
    Q_PROPERTY(double toUs READ toUs NOTIFY changed FINAL)
    Q_PROPERTY(bool zoomed READ isZoomed NOTIFY changed FINAL)
    // The scale of the list instead of a linear one.
    Q_PROPERTY(bool compressed READ isCompressed WRITE setCompressed NOTIFY changed FINAL)
    // How many labels there is room for.
    Q_PROPERTY(int room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(QList<double> markPositions READ markPositions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList markLabels READ markLabels NOTIFY changed FINAL)
public:
    using QObject::QObject;

    [[nodiscard]] double totalUs() const { return static_cast<double>(m_totalUs); }

    [[nodiscard]] double fromUs() const { return static_cast<double>(m_fromUs); }

    [[nodiscard]] double toUs() const { return static_cast<double>(m_fromUs + m_spanUs); }

    [[nodiscard]] bool isZoomed() const { return m_spanUs < m_totalUs; }

    [[nodiscard]] bool isCompressed() const { return m_scale == Scale::Compressed; }

    [[nodiscard]] int room() const { return m_room; }

    [[nodiscard]] QList<double> markPositions() const;
    [[nodiscard]] QStringList markLabels() const;

    void setTotalUs(double totalUs);
    void setCompressed(bool compressed);
    void setRoom(int room);

    // `at` (0…1) stays where it is; factors above 1 look closer.
    Q_INVOKABLE void zoomBy(double factor, double at);
    Q_INVOKABLE void showAll();
    // In widths of what is shown.
    Q_INVOKABLE void panBy(double widths);
    // Moves as little as it takes for that moment to be in sight.
    Q_INVOKABLE void reveal(double us);
    // The moment at a place (0…1), and the other way round.
    Q_INVOKABLE double momentAt(double place) const;
    Q_INVOKABLE double placeOf(double us) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVector<TimeMark> marks() const;
    void show(double fromUs, double spanUs);

    qint64 m_totalUs = 1'000;
    qint64 m_fromUs = 0;
    qint64 m_spanUs = 1'000;
    int m_room = 5;
    Scale m_scale = Scale::Linear;
};

} // namespace plexus::waterfall
