// SPDX-License-Identifier: GPL-3.0-or-later
// The database, as the rest of Plexus sees it: queued writes that never block, reads that call back.
// All SQL runs on the store's own thread (SQLite, WAL), which this object starts and joins.
// Thread: methods may be called from any thread; callbacks run on the thread of `context`.
//
// Several nodes may share a PostgreSQL. Where it goes away, requests are written down on this computer (the
// journal) and land when it is back; reads meanwhile are errors that say so.
//
// Durability: writes are committed in batches at most 50 ms apart. In a file, kill -9 loses what ended in the
// last moment and never the database; with a server, the journal has it. The queue is bounded; exchange
// records are never dropped (the producer is slower than SQLite by orders of magnitude, and close() drains).
#pragma once

#include "base/result.h"
#include "conversations/description_shelf.h"
#include "conversations/response_shelf.h"
#include "inspect/exchange_record.h"
#include "inspect/mcp_approval.h"
#include "inspect/mcp_record.h"
#include "oauth/grant_rows.h"
#include "quota/amounts.h"
#include "routing/measured_traffic.h"
#include "secrets/secret_shelf.h"
#include "store/store_options.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>

namespace gateway::store {

class StoreMeters;   // store/store_meters.h
class StoreLeases;   // store/store_leases.h
class StoreCaptures; // store/store_captures.h

struct ConfigRevision {
    qint64 number = 0; // 1, 2, 3 …
    qint64 atMs = 0;
    QString author;      // "window", "import", "first start"
    QString summary;     // what changed, one line
    QByteArray document; // YAML, secrets as references
};

// What happened since `fromMs`, for the figures on Home.
struct TrafficFigures {
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    qint64 inputTokens = 0; // including cache reads and writes
    qint64 outputTokens = 0;
    Money cost = {};     // of the requests whose price is known
    qint64 unpriced = 0; // requests with tokens whose cost is not known
    std::optional<qint64> medianFirstTokenMs = {};
    std::optional<qint64> medianDurationMs = {};
};

// What the traffic policy held when it was last written.
struct PolicyMemory {
    QVector<inspect::RestingTarget> resting;
    QVector<quota::QuotaRow> quotaUse;  // this node's
    QVector<quota::QuotaRow> elsewhere; // other nodes', one row each
    routing::MeasuredTraffic measured;
};

struct HistoryQuery {
    qint64 beforeMs = 0; // 0: from the newest
    int limit = 200;     // exceeded by rows that share the last one's millisecond, so that a page ends whole
};

struct McpQuery {
    inspect::McpRequestId before = {};  // empty: from the newest
    std::optional<QString> server = {}; // an empty name: the aggregate
    int limit = 200;
};

class StoreHistory;    // store/store_history.h
class StoreManagement; // store/store_management.h

class Store final : public QObject {
    Q_OBJECT
public:
    // `path`: the SQLite file; ":memory:" for tests. Directories are made (0700), the file is 0600.
    explicit Store(const QString& path, QObject* parent = nullptr);
    explicit Store(const StoreOptions& options, QObject* parent = nullptr);
    ~Store() override;

    // Opens and migrates on the store thread; `done` says how it went. Call first.
    void open(QObject* context, std::function<void(Result<void>)> done);
    // Writes what is queued, closes and joins. Blocks up to a few hundred ms; for shutdown only.
    void close();

    // Inserts, or replaces the row of the same id (a record is written once at its end; one still running is
    // written at shutdown).
    void writeExchange(const inspect::ExchangeRecordPtr& record);
    // Replaces what rested before. Written with the next batch; the last word counts.
    // `providers`: of whose rests this says something, with those that there were; none: of everybody's.
    void writeCooldowns(const QVector<inspect::RestingTarget>& resting,
        const std::optional<QStringList>& providers = std::nullopt);
    // Replaces these rows; those without buckets are deleted. Written with the next batch, in one transaction
    // with the exchanges that were queued before.
    void writeQuotaUse(const QVector<quota::QuotaRow>& rows);
    // Replaces what was measured before. Written with the next batch; the last word counts.
    void writeMeasured(const routing::MeasuredTraffic& measured);
    void loadPolicy(QObject* context, std::function<void(Result<PolicyMemory>)> done);
    // What nodes tell one another: all that rests, and the other nodes' shares of quotas.
    void loadResting(QObject* context, std::function<void(Result<QVector<inspect::RestingTarget>>)> done);
    void loadUseElsewhere(QObject* context, std::function<void(Result<QVector<quota::QuotaRow>>)> done);
    void loadExchanges(const HistoryQuery& query, QObject* context,
        std::function<void(Result<QVector<inspect::ExchangeRecordPtr>>)> done);
    // A finished request to an MCP server. The newest twenty thousand are kept.
    void writeMcpRequest(const inspect::McpRecordPtr& record);
    // Newest first.
    void loadMcpRequests(const McpQuery& query, QObject* context,
        std::function<void(Result<QVector<inspect::McpRecordPtr>>)> done);
    void loadFigures(qint64 fromMs, QObject* context, std::function<void(Result<TrafficFigures>)> done);

    // Appends a revision behind the one numbered `after` (0: the first); its number comes back. nullopt:
    // another one is the newest, and nothing was changed.
    void appendRevision(const ConfigRevision& revision, qint64 after, QObject* context,
        std::function<void(Result<std::optional<qint64>>)> done);
    // Newest first.
    void loadRevisions(
        int limit, QObject* context, std::function<void(Result<QVector<ConfigRevision>>)> done);

    // What a person has allowed of MCP servers. An approval takes the place of an earlier one of the same
    // kind, server and subject. Written at once.
    void loadApprovals(QObject* context, std::function<void(Result<inspect::McpApprovals>)> done);
    void writeApproval(const inspect::McpApproval& approval);
    void removeApproval(const inspect::McpApproval& approval);

    // A backup of everything but traffic, to a new file of the owner's alone, encrypted with the passphrase
    // or else the key in use. Writing waits meanwhile.
    void backUp(const QString& file, const std::optional<Secret>& passphrase, QObject* context,
        std::function<void(Result<void>)> done);

    // Answers and conversations. Lives as long as the store.
    [[nodiscard]] conversations::ResponseShelf& shelf();
    // Sign-ins of MCP clients. Lives as long as the store.
    [[nodiscard]] oauth::GrantShelf& grants();
    // What providers report of themselves. Lives as long as the store.
    [[nodiscard]] StoreMeters& meters();
    // What was said of images. Lives as long as the store.
    [[nodiscard]] conversations::DescriptionShelf& descriptions();
    // Secrets, and the key of everything sealed. Lives as long as the store.
    [[nodiscard]] secrets::SecretShelf& secrets();
    // What the window asks about requests. Lives as long as the store.
    [[nodiscard]] StoreHistory& history();
    // What the management API asks. Lives as long as the store.
    [[nodiscard]] StoreManagement& management();
    // What was said in exchanges. Lives as long as the store.
    [[nodiscard]] StoreCaptures& captures();
    // Who of the nodes does what is to be done once. Lives as long as the store.
    [[nodiscard]] StoreLeases& leases();

    // Whether other nodes may be on the same database.
    [[nodiscard]] bool isShared() const;

Q_SIGNALS:
    // A write failed (disk full, locked, read-only). Serving goes on; said once per kind until one succeeds.
    void writeFailed(const QString& message);
    void writeRecovered();
    // Another node changed it, or may have; to be read again.
    void changedElsewhere(gateway::store::SharedTopic topic);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gateway::store
