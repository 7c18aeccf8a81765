// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a database as a stream of bytes that depends on neither SQLite's format nor the key: what a
// backup holds, before it is encrypted. Sealed values are in it in the clear; nobody writes it anywhere but
// into secrets/backup_file.
//
// A stream is frames, each a length (4 bytes, big-endian) and a CBOR array (RFC 8949) that begins with its
// kind: the head (schema, moment, extent), a table with its columns, a row of it, the end with the number of
// rows.
// Thread: the store thread, or whoever has the database to himself.
#pragma once

#include "base/result.h"
#include "store/sealed_columns.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

class QCborArray;

namespace gateway::store {

enum class Extent {
    Core, // configuration, secrets, policy, approvals, sign-ins: whatever is not traffic
    Full, // requests, answers and conversations as well
};

struct DumpFacts {
    int schema = 0;
    qint64 createdMs = 0;
    Extent extent = Extent::Core;
    qint64 rows = 0;
    qint64 secrets = 0;
};

// Runs in one read transaction, so that the rows fit together. Fails where a sealed value does not open.
[[nodiscard]] Result<DumpFacts> dumpTables(QSqlDatabase database, const Seals& seals, Extent extent,
    qint64 nowMs, const std::function<Result<void>(QByteArrayView)>& write);

// A sealed value in a row: where it is, and where the values of the row's key are.
struct SealedAt {
    SealedColumn column;
    qsizetype at = 0;
    QVector<qsizetype> key;
};

// Fills an empty database from such a stream: makes the schema the rows were of, inserts them in one
// transaction, and brings the result up to date. Tables, columns and values that do not fit are refused.
class TableLoader {
public:
    // `seals` (Ready) outlives it.
    TableLoader(const QSqlDatabase& database, const Seals& seals);

    [[nodiscard]] Result<void> take(QByteArrayView bytes);
    [[nodiscard]] Result<DumpFacts> finish();

private:
    struct Table {
        QString name;
        QStringList columns;
        QVector<SealedAt> sealed;
    };

    [[nodiscard]] Result<void> takeFrame(const QByteArray& frame);
    [[nodiscard]] Result<void> takeHead(const QCborArray& head);
    [[nodiscard]] Result<void> takeTable(const QCborArray& table);
    [[nodiscard]] Result<void> takeRow(const QCborArray& row);
    [[nodiscard]] Result<void> takeEnd(const QCborArray& end);

    QSqlDatabase m_database;
    const Seals& m_seals;
    QByteArray m_waiting;
    DumpFacts m_facts;
    std::optional<Table> m_table;
    QString m_insert;
    bool m_hasBegun = false;
    bool m_hasEnded = false;
};

} // namespace gateway::store
