// SPDX-License-Identifier: GPL-3.0-or-later
// Whole answers and errors.
#include "dialects/json/json_text.h"
#include "dialects/messages/messages_codec.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;

namespace {

json::value parsed(std::string_view text)
{
    auto value = parseJson({ text.data(), static_cast<qsizetype>(text.size()) });
    EXPECT_TRUE(value) << text;
    return value ? *value : json::value();
}

Reply decoded(std::string_view body)
{
    auto reply = messagesCodec().decodeReply(parsed(body));
    EXPECT_TRUE(reply);
    return reply ? *reply : Reply { .choices = { {} } };
}

Reply chatReply(std::vector<Part> parts, StopReason reason = StopReason::Stop)
{
    return { .dialect = Dialect::Chat,
        .id = "chatcmpl-1",
        .model = "gpt",
        .choices = { { .parts = std::move(parts), .stop = { .reason = reason, .native = "native" } } } };
}

struct Encoded {
    json::object message;
    Notes notes;

    [[nodiscard]] std::string content() const { return jsonText(message.at("content")); }

    [[nodiscard]] std::string text(std::string_view key) const { return jsonText(message.at(key)); }
};

Encoded encoded(const Reply& reply, const ReplyContext& context = {})
{
    Encoded encoded;
    encoded.message = messagesCodec().encodeReply(reply, context, encoded.notes);
    return encoded;
}

Part text(std::string words)
{
    return { .content = TextPart { .text = std::move(words) } };
}

} // namespace

TEST(MessagesReply, StopReasonsBothWays)
{
    const std::tuple<const char*, StopReason, const char*> cases[] = {
        { "end_turn", StopReason::Stop, "end_turn" },
        { "max_tokens", StopReason::Length, "max_tokens" },
        { "stop_sequence", StopReason::StopSequence, "stop_sequence" },
        { "tool_use", StopReason::ToolCall, "tool_use" },
        { "pause_turn", StopReason::Pause, "pause_turn" },
        { "refusal", StopReason::Filter, "refusal" },
        { "model_context_window_exceeded", StopReason::ContextFull, "model_context_window_exceeded" },
        { "compaction", StopReason::Stop, "end_turn" },
        { "length", StopReason::Length, "max_tokens" },
    };
    for (const auto& [native, reason, written] : cases) {
        const Reply reply =
            decoded(std::string(R"({"type":"message","content":[],"stop_reason":")") + native + "\"}");
        EXPECT_EQ(reply.choices[0].stop.reason, reason) << native;
        EXPECT_EQ(reply.choices[0].stop.native, native);
        EXPECT_EQ(encoded(reply).text("stop_reason"), '"' + std::string(native) + '"');
        EXPECT_EQ(encoded(chatReply({}, reason)).text("stop_reason"), '"' + std::string(written) + '"');
    }
}

TEST(MessagesReply, TheSequenceThatStoppedItIsTold)
{
    const Reply reply = decoded(
        R"({"content":[{"type":"text","text":"x"}],"stop_reason":"stop_sequence","stop_sequence":"END"})");
    EXPECT_EQ(reply.choices[0].stop.sequence, "END");
    EXPECT_EQ(encoded(reply).text("stop_sequence"), "\"END\"");
    EXPECT_EQ(encoded(chatReply({})).text("stop_sequence"), "null");
}

TEST(MessagesReply, CallsMakeAStopAToolUse)
{
    const Reply reply = decoded(
        R"({"content":[{"type":"tool_use","id":"t","name":"f","input":{}}],"stop_reason":"end_turn"})");
    EXPECT_EQ(reply.choices[0].stop.reason, StopReason::ToolCall);
    EXPECT_EQ(encoded(reply).text("stop_reason"), "\"tool_use\"");
    const Reply cut = decoded(
        R"({"content":[{"type":"tool_use","id":"t","name":"f","input":{}}],"stop_reason":"max_tokens"})");
    EXPECT_EQ(cut.choices[0].stop.reason, StopReason::Length);
}

TEST(MessagesReply, UsageCountsEachTokenOnce)
{
    const Reply reply = decoded(R"({"content":[],"usage":{"input_tokens":5,"cache_read_input_tokens":7,
        "cache_creation":{"ephemeral_5m_input_tokens":2,"ephemeral_1h_input_tokens":3},"output_tokens":11,
        "output_tokens_details":{"thinking_tokens":4},"service_tier":"priority",
        "server_tool_use":{"web_search_requests":1}}})");
    EXPECT_EQ(reply.usage.input, 5);
    EXPECT_EQ(reply.usage.cacheRead, 7);
    EXPECT_EQ(reply.usage.cacheWrite, 5);
    EXPECT_EQ(reply.usage.cacheWrite1h, 3);
    EXPECT_EQ(reply.usage.output, 11);
    EXPECT_EQ(reply.usage.reasoning, 4);
    EXPECT_EQ(reply.serviceTier, "priority");
    EXPECT_TRUE(reply.usage.extras.contains("server_tool_use"));
    Reply foreign = chatReply({});
    foreign.usage = reply.usage;
    EXPECT_EQ(encoded(foreign).text("usage"),
        R"({"input_tokens":5,"cache_creation_input_tokens":5,"cache_read_input_tokens":7,)"
        R"("cache_creation":{"ephemeral_5m_input_tokens":2,"ephemeral_1h_input_tokens":3},"output_tokens":11,)"
        R"("output_tokens_details":{"thinking_tokens":4}})");
}

TEST(MessagesReply, CompactionIsPaidForThoughTheSumsLeaveItOut)
{
    const char* body = R"({"id":"msg_1","type":"message","role":"assistant","model":"m","content":[],
        "stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":10,"output_tokens":2,"iterations":[
        {"type":"compaction","input_tokens":100,"output_tokens":20},
        {"type":"message","input_tokens":10,"output_tokens":2}]}})";
    const Reply reply = decoded(body);
    EXPECT_EQ(reply.usage.input, 110);
    EXPECT_EQ(reply.usage.output, 22);
    EXPECT_EQ(json::value(encoded(reply).message), parsed(body));
}

TEST(MessagesReply, UsageIsThereEvenWhenNobodyCounted)
{
    EXPECT_EQ(encoded(chatReply({}), { .estimatedInput = 42 }).text("usage"),
        R"({"input_tokens":42,"output_tokens":0})");
}

TEST(MessagesReply, IdAndModelAreTheOnesTheClientKnows)
{
    const Encoded result = encoded(chatReply({ text("x") }), { .id = "abc", .model = "alias" });
    EXPECT_EQ(result.text("id"), "\"msg_abc\"");
    EXPECT_EQ(result.text("model"), "\"alias\"");
    EXPECT_EQ(result.text("type"), "\"message\"");
    EXPECT_EQ(result.text("role"), "\"assistant\"");
}

TEST(MessagesReply, PartsOfOtherDialectsBecomeBlocks)
{
    const Encoded result = encoded(
        chatReply(
            { { .content = ThinkingPart { .sections = { "a", "b" } } }, text(""), text("Hi"),
                { .content = ToolCallPart { .id = "call_1", .name = "f", .arguments = R"({"z":1,"a":2})" } },
                { .content = ToolCallPart { .name = "g", .arguments = "broken" } } },
            StopReason::ToolCall),
        { .id = "9" });
    EXPECT_EQ(result.content(),
        R"([{"type":"thinking","thinking":"a\n\nb","signature":""},{"type":"text","text":"Hi"},)"
        R"({"type":"tool_use","id":"call_1","name":"f","input":{"z":1,"a":2}},)"
        R"({"type":"tool_use","id":"toolu_9_1","name":"g","input":{"raw_arguments":"broken"}}])");
    EXPECT_TRUE(result.notes.empty());
}

TEST(MessagesReply, MediaBecomeTextAndForeignBlocksAreNoted)
{
    const Encoded result =
        encoded(chatReply({ { .content = ImagePart { .source = { .data = "https://a/b.png" } } },
            { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                         .data = "QQ==",
                                         .mime = "image/png" } } },
            { .content = AudioPart { .transcript = "said" } },
            { .content =
                    NativePart { .dialect = Dialect::Gemini, .value = json::object { { "x", 1 } } } } }));
    EXPECT_EQ(result.content(),
        R"j([{"type":"text","text":"![image](https://a/b.png)"},)j"
        R"j({"type":"text","text":"![image](data:image/png;base64,QQ==)"},{"type":"text","text":"said"}])j");
    EXPECT_EQ(result.notes.size(), 4U);
}

TEST(MessagesReply, ARefusalIsTextAndAReason)
{
    const Encoded result = encoded(chatReply({ { .content = RefusalPart { .text = "No." } } }));
    EXPECT_EQ(result.content(), R"([{"type":"text","text":"No."}])");
    EXPECT_EQ(result.text("stop_reason"), "\"refusal\"");
}

TEST(MessagesReply, CitationsBothWays)
{
    const Reply reply = decoded(
        R"({"content":[{"type":"text","text":"x","citations":[
        {"type":"web_search_result_location","url":"https://a","title":"T","cited_text":"c","encrypted_index":"E"},
        {"type":"page_location","document_title":"D","cited_text":"d","document_index":0}]}]})");
    const auto& citations = reply.choices[0].parts[0].get<TextPart>()->citations;
    ASSERT_EQ(citations.size(), 2U);
    EXPECT_EQ(citations[0].url, "https://a");
    EXPECT_EQ(citations[0].citedText, "c");
    EXPECT_EQ(citations[1].title, "D");
    EXPECT_EQ(citations[1].dialect, Dialect::Messages);

    Part cited = text("x");
    cited.get<TextPart>()->citations = { { .url = "https://b", .title = "B" }, { .title = "no address" } };
    EXPECT_EQ(encoded(chatReply({ cited })).content(),
        R"([{"type":"text","text":"x","citations":[{"type":"web_search_result_location","cited_text":"",)"
        R"("url":"https://b","title":"B","encrypted_index":""}]}])");
}

TEST(MessagesReply, MoreAnswersThanOneAreNoted)
{
    Reply reply = chatReply({ text("first") });
    reply.choices.push_back({ .parts = { text("second") } });
    const Encoded result = encoded(reply);
    EXPECT_EQ(result.content(), R"([{"type":"text","text":"first"}])");
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_EQ(result.notes[0].field, "choices");
}

TEST(MessagesReply, AnErrorInsideA200IsAnError)
{
    const auto overloaded = messagesCodec().decodeReply(
        parsed(R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})"));
    ASSERT_FALSE(overloaded);
    EXPECT_EQ(overloaded.error().code, ErrorCode::UpstreamStatus);
    EXPECT_EQ(overloaded.error().upstreamStatus, 529);
    for (const char* body : { "[]", "{}", "5", R"({"choices":[]})" }) {
        const auto reply = messagesCodec().decodeReply(parsed(body));
        ASSERT_FALSE(reply) << body;
        EXPECT_EQ(reply.error().code, ErrorCode::UpstreamProtocol) << body;
    }
}

TEST(MessagesReply, OddAnswersAreUnderstood)
{
    EXPECT_EQ(joinedText(decoded(R"({"content":"plain"})").choices[0].parts), "plain");
    const Reply odd = decoded(
        R"({"content":[5,{"text":"typeless"},{"type":"tool_use","input":"[1"}],
        "usage":{"input_tokens":"3","output_tokens":4},"stop_reason":7,"id":null})");
    ASSERT_EQ(odd.choices[0].parts.size(), 2U);
    EXPECT_EQ(joinedText(odd.choices[0].parts), "typeless");
    EXPECT_FALSE(odd.usage.input);
    EXPECT_EQ(odd.usage.output, 4);
}

TEST(MessagesError, IsReadInEveryShape)
{
    const std::tuple<QByteArray, UpstreamError> cases[] = {
        { R"({"type":"error","error":{"type":"rate_limit_error","message":"Slow down"}})",
            { .message = "Slow down", .type = "rate_limit_error" } },
        { R"({"error":{"message":"m","type":"t","code":"c","param":"p"}})",
            { .message = "m", .type = "t", .code = "c", .param = "p" } },
        { R"([{"error":{"code":404,"message":"no model","status":"NOT_FOUND"}}])",
            { .message = "no model", .type = "NOT_FOUND", .code = "404" } },
        { R"({"message":"aws"})", { .message = "aws" } },
        { R"({"error":"plain"})", { .message = "plain" } },
        { R"({"detail":"fast"})", { .message = "fast" } },
        { R"({"odd":1})", { .message = R"({"odd":1})" } },
        { " <html>gateway</html>\n",
            { .message = "<html>gateway</"
                         "html>" } },
        { "", {} },
    };
    for (const auto& [body, expected] : cases)
        EXPECT_EQ(messagesCodec().decodeError(500, body), expected) << body.toStdString();
    EXPECT_EQ(messagesCodec().decodeError(500, QByteArray(5000, 'x')).message.size(), 1000U);
}
