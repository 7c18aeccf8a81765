// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/restore_clients.h"

namespace app::clients {

Restored restoreClients(ClientDesk& desk)
{
    Restored restored { .problems = desk.open() };
    for (const QString& client : desk.managed()) {
        const Recipe* recipe = desk.recipe(client);
        const QString name = recipe == nullptr ? client : recipe->name;
        if (const auto undone = desk.undo(client); undone)
            restored.clients.append(name);
        else
            restored.problems.append(name + QStringLiteral(": ") + undone.error().message);
    }
    return restored;
}

} // namespace app::clients
