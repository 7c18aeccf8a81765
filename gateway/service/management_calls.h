// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools of /mcp/plexus do (mcp_host/management_tools.h), over the same interfaces as the window. It
// reads with credentials left out, and changes providers, aliases and rests alone: no command of an MCP
// server, no key, no credential, no consent. Thread: the main thread.
#pragma once

#include "mcp_host/management_backend.h"
#include "service/gateway_service.h"
#include "service/gateway_thread.h"

#include <QObject>

namespace gateway::service {

class ManagementCalls final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QByteArray>& text)>;

    // The services outlive it.
    ManagementCalls(const Clock& clock, GatewayServices& services, QObject* parent = nullptr);

    void call(const QString& tool, const boost::json::object& arguments, mcp_host::ManagementMode mode,
        const Done& done);

    // For the gateway thread: asks on the main thread, answers on the gateway thread.
    [[nodiscard]] mcp_host::ManagementCalls asker(GatewayThread& thread);

private:
    // A change to the configuration, worked out and checked but not made.
    struct Change {
        config::Config config;
        QString summary; // a sentence; the first line of it is the revision's
    };

    void gatewayStatus(const Done& done);
    void recentRequests(const boost::json::object& arguments, const Done& done);
    void oneRequest(const boost::json::object& arguments, const Done& done);
    void clearCooldown(const boost::json::object& arguments, mcp_host::ManagementMode mode, const Done& done);
    [[nodiscard]] Result<QByteArray> read(const QString& tool) const;
    [[nodiscard]] Result<Change> changeOf(const QString& tool, const boost::json::object& arguments) const;
    [[nodiscard]] Result<Change> switched(const QString& tool, const boost::json::object& arguments) const;
    [[nodiscard]] Result<Change> put(const QString& tool, const boost::json::object& arguments) const;
    void make(const Change& change, const Done& done);

    const Clock& m_clock;
    GatewayServices& m_services;
};

} // namespace gateway::service
