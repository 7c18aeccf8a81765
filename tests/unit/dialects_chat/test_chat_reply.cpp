// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_test.h"

using namespace gateway;
using namespace gateway::dialects;
using namespace gateway::dialects::testing;

namespace {

const ReplyContext kContext { .id = "x", .model = "alias", .created = 9 };

Reply decodedReply(std::string_view text)
{
    const auto reply = chatCodec().decodeReply(parsed(text));
    EXPECT_TRUE(reply) << reply.error().message.toStdString();
    return reply ? *reply : Reply {};
}

std::vector<Part> partsOf(std::string_view message)
{
    const Reply reply = decodedReply(R"({"id":"c1","choices":[{"index":0,"message":)" + std::string(message)
        + R"(,"finish_reason":"stop"}]})");
    return reply.choices.empty() ? std::vector<Part> {} : reply.choices.front().parts;
}

std::string encoded(const Reply& reply, const ReplyContext& context = kContext)
{
    Notes notes;
    return jsonText(chatCodec().encodeReply(reply, context, notes));
}

std::string messageOf(std::vector<Part> parts, const ReplyContext& context = kContext)
{
    Notes notes;
    Reply reply { .dialect = Dialect::Messages, .choices = { { .parts = std::move(parts) } } };
    const json::object body = chatCodec().encodeReply(reply, context, notes);
    return jsonText(body.at("choices").get_array().at(0).get_object().at("message"));
}

TokenUsage usageOf(std::string_view usage)
{
    return decodedReply(R"({"choices":[],"usage":)" + std::string(usage) + "}").usage;
}

} // namespace

TEST(ChatReplyDecoder, ReadsTheWholeAnswer)
{
    const Reply reply = decodedReply(
        R"({"id":"c1","object":"chat.completion","created":7,"model":"m","service_tier":"flex","system_fingerprint":"fp",
        "choices":[{"index":1,"message":{"role":"assistant","content":"B"},"finish_reason":"length"},
            {"index":0,"message":{"role":"assistant","content":"A","refusal":null,"odd":1},"finish_reason":"stop","native_finish_reason":"STOP",
             "logprobs":{"content":[{"token":"A","logprob":-1}]}}],
        "usage":{"prompt_tokens":10,"completion_tokens":4,"total_tokens":14,"cost":0.5,"prompt_tokens_details":{"cached_tokens":3,"cache_write_tokens":2},
            "completion_tokens_details":{"reasoning_tokens":1,"accepted_prediction_tokens":7}}})");
    EXPECT_EQ(reply.id, "c1");
    EXPECT_EQ(reply.created, 7);
    EXPECT_EQ(reply.serviceTier, "flex");
    EXPECT_EQ(reply.extras, (json::object { { "system_fingerprint", "fp" } }));
    ASSERT_EQ(reply.choices.size(), 2u);
    EXPECT_EQ(reply.choices[0].parts, (std::vector<Part> { textOf("A") }));
    EXPECT_EQ(jsonText(reply.choices[0].logprobs), R"([{"token":"A","logprob":-1}])");
    EXPECT_EQ(jsonText(reply.choices[0].extras), R"({"native_finish_reason":"STOP","message":{"odd":1}})");
    EXPECT_EQ(reply.choices[1].stop, (Stop { .reason = StopReason::Length, .native = "length" }));
    EXPECT_EQ(reply.usage,
        (TokenUsage { .input = 5,
            .cacheRead = 3,
            .cacheWrite = 2,
            .output = 4,
            .reasoning = 1,
            .extras = { { "cost", 0.5 },
                { "completion_tokens_details", json::object { { "accepted_prediction_tokens", 7 } } } } }));
}

TEST(ChatReplyDecoder, ReadsMessagesAsServersWriteThem)
{
    const std::pair<std::string_view, std::vector<Part>> cases[] = {
        { R"({"content":null})", {} },
        { R"({"content":""})", {} },
        { R"({"content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]})", { textOf("ab") } },
        { R"({"content":"A","reasoning_content":"H"})", { thoughtOf("H"), textOf("A") } },
        { R"({"content":"A","reasoning":"H","reasoning_content":"H"})", { thoughtOf("H"), textOf("A") } },
        { R"({"content":[{"type":"thinking","thinking":[{"type":"text","text":"H"}]},{"type":"text","text":"A"}]})",
            { thoughtOf("H"), textOf("A") } },
        { R"({"refusal":"No"})", { { .content = RefusalPart { .text = "No" } } } },
        { R"({"tool_calls":[{"id":"a","index":0,"type":"function","function":{"name":"f","arguments":"{}"}}]})",
            { callOf("a", "f", "{}") } },
        { R"({"tool_calls":[{"function":{"name":"f","arguments":{"b":1,"a":2}}},{"id":"","function":{"name":"g"}}]})",
            { callOf("call_c1_0", "f", R"({"b":1,"a":2})"), callOf("call_c1_1", "g", "") } },
        { R"({"tool_calls":[],"function_call":{"name":"f","arguments":"{}"}})",
            { callOf("call_c1_0", "f", "{}") } },
        { R"({"tool_calls":[{"id":"a","function":{"arguments":"{}"}},7]})", {} },
        { R"({"images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,iVBO"}}]})",
            { { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                           .data = "iVBO",
                                           .mime = "image/png" } } } } },
    };
    for (const auto& [text, parts] : cases)
        EXPECT_EQ(partsOf(text), parts) << text;
}

TEST(ChatReplyDecoder, CallsAStopWithCallsAToolCall)
{
    const Reply reply = decodedReply(
        R"({"choices":[{"message":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{}"}}]},"finish_reason":"stop"}]})");
    EXPECT_EQ(reply.choices.at(0).stop.reason, StopReason::ToolCall);
}

TEST(ChatReplyDecoder, CountsEachTokenOnce)
{
    const std::pair<std::string_view, TokenUsage> cases[] = {
        { R"({"prompt_tokens":10,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":4}})",
            { .input = 6, .cacheRead = 4, .output = 2 } },
        { R"({"prompt_tokens":10,"completion_tokens":2,"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":6})",
            { .input = 6, .cacheRead = 4, .output = 2 } },
        // more read than there was: the server counts reads outside
        { R"({"prompt_tokens":10,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":40}})",
            { .input = 10, .cacheRead = 40, .output = 2 } },
        // reasoning beside the output
        { R"({"prompt_tokens":291,"completion_tokens":26,"total_tokens":506,"completion_tokens_details":{"reasoning_tokens":189}})",
            { .input = 291, .output = 215, .reasoning = 189 } },
        { R"({"prompt_tokens":10,"completion_tokens":26,"total_tokens":36,"completion_tokens_details":{"reasoning_tokens":20}})",
            { .input = 10, .output = 26, .reasoning = 20 } },
        { R"({"prompt_tokens":"x"})", {} },
    };
    for (const auto& [text, usage] : cases)
        EXPECT_EQ(usageOf(text), usage) << text;
}

TEST(ChatReplyDecoder, ReportsErrorsAndStrangers)
{
    const auto refused = chatCodec().decodeReply(parsed(R"({"error":{"message":"Slow down","code":429}})"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UpstreamStatus);
    EXPECT_EQ(refused.error().upstreamStatus, 429);
    for (const std::string_view text : { "[]", "{}", R"({"choices":3})", "null" }) {
        const auto reply = chatCodec().decodeReply(parsed(text));
        ASSERT_FALSE(reply) << text;
        EXPECT_EQ(reply.error().code, ErrorCode::UpstreamProtocol);
    }
    EXPECT_TRUE(chatCodec().decodeReply(parsed(R"({"choices":[],"error":null})")));
}

TEST(ChatErrorDecoder, ReadsEachShape)
{
    const std::pair<QByteArray, UpstreamError> cases[] = {
        { R"({"error":{"message":"m","type":"t","param":"p","code":"c"}})",
            { .message = "m", .type = "t", .code = "c", .param = "p" } },
        { R"({"error":{"message":"m","type":null,"code":400}})", { .message = "m", .code = "400" } },
        { R"([{"error":{"message":"m","code":400,"status":"INVALID_ARGUMENT"}}])",
            { .message = "m", .code = "400" } },
        { R"({"error":"m"})", { .message = "m" } },
        { R"({"object":"error","message":"m","type":"t"})", { .message = "m", .type = "t" } },
        { R"({"message":"m"})", { .message = "m" } },
        { R"({"detail":"m"})", { .message = "m" } },
        { R"({"detail":[{"loc":["body"],"msg":"m"}]})", { .message = "m" } },
        { "m", { .message = "m" } },
        { "<html>", { .message = "The provider answered with status 500." } },
        { "", { .message = "The provider answered with status 500." } },
    };
    for (const auto& [body, error] : cases)
        EXPECT_EQ(chatCodec().decodeError(500, body), error) << body.constData();
}

TEST(ChatReplyEncoder, WritesTheWholeAnswer)
{
    const Reply reply { .dialect = Dialect::Messages,
        .id = "msg_1",
        .model = "claude",
        .choices = { { .parts = { textOf("Hi") } } },
        .usage = { .input = 3,
            .cacheRead = 2,
            .cacheWrite = 1,
            .output = 4,
            .extras = { { "server_tool_use", 1 } } },
        .extras = { { "container", 1 } } };
    EXPECT_EQ(encoded(reply),
        R"({"id":"chatcmpl-x","object":"chat.completion","created":9,"model":"alias","choices":[{"index":0,"message":{"role":"assistant","content":"Hi","refusal":null},"logprobs":null,"finish_reason":"stop"}],)"
        R"("usage":{"prompt_tokens":6,"completion_tokens":4,"total_tokens":10,"prompt_tokens_details":{"cached_tokens":2,"cache_write_tokens":1},"completion_tokens_details":{"reasoning_tokens":0}}})");
}

TEST(ChatReplyEncoder, WritesEveryKindOfPart)
{
    Part signedThought = thoughtOf("H");
    signedThought.get<ThinkingPart>()->proof = Proof { .bytes = "s", .origin = Origin::Anthropic };
    Part cited = textOf("b");
    cited.get<TextPart>()->citations = {
        { .url = "u", .title = "t", .start = 0, .end = 1, .dialect = Dialect::Messages }
    };
    Part custom = callOf("c", "sh", "ls");
    custom.get<ToolCallPart>()->kind = ToolKind::Custom;
    const std::pair<std::vector<Part>, std::string_view> cases[] = {
        { {}, R"({"role":"assistant","content":"","refusal":null})" },
        { { { .content = RefusalPart { .text = "No" } } },
            R"({"role":"assistant","content":null,"refusal":"No"})" },
        { { thoughtOf("H"), textOf("A"), thoughtOf("I") },
            R"({"role":"assistant","content":"A","refusal":null,"reasoning_content":"H\n\nI"})" },
        { { signedThought, { .content = RedactedThinkingPart { .proof = { .bytes = "r" } } }, textOf("A") },
            R"({"role":"assistant","content":"A","refusal":null,"reasoning_content":"H","reasoning_details":[{"type":"reasoning.text","text":"H","signature":"s","format":"anthropic-claude-v1","index":0},{"type":"reasoning.encrypted","data":"r","index":1}]})" },
        { { textOf("é"), cited },
            R"({"role":"assistant","content":"éb","refusal":null,"annotations":[{"type":"url_citation","url_citation":{"url":"u","title":"t","start_index":1,"end_index":2}}]})" },
        { { { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                         .data = "AA",
                                         .mime = "image/png" } } } },
            R"({"role":"assistant","content":"","refusal":null,"images":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AA"}}]})" },
        { { callOf("a", "f", ""), custom },
            R"({"role":"assistant","content":null,"refusal":null,"tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":"{}"}},{"id":"c","type":"custom","custom":{"name":"sh","input":"ls"}}]})" },
        { { { .content =
                  AudioPart {
                      .source = { .kind = MediaSource::Kind::Base64, .data = "AA", .mime = "audio/wav" },
                      .id = "au",
                      .transcript = "hey" } } },
            R"({"role":"assistant","content":null,"refusal":null,"audio":{"id":"au","data":"AA","transcript":"hey"}})" },
    };
    for (const auto& [parts, message] : cases)
        EXPECT_EQ(messageOf(parts), message);

    ReplyContext legacy = kContext;
    legacy.request.legacyFunctions = true;
    EXPECT_EQ(messageOf({ callOf("a", "f", "{}") }, legacy),
        R"({"role":"assistant","content":null,"refusal":null,"function_call":{"name":"f","arguments":"{}"}})");
}

TEST(ChatReplyEncoder, NamesEveryStop)
{
    const std::pair<StopReason, std::string_view> cases[] = {
        { StopReason::Stop, "stop" },
        { StopReason::StopSequence, "stop" },
        { StopReason::Length, "length" },
        { StopReason::ContextFull, "length" },
        { StopReason::ToolCall, "tool_calls" },
        { StopReason::Filter, "content_filter" },
        { StopReason::Pause, "stop" },
        { StopReason::Error, "stop" },
    };
    for (const auto& [reason, word] : cases) {
        const std::string text = encoded({ .choices = { { .stop = { .reason = reason } } } });
        EXPECT_NE(text.find(R"("finish_reason":")" + std::string(word) + '"'), std::string::npos) << text;
        Notes notes;
        (void)chatCodec().encodeReply({ .choices = { { .stop = { .reason = reason } } } }, kContext, notes);
        EXPECT_EQ(notes.size(), reason == StopReason::Error ? 1u : 0u) << text;
    }
}

// A citation that does not say of what is of the whole part.
TEST(ChatReplyEncoder, PlacesCitations)
{
    Part second = textOf("caf\u00e9");
    second.get<TextPart>()->citations = { { .url = "u", .title = "t", .dialect = Dialect::Messages },
        { .url = "v", .start = 1, .end = 2, .dialect = Dialect::Messages } };
    const std::string message = messageOf({ textOf("ab"), second });
    EXPECT_NE(message.find(R"({"url":"u","title":"t","start_index":2,"end_index":6})"), std::string::npos)
        << message;
    EXPECT_NE(message.find(R"({"url":"v","title":"","start_index":3,"end_index":4})"), std::string::npos)
        << message;
}

TEST(ChatReplyDecoder, ReadsSourcesListedBesideTheAnswer)
{
    const auto cited = [](std::string_view message) {
        const Reply reply = decodedReply(
            R"({"id":"c","citations":["https://a.example","https://b.example"],"search_results":[{"title":"B","url":"https://b.example"}],"choices":[{"index":0,"message":)"
            + std::string(message) + R"(,"finish_reason":"stop"}]})");
        return reply.choices[0].parts[0].get<TextPart>()->citations;
    };
    EXPECT_EQ(cited(R"({"role":"assistant","content":"x"})"),
        (std::vector<Citation> {
            { .url = "https://a.example" }, { .url = "https://b.example", .title = "B" } }));
    // A chat client has the list itself.
    Notes notes;
    const Reply reply = decodedReply(
        R"({"id":"c","citations":["https://a.example"],"choices":[{"index":0,"message":{"content":"x"},"finish_reason":"stop"}]})");
    const json::object again = chatCodec().encodeReply(reply, kContext, notes);
    EXPECT_EQ(jsonText(again.at("citations")), R"(["https://a.example"])");
    EXPECT_FALSE(again.at("choices").at(0).at("message").get_object().contains("annotations"));
    EXPECT_EQ(
        cited(
            R"({"content":"x","annotations":[{"type":"url_citation","url_citation":{"url":"https://a.example"}}]})")
            .size(),
        1u);
}

TEST(ChatReplyEncoder, NotesWhatHasNoPlace)
{
    Notes notes;
    Part cited = textOf("b");
    cited.get<TextPart>()->citations = { { .citedText = "x", .dialect = Dialect::Messages } };
    const Reply reply { .dialect = Dialect::Messages,
        .choices = { { .parts = { cited, { .content = NativePart { .dialect = Dialect::Messages } } } } } };
    (void)chatCodec().encodeReply(reply, kContext, notes);
    EXPECT_EQ(notes.size(), 2u);
}
