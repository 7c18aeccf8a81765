// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is drawn: by the graphics driver, or, where none answers, by Qt itself.
// Thread: the main thread, after the QApplication and before the first window.
#pragma once

namespace app {

// Qt Quick would end the process where no OpenGL can be had (no driver, a virtual machine, an AppImage on a
// system with neither). Does nothing where the user has said how to draw (QT_QUICK_BACKEND, QSG_RHI_BACKEND).
void chooseRenderer();

} // namespace app
