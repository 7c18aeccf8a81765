// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_charts.h"

#include "app/viewmodels/common/budget.h"
#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Quota;
using gateway::config::QuotaWindow;
using gateway::store::UsageDimension;
using gateway::store::UsageGroup;
using gateway::store::UsagePoint;
using gateway::store::UsageReport;
using gateway::store::UsageReportPoint;
using gateway::store::UsageTotals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UsageCharts)
};

constexpr int kTicks = 4;
constexpr int kDays = 7;
constexpr int kHours = 24;
// A budget so many times above what was spent is left out.
constexpr double kFarAbove = 3;

ChartSeries seriesOf(const QString& name, const QVector<double>& values, UsageMetric metric)
{
    ChartSeries series { .name = name, .values = values };
    for (const double value : values)
        series.texts.append(metricText(metric, value));
    return series;
}

// The sums of all series, and with them the axis.
void finish(ChartData& chart, UsageMetric metric)
{
    double greatest = 0;
    for (int point = 0; point < chart.pointCount(); ++point) {
        double sum = 0;
        for (const ChartSeries& series : chart.series)
            sum += series.values[point];
        chart.totals.append(metricText(metric, sum));
        greatest = std::max(greatest, sum);
    }
    fillAxis(chart, metric, greatest);
}

ChartData framed(const QVector<qint64>& starts, const UsageSpan& span)
{
    ChartData chart { .labels = pointLabels(span) };
    for (const qint64 start : starts)
        chart.titles.append(pointTitle(span, start));
    return chart;
}

qint64 windowMs(const Quota& quota)
{
    constexpr qint64 kDayMs = 86'400'000;
    switch (quota.window) {
    case QuotaWindow::Rolling: return quota.durationMs;
    case QuotaWindow::Daily: return kDayMs;
    case QuotaWindow::Weekly: return 7 * kDayMs;
    case QuotaWindow::Monthly: return 30 * kDayMs;
    }
    return 0;
}

QString windowText(const Quota& quota)
{
    switch (quota.window) {
    case QuotaWindow::Rolling: return Texts::tr("in %1").arg(waitText(quota.durationMs));
    case QuotaWindow::Daily: return Texts::tr("a day");
    case QuotaWindow::Weekly: return Texts::tr("a week");
    case QuotaWindow::Monthly: return Texts::tr("a month");
    }
    return {};
}

double summed(const UsageTotals& totals, UsageMetric metric)
{
    // Medians of hours cannot be added up; heat shows how much there was then.
    return isSum(metric) ? metricValue(metric, totals, {}) : static_cast<double>(totals.requests);
}

HeatData heatOf(const QVector<double>& values, UsageMetric metric, int rows)
{
    HeatData heat { .rows = rows };
    const double most = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    const UsageMetric said = isSum(metric) ? metric : UsageMetric::Requests;
    for (const double value : values) {
        heat.shares.append(value < 0 || most <= 0 ? std::min(value, 0.0) : value / most);
        heat.texts.append(value < 0 ? QString() : metricText(said, value));
    }
    return heat;
}

// Of UsageDimension::Status.
QString statusTitle(const QString& name)
{
    if (name == u"completed")
        return Texts::tr("Succeeded");
    if (name == u"cancelled")
        return Texts::tr("Cancelled");
    if (name == u"failed")
        return Texts::tr("Failed without an answer");
    //: %1 is a status of HTTP
    return Texts::tr("Error %1").arg(name);
}

double pointValue(UsageMetric metric, const UsageReportPoint& point)
{
    return metricValue(metric, point.totals, point.spreads);
}

// Of all together.
double wholeValue(UsageMetric metric, const UsageReport& report)
{
    if (metric != UsageMetric::AtOnce)
        return metricValue(metric, report.totals, report.spreads);
    qint64 most = 0;
    for (const gateway::store::UsageLoad& load : report.loads)
        most = std::max(most, load.most);
    return static_cast<double>(most);
}

QString weekdayName(int day, QLocale::FormatType form)
{
    return QLocale().standaloneDayName(day, form);
}

ChartData stackedLoads(const UsageReport& report, const UsageSpan& span, std::optional<UsageDimension> by)
{
    const QVector<qint64> starts = span.starts();
    ChartData chart = framed(starts, span);
    QHash<qint64, QVector<qint64>> known;
    bool hasOthers = false;
    for (const gateway::store::UsageLoad& load : report.loads) {
        known.insert(load.startMs, load.parts);
        hasOthers = hasOthers || (!load.parts.isEmpty() && load.parts.last() > 0);
    }
    const qsizetype stacked = std::min<qsizetype>(report.groups.size(), UsageReport::kStacked);
    for (qsizetype part = 0; part < stacked + (hasOthers ? 1 : 0); ++part) {
        QVector<double> values;
        for (const qint64 start : starts)
            values.append(static_cast<double>(known.value(start).value(part)));
        const QString name = part < stacked ? groupTitle(report.groups[part], by) : Texts::tr("Others");
        chart.series.append(seriesOf(name, values, UsageMetric::AtOnce));
    }
    // One without requests has an axis as well.
    if (chart.series.isEmpty())
        return timeChart(report, span, UsageMetric::AtOnce);
    finish(chart, UsageMetric::AtOnce);
    return chart;
}

} // namespace

void fillAxis(ChartData& chart, UsageMetric metric, double greatest)
{
    chart.top = metricTop(metric, greatest);
    chart.ticks.clear();
    for (int tick = 0; tick <= kTicks && chart.top > 0; ++tick) {
        const double value = chart.top * tick / kTicks;
        chart.ticks.append({ value, axisText(metric, value) });
    }
}

QString groupTitle(const UsageGroup& group, std::optional<UsageDimension> by)
{
    if (by == UsageDimension::Status)
        return statusTitle(group.name);
    if (group.name.isEmpty() && group.model.isEmpty())
        return Texts::tr("(none)");
    return group.model.isEmpty() ? group.name : QString(group.name + u'/' + group.model);
}

ChartData timeChart(const UsageReport& report, const UsageSpan& span, UsageMetric metric)
{
    const QVector<qint64> starts = span.starts();
    ChartData chart = framed(starts, span);
    QHash<qint64, double> known;
    if (metric == UsageMetric::AtOnce) {
        for (const gateway::store::UsageLoad& load : report.loads)
            known.insert(load.startMs, static_cast<double>(load.most));
    } else {
        for (const UsageReportPoint& point : report.points)
            known.insert(point.startMs, pointValue(metric, point));
    }
    QVector<double> values;
    for (const qint64 start : starts)
        values.append(known.value(start));
    chart.series.append(seriesOf({}, values, metric));
    finish(chart, metric);
    return chart;
}

ChartData stackedChart(
    const UsageReport& report, const UsageSpan& span, UsageMetric metric, std::optional<UsageDimension> by)
{
    if (metric == UsageMetric::AtOnce)
        return stackedLoads(report, span, by);
    const QVector<qint64> starts = span.starts();
    ChartData chart = framed(starts, span);
    QHash<qint64, double> rest;
    for (const UsageReportPoint& point : report.points)
        rest.insert(point.startMs, metricValue(metric, point.totals, {}));
    for (const UsageGroup& group :
        report.groups.first(std::min<qsizetype>(report.groups.size(), UsageReport::kStacked))) {
        QHash<qint64, double> known;
        for (const UsagePoint& point : group.points)
            known.insert(point.startMs, metricValue(metric, point.totals, {}));
        QVector<double> values;
        for (const qint64 start : starts) {
            values.append(known.value(start));
            rest[start] -= values.last();
        }
        chart.series.append(seriesOf(groupTitle(group, by), values, metric));
    }
    if (report.groups.size() > UsageReport::kStacked) {
        QVector<double> values;
        for (const qint64 start : starts)
            values.append(std::max(0.0, rest.value(start)));
        chart.series.append(seriesOf(Texts::tr("Others"), values, metric));
    }
    finish(chart, metric);
    return chart;
}

ChartData outcomeChart(const UsageReport& report, const UsageSpan& span)
{
    const QVector<qint64> starts = span.starts();
    QHash<qint64, UsageTotals> known;
    for (const UsageReportPoint& point : report.points)
        known.insert(point.startMs, point.totals);
    QVector<double> good;
    QVector<double> cancelled;
    QVector<double> failed;
    for (const qint64 start : starts) {
        const UsageTotals totals = known.value(start);
        good.append(static_cast<double>(totals.requests - totals.cancelled - totals.failed));
        cancelled.append(static_cast<double>(totals.cancelled));
        failed.append(static_cast<double>(totals.failed));
    }
    ChartData chart = framed(starts, span);
    const auto add = [&chart](const QString& name, const QVector<double>& values, ChartTone tone) {
        ChartSeries series = seriesOf(name, values, UsageMetric::Requests);
        series.tone = tone;
        chart.series.append(series);
    };
    // Failures stand at the axis, where their heights can be compared.
    if (report.totals.failed > 0)
        add(Texts::tr("Failed"), failed, ChartTone::Bad);
    add(Texts::tr("Succeeded"), good, ChartTone::Own);
    if (report.totals.cancelled > 0)
        add(Texts::tr("Cancelled"), cancelled, ChartTone::Muted);
    finish(chart, UsageMetric::Requests);
    return chart;
}

ChartData tokenChart(const UsageReport& report, const UsageSpan& span)
{
    struct Kind {
        QString name;
        qint64 UsageTotals::*count;
    };

    const std::array kinds { Kind { Texts::tr("Output"), &UsageTotals::outputTokens },
        Kind { Texts::tr("Input"), &UsageTotals::inputTokens },
        Kind { Texts::tr("Cache write"), &UsageTotals::cacheWriteTokens },
        Kind { Texts::tr("Cache read"), &UsageTotals::cacheReadTokens } };
    const QVector<qint64> starts = span.starts();
    QHash<qint64, UsageTotals> known;
    for (const UsageReportPoint& point : report.points)
        known.insert(point.startMs, point.totals);
    ChartData chart = framed(starts, span);
    for (const Kind& kind : kinds) {
        if (report.totals.*kind.count == 0)
            continue;
        QVector<double> values;
        for (const qint64 start : starts)
            values.append(static_cast<double>(known.value(start).*kind.count));
        chart.series.append(seriesOf(kind.name, values, UsageMetric::Tokens));
    }
    // One without requests has an axis as well.
    if (chart.series.isEmpty())
        return timeChart(report, span, UsageMetric::Tokens);
    finish(chart, UsageMetric::Tokens);
    return chart;
}

void addBudgets(ChartData& chart, const QVector<Quota>& quotas, const UsageSpan& span)
{
    double greatest = 0;
    for (int point = 0; point < chart.pointCount(); ++point) {
        double sum = 0;
        for (const ChartSeries& series : chart.series)
            sum += series.values[point];
        greatest = std::max(greatest, sum);
    }
    double top = greatest;
    for (const Quota& quota : quotas) {
        const qint64 window = windowMs(quota);
        if (quota.unit != gateway::QuotaUnit::Cost || window <= 0 || quota.limit <= 0)
            continue;
        const double pace = static_cast<double>(quota.limit) * static_cast<double>(span.grid.intervalMs)
            / static_cast<double>(window);
        if (pace > greatest * kFarAbove)
            continue;
        top = std::max(top, pace);
        if (budgetNamed(quota.name)) {
            //: A line in a chart of costs: what the budget of everything allows for each bar. %1 an amount of
            //: money, %2 "a month"
            chart.limits.append({ pace,
                Texts::tr("Even pace of the budget (%1 %2)")
                    .arg(shortMoneyText({ quota.limit }), windowText(quota)) });
            continue;
        }
        //: A line in a chart of costs: what a quota allows for each bar. %1 is the quota's name, %2 an amount
        //: of money, %3 "a month"
        chart.limits.append({ pace,
            Texts::tr("Even pace of quota \u201c%1\u201d (%2 %3)")
                .arg(quota.name, shortMoneyText({ quota.limit }), windowText(quota)) });
    }
    if (top > greatest)
        fillAxis(chart, UsageMetric::Cost, top);
}

QString chartSummary(
    const ChartData& chart, UsageMetric metric, const UsageSpan& span, const UsageReport& report)
{
    if (report.totals.requests == 0)
        return Texts::tr("No requests in this time");
    int best = 0;
    double most = -1;
    for (int point = 0; point < chart.pointCount(); ++point) {
        double sum = 0;
        for (const ChartSeries& series : chart.series)
            sum += series.values[point];
        if (sum > most) {
            most = sum;
            best = point;
        }
    }
    const double whole = wholeValue(metric, report);
    //: %1 metric, %2 length of a point ("hour"), %3 figure of all, %4 a point's time, %5 its figure
    QString text = (isSum(metric) ? Texts::tr("%1 per %2: %3 in total; most %4 with %5")
                                  : Texts::tr("%1 per %2: %3 over all; most %4 with %5"))
                       .arg(metricName(metric), pointLengthText(span), metricText(metric, whole),
                           chart.titles.value(best), chart.totals.value(best));
    if (metric == UsageMetric::AtOnce && report.areLoadsCut)
        text += u". "_s + Texts::tr("Only the latest 100 000 requests are counted.");
    return text;
}

HeatData weekHeat(const QVector<UsageReportPoint>& points, UsageMetric metric)
{
    QVector<double> values(qsizetype { kDays } * kHours, 0.0);
    for (const UsageReportPoint& point : points) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(point.startMs);
        // Column by column: an hour is a column, a weekday a row.
        values[at.time().hour() * kDays + at.date().dayOfWeek() - 1] += summed(point.totals, metric);
    }
    HeatData heat = heatOf(values, metric, kDays);
    for (int day = 1; day <= kDays; ++day)
        heat.rowLabels.append(weekdayName(day, QLocale::ShortFormat));
    for (int hour = 0; hour < kHours; ++hour) {
        const QString from = minuteText(QTime(hour, 0));
        const QString until = minuteText(QTime((hour + 1) % kHours, 0));
        heat.columnLabels.append(hour % 3 == 0 ? from : QString());
        for (int day = 1; day <= kDays; ++day) {
            //: weekday, from–until
            heat.titles.append(
                Texts::tr("%1, %2–%3").arg(weekdayName(day, QLocale::LongFormat), from, until));
        }
    }
    return heat;
}

QDate calendarDay(int cell, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate day = monday.addDays(cell - qint64 { kCalendarWeeks - 1 } * kDays);
    return cell < 0 || day > today ? QDate() : day;
}

HeatData calendarHeat(const QVector<UsageReportPoint>& points, UsageMetric metric, QDate today)
{
    QHash<QDate, double> days;
    for (const UsageReportPoint& point : points)
        days[QDateTime::fromMSecsSinceEpoch(point.startMs).date()] += summed(point.totals, metric);
    QVector<double> values;
    QStringList titles;
    QStringList columnLabels;
    int month = 0;
    for (int cell = 0; cell < kCalendarWeeks * kDays; ++cell) {
        const QDate day = calendarDay(cell, today);
        values.append(day.isValid() ? days.value(day) : -1.0);
        titles.append(day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString());
        if (cell % kDays != 0)
            continue;
        // Named where it begins; the first one may be over before there is room for its name.
        columnLabels.append(day.month() != month && cell > 0
                ? QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat)
                : QString());
        month = day.month();
    }
    HeatData heat = heatOf(values, metric, kDays);
    heat.titles = titles;
    heat.columnLabels = columnLabels;
    for (int day = 1; day <= kDays; ++day)
        heat.rowLabels.append(day % 2 == 1 ? weekdayName(day, QLocale::ShortFormat) : QString());
    return heat;
}

QString heatMostText(const HeatData& heat)
{
    const auto most = std::max_element(heat.shares.begin(), heat.shares.end());
    return most == heat.shares.end() || *most <= 0 ? QString() : heat.texts.value(most - heat.shares.begin());
}

QString heatSummary(const HeatData& heat, UsageMetric metric)
{
    const auto most = std::max_element(heat.shares.begin(), heat.shares.end());
    if (most == heat.shares.end() || *most <= 0)
        return Texts::tr("No requests in this time");
    const qsizetype cell = most - heat.shares.begin();
    //: %1 metric, %2 a time, %3 its figure
    return Texts::tr("%1: most %2 with %3")
        .arg(metricName(isSum(metric) ? metric : UsageMetric::Requests), heat.titles.value(cell),
            heat.texts.value(cell));
}

} // namespace app::viewmodels
