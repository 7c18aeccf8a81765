// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/header_text.h"

#include <gtest/gtest.h>

using namespace gateway;

TEST(Headers, NamesAreComparedWithoutTheirCase)
{
    EXPECT_TRUE(equalsIgnoringCase("Content-Type", "content-TYPE"));
    EXPECT_TRUE(equalsIgnoringCase("", ""));
    EXPECT_FALSE(equalsIgnoringCase("content-type", "content_type"));
    EXPECT_FALSE(equalsIgnoringCase("accept", "accept-language"));
    // Only letters have a case: '@' and '`' are as far apart as 'A' and 'a'.
    EXPECT_FALSE(equalsIgnoringCase("@", "`"));
    EXPECT_TRUE(equalsIgnoringCase("X-Claude-Code-Session-ID", "x-claude-code-session-id"));
    EXPECT_FALSE(equalsIgnoringCase("x-claude-code-session^id", "x-claude-code-session~id"));
    EXPECT_FALSE(equalsIgnoringCase("x^claude-code-session-id", "x~claude-code-session-id"));
    EXPECT_FALSE(equalsIgnoringCase("x-claude-code-session-id", "x-claude-code-session-ie"));
}

TEST(Headers, ANameIsMadeOfTokenBytes)
{
    EXPECT_TRUE(isHeaderName("X-Odd_name.9!#$%&'*+^`|~"));
    for (const char* name : { "", "a b", "a:b", "a\"b", "a\x7f", "caf\xE9" })
        EXPECT_FALSE(isHeaderName(name)) << name;
}

TEST(HeaderText, KeepsOrderRepeatsAndEmptyValues)
{
    const HeaderList list { { "x-a", "1" }, { "x-b", "" }, { "x-a", "c: d" } };
    const HeaderText text(list);
    EXPECT_EQ(text.lines(), "x-a: 1\nx-b: \nx-a: c: d\n");
    EXPECT_EQ(text.list(), list);
    EXPECT_EQ(HeaderText::fromLines(text.lines()), text);
    EXPECT_TRUE(HeaderText().list().isEmpty());
}
