// SPDX-License-Identifier: GPL-3.0-or-later
// Texts with places in them.
#include "accounts/template.h"

#include <gtest/gtest.h>

namespace gateway::accounts {
namespace {

const Values kValues { { "name", "value" }, { "empty", "" }, { "odd", "a b&c" } };

TEST(AccountTemplate, FillsPlacesAndFallsBack)
{
    EXPECT_EQ(fill("x-{name}-y", kValues), "x-value-y");
    EXPECT_EQ(fill("{absent|else}/{empty|other}", kValues), "else/other");
    EXPECT_EQ(fill("plain", kValues), "plain");
    EXPECT_FALSE(fill("x-{absent}", kValues));
    EXPECT_FALSE(fill("x-{empty}", kValues));
}

TEST(AccountTemplate, WhatIsPutIntoAnAddressCannotEscapeItsPlace)
{
    EXPECT_EQ(fillUrl("https://x/{odd}", kValues), "https://x/a%20b%26c");
    EXPECT_EQ(fillUrl("https://x/{name}", { { "name", "y?q=1#f" } }), "https://x/y%3Fq%3D1%23f");
}

TEST(AccountTemplate, MembersThatCannotBeFilledAreLeftOut)
{
    const auto object = dialects::parseJsonObject(
        R"({"a":"{name}","b":"{absent}","c":{"d":"{absent}"},"e":[1,"{name}","{absent}"],"f":true,"g":{}})");
    EXPECT_EQ(dialects::serializeJson(fillObject(*object, kValues)),
        R"({"a":"value","e":[1,"value"],"f":true,"g":{}})");
}

TEST(AccountTemplate, TellsBracesThatHaveNoOtherHalf)
{
    EXPECT_TRUE(isTemplate("a {b} {c|d} (?:^|;)"));
    for (const char* bad : { "{", "}", "{a", "{{a}}", "{}", "{|x}" })
        EXPECT_FALSE(isTemplate(bad)) << bad;
}

} // namespace
} // namespace gateway::accounts
