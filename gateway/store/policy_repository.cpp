// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policy_repository.h"

#include "quota/quota_report.h"
#include "store/sql.h"

#include <QStringList>
#include <QVariant>

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

PolicyRepository::PolicyRepository(const QSqlDatabase& database)
    : m_database(database)
    , m_clearCooldowns(prepared(database, u"DELETE FROM cooldowns"_s))
    , m_insertCooldown(prepared(database,
          u"INSERT INTO cooldowns (provider, model, since_ms, until_ms, failures, reason) "
          "VALUES (:provider, :model, :since_ms, :until_ms, :failures, :reason)"_s))
    , m_deleteQuotaUse(prepared(database, u"DELETE FROM quota_use WHERE quota = :quota AND owner = :owner"_s))
    , m_insertQuotaUse(prepared(database,
          u"INSERT INTO quota_use (quota, owner, unit, quota_window, duration_ms, buckets, updated_ms) "
          "VALUES (:quota, :owner, :unit, :quota_window, :duration_ms, :buckets, :updated_ms)"_s))
{
}

Result<void> PolicyRepository::writeCooldowns(const QVector<inspect::RestingTarget>& resting)
{
    if (auto cleared = run(m_clearCooldowns, kNotWritten); !cleared)
        return cleared;
    for (const inspect::RestingTarget& each : resting) {
        m_insertCooldown.bindValue(u":provider"_s, textValue(each.target.provider));
        m_insertCooldown.bindValue(u":model"_s, textValue(each.target.model));
        m_insertCooldown.bindValue(u":since_ms"_s, each.sinceMs);
        m_insertCooldown.bindValue(u":until_ms"_s, each.untilMs);
        m_insertCooldown.bindValue(u":failures"_s, each.failures);
        m_insertCooldown.bindValue(u":reason"_s, textValue(each.reason));
        if (auto written = run(m_insertCooldown, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<void> PolicyRepository::writeQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    for (const quota::QuotaRow& row : rows) {
        m_deleteQuotaUse.bindValue(u":quota"_s, textValue(row.quota));
        m_deleteQuotaUse.bindValue(u":owner"_s, textValue(row.owner));
        if (auto deleted = run(m_deleteQuotaUse, kNotWritten); !deleted)
            return deleted;
        if (row.buckets.isEmpty())
            continue;
        m_insertQuotaUse.bindValue(u":quota"_s, textValue(row.quota));
        m_insertQuotaUse.bindValue(u":owner"_s, textValue(row.owner));
        m_insertQuotaUse.bindValue(u":unit"_s, quota::unitName(row.unit));
        m_insertQuotaUse.bindValue(u":quota_window"_s, quota::windowName(row.window));
        m_insertQuotaUse.bindValue(u":duration_ms"_s, row.durationMs);
        m_insertQuotaUse.bindValue(u":buckets"_s, bucketsToText(row.buckets));
        m_insertQuotaUse.bindValue(u":updated_ms"_s, row.updatedMs);
        if (auto written = run(m_insertQuotaUse, kNotWritten); !written)
            return written;
    }
    return {};
}

Result<PolicyMemory> PolicyRepository::load()
{
    PolicyMemory memory;
    QSqlQuery cooldowns = prepared(
        m_database, u"SELECT provider, model, since_ms, until_ms, failures, reason FROM cooldowns"_s);
    if (auto ran = run(cooldowns, u"The cooldowns cannot be read"_s); !ran)
        return ran.error();
    while (cooldowns.next()) {
        memory.resting.append(
            { .target = { .provider = cooldowns.value(0).toString(), .model = cooldowns.value(1).toString() },
                .sinceMs = cooldowns.value(2).toLongLong(),
                .untilMs = cooldowns.value(3).toLongLong(),
                .failures = cooldowns.value(4).toInt(),
                .reason = cooldowns.value(5).toString() });
    }
    QSqlQuery use = prepared(m_database,
        u"SELECT quota, owner, unit, quota_window, duration_ms, buckets, updated_ms FROM quota_use"_s);
    if (auto ran = run(use, u"The use of quotas cannot be read"_s); !ran)
        return ran.error();
    while (use.next()) {
        const auto unit = quota::unitFromName(use.value(2).toString());
        const auto window = quota::windowFromName(use.value(3).toString());
        if (!unit || !window)
            continue;
        memory.quotaUse.append({ .quota = use.value(0).toString(),
            .owner = use.value(1).toString(),
            .unit = *unit,
            .window = *window,
            .durationMs = use.value(4).toLongLong(),
            .buckets = bucketsFromText(use.value(5).toString()),
            .updatedMs = use.value(6).toLongLong() });
    }
    return memory;
}

} // namespace gateway::store
