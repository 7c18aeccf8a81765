// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/home/home_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
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
        ASSERT_TRUE(changed.wait());
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

} // namespace
