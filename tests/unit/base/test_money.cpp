// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>

using gateway::Money;

TEST(Money, TextIsReadAndWrittenExactly)
{
    struct Case {
        QStringView text;
        qint64 nanos;
        QStringView written;
    };

    const std::array cases {
        Case { u"0", 0, u"0" },
        Case { u"12.50", 12'500'000'000, u"12.5" },
        Case { u"0.5", 500'000'000, u"0.5" },
        Case { u" 3 ", 3'000'000'000, u"3" },
        Case { u"-0.25", -250'000'000, u"-0.25" },
        Case { u"0.00000001", 10, u"0.00000001" },
        Case { u"1e-3", 1'000'000, u"0.001" },
        Case { u"1000000.000000001", 1'000'000'000'000'001, u"1000000.000000001" },
    };
    for (const Case& each : cases) {
        const auto money = Money::parse(each.text);
        ASSERT_TRUE(money) << qPrintable(each.text.toString());
        EXPECT_EQ(money->nanos, each.nanos) << qPrintable(each.text.toString());
        EXPECT_EQ(money->toText(), each.written);
    }
}

TEST(Money, WhatIsNoAmountIsRefused)
{
    for (const QStringView text : { u"", u"ten", u"1,5", u"$5", u"inf", u"nan", u"1e300" })
        EXPECT_FALSE(Money::parse(text)) << qPrintable(text.toString());
}

TEST(Money, SumsEndAtTheRange)
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    EXPECT_EQ((Money { kMost } + Money { 1 }).nanos, kMost);
    EXPECT_EQ((Money { -kMost } - Money { 5 }).nanos, -kMost);
    EXPECT_EQ(Money::fromDollars(1e300).nanos, kMost);
    EXPECT_EQ(Money::fromDollars(-1e300).nanos, -kMost);
    EXPECT_EQ((Money { 5 } - Money { 7 }).nanos, -2);
}
