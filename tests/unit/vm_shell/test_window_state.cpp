// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/shell/window_state.h"
#include "support/services/scripted_services.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::ScriptedServices;

namespace {

class WindowStateTest : public ::testing::Test {
protected:
    // As the window is made anew: other view-models over the same services.
    void change() { showAgain(next, windowState(former)); }

    QTemporaryDir scratch;
    ScriptedServices scripted;
    AppViewModel former { scripted.services(), { scripted.usage, scripted.currencies }, {},
        app::clients::demoWorld(scratch.filePath(u"clients"_s)) };
    AppViewModel next { scripted.services(), { scripted.usage, scripted.currencies }, {},
        app::clients::demoWorld(scratch.filePath(u"more"_s)) };
};

TEST_F(WindowStateTest, ThePageOfRequestsShowsTheSame)
{
    const auto& records = scripted.traffic.records();
    ASSERT_FALSE(records.isEmpty());
    RequestsViewModel& requests = *former.requests();
    former.setPage(AppViewModel::Page::Requests);
    requests.setFilter(u"gpt"_s);
    requests.inspector()->setTab(4);
    requests.setPaused(true);
    // Still running, so that the store does not know it.
    ASSERT_FALSE(records.last()->isFinished());
    requests.show(records.last());
    change();
    EXPECT_EQ(next.page(), AppViewModel::Page::Requests);
    EXPECT_EQ(next.requests()->filter(), u"gpt"_s);
    EXPECT_EQ(next.requests()->inspector()->tab(), 4);
    EXPECT_TRUE(next.requests()->isPaused());
    EXPECT_EQ(next.requests()->inspector()->record(), records.last());
}

TEST_F(WindowStateTest, TheChoicesOfUsageStay)
{
    UsageViewModel& usage = *former.usage();
    usage.setTab(UsageViewModel::Tab::Providers);
    usage.setMetric(UsageViewModel::Metric::Cost);
    usage.setShowsTable(true);
    usage.setRange(UsageViewModel::Range::Custom);
    usage.setFirstDay(u"2026-11-03"_s);
    usage.setLastDay(u"2026-11-05"_s);
    change();
    EXPECT_EQ(next.usage()->tab(), UsageViewModel::Tab::Providers);
    EXPECT_EQ(next.usage()->metric(), UsageViewModel::Metric::Cost);
    EXPECT_TRUE(next.usage()->showsTable());
    EXPECT_EQ(next.usage()->range(), UsageViewModel::Range::Custom);
    EXPECT_EQ(next.usage()->firstDay(), u"2026-11-03"_s);
    EXPECT_EQ(next.usage()->lastDay(), u"2026-11-05"_s);
}

TEST_F(WindowStateTest, WhatIsOpenStaysOpen)
{
    former.models()->shelf()->setQuery(u"fast"_s);
    former.models()->shelf()->setOrder(AliasShelfModel::Targets);
    former.models()->select(former.models()->list()->rowCount() - 1);
    former.providers()->select(1);
    former.keys()->setTab(KeysViewModel::Tab::Quotas);
    former.keys()->select(0);
    former.mcp()->setTab(McpViewModel::Tab::Log);
    former.mcp()->log()->setWords(u"timeout"_s);
    former.settings()->setPlace(SettingsViewModel::Place::Privacy);
    former.settings()->setQuery(u"body"_s);
    former.settings()->log()->setWords(u"listener"_s);
    change();
    EXPECT_EQ(next.models()->shelf()->query(), u"fast"_s);
    EXPECT_EQ(next.models()->shelf()->order(), AliasShelfModel::Targets);
    EXPECT_EQ(next.models()->selectedRow(), former.models()->selectedRow());
    EXPECT_GE(next.models()->selectedRow(), 0);
    EXPECT_EQ(next.providers()->selectedRow(), 1);
    EXPECT_EQ(next.keys()->tab(), KeysViewModel::Tab::Quotas);
    EXPECT_EQ(next.keys()->selectedRow(), 0);
    EXPECT_EQ(next.mcp()->tab(), McpViewModel::Tab::Log);
    EXPECT_EQ(next.mcp()->log()->words(), u"timeout"_s);
    EXPECT_EQ(next.settings()->place(), SettingsViewModel::Place::Privacy);
    EXPECT_EQ(next.settings()->query(), u"body"_s);
    EXPECT_EQ(next.settings()->log()->words(), u"listener"_s);
    EXPECT_FALSE(next.holdsUnsaved());
}

TEST_F(WindowStateTest, AConversationGoesOn)
{
    PlaygroundTalk talk = former.playground()->talk();
    talk.system = u"Be brief."_s;
    talk.temperature = u"0.4"_s;
    talk.rows = { { .text = u"Hello"_s },
        { .kind = TalkRow::Kind::Model, .answer = { .text = u"Good day."_s } } };
    former.playground()->resume(talk);
    change();
    const PlaygroundTalk found = next.playground()->talk();
    ASSERT_EQ(found.rows.size(), 2);
    EXPECT_EQ(found.rows.first().text, u"Hello"_s);
    EXPECT_EQ(found.rows.last().answer.text, u"Good day."_s);
    EXPECT_EQ(found.session, talk.session) << "further turns belong to the same conversation";
    EXPECT_EQ(found.system, u"Be brief."_s);
    EXPECT_EQ(found.temperature, u"0.4"_s);
}

} // namespace
