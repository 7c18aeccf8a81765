// SPDX-License-Identifier: GPL-3.0-or-later
#include "responses_support.h"
#include "stream_validator.h"

#include <gtest/gtest.h>

namespace gateway::dialects {
namespace {

constexpr std::string_view kCreated =
    R"({"type":"response.created","response":{"id":"resp_1","model":"m","created_at":5,"output":[]}})";
constexpr std::string_view kCompleted =
    R"({"type":"response.completed","response":{"id":"resp_1","status":"completed","output":[],"usage":{"input_tokens":3,"output_tokens":4}}})";

ReplyFolder read(const std::string& lines)
{
    return folded(decodedStream(sseOf(lines)));
}

std::string between(std::string_view lines)
{
    return std::string(kCreated) + '\n' + std::string(lines) + '\n' + std::string(kCompleted);
}

StreamEvents checked(StreamEvents events)
{
    StreamChecker checker;
    return checker.check(std::move(events));
}

struct Tolerance {
    std::string_view what;
    std::string_view lines;
    std::string_view output; // as items written again, without ids
};

TEST(ResponsesStreamDecoder, ServersMayLeaveOutMuch)
{
    const Tolerance cases[] = {
        { "items only when done",
            R"({"type":"response.output_item.done","output_index":0,"item":{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}}
               {"type":"response.output_item.done","output_index":1,"item":{"type":"function_call","id":"fc_1","call_id":"c","name":"f","arguments":"{}"}})",
            R"([["message","Hi"],["function_call","{}"]])" },
        { "only the whole text",
            R"({"type":"response.output_text.done","output_index":0,"item_id":"msg_1","content_index":0,"text":"Hi"})",
            R"([["message","Hi"]])" },
        { "deltas without anything announced",
            R"({"type":"response.output_text.delta","delta":"H"}
               {"type":"response.output_text.delta","delta":"i"})",
            R"([["message","Hi"]])" },
        { "ids that change, index that stays",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"a"}}
               {"type":"response.output_text.delta","output_index":0,"item_id":"b","content_index":0,"delta":"Hi"}
               {"type":"response.output_item.done","output_index":0,"item":{"type":"message","id":"c","content":[{"type":"output_text","text":"Hi"}]}})",
            R"([["message","Hi"]])" },
        { "no index, ids only",
            R"({"type":"response.output_item.added","item":{"type":"function_call","id":"a","call_id":"1","name":"f","arguments":""}}
               {"type":"response.output_item.added","item":{"type":"function_call","id":"b","call_id":"2","name":"g","arguments":""}}
               {"type":"response.function_call_arguments.delta","item_id":"a","delta":"{\"x\":"}
               {"type":"response.function_call_arguments.delta","item_id":"b","delta":"{}"}
               {"type":"response.function_call_arguments.delta","item_id":"a","delta":"1}"})",
            R"([["function_call","{\"x\":1}"],["function_call","{}"]])" },
        { "cumulative arguments",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","id":"a","call_id":"1","name":"f","arguments":""}}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"x\""}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"x\":1}"}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"x\":1}"}
               {"type":"response.function_call_arguments.done","output_index":0,"arguments":"{\"x\":1}"})",
            R"([["function_call","{\"x\":1}"]])" },
        { "a bit that is JSON by itself",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","id":"a","call_id":"1","name":"f","arguments":""}}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"{\"x\":"}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"12"}
               {"type":"response.function_call_arguments.delta","output_index":0,"delta":"}"})",
            R"([["function_call","{\"x\":12}"]])" },
        { "arguments only when done",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"function_call","id":"a","call_id":"1","name":"f"}}
               {"type":"response.function_call_arguments.done","output_index":0,"arguments":"{\"x\":1}"})",
            R"([["function_call","{\"x\":1}"]])" },
        { "free text repeats are no repetition",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"custom_tool_call","id":"a","call_id":"1","name":"f","input":""}}
               {"type":"response.custom_tool_call_input.delta","output_index":0,"delta":"a"}
               {"type":"response.custom_tool_call_input.delta","output_index":0,"delta":"ab"})",
            R"([["custom_tool_call","aab"]])" },
        { "a refusal",
            R"({"type":"response.content_part.added","output_index":0,"content_index":0,"part":{"type":"refusal","refusal":""}}
               {"type":"response.refusal.delta","output_index":0,"content_index":0,"delta":"N"}
               {"type":"response.refusal.done","output_index":0,"content_index":0,"refusal":"No"})",
            R"([["message","No"]])" },
        { "summary sections",
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"reasoning","id":"rs_1","summary":[]}}
               {"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"A"}
               {"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":1,"delta":"B"}
               {"type":"response.output_item.done","output_index":0,"item":{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"A"},{"type":"summary_text","text":"B"}],"encrypted_content":"E"}})",
            R"([["reasoning","A|B"]])" },
        { "raw thoughts",
            R"({"type":"response.reasoning_text.delta","output_index":0,"content_index":0,"item_id":"rs_1","delta":"raw"})",
            R"([["reasoning","raw"]])" },
    };
    for (const Tolerance& entry : cases) {
        SCOPED_TRACE(entry.what);
        const ReplyFolder folder = read(between(entry.lines));
        ASSERT_FALSE(folder.failure());
        json::array told;
        const Reply reply = folder.reply();
        for (const Part& part : reply.choices.at(0).parts) {
            if (const auto* text = part.get<TextPart>())
                told.push_back(json::array { "message", text->text });
            else if (const auto* refusal = part.get<RefusalPart>())
                told.push_back(json::array { "message", refusal->text });
            else if (const auto* call = part.get<ToolCallPart>())
                told.push_back(json::array {
                    call->kind == ToolKind::Custom ? "custom_tool_call" : "function_call", call->arguments });
            else if (const auto* thinking = part.get<ThinkingPart>())
                told.push_back(json::array { "reasoning",
                    thinking->sections.size() == 2 ? thinking->sections[0] + '|' + thinking->sections[1]
                                                   : thinkingText(*thinking) });
        }
        EXPECT_EQ(json::value(told), parsed(entry.output));
        EXPECT_EQ(folder.reply().usage.output, 4);
    }
}

TEST(ResponsesStreamDecoder, ItemsOnlyInTheFinalResponseAreFound)
{
    const ReplyFolder folder = read(std::string(kCreated) + '\n'
        + R"({"type":"response.output_text.delta","output_index":1,"item_id":"msg_1","content_index":0,"delta":"Hi"})"
        + '\n'
        + R"({"type":"response.completed","response":{"status":"completed","output":[{"type":"reasoning","id":"rs_1","summary":[],"encrypted_content":"E"},{"type":"message","id":"msg_1","content":[{"type":"output_text","text":"Hi there"}]}]}})");
    const std::vector<Part> parts = folder.reply().choices.at(0).parts;
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].get<TextPart>()->text, "Hi there");
    EXPECT_EQ(parts[1].get<ThinkingPart>()->proof->bytes, "E");
}

TEST(ResponsesStreamDecoder, IncompleteAndFailedAreTold)
{
    const ReplyFolder cut = read(std::string(kCreated) + '\n'
        + R"({"type":"response.output_text.delta","delta":"H"})" + '\n'
        + R"({"type":"response.incomplete","response":{"status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]}})");
    ASSERT_FALSE(cut.failure());
    EXPECT_EQ(cut.reply().choices.at(0).stop.reason, StopReason::Length);

    const ReplyFolder bare = read(std::string(kCreated) + '\n' + R"({"type":"response.incomplete"})");
    EXPECT_EQ(bare.reply().choices.at(0).stop.reason, StopReason::Length);

    struct Case {
        std::string_view line;
        int status;
        std::string_view message;
        std::string_view code;
    };

    const Case cases[] = {
        { R"({"type":"response.failed","response":{"status":"failed","error":{"code":"rate_limit_exceeded","message":"slow"}}})",
            429, "slow", "rate_limit_exceeded" },
        { R"({"type":"error","code":"server_error","message":"broke","param":null})", 500, "broke",
            "server_error" },
        { R"({"type":"error","error":{"type":"insufficient_quota","code":"insufficient_quota","message":"pay"}})",
            429, "pay", "insufficient_quota" },
        { R"({"error":{"message":"odd","code":503}})", 503, "odd", "503" },
    };
    for (const Case& entry : cases) {
        SCOPED_TRACE(entry.line);
        for (const std::string& before : { std::string(), std::string(kCreated) + '\n' }) {
            const ReplyFolder folder =
                read(before + std::string(entry.line) + '\n' + std::string(kCompleted));
            ASSERT_TRUE(folder.failure());
            EXPECT_EQ(folder.failure()->status, entry.status);
            EXPECT_EQ(folder.failure()->error.message, entry.message);
            EXPECT_EQ(folder.failure()->error.code, entry.code);
        }
    }
}

TEST(ResponsesStreamDecoder, AStreamWithoutItsEndHasFailed)
{
    const ReplyFolder folder =
        read(std::string(kCreated) + '\n' + R"({"type":"response.output_text.delta","delta":"H"})");
    ASSERT_TRUE(folder.failure());
    EXPECT_EQ(folder.failure()->error.code, "upstream_incomplete");
}

TEST(ResponsesStreamDecoder, LogprobsAndAnnotationsAreKept)
{
    const ReplyFolder folder = read(between(
        R"({"type":"response.output_text.delta","output_index":0,"content_index":0,"item_id":"m","delta":"Hi","logprobs":[{"token":"Hi","logprob":-0.5,"bytes":[72,105],"top_logprobs":[]}]}
           {"type":"response.output_text.annotation.added","output_index":0,"content_index":0,"item_id":"m","annotation_index":0,"annotation":{"type":"url_citation","url":"u","title":"t","start_index":0,"end_index":2}}
           {"type":"response.output_item.done","output_index":0,"item":{"type":"message","id":"m","content":[{"type":"output_text","text":"Hi","annotations":[{"type":"url_citation","url":"u","title":"t","start_index":0,"end_index":2}],"logprobs":[{"token":"Hi","logprob":-0.5,"bytes":[72,105],"top_logprobs":[]}]}]}})"));
    const Choice choice = folder.reply().choices.at(0);
    EXPECT_EQ(choice.logprobs.size(), 1U);
    ASSERT_EQ(choice.parts.at(0).get<TextPart>()->citations.size(), 1U);
    EXPECT_EQ(choice.parts[0].get<TextPart>()->citations[0].end, 2);
}

StreamEvents richEvents()
{
    return checked(
        { StreamStart {
              .dialect = Dialect::Messages, .id = "msg_1", .model = "claude", .usage = { .input = 7 } },
            PartStart { .number = 0, .part = { .content = ThinkingPart {} } },
            PartDelta { .number = 0, .text = "Hm" },
            PartDelta { .number = 0, .text = "B", .newSection = true },
            PartProof { .number = 0, .proof = { .bytes = "P" } }, PartEnd { .number = 0 },
            PartStart { .number = 1, .part = { .content = TextPart {} } },
            PartDelta { .number = 1, .text = "Hello" },
            PartCitation { .number = 1, .citation = { .url = "https://e.org", .title = "E" } }, StreamPing {},
            PartLogprobs {
                .number = 1, .entries = { json::object { { "token", "Hello" }, { "logprob", -1.5 } } } },
            PartEnd { .number = 1 },
            PartStart { .number = 2, .part = { .content = ToolCallPart { .id = "c1", .name = "f" } } },
            PartStart { .number = 3,
                .part = { .content = ToolCallPart { .id = "c2", .name = "g", .kind = ToolKind::Custom } } },
            PartDelta { .number = 3, .text = "free" }, PartDelta { .number = 2, .text = "{\"a\":" },
            PartDelta { .number = 2, .text = "1}" }, PartEnd { .number = 2 }, PartEnd { .number = 3 },
            UsageUpdate { .usage = { .output = 9 } }, Finish { .stop = { .reason = StopReason::ToolCall } },
            StreamEnd {} });
}

TEST(ResponsesStreamEncoder, EveryStepIsToldInItsPlace)
{
    const QByteArray bytes = encodedStream(richEvents());
    const StreamValidator validator(bytes);
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
    const std::vector<std::string> expected { "response.created", "response.in_progress",
        "response.output_item.added", "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta", "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done", "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta", "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done", "response.output_item.done", "response.output_item.added",
        "response.content_part.added", "response.output_text.delta", "response.output_text.annotation.added",
        "response.output_text.delta", "response.output_text.done", "response.content_part.done",
        "response.output_item.done", "response.output_item.added", "response.function_call_arguments.delta",
        "response.function_call_arguments.delta", "response.function_call_arguments.done",
        "response.output_item.done", "response.output_item.added", "response.custom_tool_call_input.delta",
        "response.custom_tool_call_input.done", "response.output_item.done", "response.completed" };
    EXPECT_EQ(validator.types(), expected);
    EXPECT_TRUE(bytes.contains(": keep-alive\n\n"));
    EXPECT_FALSE(bytes.contains("[DONE]"));
    EXPECT_EQ(validator.finalResponse().at("usage").at("total_tokens"), json::value(16));
    const std::vector<json::object> events = [&bytes] {
        std::vector<std::string> faults;
        return sseEvents(bytes, faults);
    }();
    EXPECT_EQ(events[23].at("name"), json::value("f"));
    EXPECT_EQ(events[23].at("arguments"), json::value("{\"a\":1}"));
    EXPECT_EQ(events[0].at("response").at("status"), json::value("in_progress"));
    EXPECT_TRUE(events[0].at("response").at("usage").is_null());
}

// The validator would not notice otherwise.
TEST(ResponsesStreamEncoder, NoEventCouldBeMissing)
{
    std::vector<std::string> faults;
    const std::vector<json::object> events = sseEvents(encodedStream(richEvents()), faults);
    EXPECT_TRUE(StreamValidator(events).faults().empty());
    for (std::size_t missing = 0; missing < events.size(); ++missing) {
        std::vector<json::object> others = events;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(missing));
        for (std::size_t index = 0; index < others.size(); ++index)
            others[index]["sequence_number"] = static_cast<std::int64_t>(index);
        const bool isSilent = events[missing].at("type") == json::value("response.output_text.delta")
            && events[missing].at("delta") == json::value(""); // has only logprobs
        EXPECT_EQ(StreamValidator(others).faults().empty(), isSilent)
            << missing << ' ' << jsonText(events[missing]);
    }
}

TEST(ResponsesStreamEncoder, WholeAndStreamedAreTheSame)
{
    const StreamEvents events = richEvents();
    Notes notes;
    EXPECT_EQ(responsesCodec().encodeReply(folded(events).reply(), someContext(), notes),
        StreamValidator(encodedStream(events)).finalResponse());
}

TEST(ResponsesStreamEncoder, ACutCallIsMarkedIncomplete)
{
    const QByteArray bytes = encodedStream(checked({ StreamStart { .dialect = Dialect::Chat },
        PartStart { .number = 0, .part = { .content = ToolCallPart { .id = "c1", .name = "f" } } },
        PartDelta { .number = 0, .text = "{\"a" }, PartEnd { .number = 0 },
        Finish { .stop = { .reason = StopReason::Length } }, StreamEnd {} }));
    const StreamValidator validator(bytes);
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
    EXPECT_EQ(validator.types().back(), "response.incomplete");
    EXPECT_EQ(validator.finalResponse().at("output").at(0).at("status"), json::value("incomplete"));
}

TEST(ResponsesStreamEncoder, AFailureEndsTheResponseAndRunsNothing)
{
    const QByteArray bytes = encodedStream(checked({ StreamStart { .dialect = Dialect::Chat },
        PartStart { .number = 0, .part = { .content = TextPart {} } }, PartDelta { .number = 0, .text = "x" },
        PartEnd { .number = 0 },
        PartStart { .number = 1, .part = { .content = ToolCallPart { .id = "c1", .name = "f" } } },
        PartDelta { .number = 1, .text = "{}" },
        StreamFailure { .status = 429, .error = { .message = "slow" } } }));
    const StreamValidator validator(bytes);
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
    EXPECT_EQ(validator.types().back(), "response.failed");
    EXPECT_EQ(
        validator.finalResponse().at("error"), parsed(R"({"code":"rate_limit_exceeded","message":"slow"})"));
    EXPECT_EQ(validator.finalResponse().at("output").as_array().size(), 1U);
}

TEST(ResponsesStreamEncoder, AFailureBeforeTheStartIsAnErrorEvent)
{
    const QByteArray bytes =
        encodedStream({ StreamFailure { .status = 502, .error = { .message = "gone", .code = "x" } } });
    EXPECT_EQ(bytes,
        QByteArray("event: error\ndata: {\"type\":\"error\",\"sequence_number\":0,\"code\":\"x\","
                   "\"message\":\"gone\",\"param\":null}\n\n"));
}

TEST(ResponsesStreamEncoder, OtherChoicesAndForeignPartsAreLeftOut)
{
    const QByteArray bytes = encodedStream(checked({ StreamStart { .dialect = Dialect::Gemini },
        PartStart { .choice = 1, .number = 0, .part = { .content = TextPart {} } },
        PartStart { .number = 1, .part = { .content = NativePart { .dialect = Dialect::Gemini } } },
        PartEnd { .number = 1 }, PartStart { .number = 2, .part = { .content = TextPart {} } },
        PartDelta { .number = 0, .text = "other" }, PartDelta { .number = 2, .text = "mine" },
        Finish { .choice = 0 }, Finish { .choice = 1 }, StreamEnd {} }));
    const StreamValidator validator(bytes);
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
    ASSERT_EQ(validator.finalResponse().at("output").as_array().size(), 1U);
    EXPECT_FALSE(bytes.contains("other"));
}

TEST(ResponsesStreamEncoder, IdsAreNeverGivenTwice)
{
    Part call { .content = ToolCallPart { .id = "c", .name = "f", .itemId = "fc_same" } };
    const StreamValidator validator(encodedStream(
        checked({ StreamStart { .dialect = Dialect::Responses }, PartStart { .number = 0, .part = call },
            PartEnd { .number = 0 }, PartStart { .number = 1, .part = call }, PartEnd { .number = 1 },
            PartStart { .number = 2, .part = { .content = ToolCallPart { .name = "g" } } }, Finish {},
            StreamEnd {} })));
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
}

TEST(ResponsesStreamEncoder, HostedToolsAreSeenToRun)
{
    const StreamValidator validator(encodedStream(checked({ StreamStart { .dialect = Dialect::Responses },
        PartStart { .number = 0,
            .part = { .content = NativePart { .dialect = Dialect::Responses,
                          .value = parsed(R"({"type":"code_interpreter_call","id":"ci_1","status":"completed",
                              "code":"1+1","container_id":"k","outputs":[]})") } } },
        PartEnd { .number = 0 }, Finish {}, StreamEnd {} })));
    EXPECT_EQ(validator.faults(), std::vector<std::string>());
    const std::vector<std::string> expected { "response.created", "response.in_progress",
        "response.output_item.added", "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call_code.delta", "response.code_interpreter_call_code.done",
        "response.code_interpreter_call.interpreting", "response.code_interpreter_call.completed",
        "response.output_item.done", "response.completed" };
    EXPECT_EQ(validator.types(), expected);
}

} // namespace
} // namespace gateway::dialects
