// SPDX-License-Identifier: GPL-3.0-or-later
// `plexus --restore-clients`: what Plexus changed in the settings of coding agents is taken back, without a
// window: for an uninstaller, and for whom Plexus does not start any more. Nobody else may work with the same
// journal meanwhile. Thread: any; blocks on the disk.
#pragma once

#include "app/clients/client_desk.h"

#include <QStringList>

namespace app::clients {

struct Restored {
    QStringList clients = {};  // by name, as they were before
    QStringList problems = {}; // a sentence each

    friend bool operator==(const Restored&, const Restored&) = default;
};

[[nodiscard]] Restored restoreClients(ClientDesk& desk);

} // namespace app::clients
