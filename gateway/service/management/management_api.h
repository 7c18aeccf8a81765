// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out the operations of the management API, whichever way they came in, and writes the audit trail:
// who asked for which change, when, from where, and what came of it.
// Thread: the main thread; asker() is for the gateway thread.
#pragma once

#include "service/management/handlers.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace gateway::service {

class AccessCalls;
class AccountCalls;
class ConfigurationCalls;
class EntityCalls;
class KeyCalls;
class McpCalls;
class PolicyCalls;
class SystemCalls;
class TrafficCalls;

class ManagementApi final : public QObject {
    Q_OBJECT
public:
    // `context.owner` is set here.
    explicit ManagementApi(ManagementContext context, QObject* parent = nullptr);
    ~ManagementApi() override;

    void call(const management::Call& call, const management::Done& done);

    // For the gateway thread: asks here, answers there.
    [[nodiscard]] management::Backend asker();

    // What was switched on before the last end. After the store was opened.
    void restoreSwitches();

    [[nodiscard]] bool handles(std::string_view operation) const { return m_handlers.contains(operation); }

    [[nodiscard]] std::size_t size() const { return m_handlers.size(); }

private:
    void add(Handlers handlers);
    void plan(const management::Call& call, const Planner& planner, const management::Done& done);
    void carry(const management::Call& call, const Effect& effect, const management::Done& done);
    void record(const management::Call& call, const QString& summary, const management::Outcome& outcome);

    ManagementContext m_context;
    std::unique_ptr<AccessCalls> m_access;
    std::unique_ptr<AccountCalls> m_accounts;
    std::unique_ptr<ConfigurationCalls> m_configuration;
    std::unique_ptr<EntityCalls> m_entities;
    std::unique_ptr<KeyCalls> m_keys;
    std::unique_ptr<McpCalls> m_mcp;
    std::unique_ptr<PolicyCalls> m_policy;
    std::unique_ptr<SystemCalls> m_system;
    std::unique_ptr<TrafficCalls> m_traffic;
    std::unordered_map<std::string_view, Handler> m_handlers; // by operation
};

} // namespace gateway::service
