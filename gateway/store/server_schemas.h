// SPDX-License-Identifier: GPL-3.0-or-later
// What a file's copies and renames are on a PostgreSQL: Plexus' tables in schemas of their own. For whoever
// has the database to himself (owned_database.h). Thread: one; blocks.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace gateway::store {

// Copies Plexus' tables, with what is in them and nothing else, into a new schema "plexus_<what>"; its name.
// Within the transaction the caller has begun.
[[nodiscard]] Result<QString> copyTables(const QSqlDatabase& database, const QString& what);

// An empty schema that the connection works in while this lives; it goes again with what is in it, unless its
// tables were put in place.
class ScratchSchema {
public:
    [[nodiscard]] static Result<std::unique_ptr<ScratchSchema>> make(const QSqlDatabase& database);
    ~ScratchSchema();
    ScratchSchema(const ScratchSchema&) = delete;
    ScratchSchema& operator=(const ScratchSchema&) = delete;

    // In one transaction: tables of the same names in the connection's own schema move to a new one,
    // "plexus_before_restore"; those made here take their places. The schema with the earlier ones; empty:
    // there were none.
    [[nodiscard]] Result<QString> putInPlace();

private:
    ScratchSchema(const QSqlDatabase& database, QString home)
        : m_database(database)
        , m_home(std::move(home))
    {
    }

    [[nodiscard]] Result<QString> moveTables();

    QSqlDatabase m_database;
    QString m_home;
};

} // namespace gateway::store
