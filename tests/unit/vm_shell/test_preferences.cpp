// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/shell/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::DesktopWishes;
using app::viewmodels::Preferences;

namespace {

class PreferencesTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_scratch.filePath(u"window.ini"_s); }

    void keep(const QString& name, const QVariant& value)
    {
        QSettings(path(), QSettings::IniFormat).setValue(name, value);
    }

private:
    QTemporaryDir m_scratch;
};

TEST_F(PreferencesTest, FollowTheDesktopUnlessAPersonSaysOtherwise)
{
    Preferences preferences(path());
    QSignalSpy motion(&preferences, &Preferences::motionChanged);
    QSignalSpy text(&preferences, &Preferences::textSizeChanged);
    preferences.setDesktop({ .highContrast = true, .reducedMotion = true, .textScale = 1.25 });
    EXPECT_TRUE(preferences.hasDesktopContrast());
    EXPECT_TRUE(preferences.isReducedMotion());
    EXPECT_DOUBLE_EQ(preferences.textScale(), 1.25);
    EXPECT_EQ(motion.count(), 1);
    EXPECT_EQ(text.count(), 1);

    preferences.setDesktop({});
    EXPECT_FALSE(preferences.hasDesktopContrast());
    EXPECT_FALSE(preferences.isReducedMotion());
    EXPECT_DOUBLE_EQ(preferences.textScale(), 1.0);
}

TEST_F(PreferencesTest, APersonsWordCountsMoreThanTheDesktops)
{
    Preferences preferences(path());
    preferences.setMotion(u"full"_s);
    preferences.setTextSize(150);
    preferences.setDesktop({ .reducedMotion = true, .textScale = 1.25 });
    EXPECT_FALSE(preferences.isReducedMotion());
    EXPECT_DOUBLE_EQ(preferences.textScale(), 1.5);

    Preferences next(path());
    EXPECT_EQ(next.motion(), u"full"_s);
    EXPECT_EQ(next.textSize(), 150);
    next.setMotion(u"reduced"_s);
    EXPECT_TRUE(next.isReducedMotion()) << "without the desktop";
}

TEST_F(PreferencesTest, WhatAnEarlierVersionKeptOfAnimationsStaysInForce)
{
    keep(u"window/reducedMotion"_s, true);
    Preferences preferences(path());
    EXPECT_EQ(preferences.motion(), u"reduced"_s);
    preferences.setMotion(u"system"_s);
    EXPECT_EQ(Preferences(path()).motion(), u"system"_s) << "and no longer than until another choice";
}

TEST_F(PreferencesTest, NonsenseInTheFileIsTheDesktopsWord)
{
    keep(u"window/motion"_s, u"sometimes"_s);
    keep(u"window/textSize"_s, 5000);
    Preferences preferences(path());
    EXPECT_EQ(preferences.motion(), u"system"_s);
    EXPECT_EQ(preferences.textSize(), 0);
}

TEST_F(PreferencesTest, TheSizesOfTextsHaveANameEach)
{
    Preferences preferences(path());
    preferences.setDesktop({ .textScale = 1.25 });
    const QStringList names = preferences.textSizeNames();
    ASSERT_EQ(names.size(), Preferences::textSizes().size());
    EXPECT_TRUE(names.first().contains(u"125"_s)) << "what the desktop says is to be seen";
    EXPECT_TRUE(names.last().startsWith(u"200"_s));
    EXPECT_EQ(preferences.textSizeIndex(), 0);
    preferences.setTextSizeIndex(static_cast<int>(names.size()) - 1);
    EXPECT_EQ(preferences.textSize(), 200);
    preferences.setTextSizeIndex(-1);
    EXPECT_EQ(preferences.textSize(), 0);
}

} // namespace
