// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_export.h"

#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/export_redaction.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptRecord;
using gateway::inspect::Capture;
using gateway::inspect::CapturedBody;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::kNever;

namespace {

QString instant(qint64 epochMs)
{
    return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

double milliseconds(qint64 us)
{
    return static_cast<double>(us) / 1e3;
}

// HAR's word for what did not happen is -1.
double span(qint64 fromUs, qint64 toUs)
{
    return fromUs == kNever || toUs == kNever ? -1.0 : milliseconds(std::max<qint64>(0, toUs - fromUs));
}

// HAR wants them to be numbers that add up; what is not known takes no time.
double spent(qint64 fromUs, qint64 toUs)
{
    return std::max(0.0, span(fromUs, toUs));
}

QJsonArray headerArray(const gateway::HeaderList& headers)
{
    QJsonArray list;
    for (const gateway::Header& header : headers) {
        list.append(QJsonObject { { u"name"_s, QString::fromLatin1(header.name) },
            { u"value"_s, QString::fromUtf8(header.value) } });
    }
    return list;
}

QString mediaType(const gateway::HeaderText& headers)
{
    const QByteArray type = gateway::headerValue(headers.list(), "content-type").toByteArray();
    return type.isEmpty() ? u"application/octet-stream"_s : QString::fromLatin1(type);
}

QJsonArray queryArray(const QByteArray& address)
{
    QJsonArray list;
    const qsizetype question = address.indexOf('?');
    if (question < 0)
        return list;
    const auto items = QUrlQuery(QString::fromUtf8(address.sliced(question + 1))).queryItems();
    for (const auto& [name, value] : items)
        list.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value } });
    return list;
}

// Both sides of one hop.
struct Hop {
    qint64 startedAtMs = 0;
    qint64 timeUs = 0;
    QByteArray method;
    QString url;
    QString httpVersion;
    const gateway::HeaderText* requestHeaders = nullptr;
    const gateway::HeaderText* responseHeaders = nullptr;
    CapturedBody request = {};
    CapturedBody answer = {};
    qint64 requestBytes = 0;
    qint64 answerBytes = 0;
    int status = 0;
    QJsonObject timings = {};
    QString comment = {};
    QJsonObject facts = {}; // what HAR has no place for, under names of ours
};

QJsonObject entryOf(const Hop& hop, ExportRedaction& redaction)
{
    QJsonObject request { { u"method"_s, QString::fromLatin1(hop.method) }, { u"url"_s, hop.url },
        { u"httpVersion"_s, hop.httpVersion }, { u"cookies"_s, QJsonArray() },
        { u"headers"_s, headerArray(redaction.headers(*hop.requestHeaders)) },
        { u"queryString"_s, queryArray(hop.url.toUtf8()) }, { u"headersSize"_s, -1 },
        { u"bodySize"_s, hop.requestBytes } };
    if (!hop.request.bytes.isEmpty()) {
        request.insert(u"postData"_s,
            QJsonObject { { u"mimeType"_s, mediaType(*hop.requestHeaders) },
                { u"text"_s, redaction.body(hop.request.bytes) } });
    }
    QJsonObject content { { u"size"_s, hop.answerBytes },
        { u"mimeType"_s, mediaType(*hop.responseHeaders) } };
    if (!hop.answer.bytes.isEmpty())
        content.insert(u"text"_s, redaction.body(hop.answer.bytes));
    if (hop.answer.isCut())
        content.insert(u"comment"_s, u"Only the beginning was kept."_s);
    QJsonObject entry { { u"startedDateTime"_s, instant(hop.startedAtMs) },
        { u"time"_s, milliseconds(hop.timeUs) }, { u"request"_s, request },
        { u"response"_s,
            QJsonObject { { u"status"_s, hop.status }, { u"statusText"_s, QString() },
                { u"httpVersion"_s, hop.httpVersion }, { u"cookies"_s, QJsonArray() },
                { u"headers"_s, headerArray(redaction.headers(*hop.responseHeaders)) },
                { u"content"_s, content }, { u"redirectURL"_s, QString() }, { u"headersSize"_s, -1 },
                { u"bodySize"_s, hop.answerBytes } } },
        { u"cache"_s, QJsonObject() }, { u"timings"_s, hop.timings }, { u"comment"_s, hop.comment } };
    for (auto fact = hop.facts.constBegin(); fact != hop.facts.constEnd(); ++fact)
        entry.insert(fact.key(), fact.value());
    return entry;
}

Hop clientHop(const ExchangeRecord& record, const CapturePtr& capture)
{
    const QByteArray host = gateway::headerValue(record.requestHeaders.list(), "host").toByteArray();
    const qint64 end = std::max<qint64>(0, record.endUs);
    Hop hop { .startedAtMs = record.startedAtMs,
        .timeUs = end,
        .method = record.method,
        .url = u"http://"_s + QString::fromLatin1(host.isEmpty() ? QByteArray("127.0.0.1") : host)
            + QString::fromUtf8(record.target),
        .httpVersion = u"HTTP/1.1"_s,
        .requestHeaders = &record.requestHeaders,
        .responseHeaders = &record.responseHeaders,
        .requestBytes = record.requestBytes,
        .answerBytes = record.responseBytes,
        .status = record.status,
        .timings = { { u"send"_s, spent(0, record.bodyUs) },
            { u"wait"_s, spent(record.bodyUs, record.firstByteUs) },
            { u"receive"_s, spent(record.firstByteUs, record.endUs) } },
        .comment = u"client to Plexus"_s,
        .facts = { { u"_finishReason"_s, gateway::inspect::finishName(record.answer.finish) },
            { u"_toolCalls"_s, record.answer.toolCalls }, { u"_tools"_s, record.tools },
            { u"_messages"_s, record.messages } } };
    if (capture) {
        hop.request = capture->request;
        hop.answer = capture->answer;
    }
    return hop;
}

Hop attemptHop(const ExchangeRecord& record, const AttemptRecord& attempt, const CapturePtr& capture)
{
    const qint64 start = std::max<qint64>(0, attempt.startUs);
    const qint64 connected = attempt.tlsUs != kNever ? attempt.tlsUs : attempt.connectUs;
    Hop hop { .startedAtMs = record.startedAtMs + start / 1'000,
        .timeUs = std::max<qint64>(0, attempt.endUs - start),
        .method = record.method,
        .url = QString::fromUtf8(attempt.url),
        .httpVersion = u"HTTP/"_s + (attempt.httpVersion.isEmpty() ? u"1.1"_s : attempt.httpVersion),
        .requestHeaders = &attempt.requestHeaders,
        .responseHeaders = &attempt.responseHeaders,
        .status = attempt.status,
        .timings = { { u"dns"_s, span(attempt.startUs, attempt.dnsUs) },
            { u"connect"_s, span(attempt.dnsUs, connected) },
            { u"ssl"_s, span(attempt.connectUs, attempt.tlsUs) },
            { u"send"_s, spent(connected == kNever ? attempt.startUs : connected, attempt.sentUs) },
            { u"wait"_s, spent(attempt.sentUs, attempt.firstByteUs) },
            { u"receive"_s, spent(attempt.firstByteUs, attempt.endUs) } },
        .comment = u"Plexus to %1, attempt %2: %3"_s.arg(
            attempt.provider, QString::number(attempt.index + 1), attempt.reason) };
    if (!capture)
        return hop;
    for (const auto& kept : capture->attempts) {
        if (kept.index != attempt.index)
            continue;
        hop.request = kept.request;
        hop.answer = kept.answer;
        hop.requestBytes = kept.request.size;
        hop.answerBytes = kept.answer.size;
    }
    return hop;
}

QJsonObject harOf(const QVector<Hop>& hops, ExportRedaction& redaction)
{
    QJsonArray entries;
    for (const Hop& hop : hops)
        entries.append(entryOf(hop, redaction));
    return { { u"log"_s,
        QJsonObject { { u"version"_s, u"1.2"_s },
            { u"creator"_s,
                QJsonObject {
                    { u"name"_s, u"Plexus"_s }, { u"version"_s, QString::fromLatin1(PLEXUS_VERSION) } } },
            { u"pages"_s, QJsonArray() }, { u"entries"_s, entries } } } };
}

void put(QJsonObject& object, const QString& name, const std::optional<qint64>& count)
{
    if (count)
        object.insert(name, *count);
}

QJsonObject usageOf(const ExchangeRecord& record)
{
    QJsonObject usage;
    put(usage, u"input"_s, record.usage.input);
    put(usage, u"output"_s, record.usage.output);
    put(usage, u"cache_read"_s, record.usage.cacheRead);
    put(usage, u"cache_write"_s, record.usage.cacheWrite);
    put(usage, u"reasoning"_s, record.usage.reasoning);
    if (record.cost)
        usage.insert(u"cost_dollars"_s, record.cost->toText());
    return usage;
}

QJsonArray routeOf(const ExchangeRecord& record)
{
    QJsonArray route;
    for (const auto& candidate : record.considered) {
        route.append(QJsonObject { { u"provider"_s, candidate.provider }, { u"model"_s, candidate.model },
            { u"reason"_s, candidate.reason }, { u"place"_s, candidate.place } });
    }
    return route;
}

QJsonObject stampsOf(const ExchangeRecord& record)
{
    return { { u"head"_s, record.headUs }, { u"body"_s, record.bodyUs }, { u"auth"_s, record.authUs },
        { u"route"_s, record.routeUs }, { u"first_byte"_s, record.firstByteUs },
        { u"first_token"_s, record.firstTokenUs }, { u"first_text"_s, record.firstTextUs },
        { u"end"_s, record.endUs } };
}

QJsonArray eventsOf(const CapturePtr& capture, ExportRedaction& redaction)
{
    QJsonArray events;
    if (!capture)
        return events;
    for (const auto& event : capture->events) {
        events.append(QJsonObject { { u"at_us"_s, event.atUs },
            { u"side"_s, event.side == gateway::inspect::StreamSide::Client ? u"client"_s : u"upstream"_s },
            { u"attempt"_s, event.attempt }, { u"type"_s, QString::fromUtf8(event.type) },
            { u"bytes"_s, event.size },
            { u"text"_s, redaction.body(capture->bytesOf(event).toByteArray()) } });
    }
    return events;
}

QJsonObject hopJson(const Hop& hop, ExportRedaction& redaction)
{
    return { { u"url"_s, hop.url }, { u"status"_s, hop.status }, { u"comment"_s, hop.comment },
        { u"request_headers"_s, headerArray(redaction.headers(*hop.requestHeaders)) },
        { u"response_headers"_s, headerArray(redaction.headers(*hop.responseHeaders)) },
        { u"request"_s, redaction.body(hop.request.bytes) },
        { u"response"_s, redaction.body(hop.answer.bytes) }, { u"timings_ms"_s, hop.timings } };
}

QJsonObject jsonOf(const ExchangeRecord& record, const QVector<Hop>& hops, const CapturePtr& capture,
    ExportRedaction& redaction)
{
    QJsonArray parts;
    for (const Hop& hop : hops)
        parts.append(hopJson(hop, redaction));
    QJsonArray notes;
    for (const auto& note : record.notes) {
        notes.append(QJsonObject {
            { u"kind"_s, note.kind }, { u"field"_s, note.field }, { u"reason"_s, note.reason } });
    }
    return { { u"id"_s, record.id.toString() }, { u"kind"_s, gateway::inspect::kindName(record.kind) },
        { u"parent"_s, record.parent.toString() }, { u"started"_s, instant(record.startedAtMs) },
        { u"state"_s, gateway::inspect::stateName(record.state) },
        { u"dialect"_s, gateway::dialectName(record.dialect) }, { u"client"_s, record.client },
        { u"key"_s, redaction.name(record.keyName) }, { u"label"_s, redaction.name(record.attribution) },
        { u"address"_s, redaction.name(record.remoteAddress) },
        { u"session"_s, redaction.name(record.session) }, { u"agent"_s, redaction.name(record.agent) },
        { u"model"_s, record.model }, { u"alias"_s, record.alias }, { u"provider"_s, record.provider },
        { u"target_model"_s, record.targetModel }, { u"status"_s, record.status },
        { u"error_code"_s, record.errorCode }, { u"error"_s, redaction.text(record.errorMessage) },
        { u"finish_reason"_s, gateway::inspect::finishName(record.answer.finish) },
        { u"tool_calls"_s, record.answer.toolCalls }, { u"tools"_s, record.tools },
        { u"messages"_s, record.messages }, { u"usage"_s, usageOf(record) },
        { u"stamps_us"_s, stampsOf(record) }, { u"route"_s, routeOf(record) }, { u"translation"_s, notes },
        { u"hops"_s, parts }, { u"events"_s, eventsOf(capture, redaction) } };
}

QVector<Hop> hopsOf(const ExchangeRecord& record, const CapturePtr& capture, ExportNames names)
{
    QVector<Hop> hops { clientHop(record, capture) };
    for (const AttemptRecord& attempt : record.attempts)
        hops.append(attemptHop(record, attempt, capture));
    if (names == ExportNames::LeftOut)
        hops.first().url = u"http://127.0.0.1"_s + QString::fromUtf8(record.target);
    return hops;
}

} // namespace

ExportedFile exportExchanges(const QVector<ExportedRequest>& requests, const ExportOptions& options)
{
    ExportRedaction redaction(options);
    QVector<Hop> all;
    QJsonArray list;
    for (const ExportedRequest& request : requests) {
        const QVector<Hop> hops = hopsOf(*request.record, request.capture, options.names);
        if (options.form == ExportForm::Json)
            list.append(jsonOf(*request.record, hops, request.capture, redaction));
        all += hops;
    }
    const auto made = [&] {
        switch (options.form) {
        case ExportForm::Har: return QJsonDocument(harOf(all, redaction));
        case ExportForm::Json:
            return list.size() == 1 ? QJsonDocument(list.first().toObject()) : QJsonDocument(list);
        }
        return QJsonDocument();
    }();
    return {
        .bytes = made.toJson(), .entries = static_cast<int>(all.size()), .replaced = redaction.replaced()
    };
}

ExportedFile exportExchange(
    const ExchangeRecord& record, const CapturePtr& capture, const ExportOptions& options)
{
    return exportExchanges(
        { { .record = std::make_shared<const ExchangeRecord>(record), .capture = capture } }, options);
}

QString exportName(const QVector<ExportedRequest>& requests, ExportForm form)
{
    const QString ending = form == ExportForm::Har ? u"har"_s : u"json"_s;
    const QString first = requests.first().record->id.toString();
    return requests.size() == 1
        ? u"plexus-%1.%2"_s.arg(first, ending)
        : u"plexus-%1-requests-%2.%3"_s.arg(QString::number(requests.size()), first, ending);
}

} // namespace app::viewmodels
