// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to PostgreSQL: opened so that a server that went away is noticed within seconds, and told in
// sentences. Thread: the store thread.
#pragma once

#include "base/result.h"
#include "store/database_location.h"

#include <QSqlDatabase>
#include <QString>

namespace gateway::store {

// libpq's, as Qt takes them: those of the URL, and ours where it says nothing. Beyond this computer TLS is
// asked for; PGSSLMODE in the environment may say otherwise.
[[nodiscard]] QString connectOptions(const DatabaseServer& server);

// Opens a connection of that name, which must be free; on failure there is none. Blocks, for five seconds at
// most where nobody answers.
[[nodiscard]] Result<void> openServer(const DatabaseServer& server, const QString& connectionName);

// What a session that serves goes by: no statement and no lock holds up the thread for long. Behind the
// migrations, which may take their time.
[[nodiscard]] Result<void> limitWaiting(const QSqlDatabase& database);

// Whether the connection is gone, as far as the last statement showed.
[[nodiscard]] bool isGone(const QSqlDatabase& database);

} // namespace gateway::store
