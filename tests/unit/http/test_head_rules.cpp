// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/head_validation.h"

#include <gtest/gtest.h>

namespace gateway::http {

TEST(HeadRules, LengthIsDigitsOnly)
{
    EXPECT_EQ(parseLength("0"), 0U);
    EXPECT_EQ(parseLength("007"), 7U);
    EXPECT_EQ(parseLength("999999999999999999"), 999999999999999999U);
    for (const char* bad : { "", " 1", "1 ", "+1", "-1", "1.0", "0x1", "1,1", "1000000000000000000" })
        EXPECT_FALSE(parseLength(bad)) << bad;
}

TEST(HeadRules, AuthorityOfAnAbsoluteTarget)
{
    const auto authority = [](const char* target) {
        return targetAuthority(target).value_or(QByteArrayView("none")).toByteArray();
    };
    EXPECT_EQ(authority("http://127.0.0.1:4000/v1"), "127.0.0.1:4000");
    EXPECT_EQ(authority("HTTP://localhost?x"), "localhost");
    EXPECT_EQ(authority("http://[::1]:4000"), "[::1]:4000");
    EXPECT_EQ(authority("http:///v1"), "");
    EXPECT_EQ(authority("/v1"), "none");
    EXPECT_EQ(authority("//evil.example/v1"), "none");
    EXPECT_EQ(authority("https://localhost/"), "none");
}

TEST(HeadRules, AbsoluteTargetWithoutPathIsTheRoot)
{
    RequestHead head { .target = "http://localhost:4000?a=b" };
    splitTarget(head);
    EXPECT_EQ(head.path, "/");
    EXPECT_EQ(head.query, "a=b");
}

TEST(HeadRules, DoubleSlashStaysAPath)
{
    RequestHead head { .target = "//evil.example/v1?" };
    splitTarget(head);
    EXPECT_EQ(head.path, "//evil.example/v1");
    EXPECT_TRUE(head.query.isEmpty());
}

TEST(HeadRules, GuessNeedsARequestLine)
{
    EXPECT_EQ(guessHead("POST /v1/messages HTTP/1.1\nX").path, "/v1/messages");
    EXPECT_EQ(guessHead("\r\nGET /v1/models?x=1").query, "x=1");
    EXPECT_TRUE(guessHead("").path.isEmpty());
    EXPECT_TRUE(guessHead("\x16\x03\x01").path.isEmpty());
    EXPECT_TRUE(guessHead("GET").path.isEmpty());
    EXPECT_TRUE(guessHead("GET v1").path.isEmpty());
    EXPECT_TRUE(guessHead("/v1 GET").path.isEmpty());
}

TEST(HeadRules, ChunkBeginnings)
{
    for (const char* good : { "", "a", "1F", "a\r", "a;x", "3 ", "\r", "\r\n", "\r\n3" })
        EXPECT_TRUE(mayBeginChunk(good)) << good;
    for (const char* bad : { ";", "x", "+3", "0x3", "3\n", "\n3", "\rx", "\r\n\r\n", "12345678901234567" })
        EXPECT_FALSE(mayBeginChunk(bad)) << bad;
}

} // namespace gateway::http
