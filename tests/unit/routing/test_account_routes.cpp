// SPDX-License-Identifier: GPL-3.0-or-later
// Routes through several accounts of one provider.
#include "planner_fixture.h"

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

const TargetId kWork { u"a work"_s, u"m1"_s };
const TargetId kHome { u"a home"_s, u"m1"_s };

class AccountRoutesTest : public PlannerTest {
protected:
    AccountRoutesTest()
    {
        config.providers[0].accountVendor = u"v"_s;
        config.providers[0].accountNames = { u"work"_s, u"home"_s };
        config.accounts = { { .vendor = u"v"_s, .name = u"work"_s, .nickname = u"Team"_s },
            { .vendor = u"v"_s, .name = u"home"_s } };
    }

    // "a/work", "b", in the order in which they are tried.
    [[nodiscard]] QStringList lanes(const QString& model = u"fast"_s) const
    {
        QStringList names;
        for (const PlannedTarget& target : plan(model).targets)
            names.append(target.account.isEmpty() ? target.provider
                                                  : QString(target.provider + u'/' + target.account));
        return names;
    }
};

} // namespace

TEST_F(AccountRoutesTest, EachAccountIsATargetInTheirOrderBeforeTheNextTarget)
{
    EXPECT_EQ(lanes(), (QStringList { u"a/work"_s, u"a/home"_s, u"b"_s, u"c"_s }));
    std::swap(config.accounts[0], config.accounts[1]);
    EXPECT_EQ(lanes().first(), u"a/home"_s);
    const RoutePlan planned = plan(u"direct/fast/first"_s);
    EXPECT_EQ(planned.targets[0].lane(), kHome);
    EXPECT_EQ(planned.reasonOf(planned.targets[1]), u"next in order (account \u201cTeam\u201d)"_s);
}

TEST_F(AccountRoutesTest, APausedAccountIsLeftOutAndSaysSo)
{
    config.accounts[0].isPaused = true;
    EXPECT_EQ(lanes(), (QStringList { u"a/home"_s, u"b"_s, u"c"_s }));
    EXPECT_EQ(
        leftOut(u"fast"_s), (QStringList { u"a/m1: the account is paused (account \u201cTeam\u201d)"_s }));
    config.accounts[1].isPaused = true;
    EXPECT_EQ(lanes(), (QStringList { u"b"_s, u"c"_s }));
    EXPECT_EQ(leftOut(u"fast"_s), (QStringList { u"a/m1: the account is paused"_s }));
}

TEST_F(AccountRoutesTest, AProviderWhoseOnlyAccountIsPausedIsPassedOver)
{
    config.providers[0].accountNames.clear();
    config.providers[0].accountName = u"work"_s;
    EXPECT_EQ(lanes().first(), u"a"_s);
    config.accounts[0].isPaused = true;
    EXPECT_EQ(lanes().first(), u"b"_s);
    const Error error = refusal(u"direct/a/m1"_s);
    EXPECT_EQ(error.code, ErrorCode::NoTarget);
    EXPECT_TRUE(error.message.contains(u"paused"_s)) << qPrintable(error.message);
}

TEST_F(AccountRoutesTest, OneThatRestsOrIsUsedUpIsLeftOutByItself)
{
    conditions.resting = { { kWork, kNow + 5000 } };
    EXPECT_EQ(lanes(), (QStringList { u"a/home"_s, u"b"_s, u"c"_s }));
    conditions.blocks = { { kHome, { kNow + 9000, u"the week"_s } } };
    EXPECT_EQ(lanes(), (QStringList { u"b"_s, u"c"_s }));
    EXPECT_EQ(leftOut(u"fast"_s),
        (QStringList { u"a/m1: resting until 2026-02-02 02:40:05 UTC (account \u201cTeam\u201d)"_s,
            u"a/m1: resting until 2026-02-02 02:40:09 UTC: the week (account \u201chome\u201d)"_s }));
    config.aliases[0].groups = { { .name = u"g"_s,
        .targets = { { .provider = u"a"_s, .model = u"m1"_s } } } };
    EXPECT_EQ(refusal(u"fast"_s).retryAfterMs, 5000);
}

TEST_F(AccountRoutesTest, WhatTheProviderRestsForHoldsForAllOfThem)
{
    conditions.resting = { { TargetId { u"a"_s, u"m1"_s }, kNow + 5000 } };
    EXPECT_EQ(lanes().first(), u"b"_s);
}

TEST_F(AccountRoutesTest, AReserveIsAskedLastWhateverItsPlace)
{
    config.accounts[0].isReserve = true;
    EXPECT_EQ(lanes(), (QStringList { u"a/home"_s, u"a/work"_s, u"b"_s, u"c"_s }));
    conditions.resting = { { kHome, kNow + 5000 } };
    EXPECT_EQ(lanes().first(), u"a/work"_s);
}

TEST_F(AccountRoutesTest, AConversationStaysWithTheAccountItBeganWith)
{
    session = "h1";
    conditions.pin = kHome;
    EXPECT_EQ(lanes(), (QStringList { u"a/home"_s, u"a/work"_s, u"b"_s, u"c"_s }));
    conditions.resting = { { kHome, kNow + 5000 } };
    EXPECT_EQ(lanes().first(), u"a/work"_s) << "while it serves";
}

TEST_F(AccountRoutesTest, AReserveKeepsAConversationOnlyWhileNoOtherServes)
{
    session = "h1";
    conditions.pin = kHome;
    config.accounts[1].isReserve = true;
    EXPECT_EQ(lanes().first(), u"a/work"_s);
    conditions.resting = { { kWork, kNow + 5000 } };
    EXPECT_EQ(lanes().first(), u"a/home"_s);
}

TEST_F(AccountRoutesTest, ADirectNameAsksThoseThatServeAndIfNoneDoesAllThatAreNotPaused)
{
    EXPECT_EQ(lanes(u"direct/a/m1"_s), (QStringList { u"a/work"_s, u"a/home"_s }));
    conditions.resting = { { kWork, kNow + 5000 } };
    EXPECT_EQ(lanes(u"direct/a/m1"_s), (QStringList { u"a/home"_s }));
    conditions.resting[kHome] = kNow + 5000;
    EXPECT_EQ(lanes(u"direct/a/m1"_s), (QStringList { u"a/work"_s, u"a/home"_s }));
    config.accounts[0].isPaused = true;
    EXPECT_EQ(lanes(u"direct/a/m1"_s), (QStringList { u"a/home"_s }));
}

TEST_F(AccountRoutesTest, WithoutSeveralAccountsNothingIsDifferent)
{
    config.providers[0].accountNames.clear();
    config.accounts.clear();
    const RoutePlan planned = plan(u"fast"_s);
    EXPECT_EQ(planned.targets[0].account, QString());
    EXPECT_EQ(planned.targets[0].lane(), planned.targets[0].id());
    EXPECT_EQ(planned.considered.size(), 3);
}
