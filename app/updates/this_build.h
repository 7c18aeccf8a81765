// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided of updates when this program was built and packed.
// Thread: any.
#pragma once

#include "app/updates/release_version.h"

#include <QByteArray>
#include <QString>

namespace app::updates {

struct BuildUpdates {
    // Lists of releases are signed with its other half, and believed for no other reason; empty: none was
    // pinned.
    QByteArray publicKey = {};
    QString address = {}; // of the list, unless a person says another; empty: there is no release channel yet
    ReleaseVersion running = {};
    bool byPackages =
        false; // the system's packages keep it up to date, or it was built to leave that to others
};

[[nodiscard]] BuildUpdates thisBuild();

} // namespace app::updates
