// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_secrets.h"

#include "base/clock.h"

namespace gateway::store {

using secrets::KeyRecord;

void StoreSecrets::keyRecord(QObject* context, Done<std::optional<KeyRecord>> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onSecrets<std::optional<KeyRecord>>(
                [](SecretRepository& secrets) { return secrets.keyRecord(); });
        },
        std::move(done));
}

void StoreSecrets::begin(
    const secrets::DataKey& key, secrets::KeySource source, QObject* context, Done<KeyRecord> done)
{
    m_queue.ask(
        context, [key, source](StoreWorker& worker) { return worker.begin(key, source); }, std::move(done));
}

void StoreSecrets::use(const secrets::DataKey& key, QObject* context, Done<void> done)
{
    m_queue.ask(
        context, [key](StoreWorker& worker) { return worker.use(key); }, std::move(done));
}

void StoreSecrets::names(QObject* context, Done<QStringList> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onSecrets<QStringList>([](SecretRepository& secrets) { return secrets.names(); });
        },
        std::move(done));
}

void StoreSecrets::read(const QString& name, QObject* context, Done<std::optional<Secret>> done)
{
    m_queue.ask(
        context,
        [name](StoreWorker& worker) {
            return worker.onSecrets<std::optional<Secret>>(
                [&name](SecretRepository& secrets) { return secrets.read(name); });
        },
        std::move(done));
}

void StoreSecrets::write(const QString& name, const Secret& value, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [name, value](StoreWorker& worker) {
            return worker.onSecretsForGood<void>([&](SecretRepository& secrets) {
                return secrets.write(name, value, SystemClock().epochMs());
            });
        },
        std::move(done));
}

void StoreSecrets::remove(const QString& name, QObject* context, Done<void> done)
{
    m_queue.ask(
        context,
        [name](StoreWorker& worker) {
            return worker.onSecretsForGood<void>(
                [&name](SecretRepository& secrets) { return secrets.remove(name); });
        },
        std::move(done));
}

} // namespace gateway::store
