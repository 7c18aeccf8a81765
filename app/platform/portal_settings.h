// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the desktop's wishes of what xdg-desktop-portal says. Desktops say the same under different names; a
// wish that one of them has is one.
// Sources: org.freedesktop.portal.Settings (appearance: contrast, reduced-motion); the schemas of GNOME
// (org.gnome.desktop.interface, org.gnome.desktop.a11y.interface); xdg-desktop-portal-kde, which hands out
// kdeglobals as org.kde.kdeglobals.<group>.
#pragma once

#include "app/platform/desktop_wishes.h"

#include <QHash>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace app {

class PortalSettings {
public:
    // What is asked for.
    [[nodiscard]] static QStringList namespaces();

    void set(const QString& nameSpace, const QString& key, const QVariant& value);
    // Before everything is read anew.
    void clear();
    [[nodiscard]] DesktopWishes wishes() const;

private:
    [[nodiscard]] QVariant value(QLatin1StringView nameSpace, QLatin1StringView key) const;

    QHash<QPair<QString, QString>, QVariant> m_values;
};

} // namespace app
