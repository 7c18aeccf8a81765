// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says of accounts on their page: nicknames, pauses, reserves and their order.
#include "app/viewmodels/accounts/accounts_view_model.h"
#include "config/account_lanes.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::AccountEntry;
using gateway::config::Config;
using gateway::service::AccountState;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

Config poolConfig()
{
    Config config = gateway::test::scriptedConfig();
    config.providers.append({ .slug = u"chatgpt"_s,
        .displayName = u"ChatGPT"_s,
        .accountVendor = u"codex"_s,
        .accountNames = { u"work"_s, u"home"_s } });
    return config;
}

class AccountEditsTest : public ::testing::Test {
protected:
    AccountEditsTest()
    {
        scripted.accounts.setVendors(
            { { .id = u"claude"_s, .name = u"Claude"_s }, { .id = u"codex"_s, .name = u"Codex"_s } });
        scripted.accounts.setAccounts({ { .id = { u"claude"_s, u"only"_s }, .state = AccountState::SignedIn },
            { .id = { u"codex"_s, u"home"_s },
                .state = AccountState::SignedIn,
                .email = u"me@home.example"_s },
            { .id = { u"codex"_s, u"work"_s },
                .state = AccountState::SignedIn,
                .email = u"me@firm.example"_s,
                .plan = u"plus"_s } });
    }

    [[nodiscard]] AccountEdits& edits() { return *page.edits(); }

    [[nodiscard]] QVariant at(int row, int role) { return page.list()->index(row).data(role); }

    [[nodiscard]] QStringList order()
    {
        QStringList names;
        for (int row = 0; row < page.list()->count(); ++row)
            names.append(at(row, AccountListModel::NameRole).toString());
        return names;
    }

    // Lets the edit under way come to its end.
    void settle()
    {
        if (edits().changer()->isBusy()) {
            QSignalSpy busy(edits().changer(), &ConfigChanger::busyChanged);
            ASSERT_TRUE(busy.wait());
        }
        ASSERT_EQ(edits().changer()->problem(), QString());
    }

    [[nodiscard]] AccountEntry entry(const QString& name)
    {
        const AccountEntry* found = findAccount(*scripted.configuration.current(), u"codex"_s, name);
        return found == nullptr ? AccountEntry {} : *found;
    }

    FakeClock clock;
    ScriptedServices scripted { poolConfig() };
    AccountsViewModel page { scripted.services(), clock, [](const QUrl&) {} };
    QAbstractItemModelTester tester { page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(AccountEditsTest, TheyStandAsTheyAreAskedBeforeAnythingIsSaid)
{
    EXPECT_EQ(order(), (QStringList { u"only"_s, u"work"_s, u"home"_s })) << "as the provider names them";
    EXPECT_TRUE(at(1, AccountListModel::UsersRole).toString().contains(u"ChatGPT"_s));
    EXPECT_TRUE(at(2, AccountListModel::UsersRole).toString().contains(u"ChatGPT"_s));
    EXPECT_FALSE(at(1, AccountListModel::MovesUpRole).toBool()) << "the one above is another vendor's";
    EXPECT_TRUE(at(1, AccountListModel::MovesDownRole).toBool());
    EXPECT_FALSE(at(0, AccountListModel::MovesDownRole).toBool());
}

TEST_F(AccountEditsTest, APauseIsWrittenShownAndTakenBack)
{
    edits().setPaused(1, true);
    settle();
    EXPECT_TRUE(entry(u"work"_s).isPaused);
    EXPECT_TRUE(at(1, AccountListModel::PausedRole).toBool());
    EXPECT_TRUE(at(1, AccountListModel::SummaryRole).toString().contains(u"Paused"_s));
    EXPECT_EQ(edits().changer()->undoText(), u"work is paused."_s);
    EXPECT_EQ(order(), (QStringList { u"only"_s, u"work"_s, u"home"_s })) << "nothing else is different";
    edits().changer()->undo();
    settle();
    EXPECT_FALSE(at(1, AccountListModel::PausedRole).toBool());
    EXPECT_TRUE(scripted.configuration.current()->accounts.isEmpty());
}

TEST_F(AccountEditsTest, AReserveIsWrittenAndWhatIsSoAlreadyIsNot)
{
    edits().setReserve(2, true);
    settle();
    EXPECT_TRUE(entry(u"home"_s).isReserve);
    EXPECT_TRUE(at(2, AccountListModel::ReserveRole).toBool());
    edits().changer()->dismissUndo();
    edits().setReserve(2, true);
    EXPECT_FALSE(edits().changer()->isBusy());
}

TEST_F(AccountEditsTest, MovingGoesNoFurtherThanTheVendorsOthers)
{
    QSignalSpy moved(page.list(), &AccountListModel::rowsMoved);
    edits().move(2, -1);
    settle();
    EXPECT_EQ(order(), (QStringList { u"only"_s, u"home"_s, u"work"_s }));
    EXPECT_EQ(moved.size(), 1) << "who moved it stays with it";
    const Config& config = *scripted.configuration.current();
    EXPECT_EQ(gateway::config::lanesOf(config, config.providers.last()).first().account, u"home"_s);
    edits().move(1, -1);
    EXPECT_FALSE(edits().changer()->isBusy()) << "there is another vendor's";
    edits().changer()->undo();
    settle();
    EXPECT_EQ(order(), (QStringList { u"only"_s, u"work"_s, u"home"_s }));
}

TEST_F(AccountEditsTest, WhatIsDraggedLandsAtAnotherOfItsVendorOnly)
{
    edits().take(2);
    EXPECT_EQ(edits().draggedRow(), 2);
    edits().hover(0);
    EXPECT_EQ(edits().landingRow(), -1);
    edits().drop();
    EXPECT_FALSE(edits().changer()->isBusy());
    edits().take(2);
    edits().hover(1);
    EXPECT_EQ(edits().landingRow(), 1);
    edits().drop();
    settle();
    EXPECT_EQ(edits().draggedRow(), -1);
    EXPECT_EQ(order(), (QStringList { u"only"_s, u"home"_s, u"work"_s }));
    edits().take(1);
    edits().hover(2);
    edits().cancelDrag();
    EXPECT_EQ(edits().landingRow(), -1);
    edits().drop();
    EXPECT_FALSE(edits().changer()->isBusy());
}

TEST_F(AccountEditsTest, ANicknameTakesThePlaceOfNameAndAddress)
{
    edits().beginRenaming(1);
    EXPECT_EQ(edits().renamingRow(), 1);
    EXPECT_FALSE(page.holdsUnsaved());
    edits().setNickname(u" Team plan "_s);
    EXPECT_TRUE(page.holdsUnsaved());
    ASSERT_TRUE(edits().saveNickname());
    settle();
    EXPECT_FALSE(page.holdsUnsaved());
    EXPECT_EQ(edits().renamingRow(), -1);
    EXPECT_EQ(entry(u"work"_s).nickname, u"Team plan"_s);
    EXPECT_EQ(at(1, AccountListModel::LabelRole).toString(), u"Team plan"_s);
    EXPECT_EQ(at(1, AccountListModel::OwnerRole).toString(), u"plus"_s);
    page.askToSignOut(1);
    EXPECT_TRUE(page.leaving().contains(u"Team plan"_s));
    edits().beginRenaming(1);
    EXPECT_EQ(edits().nickname(), u"Team plan"_s);
    edits().setNickname({});
    ASSERT_TRUE(edits().saveNickname());
    settle();
    EXPECT_EQ(at(1, AccountListModel::LabelRole).toString(), u"work"_s);
}

TEST_F(AccountEditsTest, ANicknameThatCannotBeIsSaidAndNotSaved)
{
    edits().beginRenaming(2);
    edits().setNickname(u"Mine"_s);
    ASSERT_TRUE(edits().saveNickname());
    settle();
    edits().beginRenaming(1);
    edits().setNickname(u"Mine"_s);
    EXPECT_NE(edits().nicknameError(), QString());
    EXPECT_FALSE(edits().saveNickname());
    edits().setNickname(QString(61, u'x'));
    EXPECT_NE(edits().nicknameError(), QString());
    edits().cancelRenaming();
    EXPECT_FALSE(page.holdsUnsaved());
    EXPECT_EQ(entry(u"work"_s).nickname, QString());
}

TEST_F(AccountEditsTest, AnAccountThatIsGoneIsRenamedNoMore)
{
    edits().beginRenaming(1);
    edits().setNickname(u"x"_s);
    scripted.accounts.setAccounts({});
    EXPECT_EQ(edits().renamingRow(), -1);
    EXPECT_FALSE(edits().saveNickname());
    EXPECT_FALSE(page.holdsUnsaved());
}

TEST_F(AccountEditsTest, MetersStandAtTheAccountOfTheirLane)
{
    scripted.meters.setStandings({ { .provider = u"chatgpt work"_s, .checker = u"openai-codex"_s },
        { .provider = u"chatgpt home"_s, .checker = u"openai-codex"_s } });
    for (const int row : { 1, 2 }) {
        const auto* own = at(row, AccountListModel::MetersRole).value<MeterBoardModel*>();
        ASSERT_EQ(own->count(), 1);
        EXPECT_EQ(own->index(0).data(MeterBoardModel::ProviderRole).toString(),
            row == 1 ? u"ChatGPT \u00b7 work"_s : u"ChatGPT \u00b7 home"_s);
    }
    EXPECT_EQ(page.otherMeters()->count(), 0);
}

} // namespace
