// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approval_repository.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotWritten = QStringLiteral("The approval cannot be written");

} // namespace

ApprovalRepository::ApprovalRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_delete(prepared(database,
          u"DELETE FROM mcp_approvals WHERE kind = :kind AND server = :server AND subject = :subject"_s))
    , m_insert(prepared(database,
          u"INSERT INTO mcp_approvals (kind, server, subject, digest, at_ms) "
          "VALUES (:kind, :server, :subject, :digest, :at_ms)"_s))
{
}

Result<void> ApprovalRepository::write(const inspect::McpApproval& approval)
{
    if (auto removed = remove(approval); !removed)
        return removed;
    m_insert.bindValue(u":kind"_s, inspect::approvalKindName(approval.kind));
    m_insert.bindValue(u":server"_s, textValue(approval.server));
    m_insert.bindValue(u":subject"_s, textValue(approval.subject));
    m_insert.bindValue(u":digest"_s, textValue(QString::fromLatin1(approval.digest)));
    m_insert.bindValue(u":at_ms"_s, approval.atMs);
    return run(m_insert, kNotWritten);
}

Result<void> ApprovalRepository::remove(const inspect::McpApproval& approval)
{
    m_delete.bindValue(u":kind"_s, inspect::approvalKindName(approval.kind));
    m_delete.bindValue(u":server"_s, textValue(approval.server));
    m_delete.bindValue(u":subject"_s, textValue(approval.subject));
    return run(m_delete, kNotWritten);
}

Result<inspect::McpApprovals> ApprovalRepository::load()
{
    QSqlQuery rows = prepared(
        m_database, u"SELECT kind, server, subject, digest, at_ms FROM mcp_approvals ORDER BY at_ms"_s);
    if (auto ran = run(rows, u"The approvals of MCP servers cannot be read"_s); !ran)
        return ran.error();
    inspect::McpApprovals approvals;
    while (rows.next()) {
        if (const auto kind = inspect::approvalKindFromName(rows.value(0).toString())) {
            approvals.append({ .kind = *kind,
                .server = rows.value(1).toString(),
                .subject = rows.value(2).toString(),
                .digest = rows.value(3).toString().toLatin1(),
                .atMs = rows.value(4).toLongLong() });
        }
    }
    return approvals;
}

} // namespace gateway::store
