// SPDX-License-Identifier: GPL-3.0-or-later
// The page of requests where its window is narrow, resized, or its list short.
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QQmlComponent>

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
