// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_watch.h"
#include "app/platform/portal_watch.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// Without an address libdbus would start a bus of its own, which takes time and has no portal.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + "/bus"_L1);
}

class Unknown final : public DesktopWatch {
public:
    void look() override { take({}); }
};

} // namespace

std::unique_ptr<DesktopWatch> DesktopWatch::ofThisDesktop()
{
    if (!hasSessionBus())
        return std::make_unique<Unknown>();
    const bool isX11 = QGuiApplication::platformName() == "xcb"_L1;
    return std::make_unique<PortalWatch>(QDBusConnection::sessionBus(),
        isX11 ? PortalWatch::Enlarges::Platform : PortalWatch::Enlarges::Window);
}

} // namespace app
