// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over all sealed columns (sealed_columns.h), a page of rows at a time: the sweep that seals what was
// written before there was a key, and the change to another key.
// Thread: the store thread, or whoever has the database to himself. The caller owns the transaction.
#pragma once

#include "base/result.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>
#include <QVariantList>

#include <cstddef>

namespace gateway::store {

class Resealing {
public:
    enum class Rows {
        Plain, // those that are not sealed
        All,
    };
    enum class Unreadable {
        Fail,   // the first row that does not open ends it
        Delete, // its row goes
    };

    // `from` opens, `to` seals; all three outlive it.
    Resealing(const QSqlDatabase& database, const Seals& from, const Seals& to);

    // Goes on where the last call ended. False: all is done. A page is some 64 rows.
    [[nodiscard]] Result<bool> step(Rows rows, Unreadable unreadable);

    [[nodiscard]] qint64 resealed() const { return m_resealed; }

    [[nodiscard]] qint64 deleted() const { return m_deleted; }

private:
    struct Row {
        QVariantList key;
        QByteArray text;
    };

    [[nodiscard]] Result<QVector<Row>> page(const SealedColumn& column, Rows rows);
    [[nodiscard]] Result<void> reseal(const SealedColumn& column, const Row& row, Unreadable unreadable);
    [[nodiscard]] Result<void> remove(const SealedColumn& column, const Row& row);

    QSqlDatabase m_database;
    const Seals& m_from;
    const Seals& m_to;
    std::size_t m_column = 0;
    QVariantList m_last; // the key of the last row seen in that column
    qint64 m_resealed = 0;
    qint64 m_deleted = 0;
};

} // namespace gateway::store
