// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/app_identity.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <QString>

#include <windows.h>

#include <shobjidl.h>
#include <tuple>
#endif

namespace app {

void announceIdentity()
{
#ifdef Q_OS_WIN
    const QString id = QString::fromLatin1(kApplicationId);
    // Without it windows are grouped by the file's name: no reason not to start.
    std::ignore = SetCurrentProcessExplicitAppUserModelID(reinterpret_cast<const wchar_t*>(id.utf16()));
#endif
}

} // namespace app
