// SPDX-License-Identifier: GPL-3.0-or-later
// Meters in the database. Owned by Store. Writes are queued, at most one for each check, and said once when
// they fail; callbacks run on the thread of `context`. Thread: any.
#pragma once

#include "base/result.h"
#include "store/meter_rows.h"

#include <QObject>

#include <functional>

namespace gateway::store {

class StoreQueue;

// Whether a reading becomes part of the history, too.
enum class MeterKeeping { Latest, LatestAndHistory };

class StoreMeters final {
public:
    // The queue outlives it.
    explicit StoreMeters(StoreQueue& queue)
        : m_queue(queue)
    {
    }

    void write(const inspect::MeterReading& reading, MeterKeeping keeping);
    void writeHealth(const QString& provider, const inspect::CheckerHealth& health);
    void forget(const QString& provider);
    void prune(qint64 beforeMs);
    void load(QObject* context, std::function<void(Result<MeterMemory>)> done);
    void history(const MeterHistoryQuery& query, QObject* context,
        std::function<void(Result<QVector<inspect::MeterPoint>>)> done);

private:
    StoreQueue& m_queue;
};

} // namespace gateway::store
