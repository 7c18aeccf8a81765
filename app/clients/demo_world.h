// SPDX-License-Identifier: GPL-3.0-or-later
// A home folder with the settings of several clients in it, so that a demo can show every state and change
// files without touching anybody's. Thread: any; blocks on the disk.
#pragma once

#include "app/clients/world.h"

namespace app::clients {

// Makes the files below the folder, which must be there and empty.
[[nodiscard]] World demoWorld(const QString& folder);

} // namespace app::clients
