// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/usage/usage_span.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(UsageSpan)
};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

// As many points as `count`, the last of which holds `untilMs`.
UsageSpan endingAt(qint64 untilMs, qint64 offsetMs, qint64 intervalMs, int count)
{
    const qint64 last = (untilMs + offsetMs) / intervalMs * intervalMs - offsetMs;
    return { .fromMs = last - (count - 1) * intervalMs,
        .untilMs = untilMs,
        .grid = { .intervalMs = intervalMs, .offsetMs = offsetMs } };
}

UsageSpan ofDays(QDate first, QDate last, qint64 offsetMs, qint64 nowMs)
{
    const qint64 from = first.startOfDay().toMSecsSinceEpoch();
    const qint64 end = last.addDays(1).startOfDay().toMSecsSinceEpoch();
    const qint64 until = std::max(from + kMinuteMs, std::min(end, nowMs));
    qint64 interval = 7 * kDayMs;
    for (const qint64 shorter : { 30 * kMinuteMs, kHourMs, 4 * kHourMs, kDayMs }) {
        if ((until - from) / shorter < UsageSpan::kMostPoints) {
            interval = shorter;
            break;
        }
    }
    // Of decades of weeks, the latest ones.
    const qint64 begin = (from + offsetMs) / interval * interval - offsetMs;
    const qint64 count = (until - begin + interval - 1) / interval;
    const qint64 leftOut = std::max<qint64>(0, count - UsageSpan::kMostWeeks);
    return { .fromMs = begin + leftOut * interval,
        .untilMs = until,
        .grid = { .intervalMs = interval, .offsetMs = offsetMs } };
}

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

QString clockText(qint64 ms)
{
    return minuteText(local(ms).time());
}

QString dayText(qint64 ms)
{
    //: A day in short, as Qt's formats of dates say it: 25 Nov
    return QLocale().toString(local(ms).date(), Texts::tr("d MMM"));
}

} // namespace

QString minuteText(QTime time)
{
    // Some languages say seconds even in short.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(u":ss"_s));
}

QVector<qint64> UsageSpan::starts() const
{
    QVector<qint64> list;
    for (qint64 at = fromMs; at < untilMs || list.isEmpty(); at += grid.intervalMs)
        list.append(at);
    return list;
}

UsageSpan usageSpan(UsageRange range, const QDateTime& now, QDate first, QDate last)
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const qint64 offsetMs = now.toLocalTime().offsetFromUtc() * qint64 { 1000 };
    switch (range) {
    case UsageRange::Hour: return endingAt(nowMs, offsetMs, kMinuteMs, 60);
    case UsageRange::Day: return endingAt(nowMs, offsetMs, 30 * kMinuteMs, 48);
    case UsageRange::Week: return endingAt(nowMs, offsetMs, 4 * kHourMs, 42);
    case UsageRange::Month: return endingAt(nowMs, offsetMs, kDayMs, 30);
    case UsageRange::Custom: return ofDays(first, last, offsetMs, nowMs);
    }
    return {};
}

QStringList pointLabels(const UsageSpan& span)
{
    constexpr qint64 kMostLabels = 8;
    const QVector<qint64> starts = span.starts();
    const qint64 interval = span.grid.intervalMs;
    const qint64 length = starts.size() * interval;
    // Of days and weeks every so many, counted from the last; of shorter ones those at whole hours and days.
    const bool isCounted = interval >= kDayMs;
    const qint64 step = (starts.size() + kMostLabels - 1) / kMostLabels;
    const qint64 every = length <= kHourMs ? 10 * kMinuteMs : length <= kDayMs ? 3 * kHourMs : kDayMs;
    QStringList labels;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const qint64 at = starts[i];
        const bool isMarked =
            isCounted ? (starts.size() - 1 - i) % step == 0 : (at + span.grid.offsetMs) % every == 0;
        if (!isMarked)
            labels.append(QString());
        else if (isCounted || length > 8 * kDayMs)
            labels.append(dayText(at));
        else
            labels.append(every < kDayMs ? clockText(at) : QLocale().toString(local(at).date(), u"ddd d"_s));
    }
    return labels;
}

QString pointTitle(const UsageSpan& span, qint64 startMs)
{
    //: A day, as Qt's formats of dates say it: Tue 25 Nov
    const QString day = QLocale().toString(local(startMs).date(), Texts::tr("ddd d MMM"));
    if (span.grid.intervalMs == kDayMs)
        return day;
    if (span.grid.intervalMs > kDayMs) {
        //: the week that begins on that day
        return Texts::tr("Week of %1").arg(day);
    }
    if (span.grid.intervalMs == kMinuteMs)
        return clockText(startMs);
    //: day, from–until
    return Texts::tr("%1, %2–%3").arg(day, clockText(startMs), clockText(startMs + span.grid.intervalMs));
}

QString pointLengthText(const UsageSpan& span)
{
    const qint64 interval = span.grid.intervalMs;
    if (interval == kMinuteMs)
        return Texts::tr("minute");
    if (interval < kHourMs)
        return Texts::tr("%1 min").arg(interval / kMinuteMs);
    if (interval == kHourMs)
        return Texts::tr("hour");
    if (interval < kDayMs)
        return Texts::tr("%1 h").arg(interval / kHourMs);
    return interval == kDayMs ? Texts::tr("day") : Texts::tr("week");
}

} // namespace app::viewmodels
