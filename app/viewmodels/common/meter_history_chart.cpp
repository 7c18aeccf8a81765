// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/meter_history_chart.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/meter_texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::Meter;
using gateway::inspect::MeterKind;
using gateway::inspect::MeterPoint;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MeterHistory)
};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kTicks = 4;

// What of a reading is drawn.
enum class Figure { Share, Used, Remaining };

// How a range is cut, and where words stand below it.
struct Cut {
    qint64 intervalMs = kMinuteMs;
    int count = 60;
    qint64 labelEveryMs = 10 * kMinuteMs;
};

struct Reading {
    qint64 atMs = 0;
    double value = 0;
    gateway::inspect::MeterStatus status = gateway::inspect::MeterStatus::Ok;
};

Cut cutOf(MeterRange range)
{
    switch (range) {
    case MeterRange::Hour: return { kMinuteMs, 60, 10 * kMinuteMs };
    case MeterRange::Day: return { 15 * kMinuteMs, 96, 3 * kHourMs };
    case MeterRange::Week: return { 2 * kHourMs, 84, kDayMs };
    case MeterRange::FourWeeks: return { 6 * kHourMs, 112, 4 * kDayMs };
    }
    return {};
}

Figure figureOf(const Meter& meter)
{
    if (meter.kind == MeterKind::Balance && meter.remaining)
        return Figure::Remaining;
    if (meterShare(meter))
        return Figure::Share;
    return meter.used ? Figure::Used : Figure::Remaining;
}

std::optional<double> valueOf(const MeterPoint& point, Figure figure)
{
    switch (figure) {
    case Figure::Share: {
        const Meter as {
            .limit = point.limit, .used = point.used, .remaining = point.remaining, .percent = point.percent
        };
        const auto share = meterShare(as);
        return share ? std::optional(*share * 100) : std::nullopt;
    }
    case Figure::Used: return point.used;
    case Figure::Remaining: return point.remaining;
    }
    return std::nullopt;
}

QString valueText(double value, Figure figure, const QString& unit)
{
    // Not rounded up to a hundred while something is left.
    return figure == Figure::Share ? shareText(static_cast<qint64>(std::floor(value * 10 + 1e-6)), 1000)
                                   : meterFigureText(value, unit);
}

QString axisText(double value, Figure figure, const QString& unit)
{
    return figure == Figure::Share ? shareText(static_cast<qint64>(std::lround(value)), 100)
                                   : meterNumberText(value, unit);
}

QString figureNameOf(Figure figure)
{
    //: What a figure of a meter says: how much of it is used, or left
    return figure == Figure::Remaining ? Texts::tr("left") : Texts::tr("used");
}

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

QString clockText(qint64 ms)
{
    // Some languages say seconds even in short.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(local(ms).time(), format.remove(u":ss"_s));
}

QString momentOf(qint64 ms)
{
    //: A day, as Qt's formats of dates say it: Tue 25 Nov
    const QString day = QLocale().toString(local(ms).date(), Texts::tr("ddd d MMM"));
    //: day, time of the day
    return Texts::tr("%1, %2").arg(day, clockText(ms));
}

QString labelOf(qint64 ms, MeterRange range)
{
    switch (range) {
    case MeterRange::Hour:
    case MeterRange::Day: return clockText(ms);
    case MeterRange::Week: return QLocale().toString(local(ms).date(), u"ddd d"_s);
    //: A day in short, as Qt's formats of dates say it: 25 Nov
    case MeterRange::FourWeeks: return QLocale().toString(local(ms).date(), Texts::tr("d MMM"));
    }
    return {};
}

QVector<Reading> readingsOf(const QVector<MeterPoint>& points, Figure figure, qint64 fromMs, qint64 nowMs)
{
    QVector<Reading> readings;
    for (const MeterPoint& point : points) {
        const auto value = valueOf(point, figure);
        if (value && point.atMs >= fromMs && point.atMs <= nowMs)
            readings.append({ point.atMs, std::max(0.0, *value), point.status });
    }
    return readings;
}

void fillAxis(ChartData& chart, Figure figure, const QString& unit, double most)
{
    chart.top = figure == Figure::Share ? 100 : niceTop(most);
    for (int tick = 0; tick <= kTicks && chart.top > 0; ++tick) {
        const double value = chart.top * tick / kTicks;
        chart.ticks.append({ value, axisText(value, figure, unit) });
    }
}

// Of several readings in one point the last.
void fillPoints(ChartData& chart, const QVector<Reading>& readings, MeterRange range, qint64 firstMs)
{
    const Cut cut = cutOf(range);
    const qint64 offsetMs = local(firstMs).offsetFromUtc() * qint64 { 1000 };
    QVector<double> values(cut.count, -1);
    QVector<qint64> moments(cut.count, 0);
    for (const Reading& reading : readings) {
        const qint64 point = (reading.atMs - firstMs) / cut.intervalMs;
        if (point >= 0 && point < cut.count) {
            values[point] = reading.value;
            moments[point] = reading.atMs;
        }
    }
    for (int point = 0; point < cut.count; ++point) {
        const qint64 at = firstMs + point * cut.intervalMs;
        chart.titles.append(momentOf(moments[point] > 0 ? moments[point] : at));
        chart.labels.append((at + offsetMs) % cut.labelEveryMs == 0 ? labelOf(at, range) : QString());
    }
    chart.series.append({ .values = values });
}

} // namespace

qint64 meterRangeMs(MeterRange range)
{
    const Cut cut = cutOf(range);
    return cut.intervalMs * cut.count;
}

MeterPast meterPast(const Meter& meter, const QVector<MeterPoint>& points, MeterRange range, qint64 nowMs)
{
    const Cut cut = cutOf(range);
    const Figure figure = figureOf(meter);
    const auto said = [figure, &meter](double value) { return valueText(value, figure, meter.unit); };
    const qint64 offsetMs = local(nowMs).offsetFromUtc() * qint64 { 1000 };
    const qint64 lastMs = (nowMs + offsetMs) / cut.intervalMs * cut.intervalMs - offsetMs;
    const qint64 firstMs = lastMs - (cut.count - 1) * cut.intervalMs;
    const QVector<Reading> readings = readingsOf(points, figure, firstMs, nowMs);

    MeterPast past { .figureName = figureNameOf(figure) };
    past.chart.shape = ChartShape::Area;
    fillPoints(past.chart, readings, range, firstMs);
    for (const double value : past.chart.series.first().values)
        past.chart.totals.append(value < 0 ? Texts::tr("no reading") : said(value));
    if (readings.isEmpty()) {
        past.summary = Texts::tr("No readings in this time");
        return past;
    }
    const auto [least, most] = std::minmax_element(readings.begin(), readings.end(),
        [](const Reading& a, const Reading& b) { return a.value < b.value; });
    fillAxis(past.chart, figure, meter.unit, most->value);
    const auto extreme = [&said](const Reading& one) {
        return MeterExtreme { said(one.value), momentOf(one.atMs) };
    };
    past.current = extreme(readings.last());
    past.least = extreme(*least);
    past.most = extreme(*most);
    for (auto reading = readings.rbegin(); reading != readings.rend(); ++reading)
        past.readings.append(
            { momentOf(reading->atMs), said(reading->value), meterLevelText(reading->status) });
    //: %1 a meter, %2 "used" or "left", the rest figures
    past.summary =
        Texts::tr("%1, %2: %3 at last, least %4, most %5")
            .arg(meter.label, past.figureName, past.current.figure, past.least.figure, past.most.figure);
    return past;
}

} // namespace app::viewmodels
