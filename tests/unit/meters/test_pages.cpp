// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

TEST(ObjectOfPage, HasTheNamedGroupsOfEachFirstMatch)
{
    const auto object = objectOfPage("<b>Used 12%</b>\n<i>of $5</i> Used 99%",
        { { .name = u"use"_s, .text = u"Used (?<percent>[0-9]+)%.*?of (?<sum>\\$[0-9]+)(?<never>zzz)?"_s },
            { .name = u"none"_s, .text = u"Nothing (?<x>here)"_s } });
    ASSERT_TRUE(object.has_value());
    EXPECT_EQ(dialects::serializeJson(*object), QByteArray(R"({"use":{"percent":"12","sum":"$5"}})"));
}

TEST(ObjectOfPage, StopsExpressionsThatRunAway)
{
    const QByteArray page = QByteArray(5000, 'a') + "b";
    const auto object = objectOfPage(page, { { .name = u"slow"_s, .text = u"(?<x>(?:a+)+)[cd]"_s } });
    ASSERT_FALSE(object.has_value());
    EXPECT_EQ(object.error().message, u"The expression \u201cslow\u201d takes too long on this page."_s);
}

} // namespace gateway::meters
