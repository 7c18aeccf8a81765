// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a database as a whole: another key, a backup, a restore. All of it happens or nothing does,
// at whatever moment the process is killed.
// Thread: one, which it blocks; for commands, and backUp() for the store thread as well.
#pragma once

#include "base/result.h"
#include "secrets/backup_file.h"
#include "secrets/data_key.h"
#include "secrets/secret_shelf.h"
#include "store/database_location.h"
#include "store/resealing.h"
#include "store/table_dump.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace gateway::store {

// nullopt: nothing in it is sealed. NotFound: there is no such database.
[[nodiscard]] Result<std::optional<secrets::KeyRecord>> recordedKey(const DatabaseLocation& location);

struct Rekeying {
    DatabaseLocation database = {};
    std::optional<secrets::DataKey> from = {}; // empty: it is not sealed, or its key is given up
    secrets::DataKey to;
    secrets::KeySource source = secrets::KeySource::File; // who keeps `to`; safe there before this is called
    Resealing::Unreadable unreadable = Resealing::Unreadable::Fail;
};

struct Rekeyed {
    qint64 resealed = 0;
    qint64 deleted = 0;
    // The new key is in force, but what the old one sealed may still lie in the file's log: why.
    QString notSettled = {};
    // A copy of the database as it was, or the server's schema that holds one; empty: nothing was given up.
    QString kept = {};
};

// Seals everything with another key, in one transaction. Refused while anybody else has the database open.
// After an error recordedKey() tells which of the two keys is in force: a commit that failed may yet have
// happened.
[[nodiscard]] Result<Rekeyed> rekey(const Rekeying& order);

// Writes a backup of the database to a new file, by way of "<file>.partial". A file of that name is not
// replaced.
[[nodiscard]] Result<DumpFacts> backUp(const QSqlDatabase& database, const Seals& seals, Extent extent,
    const QString& file, const secrets::BackupKey& key);

// The same from outside; a gateway may be running. `key`: of the database, where it is sealed.
struct BackupOrder {
    DatabaseLocation database = {};
    std::optional<secrets::DataKey> dataKey = {};
    Extent extent = Extent::Core;
    QString file = {};
    secrets::BackupKey key;
};

[[nodiscard]] Result<DumpFacts> backUp(const BackupOrder& order);

struct Restoring {
    QString file = {};
    secrets::BackupKey key;
    DatabaseLocation database = {}; // that is to be; what is there is kept beside it
    secrets::DataKey dataKey;
    secrets::KeySource source = secrets::KeySource::File; // who keeps it; safe there before this is called
    // Looks at the newest configuration before anything is replaced; an error ends it.
    std::function<Result<void>(const QByteArray& document)> checkConfiguration = {};
};

struct Restored {
    DumpFacts facts;
    QString kept = {}; // the earlier database, or the server's schema with its tables; empty: there was none
};

// Reads the whole backup into a new database beside the old one (of a server: into a schema of its own), in
// one transaction, and only then puts it in its place. Refused while any gateway has the database open. A
// backup of a file may be restored to a server, and the other way round.
[[nodiscard]] Result<Restored> restore(const Restoring& order);

// Puts a new database, as restore() made it under another name, in the place of one that may be there, which
// is kept beside it. The name it is kept under; empty: there was none. Refused while anybody else has it
// open.
[[nodiscard]] Result<QString> putInPlace(const QString& fresh, const QString& path);

} // namespace gateway::store
