// SPDX-License-Identifier: GPL-3.0-or-later
// Draws where the time of a request went: a whole request in one bar, or one of its lanes. Painted rather
// than built of geometry nodes, which the software renderer does not draw. While the request runs and is in
// sight it watches the clock and grows with it; otherwise it costs nothing. Thread: the GUI thread.
#pragma once

#include "app/viewmodels/requests/live_clock.h"
#include "app/viewmodels/requests/waterfall_phases.h"
#include "time_axis.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plexus::waterfall {

class WaterfallItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An app::viewmodels::Waterfall.
    Q_PROPERTY(QVariant waterfall READ waterfall WRITE setWaterfall NOTIFY waterfallChanged FINAL)
    // -1: the whole request; -2: the client; 0: the gateway; 1, 2, …: that attempt.
    Q_PROPERTY(int lane READ lane WRITE setLane NOTIFY laneChanged FINAL)
    // Microseconds; JavaScript has no other number than this.
    Q_PROPERTY(double fromUs READ fromUs WRITE setFromUs NOTIFY axisChanged FINAL)
    Q_PROPERTY(double toUs READ toUs WRITE setToUs NOTIFY axisChanged FINAL)
    Q_PROPERTY(bool compressed READ isCompressed WRITE setCompressed NOTIFY axisChanged FINAL)
    Q_PROPERTY(app::viewmodels::LiveClock* clock READ clock WRITE setClock NOTIFY clockChanged FINAL)
    Q_PROPERTY(QColor gatewayColor MEMBER m_gatewayColor WRITE setGatewayColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor networkColor MEMBER m_networkColor WRITE setNetworkColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor waitColor MEMBER m_waitColor WRITE setWaitColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor thinkingColor MEMBER m_thinkingColor WRITE setThinkingColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor queueColor MEMBER m_queueColor WRITE setQueueColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(
        QColor streamingColor MEMBER m_streamingColor WRITE setStreamingColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor failedColor MEMBER m_failedColor WRITE setFailedColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor tickColor MEMBER m_tickColor WRITE setTickColor NOTIFY colorsChanged FINAL)
    // What is to be seen in it, for a legend: a Mark each.
    Q_PROPERTY(QList<int> marks READ marks NOTIFY waterfallChanged FINAL)
    Q_PROPERTY(int attemptCount READ attemptCount NOTIFY waterfallChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY waterfallChanged FINAL)
    Q_PROPERTY(double elapsedUs READ elapsedUs NOTIFY elapsedChanged FINAL)
    // The table for the pointer: names and times, row by row.
    Q_PROPERTY(QList<QString> phaseNames READ phaseNames NOTIFY elapsedChanged FINAL)
    Q_PROPERTY(QList<QString> phaseTimes READ phaseTimes NOTIFY elapsedChanged FINAL)
public:
    enum Mark {
        GatewayMark,
        QueueMark,
        NetworkMark,
        WaitMark,
        ThinkingMark,
        StreamingMark,
        FailedMark,
        FirstTokenMark,
    };
    Q_ENUM(Mark)

    explicit WaterfallItem(QQuickItem* parent = nullptr);
    ~WaterfallItem() override;

    [[nodiscard]] QVariant waterfall() const { return QVariant::fromValue(m_waterfall); }

    [[nodiscard]] int lane() const { return m_lane; }

    [[nodiscard]] double fromUs() const { return static_cast<double>(m_axis.fromUs); }

    [[nodiscard]] double toUs() const { return static_cast<double>(m_axis.toUs); }

    [[nodiscard]] bool isCompressed() const { return m_axis.scale == Scale::Compressed; }

    [[nodiscard]] app::viewmodels::LiveClock* clock() const { return m_clock; }

    [[nodiscard]] int attemptCount() const { return static_cast<int>(m_waterfall.attempts.size()); }

    [[nodiscard]] QList<int> marks() const;

    [[nodiscard]] bool isRunning() const { return m_filled && m_waterfall.isRunning(); }

    [[nodiscard]] double elapsedUs() const { return static_cast<double>(nowUs()); }

    [[nodiscard]] QStringList phaseNames() const;
    [[nodiscard]] QStringList phaseTimes() const;

    void setWaterfall(const QVariant& value);
    void setLane(int lane);
    void setFromUs(double us);
    void setToUs(double us);
    void setCompressed(bool compressed);
    void setClock(app::viewmodels::LiveClock* clock);

    void setGatewayColor(const QColor& color) { setColor(m_gatewayColor, color); }

    void setNetworkColor(const QColor& color) { setColor(m_networkColor, color); }

    void setWaitColor(const QColor& color) { setColor(m_waitColor, color); }

    void setThinkingColor(const QColor& color) { setColor(m_thinkingColor, color); }

    void setQueueColor(const QColor& color) { setColor(m_queueColor, color); }

    void setStreamingColor(const QColor& color) { setColor(m_streamingColor, color); }

    void setFailedColor(const QColor& color) { setColor(m_failedColor, color); }

    void setTickColor(const QColor& color) { setColor(m_tickColor, color); }

    // "Attempt 2, openai/gpt-5, Error 429": what a lane is called.
    Q_INVOKABLE QString laneName(int lane) const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void waterfallChanged();
    void laneChanged();
    void axisChanged();
    void clockChanged();
    void colorsChanged();
    void elapsedChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    enum class Slope { Up, Down };

    struct Hatch {
        QColor color;
        Slope slope = Slope::Up;
    };

    [[nodiscard]] qint64 nowMs() const;

    [[nodiscard]] qint64 nowUs() const { return m_waterfall.elapsedUs(nowMs()); }

    [[nodiscard]] QColor colorOf(app::viewmodels::Phase phase) const;
    [[nodiscard]] QRectF boxOf(qint64 fromUs, qint64 toUs, double barHeight) const;
    void paintSpans(QPainter& painter, const QVector<app::viewmodels::PhaseSpan>& spans) const;
    void paintHatched(QPainter& painter, const QRectF& box, const Hatch& hatch) const;
    void paintAttempt(QPainter& painter, const app::viewmodels::AttemptLane& lane) const;
    void paintFirstToken(QPainter& painter, qint64 us) const;
    void setColor(QColor& slot, const QColor& color);
    void updateWatching();
    void tick();

    app::viewmodels::Waterfall m_waterfall;
    TimeAxis m_axis;
    QPointer<app::viewmodels::LiveClock> m_clock;
    QMetaObject::Connection m_windowConnection;
    QColor m_gatewayColor = Qt::gray;
    QColor m_networkColor = Qt::darkYellow;
    QColor m_waitColor = Qt::blue;
    QColor m_thinkingColor = Qt::magenta;
    QColor m_queueColor = Qt::lightGray;
    QColor m_streamingColor = Qt::darkCyan;
    QColor m_failedColor = Qt::red;
    QColor m_tickColor = Qt::black;
    int m_lane = -1;
    bool m_filled = false;
    bool m_watching = false;
};

} // namespace plexus::waterfall
