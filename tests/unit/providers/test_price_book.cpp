// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/price_book.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::providers;
using namespace Qt::StringLiterals;
using config::Pricing;
using inspect::Usage;

namespace {

ModelCatalogue catalogue()
{
    return ModelCatalogue::parse(
        R"({"data":[{"id":"a/b","pricing":{"prompt":"0.000002","completion":"0.000008",
        "input_cache_read":"0.0000005","request":"0.01",
        "tiers":[{"above":1000,"prompt":"0.000004","completion":"0.000016"}]}}]})")
        .value();
}

config::Config configWith(const Pricing& pricing, double providerDiscount = 0)
{
    return { .providers = { { .slug = u"p"_s,
                 .models = { { .id = u"m"_s, .pricing = pricing } },
                 .discount = providerDiscount } } };
}

const TargetId kTarget { u"p"_s, u"m"_s };

std::optional<Cost> costOf(const Pricing& pricing, const Usage& usage, double providerDiscount = 0)
{
    return PriceBook(configWith(pricing, providerDiscount), catalogue()).cost(kTarget, usage);
}

QString totalOf(const std::optional<Cost>& cost)
{
    return cost ? cost->total().toText() : u"unknown"_s;
}

const Usage kUsage { .input = 400, .output = 100, .cacheRead = 100, .reasoning = 60 };
const Pricing kSimple { .source = Pricing::Source::Simple,
    .rates = { .input = 10, .output = 20, .cached = 1 } };

} // namespace

TEST(PriceBook, PricesEverySource)
{
    struct Case {
        Pricing pricing;
        QString total;
        CostSource source;
    };

    const Case cases[] = {
        // 400·10 + 100·1 + 100·20 per million; reasoning is within output and priced once
        { kSimple, u"0.0061"_s, CostSource::Simple },
        { { .source = Pricing::Source::Defined,
              .tiers = { { .upperBound = 499, .rates = { 1, 1 } },
                  { .lowerBound = 500, .rates = { 2, 3 } } } },
            u"0.0013"_s, CostSource::Defined }, // cached input counts for the tier
        { { .source = Pricing::Source::OpenRouter, .slug = u"a/b"_s }, u"0.01165"_s, CostSource::OpenRouter },
        { { .source = Pricing::Source::PerRequest, .perRequest = 0.04 }, u"0.04"_s, CostSource::PerRequest },
    };
    for (const Case& one : cases) {
        const auto cost = costOf(one.pricing, kUsage);
        EXPECT_EQ(totalOf(cost), one.total);
        EXPECT_EQ(cost ? cost->source : CostSource::Unknown, one.source);
    }
}

TEST(PriceBook, DoesNotTakeUnknownForFree)
{
    EXPECT_EQ(costOf({}, kUsage), std::nullopt);
    EXPECT_EQ(costOf({ .source = Pricing::Source::OpenRouter, .slug = u"no/such"_s }, kUsage), std::nullopt);
    EXPECT_EQ(costOf({ .source = Pricing::Source::Defined, .tiers = { { .upperBound = 10 } } }, kUsage),
        std::nullopt);
    EXPECT_EQ(costOf(kSimple, {}), std::nullopt); // the provider counted nothing
    const PriceBook book(configWith(kSimple), catalogue());
    EXPECT_EQ(book.cost({ u"p"_s, u"other"_s }, kUsage), std::nullopt);
    EXPECT_EQ(book.estimate({ u"other"_s, u"m"_s }), std::nullopt);
    EXPECT_EQ(PriceBook().estimate(kTarget), std::nullopt);
    // said to be free is a price
    EXPECT_EQ(totalOf(costOf({ .source = Pricing::Source::Simple }, kUsage)), u"0"_s);
}

TEST(PriceBook, TakesThePricesDiscountBeforeTheProviders)
{
    Pricing pricing = kSimple;
    EXPECT_EQ(totalOf(costOf(pricing, kUsage, 0.5)), u"0.00305"_s);
    pricing.discount = 0.1;
    EXPECT_EQ(totalOf(costOf(pricing, kUsage, 0.5)), u"0.00549"_s);
    pricing.discount = 0.0;
    EXPECT_EQ(totalOf(costOf(pricing, kUsage, 0.5)), u"0.0061"_s);
    EXPECT_EQ(totalOf(costOf({ .source = Pricing::Source::PerRequest, .perRequest = 0.04 }, kUsage, 0.5)),
        u"0.04"_s);
}

TEST(PriceBook, ChargesByRequestWithoutAnyCount)
{
    const auto cost = costOf({ .source = Pricing::Source::PerRequest, .perRequest = 0.04 }, {});
    EXPECT_EQ(totalOf(cost), u"0.04"_s);
    EXPECT_EQ(cost->other, Money { 40'000'000 });
}

TEST(PriceBook, ChargesForWhatWasMadeHeardOrSpoken)
{
    const Pricing pricing { .source = Pricing::Source::PerUnit,
        .units = { .image = 0.04, .audioMinute = 0.006, .millionCharacters = 15 } };
    const PriceBook book(configWith(pricing, 0.5), catalogue());
    const auto total = [&](const inspect::MediaFigures& media) {
        return totalOf(book.cost(kTarget, {}, media));
    };
    EXPECT_EQ(total({ .images = 3 }), u"0.06"_s) << "the provider's discount is taken off";
    EXPECT_EQ(total({ .audioMs = 90'500 }), u"0.004525"_s);
    EXPECT_EQ(total({ .characters = 200 }), u"0.0015"_s);
    EXPECT_EQ(total({ .characters = 200, .images = 1 }), u"0.0215"_s);
    EXPECT_EQ(book.cost(kTarget, {}, { .images = 1 })->source, CostSource::PerUnit);
    EXPECT_EQ(book.estimate(kTarget)->toText(), u"0.0305"_s) << "an image, a minute, a thousand characters";
}

TEST(PriceBook, DoesNotTakeWhatNobodyCountedForFree)
{
    const Pricing perMinute { .source = Pricing::Source::PerUnit, .units = { .audioMinute = 0.006 } };
    const PriceBook book(configWith(perMinute), catalogue());
    EXPECT_EQ(book.cost(kTarget, kUsage, { .images = 1 }), std::nullopt);
    EXPECT_EQ(totalOf(book.cost(kTarget, { .reportedCost = Money { 7 } })), u"0.000000007"_s);
}

TEST(PriceBook, TakesTheHigherTierOfTheCatalogue)
{
    const Pricing pricing { .source = Pricing::Source::OpenRouter, .slug = u"a/b"_s };
    EXPECT_EQ(totalOf(costOf(pricing, { .input = 1000 })), u"0.012"_s);
    EXPECT_EQ(totalOf(costOf(pricing, { .input = 1001 })), u"0.014004"_s);
}

TEST(PriceBook, BelievesTheProvidersOwnTotal)
{
    const PriceBook book(configWith(kSimple), catalogue());
    Usage usage = kUsage;
    usage.reportedCost = Money { 12'200'000 };
    const auto cost = book.cost(kTarget, usage);
    EXPECT_EQ(totalOf(cost), u"0.0122"_s);
    EXPECT_EQ(cost->source, CostSource::ProviderReported);
    EXPECT_EQ(cost->output, Money { 4'000'000 }); // in the computed proportion
    // also where there is no price, where it is 0, and where nothing was counted
    EXPECT_EQ(totalOf(PriceBook().cost(kTarget, { .reportedCost = Money { 7 } })), u"0.000000007"_s);
    usage.reportedCost = Money {};
    EXPECT_EQ(totalOf(book.cost(kTarget, usage)), u"0"_s);
    usage.reportedCost = Money { -5 };
    EXPECT_EQ(book.cost(kTarget, usage)->source, CostSource::Simple);
}

TEST(PriceBook, EstimatesByTheMix)
{
    const PriceBook book(configWith(kSimple, 0.5), catalogue());
    EXPECT_EQ(book.estimate(kTarget)->toText(), u"0.01"_s); // (1000·10 + 500·20) / 2
    EXPECT_EQ(book.estimate(kTarget, { .input = 0, .cacheRead = 1000 })->toText(), u"0.0005"_s);
}
