// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/pricing.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

using namespace gateway;
using namespace gateway::providers;
using namespace Qt::StringLiterals;

namespace {

// Dollars per million tokens that tell the classes apart.
const PriceRow kRow =
    priceRow(config::TokenRates { .input = 3, .output = 15, .cached = 0.3, .cacheWrite = 3.75 });

} // namespace

TEST(Pricing, PricesEachClassOnce)
{
    const Cost cost =
        priceTokens(kRow, { .input = 1000, .cacheRead = 10'000, .cacheWrite = 2000, .output = 500 }, 0);
    EXPECT_EQ(cost.input, Money { 3'000'000 });
    EXPECT_EQ(cost.cacheRead, Money { 3'000'000 });
    EXPECT_EQ(cost.cacheWrite, Money { 7'500'000 });
    EXPECT_EQ(cost.output, Money { 7'500'000 });
    EXPECT_EQ(cost.total().toText(), u"0.021"_s);
}

TEST(Pricing, TakesInputsPriceWhereTheCacheHasNone)
{
    const PriceRow row = priceRow(config::TokenRates { .input = 2, .output = 4 });
    const Cost cost = priceTokens(row, { .input = 1, .cacheRead = 1, .cacheWrite = 1 }, 0);
    EXPECT_EQ(cost.cacheRead, Money { 2000 });
    EXPECT_EQ(cost.cacheWrite, Money { 2000 });
    // said to be free is not the same as not said
    const PriceRow freeReads = priceRow(config::TokenRates { .input = 2, .output = 4, .cached = 0 });
    EXPECT_EQ(priceTokens(freeReads, { .cacheRead = 1'000'000 }, 0).total(), Money {});
}

TEST(Pricing, WhatIsKeptForAnHourCostsMore)
{
    const inspect::Usage usage { .input = 10, .cacheWrite = 3000, .cacheWriteHour = 1000 };
    const TokenCounts counts = countsOf(usage);
    EXPECT_EQ(counts.totalInput(), 3010);
    // 2000 × 3.75 and 1000 × 6, twice the price of input.
    EXPECT_EQ(priceTokens(kRow, counts, 0).cacheWrite.toText(), u"0.0135"_s);
    const PriceRow named =
        priceRow(config::TokenRates { .input = 3, .output = 15, .cacheWrite = 3.75, .cacheWriteHour = 5 });
    EXPECT_EQ(priceTokens(named, counts, 0).cacheWrite.toText(), u"0.0125"_s);
    const PriceRow plain = priceRow(config::TokenRates { .input = 3, .output = 15 });
    EXPECT_EQ(priceTokens(plain, counts, 0).cacheWrite.toText(), u"0.009"_s) << "as input";
    // A part is never larger than the whole.
    EXPECT_EQ(countsOf({ .cacheWrite = 5, .cacheWriteHour = 9 }).totalInput(), 5);
}

TEST(Pricing, IsExactForTheSmallestAmounts)
{
    // One token at a thousandth of a dollar a million: one nanodollar.
    const PriceRow row = priceRow(config::TokenRates { .input = 0.001, .output = 0.0375 });
    EXPECT_EQ(priceTokens(row, { .input = 1 }, 0).total(), Money { 1 });
    EXPECT_EQ(priceTokens(row, { .output = 2 }, 0).total(), Money { 75 });
    EXPECT_EQ(priceTokens(row, { .input = 1 }, 0.6).total(), Money { 0 }); // rounded once, at the end
    EXPECT_EQ(priceTokens(row, { .input = 3 }, 0.5).total(), Money { 2 });
}

TEST(Pricing, TakesTheDiscountOff)
{
    const TokenCounts counts { .input = 1'000'000, .output = 1'000'000 };
    EXPECT_EQ(priceTokens(kRow, counts, 0.05).total().toText(), u"17.1"_s);
    EXPECT_EQ(priceTokens(kRow, counts, 1).total(), Money {});
    EXPECT_EQ(priceTokens(kRow, counts, 7).total(), Money {});
    EXPECT_EQ(priceTokens(kRow, counts, -7).total().toText(), u"18"_s);
}

TEST(Pricing, SurvivesAbsurdCounts)
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const PriceRow dear = priceRow(config::TokenRates { .input = 1e300, .output = 1e9 });
    const Cost cost =
        priceTokens(dear, { .input = most, .cacheRead = most, .cacheWrite = -5, .output = most }, 0);
    EXPECT_EQ(cost.input.nanos, most);
    EXPECT_EQ(cost.cacheWrite, Money {});
    EXPECT_EQ(cost.total().nanos, most);
    EXPECT_EQ(priceRow(config::TokenRates { .input = -1, .output = 1 }).input, Money {});
}

TEST(Pricing, ChoosesTheTierByAllInputTokens)
{
    const QVector<PriceRow> rows { priceRow(config::PriceTier { .upperBound = 200'000, .rates = { 1, 1 } }),
        priceRow(config::PriceTier { .lowerBound = 200'000, .upperBound = 400'000, .rates = { 2, 2 } }),
        priceRow(config::PriceTier { .lowerBound = 500'000, .rates = { 3, 3 } }) };
    EXPECT_EQ(rowFor(rows, 0), &rows[0]);
    EXPECT_EQ(rowFor(rows, 200'000), &rows[0]); // the first that fits
    EXPECT_EQ(rowFor(rows, 200'001), &rows[1]);
    EXPECT_EQ(rowFor(rows, 400'001), nullptr);
    EXPECT_EQ(rowFor(rows, 9'000'000'000), &rows[2]);
    EXPECT_EQ((TokenCounts { .input = 1, .cacheRead = 199'999, .cacheWrite = 1 }.totalInput()), 200'001);
}

TEST(Pricing, SpreadsAReportedTotalWithoutLosingANano)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> nanos(0, 5'000'000'000);
    for (int i = 0; i < 2000; ++i) {
        const Cost computed { .input = { nanos(random) },
            .cacheRead = { nanos(random) / 7 },
            .cacheWrite = { i % 3 == 0 ? 0 : nanos(random) },
            .output = { nanos(random) },
            .source = CostSource::Simple };
        const Money total { nanos(random) };
        const Cost cost = reportedCost(total, computed);
        EXPECT_EQ(cost.total(), total);
        EXPECT_EQ(cost.source, CostSource::ProviderReported);
        EXPECT_GE(cost.cacheWrite, Money {});
    }
    EXPECT_EQ(reportedCost({ 100 }, Cost { .input = { 1 }, .output = { 3 } }),
        (Cost { .input = { 25 }, .output = { 75 }, .source = CostSource::ProviderReported }));
    EXPECT_EQ(
        reportedCost({ 5 }, std::nullopt), (Cost { .other = { 5 }, .source = CostSource::ProviderReported }));
    EXPECT_EQ(reportedCost({ 5 }, Cost {}).other, Money { 5 });
}

TEST(Pricing, NamesEachSource)
{
    for (const CostSource source :
        { CostSource::Unknown, CostSource::Simple, CostSource::Defined, CostSource::OpenRouter,
            CostSource::PerRequest, CostSource::PerUnit, CostSource::ProviderReported })
        EXPECT_EQ(costSourceFromName(costSourceName(source)), source);
    EXPECT_EQ(costSourceName(CostSource::ProviderReported), u"provider_reported"_s);
    EXPECT_EQ(costSourceFromName(u"default"), std::nullopt);
}
