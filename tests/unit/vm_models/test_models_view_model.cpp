// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/models_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::Selector;
using gateway::config::Target;
using gateway::test::ScriptedServices;

namespace {

const QString kFileReason = QStringLiteral("The configuration comes from plexus.yaml; edit that file.");

class ModelsTest : public ::testing::Test {
protected:
    ModelsTest()
        : tester(page.list(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , groupTester(page.editor()->groups(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    [[nodiscard]] AliasEditor& editor() { return *page.editor(); }

    [[nodiscard]] TargetListModel& targets(int group = 0) { return *editor().groups()->targetsAt(group); }

    void select(const QString& slug) { page.select(page.list()->rowOf(slug)); }

    void saveAndWait()
    {
        ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
        QSignalSpy saved(&editor(), &AliasEditor::saved);
        editor().save();
        ASSERT_TRUE(saved.wait());
    }

    void removeAndWait(const QString& slug)
    {
        QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
        page.remove(page.list()->rowOf(slug));
        ASSERT_TRUE(undoable.wait());
    }

    void undoAndWait()
    {
        QSignalSpy undone(page.changer(), &ConfigChanger::undone);
        page.changer()->undo();
        ASSERT_TRUE(undone.wait());
    }

    [[nodiscard]] bool isMarkedEdited(const QString& slug)
    {
        return page.list()->index(page.list()->rowOf(slug)).data(AliasListModel::EditedRole).toBool();
    }

    ScriptedServices scripted;
    ModelsViewModel page { scripted.services() };
    QAbstractItemModelTester tester;
    QAbstractItemModelTester groupTester;
};

TEST_F(ModelsTest, TheFirstModelIsOpenAtOnce)
{
    EXPECT_EQ(page.selectedRow(), 0);
    EXPECT_EQ(editor().slug(), u"fast"_s);
    EXPECT_FALSE(editor().isDirty());
    EXPECT_FALSE(editor().canSave());
    EXPECT_TRUE(page.hasProviders());
}

TEST_F(ModelsTest, AddingAppliesTheModelThatWasTyped)
{
    page.add();
    ASSERT_TRUE(editor().isNew());
    EXPECT_EQ(page.selectedRow(), -1);
    EXPECT_FALSE(editor().isDirty()) << "an empty form is nothing to lose";
    EXPECT_FALSE(editor().canSave());
    editor().setSlug(u"coder"_s);
    editor().setAdditionalNames(u"code, codex"_s);
    targets().setProvider(0, u"openai"_s);
    EXPECT_EQ(editor().saveHint(), u"Still missing: model of the provider."_s);
    targets().setModel(0, u"gpt-5"_s);
    targets().append();
    targets().chooseAlias(1);
    targets().setModel(1, u"smart"_s);
    editor().groups()->setSelector(0, TargetGroupListModel::Selector::Random);
    targets().setWeight(0, u"3"_s);
    saveAndWait();
    const Alias* added = config().findAlias(u"coder"_s);
    ASSERT_NE(added, nullptr);
    const Alias expected { .slug = u"coder"_s,
        .additionalAliases = { u"code"_s, u"codex"_s },
        .groups = { { .name = u"default"_s,
            .selector = Selector::Random,
            .targets = { { .provider = u"openai"_s, .model = u"gpt-5"_s, .weight = 3 },
                { .alias = u"smart"_s } } } } };
    EXPECT_EQ(*added, expected);
    EXPECT_EQ(scripted.configuration.summaries().last(), u"Model coder added"_s);
    EXPECT_EQ(page.selectedRow(), config().aliases.size() - 1);
    EXPECT_FALSE(editor().isDirty());
}

TEST_F(ModelsTest, UndoOfAnAdditionTakesItOutAndOpensAnother)
{
    const Config before = config();
    page.add();
    editor().setSlug(u"coder"_s);
    targets().setProvider(0, u"openai"_s);
    targets().setModel(0, u"gpt-5"_s);
    saveAndWait();
    EXPECT_EQ(page.changer()->undoText(), u"coder was added."_s);
    undoAndWait();
    EXPECT_EQ(config(), before);
    EXPECT_TRUE(editor().isOpen());
    EXPECT_FALSE(editor().isNew());
}

TEST_F(ModelsTest, MovingATargetUpChangesTheOrderThatIsSaved)
{
    editor().groups()->moveTarget(0, 1, -1);
    EXPECT_TRUE(editor().isDirty());
    EXPECT_EQ(editor().changes(),
        QStringList { u"Group default: ollama/llama3.2, openai/gpt-4o-mini (in order)"_s });
    saveAndWait();
    const QVector<Target>& saved = config().findAlias(u"fast"_s)->groups[0].targets;
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved[0].provider, u"ollama"_s);
    EXPECT_EQ(saved[1].provider, u"openai"_s);
    undoAndWait();
    EXPECT_EQ(config().findAlias(u"fast"_s)->groups[0].targets[0].provider, u"openai"_s);
    EXPECT_EQ(targets().targets()[0].provider, u"openai"_s) << "the form follows";
}

TEST_F(ModelsTest, ProblemsShowBesideTheirFieldsAndKeepFromSaving)
{
    targets().setModel(0, u"gpt-99"_s);
    EXPECT_NE(targets().index(0).data(TargetListModel::ModelErrorRole), QString());
    EXPECT_EQ(targets().index(1).data(TargetListModel::ModelErrorRole), QString());
    EXPECT_EQ(editor().saveHint(), u"1 field(s) need attention."_s);
    editor().setSlug(u"smart"_s);
    EXPECT_NE(editor().slugError(), QString());
    editor().setSlug(u"fast"_s);
    targets().setModel(0, u"gpt-5"_s);
    EXPECT_EQ(targets().index(0).data(TargetListModel::ModelErrorRole), QString());
    EXPECT_TRUE(editor().canSave());
    editor().save();
    EXPECT_TRUE(editor().isSaving());
    EXPECT_FALSE(editor().canSave()) << "twice";
    EXPECT_TRUE(QTest::qWaitFor([this] { return !editor().isSaving(); }));
}

TEST_F(ModelsTest, ADisabledProviderIsNotedBesideTheTargetWithoutKeepingFromSaving)
{
    targets().setProvider(0, u"groq"_s);
    EXPECT_EQ(targets().index(0).data(TargetListModel::NoteRole), u"The provider Groq is disabled."_s);
    EXPECT_TRUE(editor().canSave());
}

TEST_F(ModelsTest, ARefusalIsShownBesideItsFieldAndNothingIsLost)
{
    const Config before = config();
    editor().setAdditionalNames(u"tiny"_s);
    scripted.configuration.refuseNext(
        { { .path = u"models.fast.additional_aliases"_s, .message = u"is reserved"_s } });
    editor().save();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !editor().namesError().isEmpty(); }));
    EXPECT_EQ(editor().namesError(), u"Is reserved"_s);
    EXPECT_EQ(config(), before);
    EXPECT_EQ(editor().additionalNames(), u"tiny"_s);
    EXPECT_TRUE(editor().isDirty());
}

TEST_F(ModelsTest, ARenameFollowsAndTheFormStaysOnTheModel)
{
    select(u"smart"_s);
    editor().setSlug(u"clever"_s);
    EXPECT_TRUE(editor().changes().contains(u"Follow the new name: default"_s))
        << editor().changes().join(u'|').toStdString();
    saveAndWait();
    EXPECT_EQ(config().findAlias(u"smart"_s), nullptr);
    EXPECT_EQ(config().findAlias(u"default"_s)->groups[0].targets[0].alias, u"clever"_s);
    EXPECT_EQ(editor().originalSlug(), u"clever"_s);
    EXPECT_EQ(page.selectedRow(), page.list()->rowOf(u"clever"_s));
    EXPECT_FALSE(isMarkedEdited(u"clever"_s));
    undoAndWait();
    EXPECT_NE(config().findAlias(u"smart"_s), nullptr);
    EXPECT_EQ(editor().originalSlug(), u"smart"_s);
}

TEST_F(ModelsTest, WhatGoesWithADeletedModelIsSaidBeforehandAndComesBack)
{
    const Config before = config();
    select(u"smart"_s);
    EXPECT_EQ(page.removalText(), u"Goes with it: default."_s);
    removeAndWait(u"smart"_s);
    EXPECT_EQ(config().findAlias(u"smart"_s), nullptr);
    EXPECT_EQ(config().findAlias(u"default"_s), nullptr);
    EXPECT_EQ(page.changer()->undoText(), u"smart was deleted. Goes with it: default."_s);
    EXPECT_TRUE(editor().isOpen()) << "another one";
    undoAndWait();
    EXPECT_EQ(config(), before);
    EXPECT_EQ(editor().originalSlug(), u"smart"_s);
    select(u"fast"_s);
    EXPECT_EQ(page.removalText(), QString());
}

TEST_F(ModelsTest, DeletingTheLastModelLeavesNothingOpen)
{
    Config one = config();
    one.aliases = { one.aliases[0] };
    scripted.configuration.replace(one);
    removeAndWait(u"fast"_s);
    EXPECT_FALSE(editor().isOpen());
    EXPECT_EQ(page.selectedRow(), -1);
    EXPECT_EQ(page.list()->count(), 0);
    undoAndWait();
    EXPECT_EQ(editor().originalSlug(), u"fast"_s);
}

TEST_F(ModelsTest, AModelIsSwitchedOffAndOnWhileItIsBeingEdited)
{
    editor().setAdditionalNames(u"tiny"_s);
    QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
    page.setEnabled(0, false);
    ASSERT_TRUE(undoable.wait());
    EXPECT_FALSE(config().findAlias(u"fast"_s)->enabled);
    EXPECT_EQ(editor().additionalNames(), u"tiny"_s);
    saveAndWait();
    EXPECT_FALSE(config().findAlias(u"fast"_s)->enabled) << "the form has put an old switch back";
    EXPECT_EQ(config().findAlias(u"fast"_s)->additionalAliases, QStringList { u"tiny"_s });
}

TEST_F(ModelsTest, UnsavedEditsSurviveAVisitElsewhere)
{
    targets().setModel(0, u"gpt-5"_s);
    EXPECT_TRUE(isMarkedEdited(u"fast"_s));
    page.selectBy(1);
    EXPECT_EQ(editor().slug(), u"smart"_s);
    EXPECT_TRUE(isMarkedEdited(u"fast"_s));
    page.add();
    editor().setSlug(u"half"_s);
    page.select(0);
    EXPECT_EQ(targets().targets()[0].model, u"gpt-5"_s);
    EXPECT_TRUE(editor().isDirty());
    page.add();
    EXPECT_EQ(editor().slug(), u"half"_s) << "the new one was kept too";
    editor().discard();
    EXPECT_EQ(editor().slug(), u"fast"_s) << "back to where one came from";
    editor().discard();
    EXPECT_FALSE(editor().isDirty());
    EXPECT_FALSE(isMarkedEdited(u"fast"_s));
    EXPECT_EQ(targets().targets()[0].model, u"gpt-4o-mini"_s);
    page.add();
    EXPECT_EQ(editor().slug(), QString());
}

TEST_F(ModelsTest, TheFormFollowsWhatOthersChangeUnlessItIsBeingEdited)
{
    Config other = config();
    other.aliases[0].additionalAliases = { u"swift"_s };
    scripted.configuration.replace(other);
    EXPECT_EQ(editor().additionalNames(), u"swift"_s);
    editor().setAdditionalNames(u"mine"_s);
    other.aliases[0].additionalAliases = { u"theirs"_s };
    scripted.configuration.replace(other);
    EXPECT_EQ(editor().additionalNames(), u"mine"_s);
    editor().discard();
    EXPECT_EQ(editor().additionalNames(), u"theirs"_s);
}

TEST_F(ModelsTest, StickinessAndTheClientsOwnApiAreSavedWithTheModel)
{
    EXPECT_TRUE(editor().isSticky());
    editor().setSticky(false);
    editor().setMatchesApi(true);
    EXPECT_EQ(editor().changes(),
        (QStringList {
            u"Targets of the client's own API go first"_s, u"Conversations may change the target"_s }));
    saveAndWait();
    EXPECT_FALSE(config().aliases[0].isSticky);
    EXPECT_EQ(config().aliases[0].priority, gateway::config::AliasPriority::ApiMatch);
}

TEST_F(ModelsTest, DescribingImagesIsSavedWithTheModel)
{
    EXPECT_EQ(editor().descriptor(), QString());
    Config other = config();
    other.vision.descriptorModel = other.aliases[1].slug;
    scripted.configuration.replace(other);
    EXPECT_EQ(editor().descriptor(), other.aliases[1].slug);
    editor().setDescribesImages(true);
    EXPECT_EQ(editor().changes(), QStringList { u"Images are described first"_s });
    saveAndWait();
    EXPECT_TRUE(config().aliases[0].describesImages);
}

TEST_F(ModelsTest, SuggestionsComeFromTheProviderAndFromOtherModels)
{
    EXPECT_EQ(editor().modelSuggestions(u"openai"_s, u"MINI"_s),
        (QStringList { u"gpt-5-mini"_s, u"gpt-4o-mini"_s }));
    EXPECT_EQ(editor().modelSuggestions(u"openai"_s, u"gpt-5"_s).size(), 4) << "picked: show the others";
    EXPECT_EQ(editor().modelSuggestions(u"nobody"_s, {}), QStringList());
    EXPECT_FALSE(editor().aliasSuggestions({}).contains(u"fast"_s)) << "itself";
    EXPECT_TRUE(editor().aliasSuggestions(u"sma"_s).contains(u"smart"_s));
}

TEST_F(ModelsTest, ProvidersToChooseFromFollowTheConfiguration)
{
    Config other = config();
    other.providers.append(
        { .slug = u"mistral"_s, .baseUrls = { { .url = u"https://api.mistral.ai/v1"_s } } });
    scripted.configuration.replace(other);
    EXPECT_GE(editor().choices()->rowOf(u"mistral"_s), 0);
}

TEST_F(ModelsTest, AReadOnlyConfigurationSaysWhyNothingCanBeSaved)
{
    scripted.configuration.setReadOnlyReason(kFileReason);
    EXPECT_TRUE(page.changer()->isReadOnly());
    editor().setAdditionalNames(u"tiny"_s);
    EXPECT_EQ(editor().saveHint(), kFileReason);
    page.add();
    EXPECT_FALSE(editor().isNew());
}

TEST(ModelsPage, WithoutProvidersThereIsAStepBefore)
{
    ScriptedServices scripted(Config {});
    ModelsViewModel page(scripted.services());
    EXPECT_FALSE(page.hasProviders());
    EXPECT_FALSE(page.editor()->isOpen());
    QSignalSpy changed(&page, &ModelsViewModel::hasProvidersChanged);
    scripted.configuration.replace(gateway::test::scriptedConfig());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(page.hasProviders());
    EXPECT_EQ(page.selectedRow(), 0);
}

TEST_F(ModelsTest, TheKeyboardWalksWhatIsToBeSeen)
{
    page.shelf()->setQuery(u"deepseek"_s);
    EXPECT_EQ(page.selectedRow(), 0) << "fast stays open";
    EXPECT_EQ(page.shownRow(), -1);
    page.selectBy(1);
    EXPECT_EQ(editor().slug(), u"smart"_s) << "the first that is seen";
    EXPECT_EQ(page.shownRow(), 0);
    page.selectBy(1);
    EXPECT_EQ(editor().slug(), u"balanced"_s);
    page.selectBy(1);
    EXPECT_EQ(editor().slug(), u"balanced"_s) << "the last one";
    select(u"fast"_s);
    page.selectBy(-1);
    EXPECT_EQ(editor().slug(), u"balanced"_s) << "from below";
    page.shelf()->setQuery(u"nothing at all"_s);
    page.selectBy(1);
    EXPECT_EQ(editor().slug(), u"balanced"_s);
    page.shelf()->showAll();
    EXPECT_EQ(page.shownRow(), page.selectedRow());
}

TEST_F(ModelsTest, AllTargetsInUseAreTestedAtOnce)
{
    targets().append();
    targets().chooseAlias(2);
    targets().setModel(2, u"smart"_s);
    targets().append();
    targets().append();
    targets().setProvider(4, u"groq"_s);
    targets().setModel(4, u"llama"_s);
    targets().setEnabled(4, false);
    page.testAll();
    EXPECT_EQ(page.tester()->running(), 3);
    EXPECT_EQ(scripted.policy.tested(),
        (QVector<gateway::TargetId> {
            { u"openai"_s, u"gpt-4o-mini"_s }, { u"ollama"_s, u"llama3.2"_s }, { {}, u"smart"_s } }))
        << "neither what is still empty nor what is switched off";
}

TEST_F(ModelsTest, AGroupHasANameOfItsOwnWhileNothingIsEdited)
{
    EXPECT_EQ(editor().directName(0), u"direct/fast/default"_s);
    EXPECT_EQ(editor().directName(1), QString());
    editor().setSlug(u"faster"_s);
    EXPECT_EQ(editor().directName(0), QString()) << "nobody knows it by that name yet";
}

} // namespace
