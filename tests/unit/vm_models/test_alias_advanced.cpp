// SPDX-License-Identifier: GPL-3.0-or-later
// The rare fields of an alias: every one comes back as it was, and what is typed becomes what the gateway
// reads.
#include "app/viewmodels/models/alias_advanced.h"
#include "app/viewmodels/models/models_view_model.h"
#include "config/document.h"
#include "support/services/scripted_services.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::ModelType;
using gateway::config::Node;
using gateway::test::ScriptedServices;

namespace {

Node nodeOf(const QByteArray& yaml)
{
    return gateway::config::parseYaml(yaml).root;
}

class AliasAdvancedTest : public ::testing::Test {
protected:
    [[nodiscard]] AliasEditor& editor() { return *page.editor(); }

    [[nodiscard]] FormModel& form() { return *editor().advanced(); }

    [[nodiscard]] const Alias& inForce() { return *scripted.configuration.current()->findAlias(u"fast"_s); }

    [[nodiscard]] QString errorAt(const QString& path)
    {
        for (int row = 0; row < form().count(); ++row) {
            if (form().rows()[row].path == path)
                return form().index(row).data(FormModel::ErrorRole).toString();
        }
        return u"no such row"_s;
    }

    void change(const std::function<void(Alias&)>& how)
    {
        auto config = *scripted.configuration.current();
        how(config.aliases[0]);
        scripted.configuration.replace(config);
    }

    void saveAndWait()
    {
        ASSERT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
        QSignalSpy saved(&editor(), &AliasEditor::saved);
        editor().save();
        ASSERT_TRUE(saved.wait());
    }

    ScriptedServices scripted;
    ModelsViewModel page { scripted.services() };
};

TEST_F(AliasAdvancedTest, NothingIsSetAtFirst)
{
    EXPECT_EQ(editor().advancedCount(), 0);
    EXPECT_EQ(form().textOf(u"type"_s), u"text"_s);
    EXPECT_FALSE(editor().isDirty());
}

TEST_F(AliasAdvancedTest, WhatIsTypedIsSavedInTheFormTheGatewayReads)
{
    form().setTextOf(u"type"_s, u"embeddings"_s);
    form().setTextOf(u"preferred_api"_s, u"responses"_s);
    form().setTextOf(u"metadata.source"_s, u"models.dev"_s);
    form().setTextOf(u"metadata.source_path"_s, u"openai/gpt-5"_s);
    form().setTextOf(u"metadata.overrides.name"_s, u"Fast one"_s);
    form().setTextOf(u"metadata.overrides.context_length"_s, u"200000"_s);
    form().setTextOf(u"metadata.overrides.architecture.input_modalities"_s, u"text, image"_s);
    form().setTextOf(u"metadata.overrides.pricing.prompt"_s, u"1.25"_s);
    form().setTextOf(u"metadata.overrides.pricing.completion"_s, u"10"_s);
    EXPECT_EQ(editor().advancedCount(), 9);
    EXPECT_TRUE(editor().changes().join(u'\n').contains(u"Serves: Text \u2192 Embeddings"_s));
    saveAndWait();
    EXPECT_EQ(inForce().type, ModelType::Embeddings);
    EXPECT_EQ(inForce().preferredApi, u"responses"_s);
    const Node expected = nodeOf("source: models.dev\n"
                                 "source_path: openai/gpt-5\n"
                                 "overrides:\n"
                                 "  name: Fast one\n"
                                 "  context_length: 200000\n"
                                 "  architecture:\n"
                                 "    input_modalities: [text, image]\n"
                                 "  pricing:\n"
                                 "    prompt: 1.25e-06\n"
                                 "    completion: 1e-05\n");
    EXPECT_EQ(inForce().metadata, expected) << gateway::config::emitYaml(inForce().metadata).constData();
    EXPECT_FALSE(editor().isDirty());
    EXPECT_EQ(form().textOf(u"metadata.overrides.pricing.prompt"_s), u"1.25"_s);
}

TEST_F(AliasAdvancedTest, FieldsOfTheRequestAreTypedAsTheyAreWritten)
{
    form().setTextOf(u"extraBody"_s, u"{\"temperature\": 0.2, \"stop\": [\"a\"]}"_s);
    saveAndWait();
    EXPECT_EQ(inForce().extraBody, nodeOf("temperature: 0.2\nstop: [\"a\"]\n"));
    form().setTextOf(u"extraBody"_s, u"{\"temperature\": "_s);
    EXPECT_NE(errorAt(u"extraBody"_s), QString());
    EXPECT_FALSE(editor().canSave());
    form().setTextOf(u"extraBody"_s, u"just a text"_s);
    EXPECT_NE(errorAt(u"extraBody"_s), QString()) << "no fields";
    form().setTextOf(u"extraBody"_s, {});
    saveAndWait();
    EXPECT_TRUE(inForce().extraBody.members.isEmpty());
}

TEST_F(AliasAdvancedTest, WhatIsWrongIsSaidBesideItsFieldAndKeepsFromSaving)
{
    form().setTextOf(u"metadata.overrides.context_length"_s, u"much"_s);
    EXPECT_NE(errorAt(u"metadata.overrides.context_length"_s), QString());
    EXPECT_EQ(editor().advancedErrors(), 1);
    EXPECT_FALSE(editor().canSave());
    form().setTextOf(u"metadata.overrides.context_length"_s, {});
    form().setTextOf(u"metadata.overrides.pricing.prompt"_s, u"1"_s);
    EXPECT_EQ(errorAt(u"metadata.overrides.pricing.completion"_s),
        u"Give the prices of input and of output both, or none"_s);
    form().setTextOf(u"metadata.overrides.pricing.prompt"_s, {});
    EXPECT_EQ(editor().advancedErrors(), 0);
    EXPECT_FALSE(editor().isDirty());
}

TEST_F(AliasAdvancedTest, WhatTheFormDoesNotShowStays)
{
    const Node metadata = nodeOf("source: auto\noverrides:\n  description: kept\n  name: N\n");
    change([&metadata](Alias& alias) { alias.metadata = metadata; });
    EXPECT_EQ(form().textOf(u"metadata.overrides.name"_s), u"N"_s);
    editor().setSticky(false);
    saveAndWait();
    EXPECT_EQ(inForce().metadata, metadata) << "nobody edited it";
    form().setTextOf(u"metadata.overrides.name"_s, {});
    saveAndWait();
    EXPECT_EQ(inForce().metadata, nodeOf("overrides:\n  description: kept\n")) << "auto is what holds anyway";
}

TEST_F(AliasAdvancedTest, EditsStayWithTheModelAndAreDiscarded)
{
    form().setTextOf(u"preferred_api"_s, u"gemini"_s);
    page.select(1);
    EXPECT_EQ(form().textOf(u"preferred_api"_s), QString());
    EXPECT_FALSE(editor().isDirty());
    page.select(0);
    EXPECT_EQ(form().textOf(u"preferred_api"_s), u"gemini"_s);
    EXPECT_TRUE(editor().isDirty());
    editor().discard();
    EXPECT_FALSE(editor().isDirty());
    EXPECT_EQ(form().textOf(u"preferred_api"_s), QString());
}

TEST_F(AliasAdvancedTest, WhatNobodyEditedFollowsTheConfiguration)
{
    editor().setSticky(false);
    change([](Alias& alias) { alias.preferredApi = u"messages"_s; });
    EXPECT_TRUE(editor().isDirty());
    EXPECT_EQ(form().textOf(u"preferred_api"_s), u"messages"_s);
}

TEST_F(AliasAdvancedTest, ANewModelTakesThemAlong)
{
    page.add();
    EXPECT_EQ(editor().advancedCount(), 0);
    editor().setSlug(u"vectors"_s);
    editor().groups()->targetsAt(0)->setProvider(0, u"openai"_s);
    editor().groups()->targetsAt(0)->setModel(0, u"gpt-5"_s);
    form().setTextOf(u"type"_s, u"embeddings"_s);
    saveAndWait();
    EXPECT_EQ(scripted.configuration.current()->findAlias(u"vectors"_s)->type, ModelType::Embeddings);
}

TEST(AliasAdvancedRows, OfferEachKindOnceAndNothingTheGatewayMerelyKeeps)
{
    QStringList labels;
    for (const FormModel::Row& row : aliasAdvancedRows()) {
        if (row.path == u"type") {
            for (const auto& choice : row.choices)
                labels.append(choice.label);
        }
        for (const QString& kept :
            { u"enforce_limits"_s, u"advanced"_s, u"pi_model"_s, u"model_architecture"_s, u"compaction"_s })
            EXPECT_FALSE(row.path.startsWith(kept)) << kept.toStdString();
    }
    EXPECT_EQ(labels.size(), 7);
    EXPECT_EQ(labels.removeDuplicates(), 0);
}

} // namespace
