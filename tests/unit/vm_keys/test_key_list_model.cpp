// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_list_model.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Key;

namespace {

class KeyListModelTest : public ::testing::Test {
protected:
    KeyListModelTest() { list.setKeys({ { .name = u"a"_s }, { .name = u"b"_s }, { .name = u"c"_s } }); }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < list.rowCount(); ++row)
            result.append(list.nameAt(row));
        return result;
    }

    KeyListModel list;
    QAbstractItemModelTester tester { &list, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(KeyListModelTest, RowsKeepTheirPlaceWhileOthersComeAndGo)
{
    const QPersistentModelIndex c(list.index(2));
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    list.setKeys({ { .name = u"a"_s }, { .name = u"x"_s }, { .name = u"c"_s } });
    EXPECT_EQ(names(), QStringList({ u"a"_s, u"x"_s, u"c"_s }));
    EXPECT_EQ(c.data(KeyListModel::NameRole).toString(), u"c"_s);
    EXPECT_TRUE(reset.isEmpty());
}

TEST_F(KeyListModelTest, FollowsANewOrder)
{
    const QPersistentModelIndex a(list.index(0));
    list.setKeys({ { .name = u"c"_s }, { .name = u"a"_s }, { .name = u"b"_s }, { .name = u"d"_s } });
    EXPECT_EQ(names(), QStringList({ u"c"_s, u"a"_s, u"b"_s, u"d"_s }));
    EXPECT_EQ(a.row(), 1);
    EXPECT_EQ(list.count(), 4);
}

TEST_F(KeyListModelTest, TellsOnlyOfRowsThatChanged)
{
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    list.setKeys({ { .name = u"a"_s }, { .name = u"b"_s, .enabled = false }, { .name = u"c"_s } });
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 1);
    EXPECT_FALSE(list.index(1).data(KeyListModel::EnabledRole).toBool());
}

TEST_F(KeyListModelTest, MarksUnsavedEdits)
{
    list.setEdited({ u"b"_s });
    EXPECT_TRUE(list.index(1).data(KeyListModel::EditedRole).toBool());
    EXPECT_FALSE(list.index(0).data(KeyListModel::EditedRole).toBool());
    list.setEdited({});
    EXPECT_FALSE(list.index(1).data(KeyListModel::EditedRole).toBool());
}

TEST_F(KeyListModelTest, OneSentenceSaysTheRow)
{
    list.setKeys({ { .name = u"ci"_s, .enabled = false, .comment = u"the build server"_s } });
    EXPECT_EQ(list.index(0).data(KeyListModel::SummaryRole).toString(), u"ci, off, the build server"_s);
}

} // namespace
