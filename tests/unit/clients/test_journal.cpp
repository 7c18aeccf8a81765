// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch_world.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace app::clients;
using app::clients::test::plexusTarget;
using app::clients::test::ScratchWorld;

class JournalTest : public ::testing::Test {
protected:
    [[nodiscard]] QString settings() const { return scratch.home(u".claude/settings.json"_s); }

    void configure(ClientDesk& desk) const
    {
        const auto plan = desk.plan(u"claude-code"_s, plexusTarget());
        ASSERT_TRUE(plan);
        ASSERT_TRUE(desk.apply(u"claude-code"_s, plexusTarget(), *plan));
    }

    // As if the process had ended behind the journal's write.
    void markPending() const
    {
        Journal journal(scratch.world.dataFolder);
        ASSERT_TRUE(journal.load());
        QVector<JournalEntry> entries = journal.entries();
        for (JournalEntry& entry : entries)
            entry.state = JournalEntry::State::Pending;
        ASSERT_TRUE(journal.put(entries));
    }

    [[nodiscard]] QStringList backups() const
    {
        return QDir(scratch.world.dataFolder + u"/clients/backups"_s).entryList(QDir::Files);
    }

    ScratchWorld scratch;
    const QByteArray original = "{\n  \"model\": \"opus\"\n}\n";
};

TEST_F(JournalTest, OutlivesTheProcess)
{
    ScratchWorld::write(settings(), original);
    {
        ClientDesk desk = scratch.desk();
        configure(desk);
    }
    ClientDesk desk = scratch.desk();
    EXPECT_EQ(desk.open(), QStringList());
    EXPECT_EQ(desk.managed(), QStringList { u"claude-code"_s });
    ASSERT_TRUE(desk.undo(u"claude-code"_s));
    EXPECT_EQ(ScratchWorld::read(settings()), original);
}

TEST_F(JournalTest, ACrashBeforeTheWriteLeavesNothingToUndo)
{
    ScratchWorld::write(settings(), original);
    {
        ClientDesk desk = scratch.desk();
        configure(desk);
    }
    markPending();
    ScratchWorld::write(settings(), original);
    ClientDesk desk = scratch.desk();
    EXPECT_EQ(desk.open(), QStringList());
    EXPECT_EQ(desk.managed(), QStringList());
    EXPECT_EQ(ScratchWorld::read(settings()), original);
}

TEST_F(JournalTest, ACrashBehindTheWriteCanBeUndone)
{
    ScratchWorld::write(settings(), original);
    {
        ClientDesk desk = scratch.desk();
        configure(desk);
    }
    markPending();
    ClientDesk desk = scratch.desk();
    EXPECT_EQ(desk.open(), QStringList());
    EXPECT_EQ(desk.managed(), QStringList { u"claude-code"_s });
    ASSERT_TRUE(desk.undo(u"claude-code"_s));
    EXPECT_EQ(ScratchWorld::read(settings()), original);
}

TEST_F(JournalTest, HoldsNoSecretAndIsTheOwnersAlone)
{
    ScratchWorld::write(settings(), "{ \"env\": { \"ANTHROPIC_API_KEY\": \"test-old-key\" } }");
    ClientDesk desk = scratch.desk();
    configure(desk);
    const QString path = scratch.world.dataFolder + u"/clients/journal.json"_s;
    const QByteArray journal = ScratchWorld::read(path);
    EXPECT_FALSE(journal.contains("sk-plexus-test"));
    EXPECT_FALSE(journal.contains("test-old-key"));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path) & kOthers);
    ASSERT_EQ(backups().size(), 1);
    EXPECT_FALSE(
        QFile::permissions(scratch.world.dataFolder + u"/clients/backups/"_s + backups().first()) & kOthers);
}

TEST_F(JournalTest, NeverBacksUpAFileThatPointsHereAlready)
{
    ScratchWorld::write(
        settings(), "{ \"env\": { \"ANTHROPIC_BASE_URL\": \"http://localhost:4000/\" }, \"x\": 1 }\n");
    ClientDesk desk = scratch.desk();
    configure(desk);
    EXPECT_EQ(backups(), QStringList());
    ASSERT_TRUE(desk.undo(u"claude-code"_s));
    EXPECT_EQ(*readSettings(FormatKind::Json, ScratchWorld::read(settings())),
        *readSettings(FormatKind::Json, "{ \"x\": 1, \"env\": {} }"));
}

TEST_F(JournalTest, KeepsTheNewestBackups)
{
    ClientDesk desk = scratch.desk();
    for (int i = 0; i < Journal::kKeptBackups + 5; ++i) {
        ScratchWorld::write(settings(), original + QByteArray(i, '\n'));
        scratch.nowMs += 1000;
        configure(desk);
        ASSERT_TRUE(desk.undo(u"claude-code"_s));
    }
    EXPECT_EQ(backups().size(), Journal::kKeptBackups);
}

TEST_F(JournalTest, ALostBackupStillLetsOurKeysBeTakenOut)
{
    ScratchWorld::write(settings(), original);
    ClientDesk desk = scratch.desk();
    configure(desk);
    QFile::remove(scratch.world.dataFolder + u"/clients/backups/"_s + backups().first());
    const auto undone = desk.undo(u"claude-code"_s);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->first().kind, UndoOutcome::Kind::OnlyOurs);
    EXPECT_EQ(ScratchWorld::read(settings()), original);
}

TEST_F(JournalTest, ADamagedOneIsPutAsideAndSaid)
{
    ScratchWorld::write(scratch.world.dataFolder + u"/clients/journal.json"_s, "{ half");
    ClientDesk desk = scratch.desk();
    const QStringList said = desk.open();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().contains(u"damaged"_s));
    EXPECT_EQ(ScratchWorld::read(scratch.world.dataFolder + u"/clients/journal.json.unreadable"_s), "{ half");
}

} // namespace
