// SPDX-License-Identifier: GPL-3.0-or-later
// service::McpService over the gateway thread's McpHost, and the store that keeps what was allowed.
// Thread: the main thread.
#pragma once

#include "mcp_host/aggregate_backend.h"
#include "mcp_host/mcp_host.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"
#include "service/mcp_service.h"
#include "store/store.h"

#include <QTimer>

#include <memory>

namespace gateway::service {

class McpRelay final : public McpService {
    Q_OBJECT
public:
    // `clock`, the thread, the store and the configuration outlive it.
    McpRelay(const Clock& clock, GatewayThread& thread, store::Store& store, ConfigService& configuration,
        QObject* parent = nullptr);

    // Before the first snapshot: makes the host on the gateway thread, with what was allowed before.
    void start(std::function<void()> done);

    [[nodiscard]] const Servers& servers() const override { return m_servers; }

    void allowCommand(const QString& server, const QByteArray& digest) override;
    void revokeCommand(const QString& server) override;
    void allowTool(const QString& server, const QString& tool, const QByteArray& digest) override;
    void revokeTool(const QString& server, const QString& tool) override;
    void restart(const QString& server) override;
    void lookUpTools(const QString& server, std::function<void(Result<void>)> done) override;
    void loadKeys(const QString& server, std::function<void(Result<QVector<McpPoolKey>>)> done) override;
    void clearKey(const QString& server, int index, std::function<void(Result<void>)> done) override;
    void loadClients(std::function<void(QVector<McpClientView>)> done) override;
    void endClient(const QByteArray& id, Ending ending, std::function<void(Result<void>)> done) override;

private:
    // Runs `call(host)` on the gateway thread.
    template <typename Call> void onHost(Call call)
    {
        m_thread.post([this, call = std::move(call)](pipeline::Engine&) {
            if (m_host)
                call(*m_host);
        });
    }

    void makeHost(pipeline::Engine& engine, const inspect::McpApprovals& approvals);
    void scheduleRefresh();
    void refresh();
    void take(const inspect::McpServerStandings& standings);

    const Clock& m_clock;
    GatewayThread& m_thread;
    store::Store& m_store;
    ConfigService& m_configuration;
    Servers m_servers;
    inspect::McpServerStandings m_standings;
    QTimer m_pace;
    // Lives as long as the engine's backends do; touched on the gateway thread only.
    mcp_host::McpHost* m_host = nullptr;
    mcp_host::AggregateBackend* m_aggregate = nullptr; // likewise
};

} // namespace gateway::service
