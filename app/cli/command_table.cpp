// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/bootstrap/command_line.h"
#include "app/cli/api_commands.h"
#include "app/cli/config_commands.h"
#include "app/cli/help.h"
#include "app/cli/oauth_commands.h"
#include "app/cli/secret_commands.h"
#include "app/cli/shell.h"
#include "app/cli/traffic_commands.h"
#include "app/cli/vault_commands.h"

namespace app::cli {

const CommandTable& commandTable()
{
    static const CommandTable table = CommandTable { helpCommand(commandTable) } + configCommands()
        + trafficCommands() + apiCommands() + oauthCommands() + vaultCommands() + secretCommands()
        + shellCommands({ .table = commandTable, .daemonHelp = [] { return helpText(Program::Daemon); } });
    return table;
}

} // namespace app::cli
