// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dialect.h"
#include "base/headers.h"
#include "base/ids.h"
#include "base/result.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace Qt::StringLiterals;

TEST(Result, HoldsEitherAValueOrAnError)
{
    const Result<int> good = 7;
    ASSERT_TRUE(good.has_value());
    EXPECT_EQ(*good, 7);

    const Result<int> bad = Error { .code = ErrorCode::NotFound, .message = u"no such thing"_s };
    ASSERT_FALSE(bad.has_value());
    EXPECT_EQ(bad.error().code, ErrorCode::NotFound);
    EXPECT_EQ(bad.value_or(3), 3);
}

TEST(ExchangeId, SortsByTimeOfCreationAndNeverRepeats)
{
    const ExchangeId early = newExchangeId(1'700'000'000'000);
    const ExchangeId late = newExchangeId(1'700'000'000'001);
    EXPECT_EQ(early.text.size(), 26);
    EXPECT_LT(early, late);
    EXPECT_NE(newExchangeId(5), newExchangeId(5));
}

TEST(Headers, LookUpIgnoresCaseAndTakesTheFirst)
{
    const HeaderList headers { { "X-Api-Key", "one" }, { "x-api-key", "two" } };
    EXPECT_EQ(headerValue(headers, "x-API-key"), QByteArrayView("one"));
    EXPECT_EQ(countHeader(headers, "X-API-KEY"), 2);
    EXPECT_FALSE(hasHeader(headers, "absent"));
}

TEST(Headers, NamesAndValuesThatCouldSplitAHeaderAreRefused)
{
    EXPECT_TRUE(isHeaderName("anthropic-beta"));
    for (const QByteArrayView name : { QByteArrayView(""), QByteArrayView("a b"), QByteArrayView("a:b"),
             QByteArrayView("a\r\n"), QByteArrayView("\xc3\xa4") })
        EXPECT_FALSE(isHeaderName(name)) << name.toByteArray().constData();
    EXPECT_TRUE(isHeaderValue("text with\ttab"));
    EXPECT_FALSE(isHeaderValue("a\r\nx-evil: 1"));
    EXPECT_FALSE(isHeaderValue(QByteArrayView("a\0b", 3)));
}

TEST(Dialect, EveryNameReadsBack)
{
    for (const Dialect dialect : kAllDialects)
        EXPECT_EQ(dialectFromName(dialectName(dialect)), dialect);
    EXPECT_EQ(dialectFromName(u"image"), Dialect::Images);
    EXPECT_FALSE(dialectFromName(u"chat ").has_value());
}
