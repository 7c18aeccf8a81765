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
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway::store {

namespace {

constexpr auto kFirstPause = 250ms;
constexpr auto kLongestPause = 4s;
// Says that this node is there, and looks what it may not have heard of.
constexpr auto kSeenPace = 1s;
constexpr int kOrphanTicks = 10;    // seconds between looking for what dead nodes left
constexpr int kEverythingTicks = 5; // seconds between reading again what others may have changed
// Several changes within it are told as one.
constexpr auto kHearPause = 10ms;
constexpr int kLandPage = 400; // rows in one transaction
const QString kChannel = QStringLiteral("plexus");
const QString kBroken = QStringLiteral("the connection broke");

constexpr std::array kTopics { SharedTopic::Revisions, SharedTopic::Cooldowns, SharedTopic::QuotaUse,
    SharedTopic::Secrets, SharedTopic::Meters };

QString topicName(SharedTopic topic)
{
    switch (topic) {
    case SharedTopic::Revisions: return u"revisions"_s;
    case SharedTopic::Cooldowns: return u"cooldowns"_s;
    case SharedTopic::QuotaUse: return u"quota"_s;
    case SharedTopic::Secrets: return u"secrets"_s;
    case SharedTopic::Meters: return u"meters"_s;
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

// Of an error with a row rather than with the database: wrong values, a constraint, a column nobody knows.
bool isOfRows(const Error& error)
{
    return error.detail.startsWith(u"SQLSTATE 22") || error.detail.startsWith(u"SQLSTATE 23")
        || error.detail.startsWith(u"SQLSTATE 42");
}

} // namespace

Result<void> StoreWorker::connectServer(Entry entry)
{
    Result<void> done = openServer(*server(), m_connectionName);
    if (done)
        done = takeUp(database(), entry);
    if (done) {
        m_lossReason.clear();
        m_failedConnects = 0;
        m_backlog = m_journal.endOutage();
        m_seenTimer.start(kSeenPace);
        if (!m_backlog.isEmpty())
            QMetaObject::invokeMethod(this, &StoreWorker::land, Qt::QueuedConnection);
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

Result<void> StoreWorker::takeUp(QSqlDatabase database, Entry entry)
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
    m_tables.emplace(database, m_seals, m_node);
    m_tables->policy.setKnown(m_cooldowns);
    if (auto seen = m_tables->nodes.beSeen(NodeIdentity::name()); !seen)
        return seen;
    if (entry == Entry::First) {
        if (auto closed = m_tables->exchanges.closeInterrupted(); !closed)
            return closed;
        if (auto closed = m_tables->responses.closeInterrupted(); !closed)
            return closed;
        if (auto known = prepareSeals(); !known)
            return known;
    }
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
    if (!connectServer(Entry::Again))
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
    if (!isReady())
        return;
    ++m_ticks;
    Result<void> seen = m_tables->nodes.beSeen(NodeIdentity::name());
    if (seen && m_ticks % kOrphanTicks == 0)
        seen = m_tables->responses.closeOrphaned();
    if (!seen) {
        lookAfterConnection();
        return;
    }
    // In case a word was lost.
    const Result<QVector<ConfigRevision>> newest = m_tables->revisions.newest(1);
    if (newest && !newest->isEmpty()
        && newest->first().number != std::exchange(m_revision, newest->first().number))
        m_heard.insert(static_cast<int>(SharedTopic::Revisions));
    if (m_ticks % kEverythingTicks == 0) {
        m_heard.insert(static_cast<int>(SharedTopic::Cooldowns));
        m_heard.insert(static_cast<int>(SharedTopic::QuotaUse));
    }
    if (!m_heard.isEmpty() && !m_hearTimer.isActive())
        m_hearTimer.start(kHearPause);
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
    for (const int topic : std::exchange(m_heard, {}))
        Q_EMIT changedElsewhere(static_cast<SharedTopic>(topic));
}

// ---- what was written down meanwhile ----

// One page between whatever else there is to do.
void StoreWorker::land()
{
    if (!isOpen())
        return;
    const Result<bool> more = landPage();
    if (!more && !isOfRows(more.error())) {
        lookAfterConnection();
        if (isOpen())
            QTimer::singleShot(kSeenPace, this, &StoreWorker::land);
        return;
    }
    if (!more)
        refuseLanding(more.error());
    if (!more || *more) {
        QMetaObject::invokeMethod(this, &StoreWorker::land, Qt::QueuedConnection);
        return;
    }
    if (const qint64 landed = std::exchange(m_landed, 0); landed > 0)
        qCInfo(lcStore) << landed << "rows written down on this computer are in the database now";
}

// Whatever is wrong with its rows will be wrong the next time, too.
void StoreWorker::refuseLanding(const Error& error)
{
    const QString file = m_backlog.takeFirst();
    m_landing.reset();
    m_journal.refuse(file);
    qCCritical(lcStore).noquote() << "What was written down in" << file
                                  << "is not taken by the database, and kept in" << file + u".refused:"_s
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
    auto landed = within<void>([&](StoreTables&) { return landRows(*rows); });
    if (!landed)
        return landed.error();
    m_landing->take();
    m_landed += rows->size();
    return true;
}

// A row that is there already stays as it is.
Result<void> StoreWorker::landRows(const QVector<JournalReader::Row>& rows)
{
    std::optional<QSqlQuery> query;
    const JournalReader::Row* last = nullptr;
    for (const JournalReader::Row& row : rows) {
        if (last == nullptr || last->table != row.table) {
            const QStringList places(row.columns.size(), u"?"_s);
            query.emplace(prepared(database(),
                u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
                    row.table, row.columns.join(u", "_s), places.join(u", "_s))));
        }
        last = &row;
        for (int i = 0; i < row.values.size(); ++i)
            query->bindValue(i, row.values[i]);
        if (auto ran = run(*query, u"A row could not be written"_s); !ran)
            return ran;
    }
    return {};
}

} // namespace gateway::store
