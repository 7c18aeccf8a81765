// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/policy_relay.h"

namespace gateway::service {

PolicyRelay::PolicyRelay(GatewayThread& thread, QObject* parent)
    : PolicyFeed(parent)
    , m_thread(thread)
{
}

void PolicyRelay::clearCooldown(const TargetId& /*target*/) { }

void PolicyRelay::clearAllCooldowns() { }

void PolicyRelay::clearQuota(const QString& /*quota*/, const QString& /*owner*/) { }

void PolicyRelay::explain(const QString& /*model*/, Dialect /*dialect*/, const QString& /*keyName*/,
    std::function<void(Result<QVector<inspect::ConsideredTarget>>)> /*done*/)
{
    std::ignore = m_thread;
}

} // namespace gateway::service

#include "moc_policy_relay.cpp"
