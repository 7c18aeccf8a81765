// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what stands behind a command's name, by that command's row. Options may stand anywhere; what follows
// `--` is words. Thread: any. Pure.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"

namespace app::cli {

// The error says which word is wrong, and what the command takes.
[[nodiscard]] gateway::Result<Arguments> readArguments(const Command& command, const QStringList& words);

// "plexusd config validate FILE [options]"
[[nodiscard]] QString usageLine(const Command& command);

} // namespace app::cli
