// SPDX-License-Identifier: GPL-3.0-or-later
// `api …`: every operation of the management API, straight from the registry.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] CommandTable apiCommands();

} // namespace app::cli
