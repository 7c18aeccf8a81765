// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/reset_forms.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::routing {

namespace {

constexpr qsizetype kLongestMoment = 64; // no form is longer
constexpr qsizetype kLongestText = 8192; // of a sentence to search
// Larger numbers are no durations: 1e9 seconds are 31 years, and since 1970 they were up in 2001.
constexpr double kOldestSeconds = 1e9;
constexpr double kOldestMilliseconds = 1e11;
constexpr double kFarthest = 1e15; // milliseconds; keeps the sums below from overflowing

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

struct Unit {
    QByteArrayView name;
    double milliseconds;
};

constexpr std::array kUnits {
    Unit { "ns", 1e-6 },
    Unit { "us", 1e-3 },
    Unit { "\u00b5s", 1e-3 },
    Unit { "ms", 1 },
    Unit { "millisecond", 1 },
    Unit { "s", kSecond },
    Unit { "sec", kSecond },
    Unit { "second", kSecond },
    Unit { "m", kMinute },
    Unit { "min", kMinute },
    Unit { "minute", kMinute },
    Unit { "h", kHour },
    Unit { "hr", kHour },
    Unit { "hour", kHour },
    Unit { "d", kDay },
    Unit { "day", kDay },
};

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '.';
}

std::optional<double> numberFrom(QByteArrayView text)
{
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (stopped != end || text.isEmpty() || problem == std::errc::invalid_argument)
        return std::nullopt;
    if (problem == std::errc::result_out_of_range)
        return kFarthest;
    if (!std::isfinite(number))
        return std::nullopt;
    return number;
}

qint64 wholeMilliseconds(double milliseconds)
{
    // Up: a moment too early is refused again.
    return static_cast<qint64>(std::ceil(std::clamp(milliseconds, -kFarthest, kFarthest)));
}

std::optional<double> unitFrom(QByteArrayView name)
{
    const auto named = [](QByteArrayView wanted) {
        return std::find_if(
            kUnits.begin(), kUnits.end(), [wanted](const Unit& unit) { return unit.name == wanted; });
    };
    const auto* found = named(name);
    if (found == kUnits.end() && name.size() > 2 && name.endsWith('s'))
        found = named(name.chopped(1));
    if (found == kUnits.end())
        return std::nullopt;
    return found->milliseconds;
}

qint64 epochMs(const QDate& date, const QTime& time)
{
    const QDate beginning(1970, 1, 1);
    return beginning.daysTo(date) * kDay + time.msecsSinceStartOfDay();
}

// RFC 9110 §5.6.7, the form that may still be sent.
std::optional<qint64> httpDate(const QString& text)
{
    static const QRegularExpression form(
        u"^[A-Za-z]{3}, ([0-9]{2}) ([A-Za-z]{3}) ([0-9]{4}) ([0-9]{2}:[0-9]{2}:[0-9]{2}) GMT$"_s);
    static const QString months = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s;
    const QRegularExpressionMatch match = form.match(text);
    const qsizetype month = match.hasMatch() ? months.indexOf(match.captured(2)) : -1;
    if (month < 0 || month % 3 != 0)
        return std::nullopt;
    const QDate date(match.captured(3).toInt(), static_cast<int>(month / 3) + 1, match.captured(1).toInt());
    const QTime time = QTime::fromString(match.captured(4), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return epochMs(date, time);
}

std::optional<qint64> rfc3339(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without a zone it would be read in ours, which the provider does not know.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

std::optional<qint64> momentFromNumber(double number, qint64 nowMs, NumberUnit unit)
{
    if (unit == NumberUnit::Milliseconds)
        return wholeMilliseconds(static_cast<double>(nowMs) + number);
    if (number >= kOldestMilliseconds)
        return wholeMilliseconds(number);
    if (number >= kOldestSeconds)
        return wholeMilliseconds(number * kSecond);
    return nowMs + wholeMilliseconds(number * kSecond);
}

// The n-th Sunday of a month.
QDate sunday(int year, int month, int number)
{
    const QDate first(year, month, 1);
    return first.addDays((7 - first.dayOfWeek()) % 7 + 7 * (number - 1));
}

// Pacific time from UTC: daylight saving from the second Sunday of March, 10:00 UTC, to the first of
// November, 09:00 UTC.
qint64 pacificOffset(qint64 nowMs)
{
    const int year = QDate(1970, 1, 1).addDays(nowMs / kDay).year();
    const qint64 begins = epochMs(sunday(year, 3, 2), QTime(10, 0));
    const qint64 ends = epochMs(sunday(year, 11, 1), QTime(9, 0));
    return nowMs >= begins && nowMs < ends ? -7 * kHour : -8 * kHour;
}

} // namespace

std::optional<qint64> durationFrom(QByteArrayView text)
{
    QByteArrayView rest = text.trimmed();
    if (rest.isEmpty() || rest.size() > kLongestMoment)
        return std::nullopt;
    double total = 0;
    while (!rest.isEmpty()) {
        qsizetype digits = 0;
        while (digits < rest.size() && isNumberByte(rest[digits]))
            ++digits;
        const std::optional<double> number = numberFrom(rest.first(digits));
        rest = rest.sliced(digits).trimmed();
        qsizetype letters = 0;
        while (letters < rest.size() && !isNumberByte(rest[letters]) && rest[letters] != ' ')
            ++letters;
        const std::optional<double> unit = unitFrom(rest.first(letters));
        if (!number || !unit)
            return std::nullopt;
        total += *number * *unit;
        rest = rest.sliced(letters).trimmed();
    }
    return wholeMilliseconds(total);
}

std::optional<qint64> momentFrom(QByteArrayView text, qint64 nowMs, NumberUnit unit)
{
    const QByteArrayView value = text.trimmed();
    if (value.isEmpty() || value.size() > kLongestMoment)
        return std::nullopt;
    if (const std::optional<double> number = numberFrom(value))
        return momentFromNumber(*number, nowMs, unit);
    if (const std::optional<qint64> duration = durationFrom(value))
        return nowMs + *duration;
    const QString words = QString::fromUtf8(value);
    const std::optional<qint64> date = httpDate(words);
    return date ? date : rfc3339(words);
}

std::optional<qint64> durationInText(QStringView text)
{
    static const QRegularExpression form(
        uR"((?:try again|retry|wait)(?: in| after| for)? ?(?:about |approximately |~ ?)?)"
        uR"(((?:[0-9]{1,9}(?:\.[0-9]{1,9})? ?(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|)"
        uR"([dhms])(?![a-z]) ?)+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.left(kLongestText).toString());
    if (!match.hasMatch())
        return std::nullopt;
    return durationFrom(match.captured(1).toLower().toUtf8());
}

qint64 nextPacificMidnight(qint64 nowMs)
{
    const qint64 offset = pacificOffset(nowMs);
    const qint64 midnight = ((nowMs + offset) / kDay + 1) * kDay - offset;
    // The night the clocks change it is an hour earlier or later than it would have been.
    return midnight + offset - pacificOffset(midnight);
}

} // namespace gateway::routing
