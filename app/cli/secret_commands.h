// SPDX-License-Identifier: GPL-3.0-or-later
// `plexusd secrets set|list|remove`: the words around service/secret_tools.h. A value comes in by standard
// input, never as an argument, and none ever goes out. Thread: the main thread.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] CommandTable secretCommands();

} // namespace app::cli
