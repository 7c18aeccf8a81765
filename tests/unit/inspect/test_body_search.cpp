// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/body_search.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::inspect {

namespace {

using Match = BodyQuery::Match;

std::optional<BodyMatcher::Found> find(
    const QString& text, const QByteArray& body, Match match = Match::Phrase)
{
    return BodyMatcher({ .text = text, .match = match }).find(body);
}

} // namespace

TEST(BodySearch, FindsAPhraseInEitherCaseAndShowsWhatIsAround)
{
    const auto found = find(u"sky BLUE"_s, R"({"content":"Why is the Sky blue?"})");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->snippet.mid(found->from, found->length), u"Sky blue"_s);
    EXPECT_TRUE(found->snippet.contains(u"Why is the"));
    EXPECT_FALSE(find(u"sky  blue"_s, R"({"content":"Why is the sky blue?"})"));
}

TEST(BodySearch, FindsWhatIsEscapedAndWhatCameInPieces)
{
    EXPECT_TRUE(find(u"first\nsecond"_s, R"({"content":"first\nsecond"})"));
    EXPECT_TRUE(find(u"\u00fcbrig"_s, R"({"content":"\u00dcbrig"})"));
    const QByteArray stream = "data: {\"choices\":[{\"delta\":{\"content\":\"the quick br\"}}]}\n\n"
                              "data: {\"choices\":[{\"delta\":{\"content\":\"own fox\"}}]}\n\n";
    const auto found = find(u"quick brown fox"_s, stream);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->snippet, u"the quick brown fox"_s);
    EXPECT_EQ(found->from, 4);
}

TEST(BodySearch, FindsJsonAsItStands)
{
    EXPECT_TRUE(find(u"\"temperature\":0.7"_s, R"({"model":"m","temperature":0.7})"));
}

TEST(BodySearch, WantsEveryWordWhole)
{
    const QByteArray body = R"({"content":"the token limit was reached"})";
    EXPECT_TRUE(find(u"limit token"_s, body, Match::Words));
    EXPECT_FALSE(find(u"lim token"_s, body, Match::Words));
    EXPECT_FALSE(find(u"token reached never"_s, body, Match::Words));
    EXPECT_TRUE(find(u"gr\u00f6\u00dfe"_s,
        "{\"t\":\"die Gr\xC3\xB6\xC3\x9F"
        "e hier\"}",
        Match::Words));
    EXPECT_FALSE(find(u"gr\u00f6\u00df"_s,
        "{\"t\":\"die Gr\xC3\xB6\xC3\x9F"
        "e hier\"}",
        Match::Words));
}

TEST(BodySearch, SaysInWhichBodyItWas)
{
    Capture capture;
    capture.request = { .bytes = "asked", .size = 5 };
    capture.attempts = { { .index = 0, .answer = { .bytes = "refused", .size = 7 } },
        { .index = 1, .request = { .bytes = "asked again", .size = 11 } } };
    const auto part = [&capture](const QString& text) { return BodyMatcher({ .text = text }).find(capture); };
    ASSERT_TRUE(part(u"refused"_s));
    EXPECT_EQ(part(u"refused"_s)->part, BodyPart::UpstreamAnswer);
    EXPECT_EQ(part(u"again"_s)->attempt, 1);
    EXPECT_EQ(part(u"asked"_s)->part, BodyPart::Request) << "the client's first";
    EXPECT_FALSE(part(u"nothing"_s));
}

TEST(BodySearch, KeepsASnippetOnOneLineAndItsLettersWhole)
{
    const auto found =
        find(u"here"_s, QByteArray("\xC3\xBC").repeated(200) + "\n\there\n\xF0\x9F\x98\x80 end");
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->snippet.contains(u'\n'));
    EXPECT_FALSE(found->snippet.contains(QChar::ReplacementCharacter));
    EXPECT_EQ(found->snippet.mid(found->from, found->length), u"here"_s);
}

TEST(BodySearch, RefusesToLookForNothing)
{
    EXPECT_FALSE(searchProblem({ .text = u"  "_s }).isEmpty());
    EXPECT_FALSE(searchProblem({ .text = QString(5000, u'x') }).isEmpty());
    EXPECT_TRUE(searchProblem({ .text = u"x"_s }).isEmpty());
}

} // namespace gateway::inspect
