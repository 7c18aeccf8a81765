// SPDX-License-Identifier: GPL-3.0-or-later
// service::McpService that follows a script: a program that waits for consent, one that runs with a tool that
// has changed, an address that failed, and one that is off. Thread: the main thread.
#pragma once

#include "service/mcp_service.h"

namespace gateway::test {

class ScriptedMcp final : public service::McpService {
    Q_OBJECT
public:
    explicit ScriptedMcp(QObject* parent = nullptr);

    void setServers(const Servers& servers);

    // What lookUpTools() answers from now on.
    void answerWith(const Result<void>& answer) { m_answer = answer; }

    // What loadKeys() and loadClients() tell from now on.
    void setKeys(const Result<QVector<service::McpPoolKey>>& keys) { m_keys = keys; }

    void setClients(const QVector<service::McpClientView>& clients) { m_clients = clients; }

    // What was asked for, in words ("allow github", "restart files").
    [[nodiscard]] QStringList calls() const { return m_calls; }

    [[nodiscard]] const Servers& servers() const override { return m_servers; }

    void allowCommand(const QString& server, const QByteArray& digest) override;
    void revokeCommand(const QString& server) override;
    void allowTool(const QString& server, const QString& tool, const QByteArray& digest) override;
    void revokeTool(const QString& server, const QString& tool) override;
    void restart(const QString& server) override;
    void lookUpTools(const QString& server, std::function<void(Result<void>)> done) override;
    void loadKeys(
        const QString& server, std::function<void(Result<QVector<service::McpPoolKey>>)> done) override;
    void clearKey(const QString& server, int index, std::function<void(Result<void>)> done) override;
    void loadClients(std::function<void(QVector<service::McpClientView>)> done) override;
    void endClient(const QByteArray& id, Ending ending, std::function<void(Result<void>)> done) override;

private:
    // As the gateway would: from the event loop.
    void changeLater(const QString& server, std::function<void(service::McpServerView&)> change);

    Servers m_servers;
    Result<void> m_answer;
    Result<QVector<service::McpPoolKey>> m_keys = QVector<service::McpPoolKey>();
    QVector<service::McpClientView> m_clients;
    QStringList m_calls;
};

[[nodiscard]] service::McpService::Servers scriptedMcpServers();

} // namespace gateway::test
