// SPDX-License-Identifier: GPL-3.0-or-later
// The page of accounts.
#include "app/viewmodels/accounts/accounts_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::service::AccountState;
using gateway::service::AccountView;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

Config configWithAccount()
{
    Config config = gateway::test::scriptedConfig();
    config.providers.append(
        { .slug = u"chatgpt"_s, .displayName = u"ChatGPT"_s, .accountVendor = u"codex"_s });
    return config;
}

class AccountsTest : public ::testing::Test {
protected:
    AccountsTest()
    {
        scripted.accounts.setVendors({ { .id = u"codex"_s, .name = u"Codex"_s },
            { .id = u"claude"_s, .name = u"Claude"_s, .restriction = u"Own programs only."_s } });
    }

    AccountsViewModel& page()
    {
        if (!made)
            made = std::make_unique<AccountsViewModel>(scripted.services(), clock, [](const QUrl&) {});
        return *made;
    }

    [[nodiscard]] QString at(int row, int role) { return page().list()->index(row).data(role).toString(); }

    FakeClock clock;
    ScriptedServices scripted { configWithAccount() };
    std::unique_ptr<AccountsViewModel> made;
};

TEST_F(AccountsTest, ARowSaysHowAnAccountStandsAndWhoUsesIt)
{
    const qint64 now = clock.epochMs();
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s },
        .state = AccountState::SignedIn,
        .email = u"me@firm.example"_s,
        .plan = u"plus"_s,
        .expiresMs = now + 2 * 3'600'000,
        .renewedMs = now - 60'000,
        .renews = true } });
    QAbstractItemModelTester tester(page().list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(at(0, AccountListModel::VendorRole), u"Codex"_s);
    EXPECT_EQ(at(0, AccountListModel::OwnerRole), u"me@firm.example \u00b7 plus"_s);
    EXPECT_TRUE(at(0, AccountListModel::TokenRole).contains(u"2\u00A0h"_s))
        << at(0, AccountListModel::TokenRole).toStdString();
    EXPECT_TRUE(at(0, AccountListModel::UsersRole).contains(u"ChatGPT"_s));
    const QString spoken = at(0, AccountListModel::SummaryRole);
    for (const QString& part : { u"Codex"_s, u"work"_s, u"Signed in"_s, u"ChatGPT"_s })
        EXPECT_TRUE(spoken.contains(part)) << spoken.toStdString();
}

TEST_F(AccountsTest, EveryStateLooksDifferent)
{
    const AccountView in { .id = { u"codex"_s, u"a"_s }, .state = AccountState::SignedIn };
    AccountView attention = in;
    attention.id.name = u"b"_s;
    attention.problem = u"It could not be renewed."_s;
    const AccountView out { .id = { u"codex"_s, u"c"_s }, .state = AccountState::SignedOut };
    const AccountView unread { .id = { u"codex"_s, u"d"_s } };
    scripted.accounts.setAccounts({ in, attention, out, unread });
    QSet<QString> texts;
    QVector<int> standings;
    for (int row = 0; row < 4; ++row) {
        texts.insert(at(row, AccountListModel::StandingTextRole));
        standings.append(page().list()->index(row).data(AccountListModel::StandingRole).toInt());
    }
    EXPECT_EQ(texts.size(), 4);
    using Standing = AccountListModel::Standing;
    EXPECT_EQ(standings,
        QVector<int>({ int(Standing::SignedIn), int(Standing::Attention), int(Standing::SignedOut),
            int(Standing::Unread) }));
}

TEST_F(AccountsTest, SigningOutAsksFirst)
{
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s }, .state = AccountState::SignedIn } });
    page().askToSignOut(0);
    EXPECT_TRUE(page().leaving().contains(u"work"_s));
    EXPECT_TRUE(page().leavingUsers().contains(u"ChatGPT"_s));
    page().stay();
    page().signOut();
    EXPECT_TRUE(scripted.accounts.calls().isEmpty());
    page().askToSignOut(0);
    page().signOut();
    EXPECT_EQ(scripted.accounts.calls(), QStringList { u"sign out codex work"_s });
    EXPECT_EQ(page().leaving(), QString());
}

TEST_F(AccountsTest, ARefusedSignOutIsSaid)
{
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s } } });
    scripted.accounts.refuseInput(
        gateway::Error { .code = gateway::ErrorCode::NotFound, .message = u"There is none."_s });
    page().askToSignOut(0);
    page().signOut();
    EXPECT_EQ(page().problem(), u"There is none."_s);
    page().dismissProblem();
    EXPECT_EQ(page().problem(), QString());
}

TEST_F(AccountsTest, VendorsThatObjectComeLastAndSaySo)
{
    scripted.accounts.setVendors({ { .id = u"claude"_s, .name = u"Claude"_s, .restriction = u"No."_s },
        { .id = u"codex"_s, .name = u"Codex"_s } });
    const VendorListModel& vendors = *page().vendors();
    EXPECT_EQ(vendors.index(0).data(VendorListModel::IdRole).toString(), u"codex"_s);
    EXPECT_FALSE(vendors.index(0).data(VendorListModel::RestrictedRole).toBool());
    EXPECT_TRUE(vendors.index(1).data(VendorListModel::RestrictedRole).toBool());
}

TEST_F(AccountsTest, AFurtherAccountGetsAFreeName)
{
    EXPECT_EQ(page().freeName(u"codex"_s), u"default"_s);
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"default"_s } } });
    EXPECT_EQ(page().freeName(u"codex"_s), u"default-2"_s);
    EXPECT_EQ(page().nameError(u"codex"_s, u"default-2"_s), QString());
    EXPECT_NE(page().nameError(u"codex"_s, u" default "_s), QString());
}

TEST_F(AccountsTest, AKeychainThatCannotBeReadIsSaidAndLookedForAgain)
{
    QSignalSpy changed(&page(), &AccountsViewModel::keychainChanged);
    scripted.secretStore.makeUnavailable(u"The keychain is locked."_s);
    EXPECT_EQ(page().keychainProblem(), u"The keychain is locked."_s);
    page().retryKeychain();
    EXPECT_GE(changed.size(), 1);
}

TEST_F(AccountsTest, MetersStandAtTheAccountOfTheirProviderAndAllOthersBelow)
{
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s }, .state = AccountState::SignedIn } });
    scripted.meters.setStandings({ { .provider = u"chatgpt"_s, .checker = u"openai-codex"_s },
        { .provider = u"openai"_s, .checker = u"custom"_s } });
    const auto* own = page().list()->index(0).data(AccountListModel::MetersRole).value<MeterBoardModel*>();
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->count(), 1);
    EXPECT_EQ(own->index(0).data(MeterBoardModel::ProviderRole).toString(), u"ChatGPT"_s);
    EXPECT_EQ(page().otherMeters()->count(), 1);
    scripted.accounts.setAccounts({});
    EXPECT_EQ(page().otherMeters()->count(), 2) << "nobody else shows them now";
}

TEST_F(AccountsTest, TimeIsFollowedOnlyWhileThePageIsSeen)
{
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s }, .state = AccountState::SignedIn } });
    EXPECT_FALSE(page().list()->isTicking());
    page().setWatched(true);
    EXPECT_TRUE(page().list()->isTicking());
    page().setWatched(false);
    EXPECT_FALSE(page().list()->isTicking());
}

TEST_F(AccountsTest, ARenewalIsAskedForOnceAndItsFailureIsSaid)
{
    scripted.accounts.setAccounts({ { .id = { u"codex"_s, u"work"_s },
                                        .state = AccountState::SignedIn,
                                        .scope = u"openid offline_access"_s,
                                        .renews = true },
        { .id = { u"codex"_s, u"zoo"_s }, .state = AccountState::SignedOut, .renews = true } });
    EXPECT_EQ(at(0, AccountListModel::ScopeRole), u"Allowed: openid, offline_access"_s);
    EXPECT_EQ(at(1, AccountListModel::ScopeRole), QString());
    EXPECT_TRUE(page().list()->index(0).data(AccountListModel::RenewableRole).toBool());
    EXPECT_FALSE(page().list()->index(1).data(AccountListModel::RenewableRole).toBool());
    scripted.accounts.renewWith(
        gateway::Error { .code = gateway::ErrorCode::UpstreamStatus, .message = u"The vendor rests."_s });
    page().renew(0);
    page().renew(0);
    EXPECT_EQ(scripted.accounts.calls(), QStringList { u"renew codex work"_s });
    EXPECT_TRUE(page().list()->index(0).data(AccountListModel::RenewingRole).toBool());
    QSignalSpy problem(&page(), &AccountsViewModel::problemChanged);
    ASSERT_TRUE(problem.wait());
    EXPECT_EQ(page().problem(), u"The vendor rests."_s);
    EXPECT_FALSE(page().list()->index(0).data(AccountListModel::RenewingRole).toBool());
    scripted.accounts.renewWith({});
    page().renew(0);
    EXPECT_EQ(page().problem(), QString()) << "the former one is over";
}

} // namespace
