// SPDX-License-Identifier: GPL-3.0-or-later
// `plexusd rekey`, `backup` and `restore`: the words around service/vault_tools.h. Secrets come in by the
// environment or standard input, never as arguments. Thread: the main thread.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] CommandTable vaultCommands();

} // namespace app::cli
