// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

// Narrow, and no line is broken at it.
constexpr char16_t kThinSpace = u'\u202F';

QString withUnit(const QString& number, const QString& unit)
{
    return number + kThinSpace + unit;
}

// Within so many days no other year can be meant.
constexpr qint64 kDaysWithoutYear = 300;

// "dd.MM.yy" is "dd.MM.", "yyyy/M/d" is "M/d", "d MMM yyyy" is "d MMM".
QString withoutYear(QString format)
{
    const qsizetype year = format.indexOf(u'y');
    if (year == 0)
        return format.mid(std::min(format.indexOf(u'M'), format.indexOf(u'd')));
    if (year < 0)
        return format;
    format.truncate(year);
    while (!format.isEmpty() && u" /-,"_s.contains(format.back()))
        format.chop(1);
    return format;
}

QString clockText(QTime time, const QLocale& locale)
{
    // Only the locale of no country has seconds in its short form.
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

struct Symbol {
    QStringView code;
    QStringView symbol;
};

// Those that mean one currency to most readers; the others are written by their code.
constexpr std::array kSymbols { Symbol { u"USD", u"$" }, Symbol { u"EUR", u"\u20ac" },
    Symbol { u"GBP", u"\u00a3" }, Symbol { u"JPY", u"\u00a5" }, Symbol { u"INR", u"\u20b9" },
    Symbol { u"KRW", u"\u20a9" }, Symbol { u"ILS", u"\u20aa" }, Symbol { u"PHP", u"\u20b1" },
    Symbol { u"TRY", u"\u20ba" }, Symbol { u"THB", u"\u0e3f" } };

DisplayCurrency& shownCurrency()
{
    static DisplayCurrency currency;
    return currency;
}

// What stands before the number.
QString currencySign()
{
    const QString& code = shownCurrency().code;
    const auto found = std::find_if(
        kSymbols.begin(), kSymbols.end(), [&code](const Symbol& one) { return one.code == code; });
    return found == kSymbols.end() ? QString(code + kThinSpace) : found->symbol.toString();
}

// No line is broken inside of it.
QString unbroken(QString text)
{
    return text.replace(u' ', u'\u00A0');
}

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

// One decimal below ten, none above, so that columns stay narrow.
QString shortDecimal(double value)
{
    const QLocale locale;
    return value < 99.95 ? locale.toString(value, 'f', 1) : locale.toString(value, 'f', 0);
}

} // namespace

QString durationText(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    constexpr qint64 kSecond = 1'000'000;
    constexpr qint64 kMinute = 60 * kSecond;
    const QLocale locale;
    if (microseconds < 1'000)
        return withUnit(
            locale.toString(static_cast<double>(microseconds) / 1'000.0, 'f', 1), Texts::tr("ms"));
    // Rounded first, so that 999.6 ms is not "1000 ms".
    const qint64 milliseconds = (microseconds + 500) / 1'000;
    if (milliseconds < 1'000)
        return withUnit(locale.toString(milliseconds), Texts::tr("ms"));
    if (milliseconds < 59'950)
        return withUnit(locale.toString(static_cast<double>(milliseconds) / 1'000.0, 'f', 1), Texts::tr("s"));
    const qint64 seconds = (microseconds + kSecond / 2) / kSecond;
    if (microseconds < 60 * kMinute - kSecond / 2) {
        //: minutes and seconds
        return unbroken(Texts::tr("%1 m %2 s").arg(locale.toString(seconds / 60), twoDigits(seconds % 60)));
    }
    //: hours and minutes
    return unbroken(
        Texts::tr("%1 h %2 m").arg(locale.toString(seconds / 3600), twoDigits(seconds / 60 % 60)));
}

QString countText(qint64 count)
{
    const QLocale locale;
    if (count < 1'000)
        return locale.toString(count);
    constexpr std::array<char16_t, 3> kSuffixes { u'k', u'M', u'G' };
    double value = static_cast<double>(count);
    for (const char16_t suffix : kSuffixes) {
        value /= 1'000.0;
        if (value < 999.5 || suffix == kSuffixes.back())
            return shortDecimal(value) + QChar(suffix);
    }
    return {};
}

QString exactCountText(qint64 count)
{
    return QLocale().toString(count);
}

QString rateText(double rate)
{
    return QLocale().toString(rate, 'f', rate < 9.95 ? 1 : 0);
}

QString shareText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part == whole || percent < 99.0)
        return withUnit(QLocale().toString(percent, 'f', 0), u"%"_s);
    return withUnit(QLocale().toString(std::floor(percent * 10.0) / 10.0, 'f', 1), u"%"_s);
}

void setDisplayCurrency(const DisplayCurrency& currency)
{
    shownCurrency() = currency;
}

const DisplayCurrency& displayCurrency()
{
    return shownCurrency();
}

QString moneyText(gateway::Money amount)
{
    const double dollars = std::abs(amount.dollars()) * shownCurrency().perDollar;
    // Two significant digits at least, cents from a dollar on.
    int decimals = 2;
    for (double bound = 1.0; dollars > 0 && dollars < bound && decimals < 9; bound /= 10.0)
        ++decimals;
    QString number = QLocale().toString(dollars, 'f', decimals);
    while (decimals > 2 && number.endsWith(u'0')) {
        number.chop(1);
        --decimals;
    }
    return (amount.nanos < 0 ? u"\u2212"_s : QString()) + currencySign() + number;
}

QString shortMoneyText(gateway::Money amount)
{
    constexpr double kCent = 0.01;
    const double dollars = static_cast<double>(amount.nanos) / 1e9 * shownCurrency().perDollar;
    if (dollars > 0 && dollars < kCent)
        return u'<' + currencySign() + QLocale().toString(kCent, 'f', 2);
    return currencySign() + QLocale().toString(dollars, 'f', dollars < 100 ? 2 : 0);
}

QString amountText(gateway::QuotaUnit unit, qint64 amount)
{
    switch (unit) {
    case gateway::QuotaUnit::Requests:
    case gateway::QuotaUnit::Tokens: return exactCountText(amount);
    case gateway::QuotaUnit::Cost: return moneyText({ amount });
    }
    return {};
}

QString countdownText(qint64 milliseconds)
{
    const qint64 seconds = (std::max<qint64>(0, milliseconds) + 999) / 1000;
    const QString tail = u"%1:%2"_s.arg(QString::number(seconds / 60 % 60), twoDigits(seconds % 60));
    if (seconds < 3600)
        return tail;
    return u"%1:%2:%3"_s.arg(
        QString::number(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

// As exact as one plans by, so that small print does not tick.
QString waitText(qint64 milliseconds)
{
    constexpr qint64 kMinute = 60'000;
    const qint64 left = std::max<qint64>(0, milliseconds);
    if (left < 2 * kMinute)
        return withUnit(QString::number((left + 999) / 1000), Texts::tr("s"));
    const qint64 minutes = (left + kMinute / 2) / kMinute;
    const qint64 hours = minutes / 60;
    if (hours == 0)
        return unbroken(Texts::tr("%1 min").arg(minutes));
    if (hours < 24 && minutes % 60 == 0)
        return unbroken(Texts::tr("%1 h").arg(hours));
    if (hours < 24)
        //: hours and minutes
        return unbroken(Texts::tr("%1 h %2 min").arg(hours).arg(minutes % 60));
    if (hours % 24 == 0)
        return unbroken(Texts::tr("%1 d").arg(hours / 24));
    //: days and hours
    return unbroken(Texts::tr("%1 d %2 h").arg(QString::number(hours / 24), QString::number(hours % 24)));
}

QString ageText(qint64 momentMs, qint64 nowMs)
{
    const qint64 seconds = (nowMs - momentMs) / 1000;
    if (seconds < 5)
        return Texts::tr("just now");
    if (seconds < 60)
        return Texts::tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return Texts::tr("%1 min ago").arg(seconds / 60);
    const QLocale locale;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(momentMs);
    const QString clock = clockText(local.time(), locale);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (local.date() == today)
        return clock;
    const bool isOfLate = local.date().daysTo(today) < kDaysWithoutYear;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return locale.toString(local.date(), isOfLate ? withoutYear(format) : format) + u' ' + clock;
}

bool isWrittenNumber(const QString& text)
{
    bool isIt = false;
    std::ignore = text.toDouble(&isIt);
    return isIt;
}

QString shownNumber(const QString& written)
{
    return isWrittenNumber(written) ? QString(written).replace(u'.', QLocale().decimalPoint()) : written;
}

QString typedNumber(const QString& typed)
{
    const QString number = QString(typed).replace(QLocale().decimalPoint(), u"."_s);
    return isWrittenNumber(number) ? number : typed;
}

QString momentText(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace app::viewmodels
