// SPDX-License-Identifier: GPL-3.0-or-later
// A meter's past as a chart, its figures and a table.
// Thread: any. Pure.
#pragma once

#include "app/viewmodels/common/chart_data.h"
#include "inspect/meter.h"

#include <QString>
#include <QVector>

namespace app::viewmodels {

enum class MeterRange { Hour, Day, Week, FourWeeks };

[[nodiscard]] qint64 meterRangeMs(MeterRange range);

// One reading, in words.
struct MeterReadingText {
    QString moment;
    QString figure;
    QString level; // empty: there is enough
    friend bool operator==(const MeterReadingText&, const MeterReadingText&) = default;
};

// A figure among the readings, and when it was read.
struct MeterExtreme {
    QString figure = {};
    QString moment = {};
    friend bool operator==(const MeterExtreme&, const MeterExtreme&) = default;
};

struct MeterPast {
    ChartData chart = {};
    MeterExtreme current = {};
    MeterExtreme least = {};
    MeterExtreme most = {};
    QVector<MeterReadingText> readings = {}; // the latest first
    QString figureName = {};                 // "used", "left": what the figures say
    QString summary = {};                    // the chart in a sentence
};

// `points` of this meter alone, oldest first; those before the range are left out.
[[nodiscard]] MeterPast meterPast(const gateway::inspect::Meter& meter,
    const QVector<gateway::inspect::MeterPoint>& points, MeterRange range, qint64 nowMs);

} // namespace app::viewmodels
