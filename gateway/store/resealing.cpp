// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/resealing.h"

#include "store/sql.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// Answers can be some megabytes each.
constexpr int kPageRows = 64;
constexpr qsizetype kPageBytes = 16 * 1024 * 1024;

QStringList keyColumns(const SealedColumn& column)
{
    QStringList names;
    for (qsizetype i = 0; i < column.keySize(); ++i)
        names.append(QString(column.key[static_cast<std::size_t>(i)]));
    return names;
}

// "(:k0, :k1)"
QStringList places(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(u":k%1"_s.arg(i));
    return names;
}

void bindKey(QSqlQuery& query, const QVariantList& key)
{
    for (qsizetype i = 0; i < key.size(); ++i)
        query.bindValue(u":k%1"_s.arg(i), key[i]);
}

QString whereRow(const SealedColumn& column)
{
    QStringList terms;
    const QStringList names = keyColumns(column);
    for (qsizetype i = 0; i < names.size(); ++i)
        terms.append(u"%1 = :k%2"_s.arg(names[i]).arg(i));
    return terms.join(u" AND "_s);
}

QByteArrayList rowOf(const QVariantList& key)
{
    QByteArrayList row;
    for (const QVariant& value : key)
        row.append(value.toString().toUtf8());
    return row;
}

} // namespace

Resealing::Resealing(const QSqlDatabase& database, const Seals& from, const Seals& to)
    : m_database(database)
    , m_from(from)
    , m_to(to)
{
}

Result<bool> Resealing::step(Rows rows, Unreadable unreadable)
{
    if (m_column == sealedColumns().size())
        return false;
    const SealedColumn& column = sealedColumns()[m_column];
    const Result<QVector<Row>> found = page(column, rows);
    if (!found)
        return found.error();
    for (const Row& row : *found) {
        if (auto done = reseal(column, row, unreadable); !done)
            return done.error();
    }
    if (found->isEmpty()) {
        ++m_column;
        m_last.clear();
    } else {
        m_last = found->last().key;
    }
    return m_column < sealedColumns().size();
}

Result<QVector<Resealing::Row>> Resealing::page(const SealedColumn& column, Rows rows)
{
    const QString names = keyColumns(column).join(u", "_s);
    QStringList terms;
    if (!m_last.isEmpty())
        terms.append(u"(%1) > (%2)"_s.arg(names, places(m_last.size()).join(u", "_s)));
    if (rows == Rows::Plain)
        terms.append(u"substr(%1, 1, 4) <> 'px1:'"_s.arg(QString(column.column)));
    QSqlQuery query = prepared(m_database,
        u"SELECT %1, %2 FROM %3%4 ORDER BY %1 LIMIT %5"_s
            .arg(names, QString(column.column), QString(column.table),
                terms.isEmpty() ? QString() : QString(u" WHERE "_s + terms.join(u" AND "_s)))
            .arg(kPageRows));
    bindKey(query, m_last);
    if (auto ran = run(query, u"What is kept in %1 cannot be read"_s.arg(QString(column.table))); !ran)
        return ran.error();
    QVector<Row> found;
    qsizetype bytes = 0;
    while (bytes < kPageBytes && query.next()) {
        Row row;
        for (int i = 0; i < column.keySize(); ++i)
            row.key.append(query.value(i));
        row.text = query.value(static_cast<int>(column.keySize())).toString().toUtf8();
        bytes += row.text.size();
        found.append(std::move(row));
    }
    return found;
}

Result<void> Resealing::reseal(const SealedColumn& column, const Row& row, Unreadable unreadable)
{
    const QByteArrayList place = rowOf(row.key);
    const auto value = m_from.opened(column, place, row.text);
    if (!value)
        return unreadable == Unreadable::Delete ? remove(column, row) : Result<void>(value.error());
    const auto text = m_to.sealed(column, place, *value);
    if (!text)
        return text.error();
    QSqlQuery query = prepared(m_database,
        u"UPDATE %1 SET %2 = :text WHERE %3"_s.arg(
            QString(column.table), QString(column.column), whereRow(column)));
    query.bindValue(u":text"_s, textValue(QString::fromUtf8(*text)));
    bindKey(query, row.key);
    ++m_resealed;
    return run(query, u"%1 could not be sealed"_s.arg(QString(column.table)));
}

Result<void> Resealing::remove(const SealedColumn& column, const Row& row)
{
    QSqlQuery query =
        prepared(m_database, u"DELETE FROM %1 WHERE %2"_s.arg(QString(column.table), whereRow(column)));
    bindKey(query, row.key);
    ++m_deleted;
    return run(query, u"%1 could not be deleted from"_s.arg(QString(column.table)));
}

} // namespace gateway::store
