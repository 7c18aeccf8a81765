// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy_relay.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace gateway::service {

namespace {

// Countdowns are the window's own; this only says that something began or ended.
constexpr auto kPace = 500ms;

} // namespace

PolicyRelay::PolicyRelay(GatewayThread& thread, QObject* parent)
    : PolicyFeed(parent)
    , m_thread(thread)
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
