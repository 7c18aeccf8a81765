// SPDX-License-Identifier: GPL-3.0-or-later
// The second form of catalogue: providers with their models, costs per million tokens.
#include "providers/models_dev.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace {

const QByteArray kSample = R"({
 "acme":{"id":"acme","name":"Acme Hosting","env":["ACME_KEY"],"models":{
   "gpt-5":{"id":"gpt-5","name":"GPT-5 of Acme",
                 "limit" : { "context" : 128000, "output" : 1 }, "cost":
{
    "input" : 9, "output" : 9
}
}

, "own-model" : { "id" : "own-model", "limit" : { "context" : 1000 } }, "team/nested-name":
{
    "id" : "team/nested-name", "limit":
    {
        "context" : 2000
    }
}
}
}
, "resale" : {
    "models" :
        { "own-model" : { "limit" : { "context" : 3000 } }, "nothing-known" : { "id" : "nothing-known" } }
},
             "openai" : {
                 "id" : "openai",
                 "name" : "OpenAI",
                 "models" : {
                     "gpt-5" : {
                         "id" : "gpt-5",
                         "name" : "GPT-5",
                         "attachment" : true,
                         "reasoning" : true,
                         "temperature" : false,
                         "tool_call" : true,
                         "structured_output" : true,
                         "knowledge" : "2024-09-30",
                         "release_date" : "2025-08-07",
                         "open_weights" : false,
                         "modalities" : { "input" : [ "text", "image", "pdf" ], "output" : ["text"] },
                         "cost" : {
                             "input" : 1.25,
                             "output" : 10,
                             "cache_read" : 0.125,
                             "context_over_200k" : { "input" : 2.5, "output" : 15, "cache_read" : 0.25 }
                         },
                         "limit" : { "context" : 400000, "output" : 128000 }
                     }
                 }
             },
                        "broken" : 7,
                        "odd":
{
    "models" : [ 1, 2 ]
}
})";

} // namespace

TEST(ModelsDev, SaysWhatAModelCostsReadsAndTakes)
{
    const auto catalogue = parseModelsDev(kSample);
    ASSERT_TRUE(catalogue) << qPrintable(catalogue.error().detail);
    EXPECT_EQ(catalogue->size(), 5) << "what nothing is known of is passed over";
    const ModelFacts* gpt = catalogue->find(u"openai/gpt-5"_s);
    ASSERT_NE(gpt, nullptr);
    EXPECT_EQ(gpt->name, u"GPT-5"_s);
    EXPECT_EQ(gpt->contextLength, 400'000);
    EXPECT_EQ(gpt->maxOutputTokens, 128'000);
    EXPECT_EQ(gpt->inputModalities, QStringList({ u"text"_s, u"image"_s, u"file"_s }));
    EXPECT_EQ(gpt->outputModalities, QStringList { u"text"_s });
    EXPECT_EQ(gpt->supportedParameters,
        QStringList({ u"tools"_s, u"tool_choice"_s, u"reasoning"_s, u"include_reasoning"_s,
            u"structured_outputs"_s, u"response_format"_s }));
    ASSERT_TRUE(gpt->price);
    ASSERT_EQ(gpt->price->tiers.size(), 2);
    EXPECT_EQ(
        gpt->price->tiers[0].rates, (config::TokenRates { .input = 1.25, .output = 10, .cached = 0.125 }));
    EXPECT_EQ(gpt->price->tiers[0].upperBound, 200'000);
    EXPECT_EQ(gpt->price->tiers[1].lowerBound, 200'001);
    EXPECT_EQ(gpt->price->tiers[1].rates.output, 15);
}

TEST(ModelsDev, ANameWithoutItsProviderMeansTheVendors)
{
    const auto catalogue = parseModelsDev(kSample);
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->matchedId(u"gpt-5"_s), u"openai/gpt-5"_s);
    EXPECT_EQ(catalogue->matchedId(u"GPT-5-2025-08-07"_s), u"openai/gpt-5"_s);
    EXPECT_EQ(catalogue->matchedId(u"acme/gpt-5"_s), u"acme/gpt-5"_s) << "exactly named";
    EXPECT_EQ(catalogue->matchedId(u"own-model"_s), QString()) << "two have it, neither is at home in it";
    EXPECT_EQ(catalogue->matchedId(u"nested-name"_s), u"acme/team/nested-name"_s);
}

TEST(ModelsDev, TheNameAroundEverythingMayBeThere)
{
    const auto catalogue = parseModelsDev(R"({"providers":{"v":{"models":{"m":{"limit":{"context":7}}}}}})");
    ASSERT_TRUE(catalogue);
    EXPECT_NE(catalogue->find(u"v/m"_s), nullptr);
}

TEST(ModelsDev, WhatIsNoCatalogueIsAnError)
{
    for (const char* text : { "", "[]", "{}", R"({"data":[{"id":"x"}]})", R"({"v":{"models":{}}})", "{" }) {
        const auto catalogue = parseModelsDev(text);
        ASSERT_FALSE(catalogue) << text;
        EXPECT_EQ(catalogue.error().code, ErrorCode::UpstreamProtocol);
    }
    EXPECT_FALSE(parseModelsDev(QByteArray(ModelCatalogue::kMaxBytes + 1, ' ')));
}

TEST(ModelsDev, WhatShipsKnowsThoseWhoMakeModels)
{
    const auto shipped = shippedModelsDev();
    EXPECT_GT(shipped->size(), 200);
    const ModelFacts* sonnet = shipped->find(u"anthropic/claude-sonnet-4-5"_s);
    ASSERT_NE(sonnet, nullptr);
    EXPECT_EQ(shipped->match(u"claude-sonnet-4-5"_s), sonnet);
    EXPECT_TRUE(sonnet->contextLength);
    EXPECT_TRUE(sonnet->inputModalities.contains(u"image"_s));
    ASSERT_TRUE(sonnet->price);
    EXPECT_EQ(sonnet->price->tiers.first().rates.input, 3);
}

TEST(ModelsDev, FiguresWithoutSenseAreLeftOut)
{
    const auto catalogue = parseModelsDev(R"({"v":{"models":{
        "a":{"limit":{"context":-1,"output":1e30},"cost":{"input":-1,"output":2}},
        "b":{"limit":{"context":10,"output":"many"},"cost":{"input":"1","output":2},"modalities":7,"tool_call":"yes"}}}})");
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(catalogue->find(u"v/a"_s), nullptr);
    EXPECT_EQ(*catalogue->find(u"v/b"_s), ModelFacts { .contextLength = 10 });
}

} // namespace gateway::providers
