// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/exploration_probes.h"

#include <algorithm>

namespace gateway::routing {

ProbeQueue::ProbeQueue(qint64 startMs)
    : m_startMs(startMs)
{
}

void ProbeQueue::offer(std::span<const TargetId> targets, const config::Exploration& exploration,
    const Conditions& conditions, qint64 nowMs)
{
    if (!exploration.isBackground)
        return;
    for (const TargetId& target : targets) {
        if (m_waiting.size() >= kMaxWaiting)
            return;
        if (m_isWaiting.contains(target) || m_running.contains(target))
            continue;
        if (!isStale(target, exploration, conditions, nowMs) || conditions.isBusy(target)
            || conditions.restingUntilMs(target).value_or(0) > nowMs)
            continue;
        m_waiting.push_back(target);
        m_isWaiting.insert(target);
    }
}

std::optional<TargetId> ProbeQueue::next(const config::Exploration& exploration)
{
    if (!exploration.isBackground) {
        m_waiting.clear();
        m_isWaiting.clear();
        return std::nullopt;
    }
    if (m_waiting.empty() || m_running.size() >= std::max(1, exploration.workerConcurrency))
        return std::nullopt;
    TargetId target = m_waiting.front();
    m_waiting.pop_front();
    m_isWaiting.remove(target);
    m_running.insert(target);
    return target;
}

void ProbeQueue::finished(const TargetId& target, qint64 nowMs)
{
    m_running.remove(target);
    // Targets come from the configuration; so many are met only after many changes of it. Forgetting costs a
    // probe.
    if (m_lastProbeMs.size() >= kMaxRemembered)
        m_lastProbeMs.clear();
    m_lastProbeMs.insert(target, nowMs);
}

bool ProbeQueue::isStale(const TargetId& target, const config::Exploration& exploration,
    const Conditions& conditions, qint64 nowMs) const
{
    const std::optional<Measurements> measurements = conditions.measurements(target);
    const qint64 measuredMs = measurements ? measurements->lastMeasuredMs.value_or(m_startMs) : m_startMs;
    const qint64 lastMs = std::max(measuredMs, m_lastProbeMs.value(target, m_startMs));
    return nowMs - lastMs >= qint64 { 1000 } * exploration.stalenessSeconds;
}

} // namespace gateway::routing
