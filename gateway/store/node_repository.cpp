// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/node_repository.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

const QString kNotWritten = QStringLiteral("The database cannot be written");

QSqlQuery statement(const QSqlDatabase& database, const QString& text)
{
    return prepared(database, text.arg(nowMs(engineOf(database))));
}

} // namespace

NodeRepository::NodeRepository(const QSqlDatabase& database, QString node)
    : m_database(database)
    , m_node(std::move(node))
    , m_beSeen(statement(database,
          u"INSERT INTO nodes (id, name, started_ms, seen_ms) VALUES (:id, :name, %1, %1) "
          "ON CONFLICT (id) DO UPDATE SET name = excluded.name, seen_ms = excluded.seen_ms"_s))
    // Of a node that is gone already it is taken in the same statement: nobody gets in between.
    , m_acquire(statement(database,
          u"INSERT INTO leases (name, holder, until_ms) VALUES (:name, :holder, %1 + :span) "
          "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms "
          "WHERE leases.holder = excluded.holder OR leases.until_ms <= %1"_s))
    , m_release(prepared(database, u"DELETE FROM leases WHERE name = :name AND holder = :holder"_s))
{
}

Result<void> NodeRepository::beSeen(const QString& name)
{
    m_beSeen.bindValue(u":id"_s, textValue(m_node));
    m_beSeen.bindValue(u":name"_s, textValue(name));
    return run(m_beSeen, kNotWritten);
}

Result<void> NodeRepository::leave()
{
    for (const QString& text :
        { u"DELETE FROM leases WHERE holder = :id"_s, u"DELETE FROM nodes WHERE id = :id"_s }) {
        QSqlQuery query = prepared(m_database, text);
        query.bindValue(u":id"_s, textValue(m_node));
        if (auto ran = run(query, kNotWritten); !ran)
            return ran;
    }
    return {};
}

Result<void> NodeRepository::prune()
{
    constexpr qint64 kForgottenMs = 7LL * 24 * 3600 * 1000;
    for (const QString& text : { u"DELETE FROM nodes WHERE seen_ms < %1 - :forgotten"_s,
             u"DELETE FROM leases WHERE until_ms < %1 - :forgotten"_s }) {
        QSqlQuery query = statement(m_database, text);
        query.bindValue(u":forgotten"_s, kForgottenMs);
        if (auto ran = run(query, kNotWritten); !ran)
            return ran;
    }
    return {};
}

Result<bool> NodeRepository::acquire(const QString& name, std::chrono::milliseconds span)
{
    m_acquire.bindValue(u":name"_s, textValue(name));
    m_acquire.bindValue(u":holder"_s, textValue(m_node));
    m_acquire.bindValue(u":span"_s, qint64 { span.count() });
    if (auto ran = run(m_acquire, kNotWritten); !ran)
        return ran.error();
    return m_acquire.numRowsAffected() > 0;
}

Result<void> NodeRepository::release(const QString& name)
{
    m_release.bindValue(u":name"_s, textValue(name));
    m_release.bindValue(u":holder"_s, textValue(m_node));
    return run(m_release, kNotWritten);
}

} // namespace gateway::store
