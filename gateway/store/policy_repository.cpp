// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policy_repository.h"

#include "quota/quota_report.h"
#include "store/node_repository.h"
#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QStringList>
#include <QVariant>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotWritten = QStringLiteral("The database cannot be written");

// "start:amount", parted by blanks, oldest first.
QString bucketsToText(const QVector<quota::QuotaRow::Bucket>& buckets)
{
    QStringList texts;
    texts.reserve(buckets.size());
    for (const quota::QuotaRow::Bucket& bucket : buckets)
        texts.append(QString::number(bucket.startMs) + u':' + QString::number(bucket.amount));
    return texts.join(u' ');
}

QVector<quota::QuotaRow::Bucket> bucketsFromText(const QString& text)
{
    QVector<quota::QuotaRow::Bucket> buckets;
    for (const QString& entry : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isStart = false;
        bool isAmount = false;
        const quota::QuotaRow::Bucket bucket { .startMs = entry.section(u':', 0, 0).toLongLong(&isStart),
            .amount = entry.section(u':', 1).toLongLong(&isAmount) };
        if (isStart && isAmount)
            buckets.append(bucket);
    }
    return buckets;
}

} // namespace

PolicyRepository::PolicyRepository(const QSqlDatabase& database, QString node)
    : m_database(database)
    , m_node(std::move(node))
    // Neither takes away what another node wrote later.
    , m_deleteCooldown(prepared(database,
          u"DELETE FROM cooldowns WHERE provider = :provider AND model = :model AND since_ms <= :since_ms"_s))
    , m_putCooldown(prepared(database,
          u"INSERT INTO cooldowns (provider, model, since_ms, until_ms, failures, reason) "
          "VALUES (:provider, :model, :since_ms, :until_ms, :failures, :reason) "
          "ON CONFLICT (provider, model) DO UPDATE SET since_ms = excluded.since_ms, "
          "until_ms = excluded.until_ms, failures = excluded.failures, reason = excluded.reason "
          "WHERE cooldowns.since_ms <= excluded.since_ms"_s))
    , m_deleteQuotaUse(prepared(
          database, u"DELETE FROM quota_use WHERE quota = :quota AND owner = :owner AND node = :node"_s))
    , m_putQuotaUse(prepared(database,
          u"INSERT INTO quota_use (quota, owner, node, unit, quota_window, duration_ms, buckets, held, "
          "generation, updated_ms) VALUES (:quota, :owner, :node, :unit, :quota_window, :duration_ms, "
          ":buckets, :held, :generation, :updated_ms) ON CONFLICT (quota, owner, node) DO UPDATE SET "
          "unit = excluded.unit, quota_window = excluded.quota_window, duration_ms = excluded.duration_ms, "
          "buckets = excluded.buckets, held = excluded.held, generation = excluded.generation, "
          "updated_ms = excluded.updated_ms"_s))
{
}

Result<bool> PolicyRepository::writeCooldowns(
    const QVector<inspect::RestingTarget>& resting, const std::optional<QStringList>& providers)
{
    m_expected.clear();
    for (const inspect::RestingTarget& each : std::as_const(m_known)) {
        if (providers && !providers->contains(each.target.provider))
            m_expected.insert(each.target, each);
    }
    for (const inspect::RestingTarget& each : resting)
        m_expected.insert(each.target, each);
    // In one order by every node, so that two never wait for each other.
    std::map<std::pair<QString, QString>, std::pair<const inspect::RestingTarget*, bool>> changes;
    for (const inspect::RestingTarget& each : std::as_const(m_known)) {
        if (!m_expected.contains(each.target))
            changes[{ each.target.provider, each.target.model }] = { &each, false };
    }
    for (const inspect::RestingTarget& each : std::as_const(m_expected)) {
        const auto known = m_known.constFind(each.target);
        if (known == m_known.constEnd() || *known != each)
            changes[{ each.target.provider, each.target.model }] = { &each, true };
    }
    for (const auto& [name, change] : changes) {
        if (auto written = change.second ? put(*change.first) : remove(*change.first); !written)
            return written.error();
    }
    return !changes.empty();
}

void PolicyRepository::settle()
{
    m_known = m_expected;
}

Result<void> PolicyRepository::put(const inspect::RestingTarget& resting)
{
    m_putCooldown.bindValue(u":provider"_s, textValue(resting.target.provider));
    m_putCooldown.bindValue(u":model"_s, textValue(resting.target.model));
    m_putCooldown.bindValue(u":since_ms"_s, resting.sinceMs);
    m_putCooldown.bindValue(u":until_ms"_s, resting.untilMs);
    m_putCooldown.bindValue(u":failures"_s, resting.failures);
    m_putCooldown.bindValue(u":reason"_s, textValue(resting.reason));
    return run(m_putCooldown, kNotWritten);
}

Result<void> PolicyRepository::remove(const inspect::RestingTarget& resting)
{
    m_deleteCooldown.bindValue(u":provider"_s, textValue(resting.target.provider));
    m_deleteCooldown.bindValue(u":model"_s, textValue(resting.target.model));
    m_deleteCooldown.bindValue(u":since_ms"_s, resting.sinceMs);
    return run(m_deleteCooldown, kNotWritten);
}

Result<void> PolicyRepository::writeQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    for (const quota::QuotaRow& row : rows) {
        QSqlQuery& query = row.isEmpty() ? m_deleteQuotaUse : m_putQuotaUse;
        query.bindValue(u":quota"_s, textValue(row.quota));
        query.bindValue(u":owner"_s, textValue(row.owner));
        query.bindValue(u":node"_s, textValue(m_node));
        if (!row.isEmpty()) {
            query.bindValue(u":unit"_s, quota::unitName(row.unit));
            query.bindValue(u":quota_window"_s, quota::windowName(row.window));
            query.bindValue(u":duration_ms"_s, row.durationMs);
            query.bindValue(u":buckets"_s, textValue(bucketsToText(row.buckets)));
            query.bindValue(u":held"_s, row.held);
            query.bindValue(u":generation"_s, row.generation);
            query.bindValue(u":updated_ms"_s, row.updatedMs);
        }
        if (auto written = run(query, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<PolicyMemory> PolicyRepository::load()
{
    auto resting = loadResting();
    if (!resting)
        return resting.error();
    auto own = loadUse(u"node = :me"_s);
    if (!own)
        return own.error();
    // What this node held when it ended nobody holds any more.
    for (quota::QuotaRow& row : *own)
        row.held = 0;
    auto elsewhere = loadUseElsewhere();
    if (!elsewhere)
        return elsewhere.error();
    return PolicyMemory { .resting = std::move(resting).value(),
        .quotaUse = std::move(own).value(),
        .elsewhere = std::move(elsewhere).value(),
        .measured = {} };
}

Result<QVector<inspect::RestingTarget>> PolicyRepository::loadResting()
{
    QSqlQuery cooldowns = prepared(m_database,
        u"SELECT provider, model, since_ms, until_ms, failures, reason FROM cooldowns "
        "ORDER BY provider, model"_s);
    if (auto ran = run(cooldowns, u"The cooldowns cannot be read"_s); !ran)
        return ran.error();
    m_known.clear();
    QVector<inspect::RestingTarget> resting;
    while (cooldowns.next()) {
        resting.append(
            { .target = { .provider = cooldowns.value(0).toString(), .model = cooldowns.value(1).toString() },
                .sinceMs = cooldowns.value(2).toLongLong(),
                .untilMs = cooldowns.value(3).toLongLong(),
                .failures = cooldowns.value(4).toInt(),
                .reason = cooldowns.value(5).toString() });
        m_known.insert(resting.last().target, resting.last());
    }
    return resting;
}

Result<QVector<quota::QuotaRow>> PolicyRepository::loadUseElsewhere()
{
    return loadUse(u"node <> :me"_s);
}

Result<QVector<quota::QuotaRow>> PolicyRepository::loadUse(const QString& whose)
{
    QSqlQuery use = prepared(m_database,
        u"SELECT quota, owner, unit, quota_window, duration_ms, buckets, updated_ms, generation, "
        "CASE WHEN node = '' OR EXISTS (SELECT 1 FROM nodes WHERE nodes.id = quota_use.node "
        "AND nodes.seen_ms > %1 - :dead_after) THEN held ELSE 0 END FROM quota_use WHERE %2"_s.arg(
            nowMs(engineOf(m_database)), whose));
    use.bindValue(u":dead_after"_s, qint64 { std::chrono::milliseconds(NodeRepository::kDeadAfter).count() });
    use.bindValue(u":me"_s, textValue(m_node));
    if (auto ran = run(use, u"The use of quotas cannot be read"_s); !ran)
        return ran.error();
    QVector<quota::QuotaRow> rows;
    while (use.next()) {
        const auto unit = quota::unitFromName(use.value(2).toString());
        const auto window = quota::windowFromName(use.value(3).toString());
        if (!unit || !window)
            continue;
        rows.append({ .quota = use.value(0).toString(),
            .owner = use.value(1).toString(),
            .unit = *unit,
            .window = *window,
            .durationMs = use.value(4).toLongLong(),
            .buckets = bucketsFromText(use.value(5).toString()),
            .updatedMs = use.value(6).toLongLong(),
            .held = use.value(8).toLongLong(),
            .generation = use.value(7).toLongLong() });
    }
    return rows;
}

Result<void> PolicyRepository::closeInterrupted()
{
    QSqlQuery query =
        prepared(m_database, u"UPDATE quota_use SET held = 0 WHERE node = :node AND held <> 0"_s);
    query.bindValue(u":node"_s, textValue(m_node));
    return run(query, kNotWritten);
}

Result<void> PolicyRepository::prune(qint64 nowMs)
{
    constexpr qint64 kLongestCalendarMs = 32LL * 24 * 3600 * 1000;
    QSqlQuery query = prepared(
        m_database, u"DELETE FROM quota_use WHERE node <> :node AND updated_ms + duration_ms < :before"_s);
    query.bindValue(u":node"_s, textValue(m_node));
    query.bindValue(u":before"_s, nowMs - kLongestCalendarMs);
    return run(query, kNotWritten);
}

} // namespace gateway::store
