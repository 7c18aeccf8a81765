// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/figures.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

struct Case {
    qint64 value;
    QString text;
};

TEST(Figures, ALargeAmountHasRoom)
{
    using gateway::Money;
    EXPECT_EQ(shortMoneyText(Money {}), u"$0.00"_s);
    EXPECT_EQ(shortMoneyText(Money { 428'000 }), u"<$0.01"_s);
    EXPECT_EQ(shortMoneyText(Money { 31'200'000 }), u"$0.03"_s);
    EXPECT_EQ(shortMoneyText(Money { 12'500'000'000 }), u"$12.50"_s);
    EXPECT_EQ(shortMoneyText(Money { 1'234'560'000'000 }), u"$1,235"_s);
}

TEST(Figures, DurationsKeepOneUnitAndFewDigits)
{
    const Case cases[] = {
        { -1, u""_s },
        { 0, u"0.0\u202Fms"_s },
        { 412, u"0.4\u202Fms"_s },
        { 1'000, u"1\u202Fms"_s },
        { 842'300, u"842\u202Fms"_s },
        { 999'600, u"1.0\u202Fs"_s },
        { 8'800'000, u"8.8\u202Fs"_s },
        { 59'960'000, u"1\u00A0m\u00A000\u00A0s"_s },
        { 126'000'000, u"2\u00A0m\u00A006\u00A0s"_s },
        { 3'600'000'000, u"1\u00A0h\u00A000\u00A0m"_s },
        { 11'100'000'000, u"3\u00A0h\u00A005\u00A0m"_s },
    };
    for (const Case& one : cases)
        EXPECT_EQ(durationText(one.value), one.text) << one.value;
}

TEST(Figures, WaitsAreAsExactAsOnePlansBy)
{
    const std::pair<qint64, QString> cases[] = {
        { -5, u"0 s"_s },
        { 41'200, u"42 s"_s },
        { 95'000, u"95 s"_s },
        { 126'000, u"2 min"_s },
        { 1'061'000, u"18 min"_s },
        { 3'600'000, u"1 h"_s },
        { 4'800'000, u"1 h 20 min"_s },
        { 172'790'000, u"2 d"_s },
        { 273'600'000, u"3 d 4 h"_s },
    };
    for (const auto& [milliseconds, text] : cases)
        EXPECT_EQ(waitText(milliseconds).replace(u'\u00A0', u' ').replace(u'\u202F', u' '), text)
            << milliseconds;
}

TEST(Figures, MoneyHasAsManyDigitsAsMatter)
{
    const std::pair<double, QString> cases[] = {
        { 0, u"$0.00"_s },
        { 0.000042, u"$0.000042"_s },
        { 0.0123, u"$0.0123"_s },
        { 0.05, u"$0.05"_s },
        { 0.5, u"$0.50"_s },
        { 12.5, u"$12.50"_s },
        { -3, u"\u2212$3.00"_s },
    };
    for (const auto& [dollars, text] : cases)
        EXPECT_EQ(moneyText(gateway::Money::fromDollars(dollars)), text) << dollars;
}

TEST(Figures, ACountdownNeverSaysZeroBeforeItsTime)
{
    EXPECT_EQ(countdownText(102'000), u"1:42"_s);
    EXPECT_EQ(countdownText(7'001), u"0:08"_s);
    EXPECT_EQ(countdownText(1), u"0:01"_s);
    EXPECT_EQ(countdownText(-5), u"0:00"_s);
    EXPECT_EQ(countdownText(7'500'000), u"2:05:00"_s);
}

TEST(Figures, CountsAreShortAndNeverReachAThousandOfAUnit)
{
    const Case cases[] = {
        { 0, u"0"_s },
        { 999, u"999"_s },
        { 1'000, u"1.0k"_s },
        { 31'642, u"31.6k"_s },
        { 316'420, u"316k"_s },
        { 999'600, u"1.0M"_s },
        { 1'234'567, u"1.2M"_s },
        { 12'000'000'000, u"12.0G"_s },
    };
    for (const Case& one : cases)
        EXPECT_EQ(countText(one.value), one.text) << one.value;
}

TEST(Figures, AShareShortOfTheWholeNeverReadsAsAHundred)
{
    EXPECT_EQ(shareText(0, 0), QString());
    EXPECT_EQ(shareText(1, 2), u"50\u202F%"_s);
    EXPECT_EQ(shareText(10, 10), u"100\u202F%"_s);
    EXPECT_EQ(shareText(99'999, 100'000), u"99.9\u202F%"_s);
}

TEST(Figures, AgesAreRelativeUnderAnHourAndClockTimesAfter)
{
    const QDateTime now(QDate(2026, 11, 25), QTime(14, 30), Qt::LocalTime);
    const auto age = [&now](const QDateTime& moment) {
        return ageText(moment.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
    };
    EXPECT_EQ(age(now.addSecs(-2)), u"just now"_s);
    EXPECT_EQ(age(now.addSecs(-12)), u"12 s ago"_s);
    EXPECT_EQ(age(now.addSecs(-4 * 60 - 10)), u"4 min ago"_s);
    const QString today = age(now.addSecs(-2 * 3600));
    EXPECT_TRUE(today.contains(u"12"_s) && !today.contains(u"ago"_s)) << today.toStdString();
    EXPECT_GT(age(now.addDays(-3)).size(), today.size());
}

TEST(Figures, AgesNameTheDayAsTheLocaleDoesAndTheYearOnlyOfLongAgo)
{
    const QLocale before;
    const QDateTime now(QDate(2026, 11, 25), QTime(14, 30), Qt::LocalTime);
    const auto age = [&now](const QLocale& locale, qint64 days) {
        QLocale::setDefault(locale);
        return ageText(now.addDays(-days).toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
    };
    EXPECT_EQ(age(QLocale::c(), 3), u"22 Nov 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::German, QLocale::Germany), 3), u"22.11. 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::French, QLocale::France), 3), u"22/11 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::Spanish, QLocale::Spain), 3), u"22/11 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::Chinese, QLocale::China), 3), u"11/22 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::Japanese, QLocale::Japan), 3), u"11/22 14:30"_s);
    EXPECT_EQ(age(QLocale(QLocale::Swedish, QLocale::Sweden), 3), u"11-22 14:30"_s);
    EXPECT_TRUE(age(QLocale(QLocale::English, QLocale::UnitedStates), 3).startsWith(u"11/22 2:30"_s));
    EXPECT_EQ(age(QLocale(QLocale::German, QLocale::Germany), 299).count(u"25"_s), 0) << "in 2026";
    EXPECT_EQ(age(QLocale(QLocale::German, QLocale::Germany), 400), u"21.10.25 14:30"_s);
    QLocale::setDefault(before);
}

TEST(Figures, ARateHasTheLanguagesDecimalSign)
{
    EXPECT_EQ(rateText(4.24), u"4.2"_s);
    EXPECT_EQ(rateText(9.96), u"10"_s);
    EXPECT_EQ(rateText(86.4), u"86"_s);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(rateText(4.24), u"4,2"_s);
    QLocale::setDefault(before);
}

} // namespace
