// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include "store/connection_watch.h"
#include "store/sql_dialect.h"

#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

// After an error PostgreSQL refuses everything until the transaction is given up, also to take back the
// statements made in it, of which Qt would complain. So it is given up at once; whoever began it is told of
// the error and ends it, which then changes nothing.
void abandon(const QSqlQuery& query)
{
    const QSqlDriver* driver = query.driver();
    if (driver != nullptr && driver->dbmsType() == QSqlDriver::PostgreSQL && driver->isOpen()) {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): QSqlQuery shows its driver as const only.
        const_cast<QSqlDriver*>(driver)->rollbackTransaction();
    }
}

} // namespace

Error sqlError(const QString& what, const QSqlError& error)
{
    QString reason = reasonOf(error);
    // SQLITE_CORRUPT says "malformed", which helps nobody.
    if (sqlState(error).isEmpty() && (error.nativeErrorCode().toInt() & 0xff) == 11)
        reason = u"the file is damaged ("_s + reason + u')';
    // What PostgreSQL says beyond its first line shows values of the statement.
    const QString state = sqlState(error);
    return { .code = ErrorCode::StoreFailed,
        .message = u"%1: %2."_s.arg(what, reason),
        .detail = state.isEmpty() ? error.text() : QString(u"SQLSTATE "_s + state) };
}

Error sqlError(const QString& what, const QSqlQuery& query)
{
    return sqlError(what, query.lastError());
}

Error sqlError(const QString& what, const QSqlDatabase& database)
{
    return sqlError(what, database.lastError());
}

QSqlQuery prepared(const QSqlDatabase& database, const QString& text)
{
    ConnectionWatch::beat();
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(text);
    return query;
}

Result<void> run(QSqlQuery& query, const QString& what)
{
    ConnectionWatch::beat();
    // PostgreSQL refuses a statement when it is prepared; what executing it says then helps nobody.
    const QSqlError refused = query.lastError();
    if (query.exec())
        return {};
    const Error error = sqlError(what, refused.isValid() ? refused : query.lastError());
    abandon(query);
    // Else the next time this error would be taken for one of preparing it. Not where the connection is
    // going: then there is no next time.
    const bool isGoing = error.detail.startsWith(u"SQLSTATE 57") || error.detail.startsWith(u"SQLSTATE 08");
    if (query.driver()->isOpen() && !isGoing)
        query.prepare(query.lastQuery());
    return error;
}

Result<void> runOnce(const QSqlDatabase& database, const QString& text)
{
    ConnectionWatch::beat();
    QSqlQuery query(database);
    if (query.exec(text))
        return {};
    const Error error = sqlError(u"The database refused a statement"_s, query);
    abandon(query);
    return error;
}

QVariant textValue(const QString& text)
{
    if (text.isNull())
        return u""_s;
    if (!text.contains(QChar(u'\0')))
        return text;
    QString whole = text;
    return whole.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

} // namespace gateway::store
