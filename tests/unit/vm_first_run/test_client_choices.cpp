// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/first_run/client_choice_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class ClientChoicesTest : public ::testing::Test {
protected:
    void load()
    {
        ASSERT_TRUE(waitFor([this] { return page.hasLooked(); }));
        choices.load();
        settle();
    }

    // No set-up is busy with the disk.
    void settle()
    {
        ASSERT_TRUE(waitFor([this] {
            for (int row = 0; row < choices.count(); ++row) {
                if (setupAt(row)->isBusy())
                    return false;
            }
            return !choices.isWriting();
        }));
    }

    [[nodiscard]] ClientSetup* setupAt(int row) const
    {
        return choices.index(row).data(ClientChoiceModel::SetupRole).value<ClientSetup*>();
    }

    [[nodiscard]] int rowOf(const QString& client) const
    {
        for (int row = 0; row < choices.count(); ++row) {
            if (choices.index(row).data(ClientChoiceModel::ClientIdRole).toString() == client)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QVariant of(const QString& client, int role) const
    {
        return choices.index(rowOf(client)).data(role);
    }

    [[nodiscard]] QByteArray read(const QString& path) const
    {
        QFile file(world.home + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    app::clients::World world = app::clients::demoWorld(folder.path());
    ScriptedServices scripted;
    ClientsViewModel page { scripted.services(), world };
    ClientChoiceModel choices { page };
    QAbstractItemModelTester tester { &choices, QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(ClientChoicesTest, OffersWhatIsFoundAndCanBeWritten)
{
    load();
    EXPECT_GE(rowOf(u"claude-code"_s), 0);
    EXPECT_GE(rowOf(u"codex"_s), 0);
    EXPECT_LT(rowOf(u"cursor"_s), 0) << "its settings are out of reach";
    EXPECT_LT(rowOf(u"aider"_s), 0) << "it is not here";
    EXPECT_FALSE(of(u"claude-code"_s, ClientChoiceModel::ChosenRole).toBool());
    EXPECT_FALSE(choices.canWrite());
}

TEST_F(ClientChoicesTest, AFileThatCannotBeReadIsNotTicked)
{
    load();
    EXPECT_NE(of(u"zed"_s, ClientChoiceModel::ProblemRole).toString(), QString());
    choices.choose(rowOf(u"zed"_s), true);
    EXPECT_FALSE(of(u"zed"_s, ClientChoiceModel::ChosenRole).toBool());
}

TEST_F(ClientChoicesTest, WritesTheTickedOnesAndNoOther)
{
    load();
    const QByteArray claude = read(u".claude/settings.json"_s);
    const QByteArray codex = read(u".codex/config.toml"_s);
    const QByteArray opencode = read(u".config/opencode/opencode.json"_s);
    choices.choose(rowOf(u"claude-code"_s), true);
    choices.choose(rowOf(u"codex"_s), true);
    EXPECT_EQ(choices.chosenCount(), 2);
    EXPECT_GT(setupAt(rowOf(u"codex"_s))->diff()->count(), 0) << "seen before it is written";
    EXPECT_EQ(read(u".codex/config.toml"_s), codex);
    ASSERT_TRUE(choices.canWrite());
    choices.writeChosen();
    ASSERT_TRUE(waitFor([this] { return choices.done().size() == 2; }));
    EXPECT_NE(read(u".claude/settings.json"_s), claude);
    EXPECT_NE(read(u".codex/config.toml"_s), codex);
    EXPECT_EQ(read(u".config/opencode/opencode.json"_s), opencode);
    EXPECT_TRUE(of(u"codex"_s, ClientChoiceModel::DoneRole).toBool());
    EXPECT_NE(of(u"codex"_s, ClientChoiceModel::OutcomeRole).toString(), QString());
    EXPECT_EQ(scripted.configuration.current()->findKey(u"agents-2"_s), nullptr) << "one key for both";
    EXPECT_FALSE(choices.canWrite());
}

TEST_F(ClientChoicesTest, AFileThatChangedMeanwhileIsNotWrittenAndTheRestIs)
{
    load();
    choices.choose(rowOf(u"claude-code"_s), true);
    choices.choose(rowOf(u"codex"_s), true);
    QFile file(world.home + u"/.claude/settings.json"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"model\": \"sonnet\" }\n");
    file.close();
    choices.writeChosen();
    ASSERT_TRUE(waitFor([this] { return choices.done() == QStringList { u"codex"_s }; }));
    ASSERT_TRUE(waitFor([this] { return !choices.isWriting(); }));
    EXPECT_FALSE(of(u"claude-code"_s, ClientChoiceModel::DoneRole).toBool());
    EXPECT_NE(of(u"claude-code"_s, ClientChoiceModel::OutcomeRole).toString(), QString());
    EXPECT_EQ(read(u".claude/settings.json"_s), QByteArray("{ \"model\": \"sonnet\" }\n"));
}

TEST_F(ClientChoicesTest, OneThatIsOnlyOpenedFromHereIsNotWritten)
{
    load();
    const QByteArray codex = read(u".codex/config.toml"_s);
    choices.choose(rowOf(u"codex"_s), true);
    setupAt(rowOf(u"codex"_s))->setScope(ClientSetup::Scope::OnlyFromHere);
    EXPECT_FALSE(choices.canWrite());
    choices.writeChosen();
    settle();
    EXPECT_EQ(read(u".codex/config.toml"_s), codex);
}

TEST_F(ClientChoicesTest, ATickSurvivesAnotherLook)
{
    load();
    choices.choose(rowOf(u"codex"_s), true);
    const ClientSetup* setup = setupAt(rowOf(u"codex"_s));
    choices.load();
    EXPECT_TRUE(of(u"codex"_s, ClientChoiceModel::ChosenRole).toBool());
    EXPECT_EQ(setupAt(rowOf(u"codex"_s)), setup);
    settle();
}

// Plans that are under way end after the set-ups they were made for.
TEST_F(ClientChoicesTest, CanBeClearedWhileItReads)
{
    ASSERT_TRUE(waitFor([this] { return page.hasLooked(); }));
    choices.load();
    choices.clear();
    EXPECT_EQ(choices.count(), 0);
    page.refresh();
    ASSERT_TRUE(waitFor([this] { return page.hasLooked(); }));
    load();
}

} // namespace
