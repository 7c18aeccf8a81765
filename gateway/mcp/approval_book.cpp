// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/approval_book.h"

#include <algorithm>

namespace gateway::mcp {

void ApprovalBook::restore(const inspect::McpApprovals& approvals)
{
    for (const McpApproval& approval : approvals)
        m_approvals.insert({ approval.kind, approval.server, approval.subject }, approval);
}

void ApprovalBook::allow(const McpApproval& approval)
{
    m_approvals.insert({ approval.kind, approval.server, approval.subject }, approval);
    if (m_observers.onAllowed)
        m_observers.onAllowed(approval);
}

void ApprovalBook::revoke(McpApproval::Kind kind, const QString& server, const QString& subject)
{
    const auto found = m_approvals.constFind({ kind, server, subject });
    if (found == m_approvals.constEnd())
        return;
    const McpApproval revoked = *found;
    m_approvals.erase(found);
    if (m_observers.onRevoked)
        m_observers.onRevoked(revoked);
}

std::optional<McpApproval> ApprovalBook::find(
    McpApproval::Kind kind, const QString& server, const QString& subject) const
{
    const auto found = m_approvals.constFind({ kind, server, subject });
    return found == m_approvals.constEnd() ? std::nullopt : std::optional(*found);
}

bool ApprovalBook::isAllowed(
    McpApproval::Kind kind, const QString& server, const QString& subject, const QByteArray& digest) const
{
    const auto found = m_approvals.constFind({ kind, server, subject });
    return found != m_approvals.constEnd() && found->digest == digest;
}

inspect::McpApprovals ApprovalBook::tools(const QString& server) const
{
    inspect::McpApprovals tools;
    for (const McpApproval& approval : m_approvals) {
        if (approval.kind == McpApproval::Kind::Tool && approval.server == server)
            tools.append(approval);
    }
    std::sort(tools.begin(), tools.end(),
        [](const McpApproval& a, const McpApproval& b) { return a.subject < b.subject; });
    return tools;
}

} // namespace gateway::mcp
