// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the operations of the management API, whichever way they came in, and writes the audit trail:
// who asked for which change, when, from where, and what came of it.
// Thread: the main thread; asker() is for the gateway thread.
#pragma once

#include "service/management/handlers.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace gateway::service {

class AccessCalls;
class AccountCalls;
class CheckerCalls;
class ConfigurationCalls;
class DebugCalls;
class EntityCalls;
class KeyCalls;
class McpCalls;
class MeterCalls;
class PolicyCalls;
class SystemCalls;
class TrafficCalls;
class VaultCalls;

class ManagementApi final : public QObject {
    Q_OBJECT
public:
    // `context.owner`, `snapshot` and `whenPublished` are set here.
    explicit ManagementApi(ManagementContext context, QObject* parent = nullptr);
    ~ManagementApi() override;

    void call(const management::Call& call, const management::Done& done);

    // For the gateway thread: asks here, answers there.
    [[nodiscard]] management::Backend asker();

    // A configuration that was built, with its credentials, and handed to the gateway thread: connect it
    // behind whoever does that.
    void take(const pipeline::SnapshotPtr& snapshot);

    [[nodiscard]] bool handles(std::string_view operation) const { return m_handlers.contains(operation); }

    [[nodiscard]] std::size_t size() const { return m_handlers.size(); }

private:
    void add(Handlers handlers);
    void whenPublished(const std::function<void()>& then);
    void published();
    void plan(const management::Call& call, const Planner& planner, const management::Done& done);
    void carry(const management::Call& call, const Effect& effect, const management::Done& done);
    void record(const management::Call& call, const QString& summary, const management::Outcome& outcome);

    ManagementContext m_context;
    pipeline::SnapshotPtr m_snapshot;
    std::vector<std::function<void()>> m_waiting; // for the configuration in force to be published
    QTimer m_patience;                            // runs while somebody waits
    std::unique_ptr<AccessCalls> m_access;
    std::unique_ptr<AccountCalls> m_accounts;
    std::unique_ptr<CheckerCalls> m_checkers;
    std::unique_ptr<ConfigurationCalls> m_configuration;
    std::unique_ptr<DebugCalls> m_debug;
    std::unique_ptr<EntityCalls> m_entities;
    std::unique_ptr<KeyCalls> m_keys;
    std::unique_ptr<McpCalls> m_mcp;
    std::unique_ptr<MeterCalls> m_meters;
    std::unique_ptr<PolicyCalls> m_policy;
    std::unique_ptr<SystemCalls> m_system;
    std::unique_ptr<TrafficCalls> m_traffic;
    std::unique_ptr<VaultCalls> m_vault;
    std::unordered_map<std::string_view, Handler> m_handlers; // by operation
};

} // namespace gateway::service
