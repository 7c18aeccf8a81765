// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/server_schemas.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kScratch = u"plexus_restoring"_s;

QString quoted(QString name)
{
    name.replace(u'"', u"\"\""_s);
    return u'"' + name + u'"';
}

Result<QString> textOf(const QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query = prepared(database, statement);
    if (auto ran = run(query, u"The schemas of the database cannot be read"_s); !ran)
        return ran.error();
    return query.next() ? query.value(0).toString() : QString();
}

// One that is free: "plexus_<what>", "plexus_<what>_2", …
Result<QString> makeSchema(const QSqlDatabase& database, const QString& what)
{
    QString name = u"plexus_"_s + what;
    for (int number = 2;; ++number) {
        QSqlQuery query =
            prepared(database, u"SELECT 1 FROM information_schema.schemata WHERE schema_name = :name"_s);
        query.bindValue(u":name"_s, name);
        if (auto ran = run(query, u"The schemas of the database cannot be read"_s); !ran)
            return ran.error();
        if (!query.next())
            break;
        name = u"plexus_%1_%2"_s.arg(what).arg(number);
    }
    if (auto made = runOnce(database, u"CREATE SCHEMA "_s + quoted(name)); !made)
        return made.error();
    return name;
}

} // namespace

Result<QString> copyTables(const QSqlDatabase& database, const QString& what)
{
    const Result<QStringList> tables = tableNames(database);
    if (!tables)
        return tables.error();
    Result<QString> schema = makeSchema(database, what);
    for (const QString& table : *tables) {
        if (!schema)
            break;
        const auto copied =
            runOnce(database, u"CREATE TABLE %1.%2 AS TABLE %2"_s.arg(quoted(*schema), quoted(table)));
        if (!copied)
            schema = copied.error();
    }
    return schema;
}

Result<std::unique_ptr<ScratchSchema>> ScratchSchema::make(const QSqlDatabase& database)
{
    const Result<QString> home = textOf(database, u"SELECT current_schema()"_s);
    if (!home)
        return home.error();
    std::unique_ptr<ScratchSchema> scratch(new ScratchSchema(database, *home));
    // One that is there is of a restore that was interrupted.
    for (const QString& statement : QStringList { u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(kScratch),
             u"CREATE SCHEMA "_s + kScratch, u"SET search_path TO "_s + kScratch }) {
        if (auto done = runOnce(database, statement); !done)
            return done.error();
    }
    return scratch;
}

ScratchSchema::~ScratchSchema()
{
    std::ignore = runOnce(m_database, u"RESET search_path"_s);
    std::ignore = runOnce(m_database, u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(kScratch));
}

Result<QString> ScratchSchema::putInPlace()
{
    if (!m_database.transaction())
        return sqlError(u"The database cannot be written"_s, m_database);
    Result<QString> kept = moveTables();
    if (kept && !m_database.commit())
        kept = sqlError(u"The database cannot be written"_s, m_database);
    if (!kept)
        m_database.rollback();
    return kept;
}

Result<QString> ScratchSchema::moveTables()
{
    const Result<QStringList> fresh = tableNames(m_database);
    if (!fresh)
        return fresh.error();
    if (auto left = runOnce(m_database, u"SET LOCAL search_path TO "_s + quoted(m_home)); !left)
        return left.error();
    const Result<QStringList> there = tableNames(m_database);
    if (!there)
        return there.error();
    Result<QString> kept = QString();
    for (const QString& table : *there) {
        if (!fresh->contains(table)) // another program's
            continue;
        if (kept->isEmpty())
            kept = makeSchema(m_database, u"before_restore"_s);
        if (!kept)
            return kept;
        const auto moved = runOnce(m_database,
            u"ALTER TABLE %1.%2 SET SCHEMA %3"_s.arg(quoted(m_home), quoted(table), quoted(*kept)));
        if (!moved)
            return moved.error();
    }
    for (const QString& table : *fresh) {
        const auto moved = runOnce(
            m_database, u"ALTER TABLE %1.%2 SET SCHEMA %3"_s.arg(kScratch, quoted(table), quoted(m_home)));
        if (!moved)
            return moved.error();
    }
    return kept;
}

} // namespace gateway::store
