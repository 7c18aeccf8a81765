// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of the network it is in, and how it follows the desktop.
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::viewmodels::SettingsViewModel;
using app::viewmodels::UsageViewModel;
using gateway::service::GatewayState;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

class SurroundingsTest : public WindowTest {
protected:
    void SetUp() override { load(); }

    void showSettings(SettingsViewModel::Place place)
    {
        open(Page::Settings);
        app().settings()->setPlace(place);
        settle();
    }

    [[nodiscard]] QString host() { return scripted().configuration.current()->settings.listenHost; }
};

TEST_F(SurroundingsTest, OtherComputersAreLetInOnlyAfterAWarning)
{
    showSettings(SettingsViewModel::Place::Gateway);
    EXPECT_FALSE(shows(u"Open to the network"_s));
    press(u"Other computers may connect"_s);
    ASSERT_TRUE(waitForName(u"Let other computers connect?"_s));
    expectNamed(u"the warning"_s);
    EXPECT_EQ(host(), u"127.0.0.1"_s);
    press(u"Let them connect"_s);
    ASSERT_TRUE(waitFor([this] { return host() == u"network"; }));

    // As the listener tells it then.
    scripted().control.setNetwork(true, { u"http://192.168.1.5:4000"_s });
    scripted().control.setState(GatewayState::Running);
    settle();
    EXPECT_TRUE(shows(u"Open to the network"_s)) << "in the top bar, on every page";
    EXPECT_TRUE(shows(u"Copy address for other computers"_s));
    expectNamed(u"the section of the network"_s);
    open(Page::Home);
    EXPECT_TRUE(showsPart(u"http://192.168.1.5:4000"_s));
    press(u"Open to the network"_s);
    EXPECT_EQ(app().page(), Page::Settings);
    EXPECT_EQ(app().settings()->place(), SettingsViewModel::Place::Gateway);
}

TEST_F(SurroundingsTest, ANoKeepsThemOut)
{
    showSettings(SettingsViewModel::Place::Gateway);
    press(u"Other computers may connect"_s);
    ASSERT_TRUE(waitForName(u"Let other computers connect?"_s));
    key(Qt::Key_Escape);
    settle();
    EXPECT_EQ(host(), u"127.0.0.1"_s);
    QQuickItem* access = item(u"Other computers may connect"_s);
    ASSERT_NE(access, nullptr);
    EXPECT_FALSE(access->property("checked").toBool()) << "the switch shows what is so";
}

TEST_F(SurroundingsTest, AppearanceFollowsTheSystemUnlessSomebodyChooses)
{
    showSettings(SettingsViewModel::Place::Appearance);
    expectNamed(u"appearance"_s);
    app().preferences()->setDesktop({ .reducedMotion = true, .textScale = 1.5 });
    settle();
    QQuickItem* size = item(u"Text size"_s, QAccessible::ComboBox);
    ASSERT_NE(size, nullptr);
    EXPECT_EQ(size->property("displayText").toString(), u"As the system (150\u202f%)"_s);
    EXPECT_TRUE(app().preferences()->isReducedMotion());
    focus(u"As the system"_s);
    key(Qt::Key_Right);
    EXPECT_EQ(app().preferences()->motion(), u"full"_s);
    EXPECT_FALSE(app().preferences()->isReducedMotion());
}

// Nothing may be out of reach for those who need large letters.
TEST_F(SurroundingsTest, LargeTextsKeepEveryPageUsable)
{
    app().preferences()->setTextSize(200);
    for (const Page page : { Page::Home, Page::Requests, Page::Usage, Page::Providers, Page::Models,
             Page::Clients, Page::ClientKeys, Page::Settings }) {
        open(page);
        expectNamed(u"a page with large texts"_s);
        expectGoodTabOrder();
    }
}

TEST_F(SurroundingsTest, AChartIsDrawnInEveryForm)
{
    open(Page::Usage);
    app().usage()->setTab(UsageViewModel::Tab::Models);
    ASSERT_TRUE(waitFor([this] { return !app().usage()->isLoading(); }));
    for (const auto form :
        { UsageViewModel::Form::Areas, UsageViewModel::Form::Lines, UsageViewModel::Form::Shares }) {
        app().usage()->setForm(form);
        settle();
        EXPECT_EQ(app().usage()->form(), form);
        expectNamed(u"a chart"_s);
    }
    EXPECT_TRUE(shows(u"Form of the chart"_s));
}

} // namespace
