// SPDX-License-Identifier: GPL-3.0-or-later
// Plexus had to take another port: what it has written into the files of clients follows.
#include "scratch_world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;
using app::clients::test::plexusTarget;
using app::clients::test::ScratchWorld;

const QString kNewRoot = u"http://127.0.0.1:4001"_s;

class RepointTest : public ::testing::Test {
protected:
    void setUp(ClientDesk& desk, const QString& client)
    {
        const auto plan = desk.plan(client, plexusTarget());
        ASSERT_TRUE(plan);
        ASSERT_TRUE(desk.apply(client, plexusTarget(), *plan));
    }

    [[nodiscard]] static ClientState stateAt(const ClientDesk& desk, const QString& id, const QString& root)
    {
        const QVector<ClientFacts> all = desk.look(root);
        const auto found = std::find_if(
            all.cbegin(), all.cend(), [&id](const ClientFacts& facts) { return facts.id == id; });
        return found == all.cend() ? ClientState::NotSetUp : found->state;
    }

    ScratchWorld scratch;
    const QString settings = scratch.home(u".claude/settings.json"_s);
};

class EveryRecipe : public ::testing::TestWithParam<QString> { };

TEST_P(EveryRecipe, FollowsAKeyThatHasAnotherValue)
{
    ScratchWorld scratch;
    ClientDesk desk = scratch.desk();
    const Recipe* recipe = desk.recipe(GetParam());
    ASSERT_NE(recipe, nullptr);
    const auto plan = desk.plan(recipe->id, plexusTarget());
    ASSERT_TRUE(plan && desk.apply(recipe->id, plexusTarget(), *plan));

    // Some read it from a variable.
    const bool holdsKey = std::any_of(plan->cbegin(), plan->cend(),
        [](const FilePlan& file) { return file.after.contains("sk-plexus-test"); });
    const auto outcomes = desk.rekey(u"sk-plexus-test"_s, u"sk-plexus-other"_s);
    EXPECT_EQ(outcomes,
        holdsKey ? QVector<RepointOutcome> { { .client = recipe->id } } : QVector<RepointOutcome>());
    for (const FilePlan& file : *plan) {
        // As if it had been written with that one at once.
        EXPECT_EQ(ScratchWorld::read(file.file.path),
            QByteArray(file.after).replace("sk-plexus-test", "sk-plexus-other"));
    }
    EXPECT_EQ(desk.rekey(u"sk-plexus-test"_s, u"sk-plexus-third"_s), QVector<RepointOutcome>())
        << "no file holds the former one any more";
    ASSERT_TRUE(desk.undo(recipe->id));
    EXPECT_EQ(QDir(scratch.world.home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

TEST_P(EveryRecipe, FollowsTheAddressAndGoesBackToTheByte)
{
    ScratchWorld scratch;
    ClientDesk desk = scratch.desk();
    const Recipe* recipe = desk.recipe(GetParam());
    ASSERT_NE(recipe, nullptr);
    const auto plan = desk.plan(recipe->id, plexusTarget());
    ASSERT_TRUE(plan && desk.apply(recipe->id, plexusTarget(), *plan));

    const QVector<RepointOutcome> outcomes = desk.repoint(kNewRoot);
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.first().problem.toStdString(), "");

    for (const FilePlan& file : *plan) {
        const QByteArray text = ScratchWorld::read(file.file.path);
        EXPECT_FALSE(text.contains("127.0.0.1:4000")) << text.toStdString();
        // As if it had been pointed there at once.
        EXPECT_EQ(text, QByteArray(file.after).replace("127.0.0.1:4000", "127.0.0.1:4001"));
    }
    Target there = plexusTarget();
    there.root = kNewRoot;
    const auto again = desk.plan(recipe->id, there);
    ASSERT_TRUE(again);
    for (const FilePlan& file : *again)
        EXPECT_FALSE(file.isChange()) << file.shown.toStdString();
    EXPECT_EQ(desk.repoint(kNewRoot), QVector<RepointOutcome>());
    ASSERT_TRUE(desk.undo(recipe->id));
    EXPECT_EQ(QDir(scratch.world.home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

std::vector<QString> writtenRecipes()
{
    std::vector<QString> ids;
    for (const Recipe& recipe : builtInRecipes()) {
        if (!recipe.isGuide())
            ids.push_back(recipe.id);
    }
    return ids;
}

std::string testName(const ::testing::TestParamInfo<QString>& recipe)
{
    return QString(recipe.param).replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Recipes, EveryRecipe, ::testing::ValuesIn(writtenRecipes()), &testName);

TEST_F(RepointTest, AFileThatWasThereGoesBackToTheByte)
{
    const QByteArray original = "{\n  // mine\n  \"model\": \"opus\"\n}\n";
    ScratchWorld::write(settings, original);
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    ASSERT_EQ(desk.repoint(kNewRoot).size(), 1);
    EXPECT_EQ(stateAt(desk, u"claude-code"_s, kNewRoot), ClientState::Connected);
    EXPECT_TRUE(ScratchWorld::read(settings).contains("// mine"));
    const auto undone = desk.undo(u"claude-code"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->first().kind, UndoOutcome::Kind::Exact);
    EXPECT_EQ(ScratchWorld::read(settings), original);
}

TEST_F(RepointTest, AnAddressOfSomebodyElseStays)
{
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    QByteArray text = ScratchWorld::read(settings);
    text.replace("http://127.0.0.1:4000", "http://127.0.0.1:9000");
    ScratchWorld::write(settings, text);
    EXPECT_EQ(desk.repoint(kNewRoot), QVector<RepointOutcome>());
    EXPECT_EQ(ScratchWorld::read(settings), text);
}

TEST_F(RepointTest, WhatAPersonAddedSinceStaysAndUndoTakesOutOnlyOurs)
{
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    QByteArray text = ScratchWorld::read(settings);
    text.insert(text.indexOf('{') + 1, "\n  \"note\": \"http://127.0.0.1:4000/v1 was it\",");
    ScratchWorld::write(settings, text);
    ASSERT_EQ(desk.repoint(kNewRoot).size(), 1);
    EXPECT_TRUE(ScratchWorld::read(settings).contains("\"note\": \"http://127.0.0.1:4000/v1 was it\""));
    EXPECT_EQ(stateAt(desk, u"claude-code"_s, kNewRoot), ClientState::Connected);
    ASSERT_TRUE(desk.undo(u"claude-code"_s));
    EXPECT_EQ(*readSettings(FormatKind::Json, ScratchWorld::read(settings)),
        *readSettings(FormatKind::Json, R"({"note": "http://127.0.0.1:4000/v1 was it"})"));
}

TEST_F(RepointTest, AKeyThatBeginsAlikeIsAnother)
{
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    const QByteArray before = ScratchWorld::read(settings);
    ASSERT_TRUE(before.contains("sk-plexus-test"));
    EXPECT_EQ(desk.rekey(u"sk-plexus-tes"_s, u"sk-plexus-other"_s), QVector<RepointOutcome>());
    EXPECT_EQ(ScratchWorld::read(settings), before);
}

TEST_F(RepointTest, ALongerPortIsAnotherAddress)
{
    ClientDesk desk = scratch.desk();
    Target target = plexusTarget();
    target.root = u"http://127.0.0.1:400"_s;
    const auto plan = desk.plan(u"claude-code"_s, target);
    ASSERT_TRUE(plan && desk.apply(u"claude-code"_s, target, *plan));
    ASSERT_EQ(desk.repoint(u"http://127.0.0.1:4000"_s).size(), 1);
    EXPECT_TRUE(ScratchWorld::read(settings).contains("\"http://127.0.0.1:4000\""));
}

TEST_F(RepointTest, AFileThatCannotBeReadAnyMoreIsLeftAlone)
{
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    ScratchWorld::write(settings, "{ \"env\": ");
    EXPECT_EQ(desk.repoint(kNewRoot), QVector<RepointOutcome>());
    EXPECT_EQ(ScratchWorld::read(settings), "{ \"env\": ");
}

TEST_F(RepointTest, OneThatCannotBeWrittenIsSaidAndTriedAgain)
{
    ScratchWorld::write(scratch.home(u".codex/config.toml"_s), "model = \"x\"\n");
    ClientDesk desk = scratch.desk();
    setUp(desk, u"claude-code"_s);
    setUp(desk, u"codex"_s);
    QFile::setPermissions(settings, QFile::ReadOwner);
    const auto outcomes = desk.repoint(kNewRoot);
    ASSERT_EQ(outcomes.size(), 2);
    EXPECT_TRUE(outcomes[0].problem.contains(u"write-protected"_s));
    EXPECT_EQ(outcomes[1], RepointOutcome { .client = u"codex"_s });
    QFile::setPermissions(settings, QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_EQ(desk.repoint(kNewRoot), QVector<RepointOutcome> { { .client = u"claude-code"_s } });
    EXPECT_EQ(stateAt(desk, u"claude-code"_s, kNewRoot), ClientState::Connected);
    EXPECT_EQ(stateAt(desk, u"codex"_s, kNewRoot), ClientState::Connected);
}

} // namespace
