// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's side of a database that is a server: connecting, going on without it, landing what was written
// down meanwhile, and hearing of other nodes.
#include "store/store_worker.h"

#include "base/clock.h"
#include "base/logging.h"
#include "store/database_server.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QSqlDriver>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kFirstPause = 250ms;
constexpr auto kLongestPause = 4s;
// Says that this node is there, and looks what it may not have heard of.
constexpr auto kSeenPace = 1s;
constexpr int kOrphanTicks = 10;    // seconds between looking for what dead nodes left
constexpr int kPruneTicks = 3600;   // seconds between deleting what is of no use any more; soon, at first
constexpr int kEverythingTicks = 5; // seconds between reading again what others may have changed
// Several changes within it are told as one.
constexpr auto kHearPause = 10ms;
constexpr auto kUsePace = 50ms; // between reading the others' use of quotas
constexpr qint64 kMostSkewMs = 2000;
constexpr int kLandPage = 400; // rows in one transaction
const QString kChannel = QStringLiteral("plexus");
const QString kBroken = QStringLiteral("the connection broke");

constexpr std::array kTopics { SharedTopic::Revisions, SharedTopic::Cooldowns, SharedTopic::QuotaUse,
    SharedTopic::Secrets, SharedTopic::Meters, SharedTopic::Responses };

QString topicName(SharedTopic topic)
{
    switch (topic) {
    case SharedTopic::Revisions: return u"revisions"_s;
    case SharedTopic::Cooldowns: return u"cooldowns"_s;
    case SharedTopic::QuotaUse: return u"quota"_s;
    case SharedTopic::Secrets: return u"secrets"_s;
    case SharedTopic::Meters: return u"meters"_s;
    case SharedTopic::Responses: return u"responses"_s;
    }
    return {};
}

// Empty: it is not. A connection that broke says so with the next statement at the latest.
QString whyGone(const QSqlDatabase& database)
{
    if (isGone(database))
        return kBroken;
    QSqlQuery query(database);
    if (query.exec(u"SELECT 1"_s) || !isGone(database))
        return {};
    const QString reason = reasonOf(query.lastError());
    return reason.isEmpty() ? kBroken : reason;
}

// When a rest or an answer ends each node decides by its own clock.
void warnOfClock(const QSqlDatabase& database)
{
    QSqlQuery query = prepared(database, u"SELECT "_s + nowMs(engineOf(database)));
    if (!run(query, u"The clock of the database cannot be read"_s) || !query.next())
        return;
    const qint64 aheadMs = query.value(0).toLongLong() - SystemClock().epochMs();
    if (std::abs(aheadMs) > kMostSkewMs)
        qCWarning(lcStore) << "The clock of the database's computer and this one's are" << aheadMs
                           << "ms apart: nodes will not agree on when a rest ends. Set both by NTP.";
}

// A statement for so many rows like this one.
QString insertOf(const JournalReader::Row& row, std::size_t rows)
{
    const QString one = u'(' + QStringList(row.columns.size(), u"?"_s).join(u", "_s) + u')';
    const QStringList all(static_cast<qsizetype>(rows), one);
    return u"INSERT INTO %1 (%2) VALUES %3 ON CONFLICT DO NOTHING"_s.arg(
        row.table, row.columns.join(u", "_s), all.join(u", "_s));
}

} // namespace

Result<void> StoreWorker::connectServer()
{
    const ConnectionWatch::Work work(m_watch);
    Result<void> done = openServer(*server(), m_connectionName);
    if (done) {
        m_watch.watch(database());
        done = takeUp(database());
    }
    if (done) {
        m_hasTakenUp = true;
        m_lossReason.clear();
        m_failedConnects = 0;
        m_seenTimer.start(kSeenPace);
        landFromNowOn();
        return {};
    }
    dropConnection();
    m_lossReason = m_lossReason.isEmpty() ? done.error().message : m_lossReason;
    m_journal.beginOutage();
    const auto pause = std::min<std::chrono::milliseconds>(
        kFirstPause * (1 << std::min(m_failedConnects++, 5)), kLongestPause);
    m_reconnectTimer.start(pause);
    return done;
}

// What this node's last process left: once, with the first connection, whenever that comes.
Result<void> StoreWorker::closeInterrupted()
{
    for (const Result<void>& closed : { m_tables->exchanges.closeInterrupted(),
             m_tables->responses.closeInterrupted(), m_tables->policy.closeInterrupted() }) {
        if (!closed)
            return closed;
    }
    return tell(SharedTopic::QuotaUse);
}

Result<void> StoreWorker::takeUp(QSqlDatabase database)
{
    const Result<bool> isShared = takeIntoUse(database, Use::Shared);
    if (!isShared)
        return isShared.error();
    if (!*isShared) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"The database %1 is being worked on by plexusd rekey or restore."_s.arg(m_path) };
    }
    // Another node may be of a newer version by now.
    const auto noCopy = [](int) { return Result<void>(); };
    if (auto migrated = migrate(database, schemaMigrations(), noCopy); !migrated)
        return migrated;
    if (auto limited = limitWaiting(database); !limited)
        return limited;
    m_watch.limit();
    warnOfClock(database);
    m_tables.emplace(database, m_seals, m_node);
    m_tables->policy.setKnown(m_cooldowns);
    if (auto seen = m_tables->nodes.beSeen(NodeIdentity::name()); !seen)
        return seen;
    if (auto closed = m_hasTakenUp ? Result<void>() : closeInterrupted(); !closed)
        return closed;
    if (auto known = prepareSeals(); !known)
        return known;
    m_ticks = 0;
    QSqlDriver* driver = database.driver();
    if (!driver->subscribeToNotification(kChannel))
        return sqlError(u"Nothing can be heard of other nodes"_s, database);
    connect(driver, &QSqlDriver::notification, this,
        [this](const QString& channel, QSqlDriver::NotificationSource, const QVariant& payload) {
            hear(channel, payload);
        });
    return {};
}

void StoreWorker::reconnect()
{
    m_connectionName = freshConnectionName();
    if (!connectServer())
        return;
    qCInfo(lcStore).noquote() << "The database" << m_path << "is back";
    // What was not heard meanwhile.
    for (const SharedTopic topic : kTopics)
        m_heard.insert(static_cast<int>(topic));
    m_hearTimer.start(0ms);
    noteRecovery();
    flush();
}

bool StoreWorker::isReady()
{
    if (server() != nullptr && isOpen() && isGone(database()))
        lost(kBroken);
    return isOpen();
}

void StoreWorker::lookAfterConnection()
{
    if (server() == nullptr || !isOpen())
        return;
    if (const QString reason = whyGone(database()); !reason.isEmpty())
        lost(reason);
}

void StoreWorker::lost(const QString& reason)
{
    m_seenTimer.stop();
    m_cooldowns = m_tables->policy.known();
    m_lossReason = reason;
    m_landing.reset();
    m_journal.beginOutage();
    m_queue.leaveToJournal();
    m_isHeldBack = false;
    dropConnection();
    const QString message = u"The database %1 is away: %2. Requests are served with the configuration in "
                            u"force and written down on "
                            "this computer until it is back."_s.arg(m_path, reason);
    qCWarning(lcStore).noquote() << message;
    m_told.insert(message);
    Q_EMIT writeFailed(message);
    m_reconnectTimer.start(kFirstPause);
}

void StoreWorker::beSeen()
{
    const ConnectionWatch::Work work(m_watch);
    if (!isReady())
        return;
    ++m_ticks;
    Result<void> seen = m_tables->nodes.beSeen(NodeIdentity::name());
    // When the database has just come back, nobody has been seen for as long as it was away.
    if (seen && m_ticks % kOrphanTicks == 0 && m_ticks > NodeRepository::kDeadAfter / kSeenPace)
        seen = m_tables->responses.closeOrphaned();
    if (seen && m_ticks % kPruneTicks == kPruneTicks / 60)
        seen = prune();
    if (!seen) {
        lookAfterConnection();
        return;
    }
    // In case a word was lost.
    const Result<qint64> newest = m_tables->revisions.newestNumber();
    if (newest && *newest != std::exchange(m_revision, *newest))
        m_heard.insert(static_cast<int>(SharedTopic::Revisions));
    if (m_ticks % kEverythingTicks == 0) {
        m_heard.insert(static_cast<int>(SharedTopic::Cooldowns));
        m_heard.insert(static_cast<int>(SharedTopic::QuotaUse));
    }
    if (!m_heard.isEmpty() && !m_hearTimer.isActive())
        m_hearTimer.start(kHearPause);
}

Result<void> StoreWorker::prune()
{
    const Result<void> pruned = m_tables->policy.prune(SystemClock().epochMs());
    return pruned ? m_tables->nodes.prune() : pruned;
}

// ---- other nodes ----

Result<void> StoreWorker::tell(SharedTopic topic)
{
    if (server() == nullptr)
        return {};
    QSqlQuery query = prepared(database(), u"SELECT pg_notify(:channel, :payload)"_s);
    query.bindValue(u":channel"_s, kChannel);
    query.bindValue(u":payload"_s, QString(topicName(topic) + u' ' + m_node));
    return run(query, u"Other nodes cannot be told"_s);
}

void StoreWorker::hear(const QString& channel, const QVariant& payload)
{
    const QString text = payload.toString();
    const QString name = text.section(u' ', 0, 0);
    // Of rests its own word is heard too: that they are known to all is what tells later that somebody ended
    // them.
    const bool isOwn = text.section(u' ', 1) == m_node && name != topicName(SharedTopic::Cooldowns);
    if (channel != kChannel || isOwn)
        return;
    for (const SharedTopic topic : kTopics) {
        if (topicName(topic) == name)
            m_heard.insert(static_cast<int>(topic));
    }
    if (!m_heard.isEmpty() && !m_hearTimer.isActive())
        m_hearTimer.start(kHearPause);
}

void StoreWorker::passOn()
{
    QSet<int> told = std::exchange(m_heard, {});
    // Every request of every node is told of: of so many a busy node would do nothing but read.
    const int use = static_cast<int>(SharedTopic::QuotaUse);
    if (told.contains(use) && m_sinceUse.isValid() && m_sinceUse.elapsed() < kUsePace.count()) {
        told.remove(use);
        m_heard.insert(use);
        m_hearTimer.start(kUsePace);
    } else if (told.contains(use)) {
        m_sinceUse.start();
    }
    for (const int topic : told)
        Q_EMIT changedElsewhere(static_cast<SharedTopic>(topic));
}

// ---- what was written down meanwhile ----

void StoreWorker::landFromNowOn()
{
    m_backlog = m_journal.endOutage();
    QMetaObject::invokeMethod(this, &StoreWorker::land, Qt::QueuedConnection);
}

// One page between whatever else there is to do.
void StoreWorker::land()
{
    const ConnectionWatch::Work work(m_watch);
    if (!isOpen())
        return;
    const Result<bool> more = landPage();
    if (!more) {
        lookAfterConnection();
        if (isOpen())
            QTimer::singleShot(kSeenPace, this, &StoreWorker::land);
        return;
    }
    if (*more) {
        QMetaObject::invokeMethod(this, &StoreWorker::land, Qt::QueuedConnection);
        return;
    }
    if (const qint64 landed = std::exchange(m_landed, 0); landed > 0)
        qCInfo(lcStore) << landed << "rows written down on this computer are in the database now";
    if (std::exchange(m_isHeldBack, false)) {
        landFromNowOn(); // what came meanwhile
        noteRecovery();
    }
}

// Whatever is wrong with it will be wrong the next time, too.
void StoreWorker::refuseLanding(const Error& error)
{
    const QString file = m_backlog.takeFirst();
    m_landing.reset();
    m_journal.refuse(file);
    qCCritical(lcStore).noquote() << "What was written down in" << file
                                  << "cannot be read to its end, and is kept in" << file + u".refused:"_s
                                  << error.message;
}

Result<bool> StoreWorker::landPage()
{
    if (m_backlog.isEmpty())
        return false;
    if (!m_landing)
        m_landing.emplace(m_backlog.first());
    const Result<QVector<JournalReader::Row>> rows = m_landing->peek(kLandPage);
    if (!rows) {
        refuseLanding(rows.error());
        return true;
    }
    if (rows->isEmpty()) {
        m_journal.landed(m_backlog.takeFirst());
        m_landing.reset();
        return true;
    }
    if (auto landed = landRows({ rows->constData(), static_cast<std::size_t>(rows->size()) }); !landed)
        return landed.error();
    m_landing->take();
    m_landed += rows->size();
    return true;
}

// Those that the database will never take are found by halves, and put aside.
Result<void> StoreWorker::landRows(std::span<const JournalReader::Row> rows)
{
    Result<void> landed = within<void>([&](StoreTables&) { return insertRows(rows); });
    if (landed || !isOfRows(landed.error()))
        return landed;
    if (rows.size() > 1) {
        const std::size_t half = rows.size() / 2;
        landed = landRows(rows.first(half));
        return landed ? landRows(rows.subspan(half)) : landed;
    }
    m_journal.putAside(m_landing->path(), m_landing->head(), rows.front().frame);
    --m_landed;
    qCCritical(lcStore).noquote() << "A row that was written down in" << m_landing->path()
                                  << "is not taken by the database, and kept beside it:"
                                  << landed.error().message;
    return {};
}

// Rows of one table and of the same columns, in the order they came; a request before its attempts, which
// refer to it.
Result<void> StoreWorker::insertRows(std::span<const JournalReader::Row> rows)
{
    std::map<std::pair<QString, QStringList>, std::vector<const JournalReader::Row*>> tables;
    for (const JournalReader::Row& row : rows)
        tables[{ row.table, row.columns }].push_back(&row);
    std::vector<std::span<const JournalReader::Row* const>> order;
    for (const auto& [table, of] : tables)
        order.insert(table.first == u"exchanges" ? order.begin() : order.end(), std::span(of));
    for (const auto& of : order) {
        if (auto inserted = insertTogether(of); !inserted)
            return inserted;
    }
    return {};
}

// Many rows a statement: most of what landing takes is the way to the server and back. A row that is there
// already stays as it is.
Result<void> StoreWorker::insertTogether(std::span<const JournalReader::Row* const> rows)
{
    constexpr std::size_t kRowsAStatement = 32;
    std::size_t taken = 0; // rows, by the statement that is prepared
    QSqlQuery query;
    while (!rows.empty()) {
        const auto now = rows.first(std::min(rows.size(), kRowsAStatement));
        if (now.size() != taken) {
            taken = now.size();
            query = prepared(database(), insertOf(*now.front(), taken));
        }
        int place = 0;
        for (const JournalReader::Row* row : now) {
            for (const QVariant& value : row->values)
                query.bindValue(place++, value);
        }
        if (auto ran = run(query, u"A row could not be written"_s); !ran)
            return ran;
        rows = rows.subspan(now.size());
    }
    return {};
}

} // namespace gateway::store
