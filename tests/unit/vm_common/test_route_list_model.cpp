// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/route_list_model.h"

#include <QAbstractItemModelTester>

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(RouteListModel, SkippedCandidatesComeLastAndSayWhy)
{
    RouteListModel list;
    QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.setCandidates({ { .provider = u"a"_s, .model = u"m"_s, .place = 0, .reason = u"rests"_s },
        { .provider = u"b"_s,
            .model = u"m"_s,
            .group = u"default"_s,
            .place = 1,
            .reason = u"cheapest"_s } });
    ASSERT_EQ(list.count(), 2);
    EXPECT_EQ(list.index(0).data(RouteListModel::TargetRole), u"b/m"_s);
    EXPECT_EQ(list.index(0).data(RouteListModel::SummaryRole), u"1. b/m, cheapest"_s);
    EXPECT_EQ(list.index(1).data(RouteListModel::SkippedRole), true);
    EXPECT_EQ(list.index(1).data(RouteListModel::PlaceRole), QString());
    EXPECT_EQ(list.index(1).data(RouteListModel::SummaryRole), u"Skipped: a/m, rests"_s);
}

TEST(RouteListModel, SaysWhatCameOfThoseThatWereAsked)
{
    RouteListModel list;
    const RouteListModel::Candidates candidates {
        { .provider = u"a"_s, .model = u"m"_s, .group = u"default"_s, .place = 1, .reason = u"in order"_s },
        { .provider = u"b"_s, .model = u"m"_s, .group = u"default"_s, .place = 2, .reason = u"in order"_s },
        { .provider = u"c"_s, .model = u"m"_s, .group = u"default"_s, .place = 3, .reason = u"in order"_s }
    };
    using gateway::inspect::AttemptOutcome;
    RouteListModel::Attempts attempts {
        { .provider = u"a"_s, .model = u"m"_s, .outcome = AttemptOutcome::Failed, .status = 500 },
        { .provider = u"b"_s, .model = u"m"_s, .outcome = AttemptOutcome::Running }
    };
    list.setCandidates(candidates, attempts);
    EXPECT_EQ(list.index(0).data(RouteListModel::OutcomeRole), u"Failed (500)"_s);
    EXPECT_EQ(list.index(0).data(RouteListModel::SummaryRole), u"1. a/m, in order, Failed (500)"_s);
    EXPECT_EQ(list.index(2).data(RouteListModel::OutcomeRole), QString());
    EXPECT_EQ(list.index(0).data(RouteListModel::GroupRole), QString()); // all are of one
    QSignalSpy reset(&list, &RouteListModel::modelReset);
    attempts[1].outcome = AttemptOutcome::Succeeded;
    list.setCandidates(candidates, attempts);
    EXPECT_EQ(list.index(1).data(RouteListModel::OutcomeRole), u"Answered"_s);
    EXPECT_TRUE(reset.isEmpty());
}

} // namespace
