// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/token_estimate.h"

#include <gtest/gtest.h>

using namespace gateway::dialects;

namespace {

ChatRequest asking(std::vector<Part> parts)
{
    ChatRequest request;
    request.turns.push_back({ .role = Role::User, .parts = std::move(parts) });
    return request;
}

} // namespace

// The figures are those of the vendors' own tokenizers for the same text, measured; a third either way is
// what a context meter bears.
TEST(TokenEstimate, IsNearWhatTokenizersCount)
{
    const std::pair<std::string, double> cases[] = {
        { "The quick brown fox jumps over the lazy dog. It was a bright cold day in April, and the clocks "
          "were "
          "striking thirteen.",
            26 },
        { "for (int i = 0; i < count; ++i) { total += values[i] * 2; }", 24 },
        { "{\"name\":\"get_weather\",\"arguments\":{\"city\":\"Paris\",\"days\":3}}", 20 },
        { "\xe4\xbb\x8a\xe5\xa4\xa9\xe5\xa4\xa9\xe6\xb0\x94\xe6\x80\x8e\xe4\xb9\x88\xe6\xa0\xb7", 6 },
    };
    for (const auto& [text, counted] : cases) {
        const auto estimate = static_cast<double>(estimateTokens(text));
        EXPECT_GT(estimate, counted * 0.66) << text;
        EXPECT_LT(estimate, counted * 1.5) << text;
    }
    EXPECT_EQ(estimateTokens(std::string_view()), 0);
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
