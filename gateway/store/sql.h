// SPDX-License-Identifier: GPL-3.0-or-later
// What every repository needs around QSqlQuery: prepare once, bind by name, fail with a sentence.
// Thread: the store thread.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace gateway::store {

[[nodiscard]] Error sqlError(const QString& what, const QSqlError& error);
[[nodiscard]] Error sqlError(const QString& what, const QSqlQuery& query);
[[nodiscard]] Error sqlError(const QString& what, const QSqlDatabase& database);

// A forward-only statement on the connection; invalid text is a defect of ours and shows at the first run.
[[nodiscard]] QSqlQuery prepared(const QSqlDatabase& database, const QString& text);
// On an error a transaction it is in can only be ended: nothing may be done in it any more.
[[nodiscard]] Result<void> run(QSqlQuery& query, const QString& what);
// For statements without values.
[[nodiscard]] Result<void> runOnce(const QSqlDatabase& database, const QString& text);

// Text that is never NULL, for the driver binds a null QString as one, and the columns refuse it; and holds
// no U+0000, which PostgreSQL takes nowhere.
[[nodiscard]] QVariant textValue(const QString& text);

} // namespace gateway::store
