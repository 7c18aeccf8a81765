// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usage_repository.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotRead = QStringLiteral("The requests cannot be read");
const QString kNotChanged = QStringLiteral("The requests cannot be changed");

struct Condition {
    QStringList terms;
    BoundValues values;

    void add(const QString& term, const QString& name, const QVariant& value)
    {
        terms.append(term);
        values.append({ name, value });
    }

    void equal(const QString& column, const QString& value)
    {
        if (!value.isEmpty())
            add(u"%1 = :%1"_s.arg(column), u':' + column, textValue(value));
    }

    [[nodiscard]] QString text() const
    {
        return terms.isEmpty() ? QString() : QString(u" WHERE " + terms.join(u" AND "_s));
    }
};

Condition conditionOf(const UsageFilter& filter)
{
    constexpr qint64 kUsPerMs = 1000;
    Condition condition;
    if (filter.fromMs)
        condition.add(u"started_at_ms >= :from_ms"_s, u":from_ms"_s, *filter.fromMs);
    if (filter.untilMs)
        condition.add(u"started_at_ms < :until_ms"_s, u":until_ms"_s, *filter.untilMs);
    condition.equal(u"id"_s, filter.id);
    condition.equal(u"key_name"_s, filter.keyName);
    condition.equal(u"attribution"_s, filter.attribution);
    condition.equal(u"dialect"_s, filter.dialect);
    condition.equal(u"provider"_s, filter.provider);
    condition.equal(u"target_model"_s, filter.targetModel);
    condition.equal(u"state"_s, filter.state);
    condition.equal(u"agent"_s, filter.agent);
    if (!filter.session.isEmpty()) {
        condition.equal(u"session"_s, filter.session);
        condition.terms.append(u"session <> ''"_s); // what the index is limited to
    }
    if (!filter.model.isEmpty()) {
        condition.add(u"(model = :model OR alias = :alias)"_s, u":model"_s, textValue(filter.model));
        condition.values.append({ u":alias"_s, textValue(filter.model) });
    }
    if (filter.minDurationMs)
        condition.add(u"end_us >= :least_us"_s, u":least_us"_s, *filter.minDurationMs * kUsPerMs);
    if (filter.maxDurationMs) {
        condition.terms.append(u"end_us >= 0"_s);
        condition.add(u"end_us <= :most_us"_s, u":most_us"_s, *filter.maxDurationMs * kUsPerMs);
    }
    if (filter.failures == UsageFilter::Failures::Only)
        condition.terms.append(u"error_code <> ''"_s);
    return condition;
}

void bindAll(QSqlQuery& query, const BoundValues& values)
{
    for (const auto& [name, value] : values)
        query.bindValue(name, value);
}

QString columnOf(UsageQuery::Order order)
{
    switch (order) {
    case UsageQuery::Order::Date: return u"started_at_ms"_s;
    case UsageQuery::Order::Key: return u"key_name"_s;
    case UsageQuery::Order::Provider: return u"provider"_s;
    case UsageQuery::Order::Model: return u"model"_s;
    case UsageQuery::Order::Cost: return u"COALESCE(cost_nanos, 0)"_s;
    case UsageQuery::Order::Duration: return u"end_us"_s;
    }
    return {};
}

// A sum of BIGINT is a NUMERIC in PostgreSQL, which Qt reads as a double.
const QString kSums = QStringLiteral(
    "COUNT(*) AS requests, COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) AS failed, "
    "COALESCE(SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END), 0) AS cancelled, "
    "CAST(COALESCE(SUM(COALESCE(input_tokens, 0)), 0) AS BIGINT) AS input, "
    "CAST(COALESCE(SUM(COALESCE(output_tokens, 0)), 0) AS BIGINT) AS output, "
    "CAST(COALESCE(SUM(COALESCE(cache_read_tokens, 0)), 0) AS BIGINT) AS cache_read, "
    "CAST(COALESCE(SUM(COALESCE(cache_write_tokens, 0)), 0) AS BIGINT) AS cache_write, "
    "CAST(COALESCE(SUM(COALESCE(cost_nanos, 0)), 0) AS BIGINT) AS cost");

UsageTotals totalsAt(const QSqlQuery& query)
{
    const auto number = [&query](const QString& column) { return query.value(column).toLongLong(); };
    return { .requests = number(u"requests"_s),
        .failed = number(u"failed"_s),
        .cancelled = number(u"cancelled"_s),
        .inputTokens = number(u"input"_s),
        .outputTokens = number(u"output"_s),
        .cacheReadTokens = number(u"cache_read"_s),
        .cacheWriteTokens = number(u"cache_write"_s),
        .cost = { number(u"cost"_s) } };
}

void add(UsageTotals& sum, const UsageTotals& more)
{
    sum.requests += more.requests;
    sum.failed += more.failed;
    sum.cancelled += more.cancelled;
    sum.inputTokens += more.inputTokens;
    sum.outputTokens += more.outputTokens;
    sum.cacheReadTokens += more.cacheReadTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.cost += more.cost;
}

} // namespace

Result<UsagePage> UsageRepository::page(const UsageQuery& query)
{
    Condition condition = conditionOf(query.filter);
    condition.values.append({ u":limit"_s, query.limit });
    condition.values.append({ u":offset"_s, query.offset });
    const QString direction = query.direction == UsageQuery::Direction::Ascending ? u"ASC"_s : u"DESC"_s;
    const auto records = m_exchanges.select(condition.text()
            + u" ORDER BY %1 %2, id %2 LIMIT :limit OFFSET :offset"_s.arg(columnOf(query.order), direction),
        condition.values);
    if (!records)
        return records.error();
    const auto total = count(query.filter);
    if (!total)
        return total.error();
    return UsagePage { .records = *records, .total = *total };
}

Result<std::optional<qint64>> UsageRepository::count(const UsageFilter& filter)
{
    const Condition condition = conditionOf(filter);
    QSqlQuery query = prepared(m_database,
        u"SELECT COUNT(*) AS counted FROM (SELECT 1 FROM exchanges%1 LIMIT :most) AS found"_s.arg(
            condition.text()));
    bindAll(query, condition.values);
    query.bindValue(u":most"_s, kMostCounted + 1);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    const qint64 counted = query.next() ? query.value(u"counted"_s).toLongLong() : 0;
    return counted > kMostCounted ? std::optional<qint64>() : std::optional(counted);
}

Result<UsageSeries> UsageRepository::series(const UsageFilter& filter, qint64 intervalMs)
{
    const Condition condition = conditionOf(filter);
    QSqlQuery query = prepared(m_database,
        u"SELECT started_at_ms / :interval AS point, %1 FROM exchanges%2 "
        "GROUP BY point ORDER BY point DESC LIMIT :most"_s.arg(kSums, condition.text()));
    bindAll(query, condition.values);
    query.bindValue(u":interval"_s, intervalMs);
    query.bindValue(u":most"_s, kMostPoints);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    UsageSeries series;
    while (query.next()) {
        const UsageTotals totals = totalsAt(query);
        add(series.totals, totals);
        series.points.prepend(
            { .startMs = query.value(u"point"_s).toLongLong() * intervalMs, .totals = totals });
    }
    return series;
}

Result<QVector<PastUse>> UsageRepository::uses(qint64 fromMs)
{
    constexpr qint64 kMinuteMs = 60'000;
    QSqlQuery query = prepared(m_database,
        u"SELECT started_at_ms / :minute AS point, key_name, alias, provider, COUNT(*) AS requests, "
        "CAST(COALESCE(SUM(COALESCE(input_tokens, 0) + COALESCE(cache_read_tokens, 0) + "
        "COALESCE(cache_write_tokens, 0) + COALESCE(output_tokens, 0)), 0) AS BIGINT) AS tokens, "
        "CAST(COALESCE(SUM(COALESCE(cost_nanos, 0)), 0) AS BIGINT) AS cost FROM exchanges "
        "WHERE started_at_ms >= :from_ms AND provider <> '' AND key_name <> '' "
        "GROUP BY point, key_name, alias, provider ORDER BY point LIMIT :most"_s);
    query.bindValue(u":minute"_s, kMinuteMs);
    query.bindValue(u":from_ms"_s, fromMs);
    query.bindValue(u":most"_s, kMostUses);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    QVector<PastUse> uses;
    while (query.next()) {
        uses.append({ .atMs = query.value(u"point"_s).toLongLong() * kMinuteMs,
            .keyName = query.value(u"key_name"_s).toString(),
            .alias = query.value(u"alias"_s).toString(),
            .provider = query.value(u"provider"_s).toString(),
            .requests = query.value(u"requests"_s).toLongLong(),
            .tokens = query.value(u"tokens"_s).toLongLong(),
            .cost = { query.value(u"cost"_s).toLongLong() } });
    }
    return uses;
}

Result<qint64> UsageRepository::change(const QString& statement, const UsageFilter& filter)
{
    Condition condition = conditionOf(filter);
    // What still runs is written at its end.
    condition.terms.append(u"state <> 'running'"_s);
    QSqlQuery query = prepared(m_database, statement.arg(condition.text()));
    bindAll(query, condition.values);
    if (auto ran = run(query, kNotChanged); !ran)
        return ran.error();
    return query.numRowsAffected();
}

Result<qint64> UsageRepository::remove(const UsageFilter& filter)
{
    const auto attempts =
        change(u"DELETE FROM attempts WHERE exchange_id IN (SELECT id FROM exchanges%1)"_s, filter);
    if (!attempts)
        return attempts;
    const auto captures =
        change(u"DELETE FROM captures WHERE exchange_id IN (SELECT id FROM exchanges%1)"_s, filter);
    return captures ? change(u"DELETE FROM exchanges%1"_s, filter) : captures;
}

Result<qint64> UsageRepository::forgetErrors(const UsageFilter& filter)
{
    UsageFilter failed = filter;
    failed.failures = UsageFilter::Failures::Only;
    const auto attempts =
        change(u"UPDATE attempts SET error_message = '' WHERE exchange_id IN (SELECT id FROM exchanges%1)"_s,
            failed);
    if (!attempts)
        return attempts;
    return change(u"UPDATE exchanges SET error_code = '', error_message = '', error_detail = ''%1"_s, failed);
}

Result<qint64> UsageRepository::removeMcpRequests(std::optional<qint64> beforeMs, const QString& id)
{
    QSqlQuery query = prepared(m_database,
        beforeMs ? u"DELETE FROM mcp_requests WHERE started_at_ms < :before_ms"_s
                 : u"DELETE FROM mcp_requests WHERE id = :id"_s);
    if (beforeMs)
        query.bindValue(u":before_ms"_s, *beforeMs);
    else
        query.bindValue(u":id"_s, textValue(id));
    if (auto ran = run(query, kNotChanged); !ran)
        return ran.error();
    return query.numRowsAffected();
}

} // namespace gateway::store
