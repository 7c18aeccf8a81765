// SPDX-License-Identifier: GPL-3.0-or-later
// Leases: of all nodes on the database one holds a name, until it gives it back or its time is over, by the
// database's clock. What is to be done once is done by who holds its lease. Owned by Store.
// Thread: any; `done` comes on the thread of `context`.
#pragma once

#include "store/store_queue.h"

#include <chrono>
#include <functional>
#include <tuple>
#include <utility>

namespace gateway::store {

class StoreLeases {
public:
    // The queue outlives it.
    explicit StoreLeases(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    // True: held for so long from now; asked again by its holder it is renewed. False: another node holds it.
    void acquire(const QString& name, std::chrono::milliseconds span, QObject* context,
        std::function<void(Result<bool>)> done)
    {
        m_queue.ask(
            context, [name, span](StoreWorker& worker) { return worker.acquireLease(name, span); },
            std::move(done));
    }

    // What cannot be given back ends with its time.
    void release(const QString& name)
    {
        m_queue.post([name](StoreWorker& worker) { std::ignore = worker.releaseLease(name); });
    }

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
