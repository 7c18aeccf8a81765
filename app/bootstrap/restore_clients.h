// SPDX-License-Identifier: GPL-3.0-or-later
// --restore-clients: what an uninstaller calls before the program goes. No window, no gateway.
// Thread: the main thread; blocks on the disk.
#pragma once

#include <QString>

namespace app {

// Takes back every change the Clients page has written down in that data directory; changes somebody made
// since stay. Says what it did. The process's exit status: 0, or 1 where something could not be taken back.
[[nodiscard]] int restoreClients(const QString& dataDir);

} // namespace app
