// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"
#include "app/viewmodels/shell/app_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::test::ScriptedServices;

namespace {

class FirstStartTest : public ::testing::Test {
protected:
    explicit FirstStartTest(const Config& config = {})
        : scripted(config)
    {
        start();
    }

    // As another start of the program would have it.
    void start()
    {
        app = std::make_unique<AppViewModel>(scripted.services(),
            gateway::service::UsageServices { scripted.usage, scripted.currencies },
            scratch.filePath(u"window.ini"_s), app::clients::demoWorld(scratch.filePath(u"clients"_s)));
    }

    QTemporaryDir scratch;
    ScriptedServices scripted;
    std::unique_ptr<AppViewModel> app;
};

class ConfiguredStartTest : public FirstStartTest {
protected:
    ConfiguredStartTest()
        : FirstStartTest(gateway::test::scriptedConfig())
    {
    }
};

TEST_F(FirstStartTest, TheFirstRunOpensByItselfOnceAndUntilItIsPutAway)
{
    app->offerFirstRun();
    EXPECT_TRUE(app->firstRun()->isOpen());
    start();
    app->offerFirstRun();
    EXPECT_TRUE(app->firstRun()->isOpen()) << "nobody has put it away";
    app->firstRun()->close();
    app->offerFirstRun();
    EXPECT_FALSE(app->firstRun()->isOpen()) << "the gateway was started again";
    start();
    app->offerFirstRun();
    EXPECT_FALSE(app->firstRun()->isOpen()) << "it was put away";
    app->firstRun()->begin();
    EXPECT_TRUE(app->firstRun()->isOpen()) << "and can be opened again";
}

TEST_F(ConfiguredStartTest, TheFirstRunIsNotForWhoHasSetUp)
{
    app->offerFirstRun();
    EXPECT_FALSE(app->firstRun()->isOpen());
}

TEST_F(FirstStartTest, AProviderAddedFromTheFirstRunLeadsBackToIt)
{
    app->firstRun()->begin();
    app->addProviderInFirstRun(u"mistral"_s);
    EXPECT_FALSE(app->firstRun()->isOpen());
    EXPECT_TRUE(app->firstRun()->isAside());
    EXPECT_EQ(app->page(), AppViewModel::Page::Providers);
    app->providers()->editor()->setNewKey(u"sk-typed"_s);
    QSignalSpy saved(app->providers()->editor(), &ProviderEditor::saved);
    app->providers()->editor()->save();
    ASSERT_TRUE(saved.size() == 1 || saved.wait());
    EXPECT_TRUE(app->firstRun()->isOpen());
    EXPECT_EQ(app->firstRun()->providers()->count(), 1);
}

TEST_F(ConfiguredStartTest, ALinkOpensAPageOnlyAfterAYes)
{
    app->links()->receive(u"plexus://open/requests?filter=status%3Aerror"_s);
    EXPECT_EQ(app->page(), AppViewModel::Page::Home);
    app->links()->accept();
    EXPECT_EQ(app->page(), AppViewModel::Page::Requests);
    EXPECT_EQ(app->requests()->filter(), u"status:error"_s);
}

TEST_F(ConfiguredStartTest, ALinkToARequestShowsIt)
{
    const QString id = scripted.traffic.records().first()->id.toString();
    app->links()->receive(u"plexus://open/requests?id="_s + id);
    EXPECT_NE(app->requests()->selectedId(), id);
    app->links()->accept();
    EXPECT_EQ(app->page(), AppViewModel::Page::Requests);
    EXPECT_TRUE(gateway::test::waitFor([&] { return app->requests()->selectedId() == id; }));
}

TEST_F(ConfiguredStartTest, ALinkFillsInAProviderAndSavesNothing)
{
    const Config before = *scripted.configuration.current();
    app->links()->receive(u"plexus://add-provider?preset=mistral&name=Linked&api_key=sk-linked"_s);
    EXPECT_FALSE(app->providers()->editor()->isNew());
    app->links()->accept();
    EXPECT_FALSE(app->links()->isOpen());
    EXPECT_EQ(app->page(), AppViewModel::Page::Providers);
    EXPECT_TRUE(app->providers()->editor()->isNew());
    EXPECT_EQ(app->providers()->editor()->displayName(), u"Linked"_s);
    EXPECT_EQ(*scripted.configuration.current(), before);
    EXPECT_TRUE(app->holdsUnsaved());
}

TEST_F(ConfiguredStartTest, ALinkThatCannotBeFilledInSaysWhy)
{
    scripted.configuration.setReadOnlyReason(u"It comes from a file."_s);
    app->links()->receive(u"plexus://add-provider?preset=mistral"_s);
    app->links()->accept();
    EXPECT_TRUE(app->links()->isOpen());
    EXPECT_EQ(app->links()->problem(), u"It comes from a file."_s);
    EXPECT_EQ(app->page(), AppViewModel::Page::Home);
}

TEST_F(ConfiguredStartTest, KeysThatWereChosenAreThereAfterAnotherStart)
{
    EXPECT_EQ(app->pageKeys().value(0), u"Ctrl+1"_s);
    app->runShortcut(u"usage"_s);
    EXPECT_EQ(app->page(), AppViewModel::Page::Usage);
    app->shortcuts()->setBindings({ u"home=Ctrl+H"_s });
    start();
    EXPECT_EQ(app->shortcuts()->bindings(), QStringList { u"home=Ctrl+H"_s });
    EXPECT_EQ(app->pageKeys().value(0), u"Ctrl+H"_s);
    app->palette()->setOpen(true);
    EXPECT_EQ(app->palette()->index(0).data(PaletteViewModel::ShortcutRole).toString(), u"Ctrl+H"_s);
}

TEST_F(ConfiguredStartTest, ThePaletteLeadsToASettingAndToTheLanguage)
{
    app->palette()->setOpen(true);
    QSignalSpy asked(app->settings(), &SettingsViewModel::fieldAsked);
    app->palette()->setQuery(u"attempts"_s);
    app->palette()->activate(0);
    EXPECT_EQ(app->page(), AppViewModel::Page::Settings);
    EXPECT_EQ(app->settings()->place(), SettingsViewModel::Place::Routing);
    EXPECT_EQ(asked.size(), 1);
    QSignalSpy import(app.get(), &AppViewModel::importLoginsRequested);
    app->palette()->setOpen(true);
    app->palette()->setQuery(u"import logins"_s);
    app->palette()->activate(0);
    EXPECT_EQ(app->page(), AppViewModel::Page::Accounts);
    EXPECT_EQ(import.size(), 1);
    app->palette()->setOpen(true);
    app->palette()->setQuery(u"language system"_s);
    EXPECT_TRUE(
        app->palette()->index(0).data(PaletteViewModel::TitleRole).toString().startsWith(u"Language"_s));
}

} // namespace
