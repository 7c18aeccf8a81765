// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/owned_database.h"

#include "store/database_file.h"
#include "store/database_server.h"
#include "store/migrations.h"
#include "store/row_insert.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

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

Error inUse(const QString& name)
{
    return { .code = ErrorCode::StoreFailed,
        .message = u"The database %1 is in use. End Plexus (window and daemon; of a server, on every node), "
                   "then try again."_s.arg(name),
        .failureClass = FailureClass::Caller };
}

QString freshName()
{
    static std::atomic<int> counter = 0;
    return u"plexus-owned-%1"_s.arg(++counter);
}

bool isBusy(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    return code == 5 || code == 6; // SQLITE_BUSY, SQLITE_LOCKED
}

} // namespace

OwnedDatabase::~OwnedDatabase()
{
    giveUpUse(database());
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase OwnedDatabase::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::openAny(const DatabaseLocation& location, Access access)
{
    if (const auto* file = std::get_if<DatabaseFile>(&location))
        return openFile(file->path, access);
    return connect(std::get<DatabaseServer>(location), access);
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::connect(const DatabaseServer& server, Access access)
{
    std::unique_ptr<OwnedDatabase> owned(new OwnedDatabase(freshName()));
    if (auto opened = openServer(server, owned->m_name); !opened)
        return opened.error();
    // Reading beside the nodes needs no leave.
    if (access == Access::Shared)
        return owned;
    const Result<bool> taken = takeIntoUse(owned->database(), Use::Sole);
    if (!taken)
        return taken.error();
    return *taken ? Result<std::unique_ptr<OwnedDatabase>>(std::move(owned)) : inUse(server.shown());
}

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::openFile(const QString& path, Access access)
{
    countNoMemory();
    const bool isSole = access == Access::Sole;
    std::unique_ptr<OwnedDatabase> owned(new OwnedDatabase(freshName()));
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

Result<std::unique_ptr<OwnedDatabase>> OwnedDatabase::open(const DatabaseLocation& location, Access access)
{
    const QString name = shownName(location);
    const auto nothing = [&name] {
        return Error { .code = ErrorCode::NotFound,
            .message = u"There is no database of Plexus at %1. Say which one with --data-dir or "
                       "--database."_s.arg(name),
            .failureClass = FailureClass::Caller };
    };
    const auto* file = std::get_if<DatabaseFile>(&location);
    if (file && !QFileInfo(file->path).isFile())
        return nothing();
    auto owned = openAny(location, access);
    if (!owned)
        return owned;
    const auto version = schemaVersion((*owned)->database());
    if (!version)
        return version.error();
    if (*version == 0 && !file)
        return nothing();
    if (*version != latestVersion(schemaMigrations())) {
        return Error { .code = ErrorCode::InvalidRequest,
            .message =
                u"The database %1 is of another version of Plexus (schema %2; this one knows %3). Start that "
                "version, or start this one once so that it is brought up to date."_s.arg(name)
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
    return openFile(path, Access::Sole);
}

Result<void> OwnedDatabase::settle()
{
    if (engineOf(database()) == Engine::Postgres)
        return {};
    for (const QString& pragma :
        { u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode = DELETE"_s }) {
        QSqlQuery query(database());
        if (!query.exec(pragma) || !query.next())
            return sqlError(u"The database cannot be closed cleanly"_s, query);
    }
    return {};
}

} // namespace gateway::store
