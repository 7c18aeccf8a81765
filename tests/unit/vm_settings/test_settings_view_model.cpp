// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/settings/settings_view_model.h"

#include "app/viewmodels/settings/settings_rows.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Config;
using gateway::test::ScriptedServices;

namespace {

class SettingsTest : public ::testing::Test {
protected:
    [[nodiscard]] const Config& config() { return *scripted.configuration.current(); }

    [[nodiscard]] int rowOf(const QString& path)
    {
        const auto rows = settingsRows();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row].path == path)
                return row;
        }
        ADD_FAILURE() << path.toStdString();
        return -1;
    }

    void type(const QString& path, const QString& text) { page.form()->setText(rowOf(path), text); }

    [[nodiscard]] QString errorAt(const QString& path)
    {
        return page.form()->index(rowOf(path)).data(FormModel::ErrorRole).toString();
    }

    void saveAndWait()
    {
        ASSERT_TRUE(page.canSave()) << page.saveHint().toStdString();
        QSignalSpy undoable(page.changer(), &ConfigChanger::undoChanged);
        page.save();
        ASSERT_TRUE(undoable.wait());
    }

    ScriptedServices scripted;
    SettingsViewModel page { scripted.services() };
    QAbstractItemModelTester tester { page.form(), QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(SettingsTest, WhatIsNotSetShowsWhatHolds)
{
    EXPECT_FALSE(page.isDirty());
    EXPECT_FALSE(page.canSave());
    const auto row = page.form()->index(rowOf(u"failover.maxAttempts"_s));
    EXPECT_EQ(row.data(FormModel::TextRole), QString());
    EXPECT_EQ(row.data(FormModel::FallbackRole), u"10"_s);
}

// A row whose path the document does not know would be a field that cannot be saved.
TEST_F(SettingsTest, EveryFieldIsOneOfTheDocument)
{
    const auto rows = settingsRows();
    for (int row = 0; row < rows.size(); ++row) {
        const QString text = rows[row].kind == FormModel::Kind::Switch
            ? (rows[row].fallback == u"true" ? u"false"_s : u"true"_s)
            : u"7"_s;
        page.form()->setText(row, text);
    }
    type(u"failover.retryableStatusCodes"_s, u"429"_s);
    type(u"stall.ttfbBytes"_s, u"70"_s);
    type(u"stall.minBytesPerSecond"_s, u"70"_s);
    type(u"backgroundExploration.stalenessThresholdSeconds"_s, u"70"_s);
    type(u"settings.responses.ttl_days"_s, u"70"_s);
    type(u"vision_fallthrough.on_failure"_s, u"without"_s);
    type(u"settings.backup.keep"_s, u"70"_s); // 7 is what holds anyway
    type(u"settings.backup.directory"_s, u"/somewhere/safe"_s);
    type(u"mcpOAuth.issuer"_s, u"https://plexus.example"_s);
    type(u"trustedProxies"_s, u"10.0.0.7"_s);
    type(u"settings.listen"_s, u"127.0.0.1:4007"_s);
    type(u"settings.proxy"_s, u"http://127.0.0.1:3128"_s);
    type(u"settings.allowed_origins"_s, u"https://chat.example"_s);
    type(u"settings.allowed_hosts"_s, u"plexus.example"_s);
    type(u"settings.capture.mode"_s, u"errors"_s);
    const Config before = config();
    saveAndWait();
    EXPECT_EQ(page.form()->filledCount(), rows.size()) << "all came back from what is in force";
    EXPECT_NE(config().settings, before.settings);
    EXPECT_EQ(config().aliases, before.aliases);
}

TEST_F(SettingsTest, UnitsOfTheFormBecomeThoseOfTheDocument)
{
    type(u"settings.timeouts.connect_ms"_s, u"2.5"_s);
    type(u"performanceExplorationRate"_s, u"10"_s);
    type(u"stall.ttfbSeconds"_s, u"20"_s);
    type(u"failover.retryableErrors"_s, u"over capacity\ntry again"_s);
    EXPECT_TRUE(page.changes().contains(u"Connect: 10\u202Fs \u2192 2.5\u202Fs"_s))
        << page.changes().toStdString();
    saveAndWait();
    EXPECT_EQ(config().settings.timeouts.connectMs, 2500);
    EXPECT_DOUBLE_EQ(config().settings.exploration.performance, 0.1);
    EXPECT_EQ(config().settings.stall.ttfbMs, 20'000);
    EXPECT_EQ(
        config().settings.failover.retryableErrors, (QStringList { u"over capacity"_s, u"try again"_s }));
    EXPECT_EQ(config().providers, gateway::test::scriptedConfig().providers);
    EXPECT_FALSE(page.isDirty());
}

TEST_F(SettingsTest, WhatIsChangedIsMarkedAndGoesBackToWhatHoldsAnyway)
{
    const auto shown = [this](const QString& path, int role) {
        return page.form()->index(rowOf(path)).data(role);
    };
    const QString limit = u"settings.limits.body_bytes"_s;
    EXPECT_FALSE(shown(limit, FormModel::SetRole).toBool());
    EXPECT_EQ(shown(limit, FormModel::DefaultRole), u"32\u202FMB"_s);
    type(limit, u"64"_s);
    type(u"settings.warm_up"_s, u"false"_s);
    EXPECT_TRUE(shown(limit, FormModel::SetRole).toBool());
    EXPECT_TRUE(shown(u"settings.warm_up"_s, FormModel::SetRole).toBool());
    saveAndWait();
    EXPECT_EQ(config().settings.limits.bodyBytes, 64 * 1024 * 1024);
    EXPECT_FALSE(config().settings.warmUp);
    page.form()->reset(rowOf(limit));
    page.form()->reset(rowOf(u"settings.warm_up"_s));
    EXPECT_TRUE(page.isDirty()) << "as if it had been typed";
    saveAndWait();
    EXPECT_EQ(config().settings.limits.bodyBytes, 32 * 1024 * 1024);
    EXPECT_TRUE(config().settings.warmUp);
    page.form()->reset(-1);
    page.form()->reset(10'000);
}

TEST_F(SettingsTest, AnAddressTheWholeNetworkReachesIsRefusedBesideItsField)
{
    type(u"settings.listen"_s, u"0.0.0.0:4000"_s);
    EXPECT_FALSE(errorAt(u"settings.listen"_s).isEmpty());
    type(u"settings.listen"_s, u"4000"_s);
    EXPECT_TRUE(errorAt(u"settings.listen"_s).contains(u"HOST:PORT"_s));
    // By its word it is meant, and can be saved.
    type(u"settings.listen"_s, u"network:4000"_s);
    EXPECT_TRUE(page.canSave()) << page.saveHint().toStdString();
    type(u"settings.listen"_s, u"127.0.0.1:4100"_s);
    saveAndWait();
    EXPECT_EQ(config().settings.listenPort, 4100);
}

TEST_F(SettingsTest, AMistakeStandsBesideItsFieldAndKeepsFromSaving)
{
    type(u"failover.maxAttempts"_s, u"0"_s);
    EXPECT_TRUE(errorAt(u"failover.maxAttempts"_s).startsWith(u"Must be between 1 and 100"_s));
    EXPECT_TRUE(page.saveHint().startsWith(u"Attempts: Must be between 1 and 100"_s))
        << page.saveHint().toStdString();
    EXPECT_TRUE(page.hasMistake());
    type(u"failover.maxSeconds"_s, u"soon"_s);
    EXPECT_TRUE(page.saveHint().endsWith(u"1 more field(s) need attention."_s))
        << page.saveHint().toStdString();
    type(u"failover.maxSeconds"_s, {});
    type(u"failover.maxAttempts"_s, u"4"_s);
    EXPECT_EQ(errorAt(u"failover.maxAttempts"_s), QString());
    EXPECT_TRUE(page.canSave());
}

// Wherever one is, also while something else is looked for.
TEST_F(SettingsTest, AMistakeIsMarkedInItsSectionAndLedTo)
{
    using Place = SettingsSectionModel::Place;
    const auto marked = [this](Place place) {
        const QModelIndex row = page.sections()->index(page.sections()->rowOf(place));
        return row.data(SettingsSectionModel::ProblemRole).toBool();
    };
    EXPECT_EQ(page.showMistake(), -1);
    type(u"cooldown.maxMinutes"_s, u"soon"_s);
    EXPECT_TRUE(marked(Place::Routing));
    EXPECT_FALSE(marked(Place::General));
    page.setQuery(u"proxy"_s);
    const int row = page.showMistake();
    EXPECT_EQ(page.place(), Place::Routing);
    EXPECT_EQ(page.query(), QString());
    EXPECT_EQ(page.rows()->index(row, 0).data(FormModel::LabelRole), u"Longest cooldown"_s);
    page.discard();
    EXPECT_FALSE(marked(Place::Routing));
    EXPECT_FALSE(page.hasMistake());
}

TEST_F(SettingsTest, ARefusalStandsBesideItsFieldAndNothingIsLost)
{
    type(u"trustedProxies"_s, u"10.0.0.2"_s);
    scripted.configuration.refuseNext({ { .path = u"trustedProxies[0]"_s, .message = u"is not yours"_s } });
    page.save();
    QSignalSpy busy(page.changer(), &ConfigChanger::busyChanged);
    ASSERT_TRUE(busy.wait());
    EXPECT_EQ(errorAt(u"trustedProxies"_s), u"Is not yours"_s);
    EXPECT_TRUE(page.isDirty());
}

TEST_F(SettingsTest, UndoPutsThePreviousSettingsBackAndTheFormFollows)
{
    type(u"cooldown.maxMinutes"_s, u"60"_s);
    saveAndWait();
    QSignalSpy undone(page.changer(), &ConfigChanger::undone);
    page.changer()->undo();
    ASSERT_TRUE(undone.wait());
    EXPECT_EQ(config().settings.cooldown.maxMinutes, 300);
    EXPECT_FALSE(page.isDirty());
}

TEST_F(SettingsTest, ProbesAreFoldedAwayUntilTheyAreWanted)
{
    const auto shown = [this] {
        return page.form()
            ->index(rowOf(u"backgroundExploration.workerConcurrency"_s))
            .data(FormModel::ShownRole)
            .toBool();
    };
    EXPECT_FALSE(shown());
    page.form()->setChecked(rowOf(u"backgroundExploration.enabled"_s), true);
    EXPECT_TRUE(shown());
}

TEST_F(SettingsTest, ModelsThatSeeAreOfferedToDescribeImages)
{
    const auto offered = [this] {
        return page.form()
            ->index(rowOf(u"vision_fallthrough.descriptor_model"_s))
            .data(FormModel::ChoicesRole)
            .toStringList();
    };
    const auto alias = [](const QString& slug, const QString& model) {
        return gateway::config::Alias { .slug = slug,
            .groups = { { .name = u"default"_s, .targets = { { .provider = u"p"_s, .model = model } } } } };
    };
    Config edited = config();
    edited.aliases = { alias(u"smart"_s, u"openai/gpt-5-mini"_s), alias(u"coder"_s, u"deepseek-v4"_s),
        alias(u"quick"_s, u"gemini-3.5-flash"_s), alias(u"gpt-blind"_s, u"gpt-5"_s) };
    edited.aliases.last().describesImages = true;
    scripted.configuration.replace(edited);
    EXPECT_EQ(offered(), QStringList({ u"quick"_s, u"smart"_s }));
    page.form()->setText(rowOf(u"vision_fallthrough.descriptor_model"_s), u"quick"_s);
    EXPECT_TRUE(page.isDirty());
}

TEST_F(SettingsTest, AReadOnlyConfigurationSaysWhyNothingCanBeSaved)
{
    scripted.configuration.setReadOnlyReason(u"It comes from a file."_s);
    type(u"failover.maxAttempts"_s, u"4"_s);
    EXPECT_EQ(page.saveHint(), u"It comes from a file."_s);
}

TEST_F(SettingsTest, UndoIsOfTheLastThingThatWasDone)
{
    scripted.captures.setSwitches({ .keys = { u"laptop"_s } });
    page.capture()->removeRule(0);
    EXPECT_TRUE(page.undoText().contains(u"laptop"_s));
    type(u"failover.maxAttempts"_s, u"4"_s);
    saveAndWait();
    EXPECT_EQ(page.undoText(), page.changer()->undoText());
    EXPECT_TRUE(page.capture()->removal()->text().isEmpty()) << "the rule is gone for good";
    scripted.captures.setSwitches({ .keys = { u"phone"_s } });
    page.capture()->removeRule(0);
    EXPECT_TRUE(page.undoText().contains(u"phone"_s));
    page.undo();
    EXPECT_EQ(scripted.captures.switches().keys, QStringList { u"phone"_s });
    EXPECT_TRUE(page.undoText().isEmpty());
}

} // namespace
