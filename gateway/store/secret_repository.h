// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets by name, and the record of the key they are sealed with. The record's canary is a known word under
// that key: a key that does not open it is not the one.
// Thread: the store thread; the database must be open and outlive it. The caller owns the transaction.
#pragma once

#include "base/result.h"
#include "secrets/secret_shelf.h"
#include "store/sealed_columns.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace gateway::store {

class SecretRepository {
public:
    // Both outlive it.
    SecretRepository(const QSqlDatabase& database, const Seals& seals)
        : m_database(database)
        , m_seals(seals)
    {
    }

    // nullopt: nothing is sealed.
    [[nodiscard]] Result<std::optional<secrets::KeyRecord>> keyRecord();
    // The record in force: this one, or the one that was there before.
    [[nodiscard]] Result<secrets::KeyRecord> begin(
        const secrets::Sealer& sealer, secrets::KeySource source, qint64 nowMs);
    // Takes the place of the record there is.
    [[nodiscard]] Result<void> replaceKey(
        const secrets::Sealer& sealer, secrets::KeySource source, qint64 nowMs);
    [[nodiscard]] Result<void> removeKey();
    // Error: there is no record, or this key does not open its canary.
    [[nodiscard]] Result<void> check(const secrets::Sealer& sealer);
    [[nodiscard]] Result<bool> isSwept();
    [[nodiscard]] Result<void> setSwept();

    [[nodiscard]] Result<QStringList> names();
    [[nodiscard]] Result<std::optional<Secret>> read(const QString& name);
    [[nodiscard]] Result<void> write(const QString& name, const Secret& value, qint64 nowMs);
    [[nodiscard]] Result<void> remove(const QString& name);

private:
    QSqlDatabase m_database;
    const Seals& m_seals;
};

} // namespace gateway::store
