// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_insert.h"

#include "store/sql.h"
#include "store/sql_dialect.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

sqlite3* connectionOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

void countNoMemory()
{
    // It is refused once the library is in use.
    static const int refused = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(refused)
}

RowInsert::RowInsert(const QSqlDatabase& database, const QString& text)
    : m_connection(connectionOf(database))
{
    if (engineOf(database) != Engine::Sqlite) {
        m_query.emplace(prepared(database, text));
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_prepare_v3(m_connection, utf8.constData(), static_cast<int>(utf8.size()),
        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    m_isEmpty.resize(static_cast<std::size_t>(text.count(u'?')) + 1);
}

RowInsert::~RowInsert()
{
    sqlite3_finalize(m_statement);
}

void RowInsert::begin()
{
    m_column = 0;
    m_texts.clear();
    m_encoded.resize(0);
}

void RowInsert::bind(const QString& text)
{
    if (m_query) {
        m_query->bindValue(m_column++, textValue(text));
        return;
    }
    if (text.isEmpty()) {
        bindEmpty();
        return;
    }
    const qsizetype offset = m_encoded.size();
    m_encoded.resize(offset + m_toUtf8.requiredSpace(text.size()));
    const char* const end = m_toUtf8.appendToBuffer(m_encoded.data() + offset, text);
    const qsizetype length = end - m_encoded.constData() - offset;
    m_encoded.truncate(offset + length);
    m_texts.append({ .column = ++m_column, .offset = offset, .length = length });
}

void RowInsert::bind(const QByteArray& text)
{
    if (!m_query && text.isEmpty())
        bindEmpty();
    else if (!m_query && QByteArrayView(text).isValidUtf8())
        bindBytes(++m_column, text.constData(), text.size());
    else
        bind(QString::fromUtf8(text));
}

void RowInsert::bind(qint64 number)
{
    if (m_query)
        m_query->bindValue(m_column++, number);
    else
        sqlite3_bind_int64(m_statement, ++m_column, number);
}

void RowInsert::bind(const std::optional<qint64>& number)
{
    if (number)
        bind(*number);
    else if (m_query)
        m_query->bindValue(m_column++, QVariant());
    else
        sqlite3_bind_null(m_statement, ++m_column);
}

// Half of a row's texts are empty, in most rows the same ones.
void RowInsert::bindEmpty()
{
    ++m_column;
    if (m_isEmpty[static_cast<std::size_t>(m_column)])
        return;
    bindBytes(m_column, "", 0);
    m_isEmpty[static_cast<std::size_t>(m_column)] = true;
}

void RowInsert::bindBytes(int column, const char* data, qsizetype size)
{
    m_isEmpty[static_cast<std::size_t>(column)] = false;
    // Not copied: the bytes outlive write(), and nothing reads them after it.
    sqlite3_bind_text(m_statement, column, data, static_cast<int>(size), SQLITE_STATIC);
}

Result<int> RowInsert::runQuery(const QString& what)
{
    if (auto ran = store::run(*m_query, what); !ran)
        return ran.error();
    return m_query->numRowsAffected();
}

Result<int> RowInsert::write(const QString& what)
{
    if (m_query)
        return runQuery(what);
    for (const Encoded& text : std::as_const(m_texts))
        bindBytes(text.column, m_encoded.constData() + text.offset, text.length);
    if (sqlite3_step(m_statement) == SQLITE_DONE && sqlite3_reset(m_statement) == SQLITE_OK)
        return sqlite3_changes(m_connection);
    const QSqlError error(u"Unable to write a row"_s, QString::fromUtf8(sqlite3_errmsg(m_connection)),
        QSqlError::StatementError, QString::number(sqlite3_extended_errcode(m_connection)));
    sqlite3_reset(m_statement);
    return sqlError(what, error);
}

} // namespace gateway::store
