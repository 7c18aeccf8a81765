// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/challenge.h"

#include <gtest/gtest.h>

namespace gateway::oauth {
namespace {

std::optional<BearerChallenge> read(const QByteArray& value)
{
    return bearerChallenge({ { "WWW-Authenticate", value } });
}

TEST(Challenge, IsReadAsServersWriteIt)
{
    const auto challenge = read(
        R"(Bearer error="invalid_token", error_description="No \"token\"", scope="a b", resource_metadata=)"
        R"("https://mcp.example/.well-known/oauth-protected-resource")");
    ASSERT_TRUE(challenge);
    EXPECT_EQ(challenge->resourceMetadata, "https://mcp.example/.well-known/oauth-protected-resource");
    EXPECT_EQ(challenge->error, "invalid_token");
    EXPECT_EQ(challenge->errorDescription, R"(No "token")");
    EXPECT_EQ(challenge->scope, "a b");
}

TEST(Challenge, IsFoundAmongOthers)
{
    EXPECT_EQ(read(R"(Basic realm="a, Bearer scope=x", bearer  SCOPE = "y")")->scope, "y");
    EXPECT_EQ(read(R"(Negotiate dG9r=, Bearer scope=z, Digest scope="d")")->scope, "z");
    EXPECT_TRUE(read("Bearer"));
    EXPECT_FALSE(read(R"(Basic realm="x")"));
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(bearerChallenge({}));
}

TEST(Challenge, BrokenOnesEnd)
{
    for (const char* text :
        { "Bearer scope=\"never closed", "Bearer =", "Bearer scope=", ",,,", "=\"", "\\", "Bearer ,=,=" })
        (void)read(text);
    EXPECT_EQ(read("Bearer scope=\"never closed")->scope, "never closed");
}

TEST(Challenge, IsReadAsWritten)
{
    const BearerChallenge challenge { .resourceMetadata = "http://127.0.0.1:1/x",
        .scope = "mcp:read mcp:write",
        .error = "insufficient_scope",
        .errorDescription = R"(a "b" \ c)" };
    EXPECT_EQ(read(challengeValue(challenge)), challenge);
    EXPECT_EQ(challengeValue({ .resourceMetadata = "http://a" }), R"(Bearer resource_metadata="http://a")");
    EXPECT_EQ(challengeValue({}), "Bearer");
}

} // namespace
} // namespace gateway::oauth
