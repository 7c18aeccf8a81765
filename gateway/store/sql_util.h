// SPDX-License-Identifier: GPL-3.0-or-later
// How values of ours become column values and back, and how a driver's error becomes one of ours.
//
// A column that may be absent is NULL; text never is (an absent text is ''). Text columns hold UTF-8, so bytes
// that are not are written in a form that a reader of the file can still make out.
#pragma once

#include "base/headers.h"
#include "base/result.h"

#include <QByteArray>
#include <QSqlError>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace gateway::store {

// What a failed statement means to the operator. Decides about retrying and about what is said.
enum class SqlFailure {
    DiskFull,
    Locked,
    ReadOnly,
    Damaged,
    Rejected, // this very row is at fault: retrying will not help
    Other,
};

[[nodiscard]] SqlFailure classify(const QSqlError& error);
// Half a sentence: "the disk is full".
[[nodiscard]] QString failureText(SqlFailure failure, const QSqlError& error);
// StoreFailed, with `what` as the beginning of the sentence ("The history could not be read").
[[nodiscard]] Error toError(const QString& what, const QSqlError& error);

// Prepares once; a statement that is already prepared is reused.
[[nodiscard]] QSqlError prepareOnce(QSqlQuery& query, const QString& sql);
// Runs a prepared statement that returns no rows and leaves it ready for the next use.
[[nodiscard]] QSqlError runPrepared(QSqlQuery& query);
// Runs a text without parameters, for set-up and schema changes.
[[nodiscard]] QSqlError runText(const QSqlDatabase& database, const QString& sql);
// "a, b, c" and "?, ?, ?".
[[nodiscard]] QString commaJoined(const QStringList& names);
[[nodiscard]] QString placeholders(qsizetype count);

[[nodiscard]] QVariant textValue(const QString& text);
[[nodiscard]] QVariant optionalValue(const std::optional<qint64>& number);
[[nodiscard]] std::optional<qint64> optionalFrom(const QVariant& value);
// kNever is NULL.
[[nodiscard]] QVariant momentValue(qint64 us);
[[nodiscard]] qint64 momentFrom(const QVariant& value);
// For request targets and addresses: bytes that are not UTF-8 come back percent-encoded.
[[nodiscard]] QVariant bytesValue(const QByteArray& bytes);
[[nodiscard]] QByteArray bytesFrom(const QVariant& value);
// [["name","value"], …]; a value that is not UTF-8 is {"base64":"…"} and comes back exactly.
[[nodiscard]] QVariant headersValue(const HeaderList& headers);
[[nodiscard]] HeaderList headersFrom(const QVariant& value);

} // namespace gateway::store
