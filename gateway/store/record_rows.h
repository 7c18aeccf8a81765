// SPDX-License-Identifier: GPL-3.0-or-later
// A record as the rows it is kept in: which columns there are, and the value of each. Whoever writes rows, to
// a table or to the journal, is handed all values of a row at once, as they are; so there is one place that
// says what belongs where. Thread: any.
#pragma once

#include "inspect/exchange_record.h"
#include "inspect/mcp_record.h"
#include "store/record_text.h"

#include <QStringList>

#include <optional>

namespace gateway::store {

// In the order of the values below.
[[nodiscard]] const QStringList& exchangeColumns();
[[nodiscard]] const QStringList& attemptColumns();
[[nodiscard]] const QStringList& mcpColumns();

// What `take(values…)` returns.
template <typename Take> auto withRow(const inspect::ExchangeRecord& record, Take take)
{
    return take(record.id.text, record.startedAtMs, inspect::stateName(record.state),
        dialectName(record.dialect), record.method, record.target, record.remoteAddress, record.keyName,
        record.attribution, record.client, record.model, record.alias, record.provider, record.targetModel,
        record.streaming, record.status, record.errorCode, record.errorMessage, record.errorDetail,
        record.usage.input, record.usage.output, record.usage.cacheRead, record.usage.cacheWrite,
        record.usage.reasoning, record.requestBytes, record.responseBytes, record.streamEvents, record.headUs,
        record.bodyUs, record.authUs, record.routeUs, record.firstByteUs, record.firstTokenUs, record.endUs,
        record.requestHeaders, record.responseHeaders, notesToText(record.notes),
        record.cost ? std::optional(record.cost->nanos) : std::nullopt, record.costSource,
        record.isUsageEstimated, consideredToText(record.considered), operationName(record.operation),
        mediaToText(record.media), inspect::kindName(record.kind), record.parent.text, record.describeUs,
        record.describedUs, record.session, record.agent, record.parentAgent,
        inspect::finishName(record.answer.finish), record.answer.toolCalls, record.tools, record.messages,
        record.firstTextUs);
}

template <typename Take> auto withRow(const ExchangeId& id, const inspect::AttemptRecord& attempt, Take take)
{
    return take(id.text, attempt.index, attempt.provider, attempt.model, attempt.reason, attempt.url,
        inspect::outcomeName(attempt.outcome), attempt.status, attempt.errorCode, attempt.errorMessage,
        attempt.httpVersion, attempt.reusedConnection, attempt.startUs, attempt.dnsUs, attempt.connectUs,
        attempt.tlsUs, attempt.sentUs, attempt.headUs, attempt.firstByteUs, attempt.firstTokenUs,
        attempt.endUs, attempt.requestHeaders, attempt.responseHeaders, dialectName(attempt.dialect));
}

template <typename Take> auto withRow(const inspect::McpRecord& record, Take take)
{
    return take(record.id.text, record.startedAtMs, inspect::stateName(record.state), record.keyName,
        record.attribution, record.client, record.remoteAddress, record.server, record.transport,
        record.httpMethod, record.protocolVersion, record.session, record.rpcMethod, record.name,
        record.rpcId, record.status, record.rpcErrorCode, record.errorMessage, record.keyNumber,
        record.attempts, record.requestBytes, record.responseBytes, record.clientMessages,
        record.serverMessages, record.headUs, record.bodyUs, record.sentUs, record.serverHeadUs,
        record.firstByteUs, record.endUs, record.notices.join(QChar(u'\n')),
        mcpMessagesToText(record.messages));
}

} // namespace gateway::store
