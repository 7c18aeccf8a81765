// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway thread's object: takes requests from the HTTP front, checks who asks, starts exchanges and
// tells observers about them. Owns listener, upstream client and every exchange.
// Thread: the gateway thread, but for construction. Signals are delivered queued to other threads.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "http/http_listener.h"
#include "inspect/replay_order.h"
#include "pipeline/account_tokens.h"
#include "pipeline/authorization_desk.h"
#include "pipeline/callback_desk.h"
#include "pipeline/capture_rules.h"
#include "pipeline/description_desk.h"
#include "pipeline/exchange.h"
#include "pipeline/management_desk.h"
#include "pipeline/mcp_desk.h"
#include "pipeline/mcp_journal.h"
#include "pipeline/mcp_proxy.h"
#include "pipeline/responses_desk.h"
#include "pipeline/snapshot.h"
#include "pipeline/traffic_policy.h"
#include "upstream/downloads.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVector>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gateway::pipeline {

using Records = QVector<inspect::ExchangeRecordPtr>;

struct EngineOptions {
    Capture capture = Capture::Off;
    // What was said in that many latest exchanges stays in memory: of all when capture is on, else of those
    // the rules name.
    qsizetype capturedExchanges = 200;
    // What all captures may take together while they run, wait to be written, and stay in memory; an eighth
    // of it for the latter.
    qint64 captureBytes = 256LL * 1024 * 1024;
    // Called on the gateway thread with what is to be kept for good, before onFinished.
    std::function<void(const inspect::ExchangeRecordPtr&, const RawCapturePtr&)> onCaptured = {};
    // How long a translated stream may be silent before the client is told that it lives.
    std::chrono::milliseconds keepAlivePause = std::chrono::seconds(12);
    // Called on the gateway thread with every finished exchange, exactly once.
    std::function<void(const inspect::ExchangeRecordPtr&)> onFinished = {};
    // What the traffic policy wants kept over a restart.
    TrafficPolicy::Observers policy = {};
    // Where answers of the Responses API are kept; null: nowhere. Outlives the engine.
    conversations::ResponseShelf* shelf = nullptr;
    // Where sign-ins of MCP clients are kept; null: nowhere. Outlives the engine.
    oauth::GrantShelf* grants = nullptr;
    // Called on the gateway thread when a browser comes back from another server.
    CallbackDesk::Received onSignInAnswer = {};
    // Called on the gateway thread with every finished request to an MCP server, exactly once.
    std::function<void(const inspect::McpRecordPtr&)> onMcpFinished = {};
    // Where descriptions of images are kept; null: in memory alone. Outlives the engine.
    conversations::DescriptionShelf* descriptions = nullptr;
    // Who keeps the accounts providers are asked with.
    AccountTokens::Keeper accounts = {};
    // Live updates cost a copy per change; only a process with a window wants them.
    bool liveUpdates = false;
};

class Engine final : public QObject, private http::RequestHandler, private ExchangeHost {
    Q_OBJECT
public:
    Engine(const Clock& clock, EngineOptions options);
    ~Engine() override;

    // Requests that begin from now on see this configuration.
    void setSnapshot(SnapshotPtr snapshot);
    // For download() alone, without listening.
    void openUpstream();
    Result<http::ListenResult> listen(const http::ListenOptions& options);
    void updateLimits(const http::ListenOptions& options);
    // Stops accepting and lets what runs come to its end; `done` is called once, when nothing runs and what
    // was said is with the clients. Stopping in between ends it without a call.
    void drain(std::function<void()> done);
    // Stops accepting and cancels what runs, with the reason on each record.
    void stop(const QString& reason);

    // An answer for ourselves, not for a client; see upstream::Downloads. Only while listening; what is under
    // way when the engine stops ends with an error.
    void download(upstream::UpstreamRequest request, qint64 maxBytes, upstream::Downloads::Done done);

    void cancel(const ExchangeId& id);

    // What was said, as far as it is in memory, and the record as it is now. Null: it is not.
    struct Held {
        inspect::ExchangeRecordPtr record;
        RawCapturePtr capture;
        bool isHandedOver = false; // to onCaptured
    };

    [[nodiscard]] Held held(const ExchangeId& id) const;
    // Of exchanges that have ended, oldest first: those that were handed to nobody.
    [[nodiscard]] QVector<Held> heldOnly(const std::optional<QString>& keyName) const;

    // Whose bodies are kept besides what the configuration says.
    void setCaptureRules(const CaptureRules& rules) { m_captureRules = rules; }

    [[nodiscard]] const CaptureRules& captureRules() const { return m_captureRules; }

    void setKeeping(Keeping keeping) { m_keeping = keeping; }

    // What is in memory of exchanges that have ended, newest first; of that key alone, where one is named.
    [[nodiscard]] QVector<inspect::CaptureEntry> captured(const std::optional<QString>& keyName) const;
    // Of those, the ones that were handed to nobody.
    [[nodiscard]] QVector<inspect::CaptureEntry> capturedOnly(const std::optional<QString>& keyName) const;

    // Takes out of memory what was said in that exchange, or in all; of that key's alone, where one is named.
    struct Forgotten {
        qsizetype all = 0;
        qsizetype only = 0; // of those, the ones that were handed to nobody
    };

    Forgotten forgetCaptured(const std::optional<ExchangeId>& id, const std::optional<QString>& keyName);

    // Sends one short request to a target, or without a provider to the alias of that name; `done` is called
    // once with its record. Only while listening.
    void test(const TargetId& target, std::function<void(Result<inspect::ExchangeRecordPtr>)> done);
    // Of all tests of that target under way.
    void cancelTests(const TargetId& target);

    // Sends a recorded request again under its key, as the client's was sent; it is seen and recorded like
    // any other, with the original as its parent. Its id, or why it was not sent. Only while listening.
    [[nodiscard]] Result<ExchangeId> replay(const inspect::ReplayOrder& order);

    // In force; null before the first.
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_snapshot; }

    [[nodiscard]] TrafficPolicy& policy() { return m_policy; }

    // For plugging in what serves MCP, and who signs in.
    [[nodiscard]] McpDesk& mcp() { return m_mcp; }

    [[nodiscard]] McpJournal& mcpJournal() { return m_mcpJournal; }

    // For the tokens of servers Plexus signs in to.
    [[nodiscard]] McpProxy& mcpProxy() { return *m_mcpProxy; }

    // Of providers that are asked with one.
    [[nodiscard]] AccountTokens& accounts() { return m_accounts; }

    // Sign-ins of MCP clients that were kept; before the first request.
    void restoreGrants(const oauth::GrantRows& rows) { m_authorization.restore(rows); }

    [[nodiscard]] AuthorizationDesk& authorization() { return m_authorization; }

    [[nodiscard]] ResponsesDesk& responses() { return m_desk; }

    // What images were described as.
    [[nodiscard]] DescriptionDesk& descriptions() { return m_descriptions; }

    // For opening the management API.
    [[nodiscard]] ManagementDesk& management() { return m_management; }

    // Browsers that come back from signing in elsewhere.
    [[nodiscard]] CallbackDesk& callbacks() { return m_callbacks; }

    // Where a request of that key would go now; in the order of trying, what is skipped last. The error is
    // the one the client would get.
    [[nodiscard]] Result<QVector<inspect::ConsideredTarget>> explain(
        const QString& model, Dialect dialect, const QString& keyName);

    [[nodiscard]] qsizetype runningExchanges() const { return static_cast<qsizetype>(m_exchanges.size()); }

Q_SIGNALS:
    // New or changed exchanges, at most ten times a second, oldest first.
    void recordsUpdated(const gateway::pipeline::Records& records);

private:
    std::optional<http::Reply> checkHead(const http::RequestHead& head) override;
    void handle(http::InboundRequest request, std::unique_ptr<http::ResponseSink> sink) override;
    http::Reply rejectionReply(const http::RequestHead& head, const http::Rejection& rejection) override;

    void exchangeChanged(Exchange& exchange) override;
    void exchangeEnded(Exchange& exchange) override;

    [[nodiscard]] std::optional<Error> headError(
        const http::RequestHead& head, const RouteMatch& match) const;
    // Requests of our own to targets of the alias that were not measured for long.
    void offerProbes(Exchange& ended, const inspect::ExchangeRecord& record);
    void sendProbes();
    [[nodiscard]] Exchange& admit(const Route& route, KeyTable::Client client, http::InboundRequest request,
        std::unique_ptr<http::ResponseSink> sink, SnapshotPtr snapshot);
    void recordRefused(
        const http::RequestHead& head, const Route& route, const Error& error, const http::Reply& reply);
    void publish(const inspect::ExchangeRecordPtr& record);
    [[nodiscard]] bool wantsUpdates() const;
    [[nodiscard]] bool mayCapture(const QString& keyName) const;
    void keepCapture(const inspect::ExchangeRecordPtr& record, const RawCapturePtr& capture);
    void dropOldCaptures();
    void flushUpdates();

    const Clock& m_clock;
    EngineOptions m_options;
    SnapshotPtr m_snapshot;
    std::unique_ptr<upstream::UpstreamClient> m_upstream;
    upstream::Downloads m_downloads; // calls of m_upstream
    std::unique_ptr<http::HttpListener> m_listener;
    TrafficPolicy m_policy; // outlives the exchanges: they give back what they hold of it
    RepairMemory m_repairs;
    AccountTokens m_accounts;         // outlives the exchanges
    dialects::SignatureVault m_vault; // outlives the configurations: conversations do
    WorkPool m_pool;                  // behind the vault: its end waits for work that uses it
    ResponsesDesk m_desk;             // outlives the exchanges: it is told how they end
    DescriptionDesk m_descriptions;   // likewise
    AuthorizationDesk m_authorization;
    CallbackDesk m_callbacks;
    McpJournal m_mcpJournal; // outlives the recorders of what the desk serves
    McpDesk m_mcp;
    McpProxy* m_mcpProxy; // owned by m_mcp
    ManagementDesk m_management;
    std::unordered_map<Exchange*, std::unique_ptr<Exchange>> m_exchanges;
    QHash<Exchange*, TargetId> m_probing; // what each probe under way measures
    QVector<Exchange*> m_changed;         // running, waiting for the next update
    Records m_finished;                   // finished, waiting for the next update
    QTimer m_drainTimer;                  // runs while draining
    int m_drainTicks = 0;                 // since the last exchange ended
    QTimer m_updateTimer;

    using TestDone = std::function<void(Result<inspect::ExchangeRecordPtr>)>;

    struct Test {
        TargetId target;
        TestDone done;
    };

    std::unordered_map<Exchange*, Test> m_tests;
    std::shared_ptr<inspect::CaptureBudget> m_captureBudget;
    QVector<Held> m_captured; // oldest first
    qint64 m_capturedBytes = 0;
    CaptureRules m_captureRules;
    CaptureRules m_configuredCapture; // by the snapshot
    Keeping m_keeping = Keeping::On;
    qint64 m_refusedWindowUs = 0; // second in which m_refusedCount counts
    int m_refusedCount = 0;
};

} // namespace gateway::pipeline

Q_DECLARE_METATYPE(gateway::pipeline::Records)
