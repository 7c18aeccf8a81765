// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/portal_settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto kAppearance = "org.freedesktop.appearance"_L1;
constexpr auto kGnome = "org.gnome.desktop.interface"_L1;
constexpr auto kGnomeAccess = "org.gnome.desktop.a11y.interface"_L1;
constexpr auto kKde = "org.kde.kdeglobals.KDE"_L1;

// A window of tiny or giant letters is of no use to anybody, and its settings could not be reached.
constexpr double kLeastScale = 0.8;
constexpr double kMostScale = 2.0;

} // namespace

QStringList PortalSettings::namespaces()
{
    return { kAppearance, kGnome, kGnomeAccess, kKde };
}

void PortalSettings::set(const QString& nameSpace, const QString& key, const QVariant& value)
{
    m_values.insert({ nameSpace, key }, value);
}

void PortalSettings::clear()
{
    m_values.clear();
}

DesktopWishes PortalSettings::wishes() const
{
    DesktopWishes wishes;
    wishes.highContrast = value(kAppearance, "contrast"_L1).toUInt() == 1
        || value(kGnomeAccess, "high-contrast"_L1).toBool()
        || value(kGnome, "gtk-theme"_L1).toString().startsWith("HighContrast"_L1);

    const QVariant animations = value(kGnome, "enable-animations"_L1);
    // KDE writes numbers as texts. Below a tenth of their time nothing is seen to move.
    bool isNumber = false;
    const double factor = value(kKde, "AnimationDurationFactor"_L1).toDouble(&isNumber);
    wishes.reducedMotion = value(kAppearance, "reduced-motion"_L1).toUInt() == 1
        || (animations.isValid() && !animations.toBool()) || (isNumber && factor < 0.1);

    const double scale = value(kGnome, "text-scaling-factor"_L1).toDouble(&isNumber);
    if (isNumber && scale > 0)
        wishes.textScale = std::clamp(scale, kLeastScale, kMostScale);
    return wishes;
}

QVariant PortalSettings::value(QLatin1StringView nameSpace, QLatin1StringView key) const
{
    return m_values.value({ nameSpace, key });
}

} // namespace app
