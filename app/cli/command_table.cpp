// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/help.h"
#include "app/cli/oauth_commands.h"
#include "app/cli/secret_commands.h"
#include "app/cli/vault_commands.h"

namespace app::cli {

const CommandTable& commandTable()
{
    static const CommandTable kTable =
        CommandTable { helpCommand(commandTable) } + oauthCommands() + vaultCommands() + secretCommands();
    return kTable;
}

} // namespace app::cli
