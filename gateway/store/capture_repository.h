// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in exchanges, packed and sealed (sealed_columns.h). Without a key a row holds the packed
// bytes in letters. Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "store/capture_rows.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace gateway::store {

class CaptureRepository {
public:
    // Both outlive it.
    CaptureRepository(const QSqlDatabase& database, const Seals& seals);

    // Inserts or replaces; the caller owns the transaction.
    [[nodiscard]] Result<void> put(const PackedCapture& capture);
    [[nodiscard]] Result<std::optional<PackedCapture>> find(const CaptureChoice& choice);
    [[nodiscard]] Result<CapturePage> page(const CaptureListQuery& query);
    [[nodiscard]] Result<CaptureTotal> total();
    // How many.
    [[nodiscard]] Result<qint64> remove(const CaptureChoice& choice);
    // What is too old, and the oldest of what is too much; nothing of what is pinned. How many.
    [[nodiscard]] Result<qint64> cleanUp(qint64 nowMs, const CaptureLimits& limits);
    // The next ones of a search, newest first, until so many rows or bytes are full: at least one, if there
    // is one. What cannot be opened has an empty body.
    [[nodiscard]] Result<std::vector<PackedCapture>> next(
        const inspect::BodyQuery& query, int mostRows, qint64 mostBytes);

private:
    [[nodiscard]] Result<PackedCapture> captureAt(const QSqlQuery& query) const;

    QSqlDatabase m_database;
    const Seals& m_seals;
    QSqlQuery m_delete;
    QSqlQuery m_insert;
};

} // namespace gateway::store
