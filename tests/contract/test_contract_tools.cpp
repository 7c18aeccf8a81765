// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix's own tools: they have to see what they are there to see.
#include "contract/difference.h"
#include "contract/loss_table.h"
#include "contract/stream_grammar.h"

#include <gtest/gtest.h>

namespace gateway::contract {

namespace {

TEST(Differences, NamesEveryPath)
{
    const auto expected = json::parse(R"({"a":[{"b":1},{"c":2}],"d":1,"gone":true})");
    const auto actual = json::parse(R"({"d":1.0,"a":[{"b":2},{"c":2},3],"more":null})");
    std::vector<std::string> paths;
    for (const Difference& difference : differences(expected, actual))
        paths.push_back(difference.path);
    EXPECT_EQ(paths, (std::vector<std::string> { "a[0].b", "a[2]", "gone", "more" }));
}

TEST(LossTable, RefusesASilentLossAtTheTarget)
{
    const auto table =
        LossTable::fromJson(R"({"losses":[{"scenarios":["x"],"pairs":["chat>gemini"],"in":["request"],
        "paths":["sampling.seed"],"because":"target","why":"no such thing"}]})");
    ASSERT_FALSE(table);
    EXPECT_TRUE(table.error().message.contains(QLatin1String("notes")));
}

TEST(LossTable, AStarIsEveryOtherDialect)
{
    const auto table =
        LossTable::fromJson(R"({"losses":[{"scenarios":["x"],"pairs":["*>gemini"],"in":["reply"],
        "paths":["usage"],"because":"client","why":"no such thing"}]})");
    ASSERT_TRUE(table);
    const auto count = [&](Dialect client, Dialect target) {
        return table->declared("x", { .client = client, .target = target }, Direction::Reply).paths.size();
    };
    EXPECT_EQ(count(Dialect::Chat, Dialect::Gemini), 1U);
    EXPECT_EQ(count(Dialect::Gemini, Dialect::Gemini), 0U);
    EXPECT_EQ(count(Dialect::Gemini, Dialect::Chat), 0U);
}

struct Broken {
    const char* name;
    Dialect dialect;
    const char* stream;
    const char* problem;
};

class StreamGrammar : public testing::TestWithParam<Broken> { };

TEST_P(StreamGrammar, SeesWhatIsBroken)
{
    const Problems problems = grammarProblems(GetParam().dialect, GetParam().stream);
    EXPECT_NE(
        std::find_if(problems.begin(), problems.end(),
            [](const std::string& problem) { return problem.find(GetParam().problem) != std::string::npos; }),
        problems.end())
        << testing::PrintToString(problems);
}

INSTANTIATE_TEST_SUITE_P(Streams, StreamGrammar,
    testing::Values(Broken { "ChatWithoutDone", Dialect::Chat,
                        "data: "
                        "{\"object\":\"chat.completion.chunk\",\"id\":\"c\",\"created\":1,\"model\":\"m\","
                        "\"choices\":[{\"index\":0,"
                        "\"delta\":{\"role\":\"assistant\"},\"finish_reason\":\"stop\"}]}\n\n",
                        "[DONE] is missing" },
        Broken { "ChatCallsThatSayStop", Dialect::Chat,
            "data: "
            "{\"object\":\"chat.completion.chunk\",\"id\":\"c\",\"created\":1,\"model\":\"m\",\"choices\":[{"
            "\"index\":0,"
            "\"delta\":{\"role\":\"assistant\",\"tool_calls\":[{\"index\":0,\"id\":\"x\",\"type\":"
            "\"function\","
            "\"function\":{\"name\":\"f\",\"arguments\":\"\"}}]},\"finish_reason\":\"stop\"}]}\n\ndata: "
            "[DONE]\n\n",
            "calls were made and it says stop" },
        Broken { "MessagesDeltaWithoutBlock", Dialect::Messages,
            "event: content_block_delta\ndata: "
            "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"a\"}"
            "}\n\n",
            "a delta of a block that is not open" },
        Broken { "MessagesWithoutStop", Dialect::Messages, "event: ping\ndata: {\"type\":\"ping\"}\n\n",
            "message_stop is missing" },
        Broken { "ResponsesSequence", Dialect::Responses,
            "event: response.created\ndata: "
            "{\"type\":\"response.created\",\"sequence_number\":1,\"response\":{}}\n\n",
            "sequence_number is not" },
        Broken { "ResponsesWithoutEnd", Dialect::Responses, "", "the terminal event is missing" },
        Broken { "GeminiWithEventName", Dialect::Gemini, "event: x\ndata: {}\n\n", "is not `data:` alone" },
        Broken { "GeminiInventedReason", Dialect::Gemini,
            "data: {\"candidates\":[{\"finishReason\":\"LENGTH\"}]}\n\n", "an invented finishReason" }),
    [](const testing::TestParamInfo<Broken>& broken) { return broken.param.name; });

} // namespace

} // namespace gateway::contract
