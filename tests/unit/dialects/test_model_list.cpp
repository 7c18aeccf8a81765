// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/model_list.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

const ModelEntry kPlain { .id = u"fast"_s, .displayName = u"Fast"_s, .createdSeconds = 1'700'000'000 };

ModelEntry full()
{
    ModelEntry entry = kPlain;
    entry.description = u"Quick."_s;
    entry.type = u"text"_s;
    entry.preferredApi = u"messages"_s;
    entry.contextLength = 200'000;
    entry.maxOutputTokens = 64'000;
    entry.inputModalities = { u"text"_s, u"image"_s };
    entry.outputModalities = { u"text"_s };
    entry.supportedParameters = { u"tools"_s };
    entry.price = { .input = u"0.000003"_s, .output = u"0.000015"_s };
    return entry;
}

QVector<ModelEntry> numbered(int count)
{
    QVector<ModelEntry> models;
    for (int i = 0; i < count; ++i)
        models.append({ .id = u"m"_s + QString::number(i), .type = i % 2 == 0 ? u"text"_s : u"speech"_s });
    return models;
}

QStringList ids(const Result<ModelPage>& page)
{
    QStringList list;
    for (const ModelEntry& model : page ? page->models : QVector<ModelEntry>())
        list.append(model.id);
    return list;
}

} // namespace

TEST(ModelList, HasTheShapeTheCallerReads)
{
    const ModelPage page { .models = { kPlain } };
    EXPECT_EQ(modelListBody(Dialect::Chat, page),
        R"({"object":"list","data":[{"id":"fast","object":"model","created":1700000000,"owned_by":"plexus","name":"Fast"}]})");
    EXPECT_EQ(modelListBody(Dialect::Messages, page),
        R"({"data":[{"type":"model","id":"fast","display_name":"Fast","created_at":"2023-11-14T22:13:20Z"}],"has_more":false,"first_id":"fast","last_id":"fast"})");
    EXPECT_EQ(modelListBody(Dialect::Messages, {}),
        R"({"data":[],"has_more":false,"first_id":null,"last_id":null})");
    EXPECT_EQ(modelListBody(Dialect::Gemini, {}), R"({"models":[]})");
}

TEST(ModelList, SaysWhatIsKnownOfAModelInTheCallersWords)
{
    EXPECT_EQ(modelBody(Dialect::Chat, full()),
        R"({"id":"fast","object":"model","created":1700000000,"owned_by":"plexus","name":"Fast","description":"Quick.","type":"text","preferred_api":"messages","context_length":200000,"architecture":{"modality":"text+image->text","input_modalities":["text","image"],"output_modalities":["text"]},"pricing":{"prompt":"0.000003","completion":"0.000015"},"supported_parameters":["tools"],"top_provider":{"context_length":200000,"max_completion_tokens":64000}})");
    EXPECT_EQ(modelBody(Dialect::Messages, full()),
        R"({"type":"model","id":"fast","display_name":"Fast","created_at":"2023-11-14T22:13:20Z","max_input_tokens":200000,"max_tokens":64000})");
    EXPECT_EQ(modelBody(Dialect::Gemini, full()),
        R"({"name":"models/fast","baseModelId":"fast","version":"001","displayName":"Fast","description":"Quick.","inputTokenLimit":200000,"outputTokenLimit":64000,"supportedGenerationMethods":["generateContent","streamGenerateContent","countTokens"]})");
    ModelEntry embeddings = kPlain;
    embeddings.type = u"embeddings"_s;
    EXPECT_TRUE(modelBody(Dialect::Gemini, embeddings).contains(R"(["embedContent","batchEmbedContents"])"));
}

TEST(ModelList, IsCutAsTheDialectAsks)
{
    const QVector<ModelEntry> all = numbered(5);
    const auto first = modelPage(Dialect::Messages, all, "limit=2");
    EXPECT_EQ(ids(first), (QStringList { u"m0"_s, u"m1"_s }));
    EXPECT_TRUE(first->hasMore);
    EXPECT_EQ(
        ids(modelPage(Dialect::Messages, all, "limit=2&after_id=m1")), (QStringList { u"m2"_s, u"m3"_s }));
    EXPECT_EQ(
        ids(modelPage(Dialect::Messages, all, "limit=2&before_id=m3")), (QStringList { u"m1"_s, u"m2"_s }));
    EXPECT_TRUE(modelPage(Dialect::Messages, all, "limit=2&before_id=m3")->hasMore);
    EXPECT_FALSE(modelPage(Dialect::Messages, all, "limit=3&before_id=m2")->hasMore);
    EXPECT_FALSE(modelPage(Dialect::Messages, all, "after_id=m3")->hasMore);
    const auto gemini = modelPage(Dialect::Gemini, all, "pageSize=3");
    EXPECT_TRUE(modelListBody(Dialect::Gemini, *gemini).endsWith(R"("nextPageToken":"m2"})"));
    EXPECT_EQ(
        ids(modelPage(Dialect::Gemini, all, "pageSize=3&pageToken=m2")), (QStringList { u"m3"_s, u"m4"_s }));
    // OpenAI's list has no pages.
    EXPECT_EQ(ids(modelPage(Dialect::Chat, all, "limit=2")).size(), 5);
}

TEST(ModelList, IsFilteredByTypeInEveryDialect)
{
    for (const Dialect dialect : { Dialect::Chat, Dialect::Messages, Dialect::Gemini })
        EXPECT_EQ(ids(modelPage(dialect, numbered(4), "type=speech")), (QStringList { u"m1"_s, u"m3"_s }));
    EXPECT_EQ(ids(modelPage(Dialect::Chat, numbered(4), "type=chat")), (QStringList { u"m0"_s, u"m2"_s }));
}

TEST(ModelList, RefusesANumberThatIsNone)
{
    for (const char* query : { "limit=0", "limit=x", "limit=1001", "limit=" }) {
        const auto page = modelPage(Dialect::Messages, numbered(2), query);
        ASSERT_FALSE(page) << query;
        EXPECT_EQ(page.error().field, u"limit"_s);
    }
}
