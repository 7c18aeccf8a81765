// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/restore_clients.h"

#include "app/clients/client_desk.h"

#include <QDateTime>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace app {

int restoreClients(const QString& dataDir)
{
    clients::ClientDesk desk(clients::thisComputer(dataDir), clients::builtInRecipes(),
        [] { return QDateTime::currentMSecsSinceEpoch(); });
    QStringList problems = desk.open();
    const QStringList managed = desk.managed();
    problems += desk.undoAll();
    for (const QString& client : managed) {
        if (!desk.managed().contains(client))
            std::fputs(qUtf8Printable(u"%1 has its own settings again.\n"_s.arg(client)), stdout);
    }
    for (const QString& problem : problems)
        std::fputs(qUtf8Printable(u"plexus: "_s + problem + u'\n'), stderr);
    return problems.isEmpty() ? 0 : 1;
}

} // namespace app
