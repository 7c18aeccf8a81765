// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/usage_json.h"

#include "base/redact.h"

#include <QDateTime>

#include <initializer_list>
#include <optional>
#include <utility>

namespace gateway::management {

namespace json = boost::json;

namespace {

std::string text(const QString& value)
{
    return value.toStdString();
}

json::value orNull(const std::optional<qint64>& value)
{
    return value ? json::value(*value) : json::value();
}

json::value milliseconds(qint64 us)
{
    return us == inspect::kNever ? json::value() : json::value(static_cast<double>(us) / 1000.0);
}

// What did not happen is left out.
json::object phases(std::initializer_list<std::pair<const char*, qint64>> moments)
{
    json::object object;
    for (const auto& [name, us] : moments) {
        if (us != inspect::kNever)
            object[name] = milliseconds(us);
    }
    return object;
}

json::value speedOf(const inspect::ExchangeRecord& record)
{
    if (!record.usage.output || record.firstTokenUs == inspect::kNever || record.endUs <= record.firstTokenUs)
        return {};
    return static_cast<double>(*record.usage.output) * 1e6
        / static_cast<double>(record.endUs - record.firstTokenUs);
}

void addError(json::object& object, const QString& code, const QString& message)
{
    if (code.isEmpty())
        return;
    object["errorCode"] = text(code);
    object["errorMessage"] = text(redactText(message));
}

json::object attemptBody(const inspect::AttemptRecord& attempt)
{
    json::object object { { "provider", text(attempt.provider) }, { "model", text(attempt.model) },
        { "apiType", text(dialectName(attempt.dialect)) }, { "url", maskTarget(attempt.url).toStdString() },
        { "reason", text(attempt.reason) }, { "outcome", text(inspect::outcomeName(attempt.outcome)) },
        { "statusCode", attempt.status },
        { "phases",
            phases({ { "start", attempt.startUs }, { "dns", attempt.dnsUs }, { "connect", attempt.connectUs },
                { "tls", attempt.tlsUs }, { "sent", attempt.sentUs }, { "head", attempt.headUs },
                { "firstByte", attempt.firstByteUs }, { "firstToken", attempt.firstTokenUs },
                { "end", attempt.endUs } }) } };
    addError(object, attempt.errorCode, attempt.errorMessage);
    return object;
}

} // namespace

std::string isoTime(qint64 epochMs)
{
    return text(QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(Qt::ISODateWithMs));
}

json::object usageRow(const inspect::ExchangeRecord& record)
{
    json::object row { { "requestId", record.id.text.toStdString() }, { "date", isoTime(record.startedAtMs) },
        { "startTime", record.startedAtMs }, { "kind", text(inspect::kindName(record.kind)) },
        { "operation", text(operationName(record.operation)) }, { "apiKey", text(record.keyName) },
        { "attribution", text(record.attribution) }, { "client", text(record.client) },
        { "sourceIp", text(record.remoteAddress) }, { "incomingApiType", text(dialectName(record.dialect)) },
        { "incomingModelAlias", text(record.model) }, { "canonicalModelName", text(record.alias) },
        { "provider", text(record.provider) }, { "selectedModelName", text(record.targetModel) },
        { "sessionId", text(record.session) }, { "agentId", text(record.agent) },
        { "parentAgentId", text(record.parentAgent) }, { "attemptCount", record.attempts.size() },
        { "isStreamed", record.streaming }, { "responseStatus", text(inspect::stateName(record.state)) },
        { "statusCode", record.status }, { "tokensInput", orNull(record.usage.input) },
        { "tokensOutput", orNull(record.usage.output) },
        { "tokensReasoning", orNull(record.usage.reasoning) },
        { "tokensCached", orNull(record.usage.cacheRead) },
        { "tokensCacheWrite", orNull(record.usage.cacheWrite) },
        { "tokensEstimated", record.isUsageEstimated },
        { "costTotal", record.cost ? json::value(record.cost->dollars()) : json::value() },
        { "costSource", text(record.costSource) }, { "durationMs", milliseconds(record.endUs) },
        { "ttftMs", milliseconds(record.firstTokenUs) }, { "tokensPerSec", speedOf(record) },
        { "requestBytes", record.requestBytes }, { "responseBytes", record.responseBytes },
        { "messageCount", record.messages }, { "toolsDefined", record.tools },
        { "toolCallsCount", record.answer.toolCalls },
        { "finishReason",
            record.answer.finish == inspect::FinishReason::Unknown
                ? json::value()
                : json::value(text(inspect::finishName(record.answer.finish))) } };
    addError(row, record.errorCode, record.errorMessage);
    return row;
}

json::object errorRow(const inspect::ExchangeRecord& record)
{
    json::object row { { "requestId", record.id.text.toStdString() }, { "date", isoTime(record.startedAtMs) },
        { "apiKey", text(record.keyName) }, { "incomingModelAlias", text(record.model) },
        { "provider", text(record.provider) }, { "selectedModelName", text(record.targetModel) },
        { "statusCode", record.status }, { "attemptCount", record.attempts.size() },
        { "errorCode", text(record.errorCode) }, { "errorMessage", text(redactText(record.errorMessage)) } };
    if (!record.errorDetail.isEmpty())
        row["errorDetail"] = text(redactText(record.errorDetail));
    return row;
}

json::array routeLines(const QVector<inspect::ConsideredTarget>& considered)
{
    json::array lines;
    for (const inspect::ConsideredTarget& target : considered) {
        lines.push_back(json::object { { "provider", text(target.provider) }, { "model", text(target.model) },
            { "group", text(target.group) }, { "place", target.place }, { "reason", text(target.reason) } });
    }
    return lines;
}

json::object traceBody(const inspect::ExchangeRecord& record)
{
    json::array attempts;
    for (const inspect::AttemptRecord& attempt : record.attempts)
        attempts.push_back(attemptBody(attempt));
    json::array notes;
    for (const inspect::TranslationNote& note : record.notes) {
        notes.push_back(json::object {
            { "kind", text(note.kind) }, { "field", text(note.field) }, { "reason", text(note.reason) } });
    }
    json::object body { { "usage", usageRow(record) }, { "method", record.method.toStdString() },
        { "target", maskTarget(record.target).toStdString() },
        { "phases",
            phases({ { "head", record.headUs }, { "body", record.bodyUs }, { "auth", record.authUs },
                { "route", record.routeUs }, { "describe", record.describeUs },
                { "described", record.describedUs }, { "firstByte", record.firstByteUs },
                { "firstToken", record.firstTokenUs }, { "firstText", record.firstTextUs },
                { "end", record.endUs } }) },
        { "attempts", std::move(attempts) }, { "considered", routeLines(record.considered) },
        { "notes", std::move(notes) } };
    if (!record.errorDetail.isEmpty())
        body["errorDetail"] = text(redactText(record.errorDetail));
    return body;
}

json::object mcpLogRow(const inspect::McpRecord& record)
{
    json::object row { { "id", record.id.text.toStdString() }, { "date", isoTime(record.startedAtMs) },
        { "apiKey", text(record.keyName) }, { "attribution", text(record.attribution) },
        { "client", text(record.client) }, { "serverName", text(record.server) },
        { "transport", text(record.transport) }, { "method", record.httpMethod.toStdString() },
        { "jsonrpcMethod", text(record.rpcMethod) }, { "toolName", text(record.name) },
        { "responseStatus", text(inspect::stateName(record.state)) }, { "statusCode", record.status },
        { "durationMs", milliseconds(record.endUs) }, { "requestBytes", record.requestBytes },
        { "responseBytes", record.responseBytes } };
    if (!record.errorMessage.isEmpty())
        row["errorMessage"] = text(redactText(record.errorMessage));
    return row;
}

} // namespace gateway::management
