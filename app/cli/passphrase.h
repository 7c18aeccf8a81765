// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets a command is given: never as arguments, and typed unseen where a person sits there. Thread: the
// main thread, which it blocks.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"
#include "base/secret.h"

namespace app::cli {

enum class PassphraseUse {
    Make, // typed twice, and long enough to be worth it
    Open,
};

// Of a backup: BACKUP_PASSPHRASE, else what is typed, else the first line of standard input.
[[nodiscard]] gateway::Result<gateway::Secret> readPassphrase(
    const Invocation& invocation, PassphraseUse use);

// A line that is typed, else all of standard input, without white space around it. Empty: there was none.
[[nodiscard]] gateway::Secret readSecret(const Invocation& invocation, const QByteArray& prompt);

} // namespace app::cli
