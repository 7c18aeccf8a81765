// SPDX-License-Identifier: GPL-3.0-or-later
// A gateway that follows a script: the interfaces of service/gateway_service.h with data that looks like
// a working day (a running stream, a failover, errors, cancellations, long names). View-models, QML tests and
// pictures of pages need nothing else.
// Thread: the main thread. Answers come from the event loop, as those of the real services do.
#pragma once

#include "secrets/memory_secret_store.h"
#include "service/gateway_service.h"
#include "service/provider_models.h"
#include "support/services/scripted_accounts.h"
#include "support/services/scripted_mcp.h"
#include "support/services/scripted_mcp_feed.h"
#include "support/services/scripted_mcp_sign_in.h"
#include "support/services/scripted_meters.h"
#include "support/services/scripted_traffic.h"
#include "support/services/scripted_upkeep.h"
#include "support/services/scripted_usage.h"

#include <QHash>

#include <optional>

namespace gateway::test {

class ScriptedControl final : public service::GatewayControl {
    Q_OBJECT
public:
    using GatewayControl::GatewayControl;

    void setState(service::GatewayState state, const QString& notice = {});

    // Where it is found from the next setState() on.
    void setPort(quint16 port) { m_port = port; }

    // Likewise, whom it lets in.
    void setNetwork(bool isOpen, const QStringList& urls = {})
    {
        m_isOpen = isOpen;
        m_networkUrls = urls;
    }

    [[nodiscard]] service::GatewayState state() const override { return m_state; }

    [[nodiscard]] QString baseUrl() const override;
    [[nodiscard]] quint16 port() const override;

    [[nodiscard]] bool isOpenToNetwork() const override { return m_isOpen; }

    [[nodiscard]] QStringList networkUrls() const override { return m_networkUrls; }

    [[nodiscard]] QString notice() const override { return m_notice; }

    [[nodiscard]] bool isDemo() const override { return false; }

    [[nodiscard]] QString demoKey() const override { return {}; }

    void start() override;
    void stop() override;

private:
    service::GatewayState m_state = service::GatewayState::Running;
    QString m_notice;
    quint16 m_port = 4000;
    bool m_isOpen = false;
    QStringList m_networkUrls;
};

class ScriptedPolicyFeed final : public service::PolicyFeed {
    Q_OBJECT
public:
    using Candidates = QVector<inspect::ConsideredTarget>;

    struct Question {
        QString model;
        Dialect dialect = Dialect::Chat;
        QString keyName;
        friend bool operator==(const Question&, const Question&) = default;
    };

    using TestDone = std::function<void(Result<inspect::ExchangeRecordPtr>)>;

    using PolicyFeed::PolicyFeed;

    void setState(const inspect::PolicyState& state);

    // What explain() answers from now on.
    void answerWith(const Result<Candidates>& answer) { m_answer = answer; }

    [[nodiscard]] QVector<Question> questions() const { return m_questions; }

    // What recomputeQuotas() ends with from now on.
    void recomputeWith(const Result<void>& answer) { m_recomputed = answer; }

    // What loadPlaces() tells from now on.
    void setPlaces(const QVector<inspect::TargetPlaces>& places) { m_places = places; }

    // "recompute laptop", "forget openai gpt-5.2", "forget", "places", in order.
    [[nodiscard]] QStringList calls() const { return m_calls; }

    // How test() of that target ends from now on; at first every target answers in 842 ms. Without an answer
    // it stays under way until it is cancelled, or endTest() is called.
    void answerTestWith(
        const TargetId& target, const std::optional<Result<inspect::ExchangeRecordPtr>>& answer);
    void endTest(const TargetId& target, const Result<inspect::ExchangeRecordPtr>& answer);

    [[nodiscard]] QVector<TargetId> tested() const { return m_tested; }

    [[nodiscard]] QVector<TargetId> cancelledTests() const { return m_cancelledTests; }

    [[nodiscard]] const inspect::PolicyState& state() const override { return m_state; }

    void clearCooldown(const TargetId& target) override;
    void clearAllCooldowns() override;
    void clearQuota(const QString& quota, const QString& owner) override;
    void recomputeQuotas(const QString& keyName, std::function<void(Result<void>)> done) override;
    void forgetMeasured(const TargetId& target, std::function<void(qsizetype)> done) override;
    void loadPlaces(std::function<void(QVector<inspect::TargetPlaces>)> done) override;
    void explain(const QString& model, Dialect dialect, const QString& keyName,
        std::function<void(Result<Candidates>)> done) override;
    void test(const TargetId& target, TestDone done) override;
    void cancelTests(const TargetId& target) override;

private:
    // As the gateway would: from the event loop.
    void setStateLater(const inspect::PolicyState& state);

    inspect::PolicyState m_state;
    Result<Candidates> m_answer = Candidates();
    QVector<Question> m_questions;
    Result<void> m_recomputed;
    QVector<inspect::TargetPlaces> m_places;
    QStringList m_calls;
    QHash<TargetId, std::optional<Result<inspect::ExchangeRecordPtr>>> m_testAnswers;
    QMultiHash<TargetId, TestDone> m_tests; // under way
    QVector<TargetId> m_tested;
    QVector<TargetId> m_cancelledTests;
};

// The record of a test: `error` empty, it answered.
[[nodiscard]] inspect::ExchangeRecordPtr testRecord(
    qint64 durationUs, int status = 200, const QString& error = {});

class ScriptedConfigService final : public service::ConfigService {
    Q_OBJECT
public:
    explicit ScriptedConfigService(const config::Config& config, QObject* parent = nullptr);

    // As if somebody else had changed it.
    void replace(const config::Config& config);

    void setReadOnlyReason(const QString& reason) { m_readOnlyReason = reason; }

    // The next apply() is refused with these.
    void refuseNext(const QVector<service::ConfigProblem>& problems) { m_refusal = problems; }

    [[nodiscard]] QStringList summaries() const { return m_summaries; }

    [[nodiscard]] config::ConfigPtr current() const override { return m_current; }

    [[nodiscard]] QString readOnlyReason() const override { return m_readOnlyReason; }

    [[nodiscard]] QVector<service::ConfigProblem> validate(const config::Config& config) const override;
    void apply(const config::Config& config, const QString& summary,
        std::function<void(QVector<service::ConfigProblem>)> done) override;

    [[nodiscard]] QVector<service::ConfigProblem> reloadProblems() const override { return {}; }

    [[nodiscard]] QString toYaml(const config::Config& config) const override;

private:
    config::ConfigPtr m_current;
    QString m_readOnlyReason;
    QVector<service::ConfigProblem> m_refusal;
    QStringList m_summaries;
};

// A provider's list as a script has it; imports are real edits of the configuration it is given.
class ScriptedProviderModels final : public service::ProviderModels {
    Q_OBJECT
public:
    explicit ScriptedProviderModels(service::ConfigService& configuration, QObject* parent = nullptr);

    // What list() answers from now on, after a page or two; at first a list of OpenAI's kind.
    void answerWith(const Result<service::OfferedModels>& answer) { m_answer = answer; }

    // From now on a list stays under way until it is cancelled, or finish() is called.
    void holdAnswers() { m_holds = true; }

    // Ends what is under way.
    void finish();

    [[nodiscard]] QStringList asked() const { return m_asked; }

    [[nodiscard]] QVector<service::ModelImport> imports() const { return m_imports; }

    void list(const QString& provider, ListDone done) override;
    void cancel(const QString& provider) override;
    void importModels(const service::ModelImport& import, ImportDone done) override;

    void setCatalogues(const QVector<service::CatalogueState>& states);

    [[nodiscard]] int timesRefreshed() const { return m_timesRefreshed; }

    [[nodiscard]] QVector<service::CatalogueState> catalogues() const override { return m_catalogues; }

    bool refreshCatalogues() override;

private:
    void end(const Result<service::OfferedModels>& result);

    service::ConfigService& m_configuration;
    Result<service::OfferedModels> m_answer;
    bool m_holds = false;
    QString m_provider; // of the list under way
    ListDone m_done;
    QStringList m_asked;
    QVector<service::ModelImport> m_imports;
    QVector<service::CatalogueState> m_catalogues;
    int m_timesRefreshed = 0;
};

// Forty models: some configured already, one whose alias' name is taken, embeddings, long names, unknown
// facts.
[[nodiscard]] service::OfferedModels scriptedOffers(const QString& provider);

// Five providers (one off, one with a missing key, one with a 60-character model), seven aliases, three keys.
[[nodiscard]] config::Config scriptedConfig();

class ScriptedServices {
public:
    ScriptedServices();
    explicit ScriptedServices(const config::Config& config);

    ScriptedControl control;
    ScriptedTraffic traffic;
    ScriptedPolicyFeed policy;
    ScriptedConfigService configuration;
    secrets::MemorySecretStore secretStore;
    ScriptedMcp mcp;
    ScriptedMcpFeed mcpFeed;
    ScriptedMcpSignIn mcpSignIn;
    ScriptedProviderModels models;
    ScriptedMeters meters;
    ScriptedAccounts accounts;
    ScriptedCaptures captures;
    ScriptedRevisions revisions;
    ScriptedBackups backups;
    ScriptedUsage usage;
    ScriptedCurrencies currencies;

    [[nodiscard]] service::GatewayServices& services() { return m_services; }

    // With another traffic than the scripted one, which must outlive them.
    [[nodiscard]] service::GatewayServices servicesWith(service::TrafficFeed& otherTraffic)
    {
        return { control, otherTraffic, policy, configuration, secretStore, mcp, mcpFeed, mcpSignIn, models,
            meters, accounts, captures, revisions, backups };
    }

private:
    service::GatewayServices m_services;
};

} // namespace gateway::test
