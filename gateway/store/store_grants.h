// SPDX-License-Identifier: GPL-3.0-or-later
// oauth::GrantShelf over the database. Owned by Store. Thread: as the interface says.
#pragma once

#include "oauth/grant_rows.h"
#include "store/store_queue.h"

namespace gateway::store {

class StoreGrants final : public oauth::GrantShelf {
public:
    // The queue outlives it.
    explicit StoreGrants(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void load(QObject* context, std::function<void(Result<oauth::GrantRows>)> done) override
    {
        m_queue.ask(
            context,
            [](StoreWorker& worker) {
                return worker.onGrants<oauth::GrantRows>(
                    [](GrantRepository& grants) { return grants.load(); });
            },
            std::move(done));
    }

    void save(
        const oauth::GrantChanges& changes, QObject* context, std::function<void(Result<void>)> done) override
    {
        m_queue.ask(
            context,
            [changes](StoreWorker& worker) {
                return worker.onGrants<void>(
                    [&changes](GrantRepository& grants) { return grants.save(changes); });
            },
            std::move(done));
    }

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
