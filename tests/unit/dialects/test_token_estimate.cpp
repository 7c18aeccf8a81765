// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/reply_events.h"
#include "dialects/token_estimate.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <random>

using namespace gateway::dialects;

namespace {

struct Sums {
    std::int64_t counted = 0;
    std::int64_t estimated = 0;

    void add(std::int64_t count, std::int64_t estimate)
    {
        counted += count;
        estimated += estimate;
    }
};

double errorOf(const Sums& sums)
{
    return static_cast<double>(sums.estimated - sums.counted) / static_cast<double>(sums.counted);
}

ChatRequest asking(std::vector<Part> parts)
{
    ChatRequest request;
    request.turns.push_back({ .role = Role::User, .parts = std::move(parts) });
    return request;
}

} // namespace

// Each kind of text as a whole: a single text of some fifty words may be a little further off.
TEST(TokenEstimate, IsWithinFifteenPercentForEveryKindOfText)
{
    std::ifstream file(TOKEN_CORPUS);
    const std::string text { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
    std::map<std::string, Sums> kinds;
    Sums all;
    const json::value corpus = json::parse(text);
    for (const json::value& row : corpus.as_array()) {
        const std::string sample(row.at("text").as_string());
        const std::int64_t counted = row.at("tokens").as_int64();
        const std::int64_t estimated = estimateTokens(sample);
        kinds[std::string(row.at("kind").as_string())].add(counted, estimated);
        all.add(counted, estimated);
        EXPECT_LT(std::abs(errorOf({ counted, estimated })), 0.2) << sample;
    }
    EXPECT_GE(kinds.size(), 35U);
    for (const auto& [kind, sums] : kinds) {
        std::printf("%-20s %6lld tokens %+6.1f %%\n", kind.c_str(), static_cast<long long>(sums.counted),
            errorOf(sums) * 100);
        EXPECT_LE(std::abs(errorOf(sums)), 0.15) << kind;
    }
    EXPECT_LE(std::abs(errorOf(all)), 0.05);
}

TEST(TokenEstimate, ToldByTheWordNotByTheText)
{
    EXPECT_EQ(estimateTokens(std::string_view()), 0);
    EXPECT_EQ(estimateTokens("a"), 1);
    EXPECT_EQ(estimateTokens(" "), 1);
    EXPECT_EQ(estimateTokens("Hello"), 1);
    EXPECT_EQ(estimateTokens("1234567"), 3);
    EXPECT_EQ(estimateTokens("get_name"), 2);
    EXPECT_NEAR(static_cast<double>(estimateTokens("The quick brown fox jumps over the lazy dog.")), 10, 1);
}

TEST(TokenEstimate, StandsAnyBytes)
{
    std::mt19937 random(1);
    for (int i = 0; i < 300; ++i) {
        std::string bytes(random() % 300, '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        const auto estimate = estimateTokens(bytes);
        EXPECT_GE(estimate, bytes.empty() ? 0 : 1);
        EXPECT_LE(estimate, static_cast<std::int64_t>(bytes.size() * 2 + 1));
    }
    EXPECT_GT(estimateTokens(std::string(1'000'000, 'a')), 10'000);
    EXPECT_GT(estimateTokens("\xf0\x9f"), 0); // cut within a character
}

TEST(TokenEstimate, APiecewiseAnswerCountsLikeTheWhole)
{
    std::string answer;
    for (int i = 0; i < 3000; ++i)
        answer +=
            i % 7 == 0 ? "The next paragraph is about harbours.\n" : "Some words, and some more of them. ";
    const auto whole = static_cast<double>(estimateTokens(answer));
    for (const std::size_t piece : { 1, 3, 20, 5000, 70'000 }) {
        OutputTokenCounter counter;
        for (std::size_t at = 0; at < answer.size(); at += piece)
            counter.add(std::string_view(answer).substr(at, piece));
        EXPECT_NEAR(static_cast<double>(counter.tokens()), whole, whole * 0.01) << piece;
    }
    OutputTokenCounter none;
    EXPECT_EQ(none.tokens(), 0);
}

TEST(TokenEstimate, OfAnAnswerTextAndCallsCount)
{
    const auto counted = [](const Reply& reply) {
        OutputTokenCounter counter;
        for (const StreamEvent& event : replyEvents(reply))
            counter.take(event);
        return counter.tokens();
    };
    Reply reply;
    reply.choices.push_back({ .parts = { { TextPart { .text = "Hello there" } } } });
    EXPECT_EQ(counted(reply), 2);
    reply.choices[0].parts.push_back(
        { ToolCallPart { .name = "get_weather", .arguments = R"({"city":"Paris"})" } });
    EXPECT_GT(counted(reply), 8);
    EXPECT_EQ(counted({}), 0);
}

TEST(TokenEstimate, APictureCountsAsAPictureWhateverItsBytes)
{
    const auto picture = [](std::size_t bytes) {
        return asking({ { ImagePart { .source = { .kind = MediaSource::Kind::Base64,
                                          .data = std::string(bytes, 'A'),
                                          .mime = "image/png" } } } });
    };
    EXPECT_EQ(estimateTokens(picture(100)), estimateTokens(picture(1'000'000)));
    EXPECT_LT(estimateTokens(picture(1'000'000)), 5000);
}

TEST(TokenEstimate, ToolsAndTheirResultsCount)
{
    ChatRequest request = asking({ { TextPart { .text = "Hello" } } });
    const auto bare = estimateTokens(request);
    request.tools.push_back({ .name = "lookup",
        .description = "Looks a word up in the dictionary.",
        .schema = json::parse(R"({"type":"object","properties":{"word":{"type":"string"}}})") });
    const auto withTool = estimateTokens(request);
    EXPECT_GT(withTool, bare + 20);
    request.turns.push_back({ .role = Role::User,
        .parts = { { ToolResultPart {
            .callId = "c", .parts = { { TextPart { .text = std::string(400, 'a') } } } } } } });
    EXPECT_GT(estimateTokens(request), withTool + 50);
}
