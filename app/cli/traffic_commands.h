// SPDX-License-Identifier: GPL-3.0-or-later
// `keys …`, `usage`, `trace`: what an operator asks most.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] CommandTable trafficCommands();

} // namespace app::cli
