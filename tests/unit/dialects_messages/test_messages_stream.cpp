// SPDX-License-Identifier: GPL-3.0-or-later
// Streams: what deviating servers send, and what clients get.
#include "message_accumulator.h"

#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

namespace {

constexpr const char* kStart =
    R"({"type":"message_start","message":{"id":"msg_1","model":"m","content":[],"usage":{"input_tokens":3,"output_tokens":1}}})";
constexpr const char* kStop = R"({"type":"content_block_stop","index":0})";
constexpr const char* kDelta =
    R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":9}})";
constexpr const char* kEnd = R"({"type":"message_stop"})";

StreamEvents events(const std::vector<std::string>& lines)
{
    QByteArray bytes;
    for (const std::string& line : lines)
        bytes += "data: " + QByteArray::fromStdString(line) + "\n\n";
    const auto decoder = messagesCodec().streamDecoder();
    StreamEvents got = decoder->feed(bytes);
    for (StreamEvent& event : decoder->finish())
        got.push_back(std::move(event));
    return got;
}

struct Folded {
    Reply reply;
    std::optional<StreamFailure> failure;
};

Folded folded(StreamEvents given)
{
    StreamChecker checker;
    ReplyFolder folder;
    for (const StreamEvent& event : checker.check(std::move(given)))
        folder.take(event);
    for (const StreamEvent& event : checker.close())
        folder.take(event);
    return { .reply = folder.reply(), .failure = folder.failure() };
}

const Part& partOf(const Folded& folded, std::size_t index)
{
    static const Part kNone { .content = NativePart {} };
    if (folded.reply.choices.empty() || folded.reply.choices[0].parts.size() <= index) {
        ADD_FAILURE() << "no such part";
        return kNone;
    }
    return folded.reply.choices[0].parts[index];
}

struct Written {
    QByteArray bytes;
    MessageAccumulator accumulator;

    [[nodiscard]] std::string content() const { return jsonText(accumulator.message().at("content")); }

    [[nodiscard]] std::string text(std::string_view key) const
    {
        return jsonText(accumulator.message().at(key));
    }
};

Written written(StreamEvents given, const ReplyContext& context = {})
{
    Written written;
    StreamChecker checker;
    const auto encoder = messagesCodec().streamEncoder(context);
    for (const StreamEvent& event : checker.check(std::move(given)))
        encoder->encode(event, written.bytes);
    written.accumulator.takeStream(written.bytes);
    EXPECT_EQ(written.accumulator.violation(), "");
    return written;
}

PartStart textStart(int number)
{
    return { .number = number, .part = { .content = TextPart {} } };
}

PartStart callStart(int number, std::string id, ToolKind kind = ToolKind::Function)
{
    return { .number = number,
        .part = { .content = ToolCallPart { .id = std::move(id), .name = "f", .kind = kind } } };
}

} // namespace

TEST(MessagesStreamDecoder, ReadsBlocksThatBeginWithTheirContent)
{
    const Folded text = folded(events(
        { kStart, R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":"He"}})",
            R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"llo"}})", kStop,
            kDelta, kEnd }));
    EXPECT_FALSE(text.failure);
    EXPECT_EQ(partOf(text, 0).get<TextPart>()->text, "Hello");

    const std::string call =
        R"({"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"f","input":{"a":1}}})";
    const Folded given = folded(events({ kStart, call, kStop, kDelta, kEnd }));
    EXPECT_EQ(partOf(given, 0).get<ToolCallPart>()->arguments, R"({"a":1})");
    EXPECT_EQ(given.reply.choices[0].stop.reason, StopReason::ToolCall);
    // With deltas, those are the arguments.
    const Folded both = folded(events({ kStart, call,
        R"({"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":"{\"b\":2}"}})",
        kStop, kDelta, kEnd }));
    EXPECT_EQ(partOf(both, 0).get<ToolCallPart>()->arguments, R"({"b":2})");
}

TEST(MessagesStreamDecoder, ACallWithoutArgumentsHasNone)
{
    const Folded call = folded(events({ kStart,
        R"({"type":"content_block_start","index":0,"content_block":{"type":"tool_use","id":"t","name":"f","input":{}}})",
        R"({"type":"content_block_delta","index":0,"delta":{"type":"input_json_delta","partial_json":""}})",
        kStop, kDelta, kEnd }));
    EXPECT_EQ(partOf(call, 0).get<ToolCallPart>()->arguments, "{}");
}

TEST(MessagesStreamDecoder, ReadsBlocksNobodyAnnouncedOrEnded)
{
    const Folded result = folded(events({ kStart,
        R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"hm"}})",
        R"({"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Hi"}})", kDelta,
        kEnd }));
    EXPECT_FALSE(result.failure);
    EXPECT_EQ(thinkingText(*partOf(result, 0).get<ThinkingPart>()), "hm");
    EXPECT_EQ(partOf(result, 1).get<TextPart>()->text, "Hi");
}

TEST(MessagesStreamDecoder, ASignatureIsWholeAndTheLastOneCounts)
{
    const StreamEvents got = events({ kStart,
        R"({"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}})",
        R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"one"}})",
        R"({"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"two"}})",
        kStop, kDelta, kEnd });
    EXPECT_EQ(std::count_if(got.begin(), got.end(),
                  [](const StreamEvent& event) { return std::holds_alternative<PartProof>(event); }),
        1);
    const Folded result = folded(got);
    EXPECT_EQ(partOf(result, 0).get<ThinkingPart>()->proof, (Proof { "two", Origin::Anthropic }));
    EXPECT_TRUE(partOf(result, 0).get<ThinkingPart>()->sections.empty());
}

TEST(MessagesStreamDecoder, RedactedThoughtsAndServerToolsComeWhole)
{
    const Folded result = folded(events({ kStart,
        R"({"type":"content_block_start","index":0,"content_block":{"type":"redacted_thinking","data":"ZA=="}})",
        kStop,
        R"({"type":"content_block_start","index":1,"content_block":{"type":"server_tool_use","id":"s","name":"web_search","input":{}}})",
        R"({"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"query\""}})",
        R"({"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":":\"q\"}"}})",
        R"({"type":"content_block_stop","index":1})", kDelta, kEnd }));
    EXPECT_EQ(partOf(result, 0).get<RedactedThinkingPart>()->proof.bytes, "ZA==");
    EXPECT_EQ(jsonText(partOf(result, 1).get<NativePart>()->value),
        R"({"type":"server_tool_use","id":"s","name":"web_search","input":{"query":"q"}})");
}

TEST(MessagesStreamDecoder, LaterCountsReplaceEarlierOnes)
{
    const Folded result = folded(events({ kStart,
        R"({"type":"message_delta","delta":{},"usage":{"output_tokens":5}})",
        R"({"type":"message_delta","delta":{"stop_reason":"max_tokens"},"usage":{"input_tokens":30,"output_tokens":9}})",
        kEnd }));
    EXPECT_EQ(result.reply.usage.input, 30);
    EXPECT_EQ(result.reply.usage.output, 9);
    EXPECT_EQ(result.reply.choices[0].stop.reason, StopReason::Length);
}

TEST(MessagesStreamDecoder, AnErrorIsAFailureWithItsStatus)
{
    const std::pair<const char*, int> cases[] = {
        { R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})", 529 },
        { R"({"type":"error","error":{"type":"rate_limit_error","message":"Overloaded"}})", 429 },
        { R"({"error":{"type":"mystery","message":"Overloaded"}})", 502 },
    };
    for (const auto& [line, status] : cases) {
        const StreamEvents first = events({ line, kStart });
        ASSERT_EQ(first.size(), 1U);
        const auto* failure = std::get_if<StreamFailure>(&first.front());
        ASSERT_TRUE(failure);
        EXPECT_EQ(failure->status, status);
        EXPECT_EQ(failure->error.message, "Overloaded");
        EXPECT_TRUE(folded(events({ kStart, line, kEnd })).failure);
    }
}

TEST(MessagesStreamDecoder, WhatStopsShortIsNoSuccess)
{
    EXPECT_TRUE(folded(events({ kStart, kDelta })).failure);
    EXPECT_TRUE(folded(events({ kStart })).failure);
    EXPECT_TRUE(folded(events({})).failure);
    EXPECT_FALSE(folded(events({ kStart, kDelta, kEnd })).failure);
    EXPECT_FALSE(folded(events({ kStart, kDelta, kEnd, "[DONE]" })).failure);
}

TEST(MessagesStreamDecoder, TheLastEventNeedsNoBlankLine)
{
    const auto decoder = messagesCodec().streamDecoder();
    StreamEvents got = decoder->feed(
        QByteArray(QByteArray("data: ") + kStart + "\n\ndata: " + kDelta + "\n\ndata: " + kEnd));
    for (StreamEvent& event : decoder->finish())
        got.push_back(std::move(event));
    EXPECT_FALSE(folded(std::move(got)).failure);
    // Half an event at the end is not a second failure, only the end.
    const auto cut = messagesCodec().streamDecoder();
    (void)cut->feed(QByteArray(QByteArray("data: ") + kStart + "\n\ndata: {\"type\":\"mess"));
    EXPECT_TRUE(cut->finish().empty());
}

TEST(MessagesStreamEncoder, WritesTheEventsOfTheVendor)
{
    const Written result =
        written({ StreamStart { .dialect = Dialect::Chat, .id = "x", .model = "gpt" }, textStart(0),
                    PartDelta { .number = 0, .text = "Hi" }, PartEnd { .number = 0 },
                    UsageUpdate { .usage = { .input = 7, .output = 2 } }, Finish {}, StreamEnd {} },
            { .id = "1", .model = "alias", .estimatedInput = 40 });
    EXPECT_EQ(result.bytes.toStdString(),
        "event: message_start\ndata: "
        R"({"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"alias","content":[],"stop_reason":null,"stop_sequence":null,"usage":{"input_tokens":40,"output_tokens":0}}})"
        "\n\nevent: content_block_start\ndata: "
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})"
        "\n\nevent: content_block_delta\ndata: "
        R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hi"}})"
        "\n\nevent: content_block_stop\ndata: "
        R"({"type":"content_block_stop","index":0})"
        "\n\nevent: message_delta\ndata: "
        R"({"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"input_tokens":7,"output_tokens":2}})"
        "\n\nevent: message_stop\ndata: "
        R"({"type":"message_stop"})"
        "\n\n");
}

TEST(MessagesStreamEncoder, UsageThatComesLateIsInTheEnd)
{
    const Written result = written({ StreamStart {}, textStart(0), PartDelta { .number = 0, .text = "Hi" },
        Finish {}, UsageUpdate { .usage = { .input = 7, .cacheRead = 3, .output = 2 } }, StreamEnd {} });
    EXPECT_EQ(result.text("usage"), R"({"input_tokens":7,"output_tokens":2,"cache_read_input_tokens":3})");
    const Written unknown = written({ StreamStart {}, Finish {}, StreamEnd {} }, { .estimatedInput = 5 });
    EXPECT_EQ(unknown.text("usage"), R"({"input_tokens":5,"output_tokens":0})");
}

TEST(MessagesStreamEncoder, InterleavedCallsBecomeOneAfterTheOther)
{
    const Written result = written(
        { StreamStart {}, callStart(0, "a"), callStart(1, "b"), PartDelta { .number = 0, .text = "{\"x\"" },
            PartDelta { .number = 1, .text = "{\"y\"" }, PartDelta { .number = 0, .text = ":1}" },
            PartDelta { .number = 1, .text = ":2}" }, Finish {}, StreamEnd {} });
    EXPECT_EQ(result.content(),
        R"([{"type":"tool_use","id":"a","name":"f","input":{"x":1}},{"type":"tool_use","id":"b","name":"f","input":{"y":2}}])");
    EXPECT_EQ(result.text("stop_reason"), "\"tool_use\"");
}

TEST(MessagesStreamEncoder, ArgumentsAreAnObjectWhateverTheModelWrote)
{
    const std::pair<const char*, const char*> cases[] = {
        { "", "{}" },
        { " ", "{}" },
        { " {\"a\":1}", R"({"a":1})" },
        { "[1]", R"({"value":[1]})" },
        { "no json", R"({"raw_arguments":"no json"})" },
    };
    for (const auto& [arguments, input] : cases) {
        // A byte at a time, as models write.
        StreamEvents given { StreamStart {}, callStart(0, "a") };
        for (const char c : std::string(arguments))
            given.emplace_back(PartDelta { .number = 0, .text = std::string(1, c) });
        given.emplace_back(Finish {});
        given.emplace_back(StreamEnd {});
        EXPECT_EQ(written(std::move(given)).content(),
            std::string(R"([{"type":"tool_use","id":"a","name":"f","input":)") + input + "}]");
    }
    EXPECT_EQ(written({ StreamStart {}, callStart(0, "a", ToolKind::Custom),
                          PartDelta { .number = 0, .text = "{free" }, Finish {}, StreamEnd {} })
                  .content(),
        R"([{"type":"tool_use","id":"a","name":"f","input":{"input":"{free"}}])");
}

TEST(MessagesStreamEncoder, ThoughtsAreSectionsOfOneTextWithTheProofLast)
{
    const Written result =
        written({ StreamStart {}, PartStart { .number = 0, .part = { .content = ThinkingPart {} } },
            PartDelta { .number = 0, .text = "a", .newSection = true },
            PartProof { .number = 0, .proof = { "sig", Origin::OpenAi } },
            PartDelta { .number = 0, .text = "b", .newSection = true }, PartEnd { .number = 0 }, Finish {},
            StreamEnd {} });
    EXPECT_EQ(result.content(), R"([{"type":"thinking","thinking":"a\n\nb","signature":"sig"}])");
}

TEST(MessagesStreamEncoder, EmptyPartsLeaveNoBlockAndNoGap)
{
    const Written result = written({ StreamStart {}, textStart(0), PartEnd { .number = 0 },
        PartStart { .number = 1, .part = { .content = ThinkingPart {} } }, PartEnd { .number = 1 },
        PartStart { .number = 2,
            .part = { .content = NativePart { .dialect = Dialect::Responses, .value = json::object() } } },
        PartEnd { .number = 2 }, textStart(3), PartDelta { .number = 3, .text = "x" }, Finish {},
        StreamEnd {} });
    EXPECT_EQ(result.content(), R"([{"type":"text","text":"x"}])");
}

TEST(MessagesStreamEncoder, ThoughtsOnlyProvenAreABlock)
{
    const Written result =
        written({ StreamStart {}, PartStart { .number = 0, .part = { .content = ThinkingPart {} } },
            PartProof { .number = 0, .proof = { "sig", Origin::Anthropic } }, Finish {}, StreamEnd {} });
    EXPECT_EQ(result.content(), R"([{"type":"thinking","thinking":"","signature":"sig"}])");
}

TEST(MessagesStreamEncoder, MediaRefusalsAndCitations)
{
    const Written result = written({ StreamStart {},
        PartStart { .number = 0, .part = { .content = ImagePart { .source = { .data = "https://a" } } } },
        PartEnd { .number = 0 }, PartStart { .number = 1, .part = { .content = RefusalPart {} } },
        PartDelta { .number = 1, .text = "No." }, PartEnd { .number = 1 }, textStart(2),
        PartDelta { .number = 2, .text = "x" },
        PartCitation { .number = 2, .citation = { .url = "https://b", .title = "B", .citedText = "c" } },
        Finish {}, StreamEnd {} });
    EXPECT_EQ(result.content(),
        R"j([{"type":"text","text":"![image](https://a)"},{"type":"text","text":"No."},{"type":"text","text":"x",)j"
        R"j("citations":[{"type":"web_search_result_location","cited_text":"c","url":"https://b","title":"B","encrypted_index":""}]}])j");
    EXPECT_EQ(result.text("stop_reason"), "\"refusal\"");
}

TEST(MessagesStreamEncoder, OnlyTheFirstAnswerIsWritten)
{
    const Written result = written({ StreamStart {}, textStart(0),
        PartStart { .choice = 1, .number = 1, .part = { .content = TextPart {} } },
        PartDelta { .number = 1, .text = "other" }, PartDelta { .number = 0, .text = "first" },
        Finish { .choice = 1, .stop = { .reason = StopReason::Length } }, Finish { .choice = 0 },
        StreamEnd {} });
    EXPECT_EQ(result.content(), R"([{"type":"text","text":"first"}])");
    EXPECT_EQ(result.text("stop_reason"), "\"end_turn\"");
}

TEST(MessagesStreamEncoder, PingsAndFailuresAreTheVendorsEvents)
{
    const Written result =
        written({ StreamStart {}, StreamPing {}, textStart(0), PartDelta { .number = 0, .text = "x" },
            StreamFailure { .status = 529, .error = { .message = "Overloaded" } } });
    EXPECT_TRUE(result.bytes.contains("event: ping\ndata: {\"type\":\"ping\"}\n\n"));
    EXPECT_EQ(jsonText(result.accumulator.error()), R"({"type":"overloaded_error","message":"Overloaded"})");
    EXPECT_FALSE(result.accumulator.hasEnded());
}

TEST(MessagesStreamEncoder, AModelThatFailedIsAnErrorAndNothingAfterIt)
{
    const Written result = written({ StreamStart {},
        Finish { .stop = { .reason = StopReason::Error, .native = "MALFORMED_FUNCTION_CALL" } },
        StreamEnd {} });
    EXPECT_FALSE(result.accumulator.error().empty());
    EXPECT_FALSE(result.accumulator.hasEnded());
}
