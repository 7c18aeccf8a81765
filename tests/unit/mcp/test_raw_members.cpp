// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/raw_members.h"

#include <gtest/gtest.h>

namespace gateway::mcp {

TEST(RawMembers, FindsTheOutermostMemberAsItStandsThere)
{
    const QByteArray text = R"( { "a" : {"id":1,"x":"}\"{"}, "id" : "s\"7" ,"n":-1.5e3, "list":[1,[2]] } )";
    EXPECT_EQ(memberText(text, "id"), R"("s\"7")");
    EXPECT_EQ(memberText(text, "n"), "-1.5e3");
    EXPECT_EQ(memberText(text, "list"), "[1,[2]]");
    EXPECT_EQ(memberText(memberText(text, "a"), "id"), "1");
    EXPECT_TRUE(memberText(text, "x").isEmpty());
}

TEST(RawMembers, ReplacesAValueAndNothingElse)
{
    EXPECT_EQ(withMember(R"({"jsonrpc": "2.0", "id": 7, "result": {"id": 7}})", "id", "\"q\""),
        R"({"jsonrpc": "2.0", "id": "q", "result": {"id": 7}})");
    EXPECT_EQ(withMember(R"({"a":1})", "id", "2"), R"({"a":1})");
}

TEST(RawMembers, BrokenTextHasNoMembers)
{
    for (const char* text :
        { "", "[]", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\" 1}", "{\"a\":\"x", "{\"a\":{\"b\":[" })
        EXPECT_TRUE(memberText(text, "id").isEmpty()) << text;
}

TEST(RawMembers, TokensAndIdsOfNotifications)
{
    EXPECT_EQ(wantedProgressToken(R"({"params":{"name":"x","_meta":{"progressToken":"t1"}}})"), "\"t1\"");
    EXPECT_EQ(progressToken(R"({"params":{"progressToken":3,"progress":1}})"), "3");
    EXPECT_EQ(cancelledId(R"({"params":{"requestId":"a"}})"), "\"a\"");
    EXPECT_TRUE(wantedProgressToken(R"({"params":{"name":"x"}})").isEmpty());
}

TEST(RawMembers, AMessageStandsOnOneLine)
{
    EXPECT_EQ(oneLine("{\r\n \"a\": 1\n}"), "{   \"a\": 1 }");
}

} // namespace gateway::mcp
