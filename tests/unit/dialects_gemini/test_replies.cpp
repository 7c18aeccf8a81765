// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/gemini/gemini_codec.h"
#include "dialects/json/json_text.h"

#include <gtest/gtest.h>

namespace gateway::dialects {

namespace {

Reply decoded(const QByteArray& body)
{
    const auto reply = geminiCodec().decodeReply(*parseJson(body));
    EXPECT_TRUE(reply);
    return reply ? *reply : Reply {};
}

std::string encoded(const Reply& reply, bool showThoughts = true)
{
    Notes notes;
    return jsonText(
        geminiCodec().encodeReply(reply, { .id = "r", .model = "m", .showThoughts = showThoughts }, notes));
}

Reply foreign(std::vector<Part> parts, Stop stop = {})
{
    return { .dialect = Dialect::Chat,
        .choices = { { .parts = std::move(parts), .stop = std::move(stop) } } };
}

TEST(GeminiReply, FinishReasonsMapBothWays)
{
    struct Row {
        const char* word;
        StopReason reason;
        const char* fromOthers;
    };

    const Row rows[] = { { "STOP", StopReason::Stop, "STOP" },
        { "MAX_TOKENS", StopReason::Length, "MAX_TOKENS" }, { "SAFETY", StopReason::Filter, "SAFETY" },
        { "RECITATION", StopReason::Filter, "SAFETY" }, { "IMAGE_SAFETY", StopReason::Filter, "SAFETY" },
        { "MALFORMED_FUNCTION_CALL", StopReason::Error, "OTHER" }, { "OTHER", StopReason::Error, "OTHER" } };
    for (const Row& row : rows) {
        const QByteArray body =
            QByteArray(R"({"candidates":[{"content":{"parts":[{"text":"x"}]},"finishReason":")") + row.word
            + R"("}]})";
        Reply reply = decoded(body);
        EXPECT_EQ(reply.choices[0].stop.reason, row.reason) << row.word;
        EXPECT_EQ(reply.choices[0].stop.native, row.word);
        const auto says = [](const std::string& text, const std::string& word) {
            return text.find("\"finishReason\":\"" + word + '"') != std::string::npos;
        };
        EXPECT_TRUE(says(encoded(reply), row.word));
        reply.dialect = Dialect::Messages;
        EXPECT_TRUE(says(encoded(reply), row.fromOthers)) << row.word;
    }
}

TEST(GeminiReply, CallsMakeAToolStop)
{
    const Reply reply = decoded(
        R"({"responseId":"r1","candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{"a":1}},"thoughtSignature":"c2ln"},
            {"functionCall":{"name":"f"}}]},"finishReason":"STOP"}]})");
    const Choice& choice = reply.choices[0];
    EXPECT_EQ(choice.stop.reason, StopReason::ToolCall);
    ASSERT_EQ(choice.parts.size(), 2U);
    const auto* first = choice.parts[0].get<ToolCallPart>();
    const auto* second = choice.parts[1].get<ToolCallPart>();
    EXPECT_EQ(first->id, "call_r1_0");
    EXPECT_EQ(first->arguments, R"({"a":1})");
    EXPECT_EQ(first->proof->origin, Origin::Google);
    EXPECT_EQ(second->id, "call_r1_1");
    EXPECT_EQ(second->arguments, "{}");
}

TEST(GeminiReply, CallsGooglesServersRanAreNotTheClients)
{
    const Reply reply = decoded(
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{}}},
            {"functionResponse":{"name":"f","response":{}}},{"text":"done"},{"functionCall":{"name":"g","args":{}}}]},"finishReason":"STOP"}]})");
    const std::vector<Part>& parts = reply.choices[0].parts;
    ASSERT_EQ(parts.size(), 4U);
    EXPECT_TRUE(parts[0].is<NativePart>());
    EXPECT_TRUE(parts[1].is<NativePart>());
    EXPECT_TRUE(parts[2].is<TextPart>());
    EXPECT_EQ(parts[3].get<ToolCallPart>()->name, "g");
}

TEST(GeminiReply, BlockedPromptsAreFilteredAndEmpty)
{
    const QByteArray body =
        R"({"promptFeedback":{"blockReason":"SAFETY"},"modelVersion":"m","responseId":"r"})";
    const Reply reply = decoded(body);
    ASSERT_EQ(reply.choices.size(), 1U);
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::Filter);
    EXPECT_TRUE(reply.choices[0].parts.empty());
    EXPECT_EQ(*parseJson(QByteArray::fromStdString(encoded(reply))), *parseJson(body));
}

TEST(GeminiReply, UsageIsCountedOnce)
{
    const Reply reply = decoded(
        R"({"candidates":[],"usageMetadata":{"promptTokenCount":100,"cachedContentTokenCount":40,"candidatesTokenCount":7,
            "thoughtsTokenCount":5,"toolUsePromptTokenCount":3,"totalTokenCount":115,
            "promptTokensDetails":[{"modality":"TEXT","tokenCount":90},{"modality":"AUDIO","tokenCount":10}]}})");
    EXPECT_EQ(reply.usage.input, 63);
    EXPECT_EQ(reply.usage.cacheRead, 40);
    EXPECT_EQ(reply.usage.output, 12);
    EXPECT_EQ(reply.usage.reasoning, 5);
    EXPECT_EQ(reply.usage.audioInput, 10);
    Reply other = foreign({});
    other.usage = { .input = 10, .cacheRead = 4, .cacheWrite = 2, .output = 9, .reasoning = 5 };
    EXPECT_NE(
        encoded(other).find(
            R"("usageMetadata":{"promptTokenCount":16,"cachedContentTokenCount":4,"candidatesTokenCount":4,"thoughtsTokenCount":5,"totalTokenCount":25})"),
        std::string::npos)
        << encoded(other);
}

TEST(GeminiReply, MoreCachedThanPromptedIsNotNegative)
{
    const Reply reply = decoded(
        R"({"usageMetadata":{"promptTokenCount":5,"cachedContentTokenCount":9,"candidatesTokenCount":1}})");
    EXPECT_EQ(reply.usage.input, 5);
}

TEST(GeminiReply, ThoughtsAreShownOnlyToThoseWhoAsked)
{
    const Reply reply = foreign({ { .content = ThinkingPart { .sections = { "hm" },
                                        .proof = Proof { .bytes = "gx1", .origin = Origin::Anthropic } } },
        { .content = TextPart { .text = "yes" } } });
    EXPECT_NE(encoded(reply).find(
                  R"("parts":[{"text":"hm","thought":true,"thoughtSignature":"gx1"},{"text":"yes"}])"),
        std::string::npos);
    EXPECT_NE(encoded(reply, false).find(R"("parts":[{"text":"","thoughtSignature":"gx1"},{"text":"yes"}])"),
        std::string::npos);
}

TEST(GeminiReply, CallsAreWholeObjectsWithTheirIds)
{
    const Reply reply =
        foreign({ { .content = ToolCallPart { .id = "toolu_1", .name = "f", .arguments = "" } } },
            { .reason = StopReason::ToolCall });
    EXPECT_NE(
        encoded(reply).find(R"({"functionCall":{"id":"toolu_1","name":"f","args":{}}})"), std::string::npos);
}

TEST(GeminiReply, CitationsOfOthersBecomeGrounding)
{
    TextPart text { .text = "é is a letter" };
    text.citations.push_back(
        { .url = "https://a", .title = "A", .start = 0, .end = 1, .dialect = Dialect::Messages });
    const std::string body = encoded(foreign({ { .content = std::move(text) } }));
    EXPECT_NE(
        body.find(
            R"("groundingMetadata":{"groundingChunks":[{"web":{"uri":"https://a","title":"A"}}],"groundingSupports":[{"segment":{"startIndex":0,"endIndex":2,"text":"é"},"groundingChunkIndices":[0]}]})"),
        std::string::npos)
        << body;
}

TEST(GeminiReply, GroundingBecomesCitationsInCodePoints)
{
    const Reply reply = decoded(
        R"({"candidates":[{"content":{"parts":[{"text":"é is a letter"}]},"finishReason":"STOP","groundingMetadata":{
            "groundingChunks":[{"web":{"uri":"https://a","title":"A"}}],
            "groundingSupports":[{"segment":{"startIndex":2,"endIndex":5,"text":" is"},"groundingChunkIndices":[0,9]}]}}]})");
    const auto* text = reply.choices[0].parts[0].get<TextPart>();
    ASSERT_EQ(text->citations.size(), 1U);
    EXPECT_EQ(text->citations[0].url, "https://a");
    EXPECT_EQ(text->citations[0].start, 1);
    EXPECT_EQ(text->citations[0].end, 4);
    EXPECT_TRUE(reply.choices[0].stop.details.contains("groundingMetadata"));
}

TEST(GeminiReply, LogprobsAreInChatsShape)
{
    const Reply reply = decoded(
        R"({"candidates":[{"content":{"parts":[{"text":"a"}]},"finishReason":"STOP","logprobsResult":{
            "chosenCandidates":[{"token":"a","logProbability":-0.5}],
            "topCandidates":[{"candidates":[{"token":"b","logProbability":-1.5}]}]}}]})");
    EXPECT_EQ(jsonText(reply.choices[0].logprobs),
        R"([{"token":"a","logprob":-0.5,"bytes":[97],"top_logprobs":[{"token":"b","logprob":-1.5,"bytes":[98]}]}])");
}

TEST(GeminiReply, PicturesAndSoundsAreParts)
{
    const Reply reply = decoded(
        R"({"candidates":[{"content":{"parts":[{"inlineData":{"mimeType":"image/png","data":"aa"}},
            {"inlineData":{"mimeType":"audio/L16;rate=24000","data":"bb"}},{"codeExecutionResult":{"output":"1"}}]},"finishReason":"STOP"}]})");
    const std::vector<Part>& parts = reply.choices[0].parts;
    EXPECT_EQ(parts[0].get<ImagePart>()->source.data, "aa");
    EXPECT_EQ(parts[1].get<AudioPart>()->source.mime, "audio/L16;rate=24000");
    EXPECT_TRUE(parts[2].is<NativePart>());
}

TEST(GeminiReply, ErrorsInsideASuccessAreErrors)
{
    const auto reply = geminiCodec().decodeReply(
        *parseJson(R"({"error":{"code":503,"message":"overloaded","status":"UNAVAILABLE"}})"));
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().code, ErrorCode::UpstreamStatus);
    EXPECT_EQ(reply.error().upstreamStatus, 503);
    EXPECT_FALSE(geminiCodec().decodeReply(json::value("no")));
}

TEST(GeminiReply, OddAnswersAreReadAsFarAsTheyGo)
{
    for (const char* body :
        { R"({"candidates":7})", R"({"candidates":[7,{"content":"x","index":-1}]})",
            R"({"candidates":[{"content":{"parts":[{"text":7},{},{"functionCall":1},{"inlineData":{}}]},"index":2000000000}]})",
            R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","partialArgs":[{"jsonPath":"$.a[999999999]","numberValue":1},{"jsonPath":"$["},{"jsonPath":"nonsense"}]}}]}}]})" })
        EXPECT_FALSE(decoded(body).choices.empty()) << body;
}

TEST(GeminiError, EveryFormIsRead)
{
    struct Row {
        const char* body;
        UpstreamError expected;
    };

    const Row rows[] = {
        { R"({"error":{"code":400,"message":"bad","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}})",
            { .message = "bad", .type = "INVALID_ARGUMENT", .code = "API_KEY_INVALID" } },
        { R"([{"error":{"code":400,"message":"bad","status":"X"}}])", { .message = "bad", .type = "X" } },
        { R"({"error":"bad"})", { .message = "bad" } },
        { "<html>", { .message = "<html>" } },
        { "", {} },
    };
    for (const Row& row : rows)
        EXPECT_EQ(geminiCodec().decodeError(400, row.body), row.expected) << row.body;
}

} // namespace

} // namespace gateway::dialects
