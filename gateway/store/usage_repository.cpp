// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usage_repository.h"

#include "store/sql.h"
#include "store/usage_sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotRead = QStringLiteral("The requests cannot be read");
const QString kNotChanged = QStringLiteral("The requests cannot be changed");

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

} // namespace

Result<UsagePage> UsageRepository::page(const UsageQuery& query)
{
    UsageCondition condition = usageCondition(query.filter);
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
    const UsageCondition condition = usageCondition(filter);
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
    const UsageCondition condition = usageCondition(filter);
    QSqlQuery query = prepared(m_database,
        u"SELECT started_at_ms / :interval AS point, %1 FROM exchanges%2 "
        "GROUP BY point ORDER BY point DESC LIMIT :most"_s.arg(usageSums(), condition.text()));
    bindAll(query, condition.values);
    query.bindValue(u":interval"_s, intervalMs);
    query.bindValue(u":most"_s, kMostPoints);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    UsageSeries series;
    while (query.next()) {
        const UsageTotals totals = usageTotalsAt(query);
        series.totals += totals;
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
    UsageCondition condition = usageCondition(filter);
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
