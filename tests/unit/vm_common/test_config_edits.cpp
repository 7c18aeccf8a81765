// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/config_edits.h"
#include "support/services/scripted_services.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;

namespace {

// Of the scripted configuration: smart goes to openai and openrouter, default to smart, fast (also called
// small) to openai and ollama.
class ConfigEditsTest : public ::testing::Test {
protected:
    Config config = gateway::test::scriptedConfig();
};

TEST_F(ConfigEditsTest, SaysWhoUsesAProviderOrAnAlias)
{
    EXPECT_EQ(
        aliasesUsingProvider(config, u"openai"_s), (QStringList { u"fast"_s, u"smart"_s, u"balanced"_s }));
    EXPECT_EQ(aliasesUsingProvider(config, u"nobody"_s), QStringList());
    EXPECT_EQ(aliasesUsingAlias(config, u"smart"_s), QStringList { u"default"_s });
    config.aliases[5].groups[0].targets = { { .alias = u"small"_s } };
    EXPECT_EQ(aliasesUsingAlias(config, u"fast"_s), QStringList { u"default"_s }) << "by its other name";
}

TEST_F(ConfigEditsTest, AProviderTakesItsTargetsAlongAndAliasesLeftWithNone)
{
    const Removal removal = withoutProvider(config, u"openrouter"_s);
    EXPECT_EQ(removal.config.findProvider(u"openrouter"_s), nullptr);
    EXPECT_EQ(removal.changedAliases, (QStringList { u"smart"_s, u"claude-sonnet-4-5"_s, u"balanced"_s }));
    ASSERT_EQ(removal.removedAliases.size(), 1);
    EXPECT_EQ(removal.config.findAlias(removal.removedAliases[0]), nullptr);
    EXPECT_EQ(removal.config.findAlias(u"smart"_s)->groups[0].targets.size(), 1);
}

TEST_F(ConfigEditsTest, WhatGoesTakesAlongWhatOnlyLedThere)
{
    config.aliases[1].groups[0].targets = { { .provider = u"openai"_s, .model = u"gpt-5"_s } }; // smart
    config.aliases[0].groups[0].targets.append({ .alias = u"default"_s });                      // fast
    const Removal removal = withoutProvider(config, u"openai"_s);
    EXPECT_EQ(removal.removedAliases, (QStringList { u"smart"_s, u"default"_s }));
    EXPECT_EQ(removal.changedAliases, (QStringList { u"fast"_s, u"balanced"_s }));
    EXPECT_EQ(removal.config.findAlias(u"fast"_s)->groups[0].targets.size(), 1);
}

TEST_F(ConfigEditsTest, AnAliasGoesWithThoseThatLedOnlyToItByAnyOfItsNames)
{
    config.aliases[5].groups[0].targets = { { .alias = u"small"_s } }; // default
    const Removal removal = withoutAlias(config, u"fast"_s);
    EXPECT_EQ(removal.config.findAlias(u"fast"_s), nullptr);
    EXPECT_EQ(removal.removedAliases, QStringList { u"default"_s });
    EXPECT_EQ(removal.changedAliases, QStringList());
}

TEST_F(ConfigEditsTest, AGroupLeftWithNoTargetGoesButItsAliasStays)
{
    auto& smart = config.aliases[1];
    smart.groups.append({ .name = u"fallback"_s, .targets = { { .alias = u"fast"_s } } });
    const Removal removal = withoutAlias(config, u"fast"_s);
    EXPECT_EQ(removal.changedAliases, QStringList { u"smart"_s });
    EXPECT_EQ(removal.config.findAlias(u"smart"_s)->groups.size(), 1);
}

TEST_F(ConfigEditsTest, AKeyThatMayAskForNothingElseIsNotLetIntoEverything)
{
    config.keys[0].allowedModels = { u"fast"_s };
    EXPECT_EQ(withoutAlias(config, u"fast"_s).config.keys[0].allowedModels, QStringList { u"fast"_s });
    config.keys[0].allowedProviders = { u"openai"_s };
    EXPECT_EQ(
        withoutProvider(config, u"openai"_s).config.keys[0].allowedProviders, QStringList { u"openai"_s });
}

TEST_F(ConfigEditsTest, NewNamesAreTakenOverByTargetsAndKeys)
{
    config.keys[0].allowedProviders = { u"groq"_s, u"openai"_s };
    config.keys[1].excludedModels = { u"smart"_s };
    Config after = withProviderNamed(config, u"openai"_s, u"oai"_s);
    after = withAliasNamed(after, u"smart"_s, u"clever"_s);
    EXPECT_EQ(aliasesUsingProvider(after, u"openai"_s), QStringList());
    EXPECT_EQ(aliasesUsingProvider(after, u"oai"_s).size(), 3);
    EXPECT_EQ(after.findAlias(u"default"_s)->groups[0].targets[0].alias, u"clever"_s);
    EXPECT_EQ(after.keys[0].allowedProviders, (QStringList { u"groq"_s, u"oai"_s }));
    EXPECT_EQ(after.keys[1].excludedModels, QStringList { u"clever"_s });
}

} // namespace
