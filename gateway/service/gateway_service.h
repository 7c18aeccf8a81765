// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway as the window (and later the management API) sees it: small interfaces. They are
// abstract so that pages can be driven by a scripted gateway in tests.
// Thread: the main thread. Callbacks and signals come on the main thread too, never from inside a call.
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "inspect/capture.h"
#include "inspect/exchange_mark.h"
#include "inspect/exchange_record.h"
#include "inspect/policy_state.h"
#include "inspect/replay_order.h"
#include "inspect/target_places.h"
#include "secrets/secret_store.h"
#include "service/mcp_sign_in.h"
#include "store/history_query.h"
#include "store/store.h"

#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>
#include <memory>

namespace gateway::service {

enum class GatewayState { Stopped, Starting, Running, Failed };

// Starting, stopping and where it listens.
class GatewayControl : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual GatewayState state() const = 0;
    [[nodiscard]] virtual QString baseUrl() const = 0; // "http://127.0.0.1:4000"; empty when not running
    [[nodiscard]] virtual quint16 port() const = 0;

    // Whether other computers may connect, while it runs.
    [[nodiscard]] virtual bool isOpenToNetwork() const { return false; }

    // How they would write it: "http://192.168.1.5:4000" for each address of this computer; none while it is
    // in no network. Asked of the system each time.
    [[nodiscard]] virtual QStringList networkUrls() const { return {}; }

    // What a person must know: why it failed, or that the port moved and who holds the wanted one. Empty:
    // nothing.
    [[nodiscard]] virtual QString notice() const = 0;
    [[nodiscard]] virtual bool isDemo() const = 0;
    // In demo mode the client key that works; empty otherwise.
    [[nodiscard]] virtual QString demoKey() const = 0;

public Q_SLOTS:
    virtual void start() = 0;
    virtual void stop() = 0; // running requests are cancelled

Q_SIGNALS:
    void stateChanged();
};

// What goes through.
class TrafficFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    using Records = QVector<inspect::ExchangeRecordPtr>;

    // Loads finished exchanges from the store, newest first.
    virtual void loadHistory(const store::HistoryQuery& query, std::function<void(Result<Records>)> done) = 0;
    // One step of a search through everything that is kept, newest first; HistoryPage says how to go on.
    virtual void searchHistory(
        const store::HistorySearch& search, std::function<void(Result<store::HistoryPage>)> done) = 0;
    // A piece of the history in any order; finished requests only.
    virtual void loadTable(const store::HistoryTable& table, std::function<void(Result<Records>)> done) = 0;
    // How many finished requests there are of that scope.
    virtual void countExchanges(
        const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) = 0;
    // Deletes them with all that is kept of them; how many. What went before an error stays deleted.
    virtual void removeExchanges(
        const store::HistoryScope& scope, std::function<void(Result<qint64>)> done) = 0;
    // What a person has put on requests.
    virtual void loadMarks(std::function<void(Result<inspect::ExchangeMarks>)> done) = 0;
    virtual void setMark(
        const ExchangeId& id, const inspect::ExchangeMark& mark, std::function<void(Result<void>)> done) = 0;
    // A finished request with all that is kept of it.
    virtual void removeExchange(const ExchangeId& id, std::function<void(Result<void>)> done) = 0;
    // Sends a request again under its key; updated() shows it, with the original as its parent. Its id, or
    // why it was not sent.
    virtual void replay(const inspect::ReplayOrder& order, std::function<void(Result<ExchangeId>)> done) = 0;
    virtual void loadFigures(qint64 fromMs, std::function<void(Result<store::TrafficFigures>)> done) = 0;
    // What was said, as far as it is kept: of a request that runs, from memory, or from the store. Null: none
    // of it is kept. The error says why it cannot be read.
    virtual void loadCapture(const ExchangeId& id, std::function<void(Result<inspect::CapturePtr>)> done) = 0;
    // One step of a search through kept bodies, newest first; see BodySearchPage for how to go on.
    virtual void searchBodies(
        const inspect::BodyQuery& query, std::function<void(Result<inspect::BodySearchPage>)> done) = 0;
    // Forgets what was said in that exchange.
    virtual void deleteCapture(const ExchangeId& id, std::function<void(Result<void>)> done) = 0;
    virtual void cancel(const ExchangeId& id) = 0;

Q_SIGNALS:
    // New or changed since the last emission, at most ten times a second; oldest first. A running exchange
    // appears when it starts and whenever a phase, token count or state changed.
    void updated(const gateway::service::TrafficFeed::Records& records);
};

// What the traffic policy holds, and what a person may do to it.
class PolicyFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual const inspect::PolicyState& state() const = 0;
    virtual void clearCooldown(const TargetId& target) = 0;
    virtual void clearAllCooldowns() = 0;
    // Forgets what was used of it; `owner` as in QuotaStanding.
    virtual void clearQuota(const QString& quota, const QString& owner) = 0;
    // Adds up anew, from the requests that are kept, what that key used of its quotas.
    virtual void recomputeQuotas(const QString& keyName, std::function<void(Result<void>)> done) = 0;
    // Forgets how fast a target answers; without a model of all of its provider, without either of all. How
    // many targets.
    virtual void forgetMeasured(const TargetId& target, std::function<void(qsizetype)> done) = 0;
    // Who runs where at this moment: each provider, and each model with a limit of its own or something
    // running, in the order of the configuration.
    virtual void loadPlaces(std::function<void(QVector<inspect::TargetPlaces>)> done) = 0;
    // Where a request of that key for that model would go now, in that dialect; nothing is sent. In the order
    // of trying, the skipped ones last. The error is the one the client would get.
    virtual void explain(const QString& model, Dialect dialect, const QString& keyName,
        std::function<void(Result<QVector<inspect::ConsideredTarget>>)> done) = 0;
    // Sends one short request there, whether it rests or not, as the configuration in force has it; without a
    // provider, to the alias of that name. It costs what it costs there, and updated() shows it. The record
    // says whether it answered; an error, why nothing was sent.
    virtual void test(
        const TargetId& target, std::function<void(Result<inspect::ExchangeRecordPtr>)> done) = 0;
    // What of that is under way; who asked is told of it as cancelled.
    virtual void cancelTests(const TargetId& target) = 0;

Q_SIGNALS:
    // At most twice a second.
    void stateChanged();
};

// One mistake in a configuration. `path` names the field ("providers.openai.api_base_url"), so a form can
// show it beside the control; line and column are 0 when there is no text behind it.
struct ConfigProblem {
    QString path;
    QString message;
    int line = 0;
    int column = 0;
    friend bool operator==(const ConfigProblem&, const ConfigProblem&) = default;
};

class ConfigService : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual config::ConfigPtr current() const = 0;
    // Empty: edits are allowed. Else why not ("The configuration comes from plexus.yaml; edit that file.").
    [[nodiscard]] virtual QString readOnlyReason() const = 0;
    // Checks without applying; what a form shows while it is edited.
    [[nodiscard]] virtual QVector<ConfigProblem> validate(const config::Config& config) const = 0;
    // Validates the whole, stores a revision and publishes. Problems: nothing changed.
    virtual void apply(const config::Config& config, const QString& summary,
        std::function<void(QVector<ConfigProblem>)> done) = 0;
    // Why the last reload of the --config file was refused; empty when all is well.
    [[nodiscard]] virtual QVector<ConfigProblem> reloadProblems() const = 0;
    [[nodiscard]] virtual QString toYaml(const config::Config& config) const = 0;

Q_SIGNALS:
    void changed();
    void reloadProblemsChanged();
};

class AccountService;  // service/account_service.h
class BackupService;   // service/backup_service.h
class CaptureControl;  // service/capture_control.h
class McpFeed;         // service/mcp_feed.h
class McpService;      // service/mcp_service.h
class MeterService;    // service/meter_service.h
class ProviderModels;  // service/provider_models.h
class RevisionService; // service/revision_service.h

// Owned by whoever made the service; lives as long as the window does.
struct GatewayServices {
    GatewayControl& control;
    TrafficFeed& traffic;
    PolicyFeed& policy;
    ConfigService& configuration;
    secrets::SecretStore& secretStore;
    McpService& mcp;
    McpFeed& mcpFeed;
    McpSignIn& mcpSignIn;
    ProviderModels& models;
    MeterService& meters;
    AccountService& accounts;
    CaptureControl& captures;
    RevisionService& revisions;
    BackupService& backups;
};

} // namespace gateway::service
