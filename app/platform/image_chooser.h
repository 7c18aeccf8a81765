// SPDX-License-Identifier: GPL-3.0-or-later
// The system's dialog for files, over a window, for images.
// Thread: the main thread. It does not wait: what is chosen comes later.
#pragma once

#include <QStringList>

#include <functional>

class QWindow;

namespace app {

// `chosen` gets the paths; it is not called where none is chosen, or where `window` has gone.
void chooseImageFiles(QWindow& window, std::function<void(const QStringList& paths)> chosen);

} // namespace app
