// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of models in the four forms providers give them, and where they are asked for.
#include "providers/model_offers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::providers {

namespace {

config::Provider provider(const QVector<config::BaseUrl>& urls)
{
    return { .slug = u"one"_s, .baseUrls = urls };
}

QByteArrayList urlsOf(const QVector<ListPlace>& places)
{
    QByteArrayList urls;
    for (const ListPlace& place : places)
        urls.append(place.url);
    return urls;
}

QStringList idsOf(const OfferPage& page)
{
    QStringList ids;
    for (const OfferedFacts& model : page.models)
        ids.append(model.id);
    return ids;
}

} // namespace

TEST(ModelOffers, AreAskedForBesideTheAddressesRequestsGoTo)
{
    const auto placesOf = [](std::optional<Dialect> dialect, const QString& url) {
        return urlsOf(listPlaces(provider({ { .dialect = dialect, .url = url } })));
    };
    EXPECT_EQ(placesOf(Dialect::Chat, u"https://api.openai.com/v1"_s),
        QByteArrayList { "https://api.openai.com/v1/models" });
    EXPECT_EQ(placesOf(Dialect::Chat, u"https://api.z.example/api/paas/v4/"_s),
        QByteArrayList { "https://api.z.example/api/paas/v4/models" });
    EXPECT_EQ(placesOf(Dialect::Messages, u"https://api.anthropic.com"_s),
        QByteArrayList { "https://api.anthropic.com/v1/models" });
    EXPECT_EQ(placesOf(Dialect::Gemini, u"https://generativelanguage.googleapis.com"_s),
        QByteArrayList { "https://generativelanguage.googleapis.com/v1beta/models" });
    EXPECT_EQ(placesOf(Dialect::Ollama, u"http://127.0.0.1:11434"_s),
        QByteArrayList { "http://127.0.0.1:11434/api/tags" });
    EXPECT_EQ(placesOf(Dialect::Chat, u"https://x.example/deep/chat/completions#"_s),
        QByteArrayList { "https://x.example/deep/models" });
    EXPECT_TRUE(placesOf(Dialect::Chat, u"https://x.example/ask-me#"_s).isEmpty());
}

TEST(ModelOffers, ThePlaceThatTellsMostComesFirstAndNoneTwice)
{
    const QVector<ListPlace> places =
        listPlaces(provider({ { .dialect = Dialect::Messages, .url = u"https://openrouter.ai/api"_s },
            { .dialect = Dialect::Responses, .url = u"https://openrouter.ai/api/v1"_s },
            { .dialect = Dialect::Chat, .url = u"https://openrouter.ai/api/v1"_s } }));
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].form, ListForm::OpenAi);
    EXPECT_EQ(places[0].url, "https://openrouter.ai/api/v1/models");
    EXPECT_EQ(places[1].form, ListForm::Anthropic);
}

TEST(ModelOffers, OpenAisListIsReadAndOpenRoutersFactsWithIt)
{
    const auto page = readOffers(ListForm::OpenAi, R"({"object":"list","data":[
        {"id":"gpt-5","object":"model","owned_by":"openai"},
        {"id":"text-embedding-3-small"}, {"object":"model"}, 7,
        {"id":"z/long","name":"Z: Long","context_length":131072,"architecture":{"input_modalities":["text"]},
         "pricing":{"prompt":"0.000001","completion":"0.000002"}},
        {"id":"vllm","max_model_len":4096}]})");
    ASSERT_TRUE(page);
    EXPECT_EQ(idsOf(*page), QStringList({ u"gpt-5"_s, u"text-embedding-3-small"_s, u"z/long"_s, u"vllm"_s }));
    EXPECT_TRUE(page->cursor.isEmpty());
    EXPECT_EQ(page->models[1].type, config::ModelType::Embeddings);
    EXPECT_EQ(page->models[2].facts.contextLength, 131072);
    EXPECT_EQ(page->models[2].facts.price->tiers.first().rates.output, 2.0);
    EXPECT_EQ(page->models[3].facts.contextLength, 4096);
}

TEST(ModelOffers, ABareListIsOneToo)
{
    const auto page = readOffers(ListForm::OpenAi, R"([{"id":"a"},{"id":"b"}])");
    ASSERT_TRUE(page);
    EXPECT_EQ(idsOf(*page), QStringList({ u"a"_s, u"b"_s }));
}

TEST(ModelOffers, AnthropicsGoesOnByTheLastId)
{
    const ListPlace place { .form = ListForm::Anthropic, .url = "https://a.example/v1/models" };
    const auto page = readOffers(ListForm::Anthropic, R"({"data":[{"type":"model","id":"claude-a",
        "display_name":"Claude A","created_at":"2025-01-01T00:00:00Z"}],"has_more":true,
        "first_id":"claude-a","last_id":"claude-a"})");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->models[0].facts.name, u"Claude A"_s);
    EXPECT_EQ(pageUrl(place, {}), "https://a.example/v1/models?limit=1000");
    EXPECT_EQ(pageUrl(place, page->cursor), "https://a.example/v1/models?limit=1000&after_id=claude-a");
    const auto last = readOffers(ListForm::Anthropic, R"({"data":[],"has_more":false,"last_id":"x"})");
    EXPECT_TRUE(last->cursor.isEmpty());
}

TEST(ModelOffers, GeminisGoesOnByATokenAndLosesItsPrefix)
{
    const ListPlace place { .form = ListForm::Gemini, .url = "https://g.example/v1beta/models" };
    const auto page = readOffers(ListForm::Gemini, R"({"models":[
        {"name":"models/gemini-2.5-pro","displayName":"Gemini 2.5 Pro","inputTokenLimit":1048576,
         "outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"]},
        {"name":"models/text-004","supportedGenerationMethods":["embedContent"]}],
        "nextPageToken":"a+b/c="})");
    ASSERT_TRUE(page);
    EXPECT_EQ(idsOf(*page), QStringList({ u"gemini-2.5-pro"_s, u"text-004"_s }));
    EXPECT_EQ(page->models[0].facts.maxOutputTokens, 65536);
    EXPECT_EQ(page->models[1].type, config::ModelType::Embeddings);
    EXPECT_EQ(
        pageUrl(place, page->cursor), "https://g.example/v1beta/models?pageSize=1000&pageToken=a%2Bb%2Fc%3D");
}

TEST(ModelOffers, OllamasAreByName)
{
    const auto page = readOffers(
        ListForm::Ollama, R"({"models":[{"name":"llama3.2:latest","model":"llama3.2:latest","size":1}]})");
    ASSERT_TRUE(page);
    EXPECT_EQ(idsOf(*page), QStringList { u"llama3.2:latest"_s });
}

TEST(ModelOffers, WhatIsNoListIsAnError)
{
    for (const char* text : { "", "<html>", "{}", R"({"data":7})", "null" }) {
        const auto page = readOffers(ListForm::OpenAi, text);
        ASSERT_FALSE(page) << text;
        EXPECT_EQ(page.error().code, ErrorCode::UpstreamProtocol);
    }
}

} // namespace gateway::providers
