// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_check.h"
#include "support/services/scripted_services.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Selector;
using gateway::test::ScriptedConfigService;

namespace {

class AliasCheckTest : public ::testing::Test {
protected:
    [[nodiscard]] const Alias& alias(const QString& slug) { return *service.current()->findAlias(slug); }

    // The draft of an alias, to be spoilt.
    [[nodiscard]] AliasDraft draft(const QString& slug) { return draftOf(alias(slug)); }

    [[nodiscard]] AliasProblems check(const AliasDraft& edited, const QString& slug)
    {
        return checkAlias(edited, slug.isEmpty() ? Alias {} : alias(slug), service);
    }

    ScriptedConfigService service { gateway::test::scriptedConfig() };
};

TEST_F(AliasCheckTest, WhatIsInForceIsRight)
{
    for (const Alias& one : service.current()->aliases) {
        const AliasProblems problems = check(draftOf(one), one.slug);
        EXPECT_EQ(problems.count(), 0) << one.slug.toStdString();
        EXPECT_EQ(problems.missing, QStringList());
    }
}

TEST_F(AliasCheckTest, AnEmptyFormMissesThingsButIsNotWrong)
{
    const AliasProblems problems = check(emptyAliasDraft(), {});
    EXPECT_EQ(problems.count(), 0);
    EXPECT_EQ(problems.missing, (QStringList { u"name"_s, u"provider"_s }));
}

TEST_F(AliasCheckTest, ANameTakenByAnotherOrByItsNicknameIsWrong)
{
    AliasDraft edited = draft(u"smart"_s);
    edited.slug = u"fast"_s;
    EXPECT_NE(check(edited, u"smart"_s).slug, QString());
    edited.slug = u"small"_s;
    EXPECT_NE(check(edited, u"smart"_s).slug, QString());
    edited.slug = u"has space"_s;
    EXPECT_NE(check(edited, u"smart"_s).slug, QString());
    edited.slug.clear();
    EXPECT_NE(check(edited, u"smart"_s).slug, QString());
}

TEST_F(AliasCheckTest, AWrongNameDoesNotHideWhatElseIsWrong)
{
    AliasDraft edited = draft(u"smart"_s);
    edited.slug = u"fast"_s;
    edited.groups[0].targets[0].model = u"nothing-like-it"_s;
    const AliasProblems problems = check(edited, u"smart"_s);
    EXPECT_NE(problems.slug, QString());
    EXPECT_NE(problems.groups[0].targets[0].name, QString());
    EXPECT_EQ(problems.count(), 2);
    AliasDraft fresh = emptyAliasDraft();
    fresh.groups[0].targets[0] = { .provider = u"openai"_s, .model = u"nothing-like-it"_s };
    EXPECT_NE(check(fresh, {}).groups[0].targets[0].name, QString());
    EXPECT_EQ(check(fresh, {}).count(), 1);
}

TEST_F(AliasCheckTest, AnAdditionalNameTakenElsewhereIsWrong)
{
    AliasDraft edited = draft(u"smart"_s);
    for (const QString& names : { u"fast"_s, u"clever, small"_s, u"smart"_s, u"x, x"_s }) {
        edited.additionalNames = names;
        const AliasProblems problems = check(edited, u"smart"_s);
        EXPECT_NE(problems.names, QString()) << names.toStdString();
        EXPECT_EQ(problems.count(), 1) << names.toStdString();
    }
    edited.additionalNames = u"clever"_s;
    EXPECT_EQ(check(edited, u"smart"_s).count(), 0);
}

TEST_F(AliasCheckTest, ProblemsLandOnTheTargetAndFieldTheyAreAbout)
{
    AliasDraft edited = draft(u"fast"_s);
    edited.groups.append({ .name = u"fallback"_s,
        .targets = { { .provider = u"openai"_s, .model = u"gpt-5"_s },
            { .provider = u"nobody"_s, .model = u"x"_s }, { .provider = u"openai"_s, .model = u"gpt-9"_s },
            { .kind = TargetKind::Alias, .alias = u"smrat"_s },
            { .provider = u"openai"_s, .model = u"gpt-5"_s } } });
    const AliasProblems problems = check(edited, u"fast"_s);
    ASSERT_EQ(problems.groups.size(), 2);
    const auto& targets = problems.groups[1].targets;
    ASSERT_EQ(targets.size(), 5);
    EXPECT_EQ(targets[0], TargetProblems {});
    EXPECT_NE(targets[1].source, QString());
    EXPECT_NE(targets[2].name, QString());
    EXPECT_TRUE(targets[3].name.contains(u"smart")) << targets[3].name.toStdString();
    EXPECT_NE(targets[4].whole, QString());
    EXPECT_EQ(problems.count(), 4);
}

TEST_F(AliasCheckTest, AGroupNeedsAnOwnNameAndATarget)
{
    AliasDraft edited = draft(u"fast"_s);
    edited.groups.append(edited.groups[0]);
    edited.groups[1].targets = { { .kind = TargetKind::Alias, .alias = u"smart"_s } };
    EXPECT_NE(check(edited, u"fast"_s).groups[1].name, QString());
    edited.groups[1].name.clear();
    EXPECT_NE(check(edited, u"fast"_s).groups[1].name, QString());
    edited.groups[1].name = u"fallback"_s;
    EXPECT_EQ(check(edited, u"fast"_s).count(), 0);
    edited.groups[1].targets.clear();
    EXPECT_NE(check(edited, u"fast"_s).targets, QString());
    edited.groups.clear();
    EXPECT_NE(check(edited, u"fast"_s).targets, QString());
}

TEST_F(AliasCheckTest, AWeightCountsOnlyWhereItIsDrawnWith)
{
    AliasDraft edited = draft(u"balanced"_s);
    edited.groups[0].targets[1].weight = u"heavy"_s;
    EXPECT_NE(check(edited, u"balanced"_s).groups[0].targets[1].weight, QString());
    edited.groups[0].selector = Selector::InOrder;
    EXPECT_EQ(check(edited, u"balanced"_s).count(), 0);
}

TEST_F(AliasCheckTest, ATargetThatLeadsBackIsWrong)
{
    AliasDraft edited = draft(u"smart"_s);
    edited.groups[0].targets.append({ .kind = TargetKind::Alias, .alias = u"default"_s });
    EXPECT_NE(check(edited, u"smart"_s).targets, QString());
}

TEST_F(AliasCheckTest, ANameAnotherAliasLeadsToMayNotJustGo)
{
    Config config = *service.current();
    config.aliases[5].groups[0].targets = { { .alias = u"small"_s } }; // default
    service.replace(config);
    AliasDraft edited = draft(u"fast"_s);
    edited.additionalNames.clear();
    const AliasProblems problems = check(edited, u"fast"_s);
    EXPECT_TRUE(problems.other.contains(u"default")) << problems.other.toStdString();
}

TEST_F(AliasCheckTest, NamesWithDotsAreNotMistakenForFields)
{
    Config config = *service.current();
    config.aliases.append({ .slug = u"gpt-4"_s, .groups = config.aliases[0].groups });
    config.aliases.append({ .slug = u"gpt-4.1"_s, .groups = config.aliases[0].groups });
    service.replace(config);
    AliasDraft edited = draft(u"gpt-4.1"_s);
    edited.groups[0].targets[0].model = u"nothing-like-it"_s;
    EXPECT_NE(check(edited, u"gpt-4.1"_s).groups[0].targets[0].name, QString());
    EXPECT_EQ(check(draft(u"gpt-4"_s), u"gpt-4"_s).count(), 0);
}

TEST_F(AliasCheckTest, RefusalsGoToTheirFieldsAndTheRestIsSaidAnyway)
{
    AliasProblems problems = check(draft(u"fast"_s), u"fast"_s);
    addProblems(problems, u"fast"_s,
        { { .path = u"models.fast.target_groups[0].targets[1].model"_s, .message = u"is not offered"_s },
            { .path = u"providers.groq"_s, .message = u"is broken"_s } },
        *service.current());
    EXPECT_EQ(problems.groups[0].targets[1].name, u"Is not offered"_s);
    EXPECT_EQ(problems.other, u"providers.groq: is broken"_s);
}

TEST_F(AliasCheckTest, ARenameFollowsIntoTargetsAndKeys)
{
    Config config = *service.current();
    config.keys[0].allowedModels = { u"smart"_s };
    Alias renamed = *config.findAlias(u"smart"_s);
    renamed.slug = u"clever"_s;
    const Config after = withAlias(config, u"smart"_s, renamed);
    EXPECT_EQ(after.findAlias(u"smart"_s), nullptr);
    EXPECT_EQ(after.aliases.size(), config.aliases.size());
    EXPECT_EQ(after.findAlias(u"default"_s)->groups[0].targets[0].alias, u"clever"_s);
    EXPECT_EQ(after.keys[0].allowedModels, QStringList { u"clever"_s });
}

} // namespace
