// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchange_repository.h"

#include "store/record_rows.h"
#include "store/record_text.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QVarLengthArray>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace gateway::store {

using inspect::AttemptRecord;
using inspect::ExchangeRecord;
using inspect::FinishReason;

namespace {

// Medians are taken over the latest rows of the span: exact for a person's day, bounded for a server's.
constexpr int kMedianSample = 20'000;

// One sentence for all of a batch, so that one cause is told once.
const QString kNotWritten = QStringLiteral("The database cannot be written");

// Rows of a statement that writes several. A statement costs SQLite as much as half a row.
constexpr std::size_t kTogether = 8;

const QString kKnownStays = QStringLiteral(" ON CONFLICT (id) DO NOTHING");

QString insertText(
    const QString& table, const QStringList& columns, const QString& verb = u"INSERT"_s, std::size_t rows = 1)
{
    const QString row = u'(' + QStringList(columns.size(), u"?"_s).join(u", "_s) + u')';
    const QStringList all(static_cast<qsizetype>(rows), row);
    return u"%1 INTO %2 (%3) VALUES %4"_s.arg(verb, table, columns.join(u", "_s), all.join(u", "_s));
}

// For SQLite. It need not be able to take back half a statement, which it would note every page for: what
// fails takes the whole transaction along.
QString insertTogetherText(const QString& table, const QStringList& columns)
{
    return insertText(table, columns, u"INSERT OR FAIL"_s, kTogether);
}

std::optional<qint64> countAt(const QSqlQuery& query, const QString& column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<qint64> median(QVector<qint64>& values)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle / 1000;
    // Of an even number, half-way between the two in the middle.
    return (*middle + *std::max_element(values.begin(), middle)) / 2 / 1000;
}

ExchangeRecord recordAt(const QSqlQuery& query)
{
    const auto number = [&query](const QString& column) { return query.value(column).toLongLong(); };
    const auto string = [&query](const QString& column) { return query.value(column).toString(); };
    ExchangeRecord record;
    record.id = { string(u"id"_s).toLatin1() };
    record.startedAtMs = number(u"started_at_ms"_s);
    record.state = inspect::stateFromName(string(u"state"_s)).value_or(inspect::ExchangeState::Failed);
    record.dialect = dialectFromName(string(u"dialect"_s)).value_or(Dialect::Chat);
    record.method = string(u"method"_s).toUtf8();
    record.target = string(u"target"_s).toUtf8();
    record.remoteAddress = string(u"remote_address"_s);
    record.keyName = string(u"key_name"_s);
    record.attribution = string(u"attribution"_s);
    record.client = string(u"client"_s);
    record.model = string(u"model"_s);
    record.alias = string(u"alias"_s);
    record.provider = string(u"provider"_s);
    record.targetModel = string(u"target_model"_s);
    record.streaming = number(u"streaming"_s) != 0;
    record.status = static_cast<int>(number(u"status"_s));
    record.errorCode = string(u"error_code"_s);
    record.errorMessage = string(u"error_message"_s);
    record.errorDetail = string(u"error_detail"_s);
    record.usage = { .input = countAt(query, u"input_tokens"_s),
        .output = countAt(query, u"output_tokens"_s),
        .cacheRead = countAt(query, u"cache_read_tokens"_s),
        .cacheWrite = countAt(query, u"cache_write_tokens"_s),
        .reasoning = countAt(query, u"reasoning_tokens"_s) };
    record.requestBytes = number(u"request_bytes"_s);
    record.responseBytes = number(u"response_bytes"_s);
    record.streamEvents = number(u"stream_events"_s);
    record.headUs = number(u"head_us"_s);
    record.bodyUs = number(u"body_us"_s);
    record.authUs = number(u"auth_us"_s);
    record.routeUs = number(u"route_us"_s);
    record.firstByteUs = number(u"first_byte_us"_s);
    record.firstTokenUs = number(u"first_token_us"_s);
    record.endUs = number(u"end_us"_s);
    record.requestHeaders = HeaderText::fromLines(string(u"request_headers"_s).toUtf8());
    record.responseHeaders = HeaderText::fromLines(string(u"response_headers"_s).toUtf8());
    record.notes = notesFromText(string(u"notes"_s));
    if (const auto nanos = countAt(query, u"cost_nanos"_s))
        record.cost = Money { *nanos };
    record.costSource = string(u"cost_source"_s);
    record.isUsageEstimated = number(u"usage_estimated"_s) != 0;
    record.considered = consideredFromText(string(u"considered"_s));
    record.operation = operationFromName(string(u"operation"_s)).value_or(Operation::Generate);
    record.media = mediaFromText(string(u"media"_s));
    record.kind = inspect::kindFromName(string(u"kind"_s)).value_or(inspect::ExchangeKind::Client);
    record.parent = { string(u"parent"_s).toLatin1() };
    record.describeUs = number(u"describe_us"_s);
    record.describedUs = number(u"described_us"_s);
    record.session = string(u"session"_s);
    record.agent = string(u"agent"_s);
    record.parentAgent = string(u"parent_agent"_s);
    record.answer = { .finish = inspect::finishFromName(string(u"finish"_s)).value_or(FinishReason::Unknown),
        .toolCalls = number(u"tool_calls"_s) };
    record.tools = number(u"tools"_s);
    record.messages = number(u"messages"_s);
    // Before it was noted, nobody told thinking from text.
    record.firstTextUs = countAt(query, u"first_text_us"_s).value_or(record.firstTokenUs);
    return record;
}

AttemptRecord attemptAt(const QSqlQuery& query)
{
    const auto number = [&query](const QString& column) { return query.value(column).toLongLong(); };
    const auto string = [&query](const QString& column) { return query.value(column).toString(); };
    AttemptRecord attempt;
    attempt.index = static_cast<int>(number(u"attempt"_s));
    attempt.provider = string(u"provider"_s);
    attempt.model = string(u"model"_s);
    attempt.reason = string(u"reason"_s);
    attempt.url = string(u"url"_s).toUtf8();
    attempt.outcome =
        inspect::outcomeFromName(string(u"outcome"_s)).value_or(inspect::AttemptOutcome::Failed);
    attempt.status = static_cast<int>(number(u"status"_s));
    attempt.errorCode = string(u"error_code"_s);
    attempt.errorMessage = string(u"error_message"_s);
    attempt.httpVersion = string(u"http_version"_s);
    attempt.reusedConnection = number(u"reused_connection"_s) != 0;
    attempt.startUs = number(u"start_us"_s);
    attempt.dnsUs = number(u"dns_us"_s);
    attempt.connectUs = number(u"connect_us"_s);
    attempt.tlsUs = number(u"tls_us"_s);
    attempt.sentUs = number(u"sent_us"_s);
    attempt.headUs = number(u"head_us"_s);
    attempt.firstByteUs = number(u"first_byte_us"_s);
    attempt.firstTokenUs = number(u"first_token_us"_s);
    attempt.endUs = number(u"end_us"_s);
    attempt.requestHeaders = HeaderText::fromLines(string(u"request_headers"_s).toUtf8());
    attempt.responseHeaders = HeaderText::fromLines(string(u"response_headers"_s).toUtf8());
    // Rows from before it was stored were never translated; their exchange's dialect is set by the caller.
    attempt.dialect = dialectFromName(string(u"dialect"_s)).value_or(Dialect::Chat);
    return attempt;
}

Result<QVector<ExchangeRecord>> records(QSqlQuery& select)
{
    if (auto ran = run(select, u"The request history cannot be read"_s); !ran)
        return ran.error();
    QVector<ExchangeRecord> found;
    while (select.next())
        found.append(recordAt(select));
    return found;
}

} // namespace

ExchangeRepository::ExchangeRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_insertExchange(database, insertText(u"exchanges"_s, exchangeColumns()) + kKnownStays)
    , m_insertAttempt(database, insertText(u"attempts"_s, attemptColumns()))
    , m_deleteExchange(prepared(database, u"DELETE FROM exchanges WHERE id = :id"_s))
{
    if (engineOf(database) == Engine::Sqlite)
        m_together.emplace(database);
}

ExchangeRepository::Together::Together(const QSqlDatabase& database)
    : exchanges(database, insertTogetherText(u"exchanges"_s, exchangeColumns()) + kKnownStays)
    , attempts(database, insertTogetherText(u"attempts"_s, attemptColumns()))
{
}

Result<void> ExchangeRepository::write(std::span<const ExchangeRecord* const> records)
{
    while (m_together && records.size() >= kTogether) {
        if (auto written = writeTogether(records.first(kTogether)); !written)
            return written;
        records = records.subspan(kTogether);
    }
    for (const ExchangeRecord* record : records) {
        if (auto written = write(*record); !written)
            return written;
    }
    return {};
}

Result<void> ExchangeRepository::writeTogether(std::span<const ExchangeRecord* const> records)
{
    RowInsert& insert = m_together->exchanges;
    insert.begin();
    for (const ExchangeRecord* record : records)
        withRow(*record, [&insert](const auto&... values) { insert.add(values...); });
    const Result<int> written = insert.write(kNotWritten);
    if (!written)
        return written.error();
    if (static_cast<std::size_t>(*written) == records.size())
        return insertAttempts(records);
    // One was there already, written while it was still running, and which is not told: each is written
    // anew by itself, those that have just gone in too.
    for (const ExchangeRecord* record : records) {
        if (auto replaced = write(*record); !replaced)
            return replaced;
    }
    return {};
}

Result<void> ExchangeRepository::insertAttempts(std::span<const ExchangeRecord* const> records)
{
    QVarLengthArray<std::pair<const ExchangeRecord*, const AttemptRecord*>, kTogether * 2> rows;
    for (const ExchangeRecord* record : records) {
        for (const AttemptRecord& attempt : record->attempts)
            rows.append({ record, &attempt });
    }
    std::span left(rows.cbegin(), rows.cend());
    for (RowInsert& insert = m_together->attempts; left.size() >= kTogether; left = left.subspan(kTogether)) {
        insert.begin();
        for (const auto& [record, attempt] : left.first(kTogether))
            withRow(record->id, *attempt, [&insert](const auto&... values) { insert.add(values...); });
        if (const auto written = insert.write(kNotWritten); !written)
            return written.error();
    }
    for (const auto& [record, attempt] : left) {
        if (const auto written = insert(record->id, *attempt); !written)
            return written.error();
    }
    return {};
}

Result<void> ExchangeRepository::write(const ExchangeRecord& record)
{
    Result<int> written = insert(record);
    // Written before, while it was still running: its row goes, its attempts with it.
    if (written && *written == 0) {
        QSqlQuery deleteAttempts = prepared(m_database, u"DELETE FROM attempts WHERE exchange_id = :id"_s);
        for (QSqlQuery* statement : { &deleteAttempts, &m_deleteExchange }) {
            statement->bindValue(u":id"_s, record.id.toString());
            if (auto ran = run(*statement, kNotWritten); !ran)
                return ran;
        }
        written = insert(record);
    }
    if (!written)
        return written.error();
    for (const AttemptRecord& attempt : record.attempts) {
        if (const auto added = insert(record.id, attempt); !added)
            return added.error();
    }
    return {};
}

Result<int> ExchangeRepository::insert(const ExchangeRecord& record)
{
    return withRow(
        record, [this](const auto&... values) { return m_insertExchange.run(kNotWritten, values...); });
}

Result<int> ExchangeRepository::insert(const ExchangeId& id, const AttemptRecord& attempt)
{
    return withRow(
        id, attempt, [this](const auto&... values) { return m_insertAttempt.run(kNotWritten, values...); });
}

Result<QVector<inspect::ExchangeRecordPtr>> ExchangeRepository::page(const HistoryQuery& query)
{
    Result<QVector<ExchangeRecord>> records = newest(query);
    if (!records)
        return records.error();
    // A page that ends between rows of one millisecond is completed: the next one begins before it.
    if (!records->isEmpty() && records->size() == query.limit) {
        Result<QVector<ExchangeRecord>> rest = sameMoment(records->last());
        if (!rest)
            return rest.error();
        records->append(*rest);
    }
    QVector<inspect::ExchangeRecordPtr> page;
    page.reserve(records->size());
    for (ExchangeRecord& record : *records) {
        if (auto loaded = loadAttempts(record); !loaded)
            return loaded.error();
        page.append(std::make_shared<const ExchangeRecord>(std::move(record)));
    }
    return page;
}

Result<QVector<inspect::ExchangeRecordPtr>> ExchangeRepository::select(
    const QString& tail, const BoundValues& values)
{
    QSqlQuery query =
        prepared(m_database, u"SELECT %1 FROM exchanges%2"_s.arg(exchangeColumns().join(u", "_s), tail));
    for (const auto& [name, value] : values)
        query.bindValue(name, value);
    Result<QVector<ExchangeRecord>> found = records(query);
    if (!found)
        return found.error();
    QVector<inspect::ExchangeRecordPtr> page;
    page.reserve(found->size());
    for (ExchangeRecord& record : *found) {
        if (auto loaded = loadAttempts(record); !loaded)
            return loaded.error();
        page.append(std::make_shared<const ExchangeRecord>(std::move(record)));
    }
    return page;
}

Result<QVector<ExchangeRecord>> ExchangeRepository::newest(const HistoryQuery& query)
{
    QSqlQuery select = prepared(m_database,
        u"SELECT %1 FROM exchanges WHERE started_at_ms < :before_ms "
        "ORDER BY started_at_ms DESC, id DESC LIMIT :limit"_s.arg(exchangeColumns().join(u", "_s)));
    select.bindValue(
        u":before_ms"_s, query.beforeMs == 0 ? std::numeric_limits<qint64>::max() : query.beforeMs);
    select.bindValue(u":limit"_s, std::max(query.limit, 0));
    return records(select);
}

Result<QVector<ExchangeRecord>> ExchangeRepository::sameMoment(const ExchangeRecord& last)
{
    QSqlQuery select = prepared(m_database,
        u"SELECT %1 FROM exchanges WHERE started_at_ms = :at_ms AND id < :id "
        "ORDER BY id DESC"_s.arg(exchangeColumns().join(u", "_s)));
    select.bindValue(u":at_ms"_s, last.startedAtMs);
    select.bindValue(u":id"_s, last.id.toString());
    return records(select);
}

Result<void> ExchangeRepository::loadAttempts(ExchangeRecord& record)
{
    QSqlQuery select = prepared(m_database,
        u"SELECT %1 FROM attempts WHERE exchange_id = :id ORDER BY attempt"_s.arg(
            attemptColumns().join(u", "_s)));
    select.bindValue(u":id"_s, record.id.toString());
    if (auto ran = run(select, u"The attempts of a request cannot be read"_s); !ran)
        return ran;
    while (select.next())
        record.attempts.append(attemptAt(select));
    return {};
}

Result<TrafficFigures> ExchangeRepository::figures(qint64 fromMs)
{
    QSqlQuery sums = prepared(m_database,
        u"SELECT COUNT(*) AS requests, COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) AS "
        u"failed, "
        "COALESCE(SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END), 0) AS cancelled, "
        "CAST(COALESCE(SUM(COALESCE(input_tokens, 0) + COALESCE(cache_read_tokens, 0) + "
        "COALESCE(cache_write_tokens, 0)), 0) AS BIGINT) AS input, "
        "CAST(COALESCE(SUM(COALESCE(output_tokens, 0)), 0) AS BIGINT) AS output, "
        "CAST(COALESCE(SUM(cost_nanos), 0) AS BIGINT) AS cost, "
        "COALESCE(SUM(CASE WHEN cost_nanos IS NULL AND output_tokens IS NOT NULL THEN 1 ELSE 0 END), 0) AS "
        "unpriced FROM exchanges WHERE started_at_ms >= :from_ms"_s);
    sums.bindValue(u":from_ms"_s, fromMs);
    if (auto ran = run(sums, u"The figures cannot be read"_s); !ran)
        return ran.error();
    TrafficFigures figures;
    if (sums.next()) {
        figures = { .requests = sums.value(u"requests"_s).toLongLong(),
            .failed = sums.value(u"failed"_s).toLongLong(),
            .cancelled = sums.value(u"cancelled"_s).toLongLong(),
            .inputTokens = sums.value(u"input"_s).toLongLong(),
            .outputTokens = sums.value(u"output"_s).toLongLong(),
            .cost = { sums.value(u"cost"_s).toLongLong() },
            .unpriced = sums.value(u"unpriced"_s).toLongLong() };
    }
    QSqlQuery times = prepared(m_database,
        u"SELECT first_token_us, end_us FROM exchanges WHERE started_at_ms >= :from_ms AND state = "
        u"'completed' "
        "ORDER BY started_at_ms DESC LIMIT :sample"_s);
    times.bindValue(u":from_ms"_s, fromMs);
    times.bindValue(u":sample"_s, kMedianSample);
    if (auto ran = run(times, u"The figures cannot be read"_s); !ran)
        return ran.error();
    QVector<qint64> firstTokens;
    QVector<qint64> durations;
    while (times.next()) {
        const qint64 firstToken = times.value(u"first_token_us"_s).toLongLong();
        if (firstToken >= 0)
            firstTokens.append(firstToken);
        durations.append(times.value(u"end_us"_s).toLongLong());
    }
    figures.medianFirstTokenMs = median(firstTokens);
    figures.medianDurationMs = median(durations);
    return figures;
}

Result<void> ExchangeRepository::closeInterrupted()
{
    if (auto closed = closeInterruptedAttempts(); !closed)
        return closed;
    return runOnce(m_database,
        u"UPDATE exchanges SET state = 'failed', error_code = 'internal_error', "
        "error_message = 'Plexus stopped while this request ran.' WHERE state = 'running'"_s);
}

Result<void> ExchangeRepository::closeInterruptedAttempts()
{
    return runOnce(m_database,
        u"UPDATE attempts SET outcome = 'failed', error_code = 'internal_error', "
        "error_message = 'Plexus stopped while this attempt ran.' WHERE outcome = 'running' "
        "AND exchange_id IN (SELECT id FROM exchanges WHERE state = 'running')"_s);
}

} // namespace gateway::store
