// SPDX-License-Identifier: GPL-3.0-or-later
// MCP servers while they run, their tools, what was asked of them, and the clients that signed in. No command
// is allowed here: that takes a person at the window or the command line. Thread: the main thread.
#pragma once

#include "service/management/handlers.h"
#include "service/mcp_service.h"

#include <optional>

namespace gateway::service {

class McpCalls {
public:
    explicit McpCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    enum class Tool { Allow, Revoke };
    enum class Client { Revoke, Forget };

    // One that was configured a moment ago is not among the service's yet.
    [[nodiscard]] std::optional<McpServerView> find(const QString& name) const;
    [[nodiscard]] management::Outcome list() const;
    [[nodiscard]] management::Outcome status(const QString& name) const;
    [[nodiscard]] Plan restart(const management::Call& call) const;
    void keys(const management::Call& call, const management::Done& done) const;
    void clearKey(const management::Call& call, const PlanDone& done) const;
    void lookUpTools(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan changeTool(Tool change, const management::Call& call) const;
    [[nodiscard]] Plan revokeCommand(const management::Call& call) const;
    void logs(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan removeLogs(const management::Call& call) const;
    [[nodiscard]] Plan removeLog(const management::Call& call) const;
    void clients(const management::Done& done) const;
    [[nodiscard]] Plan endClient(Client change, const management::Call& call) const;

    const ManagementContext& m_context;
};

} // namespace gateway::service
