// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/requests_view_model.h"

#include "app/viewmodels/requests/clock_watcher.h"
#include "print_qt.h"
#include "sample_exchanges.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using namespace plexus_test;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;
using gateway::inspect::ExchangeState;

namespace {

class RequestsViewModelTest : public testing::Test {
protected:
    void settle() { QCoreApplication::processEvents(); }

    // Answers that lead to further questions.
    void settleAll()
    {
        for (int i = 0; i < 2 * HistoryReader::kStepsAtOnce; ++i)
            settle();
    }

    [[nodiscard]] QString text(const QAbstractItemModel* model, int row, int role) const
    {
        return model->data(model->index(row, 0), role).toString();
    }

    gateway::test::FakeClock m_clock;
    gateway::test::ScriptedServices m_base;
    gateway::test::ScriptedTraffic m_traffic { { share(sampleExchange(1, 60)), share(sampleExchange(2, 40)),
        share(sampleExchange(3, 20)) } };

    RequestsViewModel m_page { m_base.servicesWith(m_traffic), m_clock };
    QAbstractItemModelTester m_tester { m_page.list() };
    QAbstractItemModelTester m_recentTester { m_page.recent() };
};

TEST_F(RequestsViewModelTest, StartsWithTheHistoryAndGrowsWithTheTraffic)
{
    EXPECT_TRUE(m_page.isLoading());
    settle();
    EXPECT_FALSE(m_page.isLoading());
    EXPECT_EQ(m_page.list()->count(), 3);
    m_traffic.emitUpdated({ share(runningExchange(4, 1)) });
    EXPECT_EQ(m_page.list()->count(), 4);
    EXPECT_EQ(m_page.list()->at(0)->id, idOf(4));
    EXPECT_EQ(m_page.newCount(), 0); // following: nothing is out of sight
}

TEST_F(RequestsViewModelTest, TheSelectionSurvivesWhateverHappensToTheList)
{
    settle();
    QSignalSpy selection(&m_page, &RequestsViewModel::selectionChanged);
    m_page.select(idOf(2).toString());
    EXPECT_EQ(m_page.selectedRow(), 1);
    m_traffic.emitUpdated({ share(sampleExchange(4, 5)), share(sampleExchange(5, 1)) });
    EXPECT_EQ(m_page.selectedRow(), 3);
    m_page.setFilter(u"status:error"_s);
    EXPECT_EQ(m_page.selectedRow(), -1);
    EXPECT_EQ(m_page.selectedId(), idOf(2).toString());
    EXPECT_TRUE(m_page.inspector()->isOpen());
    m_page.setFilter({});
    EXPECT_EQ(m_page.selectedRow(), 3);
    EXPECT_EQ(selection.size(), 1);
    m_page.clearSelection();
    EXPECT_EQ(m_page.selectedRow(), -1);
    EXPECT_FALSE(m_page.inspector()->isOpen());
    m_page.select(u"unknown"_s);
    EXPECT_EQ(m_page.selectedId(), QString());
}

TEST_F(RequestsViewModelTest, TheKeyboardWalksTheRowsAndStopsAtTheEnds)
{
    settle();
    m_page.selectBy(1);
    EXPECT_EQ(m_page.selectedRow(), 0); // the first press takes the first row
    m_page.selectBy(1);
    m_page.selectBy(5);
    EXPECT_EQ(m_page.selectedRow(), 2);
    m_page.selectBy(-9);
    EXPECT_EQ(m_page.selectedRow(), 0);
    m_page.setFilter(u"nothing matches"_s);
    m_page.selectBy(1);
    EXPECT_EQ(m_page.selectedId(), idOf(3).toString());
}

TEST_F(RequestsViewModelTest, CountsWhatComesWhileOneLooksElsewhere)
{
    settle();
    m_page.setFollowing(false);
    QSignalSpy prepended(&m_page, &RequestsViewModel::prepended);
    m_traffic.emitUpdated({ share(runningExchange(4, 3)), share(runningExchange(5, 2)) });
    m_traffic.emitUpdated({ share(sampleExchange(4, 3)) }); // a change is nothing new
    EXPECT_EQ(m_page.newCount(), 2);
    ASSERT_EQ(prepended.size(), 1);
    EXPECT_EQ(prepended[0][0].toInt(), 2);
    m_page.setFollowing(true);
    EXPECT_EQ(m_page.newCount(), 0);
}

TEST_F(RequestsViewModelTest, WhilePausedNewRequestsWaitAndListedOnesGoOn)
{
    settle();
    m_traffic.emitUpdated({ share(runningExchange(4, 3)) });
    m_page.setPaused(true);
    m_traffic.emitUpdated({ share(sampleExchange(4, 3)), share(runningExchange(5, 1)) });
    m_traffic.emitUpdated({ share(sampleExchange(5, 1)) });
    EXPECT_EQ(m_page.list()->count(), 4);
    EXPECT_TRUE(m_page.list()->at(0)->isFinished());
    EXPECT_EQ(m_page.newCount(), 1);
    EXPECT_EQ(m_page.recent()->count(), 5); // Home does not pause
    m_page.setPaused(false);
    EXPECT_EQ(m_page.list()->count(), 5);
    EXPECT_TRUE(m_page.list()->at(0)->isFinished());
    EXPECT_EQ(m_page.newCount(), 0);
}

TEST_F(RequestsViewModelTest, WhatWaitsWhilePausedIsBounded)
{
    settle();
    m_page.setPaused(true);
    gateway::service::TrafficFeed::Records records;
    for (int number = 10; number < 10 + RequestsViewModel::kCapacity + 20; ++number)
        records.append(share(runningExchange(number, 0)));
    Q_EMIT m_traffic.updated(records);
    EXPECT_EQ(m_page.newCount(), RequestsViewModel::kCapacity);
    m_page.setPaused(false);
    EXPECT_EQ(m_page.list()->total(), RequestsViewModel::kCapacity);
}

TEST_F(RequestsViewModelTest, OnlyWhatRunsCanBeCancelled)
{
    settle();
    m_traffic.emitUpdated({ share(runningExchange(4, 3)) });
    m_page.actions()->cancel(idOf(3).toString());
    m_page.actions()->cancel(idOf(99).toString());
    EXPECT_TRUE(m_traffic.cancelled().isEmpty());
    m_page.select(idOf(4).toString());
    m_page.actions()->cancel(m_page.selectedId());
    EXPECT_EQ(m_traffic.cancelled(), QVector<gateway::ExchangeId> { idOf(4) });
    settle();
    EXPECT_FALSE(m_page.inspector()->isRunning());
    EXPECT_EQ(m_page.inspector()->statusLine(), u"Cancelled"_s);
}

TEST_F(RequestsViewModelTest, CopiesTheRequestAsACommandWithoutItsKey)
{
    settle();
    QSignalSpy copies(&m_page, &RequestsViewModel::copyRequested);
    m_page.actions()->copyAsCurl(idOf(3).toString());
    settle();
    ASSERT_EQ(copies.size(), 1);
    const QString command = copies[0][0].toString();
    EXPECT_TRUE(command.startsWith(u"curl 'http://127.0.0.1:4000/v1/messages'"_s)) << command.toStdString();
    EXPECT_TRUE(command.contains(u"\"x-api-key: $PLEXUS_KEY\""_s));
    EXPECT_TRUE(command.contains(u"Why is the sky blue?"_s));
    m_page.actions()->copyId(idOf(3).toString());
    EXPECT_EQ(copies[1][0].toString(), idOf(3).toString());

    // A body that was not kept is said, not left out in silence.
    m_base.control.stop();
    Q_EMIT m_traffic.updated({ share(sampleExchange(77, 1)) });
    m_page.actions()->copyAsCurl(idOf(77).toString());
    settle();
    EXPECT_TRUE(copies[2][0].toString().startsWith(u"curl 'http://127.0.0.1:4000/"_s));
    EXPECT_TRUE(copies[2][1].toString().contains(u"without the body"_s));
}

TEST_F(RequestsViewModelTest, AnUnreadableHistoryIsSaidAndCanBeTriedAgain)
{
    settle();
    m_traffic.failWith({ .message = u"The database is locked."_s });
    m_page.retryHistory();
    settle();
    EXPECT_EQ(m_page.historyProblem(), u"The database is locked."_s);
    EXPECT_EQ(m_page.list()->count(), 3);
}

TEST_F(RequestsViewModelTest, OlderRequestsAreReadUntilThereAreNone)
{
    gateway::service::TrafficFeed::Records records;
    for (int number = 500; number > 0; --number)
        records.prepend(share(sampleExchange(number, 1'000 - number)));
    gateway::test::ScriptedTraffic traffic(records);
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    page.setFollowing(false);
    settle();
    EXPECT_EQ(page.list()->count(), 200);
    for (int i = 0; i < 4; ++i) {
        page.loadOlder();
        settle();
    }
    EXPECT_EQ(page.list()->count(), 500);
    EXPECT_EQ(page.newCount(), 0); // the past is not news
    page.loadOlder();
    EXPECT_FALSE(page.isLoading());
}

TEST_F(RequestsViewModelTest, WhatDoesNotFillTheViewIsReadOnWithoutScrolling)
{
    gateway::service::TrafficFeed::Records records;
    for (int number = 500; number > 0; --number) {
        ExchangeRecord record = sampleExchange(number, 1'000 - number);
        record.session = u"one"_s;
        records.prepend(share(record));
    }
    gateway::test::ScriptedTraffic traffic(records);
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    settleAll();
    EXPECT_EQ(page.list()->count(), 200);
    page.setRowsInSight(30);
    settleAll();
    EXPECT_EQ(page.list()->count(), 200); // enough to scroll
    page.setRowsInSight(250);
    settleAll();
    EXPECT_EQ(page.list()->count(), 400);
    page.setRowsInSight(30);
    page.setGrouped(true);
    page.sessions()->toggleFold(0); // one row is left of all
    settleAll();
    EXPECT_EQ(page.list()->count(), 500);
    EXPECT_FALSE(page.isLoading());
}

TEST_F(RequestsViewModelTest, WhatTheStoreGotBeforeTheGatewayRanIsReadAfterAll)
{
    gateway::test::ScriptedTraffic traffic({});
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    page.setRowsInSight(30);
    settleAll();
    EXPECT_EQ(page.list()->count(), 0);
    traffic.fillStore({ share(sampleExchange(1, 60)), share(sampleExchange(2, 40)) });
    traffic.emitUpdated({ share(sampleExchange(3, 1)) });
    m_base.control.setState(gateway::service::GatewayState::Running);
    settleAll();
    EXPECT_EQ(page.list()->count(), 3);
    EXPECT_EQ(page.recent()->count(), 3);
    EXPECT_EQ(page.newCount(), 0);
    EXPECT_FALSE(page.isLoading());
}

TEST_F(RequestsViewModelTest, WhatIsOnItsWayWhenTheGatewayRunsIsAskedForAgain)
{
    gateway::test::ScriptedTraffic traffic({});
    RequestsViewModel page(m_base.servicesWith(traffic), m_clock);
    EXPECT_TRUE(page.isLoading());
    traffic.fillStore({ share(sampleExchange(1, 60)) });
    m_base.control.setState(gateway::service::GatewayState::Running);
    settleAll();
    EXPECT_EQ(page.list()->count(), 1);
}

TEST_F(RequestsViewModelTest, ASearchThatStoppedGoesOnWhenAskedTo)
{
    settleAll();
    m_traffic.neverEndSearches();
    m_page.setRowsInSight(30);
    m_page.setFilter(u"sonnet"_s);
    QTest::qWait(300); // one has typed
    const qsizetype stepsAtOnce = HistoryReader::kStepsAtOnce;
    EXPECT_EQ(m_traffic.searches().size(), stepsAtOnce);
    EXPECT_TRUE(m_page.canSearchOn());
    m_page.loadOlder();
    EXPECT_FALSE(m_page.canSearchOn());
    settleAll();
    EXPECT_EQ(m_traffic.searches().size(), 2 * stepsAtOnce);
    m_page.setFilter({});
    EXPECT_FALSE(m_page.canSearchOn());
}

TEST_F(RequestsViewModelTest, RelatedRequestsAreSearchedForOnlyWhileTheyAreLookedAt)
{
    settleAll();
    m_page.select(idOf(1).toString());
    settleAll();
    EXPECT_TRUE(m_traffic.searches().isEmpty());
    m_page.inspector()->setShowsRelated(true);
    EXPECT_TRUE(m_page.inspector()->searchesRelated());
    settleAll();
    EXPECT_EQ(m_traffic.searches().size(), 1);
    EXPECT_FALSE(m_page.inspector()->searchesRelated());
    m_page.inspector()->setShowsRelated(false);
    m_page.inspector()->setShowsRelated(true); // of the same request: they are here
    settleAll();
    EXPECT_EQ(m_traffic.searches().size(), 1);
}

TEST_F(RequestsViewModelTest, WhoeverWalksThroughTheListSearchesForTheRelatedOfTheLastOneOnly)
{
    settleAll();
    m_page.inspector()->setShowsRelated(true);
    for (const int number : { 3, 2, 1 })
        m_page.select(idOf(number).toString());
    EXPECT_EQ(m_traffic.searches().size(), 1); // one at a time
    settleAll();
    ASSERT_EQ(m_traffic.searches().size(), 2);
    EXPECT_EQ(m_traffic.searches().last().query.allOf.first().first().text, idOf(1).toString());
    EXPECT_FALSE(m_page.inspector()->searchesRelated());
}

TEST_F(RequestsViewModelTest, RelatedRequestsAreThoseOfExactlyTheSession)
{
    ExchangeRecord asked = sampleExchange(4, 5);
    asked.session = u"s-1"_s;
    m_traffic.emitUpdated({ share(asked) });
    m_page.inspector()->setShowsRelated(true);
    m_page.select(idOf(4).toString());
    using Term = gateway::inspect::ExchangeTerm;
    ASSERT_EQ(m_traffic.searches().size(), 1);
    const Term session { .field = Term::Field::Session, .test = Term::Test::Equal, .text = u"s-1"_s };
    EXPECT_TRUE(m_traffic.searches().first().query.allOf.first().contains(session));
}

TEST_F(RequestsViewModelTest, TheHintComesWithTheFilter)
{
    settle();
    m_page.setFilter(u"stauts:error"_s);
    EXPECT_TRUE(m_page.filterHint().contains(u"status:"_s));
    m_page.setFilter(u"sonnet"_s);
    EXPECT_EQ(m_page.filterHint(), QString());
    EXPECT_EQ(m_page.list()->count(), 3);
}

TEST_F(RequestsViewModelTest, TheClockTicksOnlyWhileSomebodyWatches)
{
    LiveClock* clock = m_page.clock();
    EXPECT_FALSE(clock->isTicking());
    QObject first;
    {
        QObject second;
        clock->watch(&first);
        clock->watch(&second);
        clock->watch(&second);
        EXPECT_TRUE(clock->isTicking());
        clock->unwatch(&first);
        EXPECT_TRUE(clock->isTicking());
    }
    EXPECT_FALSE(clock->isTicking());
    clock->unwatch(&first);
    EXPECT_FALSE(clock->isTicking());
}

TEST_F(RequestsViewModelTest, WhatRunsIsDrawnAgainTogetherWithWhatComesIn)
{
    LiveClock* clock = m_page.clock();
    QSignalSpy ticks(clock, &LiveClock::ticked);
    m_traffic.emitUpdated({ share(runningExchange(4, 1)) });
    EXPECT_EQ(ticks.size(), 0); // nobody watches
    QObject watcher;
    clock->watch(&watcher);
    m_traffic.emitUpdated({ share(runningExchange(5, 1)) });
    EXPECT_EQ(ticks.size(), 1);
    EXPECT_TRUE(clock->isTicking());
    clock->setCalm(true); // once a second, whatever comes in
    m_traffic.emitUpdated({ share(runningExchange(6, 1)) });
    EXPECT_EQ(ticks.size(), 1);
}

TEST_F(RequestsViewModelTest, WherePicturesAreDearWhatComesInIsShownLessOften)
{
    using namespace std::chrono_literals;
    settle();
    LiveClock* clock = m_page.clock();
    const int before = m_page.list()->count();
    clock->pictureTook(1s); // of no change
    m_traffic.emitUpdated({ share(runningExchange(4, 1)) });
    EXPECT_EQ(clock->untilBeat(), 0ms);
    for (int i = 0; i < 40; ++i) {
        clock->beat(4ms);
        clock->pictureTook(6ms);
        clock->pictureTook(1s); // a blinking cursor's
    }
    const auto pace = clock->untilBeat();
    EXPECT_GT(pace, 790ms);
    EXPECT_LE(pace, 800ms);
    // Nothing is lost, and what ended stays so.
    m_traffic.emitUpdated({ share(sampleExchange(5, 5)), share(runningExchange(6, 1)) });
    m_traffic.emitUpdated({ share(runningExchange(7, 1)), share(runningExchange(5, 1)) });
    EXPECT_EQ(m_page.list()->count(), before + 1);
    m_clock.advanceMs(pace.count());
    EXPECT_EQ(clock->untilBeat(), 0ms);
    m_traffic.emitUpdated({ share(runningExchange(8, 1)) });
    EXPECT_EQ(m_page.list()->count(), before + 5);
    EXPECT_TRUE(m_page.list()->find(idOf(5))->isFinished());
    // As dear as it may get, once a second is kept.
    for (int i = 0; i < 40; ++i) {
        clock->beat();
        clock->pictureTook(5s);
    }
    EXPECT_EQ(clock->untilBeat(), 1'000ms);
    m_traffic.emitUpdated({ share(runningExchange(9, 1)) });
    QSignalSpy inserted(m_page.list(), &QAbstractItemModel::rowsInserted);
    EXPECT_TRUE(inserted.wait()); // by itself
    for (int i = 0; i < 40; ++i) {
        clock->beat();
        clock->pictureTook(1ms);
    }
    EXPECT_EQ(clock->untilBeat(), 0ms);
}

TEST_F(RequestsViewModelTest, AWatcherKeepsTheClockTickingWhileItIsActive)
{
    LiveClock* clock = m_page.clock();
    {
        ClockWatcher watcher;
        watcher.setActive(true);
        watcher.setClock(clock);
        EXPECT_TRUE(clock->isTicking());
        watcher.setActive(false);
        EXPECT_FALSE(clock->isTicking());
        watcher.setActive(true);
        watcher.setClock(nullptr);
        EXPECT_FALSE(clock->isTicking());
        watcher.setClock(clock);
    }
    EXPECT_FALSE(clock->isTicking());
}

TEST_F(RequestsViewModelTest, TheInspectorTellsTheWholeRequest)
{
    ExchangeRecord record = sampleExchange(9, 5);
    record.attempts.prepend({ .provider = u"openai"_s,
        .model = u"gpt-5"_s,
        .reason = u"first in order"_s,
        .outcome = gateway::inspect::AttemptOutcome::Failed,
        .status = 429,
        .errorMessage = u"The provider answered 429."_s,
        .startUs = 600,
        .endUs = 400'600,
        .requestHeaders = { { "Content-Type", "application/json" } } });
    record.attempts[1].index = 1;
    record.firstTextUs = 1'612'000;
    record.messages = 41;
    record.tools = 17;
    record.answer = { .finish = gateway::inspect::FinishReason::ToolCalls, .toolCalls = 2 };
    m_traffic.emitUpdated({ share(record) });
    m_page.select(idOf(9).toString());
    settle();
    ExchangeInspector* inspector = m_page.inspector();
    EXPECT_EQ(inspector->title(), u"sonnet"_s);
    EXPECT_EQ(inspector->subtitle(), u"anthropic/claude-sonnet-4-5"_s);
    QHash<QString, QString> facts;
    for (int row = 0; row < inspector->facts()->rowCount(); ++row)
        facts.insert(text(inspector->facts(), row, FieldListModel::NameRole),
            text(inspector->facts(), row, FieldListModel::ValueRole));
    EXPECT_EQ(facts[u"First text"_s], u"1.6\u202Fs"_s);
    EXPECT_EQ(facts[u"Speed"_s], u"63 tok/s"_s);
    EXPECT_EQ(facts[u"Finish reason"_s], u"tool_calls: it waits for the results of tools"_s);
    EXPECT_EQ(facts[u"Tool calls"_s], u"2"_s);
    EXPECT_EQ(facts[u"Tools offered"_s], u"17"_s);
    EXPECT_EQ(facts[u"Messages"_s], u"41"_s);
    EXPECT_EQ(inspector->progress(), QString());
    EXPECT_EQ(inspector->attempts()->count(), 2);
    EXPECT_EQ(text(inspector->attempts(), 0, AttemptListModel::StatusTextRole), u"Error 429"_s);
    EXPECT_EQ(text(inspector->attempts(), 0, AttemptListModel::ReasonRole), u"first in order"_s);
    EXPECT_EQ(text(inspector->attempts(), 0, AttemptListModel::ErrorRole), u"The provider answered 429."_s);
    EXPECT_EQ(text(inspector->headers(), 0, FieldListModel::SectionRole), u"Request from the client"_s);
    EXPECT_EQ(text(inspector->headers(), 2, FieldListModel::SectionRole), u"Request to openai, attempt 1"_s);
    EXPECT_EQ(text(inspector->headers(), 0, FieldListModel::FirstRole), u"true"_s);
    EXPECT_EQ(text(inspector->headers(), 1, FieldListModel::FirstRole), u"false"_s);
    EXPECT_EQ(text(inspector->headers(), 2, FieldListModel::FirstRole), u"true"_s);
    BodySides* request = inspector->request();
    EXPECT_TRUE(request->client()->text().startsWith(u"{\n  \"model\": \"fast\""_s));
    EXPECT_TRUE(request->hasUpstream());
    request->upstream()->setRaw(true);
    EXPECT_TRUE(request->upstream()->text().startsWith(u"{\"model\":\"gpt-4o-mini\""_s));
    EXPECT_EQ(request->diff()->count(), 0); // nobody looks
    request->setSide(BodySides::Diff);
    EXPECT_EQ(request->diff()->changeCount(), 1);
    EXPECT_EQ(request->attempts().size(), 2);
    EXPECT_EQ(request->attempt(), 1);
    EXPECT_TRUE(inspector->response()->client()->text().startsWith(u"data: {"_s)); // SSE as it is
    EXPECT_FALSE(inspector->response()->client()->isJson());
    inspector->response()->setAttempt(0);
    EXPECT_TRUE(inspector->response()->upstream()->text().contains(u"rate limit"));
    EXPECT_EQ(inspector->decision(),
        u"openai/gpt-5 failed with 429, so the next target, anthropic/claude-sonnet-4-5, was asked."_s);
}

TEST_F(RequestsViewModelTest, TheInspectorFollowsARunningRequestInPlace)
{
    m_traffic.emitUpdated({ share(runningExchange(4, 3)) });
    m_page.select(idOf(4).toString());
    settle();
    QAbstractItemModelTester facts(m_page.inspector()->facts());
    QAbstractItemModelTester attempts(m_page.inspector()->attempts());
    QSignalSpy reset(m_page.inspector()->attempts(), &QAbstractItemModel::modelReset);
    EXPECT_TRUE(m_page.inspector()->progress().startsWith(u"6.1"_s)); // kB so far
    QSignalSpy progress(m_page.inspector(), &ExchangeInspector::progressChanged);
    m_page.inspector()->refreshProgress();
    EXPECT_EQ(progress.size(), 1);
    m_traffic.emitUpdated({ share(sampleExchange(4, 3)) });
    EXPECT_FALSE(m_page.inspector()->isRunning());
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(m_page.inspector()->statusLine(), u"OK"_s);
}

TEST(BodyView, ShowsTheBeginningOfALargeBodyAndSaysSo)
{
    BodyView view;
    const QByteArray large =
        QByteArray(BodyView::kShownBytes - 1, 'a') + "\xC3\xA4" + QByteArray(900'000, 'b');
    view.setBody(BodyView::Capture::Whole, large);
    EXPECT_EQ(view.text().size(), BodyView::kShownBytes - 1); // no character is torn
    EXPECT_TRUE(view.notice().startsWith(u"Showing the first"_s)) << view.notice().toStdString();
    EXPECT_EQ(view.wholeText().size(), large.size() - 1);
    view.setBody(BodyView::Capture::Cut, "{\"a\":1");
    EXPECT_EQ(view.text(), u"{\n  \"a\": 1"_s);
    EXPECT_TRUE(view.notice().startsWith(u"Only the beginning was kept"_s));
}

TEST(BodyView, ReadsTheWordsOfAStreamInOnePiece)
{
    BodyView view;
    const QByteArray stream = "data: {\"choices\":[{\"delta\":{\"content\":\"One \"}}]}\n\n"
                              "data: {\"choices\":[{\"delta\":{\"content\":\"piece\"}}]}\n\ndata: [DONE]\n\n";
    view.setBody(BodyView::Capture::Whole, stream);
    EXPECT_TRUE(view.isStream());
    EXPECT_EQ(view.words(), u"One piece"_s);
    EXPECT_EQ(view.wholeText(), u"One piece"_s);
    view.setRaw(true);
    EXPECT_EQ(view.wholeText(), QString::fromUtf8(stream));
    view.setBody(BodyView::Capture::Whole, "data: [DONE]\n\n");
    EXPECT_EQ(view.words(), view.text()); // nothing to read
    view.setBody(BodyView::Capture::Whole, R"({"a":1})");
    EXPECT_FALSE(view.isStream());
}

TEST(BodyView, SaysWhyThereIsNothingToShow)
{
    BodyView view;
    for (const auto capture : { BodyView::Capture::Loading, BodyView::Capture::Missing,
             BodyView::Capture::Growing, BodyView::Capture::Whole }) {
        view.setBody(capture, {});
        EXPECT_TRUE(view.isEmpty());
        EXPECT_FALSE(view.notice().isEmpty());
    }
    view.setBody(BodyView::Capture::Whole, QByteArray("RIFF\0\0\1", 7));
    EXPECT_TRUE(view.isEmpty());
    EXPECT_TRUE(view.notice().contains(u"binary"_s));
}

TEST_F(RequestsViewModelTest, TheInspectorShowsTheCandidatesAndMarksEstimates)
{
    ExchangeRecord record = sampleExchange(77, 0);
    record.isUsageEstimated = true;
    record.considered = { { .provider = u"openai"_s, .model = u"gpt-5"_s, .place = 0, .reason = u"rests"_s },
        { .provider = u"anthropic"_s, .model = u"sonnet"_s, .place = 1, .reason = u"second in order"_s } };
    settle();
    m_traffic.emitUpdated({ share(record) });
    m_page.select(record.id.toString());
    ExchangeInspector* inspector = m_page.inspector();
    ASSERT_EQ(inspector->route()->count(), 2);
    EXPECT_EQ(text(inspector->route(), 0, RouteListModel::TargetRole), u"anthropic/sonnet"_s);
    QStringList values;
    for (int row = 0; row < inspector->facts()->count(); ++row)
        values.append(text(inspector->facts(), row, FieldListModel::ValueRole));
    EXPECT_TRUE(values.contains(u"512, estimated"_s)) << values.join(u'|').toStdString();
}

} // namespace
