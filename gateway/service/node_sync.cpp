// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/node_sync.h"

#include "base/logging.h"
#include "store/store_leases.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::service {

using store::SharedTopic;

NodeSync::NodeSync(store::Store& store, GatewayThread& thread, const Clock& clock, Ways ways, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_thread(thread)
    , m_clock(clock)
    , m_ways(std::move(ways))
    , m_choresTimer(this)
{
    m_choresTimer.setInterval(kChoresPace);
    connect(&m_choresTimer, &QTimer::timeout, this, &NodeSync::askForChores);
    connect(&store, &store::Store::changedElsewhere, this, &NodeSync::take);
    if (store.isShared())
        thread.post([](pipeline::Engine& engine) { engine.policy().shareQuotas(); });
}

void NodeSync::start()
{
    if (!m_store.isShared() || m_choresTimer.isActive())
        return;
    m_choresTimer.start();
    askForChores();
}

bool NodeSync::hasChores() const
{
    return !m_store.isShared() || m_clock.monotonicUs() < m_choresUntilUs;
}

void NodeSync::askForChores()
{
    const qint64 askedUs = m_clock.monotonicUs();
    m_store.leases().acquire(u"chores"_s, kChoresSpan, this, [this, askedUs](const Result<bool>& held) {
        // While the database is away the lease runs on, and then nobody has it.
        if (!held)
            return;
        const bool hadThem = hasChores();
        m_choresUntilUs = *held ? askedUs + std::chrono::microseconds(kChoresSpan).count() : 0;
        if (*held && !hadThem) {
            qCInfo(lcService) << "This node does what one node does for all: quota checkers, lists of models";
            Q_EMIT choresTaken();
        }
    });
}

void NodeSync::take(SharedTopic topic)
{
    const int key = static_cast<int>(topic);
    if (m_running.contains(key)) {
        m_again.insert(key);
        return;
    }
    m_running.insert(key);
    begin(topic);
}

void NodeSync::begin(SharedTopic topic)
{
    switch (topic) {
    case SharedTopic::Revisions:
        if (m_ways.refreshConfiguration)
            m_ways.refreshConfiguration([this, topic] { ended(topic); });
        else
            ended(topic);
        return;
    case SharedTopic::Cooldowns: takeResting(); return;
    case SharedTopic::QuotaUse: takeUse(); return;
    case SharedTopic::Secrets:
        m_ways.refreshSecrets();
        ended(topic);
        return;
    case SharedTopic::Meters:
        m_ways.refreshMeters();
        ended(topic);
        return;
    case SharedTopic::Responses:
        m_thread.post([](pipeline::Engine& engine) { engine.responses().lookAfterJobs(); });
        ended(topic);
        return;
    }
}

void NodeSync::ended(SharedTopic topic)
{
    const int key = static_cast<int>(topic);
    m_running.remove(key);
    if (m_again.remove(key))
        take(topic);
}

void NodeSync::takeResting()
{
    if (!m_isRestored) {
        restorePolicy(SharedTopic::Cooldowns);
        return;
    }
    m_store.loadResting(this, [this](const Result<QVector<inspect::RestingTarget>>& resting) {
        if (resting) {
            m_thread.post(
                [resting = *resting](pipeline::Engine& engine) { engine.policy().adoptResting(resting); });
        }
        ended(SharedTopic::Cooldowns);
    });
}

void NodeSync::takeUse()
{
    if (!m_isRestored) {
        restorePolicy(SharedTopic::QuotaUse);
        return;
    }
    m_store.loadUseElsewhere(this, [this](const Result<QVector<quota::QuotaRow>>& use) {
        if (use)
            m_thread.post([use = *use](pipeline::Engine& engine) { engine.policy().adoptUse(use); });
        ended(SharedTopic::QuotaUse);
    });
}

// The database was not there at the start.
void NodeSync::restorePolicy(SharedTopic topic)
{
    m_store.loadPolicy(this, [this, topic](const Result<store::PolicyMemory>& memory) {
        if (memory && !std::exchange(m_isRestored, true)) {
            m_thread.post([memory = *memory](pipeline::Engine& engine) {
                engine.policy().restore(memory.resting, memory.quotaUse);
                engine.policy().restore(memory.measured);
                engine.policy().adoptUse(memory.elsewhere);
            });
        }
        ended(topic);
    });
}

} // namespace gateway::service

#include "moc_node_sync.cpp"
