// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/redirect_uri.h"

#include <gtest/gtest.h>

namespace gateway::oauth {
namespace {

TEST(RedirectUri, MayBeHttpsOrOnThisComputer)
{
    EXPECT_TRUE(redirectProblem("https://app.example/callback?x=1").isEmpty());
    EXPECT_TRUE(redirectProblem("http://127.0.0.1:9/cb").isEmpty());
    EXPECT_TRUE(redirectProblem("http://[::1]/cb").isEmpty());
    EXPECT_TRUE(redirectProblem("http://localhost:33418/").isEmpty());
    for (const char* bad : { "http://app.example/cb", "cursor://x/cb", "https://app.example/#x",
             "https://a@app.example/", "javascript:alert(1)", "", "https://app.example/\r\nSet-Cookie: a" })
        EXPECT_FALSE(redirectProblem(bad).isEmpty()) << bad;
    EXPECT_FALSE(redirectProblem("https://app.example/" + QByteArray(2048, 'a')).isEmpty());
}

TEST(RedirectUri, PortOfThisComputerIsFree)
{
    const QByteArray registered = "http://127.0.0.1:1000/callback";
    EXPECT_TRUE(redirectMatches(registered, "http://127.0.0.1:2000/callback"));
    EXPECT_TRUE(redirectMatches(registered, "http://127.0.0.1/callback"));
    EXPECT_FALSE(redirectMatches(registered, "http://127.0.0.1:2000/other"));
    EXPECT_FALSE(redirectMatches(registered, "http://127.0.0.1:2000/callback?x"));
    EXPECT_FALSE(redirectMatches(registered, "http://localhost:1000/callback"));
    EXPECT_FALSE(redirectMatches(registered, "https://127.0.0.1:1000/callback"));
}

TEST(RedirectUri, HttpsIsExact)
{
    const QByteArray registered = "https://app.example/callback";
    EXPECT_TRUE(redirectMatches(registered, registered));
    for (const char* other : { "https://app.example:444/callback", "https://app.example/callback/",
             "https://app.example/callback?x=1", "https://app.example.evil.example/callback",
             "https://APP.example/callback", "https://app.example/callback/../evil" })
        EXPECT_FALSE(redirectMatches(registered, other)) << other;
}

TEST(RedirectUri, PolicyNamesWhereAFormMayEnd)
{
    EXPECT_EQ(redirectPolicySource("http://127.0.0.1:9/cb?a=b;c"), "http://127.0.0.1:9");
    EXPECT_EQ(redirectPolicySource("https://app.example/x"), "https://app.example");
    EXPECT_EQ(redirectPolicySource("http://[::1]:9/cb"), "http:");
    EXPECT_EQ(redirectHost("http://127.0.0.1:9/cb"), QStringLiteral("127.0.0.1:9"));
}

} // namespace
} // namespace gateway::oauth
