// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_repository.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotWritten = QStringLiteral("The audit trail could not be written");
const QString kNotRead = QStringLiteral("The audit trail cannot be read");

} // namespace

Result<void> AuditRepository::append(const AuditEntry& entry)
{
    if (auto mine = takeTurn(m_database, Turn::Audit); !mine)
        return mine;
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO audit (id, at_ms, who, address, operation, summary, status, revision) "
        "VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM audit), :at_ms, :who, :address, :operation, :summary, "
        ":status, :revision)"_s);
    query.bindValue(u":at_ms"_s, entry.atMs);
    query.bindValue(u":who"_s, textValue(entry.who));
    query.bindValue(u":address"_s, textValue(entry.address));
    query.bindValue(u":operation"_s, textValue(entry.operation));
    query.bindValue(u":summary"_s, textValue(entry.summary));
    query.bindValue(u":status"_s, entry.status);
    query.bindValue(u":revision"_s, entry.revision);
    if (auto ran = run(query, kNotWritten); !ran)
        return ran;
    return ++m_sincePrune > kPruneEvery ? prune() : Result<void>();
}

Result<void> AuditRepository::prune()
{
    m_sincePrune = 0;
    QSqlQuery query =
        prepared(m_database, u"DELETE FROM audit WHERE id <= (SELECT MAX(id) FROM audit) - :kept"_s);
    query.bindValue(u":kept"_s, kKeptEntries);
    return run(query, kNotWritten);
}

Result<AuditPage> AuditRepository::page(int limit, qint64 offset)
{
    QSqlQuery query = prepared(m_database,
        u"SELECT id, at_ms, who, address, operation, summary, status, revision FROM audit "
        "ORDER BY id DESC LIMIT :limit OFFSET :offset"_s);
    query.bindValue(u":limit"_s, limit);
    query.bindValue(u":offset"_s, offset);
    if (auto ran = run(query, kNotRead); !ran)
        return ran.error();
    AuditPage page;
    while (query.next()) {
        page.entries.append({ .id = query.value(u"id"_s).toLongLong(),
            .atMs = query.value(u"at_ms"_s).toLongLong(),
            .who = query.value(u"who"_s).toString(),
            .address = query.value(u"address"_s).toString(),
            .operation = query.value(u"operation"_s).toString(),
            .summary = query.value(u"summary"_s).toString(),
            .status = query.value(u"status"_s).toInt(),
            .revision = query.value(u"revision"_s).toLongLong() });
    }
    QSqlQuery count = prepared(m_database, u"SELECT COUNT(*) AS total FROM audit"_s);
    if (auto ran = run(count, kNotRead); !ran)
        return ran.error();
    page.total = count.next() ? count.value(u"total"_s).toLongLong() : 0;
    return page;
}

Result<QString> AuditRepository::runtimeSetting(const QString& name)
{
    QSqlQuery query = prepared(m_database, u"SELECT value FROM runtime_settings WHERE name = :name"_s);
    query.bindValue(u":name"_s, textValue(name));
    if (auto ran = run(query, u"The switches cannot be read"_s); !ran)
        return ran.error();
    return query.next() ? query.value(u"value"_s).toString() : QString();
}

Result<void> AuditRepository::setRuntimeSetting(const QString& name, const QString& value)
{
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO runtime_settings (name, value) VALUES (:name, :value) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    query.bindValue(u":name"_s, textValue(name));
    query.bindValue(u":value"_s, textValue(value));
    return run(query, u"The switches could not be written"_s);
}

} // namespace gateway::store
