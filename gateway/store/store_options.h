// SPDX-License-Identifier: GPL-3.0-or-later
// What a store is made with, and what it tells of others on the same database. Plain values. Thread: any.
#pragma once

#include "store/database_location.h"

#include <QMetaType>
#include <QString>

namespace gateway::store {

struct StoreOptions {
    DatabaseLocation location;
    // Of this process, for its id among the nodes and its journal, where the database is a server. Empty:
    // nothing is kept on this computer, and what has not been committed is lost with the process.
    QString dataDir = {};
};

// What another node on the same database changed. Of responses: cancelled or deleted one that may be running.
enum class SharedTopic { Revisions, Cooldowns, QuotaUse, Secrets, Meters, Responses };

} // namespace gateway::store

Q_DECLARE_METATYPE(gateway::store::SharedTopic)
