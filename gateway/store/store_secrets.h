// SPDX-License-Identifier: GPL-3.0-or-later
// secrets::SecretShelf over the database. Owned by Store. Thread: as the interface says.
#pragma once

#include "secrets/secret_shelf.h"
#include "store/store_queue.h"

namespace gateway::store {

class StoreSecrets final : public secrets::SecretShelf {
public:
    // The queue outlives it.
    explicit StoreSecrets(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void keyRecord(QObject* context, Done<std::optional<secrets::KeyRecord>> done) override;
    void begin(const secrets::DataKey& key, secrets::KeySource source, QObject* context,
        Done<secrets::KeyRecord> done) override;
    void use(const secrets::DataKey& key, QObject* context, Done<void> done) override;
    void names(QObject* context, Done<QStringList> done) override;
    void read(const QString& name, QObject* context, Done<std::optional<Secret>> done) override;
    void write(const QString& name, const Secret& value, QObject* context, Done<void> done) override;
    void remove(const QString& name, QObject* context, Done<void> done) override;

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
