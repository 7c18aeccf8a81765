// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration revisions.
// Thread: the store thread.
#pragma once

#include "store/store.h"

#include <QSqlDatabase>

#include <optional>

namespace gateway::store {

class RevisionRepository {
public:
    explicit RevisionRepository(const QSqlDatabase& database)
        : m_database(database)
    {
    }

    // Its number; nullopt: the newest is another than `after`, and nothing was written. The caller owns the
    // transaction.
    [[nodiscard]] Result<std::optional<qint64>> append(const ConfigRevision& revision, qint64 after);
    [[nodiscard]] Result<QVector<ConfigRevision>> newest(int limit);
    // 0: there is none.
    [[nodiscard]] Result<qint64> newestNumber();

private:
    QSqlDatabase m_database;
};

} // namespace gateway::store
