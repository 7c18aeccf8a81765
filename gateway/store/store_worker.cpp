// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_worker.h"

#include "base/logging.h"
#include "store/database_file.h"
#include "store/migrations.h"
#include "store/row_insert.h"
#include "store/sql.h"

#include <QEvent>
#include <QSqlError>

#include <atomic>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// At start another process may be migrating; afterwards a lock only costs a later try, and shutting down must
// not wait for it.
constexpr int kOpenBusyMs = 5000;
constexpr int kWriteBusyMs = 250;

bool isMemory(const QString& path)
{
    return path == u":memory:";
}

} // namespace

QString StoreWorker::freshConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"plexus-store-%1"_s.arg(++counter);
}

StoreWorker::StoreWorker(const StoreOptions& options, NodeIdentity identity, RowJournal& journal, Take take)
    : m_location(options.location)
    , m_path(shownName(options.location))
    , m_identity(std::move(identity))
    , m_node(server() != nullptr ? m_identity.id() : QString())
    , m_journal(journal)
    , m_take(std::move(take))
    , m_captureTimer(this)
    , m_reconnectTimer(this)
    , m_seenTimer(this)
    , m_hearTimer(this)
    , m_flushTimer(this)
{
    for (QTimer* timer : { &m_flushTimer, &m_reconnectTimer, &m_hearTimer })
        timer->setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &StoreWorker::flush);
    connect(&m_reconnectTimer, &QTimer::timeout, this, &StoreWorker::reconnect);
    connect(&m_seenTimer, &QTimer::timeout, this, &StoreWorker::beSeen);
    // Until it is known whether what is in there is sealed, nothing is written there in the clear.
    if (server() != nullptr)
        m_seals.close();
    connect(&m_hearTimer, &QTimer::timeout, this, &StoreWorker::passOn);
    connect(&m_captureTimer, &QTimer::timeout, this, &StoreWorker::cleanUpCaptures);
}

bool StoreWorker::event(QEvent* event)
{
    if (event->type() == QEvent::DeferredDelete)
        return QObject::event(event); // it is gone then
    const ConnectionWatch::Work work(m_watch);
    return QObject::event(event);
}

StoreWorker::~StoreWorker()
{
    const ConnectionWatch::Work work(m_watch);
    flush();
    if (!m_queue.records.isEmpty() && isOpen())
        qCWarning(lcStore) << m_queue.records.size()
                           << "finished requests could not be written before the end";
    if (isOpen() && server() != nullptr)
        std::ignore = m_tables->nodes.leave();
    dropConnection();
}

// Every statement must be gone before its connection.
void StoreWorker::dropConnection()
{
    m_watch.forget();
    // Statements on a connection that broke cannot be given back, and Qt says so of each.
    const bool isBroken = server() != nullptr && !m_lossReason.isEmpty();
    if (isBroken)
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
    m_sweep.reset();
    m_tables.reset();
    if (isBroken)
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connectionName, {}));
}

Result<void> StoreWorker::open()
{
    m_connectionName = freshConnectionName();
    Result<void> opened = server() != nullptr ? connectServer() : openFile();
    if (!opened)
        return opened;
    // What finished before the database was there.
    if (!m_queue.isEmpty())
        expectWrites();
    return {};
}

Result<void> StoreWorker::openFile()
{
    const QString path = std::get<DatabaseFile>(m_location).path;
    if (auto made = isMemory(path) ? Result<void>() : prepareFile(path); !made)
        return made;
    countNoMemory();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kOpenBusyMs));
    const FileIdentity before = fileIdentity(path);
    Result<void> begun = beginWork(database);
    // A restore puts another file in its place while it holds the lock of the one that was there.
    if (begun && fileIdentity(path) != before)
        begun = beginWork(database);
    if (!begun)
        return begun;
    if (auto ready = bringUpToDate(database); !ready) {
        Error error = ready.error();
        if (!error.message.contains(path))
            error.message = u"The database %1 cannot be used. %2"_s.arg(path, error.message);
        return error;
    }
    m_tables.emplace(database, m_seals, m_node);
    return prepareSeals();
}

// Opens the file as it is now, and waits for whoever has it to himself.
Result<void> StoreWorker::beginWork(QSqlDatabase& database) const
{
    database.close();
    if (!database.open())
        return openError(m_path, database.lastError());
    for (const QString& pragma : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
             // KiB. Rows are appended and seldom read.
             u"PRAGMA cache_size = -512"_s, u"PRAGMA secure_delete = ON"_s,
             // An attempt is written with its exchange, in one transaction: looking for the exchange again
             // finds what was just written. write() deletes both.
             u"PRAGMA foreign_keys = OFF"_s,
             // Whether it may be written shows now, not at the first request.
             u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s }) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return openError(m_path, query.lastError());
    }
    return {};
}

Result<void> StoreWorker::bringUpToDate(QSqlDatabase& database) const
{
    const auto backUp = [this, &database](int version) { return copyAside(database, m_path, version); };
    if (auto migrated = migrate(database, schemaMigrations(), backUp); !migrated)
        return migrated;
    if (auto closed = ExchangeRepository(database).closeInterrupted(); !closed)
        return closed;
    if (auto closed = ResponseRepository(database, m_seals).closeInterrupted(); !closed)
        return closed;
    return runOnce(database, u"PRAGMA busy_timeout = %1"_s.arg(kWriteBusyMs));
}

Error StoreWorker::notOpen() const
{
    if (!m_lossReason.isEmpty()) {
        return { .code = ErrorCode::StoreFailed,
            .message = u"The database %1 is away (%2). Plexus looks for it every few seconds; requests are "
                       "served meanwhile, and written down when it is back."_s.arg(m_path, m_lossReason) };
    }
    return { .code = ErrorCode::StoreFailed, .message = u"The database %1 is not open."_s.arg(m_path) };
}

Result<QVector<inspect::ExchangeRecordPtr>> StoreWorker::page(const HistoryQuery& query)
{
    flush();
    if (!isReady())
        return notOpen();
    return m_tables->exchanges.page(query);
}

Result<QVector<inspect::McpRecordPtr>> StoreWorker::mcpPage(const McpQuery& query)
{
    flush();
    if (!isReady())
        return notOpen();
    return m_tables->mcp.page(query);
}

Result<TrafficFigures> StoreWorker::figures(qint64 fromMs)
{
    flush();
    if (!isReady())
        return notOpen();
    return m_tables->exchanges.figures(fromMs);
}

Result<PolicyMemory> StoreWorker::policy()
{
    flush();
    if (!isReady())
        return notOpen();
    auto memory = m_tables->policy.load();
    if (!memory)
        return memory;
    auto measured = m_tables->measurements.load();
    if (!measured)
        return measured.error();
    memory->measured = std::move(measured).value();
    // What was used before this was read says too little. Whoever has read it says all of it anew.
    m_queue.quotaUse.clear();
    m_policyRead = true;
    return memory;
}

Result<QVector<inspect::RestingTarget>> StoreWorker::resting()
{
    flush();
    return isReady() ? m_tables->policy.loadResting() : Result<QVector<inspect::RestingTarget>>(notOpen());
}

Result<QVector<quota::QuotaRow>> StoreWorker::useElsewhere()
{
    return isReady() ? m_tables->policy.loadUseElsewhere() : Result<QVector<quota::QuotaRow>>(notOpen());
}

Result<inspect::McpApprovals> StoreWorker::approvals()
{
    return isReady() ? m_tables->approvals.load() : Result<inspect::McpApprovals>(notOpen());
}

void StoreWorker::writeApproval(const inspect::McpApproval& approval)
{
    changeApprovals(&ApprovalRepository::write, approval);
}

void StoreWorker::removeApproval(const inspect::McpApproval& approval)
{
    changeApprovals(&ApprovalRepository::remove, approval);
}

// Without a database what is allowed is allowed until the end of the process.
void StoreWorker::changeApprovals(Result<void> (ApprovalRepository::*change)(const inspect::McpApproval&),
    const inspect::McpApproval& approval)
{
    if (!isOpen())
        return;
    Result<void> changed = begin();
    if (changed) {
        changed = (m_tables->approvals.*change)(approval);
        const Result<void> ended = end(changed ? Ending::Commit : Ending::RollBack);
        changed = changed ? ended : changed;
    }
    if (changed)
        return;
    qCWarning(lcStore).noquote() << changed.error().message
                                 << "What was allowed holds until Plexus ends, and is asked again then.";
    Q_EMIT writeFailed(changed.error().message);
}

Result<std::optional<qint64>> StoreWorker::append(const ConfigRevision& revision, qint64 after)
{
    auto number = within<std::optional<qint64>>(
        [&](StoreTables& tables) { return tables.revisions.append(revision, after); },
        SharedTopic::Revisions);
    if (number && *number)
        m_revision = **number;
    return number;
}

Result<QVector<ConfigRevision>> StoreWorker::newest(int limit)
{
    return isReady() ? m_tables->revisions.newest(limit) : Result<QVector<ConfigRevision>>(notOpen());
}

Result<bool> StoreWorker::acquireLease(const QString& name, std::chrono::milliseconds span)
{
    return within<bool>([&](StoreTables& tables) { return tables.nodes.acquire(name, span); });
}

Result<void> StoreWorker::releaseLease(const QString& name)
{
    return within<void>([&](StoreTables& tables) { return tables.nodes.release(name); });
}

} // namespace gateway::store

#include "moc_store_worker.cpp"
