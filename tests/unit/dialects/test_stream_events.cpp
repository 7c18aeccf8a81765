// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/part_sequencer.h"
#include "dialects/reply_events.h"
#include "dialects/stream_checker.h"
#include "dialects/unified/overloaded.h"

#include <gtest/gtest.h>

using namespace gateway::dialects;

namespace {

Part text(std::string content = {})
{
    return { .content = TextPart { .text = std::move(content) } };
}

Part call(std::string id)
{
    return { .content = ToolCallPart { .id = std::move(id), .name = "look" } };
}

PartStart begin(int number, Part part, int choice = 0)
{
    return { .choice = choice, .number = number, .part = std::move(part) };
}

PartDelta delta(int number, std::string content)
{
    return { .number = number, .text = std::move(content) };
}

Finish finish(StopReason reason = StopReason::Stop, int choice = 0)
{
    return { .choice = choice, .stop = { .reason = reason } };
}

// "start begin1 1:a end1 finish0 end": what a stream amounts to.
std::string outline(const StreamEvents& events)
{
    std::string out;
    for (const StreamEvent& event : events) {
        out += out.empty() ? "" : " ";
        out += std::visit(Overloaded { [](const StreamStart&) { return std::string("start"); },
                              [](const PartStart& e) { return "begin" + std::to_string(e.number); },
                              [](const PartDelta& e) { return std::to_string(e.number) + ":" + e.text; },
                              [](const PartProof& e) { return "proof" + std::to_string(e.number); },
                              [](const PartCitation& e) { return "cite" + std::to_string(e.number); },
                              [](const PartLogprobs& e) { return "log" + std::to_string(e.number); },
                              [](const PartEnd& e) { return "end" + std::to_string(e.number); },
                              [](const UsageUpdate&) { return std::string("usage"); },
                              [](const Finish& e) {
                                  return "finish" + std::to_string(e.choice)
                                      + (e.stop.reason == StopReason::ToolCall ? "tool" : "");
                              },
                              [](const StreamFailure& e) { return "failure" + e.error.code; },
                              [](const StreamPing&) { return std::string("ping"); },
                              [](const StreamEnd&) { return std::string("end"); } },
            event);
    }
    return out;
}

std::string checked(StreamEvents events)
{
    StreamChecker checker;
    StreamEvents out = checker.check(std::move(events));
    const StreamEvents closed = checker.close();
    out.insert(out.end(), closed.begin(), closed.end());
    return outline(out);
}

} // namespace

TEST(StreamChecker, AWellFormedStreamPasses)
{
    EXPECT_EQ(checked({ StreamStart {}, begin(0, text()), delta(0, "a"), PartEnd { .number = 0 },
                  UsageUpdate {}, finish(), StreamEnd {} }),
        "start begin0 0:a end0 usage finish0 end");
}

TEST(StreamChecker, WhatIsLeftOutIsAdded)
{
    EXPECT_EQ(checked({ begin(0, text()), begin(1, call("1")), finish(StopReason::Length), StreamEnd {} }),
        "start begin0 begin1 end0 end1 finish0 end");
    EXPECT_EQ(checked({ finish(), StreamEnd {} }), "start finish0 end");
}

TEST(StreamChecker, WhatIsRepeatedOrStrayIsDropped)
{
    EXPECT_EQ(checked({ StreamStart {}, StreamStart {}, begin(0, text()), begin(0, text()), delta(0, ""),
                  delta(7, "x"), PartProof { .number = 7 }, PartEnd { .number = 0 }, PartEnd { .number = 0 },
                  delta(0, "late"), finish(), finish(), begin(2, text()), StreamEnd {}, StreamEnd {},
                  UsageUpdate {} }),
        "start begin0 end0 finish0 end");
}

TEST(StreamChecker, CallsMakeStopAToolCallButLengthStays)
{
    EXPECT_EQ(checked({ begin(0, call("1")), finish(), StreamEnd {} }), "start begin0 end0 finish0tool end");
    EXPECT_EQ(checked({ begin(0, call("1")), finish(StopReason::Length), StreamEnd {} }),
        "start begin0 end0 finish0 end");
    EXPECT_EQ(checked({ begin(0, text(), 0), begin(1, call("1"), 1), finish(StopReason::Stop, 0),
                  finish(StopReason::Stop, 1), StreamEnd {} }),
        "start begin0 begin1 end0 finish0 end1 finish1tool end");
}

TEST(StreamChecker, AStreamThatStopsShortIsAFailure)
{
    EXPECT_EQ(checked({ StreamStart {}, begin(0, text()), delta(0, "a") }),
        "start begin0 0:a failureupstream_incomplete");
    EXPECT_EQ(checked({}), "failureupstream_incomplete");
    EXPECT_EQ(checked({ StreamStart {}, StreamEnd {} }), "start failureupstream_incomplete");
    EXPECT_EQ(checked({ begin(0, text(), 0), begin(1, text(), 1), finish(), StreamEnd {} }),
        "start begin0 begin1 end0 finish0 failureupstream_incomplete");
    EXPECT_EQ(checked({ StreamStart {}, StreamFailure { .error = { .code = "x" } }, finish(), StreamEnd {} }),
        "start failurex");
}

TEST(StreamChecker, KnowsWhatWasSeen)
{
    StreamChecker checker;
    EXPECT_EQ(checker.check({ StreamStart { .usage = { .input = 5 } }, StreamPing {} }).size(), 2U);
    EXPECT_FALSE(checker.sawContent());
    EXPECT_EQ(checker
                  .check({ begin(0, text()), UsageUpdate { .usage = { .output = 2 } },
                      UsageUpdate { .usage = { .output = 7 } } })
                  .size(),
        3U);
    EXPECT_TRUE(checker.sawContent());
    EXPECT_EQ(checker.usage(), (TokenUsage { .input = 5, .output = 7 }));
    EXPECT_FALSE(checker.isOver());
    EXPECT_EQ(checker.close().size(), 1U);
    EXPECT_TRUE(checker.isOver() && checker.hasFailed());
    EXPECT_TRUE(checker.close().empty());
}

TEST(StreamChecker, TellsThinkingFromTextAndCountsWhatIsMade)
{
    StreamChecker checker;
    std::ignore = checker.check({ begin(0, { .content = ThinkingPart {} }), delta(0, "Hm") });
    EXPECT_TRUE(checker.sawContent());
    EXPECT_FALSE(checker.sawText());
    std::ignore = checker.check({ PartEnd { .number = 0 }, begin(1, text()) });
    EXPECT_FALSE(checker.sawText()); // nothing is in it yet
    std::ignore = checker.check({ delta(1, "Yes") });
    EXPECT_TRUE(checker.sawText());
    EXPECT_EQ(checker.facts(), gateway::inspect::AnswerFacts());
    std::ignore = checker.check(
        { begin(2, call("a")), delta(2, "{}"), begin(2, call("a")), begin(3, call("b")), finish() });
    EXPECT_EQ(
        checker.facts(), (gateway::inspect::AnswerFacts { gateway::inspect::FinishReason::ToolCalls, 2 }));
    EXPECT_EQ(checker.contentBytes(), 7);

    StreamChecker silent;
    std::ignore = silent.check({ begin(0, { .content = RedactedThinkingPart {} }) });
    EXPECT_FALSE(silent.sawText());
    std::ignore = silent.check({ begin(1, call("a")) });
    EXPECT_TRUE(silent.sawText());
    std::ignore = silent.check({ finish(StopReason::Filter) });
    EXPECT_EQ(
        silent.facts(), (gateway::inspect::AnswerFacts { gateway::inspect::FinishReason::ContentFilter, 1 }));
}

TEST(PartSequencer, OnePartAtATime)
{
    PartSequencer sequencer;
    StreamEvents out;
    for (StreamEvent event : StreamEvents { StreamStart {}, begin(0, call("1")), begin(1, call("2")),
             delta(0, "a"), delta(1, "x"), StreamPing {}, delta(0, "b"), delta(1, "y"), begin(2, text()),
             delta(2, "t"), PartEnd { .number = 1 }, PartEnd { .number = 0 }, delta(2, "u"),
             PartEnd { .number = 2 }, finish() }) {
        for (StreamEvent& released : sequencer.take(std::move(event)))
            out.push_back(std::move(released));
    }
    EXPECT_EQ(outline(out), "start begin0 0:a ping 0:b end0 begin1 1:xy end1 begin2 2:t 2:u end2 finish0");
}

TEST(ReplyEvents, AnAnswerThereAndBackIsTheSame)
{
    Reply reply { .id = "r", .model = "m", .created = 7, .serviceTier = "flex", .extras = { { "x", 1 } } };
    reply.usage = { .input = 1, .cacheRead = 2, .output = 3 };
    const Proof proof { .bytes = "s", .origin = Origin::Anthropic };
    Part cited = text("said");
    cited.get<TextPart>()->citations = { { .url = "u" }, { .url = "v" } };
    cited.extras = { { "phase", "final" } };
    Part called = call("1");
    called.get<ToolCallPart>()->arguments = R"({"a":1})";
    called.get<ToolCallPart>()->proof = proof;
    reply.choices.push_back(
        { .parts = { { .content = ThinkingPart { .sections = { "one", "two" }, .proof = proof } },
              { .content = RedactedThinkingPart { .proof = proof } }, cited, called,
              { .content = RefusalPart { .text = "no" } }, { .content = NativePart { .value = "n" } } },
            .stop = { .reason = StopReason::ToolCall, .native = "tool_use" },
            .logprobs = { 1, 2 } });
    reply.choices.push_back({ .parts = { text("") }, .stop = {} });
    StreamChecker checker;
    ReplyFolder folder;
    for (const StreamEvent& event : checker.check(replyEvents(reply)))
        folder.take(event);
    EXPECT_TRUE(checker.isOver() && !checker.hasFailed());
    EXPECT_EQ(folder.reply(), reply);
    EXPECT_FALSE(folder.failure());
}

TEST(ReplyEvents, AFailureIsKept)
{
    ReplyFolder folder;
    folder.take(StreamStart { .id = "r" });
    folder.take(StreamFailure { .error = { .message = "broken" } });
    ASSERT_TRUE(folder.failure());
    EXPECT_EQ(folder.failure()->error.message, "broken");
    EXPECT_EQ(folder.reply().id, "r");
}
