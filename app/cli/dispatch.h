// SPDX-License-Identifier: GPL-3.0-or-later
// From the words of a command line to the command that is meant. A line without a command (nothing, or
// options first) starts the daemon as it always did. Thread: the main thread.
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace app::cli {

// Whether the first word behind the program's name is a command, known or not.
[[nodiscard]] bool namesCommand(const QStringList& arguments);

// Runs the command, or says what is wrong and finishes with kMisused. `arguments` begin with the program's
// name; `table` outlives the command. `--help` behind a command shows its help.
void dispatch(const CommandTable& table, const QStringList& arguments, const QProcessEnvironment& environment,
    const Terminal& terminal, const Finish& finish);

} // namespace app::cli
