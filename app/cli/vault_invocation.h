// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands on the database have in common: where it is, which keys there are, how it is told.
// Thread: the main thread.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"
#include "service/vault_tools.h"

namespace app::cli {

// --data-dir and --database.
[[nodiscard]] QVector<CommandOption> placeOptions();

// As the daemon reads them, so that a command finds the daemon's database. Without a passphrase.
[[nodiscard]] gateway::Result<gateway::service::VaultOptions> vaultOptions(const Invocation& invocation);

// Ends the command.
void complain(const Invocation& invocation, const Finish& finish, const gateway::Error& error);

} // namespace app::cli
