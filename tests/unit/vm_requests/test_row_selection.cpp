// SPDX-License-Identifier: GPL-3.0-or-later
// Several rows at once: picked, deleted, exported, and a whole part of the history cleared.
#include "app/viewmodels/requests/requests_view_model.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;

namespace {

class RowSelectionTest : public testing::Test {
protected:
    RowSelectionTest() { settle(); }

    void settle()
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    [[nodiscard]] QStringList picked()
    {
        QStringList ids;
        for (const auto& record : m_page.picked()->records())
            ids.append(QString::number(record->id.text.toInt()));
        return ids;
    }

    [[nodiscard]] QString id(int number) const { return idOf(number).toString(); }

    gateway::test::FakeClock m_clock;
    gateway::test::ScriptedServices m_base;
    gateway::test::ScriptedTraffic m_traffic { { share(sampleExchange(1, 50 * 86'400)),
        share(sampleExchange(2, 40)), share(sampleExchange(3, 30)), share(sampleExchange(4, 20)),
        share(sampleExchange(5, 10)) } };
    gateway::inspect::ExchangeMarks m_marks;
    RequestsViewModel m_page { m_base.servicesWith(m_traffic), m_clock };
};

TEST_F(RowSelectionTest, TakesRowsInAndOut)
{
    m_page.choose(id(5));
    m_page.pick(id(3));
    EXPECT_EQ(picked(), QStringList({ u"5"_s, u"3"_s })); // with the row one stood on
    EXPECT_TRUE(m_page.list()->index(2).data(ExchangeListModel::PickedRole).toBool());
    m_page.pick(id(3));
    EXPECT_EQ(picked(), QStringList { u"5"_s });
    m_page.choose(id(2));
    EXPECT_EQ(m_page.picked()->count(), 0);
    EXPECT_FALSE(m_page.list()->index(0).data(ExchangeListModel::PickedRole).toBool());
}

TEST_F(RowSelectionTest, ARunOfRowsGrowsAndShrinksFromWhereItBegan)
{
    m_page.choose(id(4));
    m_page.pickBy(1);
    m_page.pickBy(1);
    EXPECT_EQ(picked(), QStringList({ u"4"_s, u"3"_s, u"2"_s }));
    EXPECT_EQ(m_page.selectedId(), id(2));
    m_page.pickBy(-1);
    EXPECT_EQ(picked(), QStringList({ u"4"_s, u"3"_s }));
    m_page.pickTo(id(5));
    EXPECT_EQ(picked(), QStringList({ u"5"_s, u"4"_s }));
    m_page.selectBy(1);
    EXPECT_EQ(m_page.picked()->count(), 0);
}

TEST_F(RowSelectionTest, WhatIsNotListedAnyMoreIsNotPicked)
{
    m_page.pickAll();
    EXPECT_EQ(m_page.picked()->count(), 5);
    m_page.actions()->remove(id(4));
    EXPECT_EQ(m_page.picked()->count(), 4);
    m_page.setFilter(u"model:sonnet"_s);
    EXPECT_EQ(m_page.picked()->count(), 0);
}

TEST_F(RowSelectionTest, AreDeletedTogetherAndComeBackTogether)
{
    QSignalSpy removed(m_page.actions(), &RequestActions::removed);
    m_page.choose(id(4));
    m_page.pickBy(1);
    m_page.removeSelected();
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(m_page.list()->count(), 3);
    EXPECT_EQ(m_page.selectedId(), id(2)); // what stands in their place
    EXPECT_TRUE(m_traffic.removals().isEmpty());
    m_page.actions()->undoRemove();
    EXPECT_EQ(m_page.list()->count(), 5);
    m_page.pickAll();
    m_page.removePicked();
    EXPECT_EQ(m_page.list()->count(), 0);
    m_page.actions()->removal().remove({ share(sampleExchange(9, 1)) }); // makes it final
    settle();
    ASSERT_EQ(m_traffic.removals().size(), 1);
    EXPECT_EQ(m_traffic.removals()[0].ids->size(), 5);
    EXPECT_TRUE(m_traffic.records().isEmpty());
}

TEST_F(RowSelectionTest, WhatRunsStaysAndIsSaid)
{
    m_traffic.emitUpdated({ share(runningExchange(6, 1)) });
    QSignalSpy removed(m_page.actions(), &RequestActions::removed);
    m_page.pickAll();
    m_page.removePicked();
    ASSERT_EQ(removed.size(), 1);
    EXPECT_TRUE(removed[0][0].toString().contains(u"still run"));
    ASSERT_EQ(m_page.list()->count(), 1);
    EXPECT_EQ(m_page.list()->at(0)->id, idOf(6));
}

TEST_F(RowSelectionTest, AFailedDeletionBringsThemBack)
{
    QSignalSpy notes(&m_page, &RequestsViewModel::notified);
    RequestRemoval removal(m_traffic, *m_page.list(), m_marks, 0);
    QObject::connect(&removal, &RequestRemoval::failed, &m_page, &RequestsViewModel::notified);
    m_traffic.failWith({ .message = u"The disk is full."_s });
    removal.remove({ m_page.list()->at(0), m_page.list()->at(1) });
    EXPECT_EQ(m_page.list()->count(), 3);
    ASSERT_TRUE(notes.wait(2'000));
    EXPECT_TRUE(notes[0][0].toString().contains(u"disk is full"));
    EXPECT_EQ(m_page.list()->count(), 5);
}

TEST_F(RowSelectionTest, AreExportedInOneFile)
{
    m_page.choose(id(5));
    m_page.pickBy(1);
    m_page.beginExport();
    ExportViewModel* exported = m_page.exported();
    EXPECT_EQ(exported->count(), 2);
    EXPECT_FALSE(exported->isReady());
    settle();
    ASSERT_TRUE(exported->isReady());
    exported->setForm(1);
    const QJsonArray list = QJsonDocument::fromJson(exported->preview().toUtf8()).array();
    EXPECT_EQ(list.size(), 2);
    EXPECT_TRUE(exported->path().contains(u"2-requests"));
    QSignalSpy copied(&m_page, &RequestsViewModel::copyRequested);
    m_page.copyPickedIds();
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(copied[0][0].toString(), id(5) + u'\n' + id(4));
}

TEST_F(RowSelectionTest, ThePartToBeClearedIsCountedFirst)
{
    HistoryClearing* clearing = m_page.clearing();
    m_page.beginClearing();
    EXPECT_EQ(clearing->part(), HistoryClearing::Older); // never everything unasked
    EXPECT_FALSE(clearing->canDelete());
    settle();
    EXPECT_TRUE(clearing->canDelete());
    EXPECT_EQ(clearing->actionText(), u"Delete 1 request"_s);
    clearing->setPart(HistoryClearing::Everything);
    settle();
    EXPECT_EQ(clearing->actionText(), u"Delete 5 requests"_s);
    clearing->setPart(HistoryClearing::Older);
    clearing->setDays(u"three"_s);
    settle();
    EXPECT_FALSE(clearing->canDelete());
    EXPECT_FALSE(clearing->daysProblem().isEmpty());
    clearing->setDays(u"51"_s);
    settle();
    EXPECT_FALSE(clearing->canDelete());
    EXPECT_FALSE(clearing->countText().isEmpty());
}

TEST_F(RowSelectionTest, APartIsClearedButWhatIsPinnedAndComesBack)
{
    m_page.actions()->togglePin(id(3));
    settle();
    m_page.beginClearing();
    m_page.clearing()->setPart(HistoryClearing::Everything);
    settle();
    m_page.clearing()->confirm();
    EXPECT_FALSE(m_page.clearing()->isOpen());
    ASSERT_EQ(m_page.list()->count(), 1);
    EXPECT_EQ(m_page.list()->at(0)->id, idOf(3));
    // What the store still tells of stays away; what came later does not.
    m_page.actions()->undoRemove();
    EXPECT_EQ(m_page.list()->count(), 5);
    m_page.beginClearing();
    m_page.clearing()->setPart(HistoryClearing::Everything);
    m_page.clearing()->setKeepsPinned(false);
    settle();
    m_page.clearing()->confirm();
    m_traffic.emitUpdated({ share(sampleExchange(2, 40)), share(sampleExchange(8, -5)) });
    ASSERT_EQ(m_page.list()->count(), 1);
    EXPECT_EQ(m_page.list()->at(0)->id, idOf(8));
    m_page.actions()->removal().remove({ share(sampleExchange(9, 1)) }); // makes it final
    settle();
    ASSERT_EQ(m_traffic.removals().size(), 1);
    EXPECT_EQ(m_traffic.removals()[0].untilMs, kNowMs + 1);
    EXPECT_FALSE(m_traffic.removals()[0].keepsPinned);
    EXPECT_EQ(m_traffic.records().size(), 1);
}

TEST_F(RowSelectionTest, AFilterIsGoneByOnlyWhereItIsUnderstood)
{
    m_page.setFilter(u"client:claude nonsense:3"_s);
    m_page.beginClearing();
    EXPECT_EQ(m_page.clearing()->part(), HistoryClearing::Filtered);
    settle();
    EXPECT_FALSE(m_page.clearing()->canDelete());
    EXPECT_FALSE(m_page.clearing()->filterRemark().isEmpty());
    m_page.clearing()->close();
    m_page.setFilter(u"client:claude"_s);
    m_page.beginClearing();
    settle();
    EXPECT_TRUE(m_page.clearing()->canDelete());
    m_page.clearing()->confirm();
    EXPECT_EQ(m_page.list()->total(), 0);
}

} // namespace
