// SPDX-License-Identifier: GPL-3.0-or-later
// What providers report of themselves: bars and words.
#include "app/viewmodels/common/meter_board_model.h"
#include "app/viewmodels/common/meter_texts.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::inspect::Meter;
using gateway::inspect::MeterKind;
using gateway::inspect::MeterReach;
using gateway::inspect::MeterStatus;
using gateway::service::MeterStanding;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

Meter week()
{
    return { .key = u"week"_s,
        .label = u"Week"_s,
        .unit = u"percent"_s,
        .limit = 100,
        .used = 93,
        .percent = 93,
        .resetsAtMs = 3'600'000,
        .status = MeterStatus::Critical };
}

TEST(MeterTexts, SayWhatIsUsedOfAnAllowanceAndWhatIsLeftOfABalance)
{
    const Meter requests {
        .key = u"r"_s, .label = u"Requests"_s, .unit = u"requests"_s, .limit = 300, .used = 246
    };
    EXPECT_EQ(meterAmountText(requests), u"246 of 300 requests"_s);
    EXPECT_EQ(meterShareText(requests), u"82\u202F%"_s);
    const Meter balance {
        .key = u"b"_s, .label = u"Balance"_s, .kind = MeterKind::Balance, .unit = u"USD"_s, .remaining = 4.12
    };
    EXPECT_EQ(meterAmountText(balance), u"$4.12 left"_s);
    EXPECT_EQ(meterShareText(balance), QString());
    EXPECT_FALSE(meterShare(balance));
    EXPECT_EQ(meterAmountText(week()), QString()) << "the share says it";
}

TEST(MeterTexts, NothingIsRoundedUpToUsedUp)
{
    Meter meter = week();
    meter.percent = 99.96;
    EXPECT_EQ(meterShareText(meter), u"99.9\u202F%"_s);
    meter.percent = 100;
    EXPECT_EQ(meterShareText(meter), u"100\u202F%"_s);
}

TEST(MeterTexts, TheSpokenBarSaysItsLevelWhatItCountsAndWhenItResets)
{
    Meter meter = week();
    meter.reach = MeterReach::Models;
    meter.models = QStringList { u"claude-opus-*"_s };
    const QString spoken = meterSummary(meter, 0);
    for (const QString& part : { u"Week"_s, u"93"_s, u"almost used up"_s, u"claude-opus-*"_s, u"1\u00A0h"_s })
        EXPECT_TRUE(spoken.contains(part)) << spoken.toStdString();
}

class MeterBoardTest : public ::testing::Test {
protected:
    MeterBoardTest()
    {
        scripted.meters.setStandings({ { .provider = u"openai"_s,
            .checker = u"custom"_s,
            .nextCheckMs = clock.epochMs() + 120'000,
            .reading = {
                .provider = u"openai"_s, .atMs = clock.epochMs() - 60'000, .meters = { week() } } } });
    }

    FakeClock clock;
    ScriptedServices scripted;
    MeterBoardModel board { scripted.services(), clock };
    QAbstractItemModelTester tester { &board, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(MeterBoardTest, ARowHoldsTheMetersAndHowTheCheckerDoes)
{
    ASSERT_EQ(board.count(), 1);
    const QModelIndex row = board.index(0);
    const QString health = row.data(MeterBoardModel::HealthRole).toString();
    EXPECT_TRUE(health.contains(u"1 min ago"_s)) << health.toStdString();
    EXPECT_TRUE(health.contains(u"2\u00A0min"_s)) << health.toStdString();
    EXPECT_EQ(row.data(MeterBoardModel::ProblemRole).toString(), QString());
    const auto* meters = row.data(MeterBoardModel::MetersRole).value<MeterListModel*>();
    ASSERT_NE(meters, nullptr);
    ASSERT_EQ(meters->count(), 1);
    EXPECT_EQ(meters->index(0).data(MeterListModel::LevelRole).value<MeterListModel::Level>(),
        MeterListModel::Level::Critical);
    EXPECT_DOUBLE_EQ(meters->index(0).data(MeterListModel::UsedRole).toDouble(), 0.93);
}

TEST_F(MeterBoardTest, AFailedCheckIsSaidBesideTheLastReading)
{
    auto standings = scripted.meters.standings();
    standings[0].health.lastError = u"the answer has no /data"_s;
    standings[0].health.failures = 3;
    scripted.meters.setStandings(standings);
    const QString problem = board.index(0).data(MeterBoardModel::ProblemRole).toString();
    EXPECT_TRUE(problem.contains(u"3"_s) && problem.contains(u"/data"_s)) << problem.toStdString();
    EXPECT_EQ(board.index(0).data(MeterBoardModel::MetersRole).value<MeterListModel*>()->count(), 1);
}

TEST_F(MeterBoardTest, AskingNowIsLeftToCheckersAndNotDoneTwice)
{
    board.checkNow(0);
    board.checkNow(5);
    EXPECT_EQ(scripted.meters.checked(), QStringList { u"openai"_s });
    auto standings = scripted.meters.standings();
    standings[0].isChecking = true;
    scripted.meters.setStandings(standings);
    board.checkNow(0);
    standings[0].isChecking = false;
    standings[0].checker.clear(); // fed by answers
    scripted.meters.setStandings(standings);
    board.checkNow(0);
    EXPECT_EQ(scripted.meters.checked().size(), 1);
}

TEST_F(MeterBoardTest, RowsComeAndGoWithTheirProviders)
{
    board.setFilter([](const QString& provider) { return provider != u"openai"; });
    EXPECT_EQ(board.count(), 0);
    board.setFilter({});
    EXPECT_EQ(board.count(), 1);
    scripted.meters.setStandings({});
    EXPECT_EQ(board.count(), 0);
}

TEST_F(MeterBoardTest, TimeIsFollowedOnlyWhileSomebodyLooks)
{
    EXPECT_FALSE(board.isTicking());
    board.setWatched(true);
    EXPECT_TRUE(board.isTicking());
    scripted.meters.setStandings({});
    EXPECT_FALSE(board.isTicking());
}

} // namespace
