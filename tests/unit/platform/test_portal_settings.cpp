// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portal_settings.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::DesktopWishes;
using app::PortalSettings;

namespace {

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;
const QString kKde = u"org.kde.kdeglobals.KDE"_s;

DesktopWishes of(const QString& nameSpace, const QString& key, const QVariant& value)
{
    PortalSettings settings;
    settings.set(nameSpace, key, value);
    return settings.wishes();
}

TEST(PortalSettings, SayNothing_WishNothing)
{
    EXPECT_EQ(PortalSettings().wishes(), DesktopWishes {});
}

TEST(PortalSettings, EveryDesktopsWordForContrast)
{
    EXPECT_TRUE(of(kAppearance, u"contrast"_s, 1U).highContrast);
    EXPECT_TRUE(of(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true).highContrast);
    EXPECT_TRUE(of(kGnome, u"gtk-theme"_s, u"HighContrastInverse"_s).highContrast);
    EXPECT_FALSE(of(kAppearance, u"contrast"_s, 0U).highContrast);
    EXPECT_FALSE(of(kGnome, u"gtk-theme"_s, u"Adwaita"_s).highContrast);
    EXPECT_FALSE(of(u"org.example"_s, u"contrast"_s, 1U).highContrast);
}

TEST(PortalSettings, EveryDesktopsWordForMotion)
{
    EXPECT_TRUE(of(kAppearance, u"reduced-motion"_s, 1U).reducedMotion);
    EXPECT_TRUE(of(kGnome, u"enable-animations"_s, false).reducedMotion);
    EXPECT_TRUE(of(kKde, u"AnimationDurationFactor"_s, u"0"_s).reducedMotion);
    EXPECT_FALSE(of(kGnome, u"enable-animations"_s, true).reducedMotion);
    EXPECT_FALSE(of(kKde, u"AnimationDurationFactor"_s, u"0.5"_s).reducedMotion);
    EXPECT_FALSE(of(kKde, u"AnimationDurationFactor"_s, u"slow"_s).reducedMotion);
}

TEST(PortalSettings, TheSizeOfTextsStaysUsable)
{
    const QString key = u"text-scaling-factor"_s;
    EXPECT_DOUBLE_EQ(of(kGnome, key, 1.25).textScale, 1.25);
    EXPECT_DOUBLE_EQ(of(kGnome, key, 9.0).textScale, 2.0);
    EXPECT_DOUBLE_EQ(of(kGnome, key, 0.1).textScale, 0.8);
    EXPECT_DOUBLE_EQ(of(kGnome, key, 0.0).textScale, 1.0);
    EXPECT_DOUBLE_EQ(of(kGnome, key, u"large"_s).textScale, 1.0);
}

TEST(PortalSettings, WhatIsReadAnewIsForgottenFirst)
{
    PortalSettings settings;
    settings.set(kAppearance, u"contrast"_s, 1U);
    settings.clear();
    EXPECT_EQ(settings.wishes(), DesktopWishes {});
}

} // namespace
