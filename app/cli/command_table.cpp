// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include "app/cli/help.h"

namespace app::cli {

const CommandTable& commandTable()
{
    static const CommandTable kTable { helpCommand(commandTable) };
    return kTable;
}

} // namespace app::cli
