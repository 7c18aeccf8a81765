// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/store_worker.h"

#include <QPointer>
#include <QThread>

namespace gateway::store {

class Store::Private {
public:
    // Runs `work(worker)` on the store thread and hands its result to `done` on the thread of `context`.
    template <typename Work, typename Done> void ask(QObject* context, Work work, Done done)
    {
        QMetaObject::invokeMethod(
            worker,
            [worker = worker, context = QPointer<QObject>(context), work = std::move(work),
                done = std::move(done)] {
                auto result = work(*worker);
                if (context) {
                    QMetaObject::invokeMethod(
                        context, [done, result = std::move(result)] { done(result); }, Qt::QueuedConnection);
                }
            },
            Qt::QueuedConnection);
    }

    QThread thread;
    StoreWorker* worker = nullptr; // deleted on its own thread, when that ends
};

Store::Store(QString path, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("store"));
    d->worker = new StoreWorker(std::move(path));
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
    if (!d->thread.isRunning())
        return;
    // Behind everything queued before; the worker's destructor writes the rest.
    QMetaObject::invokeMethod(
        d->worker, [thread = &d->thread] { thread->quit(); }, Qt::QueuedConnection);
    d->thread.wait();
}

void Store::writeExchange(const inspect::ExchangeRecordPtr& record)
{
    QMetaObject::invokeMethod(
        d->worker, [worker = d->worker, record] { worker->queue(record); }, Qt::QueuedConnection);
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
