// SPDX-License-Identifier: GPL-3.0-or-later
// The adapters of a provider and of its models, from the document into the forms and back.
#include "app/viewmodels/providers/providers_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::AdapterUse;
using gateway::config::Config;
using gateway::config::Node;
using gateway::config::Provider;
using gateway::test::ScriptedServices;

namespace {

// Quoted texts, numbers and an option the form has no row for: what only shows if it is written anew.
AdapterUse ruledAdapter()
{
    Node options = Node::map();
    options.set(u"rules"_s,
        gateway::config::parseYaml("[{any: [{source: \"n\", op: eq, value: \"5\"}], model: 'm-big'}]").root);
    options.set(u"note"_s, Node::scalar(u"ours"_s));
    return { .name = u"model_override"_s, .options = options };
}

class ProviderAdaptersTest : public ::testing::Test {
protected:
    ProviderAdaptersTest()
    {
        Config config = *scripted.configuration.current();
        config.providers[0].adapters = { { .name = u"reasoning_content"_s }, ruledAdapter() };
        config.providers[0].models[0].adapters = { { .name = u"reasoning_content"_s, .enabled = false } };
        scripted.configuration.replace(config);
        page =
            std::make_unique<ProvidersViewModel>(scripted.services(), [](const QString&) { return false; });
        tester = std::make_unique<QAbstractItemModelTester>(
            &adapters(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    [[nodiscard]] ProviderEditor& editor() { return *page->editor(); }

    [[nodiscard]] AdapterListModel& adapters() { return *editor().adapters(); }

    [[nodiscard]] const Provider& saved() { return scripted.configuration.current()->providers[0]; }

    [[nodiscard]] static int choiceOf(const QString& name)
    {
        const auto types = adapterTypes();
        for (int at = 0; at < types.size(); ++at) {
            if (types[at].name == name)
                return at;
        }
        ADD_FAILURE() << name.toStdString();
        return -1;
    }

    [[nodiscard]] static FormModel& formAt(const AdapterListModel& list, int row)
    {
        return *list.index(row).data(AdapterListModel::FormRole).value<FormModel*>();
    }

    void saveAndWait()
    {
        ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
        QSignalSpy spy(&editor(), &ProviderEditor::saved);
        editor().save();
        ASSERT_TRUE(spy.size() == 1 || spy.wait());
    }

    ScriptedServices scripted;
    std::unique_ptr<ProvidersViewModel> page;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(ProviderAdaptersTest, WhatNobodyTouchesIsSavedAsItWas)
{
    const auto before = saved().adapters;
    EXPECT_EQ(adapters().count(), 2);
    EXPECT_FALSE(editor().hasEdits());
    editor().setDisplayName(u"Other"_s);
    saveAndWait();
    EXPECT_EQ(saved().adapters, before);
    EXPECT_EQ(saved().displayName, u"Other"_s);
}

TEST_F(ProviderAdaptersTest, TheyAreSwitchedMovedAddedAndRemoved)
{
    adapters().setEnabled(0, false);
    EXPECT_TRUE(adapters().moveBy(0, 1));
    EXPECT_FALSE(adapters().moveBy(1, 1)) << "it is the last";
    adapters().append();
    EXPECT_EQ(adapters().index(2).data(AdapterListModel::ChoiceRole), choiceOf(u"suppress_developer_role"_s))
        << "the first that is not there yet";
    EXPECT_TRUE(editor().changes().contains(u"(off)")) << editor().changes().toStdString();
    saveAndWait();
    EXPECT_EQ(saved().adapters,
        (QVector<AdapterUse> { ruledAdapter(), { .name = u"reasoning_content"_s, .enabled = false },
            { .name = u"suppress_developer_role"_s } }));
    adapters().remove(0);
    adapters().remove(0);
    saveAndWait();
    EXPECT_EQ(saved().adapters, (QVector<AdapterUse> { { .name = u"suppress_developer_role"_s } }));
    EXPECT_FALSE(editor().hasEdits());
}

TEST_F(ProviderAdaptersTest, OptionsAreRowsOfAForm)
{
    adapters().setChoice(0, choiceOf(u"web_search_coercion"_s));
    FormModel& form = formAt(adapters(), 0);
    form.setTextOf(u"target"_s, u"messages"_s);
    form.setTextOf(u"max_uses"_s, u"none"_s);
    EXPECT_EQ(adapters().errorCount(), 1);
    EXPECT_FALSE(editor().canSave());
    form.setTextOf(u"max_uses"_s, u"3"_s);
    saveAndWait();
    Node options = Node::map();
    options.set(u"target"_s, Node::scalar(u"messages"_s));
    options.set(u"max_uses"_s, Node::scalar(u"3"_s));
    EXPECT_EQ(saved().adapters[0], (AdapterUse { .name = u"web_search_coercion"_s, .options = options }));
    EXPECT_EQ(saved().adapters[1], ruledAdapter());
}

TEST_F(ProviderAdaptersTest, RulesAreTypedAndWhatIsWrongStandsBesideThem)
{
    FormModel& form = formAt(adapters(), 1);
    EXPECT_TRUE(form.textOf(u"rules"_s).contains(u"m-big")) << form.textOf(u"rules"_s).toStdString();
    form.setTextOf(u"rules"_s, u"- model: [unclosed"_s);
    EXPECT_TRUE(form.index(0).data(FormModel::ErrorRole).toString().startsWith(u"Line 1"_s))
        << form.index(0).data(FormModel::ErrorRole).toString().toStdString();
    form.setTextOf(u"rules"_s, u"- any: []"_s);
    EXPECT_TRUE(form.index(0).data(FormModel::ErrorRole).toString().contains(u"names no model"));
    EXPECT_FALSE(editor().canSave());
    form.setTextOf(u"rules"_s, u"[{\"model\": \"m-small\"}]"_s);
    saveAndWait();
    EXPECT_EQ(saved().adapters[1].options.find(u"rules")->items[0].find(u"model")->text, u"m-small"_s);
    EXPECT_EQ(saved().adapters[1].options.find(u"note")->text, u"ours"_s) << "no row of the form";
}

TEST_F(ProviderAdaptersTest, ANewOneIsNotSavedWithoutItsRules)
{
    adapters().append();
    adapters().setChoice(2, choiceOf(u"reasoning_rewrite"_s));
    EXPECT_EQ(adapters().errorCount(), 1);
    EXPECT_FALSE(editor().canSave());
    formAt(adapters(), 2).setChoice(0, 0); // the example
    EXPECT_EQ(adapters().errorCount(), 0);
    saveAndWait();
    EXPECT_EQ(saved().adapters[2].options.find(u"rules")->items.size(), 2);
}

TEST_F(ProviderAdaptersTest, WhatCameSoDoesNotKeepOneFromSavingSomethingElse)
{
    Config config = *scripted.configuration.current();
    Node options = Node::map();
    options.set(u"rules"_s, Node::list({ Node::map() }));
    config.providers[0].adapters = { { .name = u"model_override"_s, .options = options } };
    scripted.configuration.replace(config);
    EXPECT_EQ(adapters().errorCount(), 0);
    editor().setDisplayName(u"Other"_s);
    saveAndWait();
    EXPECT_EQ(saved().adapters, config.providers[0].adapters);
}

TEST_F(ProviderAdaptersTest, UnsavedOnesSurviveAVisitElsewhere)
{
    adapters().append();
    adapters().setChoice(2, choiceOf(u"reasoning_rewrite"_s));
    formAt(adapters(), 2).setTextOf(u"rules"_s, u"- half"_s);
    page->select(1);
    EXPECT_EQ(adapters().count(), 0);
    page->select(0);
    ASSERT_EQ(adapters().count(), 3);
    EXPECT_EQ(formAt(adapters(), 2).textOf(u"rules"_s), u"- half"_s);
    EXPECT_EQ(adapters().errorCount(), 1) << "it is still wrong";
}

TEST_F(ProviderAdaptersTest, AModelHasItsOwn)
{
    ModelForm& sheet = *editor().modelForm();
    sheet.open(0);
    ASSERT_EQ(sheet.adapters()->count(), 1);
    EXPECT_EQ(sheet.adapters()->index(0).data(AdapterListModel::EnabledRole), false);
    EXPECT_FALSE(sheet.canApply());
    sheet.adapters()->append();
    sheet.adapters()->setChoice(1, choiceOf(u"model_override"_s));
    EXPECT_FALSE(sheet.canApply()) << "without rules";
    sheet.adapters()->setChoice(1, choiceOf(u"normalize_anthropic_tool_ids"_s));
    ASSERT_TRUE(sheet.canApply());
    sheet.apply();
    EXPECT_TRUE(editor().changes().contains(u"Adapters of gpt-5: ")) << editor().changes().toStdString();
    const auto ofProvider = saved().adapters;
    saveAndWait();
    EXPECT_EQ(saved().models[0].adapters,
        (QVector<AdapterUse> { { .name = u"reasoning_content"_s, .enabled = false },
            { .name = u"normalize_anthropic_tool_ids"_s } }));
    EXPECT_EQ(saved().adapters, ofProvider);
}

} // namespace
