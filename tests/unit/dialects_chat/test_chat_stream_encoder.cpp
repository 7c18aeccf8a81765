// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

const ReplyContext kContext { .id = "x", .model = "alias", .created = 9 };

std::string encoded(const StreamEvents& events, const ReplyContext& context = kContext)
{
    const auto encoder = chatCodec().streamEncoder(context);
    QByteArray out;
    for (const StreamEvent& event : events)
        encoder->encode(event, out);
    return out.toStdString();
}

// The deltas of the first choice, one a line, and what else stands in the stream.
std::string deltasOf(const std::string& stream)
{
    constexpr std::string_view kHead =
        R"(data: {"id":"chatcmpl-x","object":"chat.completion.chunk","created":9,"model":"alias","choices":[{"index":0,"delta":)";
    constexpr std::string_view kTail = R"(,"logprobs":null,"finish_reason":null}]})";
    std::string lines;
    std::size_t at = 0;
    while (at < stream.size()) {
        const std::size_t end = stream.find("\n\n", at);
        std::string_view line = std::string_view(stream).substr(at, end - at);
        if (line.starts_with(kHead) && line.ends_with(kTail))
            line = line.substr(kHead.size(), line.size() - kHead.size() - kTail.size());
        lines.append(line).append("\n");
        at = end + 2;
    }
    return lines;
}

StreamEvents around(StreamEvents middle, Stop stop = {})
{
    StreamEvents events { StreamStart { .dialect = Dialect::Messages, .id = "up", .model = "claude" } };
    std::move(middle.begin(), middle.end(), std::back_inserter(events));
    events.emplace_back(Finish { .stop = std::move(stop) });
    events.emplace_back(StreamEnd {});
    return events;
}

constexpr std::string_view kRole = R"({"role":"assistant","content":""})";

std::string finishLine(std::string_view reason)
{
    return R"(data: {"id":"chatcmpl-x","object":"chat.completion.chunk","created":9,"model":"alias","choices":[{"index":0,"delta":{},"logprobs":null,"finish_reason":")"
        + std::string(reason) + "\"}]}\ndata: [DONE]\n";
}

std::string lines(std::initializer_list<std::string_view> list, std::string_view reason = "stop")
{
    std::string text = std::string(kRole) + "\n";
    for (const std::string_view line : list)
        text.append(line).append("\n");
    return text + finishLine(reason);
}

} // namespace

TEST(ChatStreamEncoder, WritesRoleTextFinishAndDone)
{
    const StreamEvents events =
        around({ PartStart { .part = textOf("") }, PartDelta { .text = "Hi" }, PartEnd {} });
    EXPECT_EQ(deltasOf(encoded(events)), lines({ R"({"content":"Hi"})" }));
}

TEST(ChatStreamEncoder, NumbersToolCallsFromZeroAndNamesThemOnce)
{
    const StreamEvents events = around(
        {
            PartStart { .number = 0, .part = textOf("") },
            PartEnd { .number = 0 },
            PartStart { .number = 1, .part = callOf("a", "f", "") },
            PartStart { .number = 2, .part = callOf("b", "g", "") },
            PartDelta { .number = 2, .text = "{}" },
            PartDelta { .number = 1, .text = "{\"x\":1}" },
            PartProof { .number = 1, .proof = { .bytes = "gs" } },
            PartEnd { .number = 1 },
            PartEnd { .number = 2 },
        },
        { .reason = StopReason::ToolCall });
    EXPECT_EQ(deltasOf(encoded(events)),
        lines(
            { R"({"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"f","arguments":""}}]})",
                R"({"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"g","arguments":""}}]})",
                R"({"tool_calls":[{"index":1,"function":{"arguments":"{}"}}]})",
                R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"x\":1}"}}]})",
                R"({"tool_calls":[{"index":0,"function":{"arguments":""},"extra_content":{"google":{"thought_signature":"gs"}}}]})" },
            "tool_calls"));
}

TEST(ChatStreamEncoder, WritesThoughtsWithTheirProofs)
{
    const StreamEvents events = around({
        PartStart { .number = 0, .part = { .content = ThinkingPart {} } },
        PartDelta { .number = 0, .text = "Hm" },
        PartDelta { .number = 0, .text = "So", .newSection = true },
        PartProof { .number = 0, .proof = { .bytes = "sig", .origin = Origin::Anthropic } },
        PartEnd { .number = 0 },
        PartStart {
            .number = 1, .part = { .content = RedactedThinkingPart { .proof = { .bytes = "blob" } } } },
        PartEnd { .number = 1 },
        PartStart { .number = 2, .part = { .content = ThinkingPart {} } },
        PartDelta { .number = 2, .text = "Now" },
        PartEnd { .number = 2 },
    });
    EXPECT_EQ(deltasOf(encoded(events)),
        lines({ R"({"reasoning_content":"Hm"})", R"({"reasoning_content":"\n\nSo"})",
            R"({"reasoning_details":[{"type":"reasoning.text","text":"Hm\n\nSo","signature":"sig","format":"anthropic-claude-v1","index":0}]})",
            R"({"reasoning_details":[{"type":"reasoning.encrypted","data":"blob","index":1}]})",
            R"({"reasoning_content":"\n\nNow"})" }));
}

TEST(ChatStreamEncoder, SendsUsageOnlyWhenAskedAndThenOnEveryChunk)
{
    StreamEvents events =
        around({ PartStart { .part = textOf("") }, PartDelta { .text = "Hi" }, PartEnd {} });
    events.insert(events.end() - 1,
        UsageUpdate { .usage = { .input = 3, .cacheRead = 2, .cacheWrite = 1, .output = 4 } });
    EXPECT_EQ(encoded(events).find("usage"), std::string::npos);

    ReplyContext context = kContext;
    context.includeUsage = true;
    const std::string stream = encoded(events, context);
    std::size_t nulls = 0;
    for (std::size_t at = stream.find(R"("usage":null})"); at != std::string::npos;
         at = stream.find(R"("usage":null})", at + 1))
        ++nulls;
    EXPECT_EQ(nulls, 3u);
    EXPECT_TRUE(stream.ends_with(
        R"("choices":[],"usage":{"prompt_tokens":6,"completion_tokens":4,"total_tokens":10,"prompt_tokens_details":{"cached_tokens":2,"cache_write_tokens":1},"completion_tokens_details":{"reasoning_tokens":0}}})"
        "\n\ndata: [DONE]\n\n"))
        << stream;
}

TEST(ChatStreamEncoder, EndsATroubledStreamWithoutDone)
{
    StreamEvents events { StreamStart {}, PartStart { .part = textOf("") },
        StreamFailure { .status = 429,
            .error = { .message = "Slow", .type = "rate_limit_error", .code = "rate_limit_exceeded" } },
        StreamEnd {} };
    std::string stream = encoded(events);
    EXPECT_TRUE(stream.ends_with("data: "
                                 "{\"error\":{\"message\":\"Slow\",\"type\":\"rate_limit_error\",\"param\":"
                                 "null,\"code\":\"rate_limit_exceeded\"}}\n\n"))
        << stream;
    EXPECT_EQ(stream.find("[DONE]"), std::string::npos);

    // The model failed: no finish reason says that.
    stream = encoded(around({}, { .reason = StopReason::Error, .native = "MALFORMED_FUNCTION_CALL" }));
    EXPECT_NE(stream.find(R"("error":{)"), std::string::npos);
    EXPECT_EQ(stream.find("[DONE]"), std::string::npos);
}

TEST(ChatStreamEncoder, AnswersLegacyClientsWithAFunctionCall)
{
    ReplyContext context = kContext;
    context.request.legacyFunctions = true;
    const StreamEvents events =
        around({ PartStart { .part = callOf("a", "f", "") }, PartDelta { .text = "{}" }, PartEnd {} },
            { .reason = StopReason::ToolCall });
    EXPECT_EQ(deltasOf(encoded(events, context)),
        lines(
            { R"({"function_call":{"name":"f","arguments":""}})", R"({"function_call":{"arguments":"{}"}})" },
            "function_call"));
}

TEST(ChatStreamEncoder, WritesTheOtherKindsOfParts)
{
    const StreamEvents events = around({
        PartStart { .number = 0, .part = { .content = RefusalPart {} } },
        PartDelta { .number = 0, .text = "No" },
        PartEnd { .number = 0 },
        PartStart { .number = 1,
            .part = { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                                 .data = "AA",
                                                 .mime = "image/png" } } } },
        PartEnd { .number = 1 },
        PartStart { .number = 2, .part = textOf("") },
        PartDelta { .number = 2, .text = "é1" },
        PartEnd { .number = 2 },
        PartStart { .number = 3, .part = textOf("") },
        PartDelta { .number = 3, .text = "ab" },
        PartCitation { .number = 3,
            .citation = { .url = "u", .title = "t", .start = 0, .end = 2, .dialect = Dialect::Messages } },
        PartEnd { .number = 3 },
        PartStart { .number = 4, .part = { .content = NativePart { .dialect = Dialect::Messages } } },
        PartEnd { .number = 4 },
    });
    EXPECT_EQ(deltasOf(encoded(events)),
        lines({ R"({"refusal":"No"})",
            R"({"images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AA"}}]})",
            R"({"content":"é1"})", R"({"content":"ab"})",
            R"({"annotations":[{"type":"url_citation","url_citation":{"url":"u","title":"t","start_index":2,"end_index":4}}]})" }));
}

// What the client gathers is what the provider said: the decoder reads back what the encoder wrote.
TEST(ChatStreamEncoder, WritesLogprobsWithTheirTextAndCitationsOfAWholePartAtItsEnd)
{
    const std::string stream = encoded(around({ PartStart { .part = textOf("") },
        PartCitation { .citation = { .url = "u", .dialect = Dialect::Messages } },
        PartLogprobs { .entries = { { { "token", "Hi" } } } }, PartDelta { .text = "Hi" },
        PartDelta { .text = "!" }, PartLogprobs { .entries = { { { "token", "" } } } }, PartEnd {} }));
    const auto choice = [](std::string_view rest) {
        return R"(data: {"id":"chatcmpl-x","object":"chat.completion.chunk","created":9,"model":"alias","choices":[{"index":0,"delta":)"
            + std::string(rest) + R"(,"finish_reason":null}]})";
    };
    EXPECT_EQ(deltasOf(stream),
        lines({ choice(R"({"content":"Hi"},"logprobs":{"content":[{"token":"Hi"}],"refusal":null})"),
            R"({"content":"!"})", choice(R"({},"logprobs":{"content":[{"token":""}],"refusal":null})"),
            R"({"annotations":[{"type":"url_citation","url_citation":{"url":"u","title":"","start_index":0,"end_index":3}}]})" }));
}

TEST(ChatStreamEncoder, IsReadBackByTheDecoder)
{
    Reply reply { .id = "r", .model = "m", .created = 5 };
    Part signedThought = thoughtOf("Think");
    signedThought.get<ThinkingPart>()->proof = Proof { .bytes = "s", .origin = Origin::Anthropic };
    signedThought.extras = { { "format", "anthropic-claude-v1" } };
    reply.choices.push_back({ .parts = { signedThought, thoughtOf("More"), textOf("Hi"),
                                  callOf("a", "f", "{}"), callOf("b", "g", "{\"y\":[]}") },
        .stop = { .reason = StopReason::ToolCall, .native = "tool_calls" } });
    reply.choices.push_back(
        { .parts = { textOf("Ho") }, .stop = { .reason = StopReason::Length, .native = "length" } });
    reply.usage = { .input = 1, .cacheRead = 0, .output = 2, .reasoning = 1 };
    ReplyContext context { .id = "r", .model = "m", .created = 5, .includeUsage = true };
    const QByteArray bytes = QByteArray::fromStdString(encoded(replyEvents(reply), context));
    Reply read = folded(eventsOf(chatCodec(), bytes)).reply;
    EXPECT_EQ(read.id, "chatcmpl-r");
    ASSERT_EQ(read.choices.size(), 2u);
    // A stream tells the format with the text; only the proof and the text must survive.
    read.choices[0].parts[0].extras = signedThought.extras;
    EXPECT_EQ(read.choices, reply.choices);
    EXPECT_EQ(read.usage, reply.usage);
}
