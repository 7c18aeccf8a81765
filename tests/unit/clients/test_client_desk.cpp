// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;
using app::clients::test::plexusTarget;
using app::clients::test::ScratchWorld;

class DeskTest : public ::testing::Test {
protected:
    [[nodiscard]] static ClientFacts factsOf(const ClientDesk& desk, const QString& id)
    {
        const QVector<ClientFacts> all = desk.look(plexusTarget().root);
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&id](const ClientFacts& facts) { return facts.id == id; });
        return found == all.cend() ? ClientFacts() : *found;
    }

    ScratchWorld scratch;
};

TEST_F(DeskTest, FindsAClientByItsProgramOrItsFolder)
{
    scratch.addProgram(u"claude"_s);
    QDir().mkpath(scratch.home(u".codex"_s));
    const ClientDesk desk = scratch.desk();
    EXPECT_TRUE(factsOf(desk, u"claude-code"_s).program.endsWith(u"bin/claude"_s));
    EXPECT_TRUE(factsOf(desk, u"codex"_s).isFound);
    EXPECT_FALSE(factsOf(desk, u"aider"_s).isFound);
}

TEST_F(DeskTest, FollowsTheVariablesThatMoveAClientsFolder)
{
    scratch.world.environment.insert(u"CODEX_HOME"_s, scratch.home(u"elsewhere"_s));
    ScratchWorld::write(scratch.home(u"elsewhere/config.toml"_s), "model_provider = \"azure\"\n");
    const ClientFacts facts = factsOf(scratch.desk(), u"codex"_s);
    EXPECT_EQ(facts.state, ClientState::Elsewhere);
    EXPECT_EQ(facts.endpoint, u"azure"_s);
    EXPECT_EQ(facts.files, QStringList { u"~/elsewhere/config.toml"_s });
}

TEST_F(DeskTest, SaysWhereAnotherEndpointLeads)
{
    ScratchWorld::write(scratch.home(u".claude/settings.json"_s),
        R"({"env": {"ANTHROPIC_BASE_URL": "https://gateway.example.com"}})");
    const ClientFacts facts = factsOf(scratch.desk(), u"claude-code"_s);
    EXPECT_EQ(facts.state, ClientState::Elsewhere);
    EXPECT_EQ(facts.endpoint, u"https://gateway.example.com"_s);
}

TEST_F(DeskTest, RefusesToWriteWhatNobodyHasLookedAt)
{
    const QString path = scratch.home(u".claude/settings.json"_s);
    ScratchWorld::write(path, "{}");
    ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(u"claude-code"_s, plexusTarget());
    ASSERT_TRUE(plan);
    ScratchWorld::write(path, R"({"model": "opus"})");
    const auto applied = desk.apply(u"claude-code"_s, plexusTarget(), *plan);
    ASSERT_FALSE(applied);
    EXPECT_TRUE(applied.error().message.contains(u"changed since"_s));
    EXPECT_EQ(ScratchWorld::read(path), R"({"model": "opus"})");
    EXPECT_EQ(desk.managed(), QStringList());
}

TEST_F(DeskTest, AClientOfSeveralFilesIsNeverHalfSetUp)
{
    ScratchWorld::write(scratch.home(u".aider.conf.yml"_s), "model: sonnet\n");
    // The second file's place is taken by something that cannot be replaced once the plan was made.
    ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(u"aider"_s, plexusTarget());
    ASSERT_TRUE(plan);
    ScratchWorld::write(scratch.home(u".aider.model.metadata.json/x"_s), "");
    ASSERT_FALSE(desk.apply(u"aider"_s, plexusTarget(), *plan));
    EXPECT_EQ(ScratchWorld::read(scratch.home(u".aider.conf.yml"_s)), "model: sonnet\n");
    EXPECT_EQ(desk.managed(), QStringList());
}

TEST_F(DeskTest, WhatAnotherHandHasSetSinceStays)
{
    const QString path = scratch.home(u".claude/settings.json"_s);
    ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(u"claude-code"_s, plexusTarget());
    ASSERT_TRUE(plan && desk.apply(u"claude-code"_s, plexusTarget(), *plan));
    QByteArray text = ScratchWorld::read(path);
    ScratchWorld::write(path, text.replace("http://127.0.0.1:4000", "https://mine.example.com"));
    const auto undone = desk.undo(u"claude-code"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->first().left, QStringList { u"env.ANTHROPIC_BASE_URL"_s });
    EXPECT_EQ(*readSettings(FormatKind::Json, ScratchWorld::read(path)),
        *readSettings(FormatKind::Json, R"({"env": {"ANTHROPIC_BASE_URL": "https://mine.example.com"}})"));
}

TEST_F(DeskTest, TakesEverythingBackAtOnce)
{
    ClientDesk desk = scratch.desk();
    for (const QString& client : { u"claude-code"_s, u"codex"_s, u"goose"_s }) {
        const auto plan = desk.plan(client, plexusTarget());
        ASSERT_TRUE(plan && desk.apply(client, plexusTarget(), *plan));
    }
    EXPECT_EQ(desk.managed().size(), 3);
    EXPECT_EQ(desk.undoAll(), QStringList());
    EXPECT_EQ(desk.managed(), QStringList());
    EXPECT_EQ(QDir(scratch.world.home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

TEST_F(DeskTest, AChoiceNobodyMadeIsLeftOut)
{
    Target target = plexusTarget();
    target.roles.clear();
    ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(u"claude-code"_s, target);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->first().after.contains("DEFAULT_OPUS_MODEL"));
}

} // namespace
