// SPDX-License-Identifier: GPL-3.0-or-later
// The requests in another order than the newest first, and what leads there.
#include "app/viewmodels/requests/requests_view_model.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;
using gateway::service::TrafficFeed;
using gateway::store::HistoryOrder;

namespace {

// The older, the longer.
TrafficFeed::Records records(int count)
{
    TrafficFeed::Records made;
    for (int number = 1; number <= count; ++number) {
        ExchangeRecord record = sampleExchange(number, 10 * (count - number + 1));
        record.endUs = 1'000'000 + 10'000 * (count - number);
        made.append(share(record));
    }
    return made;
}

class SortedListTest : public testing::Test {
protected:
    SortedListTest() { settle(); }

    void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] QList<int> ids()
    {
        QList<int> list;
        for (int row = 0; row < m_page.shownCount(); ++row)
            list.append(m_page.sorted()->at(row)->id.text.toInt());
        return list;
    }

    void sortByDuration() // the longest first
    {
        m_page.columns()->sortBy(m_page.columns()->duration());
        settle();
    }

    gateway::test::FakeClock m_clock;
    gateway::test::ScriptedServices m_base;
    gateway::test::ScriptedTraffic m_traffic { records(4) };
    QTemporaryDir m_folder;
    RequestsViewModel m_page { m_base.servicesWith(m_traffic), m_clock, m_folder.filePath(u"page.ini"_s) };
    QAbstractItemModelTester m_tester { m_page.sorted(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(SortedListTest, TheColumnMakesRoomForTheArrowBesideItsHeading)
{
    TableColumns& columns = *m_page.columns();
    columns.setAvailable(1400);
    const int before = columns.duration()->width;
    sortByDuration();
    EXPECT_EQ(columns.duration()->width, before + 14);
    columns.sortBy(columns.cost());
    EXPECT_EQ(columns.duration()->width, before);
}

TEST_F(SortedListTest, IsASnapshotInTheOrderOfAColumn)
{
    EXPECT_FALSE(m_page.sorted()->isActive());
    sortByDuration();
    EXPECT_TRUE(m_page.sorted()->isActive());
    EXPECT_EQ(ids(), QList<int>({ 1, 2, 3, 4 }));
    ASSERT_EQ(m_traffic.tables().size(), 1);
    EXPECT_EQ(m_traffic.tables()[0].order.by, HistoryOrder::By::Duration);
    EXPECT_EQ(m_traffic.tables()[0].order.direction, HistoryOrder::Direction::Descending);
    EXPECT_EQ(m_page.listName(), u"Requests by Duration, highest first"_s);
    EXPECT_TRUE(
        m_page.sorted()->index(0).data(ExchangeListModel::SummaryRole).toString().contains(u"sonnet"));
    sortByDuration();
    EXPECT_EQ(ids(), QList<int>({ 4, 3, 2, 1 }));
    sortByDuration();
    EXPECT_FALSE(m_page.sorted()->isActive()); // the third press goes back
    EXPECT_EQ(m_page.listName(), u"Requests, newest first"_s);
    EXPECT_EQ(m_page.shownCount(), 4);
}

TEST_F(SortedListTest, TheKeyboardWalksTheRowsAsTheyStand)
{
    sortByDuration();
    m_page.selectBy(1);
    EXPECT_EQ(m_page.selectedId(), idOf(1).toString());
    m_page.selectBy(2);
    EXPECT_EQ(m_page.selectedId(), idOf(3).toString());
    EXPECT_EQ(m_page.selectedRow(), 2);
    m_page.pickBy(1);
    EXPECT_EQ(m_page.picked()->count(), 2);
    m_page.columns()->sortNewestFirst();
    EXPECT_EQ(m_page.selectedRow(), 0); // where it stands in that order
    EXPECT_EQ(m_page.picked()->count(), 2);
}

TEST_F(SortedListTest, WhatEndsMeanwhileIsOnlyCounted)
{
    sortByDuration();
    m_traffic.emitUpdated({ share(runningExchange(8, 1)) });
    EXPECT_EQ(m_page.newCount(), 0); // it is in no snapshot yet
    ExchangeRecord ended = sampleExchange(8, 1);
    ended.endUs = 60'000'000;
    m_traffic.emitUpdated({ share(ended) });
    m_traffic.emitUpdated({ share(ended) });
    EXPECT_EQ(m_page.newCount(), 1);
    EXPECT_EQ(ids(), QList<int>({ 1, 2, 3, 4 }));
    EXPECT_EQ(m_page.list()->count(), 5); // behind it everything goes on
    m_clock.advanceMs(2'000);
    m_page.showNew();
    settle();
    EXPECT_EQ(m_page.newCount(), 0);
    EXPECT_EQ(ids(), QList<int>({ 8, 1, 2, 3, 4 }));
    EXPECT_GE(m_page.sorted()->axisUs(), 60e6);
}

TEST_F(SortedListTest, TheFilterGoesToTheStoreOnceOneStopsTyping)
{
    sortByDuration();
    m_page.setFilter(u"client:cl"_s);
    m_page.setFilter(u"client:claude is:pinned"_s);
    EXPECT_EQ(m_traffic.tables().size(), 1);
    QSignalSpy state(m_page.sorted(), &SortedListModel::stateChanged);
    ASSERT_TRUE(state.wait(2'000));
    settle();
    ASSERT_EQ(m_traffic.tables().size(), 2);
    EXPECT_EQ(m_traffic.tables()[1].scope.query.allOf.size(), 1);
    EXPECT_TRUE(m_traffic.tables()[1].scope.isPinned);
    EXPECT_EQ(m_page.shownCount(), 0);
    m_page.setFilter({});
    settle();
    EXPECT_EQ(m_page.shownCount(), 4);
}

TEST_F(SortedListTest, ADeletedRowComesBackToItsPlace)
{
    sortByDuration();
    m_page.choose(idOf(2).toString());
    m_page.pickBy(1);
    m_page.removeSelected();
    EXPECT_EQ(ids(), QList<int>({ 1, 4 }));
    m_page.actions()->undoRemove();
    EXPECT_EQ(ids(), QList<int>({ 1, 2, 3, 4 }));
    m_page.choose(idOf(1).toString());
    m_page.removeSelected();
    EXPECT_EQ(m_page.selectedId(), idOf(2).toString());
    m_page.showNew(); // the store has it still
    settle();
    EXPECT_EQ(ids(), QList<int>({ 2, 3, 4 }));
}

TEST_F(SortedListTest, IsReadPageByPage)
{
    gateway::test::ScriptedTraffic traffic(records(450));
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    settle();
    page.columns()->sortBy(page.columns()->duration());
    settle();
    EXPECT_EQ(page.shownCount(), SortedListModel::kPage);
    EXPECT_TRUE(page.hasOlder());
    page.loadOlder();
    page.loadOlder(); // one at a time
    settle();
    EXPECT_EQ(page.shownCount(), 2 * SortedListModel::kPage);
    page.loadOlder();
    settle();
    EXPECT_EQ(page.shownCount(), 450);
    EXPECT_FALSE(page.hasOlder());
    EXPECT_EQ(page.sorted()->at(449)->id, idOf(450));
}

TEST_F(SortedListTest, WhatCannotBeReadIsSaidAndTriedAgain)
{
    m_traffic.failWith({ .message = u"The disk is gone."_s });
    sortByDuration();
    EXPECT_EQ(m_page.historyProblem(), u"The disk is gone."_s);
    EXPECT_FALSE(m_page.isLoading());
    m_page.columns()->sortNewestFirst();
    EXPECT_EQ(m_page.historyProblem(), QString());
}

TEST_F(SortedListTest, TheOrderIsRememberedAndNotThatOfSessions)
{
    sortByDuration();
    m_page.setGrouped(true);
    EXPECT_FALSE(m_page.sorted()->isActive());
    m_page.setGrouped(false);
    EXPECT_TRUE(m_page.sorted()->isActive());
    RequestsViewModel again(m_base.servicesWith(m_traffic), m_clock, m_folder.filePath(u"page.ini"_s));
    settle();
    EXPECT_TRUE(again.sorted()->isActive());
    EXPECT_EQ(again.columns()->duration()->sorting, TableColumn::Descending);
}

TEST_F(SortedListTest, AHeadingSaysHowItIsSortedAndWhatAPressDoes)
{
    TableColumns* columns = m_page.columns();
    EXPECT_EQ(columns->time()->spokenTitle(), u"Time, newest first"_s);
    EXPECT_EQ(columns->cost()->spokenTitle(), u"Cost"_s);
    EXPECT_EQ(columns->cost()->sortHint(), u"Sort the highest first"_s);
    columns->sortBy(columns->model());
    EXPECT_EQ(columns->model()->sorting, TableColumn::Ascending);
    EXPECT_EQ(columns->time()->sorting, TableColumn::Unsorted);
    columns->sortBy(columns->status()); // nothing to sort by
    EXPECT_EQ(columns->model()->sorting, TableColumn::Ascending);
    columns->sortBy(columns->time());
    EXPECT_TRUE(columns->isNewestFirst());
    columns->sortBy(columns->time());
    EXPECT_EQ(columns->time()->spokenTitle(), u"Time, oldest first"_s);
    columns->sortBy(columns->time());
    EXPECT_TRUE(columns->isNewestFirst());
}

TEST_F(SortedListTest, AColumnIsMadeWiderByTheKeyboard)
{
    TableColumns* columns = m_page.columns();
    columns->setAvailable(1'400);
    const int before = columns->cost()->width;
    columns->widen(columns->cost(), 1);
    EXPECT_EQ(columns->cost()->width, before + TableColumns::kResizeStep);
    columns->widen(columns->cost(), -1);
    EXPECT_EQ(columns->cost()->width, before);
}

TEST_F(SortedListTest, TheMenuOfARowDoesWhatItSays)
{
    const auto run = [this](const QString& text) {
        ActionListModel* menu = m_page.rowMenu();
        m_page.prepareRowMenu();
        for (int row = 0; row < menu->count(); ++row) {
            if (menu->index(row).data(ActionListModel::TextRole).toString() == text) {
                menu->run(row);
                return true;
            }
        }
        return false;
    };
    m_page.prepareRowMenu();
    EXPECT_EQ(m_page.rowMenu()->count(), 0); // there is no row
    m_page.choose(idOf(3).toString());
    QSignalSpy copied(&m_page, &RequestsViewModel::copyRequested);
    EXPECT_TRUE(run(u"Copy link"_s));
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(copied[0][0].toString(), u"plexus://open/requests?id="_s + idOf(3).toString());
    EXPECT_TRUE(run(u"Copy as curl to the provider"_s));
    settle();
    ASSERT_EQ(copied.size(), 2);
    EXPECT_TRUE(copied[1][0].toString().contains(u"https://api.anthropic.example/v1/messages"));
    EXPECT_TRUE(run(u"Pin"_s));
    EXPECT_TRUE(m_page.isSelectedPinned());
    EXPECT_TRUE(run(u"Only the provider anthropic"_s));
    EXPECT_EQ(m_page.filter(), u"provider:anthropic"_s);
    EXPECT_TRUE(run(u"Only the status ok"_s));
    EXPECT_TRUE(run(u"Only the provider anthropic"_s)); // in the place of what was said of it
    EXPECT_EQ(m_page.filter(), u"status:ok provider:anthropic"_s);
    EXPECT_TRUE(run(u"Delete"_s));
    EXPECT_EQ(m_page.list()->count(), 3);
    m_page.pickAll();
    EXPECT_FALSE(run(u"Pin"_s));
    EXPECT_TRUE(run(u"Delete 3 request(s)"_s));
    EXPECT_EQ(m_page.list()->count(), 0);
}

TEST_F(SortedListTest, ALinkOpensARequestThatIsNotListed)
{
    gateway::test::ScriptedTraffic traffic(records(450));
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    settle();
    QSignalSpy notes(&page, &RequestsViewModel::notified);
    page.openRequest(idOf(1).toString());
    settle();
    EXPECT_EQ(page.selectedId(), idOf(1).toString());
    page.openRequest(idOf(999).toString());
    settle();
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(page.selectedId(), idOf(1).toString());
}

TEST_F(SortedListTest, WhereTheDetailsStandIsRemembered)
{
    EXPECT_FALSE(m_page.areDetailsBelow());
    m_page.preparePageMenu();
    m_page.pageMenu()->run(1);
    EXPECT_TRUE(m_page.areDetailsBelow());
    m_page.setDetailsHeight(321);
    m_page.setDetailsWidth(456);
    const RequestsViewModel again(m_base.servicesWith(m_traffic), m_clock, m_folder.filePath(u"page.ini"_s));
    EXPECT_TRUE(again.areDetailsBelow());
    EXPECT_EQ(again.detailsHeight(), 321);
    EXPECT_EQ(again.detailsWidth(), 456);
}

} // namespace
