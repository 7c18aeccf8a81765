// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_world.h"

#include "app/clients/expand.h"
#include "app/clients/launcher.h"
#include "app/clients/text_diff.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;
using app::clients::test::ScratchWorld;

TEST(World, PathsFollowHomeAndVariables)
{
    ScratchWorld scratch;
    EXPECT_EQ(resolvedPath(scratch.world, u"~/.x/y"_s), scratch.home(u".x/y"_s));
    EXPECT_EQ(
        resolvedPath(scratch.world, u"${XDG_CONFIG_HOME:-~/.config}/y"_s), scratch.home(u".config/y"_s));
    EXPECT_EQ(resolvedPath(scratch.world, u"${CLINE_DATA_DIR}/y"_s), QString());
    scratch.world.environment.insert(u"XDG_CONFIG_HOME"_s, u"/etc/me"_s);
    EXPECT_EQ(resolvedPath(scratch.world, u"${XDG_CONFIG_HOME:-~/.config}/y"_s), u"/etc/me/y"_s);
    EXPECT_EQ(shownPath(scratch.world, scratch.home(u".x"_s)), u"~/.x"_s);
}

TEST(World, FindsVariablesByFileAndLine)
{
    ScratchWorld scratch;
    ScratchWorld::write(scratch.home(u".bashrc"_s), "# A=no\nexport A='x y' # z\nAB=1\n");
    ScratchWorld::write(scratch.home(u".config/fish/config.fish"_s), "set -gx A value\n");
    ScratchWorld::write(scratch.home(u".config/environment.d/me.conf"_s), "A=unit\n");
    scratch.world.environment.insert(u"A"_s, u"session"_s);
    const QVector<SetVariable> found = findVariables(scratch.world, { u"A"_s });
    ASSERT_EQ(found.size(), 4);
    EXPECT_EQ(found[0],
        (SetVariable { .name = u"A"_s, .file = scratch.home(u".bashrc"_s), .line = 2, .value = u"x y"_s }));
    EXPECT_EQ(found[1].line, 1);
    EXPECT_EQ(found[2].value, u"unit"_s);
    EXPECT_EQ(found[3], (SetVariable { .name = u"A"_s, .value = u"session"_s }));
}

TEST(World, AConflictThatPointsHereIsNone)
{
    ScratchWorld scratch;
    ScratchWorld::write(scratch.home(u".zshrc"_s),
        "export ANTHROPIC_BASE_URL=http://localhost:4000/\nexport ANTHROPIC_API_KEY=test-key\n");
    const ClientDesk desk = scratch.desk();
    for (const ClientFacts& facts : desk.look(u"http://127.0.0.1:4000"_s)) {
        if (facts.id != u"claude-code")
            continue;
        ASSERT_EQ(facts.conflicts.size(), 1);
        EXPECT_EQ(facts.conflicts.first().name, u"ANTHROPIC_API_KEY"_s);
        EXPECT_EQ(facts.conflicts.first().line, 2);
    }
}

TEST(World, AWordIsOneWordToAShell)
{
    EXPECT_EQ(shellQuoted(u"it's $HOME"_s), u"'it'\\''s $HOME'"_s);
}

TEST(Launch, PutsTheKeyInAScriptThatRemovesItselfAndNotInArguments)
{
    ScratchWorld scratch;
    scratch.addProgram(u"codex"_s);
    const ClientDesk desk = scratch.desk();
    const Target target = app::clients::test::plexusTarget();
    const auto script = launchScript(scratch.world, *desk.recipe(u"codex"_s), target);
    ASSERT_TRUE(script);
    EXPECT_TRUE(script->startsWith("#!/bin/sh\nrm -f -- \"$0\"\n"));
    EXPECT_TRUE(script->contains("export PLEXUS_API_KEY='sk-plexus-test:codex'\n"));
    EXPECT_EQ(script->count("sk-plexus-test"), 1);
    EXPECT_FALSE(launchLines(*desk.recipe(u"codex"_s), target).join(u'\n').contains(u"sk-plexus-test"_s));
}

TEST(Launch, SaysEachOptionOnALineOfItsOwn)
{
    ScratchWorld scratch;
    const ClientDesk desk = scratch.desk();
    const Target target = app::clients::test::plexusTarget();
    const QStringList codex = launchLines(*desk.recipe(u"codex"_s), target);
    ASSERT_GE(codex.size(), 3);
    EXPECT_EQ(codex.at(1), u"codex"_s);
    EXPECT_EQ(codex.at(2), u"  -c model_provider=plexus"_s);
    EXPECT_EQ(launchLines(*desk.recipe(u"goose"_s), target).last(), u"goose session"_s);
}

TEST(Launch, AVariableThatWouldWinIsTakenAway)
{
    ScratchWorld scratch;
    scratch.addProgram(u"claude"_s);
    const ClientDesk desk = scratch.desk();
    const auto script =
        launchScript(scratch.world, *desk.recipe(u"claude-code"_s), app::clients::test::plexusTarget());
    ASSERT_TRUE(script);
    EXPECT_TRUE(script->contains("unset ANTHROPIC_API_KEY\n"));
    EXPECT_FALSE(script->contains("DEFAULT_HAIKU_MODEL"));
}

TEST(Launch, AProgramThatIsNotThereIsSaid)
{
    ScratchWorld scratch;
    const ClientDesk desk = scratch.desk();
    EXPECT_FALSE(launchScript(scratch.world, *desk.recipe(u"codex"_s), app::clients::test::plexusTarget()));
}

TEST(Diff, ShowsChangesWithALittleAroundThem)
{
    const QVector<DiffLine> lines = diffOf("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5\n6\nx\n8\n9\n");
    ASSERT_EQ(lines.size(), 8);
    EXPECT_EQ(lines[0], (DiffLine { .kind = DiffLine::Kind::Gap, .number = 3 }));
    EXPECT_EQ(lines[4], (DiffLine { .kind = DiffLine::Kind::Removed, .number = 7, .text = u"7"_s }));
    EXPECT_EQ(lines[5], (DiffLine { .kind = DiffLine::Kind::Added, .number = 7, .text = u"x"_s }));
}

TEST(Diff, OfANewFileIsAllOfIt)
{
    const QVector<DiffLine> lines = diffOf("", "a\nb\n");
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1].kind, DiffLine::Kind::Added);
}

TEST(Diff, MasksEveryCredential)
{
    for (const QString& line : { u"\"ANTHROPIC_API_KEY\": \"topsecret\","_s,
             u"export GEMINI_API_KEY='topsecret' # x"_s, u"apiKey: topsecret"_s,
             u"openai-api-key: topsecret"_s, u"experimental_bearer_token = \"topsecret\""_s,
             u"provider add plexus --base-url 'x' --api-key 'topsecret'"_s }) {
        EXPECT_FALSE(maskedLine(line).contains(u"topsecret"_s)) << maskedLine(line).toStdString();
    }
    EXPECT_EQ(maskedLine(u"\"envKey\": \"PLEXUS_API_KEY\""_s), u"\"envKey\": \"PLEXUS_API_KEY\""_s);
    EXPECT_EQ(maskedLine(u"\"max_tokens\": 128000"_s), u"\"max_tokens\": 128000"_s);
}

} // namespace
