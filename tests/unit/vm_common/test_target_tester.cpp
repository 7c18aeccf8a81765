// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/target_test.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::TargetId;
using gateway::test::ScriptedServices;
using gateway::test::testRecord;
using Outcome = TargetTester::Outcome;
using State = TargetTester::State;

namespace {

class TargetTesterTest : public ::testing::Test {
protected:
    [[nodiscard]] bool isOver(const TargetId& target)
    {
        return QTest::qWaitFor([&] { return tester.outcomeOf(target).state != State::Running; });
    }

    ScriptedServices scripted;
    TargetTester tester { scripted.services() };
    const TargetId gpt { u"openai"_s, u"gpt-5"_s };
    const TargetId sonnet { u"anthropic"_s, u"claude-sonnet-4-5"_s };
};

TEST_F(TargetTesterTest, SaysHowLongAnAnswerTook)
{
    tester.test(gpt);
    EXPECT_EQ(tester.outcomeOf(gpt), Outcome { .state = State::Running });
    EXPECT_EQ(tester.running(), 1);
    ASSERT_TRUE(isOver(gpt));
    EXPECT_EQ(tester.outcomeOf(gpt), (Outcome { .state = State::Answered, .text = u"842\u202Fms"_s }));
    EXPECT_EQ(scripted.policy.tested(), QVector { gpt });
    EXPECT_EQ(tester.running(), 0);
    tester.dismiss(gpt);
    EXPECT_EQ(tester.outcomeOf(gpt), Outcome());
}

TEST_F(TargetTesterTest, SaysWhyThereWasNone)
{
    scripted.policy.answerTestWith(
        gpt, testRecord(1'000, 401, u"{\"error\":{\"message\":\"Incorrect API key.\"}}"_s));
    scripted.policy.answerTestWith(sonnet, testRecord(1'000, 0, u"The name could not be resolved."_s));
    tester.test(gpt);
    tester.test(sonnet);
    ASSERT_TRUE(isOver(gpt) && isOver(sonnet));
    EXPECT_EQ(tester.outcomeOf(gpt),
        (Outcome { .state = State::Failed, .text = u"Refused with 401: Incorrect API key."_s }));
    EXPECT_EQ(tester.outcomeOf(sonnet),
        (Outcome { .state = State::Failed, .text = u"The name could not be resolved."_s }));
    scripted.policy.answerTestWith(gpt, Error { .message = u"The gateway does not run."_s });
    tester.test(gpt);
    ASSERT_TRUE(isOver(gpt));
    EXPECT_EQ(tester.outcomeOf(gpt).text, u"The gateway does not run."_s);
}

TEST_F(TargetTesterTest, ShowsNoCredentialAProviderRepeats)
{
    const QString key = u"sk-proj-0123456789abcdefghijklmnop"_s;
    scripted.policy.answerTestWith(gpt, testRecord(1'000, 401, u"Incorrect API key: "_s + key));
    tester.test(gpt);
    ASSERT_TRUE(isOver(gpt));
    EXPECT_FALSE(tester.outcomeOf(gpt).text.contains(key));
}

TEST_F(TargetTesterTest, SeveralAreUnderWayAtOnceAndEachOnlyOnce)
{
    scripted.policy.answerTestWith(gpt, std::nullopt);
    scripted.policy.answerTestWith(sonnet, std::nullopt);
    tester.test(gpt);
    tester.test(sonnet);
    tester.test(gpt);
    EXPECT_EQ(tester.running(), 2);
    EXPECT_EQ(scripted.policy.tested(), (QVector { gpt, sonnet }));
    scripted.policy.endTest(sonnet, testRecord(2'000'000));
    ASSERT_TRUE(isOver(sonnet));
    EXPECT_EQ(tester.running(), 1);
    tester.dismiss(gpt);
    EXPECT_EQ(tester.running(), 1) << "only what is over is put away";
}

TEST_F(TargetTesterTest, WhatIsCancelledSaysNothingAnyMore)
{
    scripted.policy.answerTestWith(gpt, std::nullopt);
    tester.test(gpt);
    tester.cancel(gpt);
    EXPECT_EQ(scripted.policy.cancelledTests(), QVector { gpt });
    EXPECT_EQ(tester.outcomeOf(gpt), Outcome());
    // The end of the first one comes while the second is under way.
    tester.test(gpt);
    QCoreApplication::processEvents();
    EXPECT_EQ(tester.outcomeOf(gpt).state, State::Running);
    scripted.policy.endTest(gpt, testRecord(3'000));
    ASSERT_TRUE(isOver(gpt));
    EXPECT_EQ(tester.outcomeOf(gpt).state, State::Answered);
    tester.cancel(gpt);
    EXPECT_EQ(scripted.policy.cancelledTests().size(), 1) << "it is over";
}

TEST_F(TargetTesterTest, NobodyLooksAndWhatIsUnderWayIsCancelled)
{
    scripted.policy.answerTestWith(gpt, std::nullopt);
    tester.test(sonnet);
    ASSERT_TRUE(isOver(sonnet));
    tester.test(gpt);
    tester.setWatched(false);
    EXPECT_EQ(scripted.policy.cancelledTests(), QVector { gpt });
    EXPECT_EQ(tester.outcomeOf(sonnet).state, State::Answered) << "what is known stays";
}

TEST_F(TargetTesterTest, CancelledElsewhereIsNoAnswer)
{
    scripted.policy.answerTestWith(gpt, std::nullopt);
    tester.test(gpt);
    scripted.policy.cancelTests(gpt);
    ASSERT_TRUE(isOver(gpt));
    EXPECT_EQ(
        tester.outcomeOf(gpt), (Outcome { .state = State::Failed, .text = u"The test was cancelled."_s }));
}

TEST_F(TargetTesterTest, WhatIsNotInForceCannotBeTried)
{
    for (const TargetId& target : { TargetId {}, TargetId { u"openai"_s, {} }, TargetId { u"gone"_s, u"m"_s },
             TargetId { {}, u"no-alias"_s } }) {
        EXPECT_NE(tester.obstacleOf(target), QString());
        tester.test(target);
    }
    EXPECT_TRUE(scripted.policy.tested().isEmpty());
    EXPECT_EQ(tester.obstacleOf({ {}, u"smart"_s }), QString()) << "an alias";
    EXPECT_EQ(tester.obstacleOf({ u"openai"_s, u"not-listed"_s }), QString());
}

TEST_F(TargetTesterTest, WhatIsConfiguredAnewIsForgotten)
{
    const TargetId alias { {}, u"smart"_s };
    tester.test(gpt);
    tester.test(sonnet);
    tester.test(alias);
    ASSERT_TRUE(isOver(gpt) && isOver(sonnet) && isOver(alias));
    auto config = *scripted.configuration.current();
    config.providers[0].baseUrls[0].url = u"https://elsewhere.example/v1"_s;
    scripted.configuration.replace(config);
    EXPECT_EQ(tester.outcomeOf(gpt), Outcome());
    EXPECT_EQ(tester.outcomeOf(alias), Outcome()) << "it may lead there";
    EXPECT_EQ(tester.outcomeOf(sonnet).state, State::Answered);
}

TEST_F(TargetTesterTest, ARowFollowsItsTarget)
{
    TargetTest row;
    row.setTester(&tester);
    row.setProvider(u"openai"_s);
    EXPECT_NE(row.obstacle(), QString());
    row.setModel(u" gpt-5 "_s);
    EXPECT_EQ(row.obstacle(), QString());
    EXPECT_EQ(row.directName(), u"direct/openai/gpt-5"_s);
    QSignalSpy changed(&row, &TargetTest::changed);
    row.run();
    EXPECT_EQ(row.outcome(), State::Running);
    ASSERT_TRUE(isOver(gpt));
    EXPECT_EQ(row.outcome(), State::Answered);
    EXPECT_EQ(row.text(), u"842\u202Fms"_s);
    EXPECT_EQ(changed.size(), 2);
    tester.test(sonnet);
    EXPECT_EQ(changed.size(), 2) << "another's business";
    row.setModel(u"gpt-5-mini"_s);
    EXPECT_EQ(row.outcome(), State::Idle);
    row.setModel(u"gpt-5"_s);
    row.dismiss();
    EXPECT_EQ(row.outcome(), State::Idle);
    row.setProvider({});
    EXPECT_EQ(row.directName(), QString());
}

} // namespace
