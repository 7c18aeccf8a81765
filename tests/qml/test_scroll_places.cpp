// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/scroll_places.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <algorithm>

using app::ScrollPlace;
using app::scrollPlacesOf;
using app::ScrollRestorer;
using app::viewmodels::SettingsViewModel;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

class ScrollPlacesTest : public WindowTest {
protected:
    void SetUp() override
    {
        load();
        open(Page::Settings);
        app().settings()->setPlace(SettingsViewModel::Place::Gateway);
        settle();
    }

    // What can be scrolled on the page, the longest first.
    [[nodiscard]] QQuickItem* longest()
    {
        QQuickItem* found = nullptr;
        double most = 0;
        const auto items = window().contentItem()->findChildren<QQuickItem*>();
        for (QQuickItem* item : items) {
            const double beyond = item->property("contentHeight").toDouble() - item->height();
            if (item->inherits("QQuickFlickable") && item->isVisible() && beyond > most) {
                most = beyond;
                found = item;
            }
        }
        return found;
    }
};

TEST_F(ScrollPlacesTest, WhatWasScrolledIsScrolledAgain)
{
    QQuickItem* form = longest();
    ASSERT_NE(form, nullptr);
    form->setProperty("contentY", 120.0);
    settle();
    const QVector<ScrollPlace> places = scrollPlacesOf(window());
    EXPECT_TRUE(
        std::any_of(places.begin(), places.end(), [](const ScrollPlace& place) { return place.y == 120.0; }));
    form->setProperty("contentY", 0.0);
    settle();
    auto* restorer = new ScrollRestorer(window(), places);
    ASSERT_TRUE(waitFor([restorer] { return restorer->isDone(); }));
    EXPECT_EQ(form->property("contentY").toDouble(), 120.0);
}

TEST_F(ScrollPlacesTest, WhatSomebodyHasScrolledSinceStays)
{
    QQuickItem* form = longest();
    ASSERT_NE(form, nullptr);
    form->setProperty("contentY", 120.0);
    const QVector<ScrollPlace> places = scrollPlacesOf(window());
    form->setProperty("contentY", 40.0);
    auto* restorer = new ScrollRestorer(window(), places);
    ASSERT_TRUE(waitFor([restorer] { return restorer->isDone(); }));
    EXPECT_EQ(form->property("contentY").toDouble(), 40.0);
}

TEST_F(ScrollPlacesTest, APageThatIsShorterNowIsLeftAlone)
{
    QVector<ScrollPlace> places = scrollPlacesOf(window());
    ASSERT_FALSE(places.isEmpty());
    for (ScrollPlace& place : places)
        place.y = 100'000;
    auto* restorer = new ScrollRestorer(window(), places);
    ASSERT_TRUE(waitFor([restorer] { return restorer->isDone(); })) << "it gives up";
    EXPECT_EQ(longest()->property("contentY").toDouble(), 0.0);
}

} // namespace
