// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/restore_clients.h"
#include "scratch_world.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;
using app::clients::test::plexusTarget;
using app::clients::test::ScratchWorld;

TEST(RestoreClients, PutsBackWhatAnEarlierRunChanged)
{
    ScratchWorld scratch;
    const QString settings = scratch.home(u".claude/settings.json"_s);
    const QByteArray original = "{ \"model\": \"opus\" }\n";
    ScratchWorld::write(settings, original);
    {
        ClientDesk earlier = scratch.desk();
        for (const QString& client : { u"claude-code"_s, u"codex"_s }) {
            const auto plan = earlier.plan(client, plexusTarget());
            ASSERT_TRUE(plan && earlier.apply(client, plexusTarget(), *plan));
        }
    }
    ClientDesk desk = scratch.desk();
    EXPECT_EQ(restoreClients(desk), Restored { .clients = QStringList({ u"Claude Code"_s, u"Codex"_s }) });
    EXPECT_EQ(ScratchWorld::read(settings), original);
    EXPECT_FALSE(QFile::exists(scratch.home(u".codex/config.toml"_s)));
    EXPECT_EQ(restoreClients(desk), Restored());
}

TEST(RestoreClients, SaysWhatItCouldNotPutBack)
{
    ScratchWorld scratch;
    const QString settings = scratch.home(u".claude/settings.json"_s);
    ClientDesk desk = scratch.desk();
    const auto plan = desk.plan(u"claude-code"_s, plexusTarget());
    ASSERT_TRUE(plan && desk.apply(u"claude-code"_s, plexusTarget(), *plan));
    ScratchWorld::write(settings, "{ broken");
    const Restored restored = restoreClients(desk);
    EXPECT_EQ(restored.clients, QStringList());
    ASSERT_EQ(restored.problems.size(), 1);
    EXPECT_TRUE(restored.problems.first().startsWith(u"Claude Code: ~/.claude/settings.json"_s))
        << restored.problems.first().toStdString();
    EXPECT_EQ(ScratchWorld::read(settings), "{ broken");
}

} // namespace
