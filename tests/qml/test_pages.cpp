// SPDX-License-Identifier: GPL-3.0-or-later
// Each page on scripted services: it loads without a word, shows what they hold, and does by the keyboard
// what its controls say. (A warning of QML's fails whatever test runs.)
#include "qml/accessible_tree.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QtTest/QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::emptyConfig;
using gateway::test::nameOf;
using gateway::test::waitFor;
using gateway::test::WindowTest;

namespace {

class PagesTest : public WindowTest {
protected:
    void SetUp() override { load(); }
};

class EmptyPagesTest : public WindowTest {
protected:
    void SetUp() override { load(emptyConfig()); }
};

TEST_F(PagesTest, HomeShowsTheDayAndLeadsToARequest)
{
    open(Page::Home);
    ASSERT_TRUE(waitFor([this] { return showsPart(u"Requests today: "_s); }));
    EXPECT_TRUE(showsPart(u"Succeeded: "_s));
    EXPECT_TRUE(shows(u"base URL for Anthropic Messages"_s));
    EXPECT_TRUE(showsPart(u"Error 429, smart, to openai/gpt-5"_s));
    focus(u"Last requests"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(app().page(), Page::Requests);
    EXPECT_NE(app().requests()->selectedId(), QString());
}

TEST_F(PagesTest, HomeSumsUpTheDayOnlyWhileItIsSeen)
{
    open(Page::Home);
    EXPECT_TRUE(app().home()->isWatched());
    open(Page::Usage);
    EXPECT_FALSE(app().home()->isWatched());
    open(Page::Home);
    window().hide(); // into the tray
    settle();
    EXPECT_FALSE(app().home()->isWatched());
    window().show();
    settle();
    EXPECT_TRUE(app().home()->isWatched());
}

TEST_F(PagesTest, RequestsAreFilteredWalkedOpenedAndClosed)
{
    open(Page::Requests);
    const int all = app().requests()->list()->count();
    ASSERT_GT(all, 10);
    key(Qt::Key_Slash);
    type(u"status:429"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return app().requests()->list()->count() < all; }));
    EXPECT_TRUE(showsPart(u"Error 429, smart"_s));
    EXPECT_FALSE(showsPart(u"Error 502"_s));
    focus(u"Requests, newest first"_s);
    key(Qt::Key_J);
    EXPECT_NE(app().requests()->selectedId(), QString());
    key(Qt::Key_Return);
    EXPECT_TRUE(waitForName(u"Timeline"_s)) << "the inspector's tabs";
    key(Qt::Key_Escape);
    EXPECT_FALSE(shows(u"Timeline"_s));
}

TEST_F(PagesTest, WhatAFieldOffersGoesWithItsPage)
{
    open(Page::Requests);
    key(Qt::Key_Slash);
    type(u"stat"_s);
    ASSERT_TRUE(waitFor([this] { return shows(u"Offers"_s); }));
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return !shows(u"Offers"_s); }));
}

TEST_F(PagesTest, RequestsSayWhenNoneFits)
{
    open(Page::Requests);
    app().requests()->setFilter(u"model:nobody-has-this"_s);
    settle();
    EXPECT_EQ(app().requests()->list()->count(), 0);
    EXPECT_FALSE(showsPart(u"Error 429"_s));
}

TEST_F(PagesTest, ARunningRequestIsCancelledByTheKeyboard)
{
    open(Page::Requests);
    const auto record = scripted().traffic.records().last();
    const QString running = record->id.toString();
    scripted().traffic.emitUpdated({ record });
    app().requests()->select(running);
    settle();
    focus(u"Requests, newest first"_s, QAccessible::List);
    key(Qt::Key_X);
    ASSERT_EQ(scripted().traffic.cancelled().size(), 1);
    EXPECT_EQ(scripted().traffic.cancelled().first().toString(), running);
}

TEST_F(PagesTest, UsageShowsFiguresAndAsksForAnotherRange)
{
    open(Page::Usage);
    ASSERT_TRUE(waitFor([this] { return showsPart(u"Requests: "_s); }));
    EXPECT_TRUE(showsPart(u"in total; most"_s)) << "what the chart shows, in words";
    const auto before = scripted().usage.queries().size();
    focus(u"Day"_s);
    key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return scripted().usage.queries().size() > before; }));
    EXPECT_EQ(app().usage()->range(), UsageViewModel::Range::Week);
}

TEST_F(PagesTest, UsageSaysWhatWentWrong)
{
    scripted().usage.answerWith(gateway::Error { .message = u"The database is locked."_s });
    open(Page::Usage);
    EXPECT_TRUE(waitFor([this] {
        settle();
        return showsPart(u"The database is locked."_s);
    }));
}

TEST_F(PagesTest, AProviderIsEditedAndSaved)
{
    open(Page::Providers);
    EXPECT_TRUE(shows(u"OpenRouter"_s));
    focus(u"Providers"_s, QAccessible::List);
    key(Qt::Key_Down);
    EXPECT_EQ(app().providers()->selectedRow(), 1);
    focus(u"Display name"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Claude's"_s);
    EXPECT_TRUE(app().holdsUnsaved());
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] {
        return scripted().configuration.current()->findProvider(u"anthropic"_s)->displayName == u"Claude's"_s;
    }));
    EXPECT_FALSE(app().providers()->holdsUnsaved());
}

TEST_F(PagesTest, AddressesAndAdaptersOfAProviderAreAddedAndOrderedByTheKeyboard)
{
    open(Page::Providers);
    const QString slug = app().providers()->editor()->originalSlug();
    press(u"Add address"_s);
    settle();
    type(u"https://other.example/v1"_s);
    press(u"Adapters"_s);
    settle();
    press(u"Add adapter"_s);
    settle();
    press(u"Add adapter"_s);
    settle();
    EXPECT_TRUE(showsPart(u"Use No developer role"_s));
    key(Qt::Key_Up, Qt::AltModifier);
    settle();
    press(u"Use No developer role"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return !app().providers()->holdsUnsaved(); }));
    const auto& saved = *scripted().configuration.current()->findProvider(slug);
    EXPECT_EQ(saved.baseUrls.last().url, u"https://other.example/v1"_s);
    ASSERT_EQ(saved.adapters.size(), 2);
    EXPECT_EQ(saved.adapters[0].name, u"suppress_developer_role"_s) << "Alt+Up moves it";
    EXPECT_FALSE(saved.adapters[0].enabled);
    EXPECT_EQ(saved.adapters[1].name, u"reasoning_content"_s);
}

TEST_F(EmptyPagesTest, WithoutAProviderTheNextStepIsToAddOne)
{
    open(Page::Providers);
    const QStringList before = names();
    press(u"Add provider"_s);
    ASSERT_TRUE(waitFor([&] {
        settle();
        return names().size() > before.size();
    })) << "the sheet";
    key(Qt::Key_Escape);
    EXPECT_EQ(app().providers()->list()->count(), 0);
}

TEST_F(PagesTest, AnAccountSaysHowItStandsAndIsSignedInAgain)
{
    open(Page::Accounts);
    EXPECT_TRUE(showsPart(u"Codex, work, me@firm.example"_s));
    press(u"Sign in again with Codex, work"_s);
    EXPECT_EQ(scripted().accounts.calls(), QStringList { u"login codex work"_s });
}

TEST_F(EmptyPagesTest, WithoutAnAccountTheNextStepIsToSignIn)
{
    open(Page::Accounts);
    press(u"Sign in"_s);
    EXPECT_TRUE(waitFor([this] {
        settle();
        return gateway::test::visibleItems(*window().contentItem()).size() > 0 && showsPart(u"Sign in"_s);
    }));
}

TEST_F(PagesTest, AModelIsSwitchedOffAndTheChangeTakenBack)
{
    open(Page::Models);
    EXPECT_TRUE(showsPart(u"fast, enabled, goes to openai/gpt-4o-mini"_s));
    app().models()->setEnabled(0, false);
    ASSERT_TRUE(waitFor([this] { return !scripted().configuration.current()->aliases[0].enabled; }));
    settle();
    EXPECT_TRUE(showsPart(u"fast, disabled"_s));
    focus(u"Models"_s, QAccessible::List);
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return scripted().configuration.current()->aliases[0].enabled; }));
}

TEST_F(PagesTest, ATargetsModelIsTypedAndTakenFromTheOffers)
{
    open(Page::Models);
    focus(u"Model of target 1"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"gpt-5"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] {
        return scripted().configuration.current()->aliases[0].groups[0].targets[0].model.startsWith(
            u"gpt-5"_s);
    }));
}

TEST_F(EmptyPagesTest, ModelsNeedAProviderFirst)
{
    open(Page::Models);
    EXPECT_EQ(app().models()->list()->count(), 0);
    EXPECT_TRUE(showsPart(u"odel"_s));
    EXPECT_FALSE(app().models()->hasProviders());
}

TEST_F(PagesTest, AClientIsSetUpAfterItsPlanWasSeen)
{
    open(Page::Clients);
    ASSERT_TRUE(waitForName(u"Configure Codex"_s));
    press(u"Configure Codex"_s);
    ASSERT_TRUE(waitFor([this] {
        settle();
        return app().clients()->setup()->isOpen() && !app().clients()->setup()->isBusy();
    }));
    EXPECT_GT(app().clients()->setup()->diff()->count(), 0);
    key(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([this] { return !app().clients()->setup()->isOpen(); }));
    EXPECT_EQ(scripted().configuration.current()->findKey(u"agents"_s), nullptr) << "only looked at";
}

TEST_F(PagesTest, AKeyIsMadeByTheKeyboard)
{
    open(Page::ClientKeys);
    EXPECT_TRUE(showsPart(u"laptop, on, my agents"_s));
    focus(u"Client keys"_s);
    key(Qt::Key_N);
    focus(u"Name"_s);
    type(u"reader"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(
        waitFor([this] { return scripted().configuration.current()->findKey(u"reader"_s) != nullptr; }));
    settle();
    EXPECT_TRUE(app().keys()->shownKey().startsWith(u"sk-plexus-"_s)) << "shown once";
}

TEST_F(EmptyPagesTest, WithoutAKeyTheNextStepIsToMakeOne)
{
    open(Page::ClientKeys);
    press(u"Add key"_s);
    EXPECT_TRUE(shows(u"Name"_s));
}

TEST_F(PagesTest, ACommandOfAServerIsAllowedOnlyByAPerson)
{
    open(Page::Mcp);
    EXPECT_TRUE(showsPart(u"github"_s));
    EXPECT_TRUE(scripted().mcp.calls().isEmpty());
    app().mcp()->servers()->select(0);
    settle();
    press(u"Allow this command"_s);
    ASSERT_TRUE(waitFor([this] { return !scripted().mcp.calls().isEmpty(); }));
    EXPECT_EQ(scripted().mcp.calls().first(), u"allow github"_s);
}

TEST_F(EmptyPagesTest, WithoutAServerTheNextStepIsToAddOne)
{
    open(Page::Mcp);
    press(u"Add server"_s);
    EXPECT_TRUE(shows(u"Name"_s));
}

TEST_F(PagesTest, SettingsAreTypedCheckedAndSaved)
{
    open(Page::Settings);
    focus(u"Sections of the settings"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(app().settings()->place(), SettingsSectionModel::Place::Routing);
    focus(u"Attempts"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"many"_s);
    EXPECT_FALSE(app().settings()->canSave()) << "said beside the field";
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"4"_s);
    const auto before = scripted().configuration.summaries().size();
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return scripted().configuration.summaries().size() > before; }));
    EXPECT_FALSE(app().settings()->isDirty());
}

TEST_F(PagesTest, WhatKeepsTheSettingsFromBeingSavedIsLedTo)
{
    open(Page::Settings);
    app().settings()->form()->setTextOf(u"cooldown.maxMinutes"_s, u"soon"_s);
    app().settings()->setQuery(u"proxy"_s);
    press(u"Show"_s);
    EXPECT_EQ(app().settings()->place(), SettingsSectionModel::Place::Routing);
    // The field itself, not the label that has the same name.
    QQuickItem* field = item(u"Longest cooldown"_s, QAccessible::EditableText);
    EXPECT_TRUE(waitFor([&] { return window().activeFocusItem() == field; }));
}

TEST_F(PagesTest, APageIsOpenedByItsKeyAndByTheRail)
{
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(app().page(), Page::Providers);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(app().page(), Page::Playground);
    key(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(app().page(), Page::Settings);
    press(u"Usage"_s);
    EXPECT_EQ(app().page(), Page::Usage);
}

TEST_F(PagesTest, APageThatWasOpenedHasTheKeyboard)
{
    key(Qt::Key_4, Qt::ControlModifier);
    settle();
    key(Qt::Key_J);
    EXPECT_EQ(app().providers()->selectedRow(), 1);
    key(Qt::Key_K);
    EXPECT_EQ(app().providers()->selectedRow(), 0);
    key(Qt::Key_5, Qt::ControlModifier);
    settle();
    const auto* sheet = window().findChild<const QObject*>(u"accounts-add"_s);
    ASSERT_NE(sheet, nullptr);
    EXPECT_FALSE(sheet->property("visible").toBool());
    key(Qt::Key_N);
    EXPECT_TRUE(sheet->property("visible").toBool());
}

TEST_F(PagesTest, AListRingsOnlyAfterAKey)
{
    const std::pair<Page, QString> lists[] {
        { Page::Providers, u"Providers"_s },
        { Page::Models, u"Models"_s },
        { Page::ClientKeys, u"Client keys"_s },
        { Page::Mcp, u"MCP servers"_s },
    };
    for (const auto& [page, name] : lists) {
        SCOPED_TRACE(name.toStdString());
        open(page);
        QQuickItem* list = item(name, QAccessible::List);
        list->forceActiveFocus(Qt::OtherFocusReason);
        EXPECT_FALSE(list->property("ringShown").toBool()) << "nobody has pressed a key";
        key(Qt::Key_J);
        EXPECT_TRUE(list->property("ringShown").toBool());
        QTest::mouseClick(&window(), Qt::LeftButton, {}, list->mapToScene({ 20, 20 }).toPoint());
        EXPECT_TRUE(list->hasActiveFocus());
        EXPECT_FALSE(list->property("ringShown").toBool()) << "the pointer has chosen";
    }
}

TEST_F(PagesTest, ThePaletteFindsAndGoes)
{
    key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(app().palette()->isOpen());
    type(u"playg"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(app().palette()->isOpen());
    EXPECT_EQ(app().page(), Page::Playground);
}

TEST_F(PagesTest, KeysThatWereChosenAreHeard)
{
    app().shortcuts()->setBindings({ u"usage=Ctrl+U"_s, u"next=B"_s, u"find=Ctrl+G"_s });
    open(Page::Home);
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(app().page(), Page::Home) << "the former keys mean nothing any more";
    key(Qt::Key_U, Qt::ControlModifier);
    EXPECT_EQ(app().page(), Page::Usage);
    open(Page::Requests);
    focus(u"Requests, newest first"_s);
    key(Qt::Key_J);
    EXPECT_EQ(app().requests()->selectedId(), QString());
    key(Qt::Key_B);
    EXPECT_NE(app().requests()->selectedId(), QString());
    key(Qt::Key_G, Qt::ControlModifier);
    type(u"b"_s);
    EXPECT_TRUE(app().requests()->filter().contains(u'b')) << "what is written is text";
}

TEST_F(PagesTest, NewKeysAreTakenFromTheKeyboard)
{
    app().settings()->setPlace(SettingsSectionModel::Place::Shortcuts);
    open(Page::Settings);
    press(u"Change the keys of Usage"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(app().palette()->isOpen()) << "it is only taken down";
    EXPECT_TRUE(showsPart(u"is already used for"_s));
    key(Qt::Key_U, Qt::ControlModifier);
    settle();
    EXPECT_EQ(app().shortcuts()->keysOf(u"usage"), u"Ctrl+U"_s);
    EXPECT_TRUE(shows(u"Reset the keys of Usage"_s));
    press(u"Reset the keys of Usage"_s);
    EXPECT_EQ(app().shortcuts()->keysOf(u"usage"), u"Ctrl+3"_s);
    press(u"Change the keys of Usage"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(app().shortcuts()->recording(), -1);
}

TEST_F(PagesTest, ANewerVersionIsMarkedAndLeadsToItsNotes)
{
    open(Page::Home);
    app().home()->alerts()->setUpdate(u"Plexus 9.0.0 is ready"_s, u"What is new is said in Settings."_s);
    ASSERT_TRUE(waitForName(u"Plexus 9.0.0 is ready"_s));
    press(u"Plexus 9.0.0 is ready"_s);
    EXPECT_EQ(app().page(), Page::Settings);
    EXPECT_EQ(app().settings()->place(), SettingsSectionModel::Place::Updates);
}

} // namespace
