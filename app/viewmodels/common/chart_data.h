// SPDX-License-Identifier: GPL-3.0-or-later
// What charts draw: values made ready, with the words for every one of them. The painted items of qml/charts
// know nothing of what the figures mean.
// Thread: any. Values.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace app::viewmodels {

// What colour a series has: its own among the others, or one that says what it is.
enum class ChartTone { Own, Muted, Bad };

struct ChartSeries {
    QString name; // empty: the only one
    QVector<double> values = {};
    QStringList texts = {}; // of each value
    ChartTone tone = ChartTone::Own;
    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

// A line across the chart.
struct ChartLimit {
    double value = 0;
    QString text = {};
    friend bool operator==(const ChartLimit&, const ChartLimit&) = default;
};

struct ChartTick {
    double value = 0;
    QString text = {};
    friend bool operator==(const ChartTick&, const ChartTick&) = default;
};

// Bars count what happened at a point. An area joins readings of one series: what is below 0 is no reading,
// and the line goes on to the next one. A stack is bars joined to areas; lines stand each for itself. Of
// shares every point is a slice of a ring, and has a series of its own.
enum class ChartShape { Bars, Area, Stack, Lines, Shares };

// Series over the same points.
struct ChartData {
    QVector<ChartSeries> series = {}; // the lowest first; each has a value for every point
    QStringList titles = {};          // of each point, in full
    QStringList labels = {};          // likewise, for below the axis; empty: none there
    QStringList totals = {};          // of each point, all series together
    double top = 0;                   // of the axis; 0: nothing to draw
    QVector<ChartTick> ticks = {};
    QVector<ChartLimit> limits = {};
    ChartShape shape = ChartShape::Bars;

    // There is something to point at.
    [[nodiscard]] bool holds(int point) const
    {
        return shape != ChartShape::Area
            || (!series.isEmpty() && series.first().values.value(point, -1) >= 0);
    }

    [[nodiscard]] int pointCount() const { return static_cast<int>(titles.size()); }

    friend bool operator==(const ChartData&, const ChartData&) = default;
};

// A grid of cells, column by column, the darker the more.
struct HeatData {
    int rows = 0;
    QVector<double> shares = {}; // 0–1 of the greatest; below 0: there is no such cell
    QStringList titles = {};     // of each cell
    QStringList texts = {};      // likewise: its figure
    QStringList rowLabels = {};  // empty ones are left out
    QStringList columnLabels = {};

    [[nodiscard]] int columns() const { return rows > 0 ? static_cast<int>(shares.size()) / rows : 0; }

    friend bool operator==(const HeatData&, const HeatData&) = default;
};

// The next greater number that reads well as the end of an axis (1, 2, 3, 4, 5, 6 or 8 times a power of
// ten); 0 for nothing.
[[nodiscard]] double niceTop(double greatest);

} // namespace app::viewmodels

Q_DECLARE_METATYPE(app::viewmodels::ChartData)
Q_DECLARE_METATYPE(app::viewmodels::HeatData)
