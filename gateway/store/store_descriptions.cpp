// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_descriptions.h"

#include "base/logging.h"

namespace gateway::store {

void StoreDescriptions::find(const std::vector<QByteArray>& digests, qint64 nowMs, QObject* context,
    std::function<void(Result<Texts>)> done)
{
    m_queue.ask(
        context,
        [digests, nowMs](StoreWorker& worker) {
            return worker.onShelf<Texts>(
                [&](const Shelf& shelf) { return shelf.descriptions.find(digests, nowMs); });
        },
        std::move(done));
}

void StoreDescriptions::put(const QByteArray& digest, const QByteArray& text, qint64 nowMs, qint64 maxBytes)
{
    m_queue.post([digest, text, nowMs, maxBytes](StoreWorker& worker) {
        if (!worker.isOpen())
            return; // was told when it could not be opened
        const Result<void> kept = worker.onShelf<void>(
            [&](const Shelf& shelf) { return shelf.descriptions.put(digest, text, nowMs, maxBytes); });
        if (!kept)
            qCWarning(lcStore).noquote() << kept.error().message;
    });
}

void StoreDescriptions::clear(QObject* context, std::function<void(Result<qint64>)> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onShelf<qint64>([](const Shelf& shelf) { return shelf.descriptions.clear(); });
        },
        std::move(done));
}

} // namespace gateway::store
