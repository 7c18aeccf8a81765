// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/model_price.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::PriceTier;
using gateway::config::Pricing;
using gateway::config::ProviderModel;

namespace {

TEST(ModelPrice, TiersAreLinesAndBack)
{
    const PriceTier tiers[] = {
        { .lowerBound = 0, .upperBound = 200'000, .rates = { .input = 1.25, .output = 10 } },
        { .lowerBound = 200'001, .rates = { .input = 2.5, .output = 15, .cached = 0.31 } },
        { .lowerBound = 7, .rates = { .input = 1, .output = 2, .cached = 3, .cacheWrite = 4 } },
    };
    for (const PriceTier& tier : tiers)
        EXPECT_EQ(tierOf(tierText(tier)), tier) << tierText(tier).toStdString();
    EXPECT_EQ(tierText(tiers[0]), u"0-200000: 1.25 10"_s);
    for (const QString& wrong :
        { u"1.25 10"_s, u"0-5: 1"_s, u"9-5: 1 2"_s, u"0-5: 1 2 3 4 5"_s, u"0-5: a b"_s })
        EXPECT_EQ(tierOf(wrong), std::nullopt) << wrong.toStdString();
}

TEST(ModelPrice, WhatIsNotInTheFormStaysWithTheModel)
{
    ProviderModel model { .id = u"m"_s,
        .type = gateway::config::ModelType::Embeddings,
        .pricing = { .source = Pricing::Source::Defined,
            .tiers = { { .lowerBound = 0, .rates = { .input = 1, .output = 2 } } },
            .discount = 0.1 },
        .maxConcurrency = 3 };
    const auto reading = readModelPart(modelPart(model), model);
    EXPECT_TRUE(reading.problems.isEmpty());
    EXPECT_EQ(reading.value, model);
}

TEST(ModelPrice, UnknownIsNotFree)
{
    EXPECT_EQ(priceText({}), u"price unknown"_s);
    EXPECT_EQ(priceText({ .source = Pricing::Source::Simple }), u"$0.00 in, $0.00 out"_s);
    EXPECT_EQ(priceText({ .source = Pricing::Source::PerRequest, .perRequest = 0.02 }), u"$0.02 a request"_s);
}

TEST(ModelPrice, MediaIsPricedByItsUnits)
{
    const ProviderModel model { .id = u"m"_s,
        .pricing = {
            .source = Pricing::Source::PerUnit, .units = { .image = 0.04, .millionCharacters = 15 } } };
    EXPECT_EQ(priceText(model.pricing), u"$0.04 an image \u00b7 $15.00 a million characters"_s);
    const auto reading = readModelPart(modelPart(model), model);
    EXPECT_TRUE(reading.problems.isEmpty());
    EXPECT_EQ(reading.value, model);
    const ProviderModel unpriced { .id = u"m"_s, .pricing = { .source = Pricing::Source::PerUnit } };
    const auto missing = readModelPart(modelPart(unpriced), unpriced);
    ASSERT_EQ(missing.problems.size(), 1);
    EXPECT_EQ(missing.problems.first().path, u"pricing.per_image"_s);
}

} // namespace
