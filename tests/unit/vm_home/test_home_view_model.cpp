// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/home_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app::viewmodels;
using gateway::ErrorCode;
using gateway::service::GatewayState;
using gateway::test::ScriptedServices;

namespace {

class HomeTest : public ::testing::Test {
protected:
    // The figures arrive from the event loop.
    void load(HomeViewModel& home)
    {
        QSignalSpy changed(&home, &HomeViewModel::figuresChanged);
        home.setWatched(true);
        ASSERT_TRUE(changed.wait());
    }

    // One more request is over.
    void finishOne()
    {
        const auto& records = scripted.traffic.records();
        const auto finished = std::find_if(
            records.begin(), records.end(), [](const auto& record) { return record->isFinished(); });
        scripted.traffic.emitUpdated({ *finished });
    }

    ScriptedServices scripted;
};

TEST_F(HomeTest, EndpointsAreTheBaseUrlsOfTheTwoDialects)
{
    HomeViewModel home(scripted.services());
    EndpointListModel& endpoints = *home.endpoints();
    QAbstractItemModelTester tester(&endpoints, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(endpoints.rowCount(), 2);
    const QString base = scripted.control.baseUrl();
    EXPECT_EQ(endpoints.index(0).data(EndpointListModel::UrlRole).toString(), base + u"/v1"_s);
    EXPECT_EQ(endpoints.index(1).data(EndpointListModel::UrlRole).toString(), base);
}

TEST_F(HomeTest, EndpointsAreEmptyWhileTheGatewayIsStopped)
{
    HomeViewModel home(scripted.services());
    QSignalSpy changed(home.endpoints(), &EndpointListModel::dataChanged);
    scripted.control.setState(GatewayState::Stopped);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(home.endpoints()->index(0).data(EndpointListModel::UrlRole).toString(), QString());
}

TEST_F(HomeTest, FiguresAreDashesUntilTheyAreKnown)
{
    HomeViewModel home(scripted.services());
    EXPECT_EQ(home.requests(), u"–"_s);
    load(home);
    EXPECT_NE(home.requests(), u"–"_s);
    EXPECT_EQ(home.cost(), u"$4.32"_s);
    EXPECT_EQ(home.costDetail(), u"3 without a price"_s);
    EXPECT_EQ(home.figuresProblem(), QString());
}

TEST_F(HomeTest, SaysWhyTheFiguresAreNotKnown)
{
    scripted.traffic.failWith({ .code = ErrorCode::Internal, .message = u"The database cannot be read."_s });
    HomeViewModel home(scripted.services());
    load(home);
    EXPECT_EQ(home.figuresProblem(), u"The database cannot be read."_s);
    EXPECT_EQ(home.requests(), u"–"_s);
}

TEST_F(HomeTest, NobodySumsUpTheDayForAPageThatIsNotSeen)
{
    HomeViewModel home(scripted.services());
    finishOne();
    scripted.control.setState(GatewayState::Stopped);
    EXPECT_EQ(scripted.traffic.looksAtFigures(), 0);

    load(home);
    EXPECT_EQ(scripted.traffic.looksAtFigures(), 1);
    scripted.control.setState(GatewayState::Running);
    EXPECT_EQ(scripted.traffic.looksAtFigures(), 2);
    home.setWatched(false);
    QSignalSpy changed(&home, &HomeViewModel::figuresChanged);
    ASSERT_TRUE(changed.wait()) << "what was asked for is taken";

    scripted.control.setState(GatewayState::Stopped);
    EXPECT_EQ(scripted.traffic.looksAtFigures(), 2);
    load(home);
    EXPECT_EQ(scripted.traffic.looksAtFigures(), 3);
}

TEST_F(HomeTest, LooksAtTheFiguresTheLessOftenTheLongerOneTakes)
{
    QDateTime now = QDateTime::currentDateTime();
    HomeViewModel home(scripted.services(), [&now] { return now; });
    const auto pauseAfterLookOf = [&](std::chrono::milliseconds duration) {
        QSignalSpy changed(&home, &HomeViewModel::figuresChanged);
        home.setWatched(false);
        home.setWatched(true);
        now = now.addMSecs(duration.count());
        EXPECT_TRUE(changed.wait());
        return home.figuresPause();
    };
    EXPECT_EQ(pauseAfterLookOf(5ms), 1s);
    EXPECT_EQ(pauseAfterLookOf(100ms), 1'900ms);
    EXPECT_EQ(pauseAfterLookOf(10s), 60s);
    EXPECT_EQ(pauseAfterLookOf(-1h), 1s) << "somebody set the clock";
}

TEST_F(HomeTest, SaysWhatRunsAndAtWhichProvider)
{
    HomeViewModel home(scripted.services());
    EXPECT_EQ(home.runningText(), QString());
    const auto running = [](const QByteArray& id, const QString& provider) {
        auto record = std::make_shared<gateway::inspect::ExchangeRecord>();
        record->id.text = id;
        record->provider = provider;
        return record;
    };
    QSignalSpy changed(&home, &HomeViewModel::runningTextChanged);
    scripted.traffic.emitUpdated({ running("1", {}) });
    EXPECT_EQ(home.runningText(), u"1 running"_s) << "nobody is asked yet";
    scripted.traffic.emitUpdated({ running("1", u"b"_s), running("2", u"a"_s), running("3", u"b"_s) });
    EXPECT_TRUE(home.runningText().endsWith(u"running: a 1, b 2"_s)) << home.runningText().toStdString();
    EXPECT_EQ(changed.size(), 2);
    for (const QByteArray id : { "1", "2", "3" }) {
        auto ended = running(id, u"a"_s);
        ended->state = gateway::inspect::ExchangeState::Completed;
        scripted.traffic.emitUpdated({ ended });
    }
    EXPECT_EQ(home.runningText(), QString());
}

TEST_F(HomeTest, TheNextStepLeadsFromNothingToTheFirstAnswer)
{
    HomeViewModel home(scripted.services());
    EXPECT_EQ(home.nextStep(), HomeViewModel::NextStep::None);
    QSignalSpy changed(&home, &HomeViewModel::setupChanged);
    auto config = *scripted.configuration.current();
    config.keys.clear();
    scripted.configuration.replace(config);
    EXPECT_EQ(home.nextStep(), HomeViewModel::NextStep::AddKey);
    config.aliases.clear();
    scripted.configuration.replace(config);
    EXPECT_EQ(home.nextStep(), HomeViewModel::NextStep::AddModel);
    config.providers.clear();
    scripted.configuration.replace(config);
    EXPECT_EQ(home.nextStep(), HomeViewModel::NextStep::AddProvider);
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(HomeTest, TheWorstMeterOfEachProviderComesFirst)
{
    using gateway::inspect::Meter;
    using gateway::inspect::MeterStatus;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    scripted.meters.setStandings(
        { { .provider = u"anthropic"_s,
              .reading = { .meters = { Meter { .key = u"week"_s, .label = u"Week"_s, .percent = 30 },
                               Meter { .key = u"5h"_s,
                                   .label = u"5 hours"_s,
                                   .percent = 64,
                                   .resetsAtMs = now + 7'200'000 } } } },
            { .provider = u"openai"_s,
                .reading = { .meters = { Meter { .key = u"m"_s,
                                 .label = u"Month"_s,
                                 .percent = 95,
                                 .status = MeterStatus::Critical } } } },
            { .provider = u"silent"_s } });
    HomeViewModel home(scripted.services());
    WorstMeterModel& meters = *home.meters();
    QAbstractItemModelTester tester(&meters, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(meters.rowCount(), 2);
    EXPECT_EQ(meters.index(0).data(WorstMeterModel::LabelRole).toString(), u"Month"_s);
    EXPECT_EQ(meters.index(1).data(WorstMeterModel::LabelRole).toString(), u"5 hours"_s);
    EXPECT_DOUBLE_EQ(meters.index(1).data(WorstMeterModel::UsedRole).toDouble(), 0.64);
    EXPECT_FALSE(meters.index(1).data(WorstMeterModel::DetailRole).toString().isEmpty());
    scripted.meters.setStandings({});
    EXPECT_EQ(meters.rowCount(), 0);
}

TEST_F(HomeTest, WhatNeedsAPersonIsSaidTheMostPressingFirst)
{
    HomeViewModel home(scripted.services());
    AlertListModel& alerts = *home.alerts();
    QAbstractItemModelTester tester(&alerts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = alerts.rowCount();
    EXPECT_EQ(before, 0);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    gateway::inspect::PolicyState state;
    state.resting = {
        { .target = { u"openai"_s, u"gpt-5"_s }, .untilMs = now + 90'000, .reason = u"rate_limited"_s },
        { .target = { u"openai"_s, {} }, .untilMs = now - 1, .reason = u"overloaded"_s }
    };
    state.quotas = { { .quota = u"budget"_s,
                         .owner = u"*"_s,
                         .used = 83,
                         .limit = 100,
                         .resetsAtMs = now + 3'600'000,
                         .warns = true },
        { .quota = u"fine"_s, .owner = u"laptop"_s, .used = 1, .limit = 100 } };
    scripted.policy.setState(state);
    ASSERT_EQ(alerts.rowCount(), 2);
    EXPECT_EQ(alerts.index(0).data(AlertListModel::TitleRole).toString(), u"budget: 83\u202F% used"_s);
    EXPECT_EQ(alerts.index(1).data(AlertListModel::DetailRole).toString(), u"Too many requests"_s);
    EXPECT_EQ(alerts.index(1).data(AlertListModel::GoalRole).toInt(),
        static_cast<int>(AlertListModel::Goal::Models));
    const gateway::service::AccountView out { .id = { .vendor = u"lost"_s, .name = u"work"_s },
        .state = gateway::service::AccountState::SignedOut,
        .problem = u"The login has ended."_s };
    scripted.accounts.setAccounts({ out });
    ASSERT_EQ(alerts.rowCount(), 3);
    EXPECT_TRUE(alerts.index(0).data(AlertListModel::SevereRole).toBool());
    EXPECT_EQ(alerts.index(0).data(AlertListModel::DetailRole).toString(), u"The login has ended."_s);
    EXPECT_EQ(alerts.index(0).data(AlertListModel::TitleRole).toString(), u"Sign in to lost again"_s);
    scripted.accounts.setAccounts({ out,
        { .id = { .vendor = u"lost"_s, .name = u"private"_s },
            .state = gateway::service::AccountState::SignedIn } });
    EXPECT_EQ(
        alerts.index(0).data(AlertListModel::TitleRole).toString(), u"Sign in to lost \u00b7 work again"_s)
        << "which one matters where there are several";
}

TEST_F(HomeTest, ThatEverythingIsKeptIsSaidUntilItIsPaused)
{
    HomeViewModel home(scripted.services());
    AlertListModel& alerts = *home.alerts();
    EXPECT_EQ(alerts.rowCount(), 0);
    auto config = *scripted.configuration.current();
    config.settings.capture.mode = gateway::config::CaptureMode::Errors;
    scripted.configuration.replace(config);
    EXPECT_EQ(alerts.rowCount(), 0);
    config.settings.capture.mode = gateway::config::CaptureMode::All;
    scripted.configuration.replace(config);
    ASSERT_EQ(alerts.rowCount(), 1);
    EXPECT_EQ(alerts.index(0).data(AlertListModel::GoalRole).toInt(),
        static_cast<int>(AlertListModel::Goal::Captures));
    scripted.captures.pause();
    EXPECT_EQ(alerts.rowCount(), 0);
}

TEST_F(HomeTest, ANewerVersionIsTheLastOfTheAlerts)
{
    HomeViewModel home(scripted.services());
    AlertListModel& alerts = *home.alerts();
    QAbstractItemModelTester tester(&alerts, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int before = alerts.count();
    alerts.setUpdate(u"Plexus 0.2.0 is ready"_s, u"What is new is said in Settings."_s);
    ASSERT_EQ(alerts.count(), before + 1);
    const QModelIndex last = alerts.index(before);
    EXPECT_EQ(last.data(AlertListModel::TitleRole).toString(), u"Plexus 0.2.0 is ready"_s);
    EXPECT_EQ(last.data(AlertListModel::GoalRole).toInt(), static_cast<int>(AlertListModel::Goal::Updates));
    EXPECT_FALSE(last.data(AlertListModel::SevereRole).toBool());
    alerts.setUpdate({}, {});
    EXPECT_EQ(alerts.count(), before);
}

} // namespace
