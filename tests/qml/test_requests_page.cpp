// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests where its window is narrow, resized, or its list short.
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QQmlComponent>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

class RequestsPageTest : public WindowTest {
protected:
    void SetUp() override { load(); }

    void openARequest()
    {
        open(Page::Requests);
        app().requests()->select(app().requests()->list()->at(3)->id.toString());
        settle();
    }

    void resize(int width, int height)
    {
        window().resize(width, height);
        settle();
        settle();
    }
};

TEST_F(RequestsPageTest, EveryTabOfTheInspectorIsReachedAtEveryWidth)
{
    openARequest();
    const QStringList parts { u"Timeline"_s, u"Summary"_s, u"Request"_s, u"Response"_s, u"Events"_s,
        u"Headers"_s, u"Attempts"_s, u"Related"_s };
    for (const int width : { 1024, 1280, 1600 }) {
        SCOPED_TRACE(width);
        resize(width, 800);
        const QQuickItem* bar = item(u"Parts of the request"_s, QAccessible::PageTabList);
        ASSERT_NE(bar, nullptr);
        for (const QString& part : parts) {
            SCOPED_TRACE(part.toStdString());
            const QQuickItem* tab = item(part);
            ASSERT_NE(tab, nullptr);
            const QRectF place = tab->mapRectToItem(bar, QRectF(0, 0, tab->width(), tab->height()));
            // The current one stands there whole, and not under the button behind them.
            EXPECT_GE(place.left(), 0);
            EXPECT_LE(place.right(), bar->width());
            focus(u"Requests, newest first"_s);
            key(Qt::Key_BracketRight);
        }
        // Without the keyboard: whatever has no room is in a menu.
        const QQuickItem* last = item(u"Related"_s);
        ASSERT_NE(last, nullptr);
        const bool fits = last->mapRectToItem(bar, QRectF(0, 0, last->width(), 1)).right() <= bar->width();
        EXPECT_TRUE(fits || shows(u"All parts of the request"_s));
    }
}

TEST_F(RequestsPageTest, TheMenuOfTabsLeadsToOneThatHasNoRoom)
{
    openARequest();
    resize(1024, 640);
    press(u"All parts of the request"_s);
    ASSERT_TRUE(waitFor([this] {
        settle();
        return shows(u"Related"_s) && item(u"All parts of the request"_s, QAccessible::List) != nullptr;
    }));
    key(Qt::Key_End);
    for (int i = 0; i < 7; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] {
        settle();
        return shows(u"Related requests"_s);
    }));
}

TEST_F(RequestsPageTest, RelatedOnesAreSearchedForWhenTheirTabIsShown)
{
    openARequest();
    EXPECT_FALSE(app().requests()->inspector()->showsRelated());
    focus(u"Requests, newest first"_s);
    key(Qt::Key_BracketLeft); // round to the last one
    EXPECT_TRUE(app().requests()->inspector()->showsRelated());
    open(Page::Home);
    EXPECT_FALSE(app().requests()->inspector()->showsRelated());
}

TEST_F(RequestsPageTest, TheListSaysHowManyRowsItHasRoomFor)
{
    open(Page::Requests);
    const int before = app().requests()->rowsInSight();
    EXPECT_GT(before, 10);
    resize(1280, 1200);
    EXPECT_GT(app().requests()->rowsInSight(), before);
    open(Page::Home);
    EXPECT_EQ(app().requests()->rowsInSight(), 0);
}

TEST_F(RequestsPageTest, AHeadingSortsByTheKeyboardAndSaysSo)
{
    open(Page::Requests);
    focus(u"Status"_s, QAccessible::ColumnHeader);
    key(Qt::Key_Right);
    EXPECT_TRUE(shows(u"Time, newest first"_s));
    while (!window().activeFocusItem()->property("title").toString().startsWith(u"Duration")) {
        const QQuickItem* before = window().activeFocusItem();
        key(Qt::Key_Right);
        ASSERT_NE(window().activeFocusItem(), before);
    }
    key(Qt::Key_Return);
    ASSERT_TRUE(waitForName(u"Duration, highest first"_s));
    EXPECT_TRUE(shows(u"Requests by Duration, highest first"_s));
    const int width = app().requests()->columns()->duration()->width;
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_GT(app().requests()->columns()->duration()->width, width);
    key(Qt::Key_Space);
    EXPECT_TRUE(shows(u"Duration, lowest first"_s));
    key(Qt::Key_Space);
    EXPECT_TRUE(shows(u"Requests, newest first"_s));
    EXPECT_FALSE(app().requests()->isPaused());
}

TEST_F(RequestsPageTest, AColumnOneWantsIsShownAndSortedBy)
{
    open(Page::Requests);
    resize(1600, 900);
    TableColumns& columns = *app().requests()->columns();
    EXPECT_FALSE(shows(u"Finish"_s));
    for (int at = 0; at < columns.rowCount(); ++at) {
        if (columns.index(at).data(TableColumns::TitleRole).toString() == u"Finish"_s)
            columns.toggle(at);
    }
    ASSERT_TRUE(waitForName(u"Finish"_s));
    focus(u"Status"_s, QAccessible::ColumnHeader);
    while (window().activeFocusItem()->property("title").toString() != u"Finish") {
        const QQuickItem* before = window().activeFocusItem();
        key(Qt::Key_Right);
        ASSERT_NE(window().activeFocusItem(), before);
    }
    key(Qt::Key_Return);
    ASSERT_TRUE(waitForName(u"Finish, from A to Z"_s));
    EXPECT_TRUE(shows(u"Requests by Finish, from A to Z"_s));
}

TEST_F(RequestsPageTest, SeveralRowsArePickedDeletedAndBroughtBackByTheKeyboard)
{
    openARequest();
    const int total = app().requests()->list()->count();
    focus(u"Requests, newest first"_s);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(shows(u"3 request(s) selected"_s));
    key(Qt::Key_Delete);
    EXPECT_EQ(app().requests()->list()->count(), total - 3);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(app().requests()->list()->count(), total);
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(app().requests()->picked()->count(), total);
    key(Qt::Key_Escape);
    EXPECT_EQ(app().requests()->picked()->count(), 0);
}

TEST_F(RequestsPageTest, RowsArePickedWithThePointer)
{
    open(Page::Requests);
    const auto click = [this](int row, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
        const QString name =
            app().requests()->list()->index(row).data(ExchangeListModel::SummaryRole).toString();
        const QQuickItem* shown = item(name, QAccessible::ListItem);
        ASSERT_NE(shown, nullptr);
        QTest::mouseClick(&window(), button, modifiers, shown->mapToScene(QPointF(30, 10)).toPoint());
        settle();
    };
    click(3, Qt::NoModifier, Qt::LeftButton);
    click(5, Qt::ControlModifier, Qt::LeftButton);
    EXPECT_EQ(app().requests()->picked()->count(), 2);
    click(7, Qt::ShiftModifier, Qt::LeftButton);
    EXPECT_EQ(app().requests()->picked()->count(), 3);
    click(9, Qt::NoModifier, Qt::RightButton);
    EXPECT_EQ(app().requests()->picked()->count(), 0);
    EXPECT_TRUE(waitForName(u"Copy link"_s));
}

TEST_F(RequestsPageTest, TheMenuKeyOpensWhatCanBeDoneWithARow)
{
    openARequest();
    focus(u"Requests, newest first"_s);
    key(Qt::Key_F10, Qt::ShiftModifier);
    ASSERT_TRUE(waitForName(u"Copy as curl to the provider"_s));
    const QString id = app().requests()->selectedId();
    key(Qt::Key_P); // the letter, not the page's key
    key(Qt::Key_Return);
    EXPECT_TRUE(app().requests()->actions()->isPinned(id));
}

TEST_F(RequestsPageTest, APartOfTheHistoryIsClearedInASheet)
{
    open(Page::Requests);
    app().requests()->beginClearing();
    ASSERT_TRUE(waitForName(u"Keep pinned requests"_s));
    press(u"All"_s);
    // What runs is not deleted.
    int running = 0;
    for (int row = 0; row < app().requests()->list()->count(); ++row)
        running += app().requests()->list()->at(row)->isFinished() ? 0 : 1;
    const QString action = u"Delete %1 requests"_s.arg(app().requests()->list()->count() - running);
    ASSERT_TRUE(waitForName(action));
    expectNamed(u"the sheet that clears"_s);
    press(action);
    EXPECT_EQ(app().requests()->list()->count(), running);
    EXPECT_TRUE(waitForName(u"Undo"_s));
}

TEST_F(RequestsPageTest, WordsAreFoundInABody)
{
    openARequest();
    focus(u"Requests, newest first"_s);
    key(Qt::Key_BracketRight);
    key(Qt::Key_BracketRight); // the request
    ASSERT_TRUE(waitForName(u"Find in this body (Ctrl+F)"_s));
    press(u"Find in this body (Ctrl+F)"_s);
    type(u"e"_s);
    ASSERT_TRUE(showsPart(u"1 of "_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(showsPart(u"2 of "_s));
    type(u"nowhere"_s);
    EXPECT_TRUE(shows(u"Not found"_s));
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    EXPECT_FALSE(shows(u"Find in this body"_s));
    press(u"Outline"_s);
    ASSERT_TRUE(waitForName(u"Unfold everything"_s));
    EXPECT_TRUE(app().requests()->inspector()->request()->client()->isOutlined());
}

TEST_F(RequestsPageTest, TheDetailsStandBelowWhereOneWantsThem)
{
    openARequest();
    app().requests()->setDetailsBelow(true);
    settle();
    const QQuickItem* list = item(u"Requests, newest first"_s);
    const QQuickItem* tabs = item(u"Parts of the request"_s, QAccessible::PageTabList);
    ASSERT_NE(list, nullptr);
    ASSERT_NE(tabs, nullptr);
    EXPECT_GT(tabs->mapToScene(QPointF()).y(), list->mapToScene(QPointF(0, list->height())).y());
    app().requests()->setDetailsBelow(false);
    settle();
    EXPECT_LT(tabs->mapToScene(QPointF()).y(), list->mapToScene(QPointF(0, list->height())).y());
}

TEST_F(RequestsPageTest, ASearchSaysHowFarItGotAndGoesOn)
{
    scripted().traffic.neverEndSearches();
    open(Page::Requests);
    app().requests()->setFilter(u"model:nobody-has-this"_s);
    ASSERT_TRUE(waitForName(u"Search further back"_s));
    EXPECT_TRUE(showsPart(u"Searched back to "_s));
    const auto steps = scripted().traffic.searches().size();
    press(u"Search further back"_s);
    EXPECT_TRUE(waitFor([&] { return scripted().traffic.searches().size() > steps; }));
    app().requests()->setFilter({});
    settle();
    EXPECT_FALSE(showsPart(u"Searched back to "_s));
}

TEST_F(RequestsPageTest, ADifferenceIsOneTextOrTwoByTheKeyboard)
{
    openARequest();
    focus(u"Requests, newest first"_s);
    key(Qt::Key_D);
    ASSERT_TRUE(waitForName(u"Differences"_s));
    const DiffListModel& diff = *app().requests()->inspector()->request()->diff();
    const int rows = diff.count();
    focus(u"Differences"_s);
    key(Qt::Key_I);
    EXPECT_TRUE(diff.isInlined());
    EXPECT_GT(diff.count(), rows);                                               // a changed line is two
    EXPECT_TRUE(app().requests()->inspector()->response()->diff()->isInlined()); // of all comparisons
    EXPECT_TRUE(showsPart(u"Before: "_s));
    press(u"Side by side (I)"_s);
    EXPECT_FALSE(diff.isInlined());
}

TEST_F(RequestsPageTest, EventsOfBothSidesStandBesideEachOther)
{
    openARequest();
    focus(u"Requests, newest first"_s);
    key(Qt::Key_E);
    press(u"Both sides"_s);
    ASSERT_TRUE(waitForName(u"Events of both sides"_s));
    EXPECT_TRUE(showsPart(u"passed on as they came"_s));
    focus(u"Events of both sides"_s);
    key(Qt::Key_Down);
    const EventPairModel& pairs = *app().requests()->inspector()->pairs();
    EXPECT_EQ(pairs.current(), 0);
    key(Qt::Key_Right);
    EXPECT_EQ(pairs.currentSide(), EventPairModel::Client);
    EXPECT_TRUE(shows(u"Passed on as it came."_s));
    expectNamed(u"both sides"_s);
    press(u"One side"_s);
    EXPECT_EQ(pairs.count(), 0); // nobody looks
}

TEST_F(RequestsPageTest, ASessionIsOneTimelineThatLeadsToEachOfItsRequests)
{
    open(Page::Requests);
    gateway::service::TrafficFeed::Records session;
    for (const int row : { 3, 4, 5 }) {
        gateway::inspect::ExchangeRecord record = *app().requests()->list()->at(row);
        record.session = u"s-1"_s;
        record.agent = row == 3 ? u"helper"_s : QString();
        session.append(std::make_shared<const gateway::inspect::ExchangeRecord>(record));
    }
    scripted().traffic.emitUpdated(session);
    app().requests()->select(session[0]->id.toString());
    settle();
    press(u"Session"_s);
    ASSERT_TRUE(waitForName(u"Requests of the session"_s));
    const SessionLaneModel& lanes = *app().requests()->inspector()->session();
    ASSERT_TRUE(waitFor([&] { return lanes.count() == 3; }));
    settle();
    expectNamed(u"the session"_s);
    focus(u"Requests of the session"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    const QString first = lanes.data(lanes.index(0), SessionLaneModel::IdRole).toString();
    EXPECT_EQ(app().requests()->selectedId(), first);
    press(u"Show as a table"_s);
    EXPECT_NE(item(u"Requests of the session"_s, QAccessible::Table), nullptr);
    press(u"Show as a timeline"_s);
    press(u"This request"_s);
    EXPECT_FALSE(shows(u"Requests of the session"_s));
}

// What a body has more lines or longer ones than there is room for is scrolled to, also after a resize.
TEST_F(RequestsPageTest, ALongTextIsScrolledWhateverItsBoxWas)
{
    QQmlComponent component(&engine());
    component.setData(R"(import QtQuick
import Plexus.Controls
PlexusTextArea { width: 300; height: 100; readOnly: true; wrapMode: TextEdit.NoWrap
    text: "a line that is far longer than the box it stands in, so that one must scroll to its end\n".repeat(60) })",
        {});
    const std::unique_ptr<QObject> made(component.create());
    auto* box = qobject_cast<QQuickItem*>(made.get());
    ASSERT_NE(box, nullptr) << component.errorString().toStdString();
    box->setParentItem(window().contentItem());
    settle();
    auto* text = box->property("editor").value<QQuickItem*>();
    ASSERT_NE(text, nullptr);
    QObject* flickable = text->parentItem()->parentItem();
    const auto expectWhole = [&] {
        settle();
        EXPECT_GE(flickable->property("contentHeight").toReal(), text->property("contentHeight").toReal());
        EXPECT_GT(flickable->property("contentHeight").toReal(), 2 * box->height());
        EXPECT_GE(flickable->property("contentWidth").toReal(), text->property("contentWidth").toReal());
        EXPECT_GT(flickable->property("contentWidth").toReal(), box->width());
    };
    expectWhole();
    for (const QSizeF size : { QSizeF(360, 140), QSizeF(200, 90), QSizeF(300, 100) }) {
        box->setSize(size);
        expectWhole();
    }
    text->setProperty("wrapMode", 4); // Wrap
    settle();
    for (const QSizeF size : { QSizeF(360, 140), QSizeF(200, 90) }) {
        box->setSize(size);
        settle();
        EXPECT_GE(flickable->property("contentHeight").toReal(), text->property("contentHeight").toReal());
        EXPECT_LE(flickable->property("contentWidth").toReal(), box->width());
    }
}

} // namespace
