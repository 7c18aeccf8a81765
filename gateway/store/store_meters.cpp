// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store_meters.h"

#include "base/logging.h"
#include "store/store_queue.h"

#include <utility>

namespace gateway::store {

namespace {

// The next reading is written anyway; what failed is only said.
template <typename Work> void change(StoreQueue& queue, Work work)
{
    queue.post([work = std::move(work)](StoreWorker& worker) {
        const Result<void> changed = worker.changeMeters(work);
        if (!changed && worker.isOpen())
            qCWarning(lcStore).noquote() << changed.error().message;
    });
}

} // namespace

void StoreMeters::write(const inspect::MeterReading& reading, MeterKeeping keeping)
{
    change(m_queue, [reading, keeping](MeterRepository& meters) {
        Result<void> written = meters.write(reading);
        return written && keeping == MeterKeeping::LatestAndHistory ? meters.remember(reading) : written;
    });
}

void StoreMeters::writeHealth(const QString& provider, const inspect::CheckerHealth& health)
{
    change(m_queue,
        [provider, health](MeterRepository& meters) { return meters.writeHealth(provider, health); });
}

void StoreMeters::forget(const QString& provider)
{
    change(m_queue, [provider](MeterRepository& meters) { return meters.forget(provider); });
}

void StoreMeters::prune(qint64 beforeMs)
{
    change(m_queue, [beforeMs](MeterRepository& meters) { return meters.prune(beforeMs); });
}

void StoreMeters::load(QObject* context, std::function<void(Result<MeterMemory>)> done)
{
    m_queue.ask(
        context,
        [](StoreWorker& worker) {
            return worker.onMeters<MeterMemory>([](MeterRepository& meters) { return meters.load(); });
        },
        std::move(done));
}

void StoreMeters::history(const MeterHistoryQuery& query, QObject* context,
    std::function<void(Result<QVector<inspect::MeterPoint>>)> done)
{
    m_queue.ask(
        context,
        [query](StoreWorker& worker) {
            return worker.onMeters<QVector<inspect::MeterPoint>>(
                [&query](MeterRepository& meters) { return meters.history(query); });
        },
        std::move(done));
}

} // namespace gateway::store
