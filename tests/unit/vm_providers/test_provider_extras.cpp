// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a provider that hardly anybody sets: each is in the form, and what is not touched stays as it
// was.
#include "app/viewmodels/providers/provider_checker.h"
#include "app/viewmodels/providers/provider_policy.h"
#include "app/viewmodels/providers/providers_view_model.h"
#include "config/field_tables.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::config::Node;
using gateway::config::Provider;
using gateway::config::RawAuth;
using gateway::test::ScriptedServices;

namespace {

class ProviderExtrasTest : public ::testing::Test {
protected:
    ProviderExtrasTest()
        : page(scripted.services(), [](const QString&) { return false; })
    {
    }

    void change(const std::function<void(Provider&)>& edit)
    {
        Config config = *scripted.configuration.current();
        edit(config.providers[0]);
        scripted.configuration.replace(config);
    }

    [[nodiscard]] ProviderEditor& editor() { return *page.editor(); }

    [[nodiscard]] FormModel& policy() { return *editor().policy(); }

    [[nodiscard]] const Provider& saved() { return scripted.configuration.current()->providers[0]; }

    [[nodiscard]] QString errorOf(const FormModel& form, const QString& path)
    {
        for (int row = 0; row < form.count(); ++row) {
            if (form.rows()[row].path == path)
                return form.index(row).data(FormModel::ErrorRole).toString();
        }
        ADD_FAILURE() << path.toStdString();
        return {};
    }

    void saveAndWait()
    {
        ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
        QSignalSpy spy(&editor(), &ProviderEditor::saved);
        editor().save();
        ASSERT_TRUE(spy.size() == 1 || spy.wait());
    }

    ScriptedServices scripted;
    ProvidersViewModel page;
};

// Whoever adds a field to the configuration is told that the form has none.
TEST_F(ProviderExtrasTest, EveryFieldOfAProviderHasAPlaceInTheForm)
{
    const QStringList elsewhere { u"display_name"_s, u"api_base_url"_s, u"api_key"_s, u"enabled"_s,
        u"headers"_s, u"models"_s, u"timeoutMs"_s, u"proxy"_s, u"oauth_provider"_s, u"oauth_account"_s,
        u"oauth_accounts"_s, u"adapter"_s };
    QStringList shown = elsewhere;
    for (const auto& row : providerPolicyRows() + providerCheckerRows({}))
        shown.append(row.path.section(u'.', 0, 0));
    for (const auto& field : gateway::config::providerFields())
        EXPECT_TRUE(field.kind == u"kept" || shown.contains(field.name)) << field.name.toStdString();
    QStringList paths;
    for (const auto& row : providerPolicyRows() + providerCheckerRows({}))
        paths.append(row.path);
    for (const auto& field : gateway::config::rawPassthroughFields())
        EXPECT_TRUE(paths.contains(u"raw_passthrough."_s + field.name)) << field.name.toStdString();
    for (const auto& field : gateway::config::quotaCheckerFields()) {
        EXPECT_TRUE(field.name == u"id" || paths.contains(u"quota_checker."_s + field.name))
            << field.name.toStdString();
    }
}

TEST_F(ProviderExtrasTest, TheyAreSavedAndNothingElseIs)
{
    Provider expected = saved();
    policy().setTextOf(u"extraBody"_s, u"{\"service_tier\": \"flex\", \"user\": null}"_s);
    policy().setTextOf(u"allow_100_percent_utilization"_s, u"true"_s);
    policy().setTextOf(u"raw_passthrough.enabled"_s, u"true"_s);
    policy().setTextOf(u"raw_passthrough.base_url"_s, u"https://raw.example/v1"_s);
    policy().setTextOf(u"raw_passthrough.auth"_s, u"x-goog-api-key"_s);
    EXPECT_EQ(editor().advancedCount(), 5);
    saveAndWait();
    expected.extraBody = gateway::config::parseYaml("{service_tier: \"flex\", user: null}").root;
    expected.allowsFullUse = true;
    expected.raw = { .enabled = true, .baseUrl = u"https://raw.example/v1"_s, .auth = RawAuth::GoogleApiKey };
    EXPECT_EQ(saved(), expected);
    EXPECT_FALSE(editor().hasEdits());
}

TEST_F(ProviderExtrasTest, UntouchedPartsOfTheDocumentKeepTheirForm)
{
    change([](Provider& provider) {
        provider.extraBody = gateway::config::parseYaml("{a: \"1\", b: [x, \"y\"], c: {d: ~}}").root;
        provider.quotaChecker.type = u"custom"_s;
        provider.quotaChecker.definition = gateway::config::parseYaml(
            "{steps: {url: \"https://x.example\"}, meters: [{key: 'k', label: k, remaining: /x}]}")
                                               .root;
        provider.quotaChecker.maxUtilizationPercent = 80;
        provider.kept.set(u"compaction"_s, gateway::config::parseYaml("{enabled: \"on\"}").root);
        provider.raw.baseUrl = u"https://raw.example"_s; // while the relay is off
    });
    Provider expected = saved();
    EXPECT_FALSE(editor().hasEdits());
    editor().setDisplayName(u"Other"_s);
    saveAndWait();
    expected.displayName = u"Other"_s;
    EXPECT_EQ(saved(), expected);
}

TEST_F(ProviderExtrasTest, MistakesStandBesideTheirFields)
{
    policy().setTextOf(u"extraBody"_s, u"just words"_s);
    EXPECT_NE(errorOf(policy(), u"extraBody"_s), QString());
    policy().setTextOf(u"extraBody"_s, u"a: 1\nb: 2\na: 3"_s);
    EXPECT_TRUE(errorOf(policy(), u"extraBody"_s).startsWith(u"Line 3"_s))
        << errorOf(policy(), u"extraBody"_s).toStdString();
    policy().setTextOf(u"extraBody"_s, u"a: {b"_s);
    EXPECT_TRUE(errorOf(policy(), u"extraBody"_s).startsWith(u"Line "_s));
    policy().setTextOf(u"extraBody"_s, {});
    policy().setTextOf(u"raw_passthrough.enabled"_s, u"true"_s);
    policy().setTextOf(u"raw_passthrough.base_url"_s, u"raw.example"_s);
    EXPECT_NE(errorOf(policy(), u"raw_passthrough.base_url"_s), QString());
    EXPECT_EQ(editor().policyErrors(), 1);
    EXPECT_EQ(editor().otherError(), QString());
    EXPECT_FALSE(editor().canSave());
}

TEST_F(ProviderExtrasTest, ACheckerOfOnesOwnIsDefinedHere)
{
    FormModel& checker = *editor().checker();
    checker.setTextOf(u"quota_checker.type"_s, u"custom"_s);
    EXPECT_NE(errorOf(checker, u"quota_checker.definition"_s), QString()) << "it is missing";
    EXPECT_EQ(editor().otherError(), QString());
    checker.setTextOf(u"quota_checker.definition"_s, u"stops: 1"_s);
    EXPECT_NE(errorOf(checker, u"quota_checker.definition"_s), QString());
    for (int row = 0; row < checker.count(); ++row) {
        if (checker.rows()[row].path == u"quota_checker.definition") {
            checker.setText(row, {});
            checker.setChoice(row, 0); // the example
        }
    }
    checker.setTextOf(u"quota_checker.maxUtilizationPercent"_s, u"90"_s);
    checker.setTextOf(u"quota_checker.enabled"_s, u"false"_s);
    saveAndWait();
    EXPECT_EQ(saved().quotaChecker.definition.find(u"meters")->items.size(), 1);
    EXPECT_EQ(saved().quotaChecker.maxUtilizationPercent, 90);
    EXPECT_FALSE(saved().quotaChecker.enabled);
}

TEST_F(ProviderExtrasTest, WhatIsKeptWithoutEffectIsShownAndCanGo)
{
    EXPECT_EQ(policy().textOf(u"kept"_s), QString());
    const int rows = policy().count();
    change([](Provider& provider) {
        provider.kept.set(u"gpu_profile"_s, Node::scalar(u"h100"_s));
        provider.kept.set(u"auto_compat"_s, Node::boolean(true));
    });
    EXPECT_EQ(policy().count(), rows + 1);
    EXPECT_EQ(policy().textOf(u"kept"_s), u"gpu_profile: h100\nauto_compat: true"_s);
    policy().setTextOf(u"kept"_s, u"discount: 1"_s);
    EXPECT_NE(errorOf(policy(), u"kept"_s), QString()) << "that one has an effect, and a field";
    policy().setTextOf(u"kept"_s, {});
    saveAndWait();
    EXPECT_EQ(saved().kept, Node::map());
    EXPECT_EQ(policy().count(), rows);
}

} // namespace
