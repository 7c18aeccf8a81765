// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mcp_repository.h"

#include "store/record_rows.h"
#include "store/record_text.h"
#include "store/sql.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotWritten = QStringLiteral("The database cannot be written");

// Written again at its end, where it was written while it ran.
QString insertText()
{
    const QStringList places(mcpColumns().size(), u"?"_s);
    QStringList changes;
    for (const QString& column : mcpColumns())
        changes.append(u"%1 = excluded.%1"_s.arg(column));
    return u"INSERT INTO mcp_requests (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        mcpColumns().join(u", "_s), places.join(u", "_s), changes.join(u", "_s));
}

inspect::McpRecord recordAt(const QSqlQuery& query)
{
    const auto number = [&query](const QString& column) { return query.value(column).toLongLong(); };
    const auto string = [&query](const QString& column) { return query.value(column).toString(); };
    inspect::McpRecord record;
    record.id = { string(u"id"_s).toLatin1() };
    record.startedAtMs = number(u"started_at_ms"_s);
    record.state = inspect::stateFromName(string(u"state"_s)).value_or(inspect::ExchangeState::Failed);
    record.keyName = string(u"key_name"_s);
    record.attribution = string(u"attribution"_s);
    record.client = string(u"client"_s);
    record.remoteAddress = string(u"remote_address"_s);
    record.server = string(u"server"_s);
    record.transport = string(u"transport"_s);
    record.httpMethod = string(u"http_method"_s).toUtf8();
    record.protocolVersion = string(u"protocol_version"_s);
    record.session = string(u"session"_s).toUtf8();
    record.rpcMethod = string(u"rpc_method"_s);
    record.name = string(u"name"_s);
    record.rpcId = string(u"rpc_id"_s).toUtf8();
    record.status = static_cast<int>(number(u"status"_s));
    if (const QVariant code = query.value(u"rpc_error_code"_s); !code.isNull())
        record.rpcErrorCode = code.toLongLong();
    record.errorMessage = string(u"error_message"_s);
    record.keyNumber = static_cast<int>(number(u"key_number"_s));
    record.attempts = static_cast<int>(number(u"attempts"_s));
    record.requestBytes = number(u"request_bytes"_s);
    record.responseBytes = number(u"response_bytes"_s);
    record.clientMessages = number(u"client_messages"_s);
    record.serverMessages = number(u"server_messages"_s);
    record.headUs = number(u"head_us"_s);
    record.bodyUs = number(u"body_us"_s);
    record.sentUs = number(u"sent_us"_s);
    record.serverHeadUs = number(u"server_head_us"_s);
    record.firstByteUs = number(u"first_byte_us"_s);
    record.endUs = number(u"end_us"_s);
    record.notices = string(u"notices"_s).split(u'\n', Qt::SkipEmptyParts);
    record.messages = mcpMessagesFromText(string(u"messages"_s));
    return record;
}

} // namespace

McpRepository::McpRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_insert(database, insertText())
{
}

Result<void> McpRepository::write(const inspect::McpRecord& record)
{
    const Result<int> written =
        withRow(record, [this](const auto&... values) { return m_insert.run(kNotWritten, values...); });
    if (!written)
        return written.error();
    if (++m_sincePrune < kPruneEvery)
        return {};
    m_sincePrune = 0;
    return prune();
}

Result<void> McpRepository::prune()
{
    // Ids are sorted by time.
    QSqlQuery query = prepared(m_database,
        u"DELETE FROM mcp_requests WHERE id <= "
        "(SELECT id FROM mcp_requests ORDER BY id DESC LIMIT 1 OFFSET :kept)"_s);
    query.bindValue(u":kept"_s, kKeptRows);
    return run(query, kNotWritten);
}

Result<QVector<inspect::McpRecordPtr>> McpRepository::page(const McpQuery& query)
{
    QSqlQuery select = prepared(m_database,
        u"SELECT %1 FROM mcp_requests WHERE (:before = '' OR id < :before) "
        "AND (CAST(:server AS TEXT) IS NULL OR server = :server) ORDER BY id DESC LIMIT :limit"_s.arg(
            mcpColumns().join(u", "_s)));
    select.bindValue(u":before"_s, textValue(query.before.toString()));
    select.bindValue(u":server"_s, query.server ? textValue(*query.server) : QVariant());
    select.bindValue(u":limit"_s, std::max(query.limit, 0));
    if (auto ran = run(select, u"The history of MCP requests cannot be read"_s); !ran)
        return ran.error();
    QVector<inspect::McpRecordPtr> found;
    while (select.next())
        found.append(std::make_shared<const inspect::McpRecord>(recordAt(select)));
    return found;
}

} // namespace gateway::store
