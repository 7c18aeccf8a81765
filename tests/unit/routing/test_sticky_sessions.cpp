// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/sticky_sessions.h"

#include <gtest/gtest.h>

using namespace gateway;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

const TargetId kA { u"a"_s, u"m"_s };
const TargetId kB { u"b"_s, u"m"_s };

SessionKey key(const char* session)
{
    return { u"app"_s, u"fast"_s, session };
}

} // namespace

TEST(SessionHeader, IsWhatAgentsSend)
{
    for (const char* name : { "X-Session-Id", "session_id", "session-id", "X-Claude-Code-Session-Id",
             "x-opencode-session", "x-session-affinity" })
        EXPECT_EQ(sessionHeader({ { "accept", "*/*" }, { name, " s1 " } }), "s1") << name;
    EXPECT_EQ(sessionHeader({ { "x-opencode-session", "o" }, { "x-session-id", "first" } }), "first");
    EXPECT_EQ(sessionHeader({ { "x-session-id", " " }, { "session_id", "s" } }), "s");
    EXPECT_EQ(sessionHeader({ { "x-request-id", "r" } }), QByteArray());
}

TEST(SessionOf, TakesTheFirstThatIsSaid)
{
    SessionFacts facts { .header = "x",
        .promptCacheKey = "x",
        .previousResponseId = "x",
        .userId = "x",
        .systemText = "x",
        .firstUserText = "x" };
    QSet<QByteArray> seen;
    for (QByteArray SessionFacts::*said : { &SessionFacts::header, &SessionFacts::promptCacheKey,
             &SessionFacts::previousResponseId, &SessionFacts::firstUserText }) {
        const QByteArray session = sessionOf(facts);
        EXPECT_FALSE(session.isEmpty());
        EXPECT_FALSE(seen.contains(session)); // the same word in another place is another session
        seen.insert(session);
        (facts.*said).clear();
    }
}

TEST(SessionOf, ThePrefixIsTheSameOnEveryTurn)
{
    const SessionFacts turn { .systemText = "Be kind.", .firstUserText = "Hi" };
    EXPECT_EQ(sessionOf(turn), sessionOf(turn));
    EXPECT_FALSE(sessionOf(turn).isEmpty());
    SessionFacts other = turn;
    other.firstUserText = "Ho";
    EXPECT_NE(sessionOf(turn), sessionOf(other));
    EXPECT_NE(sessionOf({ .systemText = "ab", .firstUserText = "c" }),
        sessionOf({ .systemText = "a", .firstUserText = "bc" }));
}

TEST(SessionOf, AUserIsNoSessionByItself)
{
    EXPECT_EQ(sessionOf({ .userId = "u" }), QByteArray());
    EXPECT_EQ(sessionOf({}), QByteArray());
    const SessionFacts first { .userId = "u", .firstUserText = "Hi" };
    const SessionFacts second { .userId = "u", .firstUserText = "Ho" };
    const SessionFacts another { .userId = "v", .firstUserText = "Hi" };
    EXPECT_NE(sessionOf(first), sessionOf(second));
    EXPECT_NE(sessionOf(first), sessionOf(another));
}

TEST(SessionOf, LongNamesAreKeptShort)
{
    const SessionFacts facts { .header = QByteArray(100'000, 'x') };
    EXPECT_LT(sessionOf(facts).size(), 64);
    EXPECT_NE(sessionOf(facts), sessionOf({ .header = QByteArray(100'001, 'x') }));
}

TEST(StickySessions, KeepAConversationAtItsTarget)
{
    StickySessions sticky;
    EXPECT_FALSE(sticky.find(key("h1")));
    sticky.pin(key("h1"), kA, {});
    EXPECT_EQ(sticky.find(key("h1")), kA);
    sticky.pin(key("h1"), kB, {});
    EXPECT_EQ(sticky.find(key("h1")), kB);
    EXPECT_EQ(sticky.size(), 1);
}

TEST(StickySessions, AreApartByKeyAndAlias)
{
    StickySessions sticky;
    sticky.pin(key("h1"), kA, "resp_1");
    EXPECT_FALSE(sticky.find({ u"other"_s, u"fast"_s, "h1" }));
    EXPECT_FALSE(sticky.find({ u"app"_s, u"slow"_s, "h1" }));
    EXPECT_NE(sticky.session(u"other"_s, { .previousResponseId = "resp_1" }),
        sticky.session(u"app"_s, { .previousResponseId = "resp_1" }));
}

TEST(StickySessions, FollowAChainOfResponsesFromItsFirstTurn)
{
    StickySessions sticky;
    const QByteArray first = sticky.session(u"app"_s, { .firstUserText = "Hi" });
    sticky.pin({ u"app"_s, u"fast"_s, first }, kA, "resp_1");
    for (int turn = 1; turn < 50; ++turn) {
        const QByteArray session = sticky.session(u"app"_s,
            { .previousResponseId = "resp_" + QByteArray::number(turn),
                .firstUserText = "turn " + QByteArray::number(turn) });
        EXPECT_EQ(session, first);
        EXPECT_EQ(sticky.find({ u"app"_s, u"fast"_s, session }), kA);
        sticky.pin({ u"app"_s, u"fast"_s, session }, kA, "resp_" + QByteArray::number(turn + 1));
    }
    EXPECT_EQ(sticky.size(), 1);
}

TEST(StickySessions, AnUnknownResponseBeginsASessionThatItsChainGoesOnWith)
{
    StickySessions sticky;
    const QByteArray session = sticky.session(u"app"_s, { .previousResponseId = "resp_9" });
    sticky.pin({ u"app"_s, u"fast"_s, session }, kA, "resp_10");
    EXPECT_EQ(sticky.session(u"app"_s, { .previousResponseId = "resp_10" }), session);
}

TEST(StickySessions, AHeaderGoesBeforeAChain)
{
    StickySessions sticky;
    sticky.pin(key("p1"), kA, "resp_1");
    EXPECT_EQ(sticky.session(u"app"_s, { .header = "s", .previousResponseId = "resp_1" }), "hs");
}

TEST(StickySessions, ForgetWhatWasPinnedLongestAgo)
{
    StickySessions sticky(3);
    for (const char* session : { "1", "2", "3" })
        sticky.pin(key(session), kA, session);
    sticky.pin(key("1"), kA, {});
    sticky.pin(key("4"), kA, {});
    EXPECT_EQ(sticky.size(), 3);
    EXPECT_TRUE(sticky.find(key("1")));
    EXPECT_FALSE(sticky.find(key("2")));
    EXPECT_TRUE(sticky.find(key("3")));
}

TEST(StickySessions, LearnNoResponseIdOfAbsurdLength)
{
    StickySessions sticky;
    const QByteArray id(100'000, 'r');
    sticky.pin(key("p1"), kA, id);
    EXPECT_NE(sticky.session(u"app"_s, { .previousResponseId = id }), "p1");
}
