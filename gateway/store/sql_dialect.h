// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite and PostgreSQL say differently, by name: everything else in this folder is written in what they
// share. A difference that comes up is added here, not decided where it is met.
// Thread: the one that owns the connection.
#pragma once

#include "base/result.h"

#include <QLatin1StringView>
#include <QSqlDatabase>
#include <QSqlError>
#include <QString>
#include <QStringList>

namespace gateway::store {

enum class Engine { Sqlite, Postgres };

[[nodiscard]] Engine engineOf(const QSqlDatabase& database);

// A statement of the schema in the engine's words. Text is compared byte by byte in both, whatever the
// language of a PostgreSQL: ids are sorted by time, and pages go on behind an id.
[[nodiscard]] QString schemaStatement(Engine engine, QLatin1StringView statement);
// A text column read as the bytes it is, where that is quicker.
[[nodiscard]] QString asBytes(Engine engine, const QString& column);
// How many bytes a text is.
[[nodiscard]] QString byteLength(Engine engine, const QString& column);
// Of a text with a slash what stands before the first one; else all of it.
[[nodiscard]] QString beforeSlash(Engine engine, const QString& column);
// The database's own clock, in milliseconds since 1970: the one clock that all nodes share.
[[nodiscard]] QString nowMs(Engine engine);

// Of the schema in use, without the engine's own.
[[nodiscard]] Result<QStringList> tableNames(const QSqlDatabase& database);

// A transaction that sees all tables as they are at one moment.
[[nodiscard]] Result<void> beginSnapshot(QSqlDatabase database);

// In a transaction, rows may come before those they refer to; all are looked at when references are Checked
// again, which fails where one is missing. SQLite checks none (see ARCHITECTURE, Deviations).
enum class References { Deferred, Checked };
[[nodiscard]] Result<void> setReferences(const QSqlDatabase& database, References references);

// Whoever numbers rows, or replaces a whole table, does so one after the other among all nodes: until the end
// of the transaction, which the caller has begun. SQLite has one writer anyway.
enum class Turn { Revisions = 1, Audit = 2, Measurements = 3, SealingKey = 4 };
[[nodiscard]] Result<void> takeTurn(const QSqlDatabase& database, Turn turn);

// A server's database is in use by many, or being worked on by one (plexusd rekey, restore): for as long as
// the connection lives. False: the other is the case. SQLite's files have locks of their own; always true.
enum class Use { Shared, Sole };
[[nodiscard]] Result<bool> takeIntoUse(const QSqlDatabase& database, Use use);
// Before the connection is closed: a server notices that some time later, and would refuse whoever comes
// next.
void giveUpUse(const QSqlDatabase& database);

// Among all nodes one migrates at a time; the lock ends with this object. SQLite's writing transactions do.
class MigrationTurn {
public:
    explicit MigrationTurn(const QSqlDatabase& database);
    ~MigrationTurn();
    MigrationTurn(const MigrationTurn&) = delete;
    MigrationTurn& operator=(const MigrationTurn&) = delete;

    // Or another one is at it for longer than is waited for (openServer()).
    [[nodiscard]] const Result<void>& taken() const { return m_taken; }

private:
    QSqlDatabase m_database;
    Result<void> m_taken;
};

// The database's own words for what went wrong, without the statement it went wrong in: that holds values.
[[nodiscard]] QString reasonOf(const QSqlError& error);
// SQLSTATE, where PostgreSQL said one; else empty.
[[nodiscard]] QString sqlState(const QSqlError& error);

// Of an error with a row rather than with the database: a wrong value, a constraint, a column it does not
// have. Trying again is of no use. Only PostgreSQL says so for certain.
[[nodiscard]] bool isOfRows(const Error& error);

} // namespace gateway::store
