// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's own dialog for a file. Thread: the main thread. Needs a QApplication.
#pragma once

#include "app/viewmodels/common/file_question.h"

class QWindow;

namespace app {

// Returns at once; `chosen` comes when the dialog was closed with a file, and with each of several. The
// dialog goes with the window it is over.
void chooseFile(QWindow* over, const viewmodels::FileQuestion& question,
    const std::function<void(const QString& path)>& chosen);

} // namespace app
