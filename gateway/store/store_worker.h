// SPDX-License-Identifier: GPL-3.0-or-later
// The store's side of the thread boundary: owns the connection and all SQL.
// Thread: the store thread, all of it.
#pragma once

#include "store/connection_watch.h"
#include "store/node_identity.h"
#include "store/resealing.h"
#include "store/row_journal.h"
#include "store/sealed_columns.h"
#include "store/sql_dialect.h"
#include "store/store.h"
#include "store/store_tables.h"
#include "store/write_batch.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace gateway::store {

// What answers, conversations and descriptions are kept in.
struct Shelf {
    ResponseRepository& responses;
    ConversationRepository& conversations;
    DescriptionRepository& descriptions;
};

// What the management API and the window ask of.
struct ManagementRows {
    UsageRepository& usage;
    UsageReportRepository& usageReports;
    AuditRepository& audit;
    HistoryRepository& history;
};

class StoreWorker final : public QObject {
    Q_OBJECT
public:
    using Take = std::function<WriteBatch()>;

    // So many records are written without waiting for the timer.
    static constexpr qsizetype kBatch = 200;

    // `take` hands over, and empties, what waits to be written; called on the store thread.
    // The journal outlives it.
    StoreWorker(const StoreOptions& options, NodeIdentity identity, RowJournal& journal, Take take);
    ~StoreWorker() override;

    [[nodiscard]] Result<void> open();

    [[nodiscard]] bool isOpen() const { return m_tables.has_value(); }

    // Every call to it is at work on the database.
    bool event(QEvent* event) override;

    // Plexus is ending: a server that does not answer is not waited for long. From any thread.
    void hurry() { m_watch.hurry(); }

    // The first of what waits since the last flush.
    void expectWrites();
    void batchReady();
    // Writes what waits; called by the timer, before reads, and at the end.
    void flush();

    [[nodiscard]] Result<QVector<inspect::ExchangeRecordPtr>> page(const HistoryQuery& query);
    [[nodiscard]] Result<QVector<inspect::McpRecordPtr>> mcpPage(const McpQuery& query);
    [[nodiscard]] Result<TrafficFigures> figures(qint64 fromMs);
    [[nodiscard]] Result<PolicyMemory> policy();
    [[nodiscard]] Result<QVector<inspect::RestingTarget>> resting();
    [[nodiscard]] Result<QVector<quota::QuotaRow>> useElsewhere();
    [[nodiscard]] Result<inspect::McpApprovals> approvals();
    // Failures are told like those of the queue.
    void writeApproval(const inspect::McpApproval& approval);
    void removeApproval(const inspect::McpApproval& approval);
    [[nodiscard]] Result<std::optional<qint64>> append(const ConfigRevision& revision, qint64 after);
    [[nodiscard]] Result<QVector<ConfigRevision>> newest(int limit);

    // Runs `work(shelf)` in a transaction of its own, behind everything queued before.
    template <typename T, typename Work> [[nodiscard]] Result<T> onShelf(Work work)
    {
        flush();
        return within<T>([&work](StoreTables& tables) {
            return work(Shelf { tables.responses, tables.conversations, tables.descriptions });
        });
    }

    // Likewise; who makes the response is told.
    template <typename T, typename Work> [[nodiscard]] Result<T> changeShelf(Work work)
    {
        flush();
        return within<T>(
            [&work](StoreTables& tables) {
                return work(Shelf { tables.responses, tables.conversations, tables.descriptions });
            },
            SharedTopic::Responses);
    }

    // Work on sign-ins, in a transaction of its own. Nothing else that is queued has to do with them.
    template <typename T, typename Work> [[nodiscard]] Result<T> onGrants(Work work)
    {
        return within<T>([&work](StoreTables& tables) { return work(tables.grants); });
    }

    // Which key the database is sealed with; see secrets/secret_shelf.h.
    [[nodiscard]] Result<secrets::KeyRecord> begin(const secrets::DataKey& key, secrets::KeySource source);
    // From now on everything sealed opens, and what was kept in the clear before is sealed, a page of rows at
    // a time.
    [[nodiscard]] Result<void> use(const secrets::DataKey& key);

    // To a new file, with the passphrase or else the key in use.
    [[nodiscard]] Result<void> backUp(const QString& file, const std::optional<Secret>& passphrase);

    // What must survive a power cut once it is told done; other nodes are told of it.
    template <typename T, typename Work> [[nodiscard]] Result<T> onSecretsForGood(Work work)
    {
        setDurability(Durability::PowerCut);
        Result<T> done =
            within<T>([&work](StoreTables& tables) { return work(tables.secrets); }, SharedTopic::Secrets);
        setDurability(Durability::Crash);
        return done;
    }

    // Work on secrets, in a transaction of its own.
    template <typename T, typename Work> [[nodiscard]] Result<T> onSecrets(Work work)
    {
        return within<T>([&work](StoreTables& tables) { return work(tables.secrets); });
    }

    // Likewise, on what providers report of themselves.
    template <typename T, typename Work> [[nodiscard]] Result<T> onMeters(Work work)
    {
        return within<T>([&work](StoreTables& tables) { return work(tables.meters); });
    }

    template <typename Work> [[nodiscard]] Result<void> changeMeters(Work work)
    {
        return within<void>(
            [&work](StoreTables& tables) { return work(tables.meters); }, SharedTopic::Meters);
    }

    // Likewise on requests and the audit trail, behind everything queued before.
    template <typename T, typename Work> [[nodiscard]] Result<T> onManagement(Work work)
    {
        flush();
        return within<T>([&work](StoreTables& tables) {
            return work(ManagementRows { tables.usage, tables.usageReports, tables.audit, tables.history });
        });
    }

    // Likewise on captures and the records they belong to.
    template <typename T, typename Work> [[nodiscard]] Result<T> onCaptures(Work work)
    {
        flush();
        return within<T>([&work](StoreTables& tables) { return work(tables.captures, tables.exchanges); });
    }

    // By which captures are cleaned up from now on: at once, every hour, and whenever so much was written
    // that they may be beyond them.
    void setCaptureLimits(const CaptureLimits& limits);

    // Who does what is to be done once.
    [[nodiscard]] Result<bool> acquireLease(const QString& name, std::chrono::milliseconds span);
    [[nodiscard]] Result<void> releaseLease(const QString& name);

Q_SIGNALS:
    void writeFailed(const QString& message);
    void writeRecovered();
    // Another node did, or may have while this one was cut off.
    void changedElsewhere(gateway::store::SharedTopic topic);

private:
    // In a transaction of its own; where something is changed others should know of, they are told with its
    // commit.
    template <typename T, typename Work>
    [[nodiscard]] Result<T> within(Work work, std::optional<SharedTopic> topic = {})
    {
        if (!isReady())
            return notOpen();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(*m_tables);
        if (done && topic) {
            if (auto told = tell(*topic); !told)
                done = told.error();
        }
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

    [[nodiscard]] const DatabaseServer* server() const { return std::get_if<DatabaseServer>(&m_location); }

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_connectionName, false); }

    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<void> beginWork(QSqlDatabase& database) const;
    [[nodiscard]] Result<void> bringUpToDate(QSqlDatabase& database) const;
    void dropConnection();
    [[nodiscard]] static QString freshConnectionName();

    // Rows of this node say all it used: without what it used before they would say too little.
    [[nodiscard]] bool holdsBackQuotaUse() const { return server() != nullptr && !m_policyRead; }

    // ---- a server (store_worker_server.cpp) ----
    [[nodiscard]] Result<void> connectServer();
    [[nodiscard]] Result<void> takeUp(QSqlDatabase database);
    [[nodiscard]] Result<void> closeInterrupted();
    void reconnect();
    // Open, and not known to be broken: Qt would complain of each statement.
    [[nodiscard]] bool isReady();
    // The connection may be gone: then nothing is asked of it, and it is looked for again.
    void lookAfterConnection();
    void lost(const QString& reason);
    void beSeen();
    [[nodiscard]] Result<void> prune();
    void landFromNowOn();
    void land();
    [[nodiscard]] Result<bool> landPage(); // false: there is nothing more
    void refuseLanding(const Error& error);
    [[nodiscard]] Result<void> landRows(std::span<const JournalReader::Row> rows);
    [[nodiscard]] Result<void> insertRows(std::span<const JournalReader::Row> rows);
    [[nodiscard]] Result<void> insertTogether(std::span<const JournalReader::Row* const> rows);
    // With the commit of the transaction it is called in.
    [[nodiscard]] Result<void> tell(SharedTopic topic);
    void hear(const QString& channel, const QVariant& payload);
    void passOn();
    enum class Ending { Commit, RollBack };
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(Ending ending);
    [[nodiscard]] Result<void> writeBatch();
    [[nodiscard]] Result<void> writeQueued();
    [[nodiscard]] Result<void> writeCaptures();
    void cleanUpCaptures();
    void keepFewCaptures();
    [[nodiscard]] Result<void> writeAnswer(const conversations::StoredResponse& response);
    [[nodiscard]] Result<void> keepAnswer(const conversations::StoredResponse& response);
    // Knows from the record whether the database is sealed.
    [[nodiscard]] Result<void> prepareSeals();
    // What a commit waits for: the log in the system's hands, or on the disk.
    enum class Durability { Crash, PowerCut };
    void setDurability(Durability durability);
    void sweep();
    [[nodiscard]] Result<void> beginSweep();
    [[nodiscard]] Result<bool> sweepPage();
    [[nodiscard]] Result<void> endSweep();
    void tellOfCopies() const;
    void changeApprovals(Result<void> (ApprovalRepository::*change)(const inspect::McpApproval&),
        const inspect::McpApproval& approval);
    void noteRecovery();
    void batchWritten();
    void holdBack();
    void writeApart();
    [[nodiscard]] Error notOpen() const;

    DatabaseLocation m_location;
    QString m_path; // of a file; else how the server is called
    NodeIdentity m_identity;
    QString m_node; // empty: there is one node only
    RowJournal& m_journal;
    Take m_take;
    QString m_connectionName;
    ConnectionWatch m_watch;
    Seals m_seals; // before those who go by it
    std::optional<StoreTables> m_tables;
    std::optional<Resealing> m_sweep; // until nothing is in the clear
    bool m_toldUnkept = false;
    std::optional<CaptureLimits> m_captureLimits; // until they are known nothing is cleaned up
    qint64 m_capturedBytes = 0;                   // since then
    QTimer m_captureTimer;
    bool m_toldUncaptured = false;
    // Of a server.
    QTimer m_reconnectTimer;
    QTimer m_seenTimer;
    QTimer m_hearTimer;       // between what was heard and telling of it
    QSet<int> m_heard;        // topics
    QElapsedTimer m_sinceUse; // was told of
    qint64 m_revision = 0;    // the newest that was seen
    int m_failedConnects = 0; // in a row
    int m_ticks = 0;
    QString m_lossReason;                    // while it is away
    PolicyRepository::Cooldowns m_cooldowns; // known, over a loss
    QStringList m_backlog;                   // files of the journal that are to land
    std::optional<JournalReader> m_landing;
    qint64 m_landed = 0;
    bool m_hasTakenUp = false; // once
    bool m_isHeldBack = false; // it is there, and takes nothing
    // Before that, what this node used of quotas is not written over what it used before.
    bool m_policyRead = false;
    WriteBatch m_queue;
    QTimer m_flushTimer;
    QSet<QString> m_told; // the failures said since writing last worked; empty while it works
};

} // namespace gateway::store
