// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/usage_tap.h"

#include "dialects/json/json_text.h"
#include "dialects/reported_cost.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::dialects;
using namespace Qt::StringLiterals;
using inspect::Usage;

namespace {

std::unique_ptr<AnswerTap> tapped(Dialect dialect, AnswerForm form, QByteArrayView text, qsizetype piece)
{
    auto tap = std::make_unique<UsageTap>(dialect, form);
    for (qsizetype at = 0; at < text.size(); at += piece)
        tap->feed(text.sliced(at, std::min(piece, text.size() - at)));
    tap->finish();
    return tap;
}

} // namespace

TEST(UsageTap, ReadsChatUsageWithTheCachePartTakenOut)
{
    const QByteArray body = R"({"id":"x","choices":[],"usage":{"prompt_tokens":100,"completion_tokens":20,
        "prompt_tokens_details":{"cached_tokens":80},"completion_tokens_details":{"reasoning_tokens":5}}})";
    for (const qsizetype piece : { qsizetype(1), body.size() }) {
        EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, body, piece)->usage(),
            (Usage { .input = 20, .output = 20, .cacheRead = 80, .reasoning = 5 }));
    }
}

TEST(UsageTap, ReadsTheVariantsOfCompatibleServers)
{
    const std::pair<QByteArray, Usage> cases[] = {
        { R"({"usage":{"prompt_tokens":10,"completion_tokens":2,"prompt_cache_hit_tokens":4,"prompt_cache_miss_tokens":6}})",
            Usage { .input = 6, .output = 2, .cacheRead = 4 } },
        { R"({"usage":{"prompt_tokens":10,"completion_tokens":2,"cached_tokens":4}})",
            Usage { .input = 6, .output = 2, .cacheRead = 4 } },
        // more reads than input: the provider counts them outside
        { R"({"usage":{"prompt_tokens":10,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":40}}})",
            Usage { .input = 10, .output = 2, .cacheRead = 40 } },
        { R"({"usage":null})", Usage {} },
        { R"({"error":{"message":"x"}})", Usage {} },
        { "<html>", Usage {} },
    };
    for (const auto& [body, usage] : cases)
        EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, body, body.size())->usage(), usage)
            << body.constData();
}

// xAI, recorded: the total shows that reasoning stands beside completion_tokens.
TEST(UsageTap, CountsReasoningThatStandsBesideTheOutput)
{
    const QByteArray body =
        R"({"usage":{"prompt_tokens":12,"completion_tokens":1,"total_tokens":303,"prompt_tokens_details":{"cached_tokens":11},
        "completion_tokens_details":{"reasoning_tokens":290},"cost_in_usd_ticks":1466250}})";
    EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, body, body.size())->usage(),
        (Usage { .input = 1,
            .output = 291,
            .cacheRead = 11,
            .reasoning = 290,
            .reportedCost = Money { 146'625 } }));
}

TEST(UsageTap, ReadsWhatAProviderSaysTheAnswerCost)
{
    const std::pair<QByteArray, std::optional<Money>> cases[] = {
        { R"({"cost":0.00014})", Money { 140'000 } },
        { R"({"cost":0})", Money {} },
        { R"({"cost":0.001,"is_byok":true,"cost_details":{"upstream_inference_cost":0.02}})",
            Money { 21'000'000 } },
        { R"({"cost":0.02,"is_byok":false,"cost_details":{"upstream_inference_cost":0.02}})",
            Money { 20'000'000 } },
        { R"({"cost":0.5,"cost_details":{"total_cost":0.25}})", Money { 250'000'000 } },
        { R"({"estimated_cost":1e-5})", Money { 10'000 } },
        { R"({"cost_in_usd_ticks":123456})", Money { 12'346 } },
        { R"({"cost":null})", std::nullopt },
        { R"({"cost":-1})", std::nullopt },
        { R"({"cost":1e300})", std::nullopt },
    };
    for (const auto& [usage, cost] : cases) {
        const QByteArray body = "{\"usage\":" + usage + "}";
        EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, body, body.size())->usage().reportedCost, cost)
            << usage.constData();
        // the codecs' way, for translated answers
        EXPECT_EQ(reportedCost(json::parse(usage.toStdString()).as_object()), cost) << usage.constData();
    }
}

TEST(UsageTap, ReadsACostInACommentOfTheStream)
{
    const QByteArray text =
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3}}\n\n"
        ": keep-alive\n\n: cost {\"request_cost_usd\": 0.0012}\n\ndata: [DONE]\n\n";
    for (const qsizetype piece : { 1, 1000 }) {
        const auto tap = tapped(Dialect::Chat, AnswerForm::EventStream, text, piece);
        EXPECT_EQ(tap->usage().reportedCost, Money { 1'200'000 });
        EXPECT_EQ(tap->events(), 2);
    }
    EXPECT_EQ(costOfComment(" cost {}"), std::nullopt);
    EXPECT_EQ(costOfComment(" cost [1]"), std::nullopt);
    EXPECT_EQ(costOfComment("costly"), std::nullopt);
}

TEST(UsageTap, ReadsAChatStreamCutAnywhere)
{
    const QByteArray text =
        "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}],\"usage\":null}\n\n"
        "data: {\"choices\":[{\"delta\":{\"content\":\"Hi\"}}],\"usage\":null}\n\n"
        "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":7,\"completion_tokens\":3}}\n\n"
        "data: [DONE]\n\n";
    for (const qsizetype piece : { 1, 5, 1000 }) {
        const auto tap = tapped(Dialect::Chat, AnswerForm::EventStream, text, piece);
        EXPECT_EQ(tap->usage(), (Usage { .input = 7, .output = 3, .cacheRead = {}, .cacheWrite = {} }));
        EXPECT_EQ(tap->events(), 4);
        EXPECT_TRUE(tap->sawContent());
        EXPECT_TRUE(tap->sawTerminal());
        EXPECT_TRUE(tap->atBoundary());
    }
}

TEST(UsageTap, TheRoleChunkIsNotContentButThinkingAndToolCallsAre)
{
    UsageTap tap(Dialect::Chat, AnswerForm::EventStream);
    tap.feed("data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n");
    EXPECT_FALSE(tap.sawContent());
    tap.feed("data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n");
    EXPECT_TRUE(tap.sawContent());

    UsageTap tools(Dialect::Chat, AnswerForm::EventStream);
    tools.feed("data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c\"}]}}]}\n\n");
    EXPECT_TRUE(tools.sawContent());
}

TEST(UsageTap, ReadsAMessagesStreamWhereLaterCountsOverwriteEarlierOnes)
{
    const QByteArray text =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":12,"
        "\"cache_read_input_tokens\":5,\"cache_creation_input_tokens\":0,\"output_tokens\":1}}}\n\n"
        "event: ping\ndata: {\"type\":\"ping\"}\n\n"
        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0}\n\n"
        "event: message_delta\ndata: "
        "{\"type\":\"message_delta\",\"delta\":{},\"usage\":{\"output_tokens\":42}}\n\n"
        "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    for (const qsizetype piece : { 1, 9, 4000 }) {
        const auto tap = tapped(Dialect::Messages, AnswerForm::EventStream, text, piece);
        EXPECT_EQ(tap->usage(), (Usage { .input = 12, .output = 42, .cacheRead = 5, .cacheWrite = 0 }));
        EXPECT_TRUE(tap->sawContent());
        EXPECT_TRUE(tap->sawTerminal());
    }
}

TEST(UsageTap, TellsWhatWasWrittenToBeKeptForAnHour)
{
    const auto tap = tapped(Dialect::Messages, AnswerForm::Json,
        R"({"content":[{"type":"text","text":"hi"}],"usage":{"input_tokens":1,"output_tokens":2,)"
        R"("cache_creation_input_tokens":30,"cache_creation":{"ephemeral_5m_input_tokens":10,)"
        R"("ephemeral_1h_input_tokens":20}}})",
        7);
    EXPECT_EQ(tap->usage(), (Usage { .input = 1, .output = 2, .cacheWrite = 30, .cacheWriteHour = 20 }));
}

TEST(UsageTap, ReportsAnErrorInsideAStream)
{
    const auto messages = tapped(Dialect::Messages, AnswerForm::EventStream,
        "event: error\ndata: "
        "{\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
        11);
    EXPECT_EQ(messages->answerError(), u"Overloaded"_s);
    const auto chat =
        tapped(Dialect::Chat, AnswerForm::EventStream, "data: {\"error\":{\"message\":\"boom\"}}\n\n", 11);
    EXPECT_EQ(chat->answerError(), u"boom"_s);
}

TEST(UsageTap, FindsUsageAtTheEndOfAnAnswerTooLongToKeep)
{
    UsageTap tap(Dialect::Chat, AnswerForm::Json);
    tap.feed("{\"choices\":[{\"message\":{\"content\":\"");
    for (int i = 0; i < 12; ++i)
        tap.feed(QByteArray(1024 * 1024, 'x'));
    tap.feed("\"}}],\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":9},\"id\":\"x\"}");
    tap.finish();
    EXPECT_EQ(tap.usage(), (Usage { .input = 3, .output = 9, .cacheRead = {}, .cacheWrite = {} }));
}

TEST(UsageTap, AnswersThatHoldNothingAreToldFromThoseThatDo)
{
    struct Case {
        Dialect dialect;
        QByteArray body;
        bool isEmpty;
    };

    const Case cases[] = {
        { Dialect::Chat, R"({"choices":[{"message":{"content":""},"finish_reason":"stop"}]})", true },
        { Dialect::Chat, R"({"choices":[{"message":{"content":null},"finish_reason":null}]})", true },
        { Dialect::Chat,
            R"({"choices":[{"message":{"content":null},"finish_reason":"stop"}],"usage":{"completion_tokens":1}})",
            true },
        { Dialect::Chat, R"({"choices":[]})", true },
        { Dialect::Chat, R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}]})", false },
        { Dialect::Chat,
            R"({"choices":[{"message":{"content":null,"tool_calls":[{"id":"c"}]},"finish_reason":"stop"}]})",
            false },
        { Dialect::Chat, R"({"choices":[{"message":{"content":"","reasoning_content":"hm"}}]})", false },
        { Dialect::Chat, R"({"choices":[{"message":{"content":null,"refusal":"no"}}]})", false },
        { Dialect::Chat, R"({"choices":[{"message":{"content":null,"audio":{"data":"AA"}}}]})", false },
        // A limit or a filter is an answer.
        { Dialect::Chat, R"({"choices":[{"message":{"content":""},"finish_reason":"length"}]})", false },
        { Dialect::Chat, R"({"choices":[{"message":{"content":""},"finish_reason":"content_filter"}]})",
            false },
        // Not an answer of this dialect: none of our business.
        { Dialect::Chat, R"({"ok":true})", false },
        { Dialect::Chat, R"({"error":{"message":"no"},"choices":[]})", false },
        { Dialect::Messages, R"({"content":[],"stop_reason":"end_turn"})", true },
        { Dialect::Messages, R"({"content":[{"type":"text","text":""}],"stop_reason":"end_turn"})", true },
        { Dialect::Messages, R"({"content":[{"type":"text","text":"a"}],"stop_reason":"end_turn"})", false },
        { Dialect::Messages, R"({"content":[{"type":"tool_use","id":"t"}],"stop_reason":"tool_use"})",
            false },
        { Dialect::Messages, R"({"content":[],"stop_reason":"max_tokens"})", false },
    };
    for (const Case& each : cases)
        EXPECT_EQ(
            tapped(each.dialect, AnswerForm::Json, each.body, each.body.size())->isEmpty(), each.isEmpty)
            << each.body.constData();
}

TEST(UsageTap, StreamsThatHoldNothingAreToldFromThoseThatDo)
{
    const QByteArray role = "data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n";
    const QByteArray done = "data: [DONE]\n\n";
    const auto stop = [](const char* reason) -> QByteArray {
        return QByteArray("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"") + reason + "\"}]}\n\n";
    };
    const std::pair<QByteArray, bool> cases[] = {
        { role + stop("stop") + done, true }, { role + done, true }, { role + stop("length") + done, false },
        { role + "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n" + stop("stop") + done, false },
        { "data: {\"error\":{\"message\":\"no\"}}\n\n" + done, false },
        { role, false }, // it stopped short, which is another matter
    };
    for (const auto& [text, isEmpty] : cases)
        EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::EventStream, text, 7)->isEmpty(), isEmpty)
            << text.constData();
    const QByteArray call =
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"tool_use\",\"id\":\"t\"}}\n\n";
    EXPECT_TRUE(tapped(Dialect::Messages, AnswerForm::EventStream, call, 9)->sawContent());
    const QByteArray opening =
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n";
    EXPECT_FALSE(tapped(Dialect::Messages, AnswerForm::EventStream, opening, 9)->sawContent());
}

TEST(UsageTap, AnErrorUnderASuccessStatusIsRead)
{
    const QByteArray body = R"({"error":{"message":"no credit","code":402}})";
    EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, body, body.size())->answerError(), u"no credit"_s);
    const QByteArray messages = R"({"type":"error","error":{"type":"overloaded_error","message":"busy"}})";
    EXPECT_EQ(tapped(Dialect::Messages, AnswerForm::Json, messages, 5)->answerError(), u"busy"_s);
}

namespace {

QByteArray chatStream(std::initializer_list<const char*> deltas, const char* finish)
{
    QByteArray text;
    for (const char* delta : deltas)
        text += R"(data: {"choices":[{"index":0,"delta":)" + QByteArray(delta) + R"(,"finish_reason":null}]})"
            + "\n\n";
    return text + R"(data: {"choices":[{"index":0,"delta":{},"finish_reason":")" + finish
        + "\"}]}\n\ndata: [DONE]\n\n";
}

} // namespace

TEST(UsageTap, TellsWhyAChatStreamEndedAndCountsItsCalls)
{
    using inspect::FinishReason;

    struct Told {
        const char* name;
        QByteArray stream;
        inspect::AnswerFacts facts;
    };

    const Told cases[] = {
        { "text", chatStream({ R"({"content":"Hi"})" }, "stop"), { FinishReason::Stop, 0 } },
        { "cut", chatStream({ R"({"content":"Hi"})" }, "length"), { FinishReason::Length, 0 } },
        { "filtered", chatStream({}, "content_filter"), { FinishReason::ContentFilter, 0 } },
        { "two calls in pieces",
            chatStream({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":""}}]})",
                           R"({"tool_calls":[{"index":0,"function":{"arguments":"{}"}}]})",
                           R"({"tool_calls":[{"index":1,"id":"b","function":{"name":"f","arguments":""}}]})",
                           R"({"tool_calls":[{"index":1,"function":{"arguments":"{\"name\":1}"}}]})" },
                "tool_calls"),
            { FinishReason::ToolCalls, 2 } },
        { "a name that is repeated, and a wrong word at the end",
            chatStream(
                { R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{"}}]})",
                    R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"}"}}]})" },
                "stop"),
            { FinishReason::ToolCalls, 1 } },
        { "two in turn, named each time",
            chatStream(
                { R"({"tool_calls":[{"id":"a","function":{"name":"f"}},{"id":"b","function":{"name":"g"}}]})",
                    R"({"tool_calls":[{"id":"a","function":{"name":"f"}},{"id":"b","function":{"name":"g"}}]})" },
                "tool_calls"),
            { FinishReason::ToolCalls, 2 } },
        { "all at one place, by id",
            chatStream({ R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f"}},)"
                         R"({"index":0,"id":"b","function":{"name":"g"}}]})" },
                "tool_calls"),
            { FinishReason::ToolCalls, 2 } },
        { "a function of old",
            chatStream({ R"({"function_call":{"name":"f","arguments":""}})",
                           R"({"function_call":{"arguments":"{}"}})" },
                "function_call"),
            { FinishReason::ToolCalls, 1 } },
        { "no end",
            R"(data: {"choices":[{"delta":{"content":"a"}}]})"
            "\n\n",
            {} },
    };
    for (const Told& test : cases) {
        for (const qsizetype piece : { 7, 100'000 })
            EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::EventStream, test.stream, piece)->facts(), test.facts)
                << test.name;
    }
}

TEST(UsageTap, TellsWhyAMessagesStreamEndedAndCountsItsCalls)
{
    const QByteArray stream =
        "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"usage\":{\"input_tokens\":3},"
        "\"stop_reason\":null}}\n\n"
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
        "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"text_delta\",\"text\":\"Hello\"}}\n\n"
        "data: "
        "{\"type\":\"content_block_start\",\"content_block\":{\"type\":\"tool_use\",\"name\":\"f\"}}\n\n"
        "data: "
        "{\"type\":\"content_block_delta\",\"delta\":{\"type\":\"input_json_delta\",\"partial_json\":\"{}\"}}"
        "\n\n"
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"server_tool_use\"}}\n\n"
        "data: "
        "{\"type\":\"content_block_start\",\"content_block\":{\"type\":\"tool_use\",\"name\":\"g\"}}\n\n"
        "data: "
        "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"tool_use\"},\"usage\":{\"output_tokens\":9}"
        "}"
        "\n\ndata: {\"type\":\"message_stop\"}\n\n";
    const auto tap = tapped(Dialect::Messages, AnswerForm::EventStream, stream, 11);
    EXPECT_EQ(tap->facts(), (inspect::AnswerFacts { inspect::FinishReason::ToolCalls, 2 }));
    EXPECT_EQ(tap->contentBytes(), 7);
    EXPECT_EQ(tap->usage().output, 9);
    EXPECT_TRUE(tap->isComplete());
}

TEST(UsageTap, TellsWhyAWholeAnswerEndedAndCountsItsCalls)
{
    using inspect::FinishReason;
    const QByteArray chat = R"({"choices":[{"message":{"content":null,"tool_calls":[{"id":"a"},{"id":"b"}]},
        "finish_reason":"tool_calls"}],"usage":{"completion_tokens":5,"prompt_tokens":2}})";
    const auto whole = tapped(Dialect::Chat, AnswerForm::Json, chat, 100'000);
    EXPECT_EQ(whole->facts(), (inspect::AnswerFacts { FinishReason::ToolCalls, 2 }));
    EXPECT_EQ(whole->usage().output, 5);
    EXPECT_FALSE(whole->isEmpty());
    const QByteArray messages = R"({"content":[{"type":"text","text":"A \"tool_use\""},{"type":"tool_use"}],
        "stop_reason":"tool_use","usage":{"input_tokens":1,"output_tokens":2}})";
    EXPECT_EQ(tapped(Dialect::Messages, AnswerForm::Json, messages, 100'000)->facts(),
        (inspect::AnswerFacts { FinishReason::ToolCalls, 1 }));
    EXPECT_EQ(tapped(Dialect::Messages, AnswerForm::Json,
                  R"({"content":[{"type":"text","text":"A"}],"stop_reason":"max_tokens"})", 100'000)
                  ->facts(),
        (inspect::AnswerFacts { FinishReason::Length, 0 }));
    EXPECT_EQ(tapped(Dialect::Chat, AnswerForm::Json, R"({"error":{"message":"no"}})", 100'000)->facts(),
        inspect::AnswerFacts());
}

TEST(UsageTap, TextBeginsWhereThinkingEnds)
{
    const auto event = [](const char* delta) -> QByteArray {
        return R"(data: {"choices":[{"delta":)" + QByteArray(delta) + "}]}\n\n";
    };
    UsageTap chat(Dialect::Chat, AnswerForm::EventStream);
    chat.feed(event(R"({"role":"assistant","content":""})"));
    EXPECT_FALSE(chat.sawContent());
    chat.feed(event(R"({"content":null,"reasoning_content":"Let me see."})"));
    EXPECT_TRUE(chat.sawContent());
    EXPECT_FALSE(chat.sawText());
    EXPECT_EQ(chat.contentBytes(), 11);
    chat.feed(event(R"({"content":"","reasoning_content":" Yes."})"));
    EXPECT_FALSE(chat.sawText());
    chat.feed(event(R"({"content":"4"})"));
    EXPECT_TRUE(chat.sawText());
    EXPECT_EQ(chat.contentBytes(), 17);

    UsageTap plain(Dialect::Chat, AnswerForm::EventStream);
    plain.feed(event(R"({"content":"4"})"));
    EXPECT_TRUE(plain.sawText());

    UsageTap call(Dialect::Chat, AnswerForm::EventStream);
    call.feed(event(R"({"reasoning":"Hm"})"));
    call.feed(event(R"({"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":""}}]})"));
    EXPECT_TRUE(call.sawText());

    const auto typed = [](const char* json) -> QByteArray { return "data: " + QByteArray(json) + "\n\n"; };
    UsageTap messages(Dialect::Messages, AnswerForm::EventStream);
    messages.feed(
        typed(R"({"type":"content_block_start","content_block":{"type":"redacted_thinking","data":"x"}})"));
    messages.feed(
        typed(R"({"type":"content_block_start","content_block":{"type":"thinking","thinking":""}})"));
    messages.feed(
        typed(R"({"type":"content_block_delta","delta":{"type":"thinking_delta","thinking":"Hm"}})"));
    messages.feed(
        typed(R"({"type":"content_block_delta","delta":{"type":"signature_delta","signature":"x"}})"));
    EXPECT_TRUE(messages.sawContent());
    EXPECT_FALSE(messages.sawText());
    messages.feed(typed(R"({"type":"content_block_start","content_block":{"type":"text","text":""}})"));
    EXPECT_FALSE(messages.sawText());
    messages.feed(typed(R"({"type":"content_block_delta","delta":{"type":"text_delta","text":"4"}})"));
    EXPECT_TRUE(messages.sawText());
}
