// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's wishes as xdg-desktop-portal has them, which speaks for GNOME, KDE and others alike, and out
// of a sandbox too. Asked without waiting; a portal that is not there, or answers nonsense, wishes nothing.
// Thread: the main thread.
#pragma once

#include "app/platform/desktop_watch.h"
#include "app/platform/portal_settings.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace app {

// The portal's end of the bus. Its signal has the name it has on the bus, by which Qt connects it.
class SettingsPortal final : public QDBusAbstractInterface {
    Q_OBJECT
public:
    explicit SettingsPortal(const QDBusConnection& bus, QObject* parent = nullptr);

Q_SIGNALS:
    // As D-Bus spells it. NOLINTNEXTLINE(readability-identifier-naming)
    void SettingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);
};

class PortalWatch final : public DesktopWatch {
    Q_OBJECT
public:
    // Who makes texts larger where the desktop says so. Under X11 Qt does: there the factor comes as dots per
    // inch, and enlarges everything.
    enum class Enlarges { Window, Platform };

    PortalWatch(const QDBusConnection& bus, Enlarges enlarges, QObject* parent = nullptr);

    void begin() override;

protected:
    void look() override;

private:
    void hear(const QString& nameSpace, const QString& key, const QDBusVariant& value);
    void read(const QDBusMessage& answer);
    void tell();

    SettingsPortal m_portal;
    Enlarges m_enlarges;
    PortalSettings m_settings;
};

} // namespace app
