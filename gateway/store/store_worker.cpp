// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_worker.h"

#include "base/logging.h"
#include "conversations/items.h"
#include "store/database_file.h"
#include "store/migrations.h"
#include "store/row_insert.h"
#include "store/sql.h"

#include <QSqlError>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kFlushInterval = 50ms;
constexpr auto kRetryInterval = 500ms; // while the disk refuses
// While the disk refuses, this many records wait; then the oldest go, counted. Only a broken disk gets here.
constexpr qsizetype kMaxQueue = 10'000;
// Likewise; each holds its request and its answer.
constexpr std::ptrdiff_t kMaxAnswers = 100;
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
    connect(&m_hearTimer, &QTimer::timeout, this, &StoreWorker::passOn);
    connect(&m_captureTimer, &QTimer::timeout, this, &StoreWorker::cleanUpCaptures);
}

StoreWorker::~StoreWorker()
{
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
    Result<void> opened = server() != nullptr ? connectServer(Entry::First) : openFile();
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

void StoreWorker::expectWrites()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start(kFlushInterval);
}

void StoreWorker::batchReady()
{
    // While writing fails the timer's pace is enough.
    if (m_told.isEmpty())
        flush();
}

void StoreWorker::flush()
{
    m_flushTimer.stop();
    m_queue.add(m_take());
    if (const qsizetype excess = m_queue.records.size() - kMaxQueue; excess > 0) {
        m_dropped += excess;
        m_queue.records.remove(0, excess);
    }
    if (const qsizetype excess = m_queue.mcpRequests.size() - kMaxQueue; excess > 0) {
        m_dropped += excess;
        m_queue.mcpRequests.remove(0, excess);
    }
    // Whoever goes on from them is told that there is no database; a server comes back.
    if (!isOpen() && server() == nullptr) {
        m_queue.answers.clear();
        m_queue.captures.clear();
    }
    if (m_queue.isEmpty() || !isReady()) {
        keepFewAnswers();
        keepFewCaptures();
        return;
    }
    const Result<void> written = writeBatch();
    if (written) {
        if (m_queue.resting)
            m_tables->policy.settle();
        m_journal.settle(m_queue.journaled);
        WriteBatch heldBack;
        if (holdsBackQuotaUse())
            heldBack.quotaUse = std::exchange(m_queue.quotaUse, {});
        m_queue = std::move(heldBack);
        noteRecovery();
        return;
    }
    lookAfterConnection();
    keepFewAnswers();
    keepFewCaptures();
    // Lost, which is said; what waits is written when it is back.
    if (!isOpen())
        return;
    // Kept, and tried again.
    m_flushTimer.start(kRetryInterval);
    const QString& message = written.error().message;
    if (m_told.contains(message))
        return;
    m_told.insert(message);
    qCWarning(lcStore).noquote() << message
                                 << "Serving goes on; what happens is kept in memory and written later.";
    Q_EMIT writeFailed(message);
}

void StoreWorker::keepFewAnswers()
{
    if (std::ssize(m_queue.answers) > kMaxAnswers)
        m_queue.answers.erase(m_queue.answers.begin(), m_queue.answers.end() - kMaxAnswers);
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

Result<void> StoreWorker::begin()
{
    QSqlDatabase asked = database();
    if (asked.transaction())
        return {};
    const Error error = sqlError(u"The database cannot be written"_s, asked);
    QMetaObject::invokeMethod(this, &StoreWorker::lookAfterConnection, Qt::QueuedConnection);
    return error;
}

Result<void> StoreWorker::end(Ending ending)
{
    QSqlDatabase asked = database();
    if (ending == Ending::Commit && asked.commit())
        return {};
    const Result<void> result = ending == Ending::Commit
        ? Result<void>(sqlError(u"The database cannot be written"_s, asked))
        : Result<void>();
    asked.rollback();
    return result;
}

Result<void> StoreWorker::writeBatch()
{
    if (auto begun = begin(); !begun)
        return begun;
    if (auto written = writeQueued(); !written) {
        std::ignore = end(Ending::RollBack);
        return written;
    }
    return end(Ending::Commit);
}

Result<void> StoreWorker::writeAnswer(const conversations::StoredResponse& response)
{
    const Result<void> kept = keepAnswer(response);
    if (kept || kept.error().code != ErrorCode::SecretUnavailable)
        return kept;
    // Trying again is of no use, and in the clear it must not be kept.
    if (!std::exchange(m_toldUnkept, true))
        qCWarning(lcStore).noquote() << "Answers cannot be kept for clients to go on from:"
                                     << kept.error().message;
    return {};
}

Result<void> StoreWorker::keepAnswer(const conversations::StoredResponse& response)
{
    using conversations::AnswerStatus;
    if (auto written = m_tables->responses.put(response); !written)
        return written;
    const bool isSaid =
        response.status == AnswerStatus::Completed || response.status == AnswerStatus::Incomplete;
    if (!isSaid || response.conversationId.isEmpty())
        return {};
    const conversations::ResponseKey key { response.owner, response.conversationId };
    const auto appended = m_tables->conversations.append(key, response.createdMs,
        conversations::storedItemsOf({ response.input, response.output }),
        ConversationRepository::Room::LastTurn);
    // Deleted meanwhile, or larger than all that is kept: the answer is kept all the same, and writing it
    // again would not help.
    if (!appended) {
        const ErrorCode code = appended.error().code;
        const bool isLost = code == ErrorCode::ConversationNotFound || code == ErrorCode::InvalidRequest;
        return isLost ? Result<void>() : appended;
    }
    return m_tables->conversations.extend(key, response.expiresMs);
}

Result<void> StoreWorker::writeQueued()
{
    for (const inspect::ExchangeRecordPtr& record : m_queue.records) {
        if (auto written = m_tables->exchanges.write(*record); !written)
            return written;
    }
    for (const inspect::McpRecordPtr& record : m_queue.mcpRequests) {
        if (auto written = m_tables->mcp.write(*record); !written)
            return written;
    }
    if (auto written = writeCaptures(); !written)
        return written;
    if (m_queue.resting) {
        const Result<bool> written = m_tables->policy.writeCooldowns(*m_queue.resting);
        if (!written)
            return written.error();
        const Result<void> told = *written ? tell(SharedTopic::Cooldowns) : Result<void>();
        if (!told)
            return told;
    }
    if (m_queue.measured) {
        if (auto written = m_tables->measurements.write(*m_queue.measured); !written)
            return written;
    }
    for (const auto& make : m_queue.answers) {
        const std::optional<conversations::StoredResponse> response = make();
        if (!response)
            continue;
        if (auto written = writeAnswer(*response); !written)
            return written;
    }
    if (m_queue.quotaUse.isEmpty() || holdsBackQuotaUse())
        return {};
    if (auto told = tell(SharedTopic::QuotaUse); !told)
        return told;
    return m_tables->policy.writeQuotaUse(m_queue.quotaUse);
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
    auto memory = sharedPolicy();
    if (!memory)
        return memory;
    m_policyRead = true;
    auto measured = m_tables->measurements.load();
    if (!measured)
        return measured.error();
    memory->measured = std::move(measured).value();
    return memory;
}

Result<PolicyMemory> StoreWorker::sharedPolicy()
{
    flush();
    return isReady() ? m_tables->policy.load() : Result<PolicyMemory>(notOpen());
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
