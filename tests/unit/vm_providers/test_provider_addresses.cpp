// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a provider: what the form shows of them, and what it leaves in the document.
#include "app/viewmodels/providers/provider_draft.h"
#include "app/viewmodels/providers/providers_view_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Dialect;
using gateway::config::BaseUrl;
using gateway::config::Config;
using gateway::config::Provider;
using gateway::test::ScriptedServices;

namespace {

QVector<BaseUrl> manyAddresses()
{
    return { { .dialect = Dialect::Embeddings, .url = u"https://e.example/v1"_s },
        { .dialect = Dialect::Chat, .url = u"https://c.example/v1"_s },
        { .dialect = Dialect::Responses, .url = u"https://r.example/v1"_s } };
}

int choiceOf(AddressDialect dialect)
{
    return static_cast<int>(addressDialects().indexOf(dialect));
}

class ProviderAddressesTest : public ::testing::Test {
protected:
    ProviderAddressesTest()
    {
        Config config = *scripted.configuration.current();
        config.providers[0].baseUrls = manyAddresses();
        scripted.configuration.replace(config);
        page =
            std::make_unique<ProvidersViewModel>(scripted.services(), [](const QString&) { return false; });
        tester = std::make_unique<QAbstractItemModelTester>(
            &rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    [[nodiscard]] ProviderEditor& editor() { return *page->editor(); }

    [[nodiscard]] AddressListModel& rows() { return *editor().addresses(); }

    [[nodiscard]] const Provider& saved() { return scripted.configuration.current()->providers[0]; }

    [[nodiscard]] QString textAt(int row, AddressListModel::Role role)
    {
        return rows().index(row).data(role).toString();
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

TEST_F(ProviderAddressesTest, WhatHasNoFieldOfItsOwnStandsInTheList)
{
    EXPECT_EQ(editor().chatUrl(), u"https://c.example/v1"_s);
    ASSERT_EQ(rows().count(), 2);
    EXPECT_EQ(textAt(0, AddressListModel::UrlRole), u"https://e.example/v1"_s);
    EXPECT_EQ(textAt(0, AddressListModel::TitleRole), u"Embeddings"_s);
    EXPECT_EQ(textAt(1, AddressListModel::TitleRole), u"OpenAI Responses"_s);
    EXPECT_FALSE(editor().hasEdits());
}

TEST_F(ProviderAddressesTest, AnEditKeepsEveryOtherAddressInItsPlace)
{
    rows().setUrl(1, u" https://r.example/v2 "_s);
    editor().setMessagesUrl(u"https://m.example"_s);
    EXPECT_TRUE(editor().changes().contains(
        u"Base URL for OpenAI Responses: https://r.example/v1 \u2192 https://r.example/v2"_s))
        << editor().changes().toStdString();
    saveAndWait();
    auto expected = manyAddresses();
    expected[2].url = u"https://r.example/v2"_s;
    expected.append({ .dialect = Dialect::Messages, .url = u"https://m.example"_s });
    EXPECT_EQ(saved().baseUrls, expected);
    EXPECT_FALSE(editor().hasEdits());
}

TEST_F(ProviderAddressesTest, EveryApiOfTheConfigurationCanBeChosen)
{
    for (const Dialect dialect : gateway::kAllDialects)
        EXPECT_GE(choiceOf(dialect), 0) << gateway::dialectName(dialect).toStdString();
    EXPECT_EQ(AddressListModel::titles().size(), addressDialects().size());
    EXPECT_EQ(AddressListModel::titles().removeDuplicates(), 0);
}

TEST_F(ProviderAddressesTest, AnAddedOneIsForAnApiThatHasNoneAndIsNothingWhileItIsEmpty)
{
    rows().append();
    const int added = rows().index(2).data(AddressListModel::ChoiceRole).toInt();
    EXPECT_EQ(addressDialects()[added], AddressDialect(Dialect::Gemini)) << "the first free one";
    EXPECT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
    EXPECT_EQ(editor().changes(), QString());
    rows().setChoice(2, choiceOf(Dialect::Ollama));
    rows().setUrl(2, u"http://localhost:11434"_s);
    rows().remove(0);
    saveAndWait();
    const QVector<BaseUrl> expected { manyAddresses()[1], manyAddresses()[2],
        { .dialect = Dialect::Ollama, .url = u"http://localhost:11434"_s } };
    EXPECT_EQ(saved().baseUrls, expected);
}

TEST_F(ProviderAddressesTest, MistakesStandBesideTheirRow)
{
    rows().setUrl(0, u"ftp://somewhere"_s);
    EXPECT_NE(textAt(0, AddressListModel::ErrorRole), QString());
    EXPECT_EQ(textAt(1, AddressListModel::ErrorRole), QString());
    EXPECT_EQ(editor().urlError() + editor().chatUrlError() + editor().otherError(), QString());
    EXPECT_FALSE(editor().canSave());
    rows().setUrl(0, u"https://e.example/v1"_s);
    rows().setChoice(0, choiceOf(Dialect::Responses));
    EXPECT_EQ(textAt(0, AddressListModel::ErrorRole), QString());
    EXPECT_NE(textAt(1, AddressListModel::ErrorRole), QString()) << "there is one for it already";
    rows().setChoice(0, choiceOf(Dialect::Chat));
    EXPECT_NE(textAt(0, AddressListModel::ErrorRole), QString()) << "chat has its field";
    EXPECT_FALSE(editor().canSave());
    editor().setChatUrl({});
    EXPECT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
}

TEST_F(ProviderAddressesTest, LikelyMistakesAreSaidAndDoNotHinder)
{
    rows().setUrl(0, u"http://e.example/v1"_s);
    EXPECT_TRUE(textAt(0, AddressListModel::WarningRole).contains(u"unencrypted"))
        << textAt(0, AddressListModel::WarningRole).toStdString();
    rows().setUrl(0, u"http://localhost:1234/v1"_s);
    EXPECT_EQ(textAt(0, AddressListModel::WarningRole), QString());
    editor().setChatUrl(u"https://c.example/v1/chat/completions"_s);
    EXPECT_TRUE(editor().chatUrlWarning().contains(u"/chat/completions")) << "it would be added once more";
    EXPECT_TRUE(editor().canSave()) << editor().saveHint().toStdString();
    editor().setChatUrl(u"https://c.example/v1/chat/completions#"_s);
    EXPECT_EQ(editor().chatUrlWarning(), QString()) << "called as it is written";
}

TEST_F(ProviderAddressesTest, AnOnlyAddressOfTheListIsEnough)
{
    page->add(u"custom"_s);
    editor().setSlug(u"lab"_s);
    editor().setKeySource(ProviderEditor::KeySource::None);
    rows().append();
    EXPECT_FALSE(editor().canSave());
    rows().setUrl(0, u"https://lab.example/v1"_s);
    saveAndWait();
    const Provider* lab = scripted.configuration.current()->findProvider(u"lab"_s);
    ASSERT_NE(lab, nullptr);
    EXPECT_EQ(lab->baseUrls,
        (QVector<BaseUrl> { { .dialect = Dialect::Responses, .url = u"https://lab.example/v1"_s } }));
}

TEST_F(ProviderAddressesTest, UnsavedRowsSurviveAVisitElsewhere)
{
    rows().append();
    rows().setUrl(2, u"https://g.example"_s);
    page->select(1);
    EXPECT_EQ(rows().count(), 0);
    page->select(0);
    ASSERT_EQ(rows().count(), 3);
    EXPECT_EQ(textAt(2, AddressListModel::UrlRole), u"https://g.example"_s);
}

TEST(FurtherAddresses, WhatADocumentNamesTwiceStaysAsItIs)
{
    Provider provider { .slug = u"p"_s,
        .baseUrls = { { .dialect = Dialect::Images, .url = u"https://a.example"_s },
            { .dialect = Dialect::Images, .url = u"https://b.example"_s },
            { .url = u"https://d.example"_s } } };
    EXPECT_EQ(furtherAddresses(provider).size(), 1);
    EXPECT_EQ(providerOf(draftOf(provider), provider), provider);
}

} // namespace
