// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/embeddings.h"

#include "dialects/json/json_text.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;

namespace {

json::value parsed(const QByteArray& text)
{
    const auto value = parseJson(text);
    EXPECT_TRUE(value) << text.constData();
    return value ? *value : json::value();
}

} // namespace

TEST(Embeddings, AnOpenAiRequestBecomesABatchOfGoogles)
{
    const auto request =
        readOpenAiEmbeddings(R"({"model":"m","input":["a","b\u00e4"],"dimensions":256,"user":"u"})");
    ASSERT_TRUE(request) << qPrintable(request.error().message);
    EXPECT_EQ(parsed(writeGeminiEmbeddings(*request, "gemini-embedding-001").value()),
        parsed(
            "{\"requests\":[{\"model\":\"models/"
            "gemini-embedding-001\",\"content\":{\"parts\":[{\"text\":\"a\"}]},"
            "\"outputDimensionality\":256},{\"model\":\"models/gemini-embedding-001\",\"content\":{\"parts\":"
            "[{\"text\":\"b\xc3\xa4\"}]},\"outputDimensionality\":256}]}"));
    ASSERT_EQ(request->notes.size(), 1U);
    EXPECT_EQ(request->notes[0].field, "user");
}

TEST(Embeddings, MoreThanGoogleTakesAtATimeIsForAnotherTarget)
{
    EmbeddingsRequest request { .texts = std::vector<std::string>(kMostGeminiTexts, "a") };
    EXPECT_TRUE(writeGeminiEmbeddings(request, "m"));
    request.texts.emplace_back("a");
    const auto refused = writeGeminiEmbeddings(request, "m");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DialectMismatch);
    EXPECT_EQ(refused.error().field, u"input"_s);
    EXPECT_TRUE(refused.error().message.contains(u"at most 100 texts"_s));
}

TEST(Embeddings, TokenNumbersStayWithTheirVendor)
{
    for (const char* input : { "[1,2]", "[[1,2],[3]]" }) {
        const auto request = readOpenAiEmbeddings(QByteArray(R"({"input":)" + QByteArray(input) + '}'));
        ASSERT_FALSE(request);
        EXPECT_EQ(request.error().code, ErrorCode::DialectMismatch);
        EXPECT_EQ(request.error().field, u"input"_s);
    }
    for (const char* body : { R"({})", R"({"input":[]})", R"({"input":["a",null]})", R"({"input":7})",
             R"({"input":"a","dimensions":0})", R"({"input":"a","dimensions":"9"})", "[]", "nope" }) {
        const auto request = readOpenAiEmbeddings(body);
        ASSERT_FALSE(request) << body;
        EXPECT_EQ(request.error().code, ErrorCode::InvalidRequest) << body;
    }
}

TEST(Embeddings, GooglesRequestsBecomeOneOfOpenAis)
{
    const auto one = readGeminiEmbeddings(
        R"({"model":"models/x","content":{"parts":[{"text":"a"},{"text":"b"}]},"taskType":"RETRIEVAL_QUERY"})",
        EmbeddingsForm::One);
    ASSERT_TRUE(one);
    EXPECT_EQ(parsed(writeOpenAiEmbeddings(*one, "m")),
        parsed(R"({"model":"m","encoding_format":"float","input":"ab"})"));
    ASSERT_EQ(one->notes.size(), 1U);
    EXPECT_EQ(one->notes[0].field, "taskType");
    const auto batch =
        readGeminiEmbeddings(R"({"requests":[{"content":{"parts":[{"text":"a"}]},"outputDimensionality":8},)"
                             R"({"content":{"parts":[{"text":"b"}]},"output_dimensionality":8}]})",
            EmbeddingsForm::Batch);
    ASSERT_TRUE(batch);
    EXPECT_EQ(parsed(writeOpenAiEmbeddings(*batch, "m")),
        parsed(R"({"model":"m","encoding_format":"float","input":["a","b"],"dimensions":8})"));
    const auto mixed =
        readGeminiEmbeddings(R"({"requests":[{"content":{"parts":[{"text":"a"}]},"outputDimensionality":8},)"
                             R"({"content":{"parts":[{"text":"b"}]}}]})",
            EmbeddingsForm::Batch);
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, ErrorCode::DialectMismatch);
    EXPECT_FALSE(readGeminiEmbeddings(
        R"({"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":""}}]}})", EmbeddingsForm::One));
    EXPECT_FALSE(readGeminiEmbeddings(R"({"requests":[]})", EmbeddingsForm::Batch));
}

TEST(Embeddings, AnswersTravelBothWays)
{
    const auto google = readGeminiVectors(
        R"({"embeddings":[{"values":[0.5,-1.25]},{"values":[3,4]}],"usageMetadata":{"promptTokenCount":7}})",
        2);
    ASSERT_TRUE(google);
    EXPECT_EQ(google->usage.input, 7);
    EXPECT_EQ(parsed(writeVectors(*google, EmbeddingsForm::Floats, "m", 99)),
        parsed(
            R"({"object":"list","data":[{"object":"embedding","index":0,"embedding":[0.5,-1.25]},)"
            R"({"object":"embedding","index":1,"embedding":[3.0,4.0]}],"model":"m","usage":{"prompt_tokens":7,"total_tokens":7}})"));
    // 0.5 and -1.25 as IEEE 754, low byte first.
    const json::value packed = parsed(writeVectors(*google, EmbeddingsForm::Base64, "m", 99));
    EXPECT_EQ(packed.at_pointer("/data/0/embedding").as_string(), "AAAAPwAAoL8=");
    const auto openAi = readOpenAiVectors(
        R"({"data":[{"index":1,"embedding":[2]},{"index":0,"embedding":[1]}],"usage":{"prompt_tokens":4,"total_tokens":4}})",
        2);
    ASSERT_TRUE(openAi);
    EXPECT_EQ(parsed(writeVectors(*openAi, EmbeddingsForm::Batch, "m", 0)),
        parsed(
            R"({"embeddings":[{"values":[1.0]},{"values":[2.0]}],"usageMetadata":{"promptTokenCount":4}})"));
    EXPECT_EQ(parsed(writeVectors({ .vectors = { { 1 } } }, EmbeddingsForm::One, "m", 0)),
        parsed(R"({"embedding":{"values":[1.0]}})"));
}

TEST(Embeddings, WhatIsNoAnswerIsTheProvidersFault)
{
    for (const char* body : { "", "{}", "[]", R"({"data":[]})", R"({"data":[{"embedding":[]}]})",
             R"({"data":[{"embedding":["a"]}]})", R"({"data":[{"index":5,"embedding":[1]}]})",
             R"({"data":[{"embedding":[1]},{"embedding":[1]}]})" }) {
        const auto reply = readOpenAiVectors(body, 1);
        ASSERT_FALSE(reply) << body;
        EXPECT_EQ(reply.error().code, ErrorCode::UpstreamProtocol) << body;
        EXPECT_EQ(reply.error().failureClass, FailureClass::Target);
    }
    const auto repeated =
        readOpenAiVectors(R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})", 2);
    EXPECT_FALSE(repeated);
    const auto error = readGeminiVectors(R"({"error":{"code":503,"message":"Overloaded"}})", 1);
    ASSERT_FALSE(error);
    EXPECT_EQ(error.error().code, ErrorCode::UpstreamStatus);
    EXPECT_EQ(error.error().message, u"Overloaded"_s);
}

TEST(Embeddings, AGeminiBodyIsRenamedInside)
{
    const auto renamed = renameGeminiEmbeddings(
        R"({"requests":[{"model":"models/a","content":{"parts":[{"text":"x"}]},"taskType":"T"},{"content":{}}]})",
        "b");
    ASSERT_TRUE(renamed);
    EXPECT_EQ(parsed(*renamed),
        parsed(
            R"({"requests":[{"model":"models/b","content":{"parts":[{"text":"x"}]},"taskType":"T"},{"content":{},"model":"models/b"}]})"));
}
