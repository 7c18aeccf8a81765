// SPDX-License-Identifier: GPL-3.0-or-later
// Providers that sign in, and the meters of a provider.
#include "app/viewmodels/providers/provider_checker.h"
#include "app/viewmodels/providers/providers_view_model.h"
#include "support/fake_clock.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Secret;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::config::SecretSource;
using gateway::service::AccountState;
using gateway::test::FakeClock;
using gateway::test::ScriptedServices;

namespace {

class ProviderAccountsTest : public ::testing::Test {
protected:
    ProviderAccountsTest()
    {
        scripted.accounts.setVendors({ { .id = u"anthropic"_s,
                                           .name = u"Anthropic Claude"_s,
                                           .restriction = u"Own programs only."_s,
                                           .usesBrowser = true },
            { .id = u"openai-codex"_s,
                .name = u"OpenAI Codex"_s,
                .usesBrowser = true,
                .models = { u"gpt-5.2"_s, u"gpt-5.4"_s } } });
        scripted.meters.setTypes({ { .id = u"deepseek"_s, .title = u"DeepSeek"_s },
            { .id = u"openai-codex"_s,
                .title = u"OpenAI Codex"_s,
                .notes = u"Reads the account."_s,
                .account = u"openai-codex"_s,
                .options = { { .name = u"apiKey"_s, .help = u"Another token."_s } } } });
    }

    ProvidersViewModel& page()
    {
        if (!made)
            made = std::make_unique<ProvidersViewModel>(
                scripted.services(), [](const QString&) { return false; }, clock);
        return *made;
    }

    [[nodiscard]] ProviderEditor& editor() { return *page().editor(); }

    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    void saveAndWait()
    {
        QSignalSpy saved(&editor(), &ProviderEditor::saved);
        editor().save();
        ASSERT_TRUE(saved.size() == 1 || saved.wait());
    }

    [[nodiscard]] QString keyText(const QString& slug)
    {
        const int row = page().list()->rowOf(slug);
        return page().list()->index(row).data(ProviderListModel::KeyTextRole).toString();
    }

    void signIn(const QString& name)
    {
        scripted.accounts.setAccounts({ { .id = { u"openai-codex"_s, name },
            .state = AccountState::SignedIn,
            .email = u"me@firm.example"_s } });
    }

    FakeClock clock;
    ScriptedServices scripted;
    std::unique_ptr<ProvidersViewModel> made;
};

TEST_F(ProviderAccountsTest, APresetNeedsNeitherAddressNorKeyAndBringsModelsAndMeters)
{
    page().add(u"account:openai-codex"_s);
    ASSERT_TRUE(editor().isNew());
    EXPECT_EQ(editor().keySource(), ProviderEditor::KeySource::Account);
    EXPECT_FALSE(editor().hasEdits()) << "nobody has typed anything";
    ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
    saveAndWait();
    const Provider* added = config().findProvider(u"openai-codex"_s);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->accountVendor, u"openai-codex"_s);
    EXPECT_TRUE(added->baseUrls.isEmpty());
    EXPECT_EQ(added->apiKey.kind, SecretSource::Kind::None);
    EXPECT_EQ(added->models.size(), 2);
    EXPECT_EQ(added->quotaChecker.type, u"openai-codex"_s);
}

TEST_F(ProviderAccountsTest, VendorsThatObjectComeLastAndSaySo)
{
    const AccountPresetModel& presets = *page().accountPresets();
    EXPECT_EQ(presets.index(0).data(AccountPresetModel::IdRole).toString(), u"account:openai-codex"_s);
    EXPECT_NE(presets.index(0).data(AccountPresetModel::DetailRole).toString(),
        presets.index(1).data(AccountPresetModel::DetailRole).toString());
    page().add(u"account:nobody"_s);
    EXPECT_FALSE(editor().isNew());
}

TEST_F(ProviderAccountsTest, AnAccountTakesThePlaceOfTheKey)
{
    const QString slug = editor().originalSlug();
    editor().setChatUrl({});
    editor().setMessagesUrl({});
    editor().setDefaultUrl({});
    editor().setKeySource(ProviderEditor::KeySource::Account);
    EXPECT_FALSE(editor().canSave()) << "whose?";
    EXPECT_NE(editor().keyError(), QString());
    editor().account()->chooseVendor(1);
    ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
    EXPECT_TRUE(editor().changes().contains(u"openai-codex"_s)) << editor().changes().toStdString();
    saveAndWait();
    EXPECT_EQ(config().findProvider(slug)->accountVendor, u"openai-codex"_s);
    EXPECT_EQ(config().findProvider(slug)->apiKey.kind, SecretSource::Kind::None);
    EXPECT_EQ(config().findProvider(slug)->quotaChecker.type, u"openai-codex"_s) << "its meters come with it";
    editor().setChatUrl(u"https://x.example/v1"_s);
    editor().setKeySource(ProviderEditor::KeySource::None);
    saveAndWait();
    EXPECT_FALSE(config().findProvider(slug)->hasAccount());
}

TEST_F(ProviderAccountsTest, TheFormSaysHowTheAccountStandsAndWhatToSignInAs)
{
    page().add(u"account:openai-codex"_s);
    ProviderAccount& account = *editor().account();
    EXPECT_FALSE(account.isSignedIn());
    EXPECT_TRUE(account.needsAttention());
    EXPECT_EQ(account.signInName(), u"default"_s);
    signIn(u"work"_s);
    EXPECT_TRUE(account.isSignedIn());
    EXPECT_TRUE(account.text().contains(u"me@firm.example"_s));
    EXPECT_EQ(account.signInName(), u"work"_s) << "the only one is meant";
    account.chooseName(1);
    EXPECT_EQ(editor().draft().accountName, u"work"_s);
    scripted.accounts.setAccounts({});
    EXPECT_EQ(account.signInName(), u"work"_s);
    EXPECT_EQ(account.nameIndex(), 1) << "it stays what was chosen";
}

TEST_F(ProviderAccountsTest, SeveralAccountsServeAProviderTogether)
{
    page().add(u"account:openai-codex"_s);
    ProviderAccount& account = *editor().account();
    signIn(u"work"_s);
    EXPECT_EQ(account.names().size(), 2) << "of one there are not several";
    scripted.accounts.setAccounts(
        { { .id = { u"openai-codex"_s, u"home"_s }, .state = AccountState::SignedIn },
            { .id = { u"openai-codex"_s, u"work"_s }, .state = AccountState::SignedOut } });
    ASSERT_EQ(account.names().size(), 4);
    account.chooseName(3);
    EXPECT_TRUE(account.isSeveral());
    EXPECT_EQ(account.nameIndex(), 3);
    EXPECT_EQ(account.choices(), (QStringList { u"home"_s, u"work"_s }));
    EXPECT_EQ(account.chosen(), (QList<bool> { true, true }));
    EXPECT_TRUE(account.isSignedIn());
    EXPECT_TRUE(account.needsAttention()) << "one is signed out";
    EXPECT_EQ(account.signInName(), u"work"_s);
    saveAndWait();
    const Provider* saved = config().findProvider(u"openai-codex"_s);
    ASSERT_NE(saved, nullptr);
    EXPECT_EQ(saved->accountNames, (QStringList { u"home"_s, u"work"_s }));
    EXPECT_EQ(saved->accountName, QString());
    account.setChosen(1, false);
    account.setChosen(0, false);
    EXPECT_EQ(account.together(), QStringList { u"home"_s }) << "one stays";
    EXPECT_FALSE(account.needsAttention());
    EXPECT_TRUE(editor().hasEdits());
    account.chooseName(2);
    EXPECT_FALSE(account.isSeveral());
    EXPECT_EQ(editor().draft().accountName, u"work"_s);
    EXPECT_TRUE(editor().draft().accountNames.isEmpty());
}

TEST_F(ProviderAccountsTest, TheListSaysWhetherAProviderIsSignedIn)
{
    page().add(u"account:openai-codex"_s);
    saveAndWait();
    const QString before = keyText(u"openai-codex"_s);
    signIn(u"default"_s);
    EXPECT_NE(keyText(u"openai-codex"_s), before);
}

TEST_F(ProviderAccountsTest, TheCheckerSaysWhatItNeedsAndIsSaved)
{
    const QString slug = editor().originalSlug();
    EXPECT_EQ(editor().checkerNeeds(), QString());
    FormModel& checker = *editor().checker();
    checker.setChoice(0, 2);
    EXPECT_TRUE(editor().checkerNeeds().contains(u"Another token."_s));
    checker.setText(1, u"5"_s);
    ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
    saveAndWait();
    EXPECT_EQ(config().findProvider(slug)->quotaChecker.type, u"openai-codex"_s);
    EXPECT_EQ(config().findProvider(slug)->quotaChecker.intervalMinutes, 5);
    checker.setText(1, u"never"_s);
    EXPECT_FALSE(editor().canSave());
    EXPECT_EQ(checker.errorCount(), 1);
}

TEST_F(ProviderAccountsTest, TheFormShowsTheMetersOfItsProviderAlone)
{
    const QString slug = editor().originalSlug();
    scripted.meters.setStandings({ { .provider = slug, .checker = u"custom"_s }, { .provider = u"zz"_s } });
    ASSERT_EQ(editor().meters()->count(), 1);
    editor().meters()->checkNow(0);
    EXPECT_EQ(scripted.meters.checked(), QStringList { slug });
    page().add(u"account:openai-codex"_s);
    EXPECT_EQ(editor().meters()->count(), 0);
}

} // namespace
