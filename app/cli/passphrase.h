// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of a backup: BACKUP_PASSPHRASE, else the first line of standard input, typed unseen where a
// person sits there. Thread: the main thread, which it blocks.
#pragma once

#include "app/cli/command.h"

#include "base/result.h"
#include "base/secret.h"

namespace app::cli {

enum class PassphraseUse {
    Make, // typed twice, and long enough to be worth it
    Open,
};

[[nodiscard]] gateway::Result<gateway::Secret> readPassphrase(
    const Invocation& invocation, PassphraseUse use);

} // namespace app::cli
