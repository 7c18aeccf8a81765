// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/header_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;

namespace {

TEST(HeaderListModel, RowsAreAddedEditedAndRemoved)
{
    HeaderListModel headers;
    QAbstractItemModelTester tester(&headers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edited(&headers, &HeaderListModel::edited);
    headers.append();
    headers.setName(0, u" X-Team "_s);
    headers.setValue(0, u"blue"_s);
    EXPECT_EQ(headers.headers(), (gateway::HeaderList { { "X-Team", "blue" } }));
    EXPECT_EQ(edited.size(), 3);
    headers.setName(0, u"X-Team"_s);
    headers.setValue(7, u"nowhere"_s);
    EXPECT_EQ(edited.size(), 3) << "nothing has changed";
    headers.remove(0);
    headers.remove(0);
    EXPECT_EQ(headers.count(), 0);
    EXPECT_EQ(edited.size(), 4);
}

TEST(HeaderListModel, CredentialsAreMarked)
{
    HeaderListModel headers;
    headers.setHeaders({ { "Authorization", "Bearer x" }, { "X-Team", "blue" } });
    EXPECT_EQ(headers.index(0).data(HeaderListModel::SecretRole), true);
    EXPECT_EQ(headers.index(1).data(HeaderListModel::SecretRole), false);
}

} // namespace
