// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has allowed of MCP servers, looked up before a program is started or a tool is shown. Only
// the window and the command line change it; whatever a client sends never gets here. Thread: the gateway
// thread.
#pragma once

#include "inspect/mcp_approval.h"

#include <QHash>

#include <functional>

namespace gateway::mcp {

using inspect::McpApproval;

class ApprovalBook {
public:
    struct Observers {
        // What is to be kept, and what no longer; called for changes, not for what was restored.
        std::function<void(const McpApproval&)> onAllowed = {};
        std::function<void(const McpApproval&)> onRevoked = {};
    };

    explicit ApprovalBook(Observers observers)
        : m_observers(std::move(observers))
    {
    }

    void restore(const inspect::McpApprovals& approvals);
    // Takes the place of what was allowed of the same thing before.
    void allow(const McpApproval& approval);
    // Nothing happens where nothing was allowed.
    void revoke(McpApproval::Kind kind, const QString& server, const QString& subject);

    // Empty: nothing. The digest says in which form.
    [[nodiscard]] std::optional<McpApproval> find(
        McpApproval::Kind kind, const QString& server, const QString& subject = {}) const;
    [[nodiscard]] bool isAllowed(McpApproval::Kind kind, const QString& server, const QString& subject,
        const QByteArray& digest) const;
    // The tools of that server that are allowed in some form.
    [[nodiscard]] inspect::McpApprovals tools(const QString& server) const;

private:
    struct Key {
        McpApproval::Kind kind;
        QString server;
        QString subject;
        friend bool operator==(const Key&, const Key&) = default;

        friend size_t qHash(const Key& key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.server, key.subject);
        }
    };

    Observers m_observers;
    QHash<Key, McpApproval> m_approvals;
};

} // namespace gateway::mcp
