// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/reply.h"
#include "store/store_worker.h"

#include <QMutex>
#include <QThread>

#include <optional>
#include <utility>

namespace gateway::store {

class Store::Private {
public:
    // False once the store is closing: nothing may be posted behind its last write.
    bool post(std::function<void(StoreWorker&)> work)
    {
        const QMutexLocker lock(&mutex);
        if (closing)
            return false;
        QMetaObject::invokeMethod(
            worker, [worker = worker, work = std::move(work)] { work(*worker); }, Qt::QueuedConnection);
        return true;
    }

    // What is to be written waits here, not in the thread's event queue: one wake-up serves hundreds.
    template <typename Add> void keep(Add add)
    {
        const QMutexLocker lock(&mutex);
        if (closing)
            return;
        const bool isFirst = waiting.isEmpty();
        add(waiting);
        if (isFirst)
            QMetaObject::invokeMethod(worker, &StoreWorker::expectWrites, Qt::QueuedConnection);
        else if (waiting.records.size() == StoreWorker::kBatch)
            QMetaObject::invokeMethod(worker, &StoreWorker::batchReady, Qt::QueuedConnection);
    }

    WriteBatch take()
    {
        const QMutexLocker lock(&mutex);
        return std::exchange(waiting, {});
    }

    // Runs `work(worker)` on the store thread and hands its result to `done` on the thread of `context`.
    template <typename Work, typename Done> void ask(QObject* context, Work work, Done done)
    {
        using Answer = decltype(work(std::declval<StoreWorker&>()));
        auto answer = std::make_shared<std::optional<Answer>>();
        auto reply = std::make_shared<Reply>();
        QObject::connect(
            reply.get(), &Reply::ready, context, [answer, done = std::move(done)] { done(**answer); },
            Qt::QueuedConnection);
        const bool posted = post([answer, reply, work = std::move(work)](StoreWorker& asked) {
            answer->emplace(work(asked));
            Q_EMIT reply->ready();
        });
        if (!posted) {
            answer->emplace(Error { .code = ErrorCode::StoreFailed,
                .message = QStringLiteral("The database is closed: Plexus is shutting down.") });
            Q_EMIT reply->ready();
        }
    }

    QThread thread;
    StoreWorker* worker = nullptr; // deleted on its own thread, when that ends
    QMutex mutex;
    WriteBatch waiting; // under the mutex
    bool closing = false;
};

Store::Store(QString path, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("store"));
    d->worker = new StoreWorker(std::move(path), [this] { return d->take(); });
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &StoreWorker::writeFailed, this, &Store::writeFailed);
    connect(d->worker, &StoreWorker::writeRecovered, this, &Store::writeRecovered);
    d->thread.start();
}

Store::~Store()
{
    close();
}

void Store::open(QObject* context, std::function<void(Result<void>)> done)
{
    d->ask(
        context, [](StoreWorker& worker) { return worker.open(); }, std::move(done));
}

void Store::close()
{
    {
        const QMutexLocker lock(&d->mutex);
        // Behind everything queued before; the worker's destructor writes the rest.
        if (!std::exchange(d->closing, true)) {
            QMetaObject::invokeMethod(
                d->worker, [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
        }
    }
    d->thread.wait();
}

void Store::writeExchange(const inspect::ExchangeRecordPtr& record)
{
    d->keep([&record](WriteBatch& batch) { batch.records.append(record); });
}

void Store::writeCooldowns(const QVector<inspect::RestingTarget>& resting)
{
    d->keep([&resting](WriteBatch& batch) { batch.resting = resting; });
}

void Store::writeQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    if (!rows.isEmpty())
        d->keep([&rows](WriteBatch& batch) { batch.addQuotaUse(rows); });
}

void Store::writeMeasured(const routing::MeasuredTraffic& measured)
{
    d->keep([&measured](WriteBatch& batch) { batch.measured = measured; });
}

void Store::loadPolicy(QObject* context, std::function<void(Result<PolicyMemory>)> done)
{
    d->ask(
        context, [](StoreWorker& worker) { return worker.policy(); }, std::move(done));
}

void Store::loadExchanges(const HistoryQuery& query, QObject* context,
    std::function<void(Result<QVector<inspect::ExchangeRecordPtr>>)> done)
{
    d->ask(
        context, [query](StoreWorker& worker) { return worker.page(query); }, std::move(done));
}

void Store::loadFigures(qint64 fromMs, QObject* context, std::function<void(Result<TrafficFigures>)> done)
{
    d->ask(
        context, [fromMs](StoreWorker& worker) { return worker.figures(fromMs); }, std::move(done));
}

void Store::appendRevision(
    const ConfigRevision& revision, QObject* context, std::function<void(Result<qint64>)> done)
{
    d->ask(
        context, [revision](StoreWorker& worker) { return worker.append(revision); }, std::move(done));
}

void Store::loadRevisions(
    int limit, QObject* context, std::function<void(Result<QVector<ConfigRevision>>)> done)
{
    d->ask(
        context, [limit](StoreWorker& worker) { return worker.newest(limit); }, std::move(done));
}

} // namespace gateway::store

#include "moc_store.cpp"
