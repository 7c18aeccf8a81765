// SPDX-License-Identifier: GPL-3.0-or-later
// The store's side of the thread boundary: owns the connection and all SQL.
// Thread: the store thread, all of it.
#pragma once

#include "conversations/response_shelf.h"
#include "store/approval_repository.h"
#include "store/audit_repository.h"
#include "store/conversation_repository.h"
#include "store/description_repository.h"
#include "store/exchange_repository.h"
#include "store/grant_repository.h"
#include "store/mcp_repository.h"
#include "store/measurement_repository.h"
#include "store/meter_repository.h"
#include "store/policy_repository.h"
#include "store/resealing.h"
#include "store/response_repository.h"
#include "store/revision_repository.h"
#include "store/sealed_columns.h"
#include "store/secret_repository.h"
#include "store/store.h"
#include "store/usage_repository.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gateway::store {

// What waits to be written together.
struct WriteBatch {
    QVector<inspect::ExchangeRecordPtr> records;
    std::optional<QVector<inspect::RestingTarget>> resting; // all of them
    QVector<quota::QuotaRow> quotaUse;                      // the latest of each quota and owner
    std::vector<conversations::ResponseShelf::MakeRow> answers;
    QVector<inspect::McpRecordPtr> mcpRequests;

    std::optional<routing::MeasuredTraffic> measured; // all of it

    [[nodiscard]] bool isEmpty() const
    {
        return records.isEmpty() && !resting && quotaUse.isEmpty() && !measured && answers.empty()
            && mcpRequests.isEmpty();
    }

    // `later` was handed over after what is here.
    void add(WriteBatch later);
    void addQuotaUse(const QVector<quota::QuotaRow>& rows);
};

// What answers, conversations and descriptions are kept in.
struct Shelf {
    ResponseRepository& responses;
    ConversationRepository& conversations;
    DescriptionRepository& descriptions;
};

// What the management API asks of.
struct ManagementRows {
    UsageRepository& usage;
    AuditRepository& audit;
};

class StoreWorker final : public QObject {
    Q_OBJECT
public:
    using Take = std::function<WriteBatch()>;

    // So many records are written without waiting for the timer.
    static constexpr qsizetype kBatch = 200;

    // `take` hands over, and empties, what waits to be written; called on the store thread.
    StoreWorker(QString path, Take take);
    ~StoreWorker() override;

    [[nodiscard]] Result<void> open();

    [[nodiscard]] bool isOpen() const { return m_exchanges.has_value(); }

    // The first of what waits since the last flush.
    void expectWrites();
    void batchReady();
    // Writes what waits; called by the timer, before reads, and at the end.
    void flush();

    [[nodiscard]] Result<QVector<inspect::ExchangeRecordPtr>> page(const HistoryQuery& query);
    [[nodiscard]] Result<QVector<inspect::McpRecordPtr>> mcpPage(const McpQuery& query);
    [[nodiscard]] Result<TrafficFigures> figures(qint64 fromMs);
    [[nodiscard]] Result<PolicyMemory> policy();
    [[nodiscard]] Result<inspect::McpApprovals> approvals();
    // Failures are told like those of the queue.
    void writeApproval(const inspect::McpApproval& approval);
    void removeApproval(const inspect::McpApproval& approval);
    [[nodiscard]] Result<qint64> append(const ConfigRevision& revision);
    [[nodiscard]] Result<QVector<ConfigRevision>> newest(int limit);

    // Runs `work(shelf)` in a transaction of its own, behind everything queued before.
    template <typename T, typename Work> [[nodiscard]] Result<T> onShelf(Work work)
    {
        if (!m_responses || !m_conversations || !m_descriptions)
            return notOpen();
        flush();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(Shelf { *m_responses, *m_conversations, *m_descriptions });
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

    // Work on sign-ins, in a transaction of its own. Nothing else that is queued has to do with them.
    template <typename T, typename Work> [[nodiscard]] Result<T> onGrants(Work work)
    {
        if (!m_grants)
            return notOpen();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(*m_grants);
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

    // Which key the database is sealed with; see secrets/secret_shelf.h.
    [[nodiscard]] Result<secrets::KeyRecord> begin(const secrets::DataKey& key, secrets::KeySource source);
    // From now on everything sealed opens, and what was kept in the clear before is sealed, a page of rows at
    // a time.
    [[nodiscard]] Result<void> use(const secrets::DataKey& key);

    // To a new file, with the passphrase or else the key in use.
    [[nodiscard]] Result<void> backUp(const QString& file, const std::optional<Secret>& passphrase);

    // The same for what must survive a power cut once it is told done.
    template <typename T, typename Work> [[nodiscard]] Result<T> onSecretsForGood(Work work)
    {
        setDurability(Durability::PowerCut);
        Result<T> done = onSecrets<T>(std::move(work));
        setDurability(Durability::Crash);
        return done;
    }

    // Work on secrets, in a transaction of its own.
    template <typename T, typename Work> [[nodiscard]] Result<T> onSecrets(Work work)
    {
        if (!m_secrets)
            return notOpen();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(*m_secrets);
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

    // Likewise, on what providers report of themselves.
    template <typename T, typename Work> [[nodiscard]] Result<T> onMeters(Work work)
    {
        if (!m_meters)
            return notOpen();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(*m_meters);
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

    // Likewise on requests and the audit trail, behind everything queued before.
    template <typename T, typename Work> [[nodiscard]] Result<T> onManagement(Work work)
    {
        if (!m_usage || !m_audit)
            return notOpen();
        flush();
        if (auto begun = begin(); !begun)
            return begun.error();
        Result<T> done = work(ManagementRows { *m_usage, *m_audit });
        if (auto ended = end(done ? Ending::Commit : Ending::RollBack); !ended)
            return ended.error();
        return done;
    }

Q_SIGNALS:
    void writeFailed(const QString& message);
    void writeRecovered();

private:
    [[nodiscard]] bool isMemory() const { return m_path == QLatin1StringView(":memory:"); }

    [[nodiscard]] Result<void> beginWork(QSqlDatabase& database) const;
    [[nodiscard]] Result<void> bringUpToDate(QSqlDatabase& database) const;
    enum class Ending { Commit, RollBack };
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(Ending ending);
    [[nodiscard]] Result<void> writeBatch();
    [[nodiscard]] Result<void> writeQueued();
    [[nodiscard]] Result<void> writeAnswer(const conversations::StoredResponse& response);
    [[nodiscard]] Result<void> keepAnswer(const conversations::StoredResponse& response);
    // Knows from the record whether the database is sealed.
    [[nodiscard]] Result<void> prepareSeals();
    // What a commit waits for: the log in the system's hands, or on the disk.
    enum class Durability { Crash, PowerCut };
    void setDurability(Durability durability);
    void sweep();
    [[nodiscard]] Result<bool> sweepPage();
    [[nodiscard]] Result<void> endSweep();
    void tellOfCopies() const;
    void changeApprovals(Result<void> (ApprovalRepository::*change)(const inspect::McpApproval&),
        const inspect::McpApproval& approval);
    void noteRecovery();
    [[nodiscard]] Error notOpen() const;

    QString m_path;
    Take m_take;
    QString m_connectionName;
    Seals m_seals; // before those who go by it
    std::optional<ExchangeRepository> m_exchanges;
    std::optional<RevisionRepository> m_revisions;
    std::optional<PolicyRepository> m_policy;
    std::optional<MeasurementRepository> m_measurements;
    std::optional<McpRepository> m_mcp;
    std::optional<ResponseRepository> m_responses;
    std::optional<ConversationRepository> m_conversations;
    std::optional<ApprovalRepository> m_approvals;
    std::optional<GrantRepository> m_grants;
    std::optional<MeterRepository> m_meters;
    std::optional<DescriptionRepository> m_descriptions;
    std::optional<SecretRepository> m_secrets;
    std::optional<Resealing> m_sweep; // until nothing is in the clear
    bool m_toldUnkept = false;
    std::optional<UsageRepository> m_usage; // uses m_exchanges
    std::optional<AuditRepository> m_audit;
    WriteBatch m_queue;
    QTimer m_flushTimer;
    QSet<QString> m_told; // the failures said since writing last worked; empty while it works
    qint64 m_dropped = 0; // records lost to a full queue since then
};

} // namespace gateway::store
