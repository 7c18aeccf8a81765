// SPDX-License-Identifier: GPL-3.0-or-later
// What people are told about the commands, made from their table. Thread: any. Pure.
#pragma once

#include "app/cli/command.h"

namespace app::cli {

// All of them, a line each.
[[nodiscard]] QString overview(const CommandTable& table);
// One, with its options.
[[nodiscard]] QString commandHelp(const Command& command);
// Those below a first word ("config"); empty when there are none.
[[nodiscard]] QString groupHelp(const CommandTable& table, const QString& group);

// `help`. The table is the whole one, which it is itself a row of; asked for when it runs.
[[nodiscard]] Command helpCommand(std::function<const CommandTable&()> table);

} // namespace app::cli
