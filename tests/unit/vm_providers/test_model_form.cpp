// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for one model besides its price: what it makes, how it is reached, what is added to requests.
#include "app/viewmodels/providers/model_form.h"

#include "app/viewmodels/providers/model_price.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Dialect;
using gateway::config::ModelType;
using gateway::config::Node;
using gateway::config::ProviderModel;

namespace {

class ModelFormTest : public ::testing::Test {
protected:
    void open(const ProviderModel& model)
    {
        models.setModels({ model });
        sheet.open(0);
    }

    [[nodiscard]] FormModel& form() { return *sheet.form(); }

    [[nodiscard]] int rowOf(const QString& path)
    {
        const auto& rows = form().rows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                return row;
        }
        return -1;
    }

    [[nodiscard]] QString errorOf(const QString& path)
    {
        return form().index(rowOf(path)).data(FormModel::ErrorRole).toString();
    }

    void choose(const QString& path, const QString& value)
    {
        const auto& choices = form().rows()[rowOf(path)].choices;
        for (int choice = 0; choice < choices.size(); ++choice) {
            if (choices[choice].value == value)
                form().setChosen(rowOf(path), choice, true);
        }
    }

    ProviderModelListModel models;
    ModelForm sheet { models };
};

TEST_F(ModelFormTest, EveryKindOfModelCanBeChosen)
{
    for (const ModelType type : { ModelType::Text, ModelType::Embeddings, ModelType::Transcriptions,
             ModelType::Speech, ModelType::Image, ModelType::Rerank, ModelType::Moderations }) {
        const ProviderModel model { .id = u"m"_s, .type = type };
        open(model);
        EXPECT_GE(form().index(rowOf(u"type"_s)).data(FormModel::ChoiceRole).toInt(), 0);
        EXPECT_EQ(readModelPart(form().part(), model).value, model);
    }
}

TEST_F(ModelFormTest, WhatItMakesAndHowItIsReachedIsApplied)
{
    open({ .id = u"m"_s });
    form().setTextOf(u"type"_s, u"embeddings"_s);
    choose(u"access_via"_s, u"embeddings"_s);
    choose(u"access_via"_s, u"gemini"_s);
    ASSERT_TRUE(sheet.canApply());
    sheet.apply();
    EXPECT_EQ(models.models().first(),
        (ProviderModel { .id = u"m"_s,
            .type = ModelType::Embeddings,
            .accessVia = { Dialect::Gemini, Dialect::Embeddings } }));
}

TEST_F(ModelFormTest, TheShortFormOfResponsesIsOneOfTwo)
{
    const ProviderModel lite { .id = u"m"_s, .accessVia = { Dialect::Responses }, .isLite = true };
    open(lite);
    EXPECT_EQ(form().textOf(u"access_via"_s), u"responses:lite"_s);
    EXPECT_EQ(readModelPart(form().part(), lite).value, lite);
    choose(u"access_via"_s, u"responses"_s);
    EXPECT_NE(errorOf(u"access_via"_s), QString());
    EXPECT_FALSE(sheet.canApply());
    form().setTextOf(u"access_via"_s, u"responses"_s);
    ASSERT_TRUE(sheet.canApply());
    sheet.apply();
    EXPECT_FALSE(models.models().first().isLite);
}

TEST_F(ModelFormTest, ExtraFieldsAreAnObject)
{
    open({ .id = u"m"_s });
    form().setTextOf(u"extraBody"_s, u"- 1"_s);
    EXPECT_NE(errorOf(u"extraBody"_s), QString());
    form().setTextOf(u"extraBody"_s, u"{\n\t\"a\": {\"b\": \"1\"},\n\t\"c\": null\n}"_s);
    ASSERT_TRUE(sheet.canApply()) << errorOf(u"extraBody"_s).toStdString();
    sheet.apply();
    const Node& body = models.models().first().extraBody;
    EXPECT_TRUE(body.find(u"a")->find(u"b")->quoted) << "a text and no number";
    EXPECT_EQ(body.find(u"c")->kind, Node::Kind::Null);
}

TEST_F(ModelFormTest, WhatIsKeptWithoutEffectShowsOnlyWhereThereIsSome)
{
    ProviderModel model { .id = u"m"_s };
    open(model);
    EXPECT_EQ(rowOf(u"kept"_s), -1);
    model.kept.set(u"pi_ai_model_id"_s, Node::scalar(u"gpt"_s));
    open(model);
    ASSERT_NE(rowOf(u"kept"_s), -1);
    EXPECT_EQ(form().textOf(u"kept"_s), u"pi_ai_model_id: gpt"_s);
    EXPECT_EQ(readModelPart(form().part(), model).value, model);
    form().setTextOf(u"kept"_s, u"type: image"_s);
    EXPECT_TRUE(errorOf(u"kept"_s).contains(u"pi_ai_model_id")) << "says what could stand there";
    form().setTextOf(u"kept"_s, u"auto_compat: maybe"_s);
    EXPECT_TRUE(errorOf(u"kept"_s).contains(u"auto_compat")) << errorOf(u"kept"_s).toStdString();
    form().setTextOf(u"kept"_s, u"auto_compat: true"_s);
    ASSERT_TRUE(sheet.canApply());
    sheet.apply();
    Node kept = Node::map();
    kept.set(u"auto_compat"_s, Node::scalar(u"true"_s));
    EXPECT_EQ(models.models().first().kept, kept);
    open({ .id = u"m"_s });
    EXPECT_EQ(rowOf(u"kept"_s), -1);
}

} // namespace
