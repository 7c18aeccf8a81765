// SPDX-License-Identifier: GPL-3.0-or-later
// Which targets are due for a probe beside the traffic: small requests that keep measurements fresh where
// nobody's request should be slowed for it. Off by default, they cost money. Only aliases in use are probed:
// a live request offers its alias' targets. Sending the probes is the pipeline's part. Use: after each live
// request offer(RoutePlanner::probeTargets(alias)); then, and after each finished(), send a probe for every
// target next() gives. Thread: the gateway thread.
#pragma once

#include "base/target_id.h"
#include "config/policy.h"
#include "routing/conditions.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <span>

namespace gateway::routing {

class ProbeQueue {
public:
    static constexpr std::size_t kMaxWaiting = 1000;
    static constexpr qsizetype kMaxRemembered = 10'000;

    // A target that was never measured counts as measured at the start: a restart is no reason to probe all.
    explicit ProbeQueue(qint64 startMs);

    // Those measured and probed longer ago than the threshold wait for a probe, once each. Resting and busy
    // ones are passed over. Nothing while background exploration is off.
    void offer(std::span<const TargetId> targets, const config::Exploration& exploration,
        const Conditions& conditions, qint64 nowMs);
    // The next one to probe now; empty: none waits, or as many run as may. It runs until finished().
    [[nodiscard]] std::optional<TargetId> next(const config::Exploration& exploration);
    // The probe ended, however it did.
    void finished(const TargetId& target, qint64 nowMs);

    [[nodiscard]] qsizetype running() const { return m_running.size(); }

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    [[nodiscard]] bool isStale(const TargetId& target, const config::Exploration& exploration,
        const Conditions& conditions, qint64 nowMs) const;

    qint64 m_startMs;
    std::deque<TargetId> m_waiting;
    QSet<TargetId> m_isWaiting;
    QSet<TargetId> m_running;
    QHash<TargetId, qint64> m_lastProbeMs;
};

} // namespace gateway::routing
