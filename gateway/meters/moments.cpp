// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/moments.h"

#include "meters/figures.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

using config::MomentForm;
using config::WindowUnitSpec;
using inspect::WindowUnit;

constexpr qint64 kSecondMs = 1000;
constexpr double kFarthest = 1e14; // keeps the sums below from overflowing
constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

// Independent of the locale.
constexpr std::array kMonths { "jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1,
    "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1 };

// By its first three letters; 0: none.
int monthNumber(const QString& word)
{
    const QString start = word.left(3).toLower();
    const auto* found = std::find(kMonths.begin(), kMonths.end(), start);
    return found == kMonths.end() ? 0 : static_cast<int>(found - kMonths.begin()) + 1;
}

QDateTime utc(const QDate& date, const QTime& time)
{
    return { date, time, Qt::UTC };
}

std::optional<qint64> isoMoment(const QString& text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch();
}

// "14:30 on Mar 01": the next there is, a day of grace for clocks that differ.
std::optional<qint64> clockMoment(const QString& text, qint64 nowMs)
{
    static const QRegularExpression form(u"^([0-9]{1,2}):([0-9]{2}) on ([A-Za-z]{3,9}) ([0-9]{1,2})"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    const int month = monthNumber(match.captured(3));
    if (!match.hasMatch() || !time.isValid() || month == 0)
        return std::nullopt;
    const int year = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().year();
    for (const int each : { year, year + 1, year + 2, year + 3, year + 4 }) { // 29 February
        const QDate date(each, month, match.captured(4).toInt());
        if (date.isValid() && utc(date, time).toMSecsSinceEpoch() > nowMs - kDayMs)
            return utc(date, time).toMSecsSinceEpoch();
    }
    return std::nullopt;
}

// "June 23, 2026 at 2:53 PM"
std::optional<qint64> wordsMoment(const QString& text)
{
    static const QRegularExpression form(
        u"^([A-Za-z]{3,9}) ([0-9]{1,2}), ([0-9]{4}) at ([0-9]{1,2}):([0-9]{2}) ?([AaPp])[Mm]$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const bool isAfternoon = match.captured(6).toLower() == u"p";
    const QDate date(match.captured(3).toInt(), monthNumber(match.captured(1)), match.captured(2).toInt());
    const QTime time(match.captured(4).toInt() % 12 + (isAfternoon ? 12 : 0), match.captured(5).toInt());
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return utc(date, time).toMSecsSinceEpoch();
}

// Empty: the form is no number's.
std::optional<qint64> numericMoment(MomentForm form, double number, qint64 nowMs)
{
    switch (form) {
    case MomentForm::Unix: return std::llround(number * kSecondMs);
    case MomentForm::UnixMs: return std::llround(number);
    case MomentForm::Seconds: return nowMs + std::llround(number * kSecondMs);
    case MomentForm::Milliseconds: return nowMs + std::llround(number);
    case MomentForm::Iso:
    case MomentForm::Clock:
    case MomentForm::Words:
    case MomentForm::WindowEnd: break;
    }
    return std::nullopt;
}

std::optional<qint64> writtenMoment(MomentForm form, const QString& text, qint64 nowMs)
{
    switch (form) {
    case MomentForm::Iso: return isoMoment(text);
    case MomentForm::Clock: return clockMoment(text, nowMs);
    case MomentForm::Words: return wordsMoment(text);
    case MomentForm::Unix:
    case MomentForm::UnixMs:
    case MomentForm::Seconds:
    case MomentForm::Milliseconds:
    case MomentForm::WindowEnd: break;
    }
    return std::nullopt;
}

std::optional<qint64> momentFrom(MomentForm form, const Spot& spot, const QString& text, qint64 nowMs)
{
    const double number =
        spot.value->is_number() ? spot.value->to_number<double>() : numberFromText(text).value_or(-1);
    const std::optional<qint64> counted =
        number >= 0 && number < kFarthest ? numericMoment(form, number, nowMs) : std::nullopt;
    return counted ? counted : writtenMoment(form, text, nowMs);
}

WindowUnitSpec unitFromWord(const QString& word)
{
    constexpr std::array kWords {
        std::pair { "minute"_L1, WindowUnitSpec::Minute },
        std::pair { "hour"_L1, WindowUnitSpec::Hour },
        std::pair { "day"_L1, WindowUnitSpec::Day },
        std::pair { "week"_L1, WindowUnitSpec::Week },
        std::pair { "month"_L1, WindowUnitSpec::Month },
        std::pair { "second"_L1, WindowUnitSpec::Second },
    };
    const auto* found = std::find_if(kWords.begin(), kWords.end(),
        [&word](const auto& each) { return word.contains(each.first, Qt::CaseInsensitive); });
    return found == kWords.end() ? WindowUnitSpec::None : found->second;
}

// In the largest unit that divides it: 18 000 seconds are 5 hours.
std::optional<inspect::MeterWindow> windowFrom(qint64 length, WindowUnitSpec unit)
{
    constexpr qint64 kMost = 100'000'000;
    if (length < 1 || length > kMost)
        return std::nullopt;
    qint64 minutes = 0;
    switch (unit) {
    case WindowUnitSpec::None: return std::nullopt;
    case WindowUnitSpec::Month:
        return inspect::MeterWindow { .count = static_cast<int>(length), .unit = WindowUnit::Month };
    case WindowUnitSpec::Second: minutes = std::max<qint64>(1, length / 60); break;
    case WindowUnitSpec::Minute: minutes = length; break;
    case WindowUnitSpec::Hour: minutes = length * 60; break;
    case WindowUnitSpec::Day: minutes = length * 24 * 60; break;
    case WindowUnitSpec::Week: minutes = length * 7 * 24 * 60; break;
    }
    constexpr std::array kUnits {
        std::pair { 7 * 24 * 60, WindowUnit::Week },
        std::pair { 24 * 60, WindowUnit::Day },
        std::pair { 60, WindowUnit::Hour },
        std::pair { 1, WindowUnit::Minute },
    };
    for (const auto& [size, name] : kUnits) {
        if (minutes % size == 0)
            return inspect::MeterWindow { .count = static_cast<int>(minutes / size), .unit = name };
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<inspect::MeterWindow>> windowAt(const config::WindowSpec& spec, const Spot& base)
{
    using Window = std::optional<inspect::MeterWindow>;
    if (!spec.isGiven())
        return Window();
    double length = spec.length;
    if (!spec.lengthAt.isEmpty()) {
        const Result<Figure> figure = figureAt({ .at = spec.lengthAt }, base, 0);
        if (!figure)
            return figure.error();
        if (!figure->value)
            return Window();
        length = *figure->value;
    }
    WindowUnitSpec unit = spec.unit;
    if (!spec.unitAt.isEmpty()) {
        const Spot spot = spotAt(base, spec.unitAt);
        unit = unitFromWord(textOf(spot).value_or(QString()));
        if (unit == WindowUnitSpec::None)
            return notUnderstood(u"%1 of the answer names no unit of time."_s.arg(spot.path));
    }
    Window window = windowFrom(std::llround(length), unit);
    if (window && spec.isRolling)
        window->cycle = inspect::WindowCycle::Rolling;
    return window;
}

Result<std::optional<qint64>> momentAt(const config::MomentSpec& spec, const Spot& base,
    const std::optional<inspect::MeterWindow>& window, qint64 nowMs)
{
    using Moment = std::optional<qint64>;
    if (spec.form == MomentForm::WindowEnd)
        return window ? Moment(windowEnd(*window, nowMs)) : Moment();
    if (spec.at.isEmpty())
        return Moment();
    const Spot spot = spotAt(base, spec.at);
    const QString text = textOf(spot).value_or(QString());
    // An empty text is how some say that nothing runs yet.
    if (!spot.isThere() || text.isEmpty())
        return Moment();
    const Moment moment = momentFrom(spec.form, spot, text, nowMs);
    if (!moment)
        return notUnderstood(u"%1 of the answer is \u201c%2\u201d, not the moment it should be."_s.arg(
            spot.path, text.left(40)));
    if (spec.plusMonths == 0)
        return moment;
    return Moment(
        QDateTime::fromMSecsSinceEpoch(*moment, Qt::UTC).addMonths(spec.plusMonths).toMSecsSinceEpoch());
}

qint64 windowEnd(const inspect::MeterWindow& window, qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    constexpr qint64 kMondayMs = 4 * kDayMs; // the first after 1970 began
    switch (window.unit) {
    case WindowUnit::Month: {
        const QDate first(now.date().year(), now.date().month(), 1);
        return utc(first.addMonths(window.count), QTime(0, 0)).toMSecsSinceEpoch();
    }
    case WindowUnit::Week: {
        const qint64 size = window.count * 7 * kDayMs;
        return ((nowMs - kMondayMs) / size + 1) * size + kMondayMs;
    }
    case WindowUnit::Day:
    case WindowUnit::Hour:
    case WindowUnit::Minute: {
        const qint64 size = inspect::windowMs(window);
        return (nowMs / size + 1) * size;
    }
    }
    return nowMs;
}

} // namespace gateway::meters
