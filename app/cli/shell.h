// SPDX-License-Identifier: GPL-3.0-or-later
// What shells and `man` are told of the commands, made from their table. Thread: any. Pure.
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace app::cli {

// A completion script for bash, zsh or fish; nothing for another shell. `daemonOptions`: of plexusd itself.
[[nodiscard]] std::optional<QString> completionScript(
    const CommandTable& table, const QStringList& daemonOptions, const QString& shell);

// plexusd(1) in man's language (man(7)).
[[nodiscard]] QString manPage(const CommandTable& table, const QString& daemonHelp);

// `completion SHELL` and `man`. Table and help are asked for when they run.
struct ShellSources {
    std::function<const CommandTable&()> table;
    std::function<QString()> daemonHelp; // as `plexusd --help` prints it
};

[[nodiscard]] CommandTable shellCommands(const ShellSources& sources);

} // namespace app::cli
