// SPDX-License-Identifier: GPL-3.0-or-later
// Draws figures over time: bars, stacked where there are several series, areas or lines, with an axis, and
// limits across; or the shares of a whole as a ring. Painted rather than built of geometry nodes, which the
// software renderer does not draw. One point is current: the one under the pointer, or where the keyboard is.
// Thread: the GUI thread.
#pragma once

#include "app/viewmodels/common/chart_data.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plexus::charts {

class ChartItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    // An app::viewmodels::ChartData.
    Q_PROPERTY(QVariant chart READ chart WRITE setChart NOTIFY chartChanged FINAL)
    // Of the series that have their own, in their order; more series than colours share the last one.
    Q_PROPERTY(QList<QColor> colors READ colors WRITE setColors NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor mutedColor MEMBER m_mutedColor NOTIFY styleChanged FINAL) // of what matters less
    Q_PROPERTY(QColor badColor MEMBER m_badColor NOTIFY styleChanged FINAL)     // of what went wrong
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor limitColor MEMBER m_limitColor NOTIFY styleChanged FINAL)
    // Around lines that cross bars.
    Q_PROPERTY(QColor paperColor MEMBER m_paperColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QColor currentColor MEMBER m_currentColor NOTIFY styleChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL) // -1: none
    Q_PROPERTY(int pointCount READ pointCount NOTIFY chartChanged FINAL)
    Q_PROPERTY(QList<QString> seriesNames READ seriesNames NOTIFY chartChanged FINAL)
    Q_PROPERTY(QList<QColor> seriesColors READ seriesColors NOTIFY legendChanged FINAL)
    Q_PROPERTY(QList<QString> limitNames READ limitNames NOTIFY chartChanged FINAL)
    // Of the current point, for the box beside it.
    Q_PROPERTY(double currentX READ currentX NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTotal READ currentTotal NOTIFY currentChanged FINAL)
    // Of each series with something in it, the uppermost first; empty where there is one series only.
    Q_PROPERTY(QList<QString> currentTexts READ currentTexts NOTIFY currentChanged FINAL)
    Q_PROPERTY(QList<QString> currentNames READ currentNames NOTIFY currentChanged FINAL)
    Q_PROPERTY(QList<QColor> currentColors READ currentColors NOTIFY currentChanged FINAL)
public:
    explicit ChartItem(QQuickItem* parent = nullptr);

    [[nodiscard]] QVariant chart() const { return QVariant::fromValue(m_chart); }

    [[nodiscard]] QList<QColor> colors() const { return m_colors; }

    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] int pointCount() const { return m_chart.pointCount(); }

    [[nodiscard]] QStringList seriesNames() const;
    [[nodiscard]] QList<QColor> seriesColors() const;
    [[nodiscard]] QStringList limitNames() const;
    [[nodiscard]] double currentX() const;

    [[nodiscard]] QString currentTitle() const { return m_chart.titles.value(m_current); }

    [[nodiscard]] QString currentTotal() const { return m_chart.totals.value(m_current); }

    [[nodiscard]] QStringList currentTexts() const;
    [[nodiscard]] QStringList currentNames() const;
    [[nodiscard]] QList<QColor> currentColors() const;

    void setChart(const QVariant& value);
    void setColors(const QList<QColor>& colors);
    void setCurrent(int point);
    // To the next point with something to say, by 1 or -1; where there is none, it stays. From none to the
    // last.
    Q_INVOKABLE void step(int by);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void chartChanged();
    void styleChanged();
    void legendChanged();
    void currentChanged();
    // A point with something in it was clicked.
    void activated(int point);

protected:
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF band(int point) const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] int pointAt(const QPointF& place) const;
    [[nodiscard]] QColor colorOf(int series) const;
    // Series of the current point with something in them, the uppermost first.
    [[nodiscard]] QVector<int> currentSeries() const;
    void measure();
    void paintAxis(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintArea(QPainter& painter) const;
    void paintStack(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintRing(QPainter& painter) const;
    // The values of a series, each on top of what is below it (or at the axis).
    [[nodiscard]] QPolygonF lineOf(int series, const QVector<double>& below) const;
    [[nodiscard]] QRectF ring() const;
    [[nodiscard]] int sliceAt(const QPointF& place) const;
    void paintLimits(QPainter& painter) const;

    app::viewmodels::ChartData m_chart;
    QList<QColor> m_colors;
    QColor m_mutedColor = Qt::gray;
    QColor m_badColor = Qt::red;
    QColor m_gridColor = Qt::lightGray;
    QColor m_textColor = Qt::gray;
    QColor m_limitColor = Qt::red;
    QColor m_paperColor = Qt::white;
    QColor m_currentColor = Qt::lightGray;
    QFont m_font;
    double m_axisWidth = 0; // room for the words of the ticks
    int m_current = -1;
};

} // namespace plexus::charts
