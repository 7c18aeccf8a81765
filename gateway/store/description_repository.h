// SPDX-License-Identifier: GPL-3.0-or-later
// Descriptions of images by digest, sealed, bounded in bytes. See conversations/description_shelf.h for what
// each method means. Thread: the store thread; the database must be open and outlive it.
#pragma once

#include "base/result.h"
#include "conversations/description_shelf.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace gateway::store {

class DescriptionRepository {
public:
    // Both outlive it.
    DescriptionRepository(const QSqlDatabase& database, const Seals& seals);

    // The caller owns the transaction.
    [[nodiscard]] Result<conversations::DescriptionShelf::Texts> find(
        const std::vector<QByteArray>& digests, qint64 nowMs);
    [[nodiscard]] Result<void> put(
        const QByteArray& digest, const QByteArray& text, qint64 nowMs, qint64 maxBytes);
    // How many there were.
    [[nodiscard]] Result<qint64> clear();

private:
    [[nodiscard]] Result<void> makeRoom(qint64 maxBytes);

    QSqlDatabase m_database;
    const Seals& m_seals;
    QSqlQuery m_find;
    QSqlQuery m_touch;
    QSqlQuery m_put;
    QSqlQuery m_sum;
    QSqlQuery m_evict;
};

} // namespace gateway::store
