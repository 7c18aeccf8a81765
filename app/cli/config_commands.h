// SPDX-License-Identifier: GPL-3.0-or-later
// `config …`: the configuration of a running gateway, and files that are to become one.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] CommandTable configCommands();

} // namespace app::cli
