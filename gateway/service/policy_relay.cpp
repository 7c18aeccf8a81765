// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy_relay.h"

#include "quota/quota_ledger.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace gateway::service {

namespace {

// Countdowns are the window's own; this only says that something began or ended.
constexpr auto kPace = 500ms;
// The longest window there is: a month, or 31 days.
constexpr qint64 kLongestWindowMs = 32LL * 24 * 3600 * 1000;

QVector<quota::PastUse> pastUses(const QVector<store::PastUse>& rows)
{
    QVector<quota::PastUse> uses;
    uses.reserve(rows.size());
    for (const store::PastUse& row : rows) {
        uses.append({ .atMs = row.atMs,
            .key = row.keyName,
            .alias = row.alias,
            .provider = row.provider,
            .amounts = { .requests = row.requests, .tokens = row.tokens, .cost = row.cost } });
    }
    return uses;
}

QVector<inspect::TargetPlaces> placesIn(pipeline::Engine& engine)
{
    QVector<inspect::TargetPlaces> list;
    if (!engine.snapshot())
        return list;
    const routing::Slots& places = engine.policy().places();
    const auto add = [&list, &places](const TargetId& target, std::optional<int> limit) {
        list.append({ .target = target,
            .running = places.running(target),
            .limit = limit,
            .waiting = static_cast<int>(places.waiting(target.provider)) });
    };
    for (const config::Provider& provider : engine.snapshot()->config().providers) {
        add({ .provider = provider.slug, .model = {} }, provider.maxConcurrency);
        for (const config::ProviderModel& model : provider.models) {
            const TargetId target { .provider = provider.slug, .model = model.id };
            if (model.maxConcurrency || places.running(target) > 0)
                add(target, model.maxConcurrency);
        }
    }
    return list;
}

} // namespace

PolicyRelay::PolicyRelay(
    GatewayThread& thread, store::StoreManagement& rows, const Clock& clock, QObject* parent)
    : PolicyFeed(parent)
    , m_thread(thread)
    , m_rows(rows)
    , m_clock(clock)
    , m_pace(this)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPace);
    connect(&m_pace, &QTimer::timeout, this, &PolicyRelay::refresh);
    // Queued: the policy lives on the gateway thread.
    connect(&thread.engine().policy(), &pipeline::TrafficPolicy::changed, this, [this] {
        if (!m_pace.isActive())
            m_pace.start();
    });
}

void PolicyRelay::refresh()
{
    m_thread.post([this](pipeline::Engine& engine) {
        // `this` outlives the gateway thread (GatewayRuntime joins it first).
        QMetaObject::invokeMethod(
            this, [this, state = engine.policy().state()] { take(state); }, Qt::QueuedConnection);
    });
}

void PolicyRelay::take(const inspect::PolicyState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void PolicyRelay::clearCooldown(const TargetId& target)
{
    m_thread.post([target](pipeline::Engine& engine) { engine.policy().clearCooldown(target); });
}

void PolicyRelay::clearAllCooldowns()
{
    m_thread.post([](pipeline::Engine& engine) { engine.policy().clearAllCooldowns(); });
}

void PolicyRelay::clearQuota(const QString& quota, const QString& owner)
{
    m_thread.post([quota, owner](pipeline::Engine& engine) { engine.policy().clearQuota(quota, owner); });
}

void PolicyRelay::recomputeQuotas(const QString& keyName, std::function<void(Result<void>)> done)
{
    m_rows.loadUses(m_clock.epochMs() - kLongestWindowMs, this,
        [this, keyName, done = std::move(done)](const Result<QVector<store::PastUse>>& rows) {
            if (!rows) {
                done(rows.error());
                return;
            }
            m_thread.post([this, keyName, done, uses = pastUses(*rows)](pipeline::Engine& engine) {
                engine.policy().recomputeQuotas(keyName, uses);
                QMetaObject::invokeMethod(
                    this, [done] { done({}); }, Qt::QueuedConnection);
            });
        });
}

void PolicyRelay::forgetMeasured(const TargetId& target, std::function<void(qsizetype)> done)
{
    m_thread.post([this, target, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, forgotten = engine.policy().forgetMeasured(target)] { done(forgotten); },
            Qt::QueuedConnection);
    });
}

void PolicyRelay::loadPlaces(std::function<void(QVector<inspect::TargetPlaces>)> done)
{
    m_thread.post([this, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, places = placesIn(engine)] { done(places); }, Qt::QueuedConnection);
    });
}

void PolicyRelay::explain(const QString& model, Dialect dialect, const QString& keyName,
    std::function<void(Result<QVector<inspect::ConsideredTarget>>)> done)
{
    m_thread.post([this, model, dialect, keyName, done = std::move(done)](pipeline::Engine& engine) {
        QMetaObject::invokeMethod(
            this, [done, lines = engine.explain(model, dialect, keyName)] { done(lines); },
            Qt::QueuedConnection);
    });
}

void PolicyRelay::test(const TargetId& target, std::function<void(Result<inspect::ExchangeRecordPtr>)> done)
{
    m_thread.post([this, target, done = std::move(done)](pipeline::Engine& engine) {
        engine.test(target, [this, done](const Result<inspect::ExchangeRecordPtr>& record) {
            QMetaObject::invokeMethod(
                this, [done, record] { done(record); }, Qt::QueuedConnection);
        });
    });
}

void PolicyRelay::cancelTests(const TargetId& target)
{
    m_thread.post([target](pipeline::Engine& engine) { engine.cancelTests(target); });
}

} // namespace gateway::service

#include "moc_policy_relay.cpp"
