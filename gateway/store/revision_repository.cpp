// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revision_repository.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

using namespace Qt::StringLiterals;

namespace gateway::store {

Result<std::optional<qint64>> RevisionRepository::append(const ConfigRevision& revision, qint64 after)
{
    if (auto mine = takeTurn(m_database, Turn::Revisions); !mine)
        return mine.error();
    QSqlQuery number =
        prepared(m_database, u"SELECT COALESCE(MAX(number), 0) AS number FROM config_revisions"_s);
    if (auto ran = run(number, u"The newest configuration cannot be found"_s); !ran)
        return ran.error();
    const qint64 newest = number.next() ? number.value(u"number"_s).toLongLong() : 0;
    number.finish();
    if (newest != after)
        return std::optional<qint64>();
    QSqlQuery query = prepared(m_database,
        u"INSERT INTO config_revisions (number, at_ms, author, summary, document) "
        "VALUES (:number, :at_ms, :author, :summary, :document)"_s);
    query.bindValue(u":number"_s, newest + 1);
    query.bindValue(u":at_ms"_s, revision.atMs);
    query.bindValue(u":author"_s, textValue(revision.author));
    query.bindValue(u":summary"_s, textValue(revision.summary));
    query.bindValue(u":document"_s, textValue(QString::fromUtf8(revision.document)));
    if (auto ran = run(query, u"The configuration could not be saved"_s); !ran)
        return ran.error();
    return std::optional(newest + 1);
}

Result<QVector<ConfigRevision>> RevisionRepository::newest(int limit)
{
    QSqlQuery query = prepared(m_database,
        u"SELECT number, at_ms, author, summary, document FROM config_revisions ORDER BY number DESC LIMIT :limit"_s);
    query.bindValue(u":limit"_s, limit);
    if (auto ran = run(query, u"The configuration cannot be read"_s); !ran)
        return ran.error();
    QVector<ConfigRevision> revisions;
    while (query.next()) {
        revisions.append({ .number = query.value(u"number"_s).toLongLong(),
            .atMs = query.value(u"at_ms"_s).toLongLong(),
            .author = query.value(u"author"_s).toString(),
            .summary = query.value(u"summary"_s).toString(),
            .document = query.value(u"document"_s).toString().toUtf8() });
    }
    return revisions;
}

Result<qint64> RevisionRepository::newestNumber()
{
    QSqlQuery query = prepared(m_database, u"SELECT COALESCE(MAX(number), 0) FROM config_revisions"_s);
    if (auto ran = run(query, u"The configuration cannot be read"_s); !ran)
        return ran.error();
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace gateway::store
