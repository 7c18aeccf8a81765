// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/scroll_places.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <algorithm>
#include <cmath>

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
        m_longest = nullptr;
        m_most = 0;
        lookThrough(*window().contentItem());
        return m_longest;
    }

    double m_most = 0; // how far it can be

private:
    // By what is seen in what: what a Loader makes is nobody's child otherwise.
    void lookThrough(QQuickItem& item)
    {
        if (!item.isVisible())
            return;
        const double beyond = item.property("contentHeight").toDouble() - item.height();
        if (item.inherits("QQuickFlickable") && beyond > m_most) {
            m_most = beyond;
            m_longest = &item;
        }
        const QList<QQuickItem*> children = item.childItems();
        for (QQuickItem* child : children)
            lookThrough(*child);
    }

    QQuickItem* m_longest = nullptr;
};

TEST_F(ScrollPlacesTest, WhatWasScrolledIsScrolledAgain)
{
    QQuickItem* form = longest();
    ASSERT_NE(form, nullptr);
    const double far = std::floor(m_most);
    form->setProperty("contentY", far);
    settle();
    const QVector<ScrollPlace> places = scrollPlacesOf(window());
    EXPECT_TRUE(std::any_of(
        places.begin(), places.end(), [far](const ScrollPlace& place) { return place.y == far; }));
    form->setProperty("contentY", 0.0);
    settle();
    auto* restorer = new ScrollRestorer(window(), places);
    ASSERT_TRUE(waitFor([restorer] { return restorer->isDone(); }));
    EXPECT_EQ(form->property("contentY").toDouble(), far);
}

TEST_F(ScrollPlacesTest, WhatSomebodyHasScrolledSinceStays)
{
    QQuickItem* form = longest();
    ASSERT_NE(form, nullptr);
    const double far = std::floor(m_most);
    ASSERT_GT(far, 20);
    form->setProperty("contentY", far);
    const QVector<ScrollPlace> places = scrollPlacesOf(window());
    form->setProperty("contentY", 20.0);
    auto* restorer = new ScrollRestorer(window(), places);
    ASSERT_TRUE(waitFor([restorer] { return restorer->isDone(); }));
    EXPECT_EQ(form->property("contentY").toDouble(), 20.0);
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
