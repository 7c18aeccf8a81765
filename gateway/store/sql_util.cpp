// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_util.h"

#include "inspect/exchange_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace gateway::store {

namespace {

bool isUtf8(const QByteArray& bytes)
{
    return bytes.isValidUtf8();
}

QJsonValue headerPart(const QByteArray& bytes)
{
    if (isUtf8(bytes))
        return QString::fromUtf8(bytes);
    return QJsonObject { { u"base64"_s, QString::fromLatin1(bytes.toBase64()) } };
}

QByteArray headerPartFrom(const QJsonValue& value)
{
    if (value.isObject())
        return QByteArray::fromBase64(value.toObject().value("base64"_L1).toString().toLatin1());
    return value.toString().toUtf8();
}

} // namespace

SqlFailure classify(const QSqlError& error)
{
    // SQLite's primary result codes; the low byte of an extended one is the primary.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return SqlFailure::Locked;
    case 3:  // SQLITE_PERM
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
        return SqlFailure::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return SqlFailure::Damaged;
    case 13: // SQLITE_FULL
        return SqlFailure::DiskFull;
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
        return SqlFailure::Rejected;
    default: return SqlFailure::Other;
    }
}

QString failureText(SqlFailure failure, const QSqlError& error)
{
    switch (failure) {
    case SqlFailure::DiskFull: return u"the disk is full"_s;
    case SqlFailure::Locked: return u"another program keeps the database locked"_s;
    case SqlFailure::ReadOnly: return u"the file or its folder may not be written"_s;
    case SqlFailure::Damaged: return u"the database file is damaged"_s;
    case SqlFailure::Rejected: return u"the database refused the record"_s;
    case SqlFailure::Other: break;
    }
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.isEmpty() ? u"the database reported an error"_s : text;
}

Error toError(const QString& what, const QSqlError& error)
{
    return Error { .code = ErrorCode::StoreFailed,
        .message = what + u": "_s + failureText(classify(error), error) + u'.',
        .detail = error.nativeErrorCode() + u' ' + error.text() };
}

QSqlError prepareOnce(QSqlQuery& query, const QString& sql)
{
    if (!query.lastQuery().isEmpty())
        return {};
    query.setForwardOnly(true);
    if (query.prepare(sql))
        return {};
    const QSqlError error = query.lastError();
    // Forget the text, so that the next use tries again.
    query.clear();
    return error;
}

QSqlError runPrepared(QSqlQuery& query)
{
    const QSqlError error = query.exec() ? QSqlError() : query.lastError();
    query.finish();
    return error;
}

QSqlError runText(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? QSqlError() : query.lastError();
}

QString commaJoined(const QStringList& names)
{
    return names.join(u", "_s);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariant textValue(const QString& text)
{
    // The driver binds a null QString as NULL.
    return text.isNull() ? u""_s : text;
}

QVariant optionalValue(const std::optional<qint64>& number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<qint64> optionalFrom(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant momentValue(qint64 us)
{
    return optionalValue(us == inspect::kNever ? std::nullopt : std::optional(us));
}

qint64 momentFrom(const QVariant& value)
{
    return optionalFrom(value).value_or(inspect::kNever);
}

QVariant bytesValue(const QByteArray& bytes)
{
    if (isUtf8(bytes))
        return textValue(QString::fromUtf8(bytes));
    QByteArray text;
    for (const char byte : bytes) {
        if ((static_cast<unsigned char>(byte) & 0x80U) == 0)
            text.append(byte);
        else
            text.append('%').append(QByteArray(1, byte).toHex().toUpper());
    }
    return QString::fromLatin1(text);
}

QByteArray bytesFrom(const QVariant& value)
{
    return value.toString().toUtf8();
}

QVariant headersValue(const HeaderList& headers)
{
    QJsonArray list;
    for (const Header& header : headers)
        list.append(QJsonArray { headerPart(header.name), headerPart(header.value) });
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

HeaderList headersFrom(const QVariant& value)
{
    HeaderList headers;
    const QJsonArray list = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    headers.reserve(list.size());
    for (const QJsonValue& entry : list) {
        const QJsonArray pair = entry.toArray();
        headers.append(Header { .name = headerPartFrom(pair.at(0)), .value = headerPartFrom(pair.at(1)) });
    }
    return headers;
}

} // namespace gateway::store
