// SPDX-License-Identifier: GPL-3.0-or-later
// The light, the rules and what is kept.
#include "app/viewmodels/settings/capture_view_model.h"
#include "support/services/scripted_services.h"
#include "support/wait_for.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::CaptureMode;
using gateway::service::CaptureSwitches;
using gateway::test::ScriptedServices;
using gateway::test::waitFor;

namespace {

class CaptureTest : public ::testing::Test {
protected:
    void setMode(CaptureMode mode)
    {
        auto config = *scripted.configuration.current();
        config.settings.capture.mode = mode;
        scripted.configuration.replace(config);
    }

    void draft(CaptureRuleModel::Kind kind, const QString& name)
    {
        capture.addRule();
        capture.setDraftKind(static_cast<int>(kind));
        capture.setDraftName(name);
    }

    ScriptedServices scripted;
    CaptureViewModel capture { scripted.services() };
    QAbstractItemModelTester tester { capture.rules(),
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

TEST_F(CaptureTest, TheLightIsOffWhileNothingIsKept)
{
    EXPECT_FALSE(capture.isLit());
    EXPECT_EQ(capture.lightText(), QString());
}

TEST_F(CaptureTest, TheLightSaysWhatIsKept)
{
    QSignalSpy changed(&capture, &CaptureViewModel::changed);
    setMode(CaptureMode::Errors);
    EXPECT_TRUE(capture.isLit());
    EXPECT_EQ(capture.lightText(), u"Capturing failed requests"_s);
    scripted.captures.setSwitches({ .keys = { u"laptop"_s } });
    EXPECT_EQ(capture.lightText(), u"Capturing some requests"_s);
    EXPECT_TRUE(capture.lightDetail().contains(u"those that fail, Key laptop"_s))
        << capture.lightDetail().toStdString();
    setMode(CaptureMode::All);
    EXPECT_EQ(capture.lightText(), u"Capturing all requests"_s);
    EXPECT_GE(changed.size(), 3);
}

TEST_F(CaptureTest, APauseShowsInTheLightAndEndsAsItBegan)
{
    setMode(CaptureMode::All);
    capture.pause();
    EXPECT_TRUE(capture.isPaused());
    EXPECT_TRUE(scripted.captures.isPaused());
    EXPECT_TRUE(capture.isLit()) << "it would go on otherwise unseen";
    EXPECT_EQ(capture.lightText(), u"Capture paused"_s);
    capture.resume();
    EXPECT_EQ(capture.lightText(), u"Capturing all requests"_s);
}

TEST_F(CaptureTest, ARuleIsAddedChangedAndRemoved)
{
    draft(CaptureRuleModel::Kind::Provider, u"openai"_s);
    EXPECT_TRUE(capture.isNewRule());
    EXPECT_TRUE(capture.names().contains(u"anthropic"_s));
    capture.acceptRule();
    EXPECT_FALSE(capture.isEditing());
    EXPECT_EQ(scripted.captures.switches().providers, QStringList { u"openai"_s });
    draft(CaptureRuleModel::Kind::Key, u"ci"_s);
    capture.acceptRule();
    ASSERT_EQ(capture.rules()->count(), 2);
    // Keys come first.
    EXPECT_EQ(capture.rules()->index(0).data(CaptureRuleModel::SummaryRole), u"Key ci"_s);

    capture.editRule(1);
    EXPECT_FALSE(capture.isNewRule());
    EXPECT_EQ(capture.draftName(), u"openai"_s);
    capture.setDraftKind(static_cast<int>(CaptureRuleModel::Kind::Model));
    EXPECT_EQ(capture.draftName(), QString()) << "a provider is no model";
    capture.setDraftName(u"smart"_s);
    capture.acceptRule();
    EXPECT_EQ(
        scripted.captures.switches(), (CaptureSwitches { .keys = { u"ci"_s }, .aliases = { u"smart"_s } }));

    capture.removeRule(0);
    EXPECT_EQ(scripted.captures.switches(), (CaptureSwitches { .aliases = { u"smart"_s } }));
    capture.removeRule(7);
    EXPECT_EQ(capture.rules()->count(), 1);
}

TEST_F(CaptureTest, WhatIsWrongWithARuleStandsBesideIt)
{
    draft(CaptureRuleModel::Kind::Key, {});
    capture.acceptRule();
    EXPECT_EQ(capture.draftProblem(), u"Choose a name."_s);
    capture.setDraftName(u"nobody"_s);
    EXPECT_EQ(capture.draftProblem(), QString());
    capture.acceptRule();
    EXPECT_EQ(capture.draftProblem(), u"There is nothing of that name."_s);
    capture.setDraftName(u"laptop"_s);
    capture.acceptRule();
    EXPECT_FALSE(capture.isEditing());
    draft(CaptureRuleModel::Kind::Key, u"laptop"_s);
    capture.acceptRule();
    EXPECT_EQ(capture.draftProblem(), u"There is such a rule already."_s);
    capture.cancelRule();
    EXPECT_EQ(scripted.captures.switches().keys, QStringList { u"laptop"_s });
    // Accepting it unchanged is none.
    capture.editRule(0);
    capture.acceptRule();
    EXPECT_FALSE(capture.isEditing());
}

TEST_F(CaptureTest, WhatWasSwitchedOnElsewhereIsSaidAndCanBeSwitchedOff)
{
    scripted.captures.setSwitches({ .everything = true, .keys = { u"ci"_s } });
    EXPECT_FALSE(capture.otherSwitches().isEmpty());
    EXPECT_EQ(capture.lightText(), u"Capturing all requests"_s);
    capture.switchOthersOff();
    EXPECT_EQ(scripted.captures.switches(), (CaptureSwitches { .keys = { u"ci"_s } }));
    EXPECT_TRUE(capture.otherSwitches().isEmpty());
}

TEST_F(CaptureTest, HowMuchIsKeptIsSaidAndForgotten)
{
    capture.look();
    ASSERT_TRUE(waitFor([this] { return capture.hasHeld(); }));
    EXPECT_TRUE(capture.held().startsWith(u"42 request(s), "_s)) << capture.held().toStdString();
    capture.forgetAll();
    ASSERT_TRUE(waitFor([this] { return !capture.hasHeld(); }));
    EXPECT_EQ(scripted.captures.timesForgotten(), 1);
    EXPECT_EQ(capture.held(), u"Nothing stored yet."_s);
    EXPECT_EQ(capture.notice(), u"Everything that was stored is deleted."_s);
}

TEST_F(CaptureTest, WhyHowMuchIsKeptIsUnknownIsSaid)
{
    scripted.captures.setTotal(gateway::Error { .message = u"The database is away."_s });
    capture.look();
    ASSERT_TRUE(waitFor([this] { return !capture.notice().isEmpty(); }));
    EXPECT_EQ(capture.notice(), u"The database is away."_s);
    EXPECT_FALSE(capture.hasHeld());
}

TEST_F(CaptureTest, ARemovedRuleComesBackWhereItWas)
{
    scripted.captures.setSwitches({ .keys = { u"laptop"_s, u"phone"_s } });
    capture.removeRule(0);
    EXPECT_EQ(scripted.captures.switches().keys, QStringList { u"phone"_s });
    EXPECT_TRUE(capture.removal()->text().contains(u"laptop"_s)) << qPrintable(capture.removal()->text());
    capture.removal()->undo();
    EXPECT_EQ(scripted.captures.switches().keys, (QStringList { u"laptop"_s, u"phone"_s }));
    EXPECT_TRUE(capture.removal()->text().isEmpty());
}

TEST_F(CaptureTest, ARuleThatIsThereAgainIsNotPutBackTwice)
{
    scripted.captures.setSwitches({ .keys = { u"laptop"_s } });
    capture.removeRule(0);
    scripted.captures.setSwitches({ .keys = { u"laptop"_s } });
    capture.removal()->undo();
    EXPECT_EQ(scripted.captures.switches().keys, QStringList { u"laptop"_s });
}

} // namespace
