// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/route_list_model.h"

#include <QAbstractItemModelTester>

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

} // namespace
