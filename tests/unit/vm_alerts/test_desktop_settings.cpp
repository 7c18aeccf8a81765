// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/alerts/desktop_settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::Error;
using gateway::Result;

namespace {

TEST(DesktopSettings, WithoutALoginItemThereIsNothingToSwitch)
{
    DesktopSettings settings;
    EXPECT_FALSE(settings.canStartAtLogin());
    EXPECT_FALSE(settings.startsAtLogin());
    settings.setStartsAtLogin(true);
    EXPECT_FALSE(settings.startsAtLogin());
}

TEST(DesktopSettings, ALoginItemIsSetAndARefusalSaid)
{
    DesktopSettings settings;
    bool isSet = false;
    Result<void> answer;
    settings.useLoginItem({ .isSet = [&isSet] { return isSet; },
        .set =
            [&](bool starts) {
                if (answer)
                    isSet = starts;
                return answer;
            } });
    settings.setStartsAtLogin(true);
    EXPECT_TRUE(settings.startsAtLogin());
    EXPECT_TRUE(settings.loginItemProblem().isEmpty());
    answer = Error { .message = u"The folder cannot be written."_s };
    QSignalSpy changed(&settings, &DesktopSettings::loginItemChanged);
    settings.setStartsAtLogin(false);
    EXPECT_TRUE(settings.startsAtLogin());
    EXPECT_EQ(settings.loginItemProblem(), u"The folder cannot be written."_s);
    EXPECT_EQ(changed.size(), 1) << "the switch goes back";
}

TEST(AlertSwitches, AreOnUntilSwitchedOffAndKeepWhatALaterVersionMuted)
{
    AlertSwitchModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_TRUE(model.index(row).data(AlertSwitchModel::ShownRole).toBool());
        EXPECT_FALSE(model.index(row).data(AlertSwitchModel::LabelRole).toString().isEmpty());
    }
    model.setMuted({ u"something-new"_s });
    QSignalSpy muted(&model, &AlertSwitchModel::mutedChanged);
    model.setShown(0, false);
    model.setShown(0, false);
    EXPECT_EQ(muted.size(), 1);
    EXPECT_FALSE(model.isShown(AlertKind::LoginNeeded));
    EXPECT_EQ(model.muted(), (QStringList { u"login-needed"_s, u"something-new"_s }));
    model.setShown(99, false);
    model.setShown(0, true);
    EXPECT_EQ(model.muted(), QStringList { u"something-new"_s });
}

} // namespace
