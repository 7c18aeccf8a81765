// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every sheet, as those use them who do not see them or have no pointer: everything is named,
// Tab comes to everything and on from it, and one sees where it is.
#include "qml/accessible_tree.h"
#include "qml/focus_walk.h"
#include "qml/window_test.h"
#include "support/wait_for.h"

#include <QDateTime>
#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::emptyConfig;
using gateway::test::FocusWalk;
using gateway::test::LookAt;
using gateway::test::placeOf;
using gateway::test::unreached;
using gateway::test::waitFor;
using gateway::test::walkByTab;
using gateway::test::WindowTest;

namespace {

class AccessibilityTest : public WindowTest {
protected:
    void SetUp() override { load(); }

    void expectGoodPages()
    {
        const QMetaEnum pages = QMetaEnum::fromType<Page>();
        for (int at = 0; at < pages.keyCount(); ++at) {
            SCOPED_TRACE(pages.key(at));
            open(static_cast<Page>(pages.value(at)));
            expectNamed(QString::fromLatin1(pages.key(at)));
            expectGoodTabOrder();
        }
    }

    // A sheet that was just asked for: it holds the keyboard, everything in it is named and reached.
    void expectGoodSheet(const QString& what)
    {
        SCOPED_TRACE(what.toStdString());
        ASSERT_TRUE(waitFor([this] {
            settle();
            return overlay() != nullptr;
        })) << "it did not open";
        expectNamed(what);
        key(Qt::Key_Tab);
        const FocusWalk walk = walkByTab(window(), LookAt::NothingButTheWay);
        EXPECT_TRUE(walk.isRound) << "Tab ends after " << stopsOf(walk).toStdString();
        for (const auto& stop : walk.stops)
            EXPECT_TRUE(stop && overlay()->isAncestorOf(stop))
                << "Tab leaves it to " << (stop ? placeOf(*stop).toStdString() : "");
        const QStringList missed = unreached(walk, *overlay());
        EXPECT_TRUE(missed.isEmpty()) << missed.join(u"\n  "_s).toStdString();
    }

    void closeSheet()
    {
        key(Qt::Key_Escape);
        EXPECT_TRUE(waitFor([this] {
            settle();
            return overlay() == nullptr;
        })) << "Esc does not close it";
    }

    [[nodiscard]] static QString stopsOf(const FocusWalk& walk)
    {
        QStringList lines;
        for (const auto& stop : walk.stops)
            lines.append(stop ? placeOf(*stop) + u" \""_s + gateway::test::nameOf(*stop) + u'"' : u"?"_s);
        return lines.join(u"\n  "_s);
    }

    // The popup in front; null: none is open.
    [[nodiscard]] QQuickItem* overlay()
    {
        QQuickItem* front = nullptr;
        const QVector<QQuickItem*> items = gateway::test::visibleItems(*window().contentItem());
        for (QQuickItem* item : items) {
            if (item->inherits("QQuickPopupItem") && !item->inherits("QQuickToolTip"))
                front = item;
        }
        return front;
    }
};

TEST_F(AccessibilityTest, EveryPage)
{
    expectGoodPages();
}

TEST_F(AccessibilityTest, EveryPageWithoutAnything)
{
    TearDown();
    load(emptyConfig());
    expectGoodPages();
}

TEST_F(AccessibilityTest, EveryTabOfUsage)
{
    open(Page::Usage);
    const QMetaEnum tabs = QMetaEnum::fromType<UsageViewModel::Tab>();
    for (int at = 0; at < tabs.keyCount(); ++at) {
        SCOPED_TRACE(tabs.key(at));
        app().usage()->setTab(static_cast<UsageViewModel::Tab>(tabs.value(at)));
        settle();
        expectNamed(QString::fromLatin1(tabs.key(at)));
        expectGoodTabOrder();
    }
    app().usage()->setTab(UsageViewModel::Tab::Models);
    app().usage()->setShowsTable(true);
    expectNamed(u"the table"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, EverySectionOfTheSettings)
{
    open(Page::Settings);
    const QMetaEnum places = QMetaEnum::fromType<SettingsSectionModel::Place>();
    ASSERT_EQ(places.keyCount(), SettingsSectionModel::placeCount());
    for (int at = 0; at < places.keyCount(); ++at) {
        SCOPED_TRACE(places.key(at));
        app().settings()->setPlace(static_cast<SettingsSectionModel::Place>(places.value(at)));
        settle();
        expectNamed(QString::fromLatin1(places.key(at)));
        expectGoodTabOrder();
    }
}

TEST_F(AccessibilityTest, TheFirstRun)
{
    app().firstRun()->begin();
    expectGoodSheet(u"accounts"_s);
    app().firstRun()->next();
    settle();
    expectGoodSheet(u"clients"_s);
    app().firstRun()->next();
    settle();
    expectGoodSheet(u"the check"_s);
}

TEST_F(AccessibilityTest, WhatALinkAsks)
{
    app().links()->receive(u"plexus://add-provider?preset=openai&name=Team&api_key=sk-not-a-key"_s);
    expectGoodSheet(u"adding a provider by a link"_s);
    closeSheet();
    app().links()->receive(u"plexus://add-provider?run=anything"_s);
    expectGoodSheet(u"a link that is refused"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, EveryTabOfTheInspector)
{
    open(Page::Requests);
    app().requests()->select(app().requests()->list()->at(3)->id.toString());
    settle();
    focus(u"Requests, newest first"_s);
    for (int tab = 0; tab < 8; ++tab) {
        SCOPED_TRACE(tab);
        expectNamed(u"the inspector"_s);
        expectGoodTabOrder();
        focus(u"Requests, newest first"_s);
        key(Qt::Key_BracketRight);
    }
}

TEST_F(AccessibilityTest, SessionsOfRequests)
{
    open(Page::Requests);
    app().requests()->setGrouped(true);
    expectNamed(u"sessions"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, WhatTheModelsAndKeysPagesUnfold)
{
    open(Page::Models);
    app().models()->route()->setUnfolded(true);
    expectNamed(u"the route of a model"_s);
    expectGoodTabOrder();
    scripted().policy.answerTestWith({ u"openai"_s, u"gpt-4o-mini"_s },
        gateway::test::testRecord(1'000, 401, u"Incorrect API key provided."_s));
    app().models()->testAll();
    ASSERT_TRUE(waitFor([this] { return app().models()->tester()->running() == 0; }));
    app().models()->editor()->groups()->append();
    press(u"Advanced"_s);
    expectNamed(u"tests, groups and rare fields of a model"_s);
    expectGoodTabOrder();
    app().models()->shelf()->setQuery(u"nothing at all"_s);
    expectNamed(u"no model that fits"_s);
    expectGoodTabOrder();
    app().models()->shelf()->showAll();
    app().models()->add();
    expectNamed(u"a new model"_s);
    expectGoodTabOrder();
    open(Page::ClientKeys);
    app().keys()->setTab(KeysViewModel::Tab::Quotas);
    expectNamed(u"quotas"_s);
    expectGoodTabOrder();
    app().keys()->quotas()->add();
    expectNamed(u"a new quota"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, WhatThePageOfServersUnfolds)
{
    open(Page::Mcp);
    for (int row = 0; row < 3; ++row) {
        app().mcp()->servers()->select(row);
        expectNamed(u"a server"_s);
        expectGoodTabOrder();
    }
    app().mcp()->servers()->add();
    expectNamed(u"a new server"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, AConversation)
{
    open(Page::Playground);
    TurnListModel& turns = *app().playground()->turns();
    turns.append(
        { .kind = TalkRow::Kind::Person, .text = u"Weather?"_s, .images = { { .name = u"a.png"_s } } });
    turns.append({ .kind = TalkRow::Kind::Model, .state = TalkRow::State::Running });
    turns.setAnswer(1,
        { .text = u"Let me look."_s,
            .thinking = u"It is about Ghent."_s,
            .calls = { { .id = u"c1"_s, .name = u"get_weather"_s, .arguments = u"{}"_s } },
            .isWhole = true });
    turns.finish(1, TalkRow::State::Done, {});
    turns.setRecord(1, app().requests()->list()->at(3));
    app().playground()->showTrail(1);
    expectNamed(u"a call"_s);
    expectGoodTabOrder();
    turns.append({ .kind = TalkRow::Kind::Model, .state = TalkRow::State::Running });
    turns.finish(3, TalkRow::State::Failed, u"429: no"_s);
    expectNamed(u"an error"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, TheSheetsOfTheWindow)
{
    app().palette()->setOpen(true);
    expectGoodSheet(u"the palette"_s);
    closeSheet();
    app().palette()->setShortcutsOpen(true);
    expectGoodSheet(u"the shortcuts"_s);
    closeSheet();
    app().accounts()->login()->begin(u"claude"_s, u"work"_s);
    expectGoodSheet(u"a login under way"_s);
    // Esc alone does not give up what goes on in the browser.
    press(u"Cancel"_s);
}

TEST_F(AccessibilityTest, TheSheetsOfRequests)
{
    open(Page::Requests);
    app().requests()->select(app().requests()->list()->at(3)->id.toString());
    app().requests()->beginReplay(ReplayViewModel::OtherTarget);
    expectGoodSheet(u"sending again"_s);
    closeSheet();
    app().requests()->beginExport();
    ASSERT_TRUE(waitFor([this] { return !app().requests()->exported()->preview().isEmpty(); }));
    expectGoodSheet(u"exporting"_s);
    closeSheet();
    const auto* list = app().requests()->list();
    app().requests()->comparison()->begin(list->at(1), list->at(0)->id);
    app().requests()->comparison()->update({ list->at(0) });
    expectGoodSheet(u"comparing"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, TheMenusOfRequests)
{
    open(Page::Requests);
    press(u"Columns"_s);
    expectGoodSheet(u"columns"_s);
    closeSheet();
    press(u"Kept filters"_s);
    expectGoodSheet(u"no kept filters"_s);
    closeSheet();
    app().requests()->saved()->save(u"mine"_s, u"status:429"_s);
    press(u"Kept filters"_s);
    expectGoodSheet(u"kept filters"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, TheSheetsOfProviders)
{
    open(Page::Providers);
    press(u"Add provider"_s);
    expectGoodSheet(u"adding a provider"_s);
    closeSheet();
    press(u"Price and limit of gpt-5, price unknown"_s);
    expectGoodSheet(u"a model's price"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, WhatIsFoldedInAProvider)
{
    open(Page::Providers);
    ProviderEditor& editor = *app().providers()->editor();
    editor.addresses()->append();
    for (const AdapterType& type : adapterTypes()) {
        editor.adapters()->append();
        editor.adapters()->choose(editor.adapters()->count() - 1, type.name);
    }
    editor.policy()->setTextOf(u"raw_passthrough.enabled"_s, u"true"_s);
    settle();
    // Adapters that want rules stand open; of Advanced somebody has to open the fold.
    press(u"Advanced (%1 changed)"_s.arg(editor.advancedCount()));
    settle();
    expectNamed(u"the form of a provider"_s);
    expectGoodTabOrder();
}

TEST_F(AccessibilityTest, TheSheetsOfAccountsAndClients)
{
    open(Page::Accounts);
    press(u"Sign out from Codex, work"_s);
    expectGoodSheet(u"signing out"_s);
    closeSheet();
    open(Page::Clients);
    ASSERT_TRUE(waitForName(u"Configure Codex"_s));
    for (const QString& client : { u"codex"_s, u"cursor"_s }) {
        app().clients()->configure(client);
        ASSERT_TRUE(waitFor([this] { return !app().clients()->setup()->isBusy(); }));
        expectGoodSheet(client);
        closeSheet();
    }
}

TEST_F(AccessibilityTest, HowAMeterHasGone)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const gateway::inspect::Meter meter { .key = u"week"_s, .label = u"Week"_s, .limit = 100, .percent = 40 };
    const gateway::service::MeterStanding standing { .provider = u"openai"_s,
        .checker = u"custom"_s,
        .reading = { .provider = u"openai"_s, .atMs = now, .meters = { meter } } };
    scripted().meters.setStandings({ standing });
    open(Page::Accounts);
    scripted().meters.answerHistoryWith(QVector<gateway::inspect::MeterPoint> {
        { .atMs = now - 7'200'000, .meter = meter.key, .used = 10, .remaining = 90, .percent = 10 },
        { .atMs = now - 60'000, .meter = meter.key, .used = 40, .remaining = 60, .percent = 40 } });
    app().meterHistory()->show(standing.provider, meter.key);
    ASSERT_TRUE(waitFor([this] { return app().meterHistory()->hasReadings(); }));
    expectGoodSheet(u"a meter as a chart"_s);
    app().meterHistory()->setShowsTable(true);
    settle();
    expectGoodSheet(u"a meter as a table"_s);
    closeSheet();
    EXPECT_FALSE(app().meterHistory()->isOpen());
}

TEST_F(AccessibilityTest, TheSheetsOfKeys)
{
    open(Page::ClientKeys);
    press(u"Replace the secret \u2026"_s);
    expectGoodSheet(u"another secret"_s);
    closeSheet();
    EXPECT_EQ(app().keys()->rotation()->name(), QString());
    app().keys()->askToRecount();
    expectGoodSheet(u"adding up anew"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, SignInsAndLogOfTheServers)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    scripted().mcp.setClients({ { .id = "c1",
        .name = u"Cursor"_s,
        .redirects = { u"cursor://callback"_s },
        .createdMs = now - 60'000,
        .usedMs = now,
        .grants = { { .keyName = u"laptop"_s,
            .resource = u"/mcp"_s,
            .scopes = { u"mcp:read"_s },
            .expiresMs = now + 3'600'000 } } } });
    scripted().mcp.setKeys(QVector<gateway::service::McpPoolKey> {
        { .isSet = true, .lastFour = u"a1b2"_s, .restsUntilMs = now + 600'000 } });
    open(Page::Mcp);
    app().mcp()->panel()->keys()->refresh();
    ASSERT_TRUE(waitForName(u"Use Key 1 again"_s));
    expectNamed(u"the keys of a server"_s);
    expectGoodTabOrder();
    app().mcp()->setTab(McpViewModel::Tab::Clients);
    ASSERT_TRUE(waitForName(u"Sign Cursor out"_s));
    expectNamed(u"sign-ins"_s);
    expectGoodTabOrder();
    press(u"Sign Cursor out"_s);
    expectGoodSheet(u"signing a client out"_s);
    closeSheet();
    app().mcp()->setTab(McpViewModel::Tab::Log);
    settle();
    expectNamed(u"the log"_s);
    expectGoodTabOrder();
    press(u"Delete \u2026"_s);
    expectGoodSheet(u"deleting from the log"_s);
    closeSheet();
}

TEST_F(AccessibilityTest, ForgettingMeasuredSpeeds)
{
    open(Page::Settings);
    app().settings()->setPlace(SettingsSectionModel::Place::Routing);
    settle();
    press(u"Forget \u2026"_s);
    expectGoodSheet(u"forgetting speeds"_s);
    closeSheet();
}

} // namespace
