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

QString freshConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"plexus-store-%1"_s.arg(++counter);
}

} // namespace

void WriteBatch::add(WriteBatch later)
{
    records += later.records;
    if (later.resting)
        resting = std::move(later.resting);
    addQuotaUse(later.quotaUse);
    if (later.measured)
        measured = std::move(later.measured);
    mcpRequests += later.mcpRequests;
    std::move(later.answers.begin(), later.answers.end(), std::back_inserter(answers));
}

void WriteBatch::addQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    for (const quota::QuotaRow& row : rows) {
        const auto same = std::find_if(quotaUse.begin(), quotaUse.end(), [&row](const quota::QuotaRow& kept) {
            return kept.quota == row.quota && kept.owner == row.owner;
        });
        if (same != quotaUse.end())
            *same = row;
        else
            quotaUse.append(row);
    }
}

StoreWorker::StoreWorker(QString path, Take take)
    : m_path(std::move(path))
    , m_take(std::move(take))
    , m_flushTimer(this)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &StoreWorker::flush);
}

StoreWorker::~StoreWorker()
{
    flush();
    if (!m_queue.records.isEmpty() && m_exchanges)
        qCWarning(lcStore) << m_queue.records.size()
                           << "finished requests could not be written before the end";
    // Every statement must be gone before its connection.
    m_usage.reset();
    m_audit.reset();
    m_exchanges.reset();
    m_revisions.reset();
    m_policy.reset();
    m_measurements.reset();
    m_mcp.reset();
    m_responses.reset();
    m_conversations.reset();
    m_approvals.reset();
    m_grants.reset();
    m_meters.reset();
    m_descriptions.reset();
    m_sweep.reset();
    m_secrets.reset();
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

Result<void> StoreWorker::open()
{
    if (auto made = isMemory() ? Result<void>() : prepareFile(m_path); !made)
        return made;
    countNoMemory();
    m_connectionName = freshConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kOpenBusyMs));
    const FileIdentity before = fileIdentity(m_path);
    Result<void> begun = beginWork(database);
    // A restore puts another file in its place while it holds the lock of the one that was there.
    if (begun && fileIdentity(m_path) != before)
        begun = beginWork(database);
    if (!begun)
        return begun;
    if (auto ready = bringUpToDate(database); !ready) {
        Error error = ready.error();
        if (!error.message.contains(m_path))
            error.message = u"The database %1 cannot be used. %2"_s.arg(m_path, error.message);
        return error;
    }
    m_exchanges.emplace(database);
    m_usage.emplace(database, *m_exchanges);
    m_audit.emplace(database);
    m_revisions.emplace(database);
    m_policy.emplace(database);
    m_measurements.emplace(database);
    m_mcp.emplace(database);
    m_responses.emplace(database, m_seals);
    m_conversations.emplace(database, m_seals);
    m_approvals.emplace(database);
    m_grants.emplace(database);
    m_meters.emplace(database);
    m_descriptions.emplace(database, m_seals);
    m_secrets.emplace(database, m_seals);
    if (auto known = prepareSeals(); !known)
        return known;
    // What finished before the database was there.
    if (!m_queue.isEmpty())
        expectWrites();
    return {};
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
    if (!isOpen())
        m_queue.answers.clear(); // whoever goes on from them is told that there is no database
    if (m_queue.isEmpty() || !isOpen())
        return;
    const Result<void> written = writeBatch();
    if (written) {
        m_queue = {};
        noteRecovery();
        return;
    }
    if (std::ssize(m_queue.answers) > kMaxAnswers)
        m_queue.answers.erase(m_queue.answers.begin(), m_queue.answers.end() - kMaxAnswers);
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
    QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    return database.transaction() ? Result<void>() : sqlError(u"The database cannot be written"_s, database);
}

Result<void> StoreWorker::end(Ending ending)
{
    QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    if (ending == Ending::Commit && database.commit())
        return {};
    const Result<void> result = ending == Ending::Commit
        ? Result<void>(sqlError(u"The database cannot be written"_s, database))
        : Result<void>();
    database.rollback();
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
    if (auto written = m_responses->put(response); !written)
        return written;
    const bool isSaid =
        response.status == AnswerStatus::Completed || response.status == AnswerStatus::Incomplete;
    if (!isSaid || response.conversationId.isEmpty())
        return {};
    const conversations::ResponseKey key { response.owner, response.conversationId };
    const auto appended = m_conversations->append(key, response.createdMs,
        conversations::storedItemsOf({ response.input, response.output }),
        ConversationRepository::Room::LastTurn);
    // Deleted meanwhile, or larger than all that is kept: the answer is kept all the same, and writing it
    // again would not help.
    if (!appended) {
        const ErrorCode code = appended.error().code;
        const bool isLost = code == ErrorCode::ConversationNotFound || code == ErrorCode::InvalidRequest;
        return isLost ? Result<void>() : appended;
    }
    return m_conversations->extend(key, response.expiresMs);
}

Result<void> StoreWorker::writeQueued()
{
    for (const inspect::ExchangeRecordPtr& record : m_queue.records) {
        if (auto written = m_exchanges->write(*record); !written)
            return written;
    }
    for (const inspect::McpRecordPtr& record : m_queue.mcpRequests) {
        if (auto written = m_mcp->write(*record); !written)
            return written;
    }
    if (m_queue.resting) {
        if (auto written = m_policy->writeCooldowns(*m_queue.resting); !written)
            return written;
    }
    if (m_queue.measured) {
        if (auto written = m_measurements->write(*m_queue.measured); !written)
            return written;
    }
    for (const auto& make : m_queue.answers) {
        const std::optional<conversations::StoredResponse> response = make();
        if (!response)
            continue;
        if (auto written = writeAnswer(*response); !written)
            return written;
    }
    return m_policy->writeQuotaUse(m_queue.quotaUse);
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

Result<QVector<inspect::McpRecordPtr>> StoreWorker::mcpPage(const McpQuery& query)
{
    if (!m_mcp)
        return notOpen();
    flush();
    return m_mcp->page(query);
}

Result<TrafficFigures> StoreWorker::figures(qint64 fromMs)
{
    if (!m_exchanges)
        return notOpen();
    flush();
    return m_exchanges->figures(fromMs);
}

Result<PolicyMemory> StoreWorker::policy()
{
    if (!m_policy)
        return notOpen();
    flush();
    auto memory = m_policy->load();
    if (!memory)
        return memory;
    auto measured = m_measurements->load();
    if (!measured)
        return measured.error();
    memory->measured = std::move(measured).value();
    return memory;
}

Result<inspect::McpApprovals> StoreWorker::approvals()
{
    return m_approvals ? m_approvals->load() : Result<inspect::McpApprovals>(notOpen());
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
    if (!m_approvals)
        return;
    Result<void> changed = begin();
    if (changed) {
        changed = ((*m_approvals).*change)(approval);
        const Result<void> ended = end(changed ? Ending::Commit : Ending::RollBack);
        changed = changed ? ended : changed;
    }
    if (changed)
        return;
    qCWarning(lcStore).noquote() << changed.error().message
                                 << "What was allowed holds until Plexus ends, and is asked again then.";
    Q_EMIT writeFailed(changed.error().message);
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
