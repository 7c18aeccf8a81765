// SPDX-License-Identifier: GPL-3.0-or-later
// The schema, as a list of numbered steps forward. A step that was released is never edited: a change is a
// new step at the end. The statements keep to what SQLite and PostgreSQL share. Thread: the one that owns the
// connection.
#pragma once

#include "base/result.h"
#include "store/sql_dialect.h"

#include <QLatin1StringView>
#include <QSqlDatabase>

#include <functional>
#include <optional>
#include <span>

namespace gateway::store {

struct Migration {
    int version; // 1, 2, 3 … without a gap
    std::span<const QLatin1StringView> statements;
    std::optional<Engine> engine = {}; // a step of that one alone; elsewhere it counts as taken
};

[[nodiscard]] std::span<const Migration> schemaMigrations();
// The version this program writes.
[[nodiscard]] int latestVersion(std::span<const Migration> migrations);
// 0: an empty database. Error: not one of ours.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase& database);

// Makes a copy to go back to before the step to `version`; not called on an empty database.
using BackUp = std::function<Result<void>(int version)>;
// Brings the database to the newest of `migrations`, each step in a transaction of its own. Refuses a
// database that is newer.
[[nodiscard]] Result<void> migrate(
    QSqlDatabase& database, std::span<const Migration> migrations, const BackUp& backUp);

} // namespace gateway::store
