// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owned_database.h"

#include "store/database_file.h"
#include "store/migrations.h"
#include "store/row_insert.h"
#include "store/sql.h"

#include <QFileInfo>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// A gateway writes for some milliseconds at a time.
constexpr int kSharedBusyMs = 5000;
// Whoever has it open will have it open in a second, too.
constexpr int kSoleBusyMs = 500;

Error inUse(const QString& path)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"The database %1 is in use. End Plexus (window and daemon), then try again."_s.arg(path),
        .failureClass = FailureClass::Caller };
}

bool isBusy(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 5 || code == 6; // SQLITE_BUSY, SQLITE_LOCKED
}

} // namespace

OwnedDatabase::~OwnedDatabase()
{
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase OwnedDatabase::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::openAny(const QString& path, Access access)
{
    static std::atomic<int> counter = 0;
    countNoMemory();
    const bool isSole = access == Access::Sole;
    std::unique_ptr<OwnedDatabase> owned(new OwnedDatabase(u"plexus-owned-%1"_s.arg(++counter)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, owned->m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(isSole ? kSoleBusyMs : kSharedBusyMs));
    if (!database.open())
        return openError(path, database.lastError());
    QStringList pragmas { u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA foreign_keys = OFF"_s };
    // Before the first access: every other connection holds a lock that this mode does not get past.
    if (isSole)
        pragmas = QStringList { u"PRAGMA locking_mode = EXCLUSIVE"_s } + pragmas
            + QStringList { u"BEGIN EXCLUSIVE"_s, u"COMMIT"_s };
    for (const QString& pragma : std::as_const(pragmas)) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return isSole && isBusy(query.lastError()) ? inUse(path) : openError(path, query.lastError());
    }
    return owned;
}

bool OwnedDatabase::isInUse(const Error& error)
{
    return error.code == ErrorCode::StoreFailed && error.failureClass == FailureClass::Caller;
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::open(const QString& path, Access access)
{
    if (!QFileInfo(path).isFile()) {
        return Error { .code = ErrorCode::NotFound,
            .message =
                u"There is no database at %1. Say which one with --data-dir or --database."_s.arg(path),
            .failureClass = FailureClass::Caller };
    }
    auto owned = openAny(path, access);
    if (!owned)
        return owned;
    const auto version = schemaVersion((*owned)->database());
    if (!version)
        return version.error();
    if (*version != latestVersion(schemaMigrations())) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message =
                u"The database %1 is of another version of Plexus (schema %2; this one knows %3). Start that "
                "version, or start this one once so that it is brought up to date."_s.arg(path)
                    .arg(*version)
                    .arg(latestVersion(schemaMigrations())),
            .failureClass = FailureClass::Caller };
    }
    return owned;
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::create(const QString& path)
{
    if (auto made = prepareFile(path); !made)
        return made.error();
    return openAny(path, Access::Sole);
}

Result<void> OwnedDatabase::settle()
{
    for (const QString& pragma :
        { u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode = DELETE"_s }) {
        QSqlQuery query(database());
        if (!query.exec(pragma) || !query.next())
            return sqlError(u"The database cannot be closed cleanly"_s, query);
    }
    return {};
}

} // namespace gateway::store
