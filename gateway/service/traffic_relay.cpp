// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/traffic_relay.h"

#include "service/history_sweep.h"
#include "store/store_history.h"

#include <utility>

namespace gateway::service {

TrafficRelay::TrafficRelay(GatewayThread& thread, store::Store& store, const Clock& clock, QObject* parent)
    : TrafficFeed(parent)
    , m_thread(thread)
    , m_store(store)
    , m_captures(thread, store, clock)
{
    connect(&thread.engine(), &pipeline::Engine::recordsUpdated, this, &TrafficRelay::updated);
}

void TrafficRelay::storeOpened()
{
    m_isStoreOpen = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void TrafficRelay::onceOpen(std::function<void()> question)
{
    if (m_isStoreOpen)
        question();
    else
        m_waiting.push_back(std::move(question));
}

void TrafficRelay::loadHistory(const store::HistoryQuery& query, std::function<void(Result<Records>)> done)
{
    onceOpen([this, query, done = std::move(done)] { m_store.loadExchanges(query, this, done); });
}

void TrafficRelay::searchHistory(
    const store::HistorySearch& search, std::function<void(Result<store::HistoryPage>)> done)
{
    onceOpen([this, search, done = std::move(done)] { m_store.history().search(search, this, done); });
}

void TrafficRelay::loadTable(const store::HistoryTable& table, std::function<void(Result<Records>)> done)
{
    onceOpen([this, table, done = std::move(done)] { m_store.history().loadTable(table, this, done); });
}

void TrafficRelay::countExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done)
{
    onceOpen([this, scope, done = std::move(done)] {
        HistorySweep::begin(m_store.history(), m_captures, HistorySweep::Work::Count, scope, this, done);
    });
}

void TrafficRelay::removeExchanges(const store::HistoryScope& scope, std::function<void(Result<qint64>)> done)
{
    onceOpen([this, scope, done = std::move(done)] {
        HistorySweep::begin(m_store.history(), m_captures, HistorySweep::Work::Delete, scope, this, done);
    });
}

void TrafficRelay::loadMarks(std::function<void(Result<inspect::ExchangeMarks>)> done)
{
    onceOpen([this, done = std::move(done)] { m_store.history().loadMarks(this, done); });
}

void TrafficRelay::setMark(
    const ExchangeId& id, const inspect::ExchangeMark& mark, std::function<void(Result<void>)> done)
{
    onceOpen([this, id, mark, done = std::move(done)] { m_store.history().setMark(id, mark, this, done); });
}

void TrafficRelay::removeExchange(const ExchangeId& id, std::function<void(Result<void>)> done)
{
    deleteCapture(id, [this, id, done = std::move(done)](const Result<void>& deleted) {
        if (deleted)
            m_store.history().remove(id, this, done);
        else
            done(deleted);
    });
}

void TrafficRelay::replay(const inspect::ReplayOrder& order, std::function<void(Result<ExchangeId>)> done)
{
    m_thread.post([this, order, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, id = engine.replay(order)] { done(id); }, Qt::QueuedConnection);
    });
}

void TrafficRelay::loadFigures(qint64 fromMs, std::function<void(Result<store::TrafficFigures>)> done)
{
    onceOpen([this, fromMs, done = std::move(done)] { m_store.loadFigures(fromMs, this, done); });
}

void TrafficRelay::loadCapture(const ExchangeId& id, std::function<void(Result<inspect::CapturePtr>)> done)
{
    m_captures.load({ .id = id }, std::move(done));
}

void TrafficRelay::searchBodies(
    const inspect::BodyQuery& query, std::function<void(Result<inspect::BodySearchPage>)> done)
{
    onceOpen([this, query, done = std::move(done)] { m_captures.search(query, done); });
}

void TrafficRelay::deleteCapture(const ExchangeId& id, std::function<void(Result<void>)> done)
{
    m_captures.remove({ .id = id }, [done = std::move(done)](const Result<qint64>& removed) {
        done(removed ? Result<void>() : Result<void>(removed.error()));
    });
}

void TrafficRelay::cancel(const ExchangeId& id)
{
    m_thread.post([id](pipeline::Engine& engine) { engine.cancel(id); });
}

} // namespace gateway::service

#include "moc_traffic_relay.cpp"
