// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/templates.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::meters {

TEST(Filled, PutsValuesInAndNamesWhatIsMissing)
{
    const json::value element = *dialects::parseJson(R"({"name":"Opus","n":3,"deep":{"x/y":"z"}})");
    const Spot spot { .value = &element, .key = u"first"_s };
    const Filled text = filled(u"${/name} ${/n} ${/deep/x~1y} ${key} ${/none} $5 ${open"_s, lookupIn(spot));
    EXPECT_EQ(text.text, u"Opus 3 z first  $5 ${open"_s);
    EXPECT_EQ(text.missing, QStringList { u"/none"_s });
}

TEST(MatchesPattern, StarsStandForAnythingAndCaseDoesNotCount)
{
    const std::tuple<QStringView, QStringView, bool> cases[] = { { u"*opus*", u"claude-OPUS-4-1", true },
        { u"gpt-4o*", u"gpt-4o", true }, { u"gpt-4o*", u"chatgpt-4o", false }, { u"*", u"", true },
        { u"claude*sonnet*4.5*", u"claude-sonnet-4.5-20250929", true }, { u"a*b*c", u"abab", false },
        { u"exact", u"exact", true }, { u"exact", u"exactly", false }, { u"", u"x", false } };
    for (const auto& [pattern, text, matches] : cases)
        EXPECT_EQ(matchesPattern(pattern, text), matches) << pattern.toString().toStdString();
}

TEST(MatchesPattern, EndsAlsoOnPatternsMadeToTakeLong)
{
    const QString text(20'000, u'a');
    EXPECT_FALSE(matchesPattern(QString(QString(u"*a"_s).repeated(30) + u'b'), text));
}

} // namespace gateway::meters
