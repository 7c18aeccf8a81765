// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_dialect.h"

#include "store/sql.h"

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// The first half of every advisory lock of Plexus': "Plex". Whoever else uses the database has others.
constexpr int kLockSpace = 0x506c6578;
constexpr int kMigrationLock = 0;

QString lockCall(const QString& function, int lock)
{
    return u"SELECT %1(%2, %3)"_s.arg(function).arg(kLockSpace).arg(lock);
}

} // namespace

Engine engineOf(const QSqlDatabase& database)
{
    return database.driverName() == u"QPSQL" ? Engine::Postgres : Engine::Sqlite;
}

QString schemaStatement(Engine engine, QLatin1StringView statement)
{
    QString text(statement);
    switch (engine) {
    case Engine::Sqlite: break;
    case Engine::Postgres: text.replace(u" TEXT"_s, uR"( TEXT COLLATE "C")"_s); break;
    }
    return text;
}

QString asBytes(Engine engine, const QString& column)
{
    switch (engine) {
    // The way through UTF-16 and back takes longer than SQLite's part.
    case Engine::Sqlite: return u"CAST(%1 AS BLOB)"_s.arg(column);
    case Engine::Postgres: break;
    }
    return column;
}

QString byteLength(Engine engine, const QString& column)
{
    switch (engine) {
    case Engine::Sqlite: return u"length(CAST(%1 AS BLOB))"_s.arg(column);
    case Engine::Postgres: break;
    }
    return u"octet_length(%1)"_s.arg(column);
}

QString beforeSlash(Engine engine, const QString& column)
{
    switch (engine) {
    case Engine::Sqlite: return u"substr(%1, 1, instr(%1 || '/', '/') - 1)"_s.arg(column);
    case Engine::Postgres: break;
    }
    return u"split_part(%1, '/', 1)"_s.arg(column);
}

QString nowMs(Engine engine)
{
    switch (engine) {
    case Engine::Sqlite: return u"CAST((julianday('now') - 2440587.5) * 86400000 AS BIGINT)"_s;
    case Engine::Postgres: break;
    }
    return u"CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s;
}

Result<QStringList> tableNames(const QSqlDatabase& database)
{
    if (engineOf(database) == Engine::Sqlite) {
        QStringList names = database.tables(QSql::Tables);
        names.removeIf([](const QString& name) { return name.startsWith(u"sqlite_"); });
        return names;
    }
    QSqlQuery query = prepared(database,
        u"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() "
        "ORDER BY table_name"_s);
    if (auto ran = run(query, u"The tables of the database cannot be listed"_s); !ran)
        return ran.error();
    QStringList names;
    while (query.next())
        names.append(query.value(0).toString());
    return names;
}

Result<void> beginSnapshot(QSqlDatabase database)
{
    if (!database.transaction())
        return sqlError(u"The database cannot be read"_s, database);
    switch (engineOf(database)) {
    case Engine::Sqlite: break;
    case Engine::Postgres: return runOnce(database, u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s);
    }
    return {};
}

Result<void> setReferences(const QSqlDatabase& database, References references)
{
    if (engineOf(database) == Engine::Sqlite)
        return {};
    const bool isDeferred = references == References::Deferred;
    // Before the constraints are changed back: that is refused while one of them is still to be checked.
    if (!isDeferred) {
        if (auto checked = runOnce(database, u"SET CONSTRAINTS ALL IMMEDIATE"_s); !checked)
            return checked;
    }
    QSqlQuery query = prepared(database,
        u"SELECT format('ALTER TABLE %I ALTER CONSTRAINT %I ', table_name, constraint_name)"
        " FROM information_schema.table_constraints"
        " WHERE constraint_type = 'FOREIGN KEY' AND table_schema = current_schema()"_s);
    if (auto ran = run(query, u"The constraints of the database cannot be read"_s); !ran)
        return ran;
    QStringList changes;
    while (query.next())
        changes.append(query.value(0).toString());
    for (const QString& change : std::as_const(changes)) {
        const auto done = runOnce(
            database, change + (isDeferred ? u"DEFERRABLE INITIALLY DEFERRED"_s : u"NOT DEFERRABLE"_s));
        if (!done)
            return done;
    }
    return {};
}

Result<void> takeTurn(const QSqlDatabase& database, Turn turn)
{
    switch (engineOf(database)) {
    case Engine::Sqlite: break;
    case Engine::Postgres:
        return runOnce(database, lockCall(u"pg_advisory_xact_lock"_s, static_cast<int>(turn)));
    }
    return {};
}

// By schema: a PostgreSQL may hold more than one Plexus.
Result<bool> takeIntoUse(const QSqlDatabase& database, Use use)
{
    if (engineOf(database) == Engine::Sqlite)
        return true;
    QSqlQuery query = prepared(database,
        u"SELECT %1(%2, hashtext('in use: ' || current_schema()))"_s
            .arg(use == Use::Sole ? u"pg_try_advisory_lock"_s : u"pg_try_advisory_lock_shared"_s)
            .arg(kLockSpace));
    if (auto ran = run(query, u"The database cannot be taken into use"_s); !ran)
        return ran.error();
    return query.next() && query.value(0).toBool();
}

void giveUpUse(const QSqlDatabase& database)
{
    if (database.isOpen() && engineOf(database) == Engine::Postgres)
        std::ignore = runOnce(database, u"SELECT pg_advisory_unlock_all()"_s);
}

MigrationTurn::MigrationTurn(const QSqlDatabase& database)
    : m_database(database)
{
    if (engineOf(m_database) != Engine::Postgres)
        return;
    m_taken = runOnce(m_database, lockCall(u"pg_advisory_lock"_s, kMigrationLock));
    if (!m_taken) {
        m_taken = Error { .code = ErrorCode::StoreFailed,
            .message =
                u"Another node is bringing the database up to date and has not come to its end. %1"_s.arg(
                    m_taken.error().message) };
    }
}

MigrationTurn::~MigrationTurn()
{
    if (engineOf(m_database) == Engine::Postgres && m_taken)
        std::ignore = runOnce(m_database, lockCall(u"pg_advisory_unlock"_s, kMigrationLock));
}

QString sqlState(const QSqlError& error)
{
    // SQLite's codes have four digits at most.
    const QString code = error.nativeErrorCode();
    return code.size() == 5 ? code : QString();
}

bool isOfRows(const Error& error)
{
    // Not the rest of class 42: rights that were taken away, or a table that is not there, are the server's.
    return error.detail.startsWith(u"SQLSTATE 22") || error.detail.startsWith(u"SQLSTATE 23")
        || error.detail == u"SQLSTATE 42703";
}

QString reasonOf(const QSqlError& error)
{
    // PostgreSQL goes on with the line of the statement, and hints.
    QString reason = error.databaseText().trimmed().section(u'\n', 0, 0).trimmed();
    for (const QLatin1StringView severity : { "ERROR:"_L1, "FATAL:"_L1, "PANIC:"_L1 }) {
        if (reason.startsWith(severity))
            reason = reason.sliced(severity.size()).trimmed();
    }
    return reason;
}

} // namespace gateway::store
