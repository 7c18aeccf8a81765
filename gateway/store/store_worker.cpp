// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_worker.h"

#include "base/logging.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kFlushInterval = 500ms;
constexpr qsizetype kBatch = 200;
// While the disk refuses, this many records wait; then the oldest go, counted. Only a broken disk gets here.
constexpr qsizetype kMaxQueue = 10'000;
// At start another process may be migrating; afterwards a lock only costs a later try, and shutting down must
// not wait for it.
constexpr int kOpenBusyMs = 5000;
constexpr int kWriteBusyMs = 250;

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString freshConnectionName()
{
    static int counter = 0;
    return u"plexus-store-%1"_s.arg(++counter);
}

// Makes what is missing of a path, for the owner only; what is there stays as it is.
bool makePrivateFolder(const QString& path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.isDir();
    return makePrivateFolder(info.path())
        && (QDir().mkdir(path, kOwnerOnly | QFile::ExeOwner) || info.isDir());
}

// What a person can do about a file that does not open, told from SQLite's result code.
Error openError(const QString& path, const QSqlError& error)
{
    const QString reason = error.databaseText().trimmed();
    QString message;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        message =
            u"%1 is not a Plexus database, or it is damaged (%2). Plexus left it as it is: move the file "
            "away to start with an empty one, or put a copy of it (%1.before-v…) in its place."_s;
        break;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        message = u"The database %1 is locked by another program (%2). Close that program and start again."_s;
        break;
    default:
        message = u"The database %1 cannot be used (%2). Check that its folder exists and may be written by "
                  "you, and that the disk is not full."_s;
    }
    return { .code = ErrorCode::StoreFailed, .message = message.arg(path, reason), .detail = error.text() };
}

// The copy to go back to before the step to `version`: whole, and only the owner's to read.
Result<void> copyAside(const QSqlDatabase& database, const QString& path, int version)
{
    const QString copy = u"%1.before-v%2"_s.arg(path).arg(version);
    const QString partial = copy + u".partial"_s;
    const Error failed { .code = ErrorCode::StoreFailed,
        .message =
            u"No copy of the database could be made at %1 before changing it; nothing was changed."_s.arg(
                copy) };
    // What is still in the write-ahead log goes into the file first.
    if (auto written = runOnce(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !written)
        return failed;
    QFile::remove(partial);
    if (!QFile::copy(path, partial) || !QFile::setPermissions(partial, kOwnerOnly))
        return failed;
    QFile::remove(copy);
    if (!QFile::rename(partial, copy))
        return failed;
    return {};
}

} // namespace

StoreWorker::StoreWorker(QString path)
    : m_path(std::move(path))
    , m_flushTimer(this)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &StoreWorker::flush);
}

StoreWorker::~StoreWorker()
{
    flush();
    if (!m_queue.isEmpty() && m_exchanges)
        qCWarning(lcStore) << m_queue.size() << "finished requests could not be written before the end";
    // Every statement must be gone before its connection.
    m_exchanges.reset();
    m_revisions.reset();
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> StoreWorker::prepareFile() const
{
    if (isMemory())
        return {};
    const QFileInfo info(m_path);
    const QString directory = info.absolutePath();
    if (!makePrivateFolder(directory)) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"The data directory %1 cannot be made."_s.arg(directory) };
    }
    // Made by us with its mode; SQLite gives the log files the mode of the database.
    if (!info.exists()) {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) {
            return Error { .code = ErrorCode::StoreFailed,
                .message = u"The database %1 cannot be made: %2."_s.arg(m_path, file.errorString()) };
        }
    }
    // One that others could read is closed to them; one its owner made read-only stays so.
    QFile::setPermissions(m_path, QFile::permissions(m_path) & kOwnerOnly);
    return {};
}

Result<void> StoreWorker::open()
{
    if (auto made = prepareFile(); !made)
        return made;
    m_connectionName = freshConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kOpenBusyMs));
    if (!database.open())
        return openError(m_path, database.lastError());
    for (const QString& pragma : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s,
             // Whether it may be written shows now, not at the first request.
             u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s }) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return openError(m_path, query.lastError());
    }
    if (auto ready = bringUpToDate(database); !ready) {
        Error error = ready.error();
        if (!error.message.contains(m_path))
            error.message = u"The database %1 cannot be used. %2"_s.arg(m_path, error.message);
        return error;
    }
    m_exchanges.emplace(database);
    m_revisions.emplace(database);
    return {};
}

Result<void> StoreWorker::bringUpToDate(QSqlDatabase& database) const
{
    const auto backUp = [this, &database](int version) { return copyAside(database, m_path, version); };
    if (auto migrated = migrate(database, schemaMigrations(), backUp); !migrated)
        return migrated;
    if (auto closed = ExchangeRepository(database).closeInterrupted(); !closed)
        return closed;
    return runOnce(database, u"PRAGMA busy_timeout = %1"_s.arg(kWriteBusyMs));
}

void StoreWorker::queue(const inspect::ExchangeRecordPtr& record)
{
    m_queue.append(record);
    if (m_queue.size() > kMaxQueue) {
        m_queue.removeFirst();
        ++m_dropped;
    }
    if (m_queue.size() >= kBatch && m_told.isEmpty())
        flush();
    else if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void StoreWorker::flush()
{
    m_flushTimer.stop();
    if (m_queue.isEmpty() || !m_exchanges)
        return;
    const Result<void> written = writeBatch();
    if (written) {
        m_queue.clear();
        noteRecovery();
        return;
    }
    // Kept, and tried again.
    m_flushTimer.start();
    const QString& message = written.error().message;
    if (m_told.contains(message))
        return;
    m_told.insert(message);
    qCWarning(lcStore).noquote() << message
                                 << "Serving goes on; what happens is kept in memory and written later.";
    Q_EMIT writeFailed(message);
}

void StoreWorker::noteRecovery()
{
    if (m_told.isEmpty())
        return;
    m_told.clear();
    if (m_dropped > 0)
        qCWarning(lcStore) << m_dropped
                           << "finished requests were lost while the database could not be written";
    m_dropped = 0;
    Q_EMIT writeRecovered();
}

Result<void> StoreWorker::writeBatch()
{
    QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    if (!database.transaction())
        return sqlError(u"The database cannot be written"_s, database);
    for (const inspect::ExchangeRecordPtr& record : m_queue) {
        if (auto written = m_exchanges->write(*record); !written) {
            database.rollback();
            return written;
        }
    }
    if (!database.commit()) {
        const Error error = sqlError(u"The database cannot be written"_s, database);
        database.rollback();
        return error;
    }
    return {};
}

Error StoreWorker::notOpen() const
{
    return { .code = ErrorCode::StoreFailed, .message = u"The database %1 is not open."_s.arg(m_path) };
}

Result<QVector<inspect::ExchangeRecordPtr>> StoreWorker::page(const HistoryQuery& query)
{
    if (!m_exchanges)
        return notOpen();
    flush();
    return m_exchanges->page(query);
}

Result<TrafficFigures> StoreWorker::figures(qint64 fromMs)
{
    if (!m_exchanges)
        return notOpen();
    flush();
    return m_exchanges->figures(fromMs);
}

Result<qint64> StoreWorker::append(const ConfigRevision& revision)
{
    return m_revisions ? m_revisions->append(revision) : Result<qint64>(notOpen());
}

Result<QVector<ConfigRevision>> StoreWorker::newest(int limit)
{
    return m_revisions ? m_revisions->newest(limit) : Result<QVector<ConfigRevision>>(notOpen());
}

} // namespace gateway::store

#include "moc_store_worker.cpp"
