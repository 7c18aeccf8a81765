// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/model_catalogue.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::providers;
using namespace Qt::StringLiterals;

namespace {

ModelCatalogue parsed(const QByteArray& models)
{
    const QByteArray text =
        R"({"data":[{"id":"last","pricing":{"prompt":"1","completion":"1"}},)" + models + "]}";
    return ModelCatalogue::parse(text).value();
}

} // namespace

TEST(ModelCatalogue, ReadsPricesPerToken)
{
    const auto catalogue = parsed(R"({"id":"openai/gpt-5","name":"x","context_length":400000,"pricing":{
        "prompt":"0.00000125","completion":"0.00001","image":"0","web_search":"0.01","internal_reasoning":"0",
        "input_cache_read":"0.000000125","input_cache_write":"0.0000015","request":"0.002"}})");
    const CataloguePrice* price = catalogue.price(u"openai/gpt-5"_s);
    ASSERT_NE(price, nullptr);
    ASSERT_EQ(price->tiers.size(), 1);
    EXPECT_EQ(price->tiers[0].rates,
        (config::TokenRates { .input = 1.25, .output = 10, .cached = 0.125, .cacheWrite = 1.5 }));
    EXPECT_EQ(price->perRequest.toText(), u"0.002"_s);
    EXPECT_EQ(catalogue.price(u"gpt-5"_s), nullptr);
}

TEST(ModelCatalogue, ReadsWhatAModelCanDo)
{
    const auto catalogue = parsed(R"({"id":"v/m","name":"V: M","context_length":400000,"architecture":{
        "input_modalities":["text","image",7],"output_modalities":["text"]},"supported_parameters":["tools"],
        "top_provider":{"max_completion_tokens":128000,"context_length":1},"pricing":{"prompt":"-1"}},
        {"id":"v/odd","context_length":-5,"pricing":{"prompt":"0","completion":"0"},"architecture":"x"})");
    const ModelFacts* facts = catalogue.find(u"v/m"_s);
    ASSERT_NE(facts, nullptr);
    EXPECT_EQ(*facts,
        (ModelFacts { .name = u"V: M"_s,
            .contextLength = 400'000,
            .maxOutputTokens = 128'000,
            .inputModalities = { u"text"_s, u"image"_s },
            .outputModalities = { u"text"_s },
            .supportedParameters = { u"tools"_s } }));
    EXPECT_EQ(catalogue.price(u"v/m"_s), nullptr) << "a price that varies is none";
    EXPECT_EQ(catalogue.find(u"v/odd"_s)->contextLength, std::nullopt);
}

TEST(ModelCatalogue, FindsAModelByAProvidersOwnName)
{
    const auto shipped = shippedModelCatalogue();
    const ModelFacts* sonnet = shipped->find(u"anthropic/claude-sonnet-4.5"_s);
    ASSERT_NE(sonnet, nullptr);
    for (const char* name :
        { "claude-sonnet-4-5", "claude-sonnet-4-5-20250929", "Claude-Sonnet-4.5", "eu/claude-sonnet-4.5" })
        EXPECT_EQ(shipped->match(QString::fromLatin1(name)), sonnet) << name;
    EXPECT_EQ(shipped->match(u"no-such-model"_s), nullptr);
    EXPECT_EQ(shipped->match(QString()), nullptr);
    // Two vendors' models of one name: neither is sure.
    const auto twice = parsed(R"({"id":"a/m","context_length":1},{"id":"b/m","context_length":2})");
    EXPECT_EQ(twice.match(u"m"_s), nullptr);
    EXPECT_EQ(twice.match(u"b/m"_s)->contextLength, 2);
}

TEST(ModelCatalogue, TellsAModelFromItsDatedForms)
{
    const auto catalogue =
        parsed(R"({"id":"a/m-2025-05-13","context_length":1},{"id":"a/m","context_length":2},
        {"id":"a/m-2025-08-06","context_length":3},{"id":"a/n-20250513","context_length":4})");
    EXPECT_EQ(catalogue.matchedId(u"m"_s), u"a/m"_s);
    EXPECT_EQ(catalogue.matchedId(u"M-2025-08-06"_s), u"a/m-2025-08-06"_s);
    EXPECT_EQ(catalogue.matchedId(u"m-2026-01-01"_s), u"a/m"_s) << "a form nobody lists";
    EXPECT_EQ(catalogue.matchedId(u"n"_s), u"a/n-20250513"_s);
}

TEST(ModelCatalogue, TakesNumbersForTexts)
{
    const auto catalogue = parsed(R"({"id":"a","pricing":{"prompt":3e-6,"completion":0}})");
    ASSERT_NE(catalogue.price(u"a"_s), nullptr);
    EXPECT_EQ(catalogue.price(u"a"_s)->tiers[0].rates, (config::TokenRates { .input = 3 }));
}

TEST(ModelCatalogue, PassesOverWhatHasNoPrice)
{
    const char* const entries[] = { R"({"id":"x"})", R"({"id":"x","pricing":null})",
        R"({"id":"x","pricing":{}})", R"({"id":"x","pricing":{"prompt":"-1","completion":"-1"}})",
        R"({"id":"x","pricing":{"prompt":"1e-6"}})",
        R"({"id":"x","pricing":{"prompt":"dear","completion":"1"}})",
        R"({"id":"x","pricing":{"prompt":"1e9","completion":"1"}})",
        R"({"id":"x","pricing":{"prompt":"nan","completion":"inf"}})",
        R"({"id":"","pricing":{"prompt":"0","completion":"0"}})",
        R"({"id":7,"pricing":{"prompt":"0","completion":"0"}})", R"("x")", R"(null)" };
    for (const char* const entry : entries) {
        const auto catalogue = parsed(entry);
        EXPECT_EQ(catalogue.size(), 1) << entry;
        EXPECT_EQ(catalogue.price(u"x"_s), nullptr) << entry;
    }
}

TEST(ModelCatalogue, RefusesWhatIsNoCatalogue)
{
    for (const char* const text : { "", "{", "[]", "{}", R"({"data":{}})", R"({"data":[]})", "<html>" })
        EXPECT_FALSE(ModelCatalogue::parse(text)) << text;
    EXPECT_FALSE(ModelCatalogue::parse(QByteArray(5000, '[')));
    EXPECT_FALSE(ModelCatalogue::parse(QByteArray(ModelCatalogue::kMaxBytes + 1, ' ')));
}

TEST(ModelCatalogue, IsBounded)
{
    QByteArray text = R"({"data":[)";
    for (int i = 0; i < ModelCatalogue::kMaxModels + 50; ++i)
        text += R"({"id":"m)" + QByteArray::number(i) + R"(","pricing":{"prompt":"0","completion":"0"}},)";
    text += R"({"id":"z","pricing":{"prompt":"0","completion":"0"}}]})";
    EXPECT_EQ(ModelCatalogue::parse(text).value().size(), ModelCatalogue::kMaxModels);
}

TEST(ModelCatalogue, KeepsThePriceOfAModelThatLeft)
{
    const auto older = parsed(R"({"id":"a","pricing":{"prompt":"1e-6","completion":"0"}},
                                 {"id":"b","pricing":{"prompt":"1e-6","completion":"0"}})");
    const auto newer = parsed(R"({"id":"b","pricing":{"prompt":"2e-6","completion":"0"}})");
    const auto merged = older.updatedWith(newer);
    EXPECT_EQ(merged.size(), 3);
    EXPECT_EQ(merged.price(u"a"_s)->tiers[0].rates.input, 1);
    EXPECT_EQ(merged.price(u"b"_s)->tiers[0].rates.input, 2);
}

TEST(ModelCatalogue, ShipsASnapshotOfSoundPrices)
{
    const auto shipped = shippedModelCatalogue();
    EXPECT_GT(shipped->size(), 300);
    const CataloguePrice* sonnet = shipped->price(u"anthropic/claude-sonnet-4.5"_s);
    ASSERT_NE(sonnet, nullptr);
    ASSERT_EQ(sonnet->tiers.size(), 2);
    EXPECT_EQ(sonnet->tiers[0].rates,
        (config::TokenRates { .input = 3, .output = 15, .cached = 0.3, .cacheWrite = 3.75 }));
    EXPECT_EQ(sonnet->tiers[0].upperBound, 200'000);
    EXPECT_EQ(sonnet->tiers[1].lowerBound, 200'001);
    EXPECT_EQ(sonnet->tiers[1].rates.output, 22.5);
}
