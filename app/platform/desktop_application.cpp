// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/desktop_application.h"

#include <QThread>

namespace app {

bool DesktopApplication::notify(QObject* receiver, QEvent* event)
{
    // Past the class in between is the point of it; filters of the receiver's own are asked there too.
    if (receiver && receiver->thread() != thread())
        return QCoreApplication::notify(receiver, event); // NOLINT(bugprone-parent-virtual-call)
    return QApplication::notify(receiver, event);
}

} // namespace app

#include "moc_desktop_application.cpp"
