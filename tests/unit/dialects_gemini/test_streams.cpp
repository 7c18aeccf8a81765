// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/json/json_text.h"
#include "recordings.h"

#include <gtest/gtest.h>

namespace gateway::dialects::test {

namespace {

QByteArray sse(std::initializer_list<const char*> chunks)
{
    QByteArray bytes;
    for (const char* chunk : chunks)
        bytes += QByteArray("data: ") + chunk + "\n\n";
    return bytes;
}

StreamEvents decoded(const QByteArray& bytes)
{
    StreamEvents events = decodedStream(bytes, bytes.size());
    EXPECT_EQ(decodedStream(bytes, 1), events);
    return events;
}

Part text(std::string words)
{
    return { .content = TextPart { .text = std::move(words) } };
}

TEST(GeminiStream, RunsOfTextAreOnePartAndTheSignatureAfterThemIsTheirs)
{
    const Reply reply = foldedReply(decoded(sse({
        R"({"candidates":[{"content":{"parts":[{"text":"h","thought":true}]}}],"responseId":"r","modelVersion":"m"})",
        R"({"candidates":[{"content":{"parts":[{"text":"m","thought":true},{"text":"y"}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"text":"es"}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"text":"","thoughtSignature":"c2ln"}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":2}})",
    })));
    const std::vector<Part>& parts = reply.choices.at(0).parts;
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(thinkingText(*parts[0].get<ThinkingPart>()), "hm");
    EXPECT_EQ(parts[1].get<TextPart>()->text, "yes");
    EXPECT_EQ(parts[1].get<TextPart>()->proof->bytes, "c2ln");
    EXPECT_EQ(reply.usage.output, 2);
    EXPECT_EQ(reply.id, "r");
}

TEST(GeminiStream, AnEmptyStopAfterACallKeepsTheToolStop)
{
    const StreamEvents events = decoded(sse({
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{"a":1}}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}]})",
        R"({"usageMetadata":{"promptTokenCount":3}})",
    }));
    const Reply reply = foldedReply(events);
    EXPECT_EQ(reply.choices.at(0).stop.reason, StopReason::ToolCall);
    EXPECT_EQ(reply.choices.at(0).parts.size(), 1U);
    EXPECT_EQ(reply.usage.input, 3);
}

TEST(GeminiStream, ArgumentsInPiecesBecomeOneCall)
{
    const Reply reply = foldedReply(decoded(sse({
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","willContinue":true},"thoughtSignature":"c2ln"}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"partialArgs":[{"jsonPath":"$.a.list[0].x","stringValue":"on","willContinue":true}],"willContinue":true}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"partialArgs":[{"jsonPath":"$.a.list[0].x","stringValue":"e"}],"willContinue":true}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"partialArgs":[{"jsonPath":"$['b c']","boolValue":true},{"jsonPath":"$.a.list[1]","nullValue":"NULL_VALUE"}],"willContinue":true}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"functionCall":{}}]},"finishReason":"STOP"}]})",
    })));
    ASSERT_EQ(reply.choices.at(0).parts.size(), 1U);
    const auto* call = reply.choices[0].parts[0].get<ToolCallPart>();
    EXPECT_EQ(call->arguments, R"({"a":{"list":[{"x":"one"},null]},"b c":true})");
    EXPECT_EQ(call->proof->bytes, "c2ln");
}

TEST(GeminiStream, ServerRunCallsAreNativeThoughTheyComeApart)
{
    const Reply reply = foldedReply(decoded(sse({
        R"({"candidates":[{"content":{"parts":[{"functionCall":{"name":"f","args":{}}}]},"finishReason":"STOP"}]})",
        R"({"candidates":[{"content":{"parts":[{"functionResponse":{"name":"f","response":{}}}]}}]})",
        R"({"candidates":[{"content":{"parts":[{"text":"done"}]},"finishReason":"STOP"}]})",
    })));
    ASSERT_EQ(reply.choices.at(0).parts.size(), 3U);
    EXPECT_TRUE(reply.choices[0].parts[0].is<NativePart>());
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::Stop);
}

TEST(GeminiStream, ErrorsInsideAStreamEndIt)
{
    for (const QByteArray& bytes :
        { sse({ R"({"candidates":[{"content":{"parts":[{"text":"a"}]}}]})",
              R"({"error":{"code":503,"message":"busy","status":"UNAVAILABLE"}})" }),
            QByteArray(
                R"([{"candidates":[]},{"error":{"code":503,"message":"busy","status":"UNAVAILABLE"}}])"),
            QByteArray(R"({"error":{"code":503,"message":"busy","status":"UNAVAILABLE"}})") }) {
        const StreamEvents events = decoded(bytes);
        const auto* failure = std::get_if<StreamFailure>(&events.back());
        ASSERT_NE(failure, nullptr);
        EXPECT_EQ(failure->status, 503);
        EXPECT_EQ(failure->error.message, "busy");
    }
}

TEST(GeminiStream, AStreamWithoutAFinishReasonIsIncomplete)
{
    const StreamEvents events = decoded(sse({ R"({"candidates":[{"content":{"parts":[{"text":"a"}]}}]})" }));
    EXPECT_TRUE(std::holds_alternative<StreamFailure>(events.back()));
    EXPECT_TRUE(std::holds_alternative<StreamFailure>(decoded("data: {\n\n").back()));
}

TEST(GeminiStream, ABlockedPromptFinishesFiltered)
{
    const StreamEvents events = decoded(sse({ R"({"promptFeedback":{"blockReason":"OTHER"}})" }));
    EXPECT_EQ(foldedReply(events).choices.at(0).stop.reason, StopReason::Filter);
    const SdkReading reading = readAsSdk(encodedStream(events, {}));
    ASSERT_EQ(reading.chunks.size(), 1U);
    EXPECT_FALSE(reading.chunks[0].contains("candidates"));
    EXPECT_EQ(jsonText(reading.chunks[0].at("promptFeedback")), R"({"blockReason":"OTHER"})");
}

TEST(GeminiStream, CallsInPiecesAreWrittenWhole)
{
    const StreamEvents events { StreamStart { .dialect = Dialect::Chat, .id = "x", .model = "up" },
        PartStart { .number = 0, .part = { .content = ToolCallPart { .id = "a", .name = "f" } } },
        PartStart { .number = 1, .part = { .content = ToolCallPart { .id = "b", .name = "g" } } },
        PartDelta { .number = 0, .text = R"({"x":)" }, PartDelta { .number = 0, .text = "1}" },
        PartEnd { .number = 0 }, PartEnd { .number = 1 },
        Finish { .stop = { .reason = StopReason::ToolCall } },
        UsageUpdate { .usage = { .input = 1, .output = 2 } }, StreamEnd {} };
    const SdkReading reading = readAsSdk(encodedStream(events, { .id = "r", .model = "alias" }));
    EXPECT_EQ(reading.error, "");
    ASSERT_EQ(reading.chunks.size(), 3U);
    EXPECT_EQ(jsonText(reading.chunks[0]),
        R"({"candidates":[{"content":{"role":"model","parts":[{"functionCall":{"id":"a","name":"f","args":{"x":1}}}]},"index":0}],"modelVersion":"alias","responseId":"r"})");
    EXPECT_EQ(jsonText(reading.chunks[1].at("candidates").at(0).at("content").at("parts")),
        R"([{"functionCall":{"id":"b","name":"g","args":{}}}])");
    EXPECT_EQ(jsonText(reading.chunks[2]),
        R"({"candidates":[{"content":{"role":"model","parts":[{"text":""}]},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":1,"candidatesTokenCount":2,"totalTokenCount":3},"modelVersion":"alias","responseId":"r"})");
}

// As an SDK's `text` counts them: over all text parts. A citation that names no place is of its whole part.
TEST(GeminiStream, CitationsOfSeveralPartsAreCountedFromTheFirst)
{
    Part first = text("\u00e9t\u00e9. ");
    first.get<TextPart>()->citations = { { .url = "u", .title = "U" } };
    Part second = text("ab");
    second.get<TextPart>()->citations = { { .url = "v", .title = "V", .start = 1, .end = 2 } };
    const Reply reply { .dialect = Dialect::Messages, .choices = { { .parts = { first, second } } } };
    const std::string wanted =
        R"({"groundingChunks":[{"web":{"uri":"u","title":"U"}},{"web":{"uri":"v","title":"V"}}],"groundingSupports":[{"segment":{"startIndex":0,"endIndex":7,"text":"\u00e9t\u00e9. "},"groundingChunkIndices":[0]},{"segment":{"startIndex":8,"endIndex":9,"text":"b"},"groundingChunkIndices":[1]}]})";
    const SdkReading reading = readAsSdk(encodedStream(replyEvents(reply), {}));
    ASSERT_FALSE(reading.chunks.empty());
    EXPECT_EQ(reading.chunks.back().at("candidates").at(0).at("groundingMetadata"), json::parse(wanted));
    Notes notes;
    const json::object whole = geminiCodec().encodeReply(reply, {}, notes);
    EXPECT_EQ(whole.at("candidates").at(0).at("groundingMetadata"), json::parse(wanted));
}

TEST(GeminiStream, ThoughtsAreStreamedOnlyToThoseWhoAsked)
{
    const StreamEvents events = replyEvents({ .dialect = Dialect::Messages,
        .choices = { { .parts = { { .content = ThinkingPart { .sections = { "a", "b" },
                                        .proof = Proof { .bytes = "s" } } },
                           text("c") } } } });
    const auto texts = [](const QByteArray& bytes) {
        std::string all;
        for (const json::object& chunk : readAsSdk(bytes).chunks)
            all += jsonText(chunk.at("candidates").at(0).at("content").at("parts"));
        return all;
    };
    EXPECT_EQ(texts(encodedStream(events, {})),
        "[{\"text\":\"a\",\"thought\":true}][{\"text\":\"\\n\\nb\",\"thought\":true}]"
        "[{\"text\":\"\",\"thoughtSignature\":\"s\"}][{\"text\":\"c\"}][{\"text\":\"\"}]");
    EXPECT_EQ(texts(encodedStream(events, { .showThoughts = false })),
        R"([{"text":"","thoughtSignature":"s"}][{"text":"c"}][{"text":""}])");
}

TEST(GeminiStream, TheFirstSectionOfThoughtsHasNothingBeforeIt)
{
    const StreamEvents events { StreamStart {}, PartStart { .part = { .content = ThinkingPart {} } },
        PartDelta { .text = "a", .newSection = true }, PartDelta { .text = "b", .newSection = true },
        PartEnd {}, Finish {}, StreamEnd {} };
    const SdkReading reading = readAsSdk(encodedStream(events, {}));
    ASSERT_EQ(reading.chunks.size(), 3U);
    const auto parts = [&reading](std::size_t chunk) {
        return jsonText(reading.chunks[chunk].at("candidates").at(0).at("content").at("parts"));
    };
    EXPECT_EQ(parts(0), R"([{"text":"a","thought":true}])");
    EXPECT_EQ(parts(1), "[{\"text\":\"\\n\\nb\",\"thought\":true}]");
}

TEST(GeminiStream, FailuresAreBareErrors)
{
    const StreamEvents events { StreamStart {},
        StreamFailure { .status = 429, .error = { .message = "slow down" } } };
    EXPECT_EQ(encodedStream(events, {}),
        QByteArray("data: "
                   R"({"error":{"code":429,"message":"slow down","status":"RESOURCE_EXHAUSTED"}})"
                   "\n\n"));
    EXPECT_EQ(encodedStream(events, { .jsonArray = true }),
        QByteArray(R"([{"error":{"code":429,"message":"slow down","status":"RESOURCE_EXHAUSTED"}}])"));
}

TEST(GeminiStream, PingsAreBlocksOfTheirOwn)
{
    const StreamEvents events { StreamStart {}, StreamPing {}, PartStart { .part = text({}) },
        PartDelta { .text = "a" }, StreamPing {}, PartEnd {}, Finish {}, StreamEnd {} };
    const QByteArray bytes = encodedStream(events, {});
    EXPECT_EQ(bytes.count(": keep-alive\n\n"), 2);
    const SdkReading reading = readAsSdk(bytes);
    EXPECT_EQ(reading.error, "");
    EXPECT_EQ(reading.chunks.size(), 2U);
    const QByteArray array = encodedStream(events, { .jsonArray = true });
    EXPECT_FALSE(array.contains("keep-alive"));
    EXPECT_EQ(parseJson(array)->get_array().size(), 2U);
}

} // namespace

} // namespace gateway::dialects::test
