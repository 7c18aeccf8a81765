// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/chart_data.h"
#include "app/viewmodels/common/currency_choice.h"
#include "app/viewmodels/common/figures.h"
#include "support/services/scripted_usage.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Money;
using gateway::test::ScriptedCurrencies;

namespace {

constexpr Money kTenDollars { 10 * Money::kPerDollar };

TEST(CurrencyChoice, DollarsAskNobodyForRates)
{
    ScriptedCurrencies rates;
    CurrencyChoice choice(rates, u"XYZ"_s);
    EXPECT_EQ(choice.code(), u"USD"_s);
    EXPECT_FALSE(rates.isWanted());
    EXPECT_EQ(choice.note(), QString());
    EXPECT_EQ(shortMoneyText(kTenDollars), u"$10.00"_s);
}

TEST(CurrencyChoice, AnotherCurrencyIsShownOnceItsRateIsKnown)
{
    ScriptedCurrencies rates;
    CurrencyChoice choice(rates, {});
    QSignalSpy changed(&choice, &CurrencyChoice::changed);
    choice.setCode(u"EUR"_s);
    EXPECT_TRUE(rates.isWanted());
    EXPECT_EQ(shortMoneyText(kTenDollars), u"$10.00"_s);
    EXPECT_TRUE(choice.note().contains(u"EUR"_s));
    rates.setRates({ .date = u"2026-11-26"_s, .perDollar = { { u"EUR"_s, 0.5 }, { u"CHF"_s, 0.8 } } });
    EXPECT_EQ(shortMoneyText(kTenDollars), u"\u20ac5.00"_s);
    EXPECT_EQ(moneyText({ 20'000'000 }), u"\u20ac0.01"_s);
    EXPECT_TRUE(choice.note().contains(u"2026-11-26"_s));
    choice.setCode(u"CHF"_s);
    EXPECT_EQ(shortMoneyText(kTenDollars), u"CHF\u202F8.00"_s);
    EXPECT_EQ(changed.size(), 3);
    choice.setCode(u"USD"_s);
    EXPECT_FALSE(rates.isWanted());
    EXPECT_EQ(shortMoneyText(kTenDollars), u"$10.00"_s);
}

TEST(CurrencyChoice, NothingOfItOutlivesTheWindow)
{
    ScriptedCurrencies rates;
    rates.setRates({ .date = u"2026-11-26"_s, .perDollar = { { u"EUR"_s, 0.5 } } });
    {
        CurrencyChoice choice(rates, u"EUR"_s);
        EXPECT_EQ(displayCurrency().code, u"EUR"_s);
    }
    EXPECT_EQ(displayCurrency(), DisplayCurrency {});
}

TEST(ChartData, AxesEndWithNumbersThatReadWell)
{
    const std::pair<double, double> rows[] = { { 0, 0 }, { -3, 0 }, { 1, 1 }, { 1.2, 2 }, { 7, 8 }, { 9, 10 },
        { 0.031, 0.04 }, { 4100, 5000 }, { 1'000'000, 1'000'000 } };
    for (const auto& [greatest, top] : rows)
        EXPECT_DOUBLE_EQ(niceTop(greatest), top);
}

} // namespace
