// SPDX-License-Identifier: GPL-3.0-or-later
// What this folder says to people, in the language of the window. Not what a recipe that is wrong is told:
// its authors read English.
#pragma once

#include <QCoreApplication>

namespace app::clients {

struct ClientSettings {
    Q_DECLARE_TR_FUNCTIONS(ClientSettings)
};

} // namespace app::clients
