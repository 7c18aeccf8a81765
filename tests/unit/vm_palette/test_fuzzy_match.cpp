// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/palette/fuzzy_match.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

int score(const QString& pattern, const QString& text)
{
    const auto match = fuzzyMatchWords(pattern, text);
    return match ? match->score : -1000;
}

TEST(FuzzyMatch, LettersMustAllOccurInTheirOrder)
{
    EXPECT_TRUE(fuzzyMatch(u"cbu", u"Copy base URL"));
    EXPECT_FALSE(fuzzyMatch(u"ucb", u"Copy base URL"));
    EXPECT_FALSE(fuzzyMatch(u"copyx", u"Copy base URL"));
    EXPECT_FALSE(fuzzyMatch(u"a", u""));
}

TEST(FuzzyMatch, CaseDoesNotMatter)
{
    EXPECT_TRUE(fuzzyMatch(u"URL", u"copy base url"));
    EXPECT_TRUE(fuzzyMatch(u"ärger", u"ÄRGER"));
}

TEST(FuzzyMatch, AnEmptyPatternMatchesEverything)
{
    EXPECT_EQ(fuzzyMatch(u"", u"anything"), FuzzyMatch {});
    EXPECT_EQ(fuzzyMatchWords(u"  "_s, u"anything"), FuzzyMatch {});
}

TEST(FuzzyMatch, TellsWhichLettersItFoundAndPrefersBeginningsOfWords)
{
    // Not the "b" of "about", which comes first.
    const auto match = fuzzyMatch(u"bu", u"about base urls");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, (QVector<int> { 6, 11 }));
}

TEST(FuzzyMatch, PrefersLettersThatStandTogether)
{
    const auto match = fuzzyMatch(u"mod", u"medium models");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, (QVector<int> { 7, 8, 9 }));
}

TEST(FuzzyMatch, TheNearerTextHasTheGreaterScore)
{
    const std::pair<QString, std::pair<QString, QString>> rows[] = {
        { u"set"_s, { u"Settings"_s, u"Reset everything"_s } },
        { u"key"_s, { u"Keys & limits"_s, u"monkey business"_s } },
        { u"cbu"_s, { u"Copy base URL"_s, u"cabbage and fur"_s } },
        { u"gpt"_s, { u"gpt-5"_s, u"gpt-5-with-a-very-long-name-behind-it"_s } },
        { u"dark"_s, { u"Appearance: dark"_s, u"Add a remote key"_s } },
    };
    for (const auto& [pattern, texts] : rows)
        EXPECT_GT(score(pattern, texts.first), score(pattern, texts.second)) << qPrintable(pattern);
}

TEST(FuzzyMatch, WordsMayComeInAnyOrderAndEachMustOccur)
{
    EXPECT_TRUE(fuzzyMatchWords(u"url copy"_s, u"Copy base URL"));
    EXPECT_FALSE(fuzzyMatchWords(u"url paste"_s, u"Copy base URL"));
    const auto match = fuzzyMatchWords(u"co cop"_s, u"Copy");
    ASSERT_TRUE(match);
    EXPECT_EQ(match->positions, (QVector<int> { 0, 1, 2 }));
}

TEST(FuzzyMatch, LongTextsAreCut)
{
    EXPECT_FALSE(fuzzyMatch(u"z", QString(QString(5000, u'a') + u'z')));
    EXPECT_TRUE(fuzzyMatch(QString(5000, u'a'), QString(5000, u'a')));
}

} // namespace
