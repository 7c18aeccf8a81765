// SPDX-License-Identifier: GPL-3.0-or-later
// Cooldowns, limits, quotas, pins: what changes from request to request.
#include "planner_fixture.h"

#include <random>

using namespace gateway;
using namespace gateway::config;
using namespace gateway::routing;
using namespace Qt::StringLiterals;

namespace {

const TargetId kA { u"a"_s, u"m1"_s };
const TargetId kB { u"b"_s, u"m2"_s };
const TargetId kC { u"c"_s, u"m3"_s };

class RouteConditionsTest : public PlannerTest { };

} // namespace

TEST_F(RouteConditionsTest, RestingTargetsAreLeftOutUntilTheyEnd)
{
    conditions.resting = { { kA, kNow + 5000 } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s), (QStringList { u"a/m1: resting until 2026-02-02 02:40:05 UTC"_s }));
    conditions.resting = { { kA, kNow } };
    EXPECT_EQ(order(u"fast"_s).first(), u"a/m1"_s);
}

TEST_F(RouteConditionsTest, ATargetWhoseProviderNeverCoolsDownKeepsItsPlace)
{
    conditions.resting = { { kA, kNow + 5000 } };
    config.providers[0].coolsDown = false;
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s, u"c/m3"_s }));
}

TEST_F(RouteConditionsTest, AllRestingSaysWhenTheFirstComesBack)
{
    conditions.resting = { { kA, kNow + 90'000 }, { kB, kNow + 7001 }, { kC, kNow + 8000 } };
    const Error error = refusal(u"fast"_s);
    EXPECT_EQ(error.code, ErrorCode::AllResting);
    EXPECT_EQ(error.retryAfterMs, 7001);
    EXPECT_TRUE(error.message.contains(u"in 8 s"_s)) << qPrintable(error.message);
    EXPECT_EQ(plan(u"fast"_s).considered.size(), 3);
}

TEST_F(RouteConditionsTest, UsedUpMetersLeaveTargetsOutAndSayWhich)
{
    conditions.blocks = { { kA, { kNow + 5000, u"\u201cWeek\u201d is used up (100 %)"_s } } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s),
        (QStringList {
            u"a/m1: resting until 2026-02-02 02:40:05 UTC: \u201cWeek\u201d is used up (100 %)"_s }));
    conditions.blocks[kA].untilMs = kNow;
    EXPECT_EQ(order(u"fast"_s).first(), u"a/m1"_s);
}

TEST_F(RouteConditionsTest, AProviderThatNeverCoolsDownIsAskedWithUsedUpMetersToo)
{
    conditions.blocks = { { kA, { kNow + 5000, u"x"_s } } };
    config.providers[0].coolsDown = false;
    EXPECT_EQ(order(u"fast"_s).first(), u"a/m1"_s);
}

TEST_F(RouteConditionsTest, AllUsedUpSaysWhichAndWhenTheFirstComesBack)
{
    conditions.blocks = { { kA, { kNow + 9000, u"the week"_s } }, { kB, { kNow + 2000, u"the day"_s } },
        { kC, { kNow + 9000, u"the week"_s } } };
    const Error error = refusal(u"fast"_s);
    EXPECT_EQ(error.code, ErrorCode::AllResting);
    EXPECT_EQ(error.retryAfterMs, 2000);
    EXPECT_TRUE(error.message.contains(u"rests, for what its provider allows is used up (a: the week)"_s))
        << qPrintable(error.message);
    conditions.blocks.remove(kA);
    conditions.resting = { { kA, kNow + 1000 } };
    EXPECT_TRUE(refusal(u"fast"_s).message.contains(u"rests after failures, or what its provider allows"_s));
}

TEST_F(RouteConditionsTest, TargetsThatMayNotBeAskedDoNotCountAsResting)
{
    conditions.resting = { { kA, kNow + 1000 }, { kB, kNow + 7000 }, { kC, kNow + 8000 } };
    fast().groups[0].targets[0].enabled = false;
    EXPECT_EQ(refusal(u"fast"_s).retryAfterMs, 7000);
}

TEST_F(RouteConditionsTest, BusyTargetsAreLeftOutAndAllBusyIsSaid)
{
    conditions.busy = { kA, kB };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"c/m3"_s }));
    EXPECT_EQ(leftOut(u"fast"_s).first(), u"a/m1: at its concurrency limit"_s);
    conditions.busy = { kA, kB, kC };
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::AllBusy);
    EXPECT_EQ(refusal(u"fast"_s).retryAfterMs, 1000);
    conditions.busy = { kA };
    conditions.resting = { { kB, kNow + 7000 }, { kC, kNow + 8000 } };
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::AllBusy);
    EXPECT_TRUE(refusal(u"fast"_s).message.contains(u"or rests"_s));
}

TEST_F(RouteConditionsTest, ProvidersWithoutQuotaLeftAreLeftOut)
{
    conditions.quotas = { { u"a"_s, u"daily limit of 100 requests reached"_s } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"b/m2"_s, u"c/m3"_s }));
    EXPECT_EQ(
        leftOut(u"fast"_s), (QStringList { u"a/m1: quota used up: daily limit of 100 requests reached"_s }));
    conditions.quotas = { { u"a"_s, u"x"_s }, { u"b"_s, u"y"_s }, { u"c"_s, {} } };
    EXPECT_EQ(refusal(u"fast"_s).code, ErrorCode::TooManyRequests);
}

TEST_F(RouteConditionsTest, EveryCandidateHasALineWithItsGroupAndOrder)
{
    fast().groups[0].targets[0].enabled = false;
    const RoutePlan planned = plan(u"nested"_s);
    QStringList lines;
    for (const Considered& line : planned.considered)
        lines.append(nameOf(line.target) + u": " + planned.describe(line));
    EXPECT_EQ(lines,
        (QStringList { u"a/m1: target disabled, in group \u201cfirst\u201d of fast"_s,
            u"b/m2: first in order, in group \u201cfirst\u201d of fast"_s,
            u"c/m3: next in order, in group \u201cspare\u201d of fast"_s }));
    EXPECT_EQ(
        planned.reasonOf(planned.targets.first()), u"first in order, in group \u201cfirst\u201d of fast"_s);
}

TEST_F(RouteConditionsTest, APinnedTargetGoesFirst)
{
    session = "h1";
    conditions.pin = kC;
    EXPECT_EQ(order(u"quick"_s), (QStringList { u"c/m3"_s, u"a/m1"_s, u"b/m2"_s }));
    EXPECT_EQ(conditions.askedPin, (SessionKey { u"app"_s, u"fast"_s, "h1" }));
    const RoutePlan planned = plan(u"fast"_s);
    EXPECT_EQ(planned.session, conditions.askedPin);
    EXPECT_EQ(describe(planned.considered[planned.targets.first().line].reason),
        u"the conversation's last answer came from it"_s);
}

TEST_F(RouteConditionsTest, ABusyRestingOrUnknownPinFallsThroughAndTheSessionIsPinnedAnew)
{
    session = "h1";
    conditions.pin = kC;
    conditions.busy = { kC };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    conditions.busy = {};
    conditions.resting = { { kC, kNow + 1 } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    conditions.pin = TargetId { u"gone"_s, u"m"_s };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"a/m1"_s, u"b/m2"_s }));
    EXPECT_TRUE(plan(u"fast"_s).session.has_value());
}

TEST_F(RouteConditionsTest, NothingIsPinnedWithoutASessionOrWhereTheAliasIsNotSticky)
{
    conditions.pin = kC;
    EXPECT_EQ(order(u"fast"_s).first(), u"a/m1"_s);
    EXPECT_FALSE(plan(u"fast"_s).session);
    session = "h1";
    fast().isSticky = false;
    EXPECT_EQ(order(u"fast"_s).first(), u"a/m1"_s);
    EXPECT_FALSE(plan(u"fast"_s).session);
    EXPECT_FALSE(conditions.askedPin);
}

TEST_F(RouteConditionsTest, SelectorsOrderWhatIsLeft)
{
    fast().groups[0].selector = Selector::Cost;
    fast().groups[0].targets.append({ .provider = u"c"_s, .model = u"m4"_s });
    const auto price = [](double dollars) {
        return [dollars](const TokenMix&) { return std::optional(Money::fromDollars(dollars)); };
    };
    conditions.prices = { { kA, price(3) }, { kB, price(1) }, { { u"c"_s, u"m4"_s }, price(2) } };
    conditions.resting = { { kB, kNow + 1000 } };
    EXPECT_EQ(order(u"fast"_s), (QStringList { u"c/m4"_s, u"a/m1"_s, u"c/m3"_s }));
}

TEST_F(RouteConditionsTest, CostAsksForTheMixOfTheAliasOrTheDefault)
{
    fast().groups[0].selector = Selector::Cost;
    std::optional<TokenMix> asked;
    conditions.prices = { { kA, [&asked](const TokenMix& mix) {
                               asked = mix;
                               return std::optional<Money>();
                           } } };
    std::ignore = plan(u"fast"_s);
    EXPECT_EQ(asked, (TokenMix { .input = 1000, .output = 500 }));
    conditions.mix = TokenMix { .input = 10, .cacheRead = 90'000, .output = 200 };
    std::ignore = plan(u"fast"_s);
    EXPECT_EQ(asked, conditions.mix);
}

TEST_F(RouteConditionsTest, AnExploredTargetIsMarkedAndAPinBeatsIt)
{
    fast().groups[0].selector = Selector::Performance;
    conditions.measured = { { kA,
        { .tokensPerSecond = Figure { .value = 50, .samples = 9 }, .lastMeasuredMs = kNow } } };
    RoutePlan planned = plan(u"fast"_s);
    EXPECT_EQ(planned.targets.first().id(), kB);
    EXPECT_TRUE(planned.isExploration(planned.targets.first()));
    EXPECT_FALSE(planned.isExploration(planned.targets.last()));
    config.settings.exploration.isBackground = true;
    EXPECT_EQ(plan(u"fast"_s).targets.first().id(), kA);
    config.settings.exploration.isBackground = false;
    session = "h1";
    conditions.pin = kA;
    EXPECT_EQ(plan(u"fast"_s).targets.first().id(), kA);
}

// Whatever the state of the world, a plan names each target once, only those without a hindrance, and has a
// line for every candidate.
TEST_F(RouteConditionsTest, PlansHoldTheirPromisesInRandomWorlds)
{
    std::mt19937 generator(4);
    const auto draw = [&generator](
                          int below) { return static_cast<int>(generator() % static_cast<unsigned>(below)); };
    random = [&generator] { return std::uniform_real_distribution<>(0, 1)(generator); };
    for (int round = 0; round < 500; ++round) {
        config = sample();
        conditions.busy.clear();
        conditions.resting.clear();
        fast().groups[0].targets.clear();
        fast().groups[0].selector = static_cast<Selector>(draw(8));
        fast().priority = draw(2) == 0 ? AliasPriority::Selector : AliasPriority::ApiMatch;
        session = draw(2) == 0 ? QByteArray("h") : QByteArray();
        qsizetype lines = 1; // the spare
        for (int i = 0; i < draw(12); ++i, ++lines) {
            const TargetId target { QString(QChar(u'a' + draw(3))), u"m"_s + QString::number(draw(6)) };
            fast().groups[0].targets.append({ .provider = target.provider,
                .model = target.model,
                .enabled = draw(5) > 0,
                .weight = draw(3) * 1.0 });
            if (draw(4) == 0)
                conditions.busy.insert(target);
            if (draw(4) == 0)
                conditions.resting.insert(target, kNow + draw(3) - 1);
            if (draw(2) == 0)
                conditions.measured.insert(target,
                    { .firstTokenMs = Figure { .value = draw(100) * 1.0, .samples = 1 },
                        .lastMeasuredMs = kNow - draw(1000) });
            conditions.requests.insert(target, draw(9));
            if (draw(3) == 0)
                conditions.pin = target;
        }
        const RoutePlan planned = plan(u"fast"_s);
        EXPECT_EQ(planned.considered.size(), lines);
        QSet<TargetId> seen;
        for (const PlannedTarget& target : planned.targets) {
            EXPECT_FALSE(seen.contains(target.id()));
            seen.insert(target.id());
            EXPECT_FALSE(conditions.busy.contains(target.id()));
            EXPECT_FALSE(conditions.resting.value(target.id(), 0) > kNow);
        }
        for (const Considered& line : planned.considered)
            EXPECT_FALSE(planned.describe(line).isEmpty());
    }
}
