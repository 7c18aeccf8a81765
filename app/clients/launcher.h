// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a client in a terminal with variables that point it at Plexus, for as long as it runs: nothing is
// written to its files. The variables travel in a script that only the owner can read and that removes
// itself, never in arguments, which every user of the computer can see. Thread: any; blocks on the disk and
// on starting a process.
#pragma once

#include "app/clients/expand.h"
#include "app/clients/world.h"

namespace app::clients {

// Of a shell: variables, then the program in its place.
[[nodiscard]] gateway::Result<QByteArray> launchScript(
    const World& world, const Recipe& recipe, const Target& target);
// What it says without credentials, a line each, and each option on one of its own, for people.
[[nodiscard]] QStringList launchLines(const Recipe& recipe, const Target& target);
[[nodiscard]] gateway::Result<void> openInTerminal(
    const World& world, const QString& client, const QByteArray& script);

} // namespace app::clients
