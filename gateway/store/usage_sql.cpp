// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usage_sql.h"

#include "store/sql.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// A sum of BIGINT is a NUMERIC in PostgreSQL, which Qt reads as a double.
const QString kSums = QStringLiteral(
    "COUNT(*) AS requests, COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) AS failed, "
    "COALESCE(SUM(CASE WHEN state = 'cancelled' THEN 1 ELSE 0 END), 0) AS cancelled, "
    "CAST(COALESCE(SUM(COALESCE(input_tokens, 0)), 0) AS BIGINT) AS input, "
    "CAST(COALESCE(SUM(COALESCE(output_tokens, 0)), 0) AS BIGINT) AS output, "
    "CAST(COALESCE(SUM(COALESCE(cache_read_tokens, 0)), 0) AS BIGINT) AS cache_read, "
    "CAST(COALESCE(SUM(COALESCE(cache_write_tokens, 0)), 0) AS BIGINT) AS cache_write, "
    "CAST(COALESCE(SUM(COALESCE(cost_nanos, 0)), 0) AS BIGINT) AS cost, "
    "COALESCE(SUM(CASE WHEN cost_nanos IS NULL AND output_tokens IS NOT NULL THEN 1 ELSE 0 END), 0) AS "
    "unpriced");

} // namespace

void UsageCondition::add(const QString& term, const QString& name, const QVariant& value)
{
    terms.append(term);
    values.append({ name, value });
}

void UsageCondition::equal(const QString& column, const QString& value)
{
    if (!value.isEmpty())
        add(u"%1 = :%1"_s.arg(column), u':' + column, textValue(value));
}

QString UsageCondition::text() const
{
    return terms.isEmpty() ? QString() : QString(u" WHERE " + terms.join(u" AND "_s));
}

UsageCondition usageCondition(const UsageFilter& filter)
{
    constexpr qint64 kUsPerMs = 1000;
    UsageCondition condition;
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

QString usageSums()
{
    return kSums;
}

UsageTotals usageTotalsAt(const QSqlQuery& query)
{
    const auto number = [&query](const QString& column) { return query.value(column).toLongLong(); };
    return { .requests = number(u"requests"_s),
        .failed = number(u"failed"_s),
        .cancelled = number(u"cancelled"_s),
        .inputTokens = number(u"input"_s),
        .outputTokens = number(u"output"_s),
        .cacheReadTokens = number(u"cache_read"_s),
        .cacheWriteTokens = number(u"cache_write"_s),
        .cost = { number(u"cost"_s) },
        .unpriced = number(u"unpriced"_s) };
}

UsageTotals& operator+=(UsageTotals& sum, const UsageTotals& more)
{
    sum.requests += more.requests;
    sum.failed += more.failed;
    sum.cancelled += more.cancelled;
    sum.inputTokens += more.inputTokens;
    sum.outputTokens += more.outputTokens;
    sum.cacheReadTokens += more.cacheReadTokens;
    sum.cacheWriteTokens += more.cacheWriteTokens;
    sum.cost += more.cost;
    sum.unpriced += more.unpriced;
    return sum;
}

QString usageGroupName(Engine engine, UsageDimension by)
{
    switch (by) {
    case UsageDimension::Model: return u"CASE WHEN alias <> '' THEN alias ELSE target_model END"_s;
    case UsageDimension::Provider:
    case UsageDimension::Target: return u"provider"_s;
    case UsageDimension::Client: return beforeSlash(engine, u"client"_s);
    case UsageDimension::Key: return u"key_name"_s;
    case UsageDimension::Status:
        return u"CASE WHEN state = 'failed' AND status > 0 THEN CAST(status AS TEXT) ELSE state END"_s;
    }
    return {};
}

QString usageRankOrder(UsageRank rank)
{
    switch (rank) {
    case UsageRank::Requests: return u"requests DESC"_s;
    case UsageRank::Tokens:
        return u"SUM(COALESCE(input_tokens, 0) + COALESCE(output_tokens, 0) + COALESCE(cache_read_tokens, 0) "
               u"+ "
               "COALESCE(cache_write_tokens, 0)) DESC"_s;
    case UsageRank::Cost: return u"cost DESC, requests DESC"_s;
    case UsageRank::Failures: return u"failed DESC, requests DESC"_s;
    }
    return {};
}

} // namespace gateway::store
