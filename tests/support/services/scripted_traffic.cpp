// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/services/scripted_traffic.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::test {

using inspect::AttemptOutcome;
using inspect::AttemptRecord;
using inspect::ExchangeRecord;
using inspect::ExchangeState;
using inspect::kNever;
using Records = service::TrafficFeed::Records;

namespace {

constexpr qint64 kMs = 1000;

// An attempt that went well, over a fresh or a reused connection.
AttemptRecord attempt(
    int index, const QString& provider, const QString& model, qint64 startMs, qint64 waitMs, qint64 streamMs)
{
    const bool reused = index == 0 && waitMs % 2 == 0;
    const qint64 start = startMs * kMs;
    const qint64 connected = reused ? start : start + 62 * kMs;
    AttemptRecord record { .index = index,
        .provider = provider,
        .model = model,
        .reason = index == 0 ? u"first in order"_s : u"the target before failed"_s,
        .url = "https://api." + provider.toUtf8() + ".example/v1/chat/completions",
        .outcome = AttemptOutcome::Succeeded,
        .status = 200,
        .httpVersion = u"2"_s,
        .reusedConnection = reused,
        .startUs = start,
        .dnsUs = reused ? kNever : start + 8 * kMs,
        .connectUs = reused ? kNever : start + 27 * kMs,
        .tlsUs = reused ? kNever : connected,
        .sentUs = connected + 2 * kMs,
        .headUs = connected + waitMs * kMs,
        .firstByteUs = connected + (waitMs + 1) * kMs,
        .firstTokenUs = connected + (waitMs + 6) * kMs,
        .endUs = connected + (waitMs + streamMs) * kMs };
    record.requestHeaders = { { "Authorization", "Bearer \u2022\u2022\u2022\u20221a2b" },
        { "Content-Type", "application/json" } };
    record.responseHeaders = { { "Content-Type", "text/event-stream" },
        { "x-request-id", "req_4f1c77aa0b" } };
    return record;
}

AttemptRecord failedAttempt(const QString& provider, const QString& model, qint64 startMs, int status,
    const QString& code, const QString& message)
{
    AttemptRecord record = attempt(0, provider, model, startMs, 240, 3);
    record.outcome = AttemptOutcome::Failed;
    record.status = status;
    record.errorCode = code;
    record.errorMessage = message;
    record.firstTokenUs = kNever;
    return record;
}

ExchangeRecord exchange(int number, qint64 startedAtMs, const QString& client, const QString& alias,
    QVector<AttemptRecord> attempts)
{
    const AttemptRecord& last = attempts.last();
    ExchangeRecord record { .id = { QByteArray::number(number).rightJustified(26, '0') },
        .startedAtMs = startedAtMs,
        .state = ExchangeState::Completed,
        .dialect = client.startsWith(u"claude") ? Dialect::Messages : Dialect::Chat,
        .method = "POST",
        .remoteAddress = u"127.0.0.1"_s,
        .keyName = u"laptop"_s,
        .client = client,
        .model = alias,
        .alias = alias,
        .provider = last.provider,
        .targetModel = last.model,
        .streaming = true,
        .status = 200,
        .requestBytes = 18'204,
        .responseBytes = 6'120,
        .streamEvents = 148,
        .messages = 7 + number,
        .tools = 17,
        .answer = { .finish = inspect::FinishReason::Stop },
        .headUs = 180,
        .bodyUs = 420,
        .authUs = 450,
        .routeUs = 610,
        .firstByteUs = last.firstByteUs + 150,
        .firstTokenUs = last.firstTokenUs + 150,
        .firstTextUs = last.firstTokenUs + 150,
        .endUs = last.endUs + 300 };
    record.target = record.dialect == Dialect::Messages ? "/v1/messages" : "/v1/chat/completions";
    record.usage = { .input = 12'480 + number * 37, .output = 512 + number * 11, .cacheRead = 9'000 };
    record.requestHeaders = { { "Host", "127.0.0.1:4000" },
        { "Authorization", "Bearer \u2022\u2022\u2022\u20229zQx" }, { "User-Agent", client.toUtf8() },
        { "Content-Type", "application/json" } };
    record.responseHeaders = { { "Content-Type", "text/event-stream" }, { "Cache-Control", "no-cache" } };
    record.attempts = std::move(attempts);
    return record;
}

void fail(ExchangeRecord& record)
{
    const AttemptRecord& last = record.attempts.last();
    record.state = ExchangeState::Failed;
    record.status = last.status == 0 ? 502 : last.status;
    record.errorCode = last.errorCode;
    record.errorMessage = last.errorMessage;
    record.usage = {};
    record.streamEvents = 0;
    record.responseBytes = 214;
    record.answer = {};
    record.firstTokenUs = record.firstTextUs = kNever;
}

void cancelMidStream(ExchangeRecord& record)
{
    record.state = ExchangeState::Cancelled;
    record.errorCode = u"cancelled"_s;
    record.errorMessage = u"The client closed the connection."_s;
    record.attempts.last().outcome = AttemptOutcome::Cancelled;
}

void keepRunning(ExchangeRecord& record)
{
    AttemptRecord& last = record.attempts.last();
    record.state = ExchangeState::Running;
    record.endUs = kNever;
    last.outcome = AttemptOutcome::Running;
    last.endUs = kNever;
    record.usage = { .input = 8'120 };
    record.answer = {};
    record.contentBytes = 1'240;
}

inspect::CapturedBody whole(const QByteArray& bytes)
{
    return { .bytes = bytes, .size = bytes.size() };
}

const QString kLong = QStringLiteral("accounts/research/models/qwen3-coder-480b-a35b-instruct-fp8-long");

} // namespace

Records scriptedExchanges(qint64 nowMs)
{
    QVector<ExchangeRecord> all;
    int number = 1;
    const auto add = [&](qint64 secondsAgo, const QString& client, const QString& alias,
                         const QVector<AttemptRecord>& attempts) -> ExchangeRecord& {
        all.append(exchange(number++, nowMs - secondsAgo * 1000, client, alias, attempts));
        return all.last();
    };
    // An ordinary day, so that the list scrolls.
    for (int i = 0; i < 24; ++i) {
        const bool messages = i % 3 == 0;
        add(7200 - i * 240, messages ? u"claude-cli/2.1"_s : u"openai-python/2.3"_s,
            messages ? u"claude-sonnet-4-5"_s : u"fast"_s,
            { messages ? attempt(0, u"anthropic"_s, u"claude-sonnet-4-5"_s, 1, 380 + i * 17, 2400 + i * 130)
                       : attempt(0, u"openai"_s, u"gpt-4o-mini"_s, 1, 210 + i * 9, 640 + i * 40) });
    }
    fail(add(900, u"openai-python/2.3"_s, u"smart"_s,
        { failedAttempt(u"openai"_s, u"gpt-5"_s, 1, 429, u"upstream_status"_s,
            u"The provider answered 429: rate limit reached for requests per minute."_s) }));
    add(640, u"claude-cli/2.1"_s, u"claude-sonnet-4-5"_s,
        { failedAttempt(u"anthropic"_s, u"claude-sonnet-4-5"_s, 1, 529, u"upstream_status"_s,
              u"The provider answered 529: overloaded."_s),
            attempt(1, u"openrouter"_s, kLong, 310, 690, 4100) });
    cancelMidStream(
        add(420, u"codex-cli/0.63"_s, u"fast"_s, { attempt(0, u"openai"_s, u"gpt-4o-mini"_s, 1, 220, 900) }));
    fail(add(300, u"curl/8.5"_s, u"default"_s,
        { failedAttempt(u"openrouter"_s, kLong, 1, 0, u"upstream_connect"_s,
            u"No connection to openrouter.example: the name could not be resolved."_s) }));
    ExchangeRecord& thinking = add(180, u"research-notebook-with-a-long-client-name/14.2.1-beta"_s, kLong,
        { attempt(0, u"openrouter"_s, kLong, 1, 1240, 126'000) });
    thinking.firstTextUs = thinking.firstTokenUs + 20'000 * kMs;
    thinking.answer = { .finish = inspect::FinishReason::ToolCalls, .toolCalls = 3 };
    add(95, u"openai-node/6.9"_s, u"fast"_s, { attempt(0, u"ollama"_s, u"llama3.2"_s, 1, 44, 380) });
    keepRunning(add(6, u"claude-cli/2.1"_s, u"claude-sonnet-4-5"_s,
        { attempt(0, u"anthropic"_s, u"claude-sonnet-4-5"_s, 1, 520, 9000) }));
    ExchangeRecord& waiting =
        add(2, u"openai-python/2.3"_s, u"smart"_s, { attempt(0, u"openai"_s, u"gpt-5"_s, 1, 900, 10) });
    keepRunning(waiting);
    waiting.status = 0;
    waiting.firstByteUs = waiting.firstTokenUs = waiting.firstTextUs = kNever;
    waiting.usage = {};
    waiting.contentBytes = 0;
    waiting.attempts.last().status = 0;
    waiting.attempts.last().headUs = waiting.attempts.last().firstByteUs =
        waiting.attempts.last().firstTokenUs = kNever;

    Records records;
    for (const ExchangeRecord& record : all)
        records.append(std::make_shared<const ExchangeRecord>(record));
    return records;
}

inspect::Capture scriptedCapture(const inspect::ExchangeRecord& record)
{
    inspect::Capture capture {
        .id = record.id,
        .keyName = record.keyName,
        .startedAtMs = record.startedAtMs,
        .request = whole(
            R"({"model":"fast","stream":true,"messages":[{"role":"user","content":"Why is the sky blue?"}]})")
    };
    const QList<QByteArray> parts {
        R"(data: {"choices":[{"index":0,"delta":{"content":"Because"}}]})",
        R"(data: {"choices":[{"index":0,"delta":{"content":" blue light scatters more."}}]})",
        "data: [DONE]",
    };
    QByteArray answer;
    for (const QByteArray& part : parts)
        answer += part + "\n\n";
    capture.answer = whole(answer);
    for (const AttemptRecord& attempt : record.attempts) {
        const bool isAnswer = attempt.outcome != AttemptOutcome::Failed;
        capture.attempts.append({ .index = attempt.index,
            .request = whole(
                R"({"model":"gpt-4o-mini","stream":true,"messages":[{"role":"user","content":"Why is the sky blue?"}]})"),
            .answer = whole(isAnswer ? answer : R"({"error":{"message":"rate limit reached"}})") });
    }
    const qint64 from = record.firstByteUs == kNever ? record.headUs : record.firstByteUs;
    const qint64 end = record.endUs == kNever ? from + 900 * kMs : record.endUs;
    qint64 offset = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        inspect::StreamEvent event { .atUs = from + (end - from) * i / parts.size(),
            .side = inspect::StreamSide::Upstream,
            .attempt = static_cast<int>(record.attempts.size()) - 1,
            .type = i == 2 ? "[DONE]" : "",
            .offset = offset,
            .size = parts[i].size() + 2 };
        offset += event.size;
        capture.events.append(event);
        event.side = inspect::StreamSide::Client;
        event.atUs += 120;
        capture.events.append(event);
        capture.samples.append({ .atUs = event.atUs, .bytes = offset, .tokens = 3 * (i + 1) });
    }
    return capture;
}

ScriptedTraffic::ScriptedTraffic(Records records, QObject* parent)
    : TrafficFeed(parent)
    , m_records(std::move(records))
{
}

void ScriptedTraffic::emitUpdated(const Records& records)
{
    for (const inspect::ExchangeRecordPtr& record : records) {
        const auto known = std::find_if(m_records.begin(), m_records.end(),
            [&record](const inspect::ExchangeRecordPtr& other) { return other->id == record->id; });
        if (known == m_records.end())
            m_records.append(record);
        else
            *known = record;
    }
    Q_EMIT updated(records);
}

void ScriptedTraffic::loadHistory(const store::HistoryQuery& query, std::function<void(Result<Records>)> done)
{
    Records found;
    for (auto record = m_records.crbegin(); record != m_records.crend() && found.size() < query.limit;
         ++record) {
        if ((*record)->isFinished() && (query.beforeMs == 0 || (*record)->startedAtMs < query.beforeMs))
            found.append(*record);
    }
    const Result<Records> result = m_failure ? Result<Records>(*m_failure) : Result<Records>(found);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::searchHistory(
    const store::HistorySearch& search, std::function<void(Result<store::HistoryPage>)> done)
{
    m_searches.append(search);
    store::HistoryPage page { .isAtEnd = m_searchesEnd };
    if (!m_searchesEnd)
        page.searchedBackToMs = search.beforeMs - 1;
    for (auto record = m_records.crbegin(); record != m_records.crend(); ++record) {
        if ((*record)->isFinished() && (search.beforeMs == 0 || (*record)->startedAtMs < search.beforeMs))
            page.records.append(*record);
    }
    const Result<store::HistoryPage> result =
        m_failure ? Result<store::HistoryPage>(*m_failure) : Result<store::HistoryPage>(page);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

Records ScriptedTraffic::recordsOf(const store::HistoryScope& scope) const
{
    Records found;
    for (auto record = m_records.crbegin(); record != m_records.crend(); ++record) {
        const inspect::ExchangeMark mark = m_marks.value((*record)->id);
        const bool isMeant = (*record)->isFinished()
            && (scope.untilMs == 0 || (*record)->startedAtMs < scope.untilMs)
            && (!scope.ids || scope.ids->contains((*record)->id)) && (!scope.isPinned || mark.isPinned)
            && (!scope.isNoted || !mark.note.isEmpty()) && (!scope.keepsPinned || !mark.isPinned);
        if (isMeant)
            found.append(*record);
    }
    return found;
}

void ScriptedTraffic::loadTable(const store::HistoryTable& table, std::function<void(Result<Records>)> done)
{
    using By = store::HistoryOrder::By;
    m_tables.append(table);
    Records found = recordsOf(table.scope);
    const auto figure = [by = table.order.by](const inspect::ExchangeRecordPtr& record) {
        switch (by) {
        case By::Moment:
        case By::Client:
        case By::Key:
        case By::Model: break;
        case By::InputTokens: return record->usage.input.value_or(0) + record->usage.cacheRead.value_or(0);
        case By::OutputTokens: return record->usage.output.value_or(0);
        case By::Cost: return record->cost ? record->cost->nanos : qint64 { -1 };
        case By::Size: return record->responseBytes;
        case By::FirstToken: return record->firstTokenUs;
        case By::Duration: return record->endUs;
        case By::Finish: return static_cast<qint64>(record->answer.finish);
        case By::Messages: return record->messages;
        case By::Tools: return record->tools;
        case By::ToolCalls: return record->answer.toolCalls;
        case By::Speed: return qRound64(inspect::tokensPerSecond(*record).value_or(0) * 1000);
        }
        return record->startedAtMs;
    };
    const bool ascends = table.order.direction == store::HistoryOrder::Direction::Ascending;
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return ascends ? figure(a) < figure(b) : figure(a) > figure(b);
    });
    found = found.mid(table.offset, table.limit);
    const Result<Records> result = m_failure ? Result<Records>(*m_failure) : Result<Records>(found);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::countExchanges(
    const store::HistoryScope& scope, std::function<void(Result<qint64>)> done)
{
    const Result<qint64> result =
        m_failure ? Result<qint64>(*m_failure) : Result<qint64>(recordsOf(scope).size());
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::removeExchanges(
    const store::HistoryScope& scope, std::function<void(Result<qint64>)> done)
{
    m_removals.append(scope);
    Result<qint64> result = qint64 { 0 };
    if (m_failure) {
        result = *m_failure;
    } else {
        const Records gone = recordsOf(scope);
        m_records.removeIf(
            [&gone](const inspect::ExchangeRecordPtr& record) { return gone.contains(record); });
        result = gone.size();
    }
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::loadMarks(std::function<void(Result<inspect::ExchangeMarks>)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), marks = m_marks] { done(marks); }, Qt::QueuedConnection);
}

void ScriptedTraffic::setMark(
    const ExchangeId& id, const inspect::ExchangeMark& mark, std::function<void(Result<void>)> done)
{
    if (mark.isEmpty())
        m_marks.remove(id);
    else
        m_marks.insert(id, mark);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void ScriptedTraffic::removeExchange(const ExchangeId& id, std::function<void(Result<void>)> done)
{
    m_records.removeIf([&id](const inspect::ExchangeRecordPtr& record) { return record->id == id; });
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void ScriptedTraffic::replay(const inspect::ReplayOrder& order, std::function<void(Result<ExchangeId>)> done)
{
    m_replays.append(order);
    const Result<ExchangeId> result = m_failure
        ? Result<ExchangeId>(*m_failure)
        : Result<ExchangeId>(ExchangeId { "R" + order.original.text });
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::loadFigures(qint64 fromMs, std::function<void(Result<store::TrafficFigures>)> done)
{
    ++m_looksAtFigures;
    store::TrafficFigures figures { .cost = gateway::Money { 4'318'000'000 },
        .unpriced = 3,
        .medianFirstTokenMs = 612,
        .medianDurationMs = 2'870 };
    for (const inspect::ExchangeRecordPtr& record : m_records) {
        if (record->startedAtMs < fromMs || !record->isFinished())
            continue;
        ++figures.requests;
        figures.failed += record->state == ExchangeState::Failed ? 1 : 0;
        figures.cancelled += record->state == ExchangeState::Cancelled ? 1 : 0;
        figures.inputTokens += record->usage.input.value_or(0) + record->usage.cacheRead.value_or(0);
        figures.outputTokens += record->usage.output.value_or(0);
    }
    const Result<store::TrafficFigures> result =
        m_failure ? Result<store::TrafficFigures>(*m_failure) : Result<store::TrafficFigures>(figures);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::loadCapture(const ExchangeId& id, std::function<void(Result<inspect::CapturePtr>)> done)
{
    inspect::CapturePtr capture;
    const auto known = std::find_if(m_records.cbegin(), m_records.cend(),
        [&id](const inspect::ExchangeRecordPtr& record) { return record->id == id; });
    if (known != m_records.cend() && !m_forgotten.contains(id))
        capture = std::make_shared<const inspect::Capture>(scriptedCapture(**known));
    QMetaObject::invokeMethod(
        this, [done = std::move(done), capture] { done(capture); }, Qt::QueuedConnection);
}

void ScriptedTraffic::searchBodies(
    const inspect::BodyQuery& query, std::function<void(Result<inspect::BodySearchPage>)> done)
{
    inspect::BodySearchPage page;
    if (query.beforeMs == 0) {
        page.searchedBackToMs = m_records.isEmpty() ? 1 : m_records.last()->startedAtMs + 1;
    } else {
        page.isAtEnd = true;
        for (auto record = m_records.crbegin(); record != m_records.crend(); ++record) {
            ++page.searchedCaptures;
            const QString text = QString::fromUtf8(scriptedCapture(**record).request.bytes);
            const auto at = text.indexOf(query.text, 0, Qt::CaseInsensitive);
            if (at >= 0) {
                page.matches.append({ .record = *record,
                    .part = inspect::BodyPart::Request,
                    .snippet = text,
                    .snippetFrom = static_cast<int>(at),
                    .snippetLength = static_cast<int>(query.text.size()) });
            }
        }
    }
    const Result<inspect::BodySearchPage> result =
        m_failure ? Result<inspect::BodySearchPage>(*m_failure) : Result<inspect::BodySearchPage>(page);
    QMetaObject::invokeMethod(
        this, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void ScriptedTraffic::deleteCapture(const ExchangeId& id, std::function<void(Result<void>)> done)
{
    m_forgotten.append(id);
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void ScriptedTraffic::cancel(const ExchangeId& id)
{
    m_cancelled.append(id);
    for (const inspect::ExchangeRecordPtr& record : std::as_const(m_records)) {
        if (record->id != id || record->isFinished())
            continue;
        auto ended = std::make_shared<ExchangeRecord>(*record);
        cancelMidStream(*ended);
        ended->endUs = std::max<qint64>(ended->routeUs, ended->firstTokenUs) + 400 * kMs;
        ended->attempts.last().endUs = ended->endUs;
        QMetaObject::invokeMethod(
            this, [this, ended] { emitUpdated({ ended }); }, Qt::QueuedConnection);
        return;
    }
}

} // namespace gateway::test

#include "moc_scripted_traffic.cpp"
