// SPDX-License-Identifier: GPL-3.0-or-later
// Has the desktop start Plexus with the session, hidden in the tray: an entry in the XDG autostart folder, a
// LaunchAgent on macOS, a value below HKCU's Run key on Windows. A person may take it out by other means, so
// it is looked up each time.
// Sources: the XDG autostart specification 0.5; launchd.plist(5); "Run and RunOnce Registry Keys"
// (Microsoft). Thread: the main thread.
#pragma once

#include "base/result.h"

#include <QString>

namespace app {

class LoginItems {
public:
    // `program`: what is to be started. `folder`: where entries lie; empty: the person's own place.
    explicit LoginItems(QString program, QString folder = {});

    [[nodiscard]] bool isSet() const;
    // The error says which file could not be written.
    [[nodiscard]] gateway::Result<void> set(bool starts);

    // The program as it is to be started again: of an AppImage the image, not what it was unpacked to.
    [[nodiscard]] static QString thisProgram();

private:
    QString m_program;
    QString m_folder;
};

} // namespace app
