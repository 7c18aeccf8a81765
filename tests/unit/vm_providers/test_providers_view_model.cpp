// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/providers/providers_view_model.h"

#include "app/viewmodels/providers/model_price.h"
#include "app/viewmodels/providers/provider_policy.h"
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
using gateway::test::ScriptedServices;

namespace {

const QString kNewKey = QStringLiteral("sk-typed-8d41");

class ProvidersTest : public ::testing::Test {
protected:
    ProvidersTest()
        : page(scripted.services(), [](const QString&) { return false; })
        , tester(page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    [[nodiscard]] std::optional<QByteArray> stored(const QString& entry)
    {
        std::optional<std::optional<QByteArray>> answer;
        scripted.secretStore.read(entry, [&answer](const gateway::Result<std::optional<Secret>>& found) {
            answer = found && *found ? std::optional((**found).reveal()) : std::nullopt;
        });
        EXPECT_TRUE(QTest::qWaitFor([&answer] { return answer.has_value(); }));
        return answer.value_or(std::nullopt);
    }

    void saveAndWait()
    {
        QSignalSpy saved(page.editor(), &ProviderEditor::saved);
        page.editor()->save();
        ASSERT_TRUE(saved.size() == 1 || saved.wait());
    }

    // The row of the first provider whose key is in the keychain.
    [[nodiscard]] int rowWithKey()
    {
        for (int row = 0; row < config().providers.size(); ++row) {
            if (config().providers[row].apiKey.kind == SecretSource::Kind::Vault)
                return row;
        }
        ADD_FAILURE() << "the scripted configuration has none";
        return 0;
    }

    ScriptedServices scripted;
    ProvidersViewModel page;
    QAbstractItemModelTester tester;
};

TEST_F(ProvidersTest, WhatIsProposedFillsTheFormAndIsNotSaved)
{
    const Config before = config();
    EXPECT_EQ(page.propose({ .name = u"My gateway (EU)"_s,
                  .baseUrl = u"https://llm.example.com/v1"_s,
                  .key = Secret(kNewKey.toUtf8()),
                  .models = { u"a"_s, u"b"_s } }),
        QString());
    ProviderEditor& editor = *page.editor();
    ASSERT_TRUE(editor.isOpen() && editor.isNew());
    EXPECT_EQ(editor.slug(), u"my-gateway-eu"_s);
    EXPECT_EQ(editor.displayName(), u"My gateway (EU)"_s);
    EXPECT_EQ(editor.chatUrl(), u"https://llm.example.com/v1"_s);
    EXPECT_EQ(editor.newKeyLength(), kNewKey.size());
    EXPECT_EQ(editor.models()->count(), 2);
    EXPECT_EQ(config(), before);
    EXPECT_TRUE(page.holdsUnsaved());
    page.select(0);
    page.resume();
    EXPECT_EQ(editor.newKeyLength(), kNewKey.size()) << "a look at another provider loses nothing";
    saveAndWait();
    EXPECT_NE(config().findProvider(u"my-gateway-eu"_s), nullptr);
}

TEST_F(ProvidersTest, AProposalTakesTheAddressOfItsPresetAndDoesNotMixItWithAnother)
{
    EXPECT_EQ(
        page.propose({ .presetId = u"openrouter"_s, .baseUrl = u"https://proxy.example/v1"_s }), QString());
    EXPECT_EQ(page.editor()->chatUrl(), u"https://proxy.example/v1"_s);
    EXPECT_EQ(page.editor()->messagesUrl(), QString()) << "that is the preset's own";
    page.editor()->discard();
    EXPECT_EQ(page.propose({ .presetId = u"mistral"_s }), QString());
    EXPECT_EQ(page.editor()->chatUrl(), u"https://api.mistral.ai/v1"_s);
}

TEST_F(ProvidersTest, AProposalNeverTakesThePlaceOfWhatSomebodyTypes)
{
    page.add(u"mistral"_s);
    page.editor()->setNewKey(kNewKey);
    EXPECT_NE(page.propose({ .presetId = u"groq"_s }), QString());
    EXPECT_EQ(page.editor()->newKeyLength(), kNewKey.size());
    page.select(0);
    EXPECT_NE(page.propose({ .presetId = u"groq"_s }), QString()) << "it is unfinished";
    EXPECT_NE(page.propose({ .presetId = u"nobody"_s }), QString());
}

TEST_F(ProvidersTest, AddingStoresTheKeyAndPutsOnlyAReferenceIntoTheConfiguration)
{
    page.add(u"mistral"_s);
    ProviderEditor& editor = *page.editor();
    ASSERT_TRUE(editor.isOpen() && editor.isNew());
    EXPECT_FALSE(editor.canSave());
    EXPECT_EQ(editor.keyError(), QString()) << "red before anybody typed";
    EXPECT_NE(editor.saveHint(), QString());
    editor.setNewKey(u"env:MISTRAL_API_KEY"_s);
    EXPECT_NE(editor.keyError(), QString()) << "a reference would be stored as if it were a key";
    editor.setNewKey(kNewKey);
    ASSERT_TRUE(editor.canSave()) << editor.saveHint().toStdString();
    saveAndWait();
    const Provider* added = config().findProvider(u"mistral"_s);
    ASSERT_NE(added, nullptr);
    EXPECT_EQ(added->apiKey.kind, SecretSource::Kind::Vault);
    EXPECT_TRUE(added->apiKey.plain.isEmpty());
    EXPECT_EQ(stored(added->apiKey.name), kNewKey.toUtf8());
    EXPECT_FALSE(scripted.configuration.toYaml(config()).contains(kNewKey));
    EXPECT_EQ(editor.newKeyLength(), 0);
    EXPECT_EQ(page.selectedRow(), config().providers.size() - 1);
}

TEST_F(ProvidersTest, AKeyDoesNotStayBehindWhenTheConfigurationIsRefused)
{
    page.add(u"mistral"_s);
    ProviderEditor& editor = *page.editor();
    editor.setNewKey(kNewKey);
    scripted.configuration.refuseNext(
        { { .path = u"providers.mistral.api_base_url"_s, .message = u"is not reachable"_s } });
    editor.save();
    ASSERT_TRUE(QTest::qWaitFor([&editor] { return !editor.urlError().isEmpty(); }));
    EXPECT_EQ(config().findProvider(u"mistral"_s), nullptr);
    EXPECT_EQ(stored(u"provider/mistral"_s), std::nullopt);
    EXPECT_EQ(editor.newKeyLength(), kNewKey.size()) << "what was typed is lost";
}

TEST_F(ProvidersTest, MistakesShowBesideTheirFields)
{
    page.select(0);
    ProviderEditor& editor = *page.editor();
    ASSERT_FALSE(editor.isNew());
    editor.setChatUrl(u"ftp://somewhere"_s);
    EXPECT_NE(editor.chatUrlError(), QString());
    EXPECT_EQ(editor.slugError(), QString());
    EXPECT_FALSE(editor.canSave());
    editor.setChatUrl(u"https://somewhere.example/v1"_s);
    EXPECT_EQ(editor.chatUrlError(), QString());
    editor.setProxy(u"gopher://x"_s);
    EXPECT_NE(editor.proxyError(), QString());
    editor.setProxy({});
    editor.setTimeoutSeconds(u"ten"_s);
    EXPECT_NE(editor.timeoutError(), QString());
    editor.setTimeoutSeconds({});
    editor.setSlug(config().providers[1].slug);
    EXPECT_NE(editor.slugError(), QString());
    editor.setSlug(u"has space"_s);
    EXPECT_NE(editor.slugError(), QString());
}

TEST_F(ProvidersTest, AnUnreachableKeychainIsSaidBesideTheKeyAndNothingIsSaved)
{
    page.add(u"mistral"_s);
    scripted.secretStore.makeUnavailable(u"No keychain service answers."_s);
    page.editor()->setNewKey(kNewKey);
    EXPECT_EQ(page.editor()->keyError(), u"No keychain service answers."_s);
    EXPECT_FALSE(page.editor()->canSave());
    EXPECT_EQ(page.keychainProblem(), u"No keychain service answers."_s);
}

TEST_F(ProvidersTest, ARenameFollowsIntoTheAliases)
{
    const QString before = config().providers[0].slug;
    page.select(0);
    page.editor()->setSlug(u"renamed"_s);
    saveAndWait();
    EXPECT_EQ(config().findProvider(before), nullptr);
    bool anyRenamed = false;
    for (const auto& alias : config().aliases) {
        for (const auto& group : alias.groups) {
            for (const auto& target : group.targets) {
                EXPECT_NE(target.provider, before);
                anyRenamed |= target.provider == u"renamed";
            }
        }
    }
    EXPECT_TRUE(anyRenamed);
}

TEST_F(ProvidersTest, UndoBringsADeletedProviderBackWithItsKey)
{
    const int row = rowWithKey();
    const Config before = config();
    const Provider provider = before.providers[row];
    scripted.secretStore.write(provider.apiKey.name, Secret("kept"), [](const auto&) {});
    ASSERT_EQ(stored(provider.apiKey.name), QByteArray("kept"));
    QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
    page.remove(row);
    ASSERT_TRUE(undoable.wait());
    EXPECT_EQ(config().findProvider(provider.slug), nullptr);
    QSignalSpy undone(page.changer(), &ConfigChanger::undone);
    page.changer()->undo();
    ASSERT_TRUE(undone.wait());
    EXPECT_EQ(config(), before);
    EXPECT_EQ(stored(provider.apiKey.name), QByteArray("kept"));
}

TEST_F(ProvidersTest, TheKeyOfADeletedProviderGoesOnceUndoIsOver)
{
    const int row = rowWithKey();
    const QString entry = config().providers[row].apiKey.name;
    scripted.secretStore.write(entry, Secret("kept"), [](const auto&) {});
    QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
    page.remove(row);
    ASSERT_TRUE(undoable.wait());
    page.changer()->dismissUndo();
    EXPECT_TRUE(QTest::qWaitFor([this, &entry] { return !stored(entry).has_value(); }));
}

TEST_F(ProvidersTest, UnsavedEditsSurviveAVisitToAnotherProvider)
{
    page.select(0);
    page.editor()->setDisplayName(u"Halfway"_s);
    EXPECT_TRUE(page.list()->index(0).data(ProviderListModel::EditedRole).toBool());
    page.select(1);
    EXPECT_NE(page.editor()->displayName(), u"Halfway"_s);
    page.select(0);
    EXPECT_EQ(page.editor()->displayName(), u"Halfway"_s);
    EXPECT_TRUE(page.editor()->isDirty());
    page.editor()->discard();
    EXPECT_FALSE(page.editor()->isDirty());
    EXPECT_FALSE(page.list()->index(0).data(ProviderListModel::EditedRole).toBool());
}

TEST_F(ProvidersTest, AHalfFilledNewProviderIsKeptWhileAnotherIsLookedAt)
{
    page.add(u"mistral"_s);
    page.editor()->setDisplayName(u"Halfway"_s);
    page.select(0);
    EXPECT_EQ(page.unfinishedTitle(), u"Halfway"_s);
    page.add(u"groq"_s);
    EXPECT_TRUE(page.editor()->isNew());
    EXPECT_EQ(page.editor()->displayName(), u"Halfway"_s);
    EXPECT_EQ(page.unfinishedTitle(), QString());
    page.editor()->discard();
    EXPECT_EQ(page.selectedRow(), 0);
}

TEST_F(ProvidersTest, AnEditDoesNotTakeBackWhatTheSwitchDidMeanwhile)
{
    page.select(0);
    page.editor()->setDisplayName(u"Halfway"_s);
    QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
    page.setEnabled(0, !config().providers[0].enabled);
    ASSERT_TRUE(undoable.wait());
    const bool enabled = config().providers[0].enabled;
    EXPECT_EQ(page.editor()->displayName(), u"Halfway"_s);
    saveAndWait();
    EXPECT_EQ(config().providers[0].displayName, u"Halfway"_s);
    EXPECT_EQ(config().providers[0].enabled, enabled);
}

TEST_F(ProvidersTest, WhatDeletingTakesAlongIsSaidBeforehand)
{
    page.select(0);
    const Config before = config();
    QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
    const QString said = page.removalText();
    page.remove(0);
    ASSERT_TRUE(undoable.wait());
    EXPECT_NE(config().aliases, before.aliases);
    for (const auto& alias : before.aliases) {
        const auto* left = config().findAlias(alias.slug);
        EXPECT_EQ(said.contains(alias.slug), left == nullptr || *left != alias) << alias.slug.toStdString();
    }
    EXPECT_EQ(page.selectedRow(), 0) << "the next one is open";
}

TEST_F(ProvidersTest, AReplacedKeyIsKeptUntilUndoIsOver)
{
    const int row = rowWithKey();
    const QString entry = config().providers[row].apiKey.name;
    scripted.secretStore.write(entry, Secret("old"), [](const auto&) {});
    page.select(row);
    page.editor()->setNewKey(kNewKey);
    saveAndWait();
    const QString newEntry = config().providers[row].apiKey.name;
    ASSERT_NE(newEntry, entry);
    EXPECT_EQ(stored(newEntry), kNewKey.toUtf8());
    EXPECT_EQ(stored(entry), QByteArray("old"));
    page.changer()->dismissUndo();
    EXPECT_TRUE(QTest::qWaitFor([this, &entry] { return !stored(entry).has_value(); }));
    EXPECT_EQ(stored(newEntry), kNewKey.toUtf8());
}

TEST_F(ProvidersTest, ReadOnlyConfigurationSaysWhySaveIsOff)
{
    scripted.configuration.setReadOnlyReason(u"The configuration comes from plexus.yaml; edit that file."_s);
    page.select(0);
    page.editor()->setDisplayName(u"Other"_s);
    EXPECT_FALSE(page.editor()->canSave());
    EXPECT_EQ(page.editor()->saveHint(), scripted.configuration.readOnlyReason());
}

int policyRow(const QString& path)
{
    const auto rows = providerPolicyRows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].path == path)
            return row;
    }
    ADD_FAILURE() << path.toStdString();
    return -1;
}

TEST_F(ProvidersTest, OptionsOfACheckerAreFoldedUnlessItNeedsThem)
{
    ProviderEditor& editor = *page.editor();
    EXPECT_FALSE(editor.checkerWantsOptions());
    EXPECT_EQ(
        editor.checkerChoice()->rowCount() + editor.checkerOptions()->rowCount(), editor.checker()->count());
    const int folded = editor.advancedCount();
    editor.checker()->setTextOf(u"quota_checker.type"_s, gateway::config::kCustomChecker.toString());
    EXPECT_TRUE(editor.checkerWantsOptions());
    editor.checker()->setTextOf(u"quota_checker.options"_s, u"endpoint=https://x.example"_s);
    EXPECT_EQ(editor.advancedCount(), folded + 1);
}

TEST_F(ProvidersTest, ThePolicyIsSavedAndOnlyThePolicy)
{
    const Provider before = config().providers[0];
    ProviderEditor& editor = *page.editor();
    FormModel& policy = *editor.policy();
    EXPECT_FALSE(editor.hasEdits());
    policy.setText(policyRow(u"maxConcurrency"_s), u"4"_s);
    policy.setText(policyRow(u"discount"_s), u"15"_s);
    policy.setChecked(policyRow(u"disable_cooldown"_s), true);
    policy.setChoice(policyRow(u"stallTtfbMs"_s), 1);
    policy.setText(policyRow(u"retryableStatusCodes"_s), u"429 503"_s);
    EXPECT_EQ(editor.advancedCount(), 5);
    EXPECT_TRUE(editor.changes().contains(u"Wait for the first bytes: as in Settings \u2192 off"_s))
        << editor.changes().toStdString();
    saveAndWait();
    Provider expected = before;
    expected.maxConcurrency = 4;
    expected.discount = 0.15;
    expected.coolsDown = false;
    expected.stall.ttfbMs.kind = gateway::config::Override<int>::Kind::Off;
    expected.retryableStatusCodes = { 429, 503 };
    EXPECT_EQ(config().providers[0], expected);
    EXPECT_FALSE(editor.hasEdits());
}

TEST_F(ProvidersTest, EveryFieldOfThePolicyIsOneOfTheDocument)
{
    ProviderEditor& editor = *page.editor();
    const auto rows = providerPolicyRows();
    for (int row = 0; row < rows.size(); ++row) {
        const bool isYesOrNo =
            rows[row].kind == FormModel::Kind::Switch || rows[row].kind == FormModel::Kind::Choice;
        editor.policy()->setText(row, isYesOrNo ? u"true"_s : u"60"_s);
    }
    editor.policy()->setText(policyRow(u"model_autosync.intervalMinutes"_s), u"90"_s);
    editor.policy()->setText(policyRow(u"retryableStatusCodes"_s), u"500"_s);
    editor.policy()->setText(policyRow(u"stallWindowMs"_s), u"6"_s);
    editor.policy()->setText(policyRow(u"extraBody"_s), u"service_tier: flex"_s);
    editor.policy()->setText(policyRow(u"raw_passthrough.base_url"_s), u"https://raw.example"_s);
    editor.policy()->setText(policyRow(u"raw_passthrough.auth"_s), u"x-api-key"_s);
    ASSERT_TRUE(editor.canSave()) << editor.saveHint().toStdString();
    saveAndWait();
    EXPECT_EQ(editor.policy()->filledCount(), rows.size());
}

TEST_F(ProvidersTest, AMistakeInThePolicyStandsBesideItsField)
{
    ProviderEditor& editor = *page.editor();
    const int row = policyRow(u"stallTtfbMs"_s);
    editor.policy()->setText(row, u"3"_s);
    EXPECT_EQ(editor.policyErrors(), 1);
    EXPECT_EQ(editor.policy()->index(row).data(FormModel::ErrorRole), u"Give a number from 5 to 120."_s);
    EXPECT_EQ(editor.otherError(), QString());
    EXPECT_FALSE(editor.canSave());
}

TEST_F(ProvidersTest, UnsavedPolicySurvivesAVisitElsewhere)
{
    page.editor()->policy()->setText(policyRow(u"maxConcurrency"_s), u"4"_s);
    page.select(1);
    EXPECT_EQ(page.editor()->policy()->texts()[policyRow(u"maxConcurrency"_s)], QString());
    page.select(0);
    EXPECT_EQ(page.editor()->policy()->texts()[policyRow(u"maxConcurrency"_s)], u"4"_s);
    EXPECT_TRUE(page.editor()->hasEdits());
}

TEST_F(ProvidersTest, APriceIsGivenToOneModelAndSavedWithTheProvider)
{
    ProviderEditor& editor = *page.editor();
    ProviderModelListModel& models = *editor.models();
    EXPECT_EQ(models.index(0).data(ProviderModelListModel::PriceRole), u"price unknown"_s);
    ModelForm& sheet = *editor.modelForm();
    sheet.open(0);
    EXPECT_EQ(sheet.modelId(), config().providers[0].models[0].id);
    const auto rows = modelRows();
    const auto type = [&](const QString& path, const QString& text) {
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                sheet.form()->setText(row, text);
        }
    };
    type(u"pricing.source"_s, u"simple"_s);
    type(u"pricing.input"_s, u"1.25"_s);
    EXPECT_FALSE(sheet.canApply()) << "an output price that is not given would be free";
    type(u"pricing.output"_s, u"10"_s);
    ASSERT_TRUE(sheet.canApply());
    sheet.apply();
    EXPECT_EQ(models.index(0).data(ProviderModelListModel::PriceRole), u"$1.25 in, $10.00 out"_s);
    EXPECT_TRUE(editor.hasEdits());
    saveAndWait();
    const auto& pricing = config().providers[0].models[0].pricing;
    EXPECT_EQ(pricing.source, gateway::config::Pricing::Source::Simple);
    EXPECT_EQ(pricing.rates, (gateway::config::TokenRates { .input = 1.25, .output = 10 }));
}

TEST_F(ProvidersTest, ARowSaysHowManyRequestsRunWhileSomebodyLooks)
{
    const QString slug = config().providers.first().slug;
    const auto cell = [this](int role) { return page.list()->index(0).data(role); };
    EXPECT_EQ(cell(ProviderListModel::RunningRole).toString(), QString());
    scripted.policy.setPlaces(
        { { .target = { .provider = slug, .model = {} }, .running = 2, .limit = 8, .waiting = 1 },
            { .target = { .provider = slug, .model = u"m"_s }, .running = 1, .limit = 1 } });
    page.running()->setWatched(true);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return cell(ProviderListModel::RunningRole).toString() == u"2 of 8"_s; }));
    EXPECT_TRUE(cell(ProviderListModel::CrowdedRole).toBool());
    const QString sentence = cell(ProviderListModel::RunningTextRole).toString();
    EXPECT_TRUE(sentence.contains(u"2"_s) && sentence.contains(u"8"_s) && sentence.contains(u"1 wait"_s))
        << sentence.toStdString();
    page.running()->setWatched(false);
    const qsizetype asked = scripted.policy.calls().size();
    EXPECT_FALSE(page.running()->isWatched());
    EXPECT_EQ(scripted.policy.calls().size(), asked);
}

TEST(RunningPlaces, WithoutALimitOnlyWhatRunsIsSaid)
{
    EXPECT_EQ(placesText({}), QString());
    EXPECT_EQ(placesSentence({}), QString());
    EXPECT_EQ(placesText({ .running = 3 }), u"3"_s);
    EXPECT_EQ(placesText({ .running = 0, .limit = 4 }), u"0 of 4"_s);
}

} // namespace
