// SPDX-License-Identifier: GPL-3.0-or-later
#include "responses_support.h"

#include <gtest/gtest.h>

namespace gateway::dialects {
namespace {

json::object written(const Reply& reply, const ReplyContext& context = someContext())
{
    Notes notes;
    return responsesCodec().encodeReply(reply, context, notes);
}

Reply replyOf(std::vector<Part> parts, Stop stop = {})
{
    Reply reply { .dialect = Dialect::Messages, .id = "msg_1", .model = "claude" };
    reply.choices.push_back({ .parts = std::move(parts), .stop = std::move(stop) });
    return reply;
}

TEST(ResponsesReply, StatusTellsTheStop)
{
    struct Case {
        std::string_view body;
        StopReason reason;
    };

    const Case cases[] = {
        { R"({"status":"completed","output":[]})", StopReason::Stop },
        { R"({"status":"completed","output":[{"type":"function_call","call_id":"c","name":"f","arguments":""}]})",
            StopReason::ToolCall },
        { R"({"status":"completed","output":[{"type":"custom_tool_call","call_id":"c","name":"f","input":""}]})",
            StopReason::ToolCall },
        { R"({"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]})",
            StopReason::Length },
        { R"({"status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[]})",
            StopReason::Filter },
        { R"({"status":"incomplete","output":[{"type":"function_call","call_id":"c","name":"f","arguments":"{"}]})",
            StopReason::Length },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.body);
        const auto reply = responsesCodec().decodeReply(parsed(entry.body));
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->choices.at(0).stop.reason, entry.reason);
    }
}

TEST(ResponsesReply, APictureNobodyNamedIsWhatItsBytesSayOrPng)
{
    struct Case {
        std::string_view item;
        std::string_view mime;
    };

    const Case cases[] = {
        { R"("output_format":"webp","result":"/9j/4AAQSkZJRg==")", "image/webp" },
        { R"("result":"/9j/4AAQSkZJRgABAQAAAQABAAD/2wBD")", "image/jpeg" },
        { R"("result":"ZmFrZUltYWdl")", "image/png" },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.item);
        const std::string body =
            R"({"status":"completed","output":[{"type":"image_generation_call","id":"ig_1",)"
            + std::string(entry.item) + "}]}";
        const auto reply = responsesCodec().decodeReply(parsed(body));
        ASSERT_TRUE(reply);
        const auto* image = reply->choices.at(0).parts.at(0).get<ImagePart>();
        ASSERT_TRUE(image);
        EXPECT_EQ(image->source.mime, entry.mime);
    }
}

TEST(ResponsesReply, FailuresInsideASuccessAreErrors)
{
    struct Case {
        std::string_view body;
        ErrorCode code;
        std::optional<int> status;
    };

    const Case cases[] = {
        { R"({"status":"failed","error":{"code":"rate_limit_exceeded","message":"slow"},"output":[]})",
            ErrorCode::UpstreamStatus, 429 },
        { R"({"error":{"message":"bad","type":"invalid_request_error","code":null}})",
            ErrorCode::UpstreamStatus, 400 },
        { R"({"error":"overloaded"})", ErrorCode::UpstreamStatus, 502 },
        { R"({"status":"failed","output":[]})", ErrorCode::UpstreamStatus, 502 },
        { R"({"choices":[]})", ErrorCode::UpstreamProtocol, {} },
        { R"([1])", ErrorCode::UpstreamProtocol, {} },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.body);
        const auto reply = responsesCodec().decodeReply(parsed(entry.body));
        ASSERT_FALSE(reply);
        EXPECT_EQ(reply.error().code, entry.code);
        EXPECT_EQ(reply.error().upstreamStatus, entry.status);
    }
}

TEST(ResponsesReply, OddAnswersAreUnderstoodAsFarAsPossible)
{
    const auto plain = responsesCodec().decodeReply(parsed(R"({"output_text":"hi"})"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(joinedText(plain->choices[0].parts), "hi");
    const auto wrapped = responsesCodec().decodeReply(
        parsed(R"({"type":"response.completed","response":{"id":"r","output":[]}})"));
    ASSERT_TRUE(wrapped);
    EXPECT_EQ(wrapped->id, "r");
    const auto odd = responsesCodec().decodeReply(parsed(R"({"output":[5,null,{},{"type":7},
        {"type":"message","content":"text"},{"type":"message","content":[1,{"type":"output_text"}]},
        {"type":"reasoning","summary":"no"},{"type":"function_call","arguments":{"a":1}}],
        "usage":{"input_tokens":"many"}})"));
    ASSERT_TRUE(odd);
    EXPECT_EQ(joinedText(odd->choices[0].parts), "text");
    EXPECT_EQ(odd->choices[0].parts.back().get<ToolCallPart>()->arguments, R"({"a":1})");
    EXPECT_TRUE(odd->usage.isEmpty());
}

TEST(ResponsesReply, UsageCountsEachTokenOnce)
{
    const auto reply = responsesCodec().decodeReply(parsed(R"({"output":[],"usage":{"input_tokens":100,
        "input_tokens_details":{"cached_tokens":60,"cache_write_tokens":10,"x":1},"output_tokens":20,
        "output_tokens_details":{"reasoning_tokens":5},"total_tokens":120,"cost":3}})"));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->usage.input, 30);
    EXPECT_EQ(reply->usage.cacheRead, 60);
    EXPECT_EQ(reply->usage.cacheWrite, 10);
    EXPECT_EQ(reply->usage.output, 20);
    EXPECT_EQ(reply->usage.reasoning, 5);
    EXPECT_EQ(written(*reply).at("usage"), parsed(R"({"input_tokens":100,
        "input_tokens_details":{"cached_tokens":60,"cache_write_tokens":10,"x":1},"output_tokens":20,
        "output_tokens_details":{"reasoning_tokens":5},"total_tokens":120,"cost":3})"));
}

TEST(ResponsesReply, OthersAnswersBecomeItems)
{
    const Reply reply = replyOf(
        { { .content = ThinkingPart { .sections = { "Hm" },
                .proof = Proof { .bytes = "gx1.anthropic.claude.x" } } },
            { .content = RedactedThinkingPart { .proof = { .bytes = "gx1.r" } } },
            { .content = TextPart { .text = "One " } },
            { .content = TextPart { .text = "tw\xc3\xb6",
                  .citations = { { .url = "https://e.org", .title = "E", .dialect = Dialect::Messages } } } },
            { .content = ToolCallPart { .id = "toolu_1", .name = "f", .arguments = "{}" } },
            { .content =
                    ToolCallPart {
                        .id = "toolu_2", .name = "p", .kind = ToolKind::Custom, .arguments = "x" } },
            { .content = ImagePart { .source = { .kind = MediaSource::Kind::Base64, .data = "iVBO" } } } },
        { .reason = StopReason::ToolCall });
    EXPECT_EQ(written(reply).at("output"), parsed(R"([
        {"id":"rs_px0123456789abcdef_0","type":"reasoning","summary":[{"type":"summary_text","text":"Hm"}],
            "encrypted_content":"gx1.anthropic.claude.x"},
        {"id":"rs_px0123456789abcdef_1","type":"reasoning","summary":[],"encrypted_content":"gx1.r"},
        {"id":"msg_px0123456789abcdef_2","type":"message","status":"completed","role":"assistant","content":[
            {"type":"output_text","text":"One ","annotations":[],"logprobs":[]},
            {"type":"output_text","text":"twö","annotations":[{"type":"url_citation","start_index":0,
                "end_index":3,"url":"https://e.org","title":"E"}],"logprobs":[]}]},
        {"id":"fc_px0123456789abcdef_3","type":"function_call","status":"completed","arguments":"{}",
            "call_id":"toolu_1","name":"f"},
        {"id":"ctc_px0123456789abcdef_4","type":"custom_tool_call","status":"completed","input":"x",
            "call_id":"toolu_2","name":"p"},
        {"id":"ig_px0123456789abcdef_5","type":"image_generation_call","status":"completed","result":"iVBO"}])"));
}

TEST(ResponsesReply, TheWholeResponseObjectIsThere)
{
    ReplyContext context = someContext();
    context.estimatedInput = 12;
    const QByteArray body = R"({"model":"m","input":"x","instructions":"Be brief.","temperature":0.5,
        "tools":[{"type":"function","name":"f","parameters":{"type":"object"},"strict":false}],
        "tool_choice":{"type":"function","name":"f"},"reasoning":{"effort":"low"},"metadata":{"a":"b"},
        "text":{"verbosity":"low"},"max_output_tokens":50,"user":"u","store":false,"truncation":"auto"})";
    context.request = *responsesCodec().decodeRequest({ .body = body });
    const json::object response = written(replyOf({}), context);
    EXPECT_EQ(response, parsed(R"({"id":"resp_0123456789abcdef","object":"response","created_at":1700000000,
        "status":"completed","error":null,"incomplete_details":null,"model":"our-alias","output":[],
        "background":false,"instructions":"Be brief.","max_output_tokens":50,"max_tool_calls":null,
        "parallel_tool_calls":true,"previous_response_id":null,"prompt_cache_key":null,
        "prompt_cache_retention":null,"reasoning":{"effort":"low","summary":null},"safety_identifier":null,
        "service_tier":"default","store":false,"temperature":0.5,
        "text":{"verbosity":"low","format":{"type":"text"}},"tool_choice":{"type":"function","name":"f"},
        "tools":[{"type":"function","name":"f","parameters":{"type":"object"},"strict":false}],
        "top_logprobs":0,"top_p":1.0,"truncation":"auto","user":"u","metadata":{"a":"b"},
        "usage":{"input_tokens":12,"input_tokens_details":{"cached_tokens":0},"output_tokens":0,
            "output_tokens_details":{"reasoning_tokens":0},"total_tokens":12}})"))
        << jsonText(response);
}

TEST(ResponsesReply, StopsTellTheStatus)
{
    struct Case {
        StopReason reason;
        std::string_view status;
        std::string_view details;
        std::string_view item;
    };

    const Case cases[] = { { StopReason::Stop, "completed", "null", "completed" },
        { StopReason::StopSequence, "completed", "null", "completed" },
        { StopReason::Pause, "completed", "null", "completed" },
        { StopReason::Length, "incomplete", R"({"reason":"max_output_tokens"})", "incomplete" },
        { StopReason::ContextFull, "incomplete", R"({"reason":"max_output_tokens"})", "incomplete" },
        { StopReason::Filter, "incomplete", R"({"reason":"content_filter"})", "incomplete" },
        { StopReason::Error, "failed", "null", "incomplete" } };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.status);
        const json::object response =
            written(replyOf({ { .content = TextPart { .text = "x" } } }, { .reason = entry.reason }));
        EXPECT_EQ(response.at("status"), json::value(entry.status));
        EXPECT_EQ(response.at("incomplete_details"), parsed(entry.details));
        EXPECT_EQ(response.at("output").at(0).at("status"), json::value(entry.item));
        EXPECT_EQ(response.at("error").is_object(), entry.reason == StopReason::Error);
    }
}

TEST(ResponsesReply, WhatTheApiLacksIsNoted)
{
    Reply reply = replyOf({ { .content = AudioPart {} }, { .content = TextPart { .text = "x" } },
        { .content = NativePart { .dialect = Dialect::Messages, .value = json::object() } } });
    reply.choices.push_back({});
    Notes notes;
    const json::object response = responsesCodec().encodeReply(reply, someContext(), notes);
    EXPECT_EQ(response.at("output").as_array().size(), 1U);
    EXPECT_EQ(notes.size(), 3U);
}

TEST(ResponsesReply, ErrorBodies)
{
    struct Case {
        const char* body;
        UpstreamError error;
    };

    const Case cases[] = {
        { R"({"error":{"message":"m","type":"t","param":"p","code":"c"}})", { "m", "t", "c", "p" } },
        { R"({"error":{"message":"m","code":429}})", { "m", "", "429", "" } },
        { R"({"error":"plain"})", { .message = "plain" } },
        { R"({"message":"m","code":"c"})", { .message = "m", .code = "c" } },
        { R"({"detail":[{"msg":"x"}]})", { .message = R"([{"msg":"x"}])" } },
        { "  upstream timed out\n", { .message = "upstream timed out" } },
        { "", {} },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.body);
        EXPECT_EQ(responsesCodec().decodeError(400, bytesOf(entry.body)), entry.error);
    }
}

} // namespace
} // namespace gateway::dialects
