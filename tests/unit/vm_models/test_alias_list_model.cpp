// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_list_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::Config;

namespace {

class AliasListTest : public ::testing::Test {
protected:
    AliasListTest()
        : tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        list.setConfig(config);
    }

    [[nodiscard]] QVariant at(const QString& slug, AliasListModel::Role role)
    {
        return list.index(list.rowOf(slug)).data(role);
    }

    [[nodiscard]] AliasListModel::State stateOf(const QString& slug)
    {
        return at(slug, AliasListModel::StateRole).value<AliasListModel::State>();
    }

    [[nodiscard]] gateway::config::Provider& provider(const QString& slug)
    {
        return *std::find_if(config.providers.begin(), config.providers.end(),
            [&slug](const auto& one) { return one.slug == slug; });
    }

    [[nodiscard]] Alias& alias(const QString& slug)
    {
        return *std::find_if(config.aliases.begin(), config.aliases.end(),
            [&slug](const Alias& one) { return one.slug == slug; });
    }

    Config config = gateway::test::scriptedConfig();
    AliasListModel list;
    QAbstractItemModelTester tester;
};

TEST_F(AliasListTest, ARowSaysNamesTargetsAndSelector)
{
    EXPECT_EQ(list.count(), config.aliases.size());
    EXPECT_EQ(at(u"fast"_s, AliasListModel::NamesRole), u"small, gpt-4o-mini"_s);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::TargetsRole), u"openai/gpt-4o-mini +1"_s);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::SelectorRole), QString());
    EXPECT_EQ(at(u"balanced"_s, AliasListModel::SelectorRole), u"random"_s);
    EXPECT_EQ(at(u"default"_s, AliasListModel::TargetsRole), u"smart"_s);
    EXPECT_EQ(at(u"default"_s, AliasListModel::SelectorRole), QString());
    EXPECT_EQ(at(u"groq-test"_s, AliasListModel::EnabledRole), false);
    EXPECT_EQ(stateOf(u"groq-test"_s), AliasListModel::State::Off);
    EXPECT_EQ(stateOf(u"fast"_s), AliasListModel::State::Ready);
}

TEST_F(AliasListTest, TheFirstTargetShownIsOneThatMayBeAsked)
{
    alias(u"fast"_s).groups[0].targets[0].enabled = false;
    list.setConfig(config);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::TargetsRole), u"ollama/llama3.2 +1"_s);
}

TEST_F(AliasListTest, ADisabledProviderDegradesAndTheLastOneKills)
{
    provider(u"openai"_s).enabled = false;
    list.setConfig(config);
    EXPECT_EQ(stateOf(u"fast"_s), AliasListModel::State::Degraded);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::ProblemRole), u"The provider OpenAI is disabled."_s);
    provider(u"openrouter"_s).enabled = false;
    list.setConfig(config);
    EXPECT_EQ(stateOf(u"smart"_s), AliasListModel::State::Dead);
    EXPECT_EQ(stateOf(u"default"_s), AliasListModel::State::Dead);
    EXPECT_EQ(at(u"default"_s, AliasListModel::ProblemRole), u"The model smart has no usable target."_s);
}

TEST_F(AliasListTest, MissingAndDisabledTargetsAreNamed)
{
    alias(u"smart"_s).enabled = false;
    alias(u"fast"_s).groups[0].targets = { { .provider = u"gone"_s, .model = u"m"_s } };
    alias(u"balanced"_s).groups[0].targets = { { .alias = u"gone"_s } };
    list.setConfig(config);
    EXPECT_EQ(at(u"default"_s, AliasListModel::ProblemRole), u"The model smart is disabled."_s);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::ProblemRole), u"There is no provider gone."_s);
    EXPECT_EQ(at(u"balanced"_s, AliasListModel::ProblemRole), u"There is no model gone."_s);
}

TEST_F(AliasListTest, AnAliasWithNoTargetAndOneWithAllOffAreDead)
{
    alias(u"fast"_s).groups.clear();
    alias(u"smart"_s).groups[0].targets = {
        { .provider = u"openai"_s, .model = u"gpt-5"_s, .enabled = false }
    };
    list.setConfig(config);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::ProblemRole), u"It has no target."_s);
    EXPECT_EQ(at(u"smart"_s, AliasListModel::ProblemRole), u"Every target is switched off."_s);
    EXPECT_EQ(stateOf(u"smart"_s), AliasListModel::State::Dead);
}

TEST_F(AliasListTest, AliasesThatNameEachOtherInACircleAreDeadAndEndTheWalk)
{
    alias(u"smart"_s).groups[0].targets = { { .alias = u"default"_s } };
    list.setConfig(config);
    EXPECT_EQ(stateOf(u"smart"_s), AliasListModel::State::Dead);
    EXPECT_EQ(stateOf(u"default"_s), AliasListModel::State::Dead);
}

TEST_F(AliasListTest, ATargetByAnAdditionalNameIsFound)
{
    alias(u"default"_s).groups[0].targets = { { .alias = u"small"_s } };
    list.setConfig(config);
    EXPECT_EQ(stateOf(u"default"_s), AliasListModel::State::Ready);
}

TEST_F(AliasListTest, RowsStayWhereTheyAreWhenOthersComeGoAndMove)
{
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex smart = list.index(list.rowOf(u"smart"_s));
    config.aliases.removeFirst();
    config.aliases.move(0, 3);
    config.aliases.prepend({ .slug = u"new"_s });
    list.setConfig(config);
    EXPECT_EQ(reset.size(), 0);
    ASSERT_TRUE(smart.isValid());
    EXPECT_EQ(smart.data(AliasListModel::SlugRole), u"smart"_s);
    for (int row = 0; row < list.count(); ++row)
        EXPECT_EQ(list.slugAt(row), config.aliases[row].slug);
    EXPECT_EQ(list.slugAt(-1), QString());
    EXPECT_EQ(list.slugAt(list.count()), QString());
}

TEST_F(AliasListTest, OnlyTheRowThatChangedIsReported)
{
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    alias(u"balanced"_s).groups[0].targets.removeLast();
    list.setConfig(config);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), list.rowOf(u"balanced"_s));
}

TEST_F(AliasListTest, TheSummaryTellsWhatTheEyeSees)
{
    list.setEdited({ u"fast"_s });
    EXPECT_EQ(at(u"fast"_s, AliasListModel::EditedRole), true);
    EXPECT_EQ(at(u"fast"_s, AliasListModel::SummaryRole),
        u"fast, enabled, has unsaved changes, goes to openai/gpt-4o-mini +1"_s);
}

} // namespace
