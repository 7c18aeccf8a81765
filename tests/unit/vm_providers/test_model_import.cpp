// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that takes a provider's models over: progress, ticks, filter, what the import did.
#include "app/viewmodels/providers/model_import_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::service::ModelImport;
using gateway::service::OfferedModel;
using gateway::service::OfferedModels;
using gateway::test::ScriptedServices;
using Step = ModelImportViewModel::Step;

namespace {

OfferedModels offered()
{
    return { .provider = u"openai"_s,
        .models = { { .id = u"gpt-5"_s,
                        .contextLength = 400'000,
                        .inputModalities = { u"text"_s, u"image"_s },
                        .rates = gateway::config::TokenRates { .input = 1.25, .output = 10 },
                        .isConfigured = true,
                        .aliasName = u"gpt-5"_s,
                        .aliasTakenBy = u"fast"_s },
            { .id = u"gpt-6"_s, .name = u"GPT Six"_s, .aliasName = u"gpt-6"_s },
            { .id = u"tts-2"_s, .aliasName = u"tts-2"_s } },
        .vanished = { u"gpt-3"_s } };
}

class ModelImportTest : public ::testing::Test {
protected:
    void list(const gateway::Result<OfferedModels>& answer)
    {
        scripted.models.answerWith(answer);
        dialog.open(u"openai"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return dialog.step() == Step::Listed; }));
    }

    ScriptedServices scripted;
    ModelImportViewModel dialog { scripted.models };
    QAbstractItemModelTester tester { dialog.list(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

} // namespace

TEST_F(ModelImportTest, ListsWithFactsAndSaysWhatIsGone)
{
    list(offered());
    EXPECT_EQ(dialog.list()->count(), 3);
    const QModelIndex first = dialog.list()->index(0);
    EXPECT_EQ(first.data(OfferedModelListModel::FactsRole).toString(),
        u"400k tokens \u00b7 image \u00b7 $1.25 in, $10 out per 1M tokens"_s);
    EXPECT_TRUE(first.data(OfferedModelListModel::ConfiguredRole).toBool());
    EXPECT_EQ(first.data(OfferedModelListModel::AliasRole).toString(), u"gpt-5 is taken by fast"_s);
    EXPECT_EQ(dialog.remark(), u"No longer offered: gpt-3."_s);
    EXPECT_FALSE(dialog.canImport());
}

TEST_F(ModelImportTest, TicksOutliveTheFilterAndAllMeansWhatIsNewAndShown)
{
    list(offered());
    dialog.list()->setFilter(u"gpt"_s);
    EXPECT_EQ(dialog.list()->count(), 2);
    dialog.list()->pickShown(true);
    EXPECT_EQ(dialog.list()->picked(), 1) << "gpt-5 is there already";
    dialog.list()->setFilter(u"TTS"_s);
    dialog.list()->pick(0, true);
    dialog.list()->setFilter({});
    ASSERT_EQ(dialog.list()->picks().size(), 2);
    EXPECT_EQ(dialog.list()->picks()[0].id, u"gpt-6"_s);
    dialog.list()->pickShown(false);
    EXPECT_FALSE(dialog.canImport());
}

TEST_F(ModelImportTest, ImportsWhatIsTickedAsAsked)
{
    list(offered());
    dialog.list()->pick(1, true);
    dialog.setJoinsTaken(true);
    dialog.importPicked();
    EXPECT_EQ(dialog.step(), Step::Importing);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog.step() == Step::Done; }));
    ASSERT_EQ(scripted.models.imports().size(), 1);
    const ModelImport import = scripted.models.imports().first();
    EXPECT_EQ(import.provider, u"openai"_s);
    EXPECT_EQ(import.picks.size(), 1);
    EXPECT_EQ(import.aliases, ModelImport::Aliases::EachModel);
    EXPECT_EQ(import.taken, ModelImport::Taken::AddGroup);
    EXPECT_TRUE(dialog.outcome().startsWith(u"1 model(s) added."_s)) << dialog.outcome().toStdString();
}

TEST_F(ModelImportTest, AProviderThatDoesNotAnswerIsSaidAndCanBeAskedAgain)
{
    list(gateway::Error { .message = u"The provider answered 401."_s });
    EXPECT_EQ(dialog.problem(), u"The provider answered 401."_s);
    EXPECT_EQ(dialog.list()->total(), 0);
    list(offered());
    EXPECT_EQ(dialog.problem(), QString());
    EXPECT_EQ(dialog.list()->total(), 3);
}

TEST_F(ModelImportTest, ClosingGivesUpWhatIsUnderWay)
{
    scripted.models.holdAnswers();
    dialog.open(u"openai"_s);
    EXPECT_EQ(dialog.step(), Step::Listing);
    dialog.close();
    EXPECT_EQ(dialog.step(), Step::Closed);
    QTest::qWait(0);
    EXPECT_EQ(dialog.step(), Step::Closed) << "the cancelled list is not shown";
}
