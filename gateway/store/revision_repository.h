// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration revisions.
// Thread: the store thread.
#pragma once

#include "store/store.h"

#include <QSqlDatabase>

namespace gateway::store {

class RevisionRepository {
public:
    explicit RevisionRepository(const QSqlDatabase& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<qint64> append(const ConfigRevision& revision);
    [[nodiscard]] Result<QVector<ConfigRevision>> newest(int limit);

private:
    QSqlDatabase m_database;
};

} // namespace gateway::store
