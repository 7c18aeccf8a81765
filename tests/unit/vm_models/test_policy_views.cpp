// SPDX-License-Identifier: GPL-3.0-or-later
// Cooldowns and the dry run on the page of models.
#include "app/viewmodels/models/models_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::TargetId;
using gateway::inspect::RestingTarget;
using gateway::test::FakeClock;
using gateway::test::ScriptedPolicyFeed;
using gateway::test::ScriptedServices;

namespace {

class PolicyViewsTest : public ::testing::Test {
protected:
    void rest(const TargetId& resting, qint64 ms, int failures = 3)
    {
        scripted.policy.setState({ .resting = { { .target = resting,
                                       .sinceMs = clock.epochMs(),
                                       .untilMs = clock.epochMs() + ms,
                                       .failures = failures,
                                       .reason = u"server_error"_s } } });
    }

    // Of the first target of the open model, fast: openai/gpt-4o-mini.
    [[nodiscard]] QString restText()
    {
        return page.editor()->groups()->targetsAt(0)->index(0).data(TargetListModel::RestRole).toString();
    }

    FakeClock clock;
    ScriptedServices scripted;
    ModelsViewModel page { scripted.services(), clock };
    CooldownBoard& board = *page.cooldowns();
    RoutePreview& route = *page.route();
    const TargetId target { u"openai"_s, u"gpt-4o-mini"_s };
};

TEST_F(PolicyViewsTest, ARestingTargetCountsDownAndSaysWhy)
{
    EXPECT_EQ(restText(), QString());
    rest(target, 102'000);
    EXPECT_EQ(restText(), u"cooling down, 1:42 left \u00b7 3 failure(s)"_s);
    EXPECT_EQ(board.count(), 1);
    EXPECT_EQ(board.reasonOf(target.provider, target.model), u"A fault on the provider's side"_s);
    clock.advanceMs(60'000);
    Q_EMIT scripted.policy.stateChanged();
    EXPECT_EQ(restText(), u"cooling down, 0:42 left \u00b7 3 failure(s)"_s);
    clock.advanceMs(42'000);
    Q_EMIT scripted.policy.stateChanged();
    EXPECT_EQ(restText(), QString()) << "its time is over";
    EXPECT_EQ(board.count(), 0);
}

TEST_F(PolicyViewsTest, TheCountdownTicksOnlyWhileSomethingRestsAndSomebodyLooks)
{
    EXPECT_FALSE(board.isTicking());
    rest(target, 60'000);
    EXPECT_FALSE(board.isTicking()) << "nobody looks";
    board.setWatched(true);
    EXPECT_TRUE(board.isTicking());
    clock.advanceMs(60'000);
    QSignalSpy changed(&board, &CooldownBoard::changed);
    ASSERT_TRUE(changed.wait()) << "a tick";
    EXPECT_FALSE(board.isTicking()) << "nothing rests any more";
    rest(target, 60'000);
    EXPECT_TRUE(board.isTicking());
    board.setWatched(false);
    EXPECT_FALSE(board.isTicking());
}

TEST_F(PolicyViewsTest, AProviderThatRestsTakesItsTargetsAlongAndIsClearedFromThem)
{
    rest({ .provider = u"openai"_s, .model = {} }, 8'000, 1);
    EXPECT_EQ(restText(), u"whole provider cooling down, 0:08 left \u00b7 1 failure(s)"_s);
    EXPECT_EQ(board.textOf(u"ollama"_s, u"llama3.2"_s), QString());
    board.clear(target.provider, target.model);
    EXPECT_TRUE(QTest::qWaitFor([this] { return restText().isEmpty(); }));
}

TEST_F(PolicyViewsTest, AllAreClearedAtOnce)
{
    rest({ .provider = u"groq"_s, .model = u"x"_s }, 8'000);
    board.clearAll();
    EXPECT_TRUE(QTest::qWaitFor([this] { return board.count() == 0; }));
}

TEST_F(PolicyViewsTest, ARestFollowsTheTargetThatIsTyped)
{
    rest({ .provider = u"openai"_s, .model = u"gpt-5"_s }, 8'000);
    EXPECT_EQ(restText(), QString());
    page.editor()->groups()->targetsAt(0)->setModel(0, u"gpt-5"_s);
    EXPECT_NE(restText(), QString());
}

TEST_F(PolicyViewsTest, TheRouteIsAskedForOnlyWhileItIsShown)
{
    route.setUnfolded(true);
    EXPECT_TRUE(scripted.policy.questions().isEmpty()) << "nobody looks";
    scripted.policy.answerWith(ScriptedPolicyFeed::Candidates {
        { .provider = u"openai"_s, .model = u"gpt-4o-mini"_s, .place = 1, .reason = u"first in order"_s } });
    route.setWatched(true);
    EXPECT_TRUE(route.isAsking());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !route.isAsking(); }));
    EXPECT_EQ(route.candidates()->count(), 1);
    const ScriptedPolicyFeed::Question asked { u"fast"_s, gateway::Dialect::Chat, u"laptop"_s };
    EXPECT_EQ(scripted.policy.questions(), QVector { asked });
}

TEST_F(PolicyViewsTest, ApiKeyAndModelAskAnewAndOnlyTheLastAnswerCounts)
{
    route.setUnfolded(true);
    route.setWatched(true);
    route.setDialect(2);
    route.setKey(1);
    const ScriptedPolicyFeed::Question asked { u"fast"_s, gateway::Dialect::Messages, u"ci"_s };
    EXPECT_EQ(scripted.policy.questions().last(), asked);
    page.select(1);
    EXPECT_EQ(scripted.policy.questions().last().model, u"smart"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !route.isAsking(); }));
}

TEST_F(PolicyViewsTest, WhyARequestWouldBeRefusedIsSaid)
{
    scripted.policy.answerWith(gateway::Error { .message = u"Every target of fast rests."_s });
    route.setUnfolded(true);
    route.setWatched(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !route.problem().isEmpty(); }));
    EXPECT_EQ(route.problem(), u"Every target of fast rests."_s);
    EXPECT_EQ(route.candidates()->count(), 0);
}

} // namespace
