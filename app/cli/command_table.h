// SPDX-License-Identifier: GPL-3.0-or-later
// Every subcommand of `plexusd`. To add one: a file in app/cli with its row (or rows), and a line in
// command_table.cpp. Thread: the main thread.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

[[nodiscard]] const CommandTable& commandTable();

} // namespace app::cli
