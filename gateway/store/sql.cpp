// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace gateway::store {

Error sqlError(const QString& what, const QSqlError& error)
{
    QString reason = error.databaseText().trimmed();
    // SQLITE_CORRUPT says "malformed", which helps nobody.
    if ((error.nativeErrorCode().toInt() & 0xff) == 11)
        reason = u"the file is damaged ("_s + reason + u')';
    return {
        .code = ErrorCode::StoreFailed, .message = u"%1: %2."_s.arg(what, reason), .detail = error.text()
    };
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
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(text);
    return query;
}

Result<void> run(QSqlQuery& query, const QString& what)
{
    if (!query.exec())
        return sqlError(what, query);
    return {};
}

Result<void> runOnce(const QSqlDatabase& database, const QString& text)
{
    QSqlQuery query(database);
    if (!query.exec(text))
        return sqlError(u"The database refused a statement"_s, query);
    return {};
}

QVariant textValue(const QString& text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

} // namespace gateway::store
