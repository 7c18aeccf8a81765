// SPDX-License-Identifier: GPL-3.0-or-later
// What the database does for the vault, without one.
#pragma once

#include "secrets/sealer.h"
#include "secrets/secret_shelf.h"

#include <QHash>

#include <optional>

#include <gtest/gtest.h>

namespace gateway::secrets::test {

class MemoryShelf final : public SecretShelf {
public:
    void keyRecord(QObject* context, Done<std::optional<KeyRecord>> done) override
    {
        later<std::optional<KeyRecord>>(context, done,
            isBroken ? Result<std::optional<KeyRecord>>(Error {
                .code = ErrorCode::StoreFailed, .message = QStringLiteral("The database is broken.") })
                     : Result<std::optional<KeyRecord>>(record));
    }

    void begin(const DataKey& key, KeySource source, QObject* context, Done<KeyRecord> done) override
    {
        if (!record) {
            record = KeyRecord { .keyId = key.id(), .source = source };
            canary = *Sealer({ .current = key }).seal("canary", kPlace);
        }
        later<KeyRecord>(context, done, *record);
    }

    void use(const DataKey& key, QObject* context, Done<void> done) override
    {
        const bool fits = Sealer({ .current = key }).open(canary, kPlace).has_value();
        isOpen = fits;
        later<void>(context, done,
            fits ? Result<void>()
                 : Error { .code = ErrorCode::SecretUnavailable, .message = QStringLiteral("canary") });
    }

    void names(QObject* context, Done<QStringList> done) override
    {
        later<QStringList>(context, done, QStringList(rows.keys()));
    }

    void read(const QString& name, QObject* context, Done<std::optional<Secret>> done) override
    {
        Result<std::optional<Secret>> result = std::optional<Secret>();
        if (rows.contains(name) && isOpen)
            result = std::optional(rows.value(name));
        else if (rows.contains(name))
            result = Error { .code = ErrorCode::SecretUnavailable, .message = QStringLiteral("no key") };
        later<std::optional<Secret>>(context, done, result);
    }

    void write(const QString& name, const Secret& value, QObject* context, Done<void> done) override
    {
        EXPECT_TRUE(isOpen) << "written without a key";
        rows.insert(name, value);
        later<void>(context, done, {});
    }

    void remove(const QString& name, QObject* context, Done<void> done) override
    {
        rows.remove(name);
        later<void>(context, done, {});
    }

    // As after a restart: the key has to be shown again.
    void forgetKey() { isOpen = false; }

    QHash<QString, Secret> rows;
    std::optional<KeyRecord> record;
    QByteArray canary;
    bool isOpen = false;
    bool isBroken = false;

private:
    template <typename T> void later(QObject* context, const Done<T>& done, const Result<T>& result)
    {
        QMetaObject::invokeMethod(
            context, [done, result] { done(result); }, Qt::QueuedConnection);
    }

    const SealedPlace kPlace { .table = "sealing_key", .column = "canary", .row = {} };
};

} // namespace gateway::secrets::test
