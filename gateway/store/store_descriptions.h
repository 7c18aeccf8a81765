// SPDX-License-Identifier: GPL-3.0-or-later
// conversations::DescriptionShelf over the database. Owned by Store. Thread: as the interface says.
#pragma once

#include "conversations/description_shelf.h"
#include "store/store_queue.h"

namespace gateway::store {

class StoreDescriptions final : public conversations::DescriptionShelf {
public:
    // The queue outlives it.
    explicit StoreDescriptions(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void find(const std::vector<QByteArray>& digests, qint64 nowMs, QObject* context,
        std::function<void(Result<Texts>)> done) override;
    void put(const QByteArray& digest, const QByteArray& text, qint64 nowMs, qint64 maxBytes) override;
    void clear(QObject* context, std::function<void(Result<qint64>)> done) override;

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
