// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/store_captures.h"
#include "store/store_descriptions.h"
#include "store/store_grants.h"
#include "store/store_history.h"
#include "store/store_leases.h"
#include "store/store_management.h"
#include "store/store_meters.h"
#include "store/store_queue.h"
#include "store/store_secrets.h"
#include "store/store_shelf.h"

#include <utility>

namespace gateway::store {

class Store::Private {
public:
    explicit Private(const StoreOptions& options)
        : queue(options)
        , shelf(queue)
        , grants(queue)
        , meters(queue)
        , descriptions(queue)
        , secretShelf(queue)
        , management(queue)
        , history(queue)
        , leases(queue)
        , captures(queue)
    {
    }

    StoreQueue queue;
    StoreShelf shelf;
    StoreGrants grants;
    StoreMeters meters;
    StoreDescriptions descriptions;
    StoreSecrets secretShelf;
    StoreManagement management;
    StoreHistory history;
    StoreLeases leases;
    StoreCaptures captures; // before the queue ends what was put is packed
};

Store::Store(const QString& path, QObject* parent)
    : Store(StoreOptions { .location = DatabaseFile { path } }, parent)
{
}

Store::Store(const StoreOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
    connect(d->queue.worker(), &StoreWorker::changedElsewhere, this, &Store::changedElsewhere);
    connect(d->queue.worker(), &StoreWorker::writeFailed, this, &Store::writeFailed);
    connect(d->queue.worker(), &StoreWorker::writeRecovered, this, &Store::writeRecovered);
    d->queue.start();
}

Store::~Store()
{
    close();
}

void Store::open(QObject* context, std::function<void(Result<void>)> done)
{
    d->queue.ask(
        context, [](StoreWorker& worker) { return worker.open(); }, std::move(done));
}

void Store::close()
{
    d->captures.finish();
    d->queue.close();
}

conversations::ResponseShelf& Store::shelf()
{
    return d->shelf;
}

oauth::GrantShelf& Store::grants()
{
    return d->grants;
}

StoreMeters& Store::meters()
{
    return d->meters;
}

conversations::DescriptionShelf& Store::descriptions()
{
    return d->descriptions;
}

secrets::SecretShelf& Store::secrets()
{
    return d->secretShelf;
}

StoreHistory& Store::history()
{
    return d->history;
}

StoreManagement& Store::management()
{
    return d->management;
}

StoreLeases& Store::leases()
{
    return d->leases;
}

StoreCaptures& Store::captures()
{
    return d->captures;
}

bool Store::isShared() const
{
    return d->queue.isShared();
}

void Store::writeExchange(const inspect::ExchangeRecordPtr& record)
{
    d->queue.keepRow(record, &WriteBatch::records);
}

void Store::writeCooldowns(
    const QVector<inspect::RestingTarget>& resting, const std::optional<QStringList>& providers)
{
    d->queue.keep([&](WriteBatch& batch) { batch.setResting(resting, providers); });
}

void Store::writeQuotaUse(const QVector<quota::QuotaRow>& rows)
{
    if (!rows.isEmpty())
        d->queue.keep([&rows](WriteBatch& batch) { batch.addQuotaUse(rows); });
}

void Store::writeMeasured(const routing::MeasuredTraffic& measured)
{
    d->queue.keep([&measured](WriteBatch& batch) { batch.measured = measured; });
}

void Store::loadPolicy(QObject* context, std::function<void(Result<PolicyMemory>)> done)
{
    d->queue.ask(
        context, [](StoreWorker& worker) { return worker.policy(); }, std::move(done));
}

void Store::loadResting(QObject* context, std::function<void(Result<QVector<inspect::RestingTarget>>)> done)
{
    d->queue.ask(
        context, [](StoreWorker& worker) { return worker.resting(); }, std::move(done));
}

void Store::loadUseElsewhere(QObject* context, std::function<void(Result<QVector<quota::QuotaRow>>)> done)
{
    d->queue.ask(
        context, [](StoreWorker& worker) { return worker.useElsewhere(); }, std::move(done));
}

void Store::loadApprovals(QObject* context, std::function<void(Result<inspect::McpApprovals>)> done)
{
    d->queue.ask(
        context, [](StoreWorker& worker) { return worker.approvals(); }, std::move(done));
}

void Store::writeApproval(const inspect::McpApproval& approval)
{
    d->queue.post([approval](StoreWorker& worker) { worker.writeApproval(approval); });
}

void Store::removeApproval(const inspect::McpApproval& approval)
{
    d->queue.post([approval](StoreWorker& worker) { worker.removeApproval(approval); });
}

void Store::loadExchanges(const HistoryQuery& query, QObject* context,
    std::function<void(Result<QVector<inspect::ExchangeRecordPtr>>)> done)
{
    d->queue.ask(
        context, [query](StoreWorker& worker) { return worker.page(query); }, std::move(done));
}

void Store::writeMcpRequest(const inspect::McpRecordPtr& record)
{
    d->queue.keepRow(record, &WriteBatch::mcpRequests);
}

void Store::loadMcpRequests(
    const McpQuery& query, QObject* context, std::function<void(Result<QVector<inspect::McpRecordPtr>>)> done)
{
    d->queue.ask(
        context, [query](StoreWorker& worker) { return worker.mcpPage(query); }, std::move(done));
}

void Store::loadFigures(qint64 fromMs, QObject* context, std::function<void(Result<TrafficFigures>)> done)
{
    d->queue.ask(
        context, [fromMs](StoreWorker& worker) { return worker.figures(fromMs); }, std::move(done));
}

void Store::backUp(const QString& file, const std::optional<Secret>& passphrase, QObject* context,
    std::function<void(Result<void>)> done)
{
    d->queue.ask(
        context, [file, passphrase](StoreWorker& worker) { return worker.backUp(file, passphrase); },
        std::move(done));
}

void Store::appendRevision(const ConfigRevision& revision, qint64 after, QObject* context,
    std::function<void(Result<std::optional<qint64>>)> done)
{
    d->queue.ask(
        context, [revision, after](StoreWorker& worker) { return worker.append(revision, after); },
        std::move(done));
}

void Store::loadRevisions(
    int limit, QObject* context, std::function<void(Result<QVector<ConfigRevision>>)> done)
{
    d->queue.ask(
        context, [limit](StoreWorker& worker) { return worker.newest(limit); }, std::move(done));
}

} // namespace gateway::store

#include "moc_store.cpp"
