// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/traffic_policy.h"

#include <utility>

namespace gateway::pipeline {

AttemptPermit::AttemptPermit(TrafficPolicy& policy, routing::Attempt attempt,
    std::optional<routing::Attempt> shared, routing::SlotLease lease)
    : m_policy(&policy)
    , m_attempt(std::move(attempt))
    , m_shared(std::move(shared))
    , m_lease(std::move(lease))
{
    ++policy.m_permits;
}

AttemptPermit::AttemptPermit(AttemptPermit&& other) noexcept
    : m_policy(std::exchange(other.m_policy, nullptr))
    , m_attempt(std::move(other.m_attempt))
    , m_shared(std::move(other.m_shared))
    , m_lease(std::move(other.m_lease))
{
}

AttemptPermit& AttemptPermit::operator=(AttemptPermit&& other) noexcept
{
    if (this == &other)
        return *this;
    returned();
    m_policy = std::exchange(other.m_policy, nullptr);
    m_attempt = std::move(other.m_attempt);
    m_shared = std::move(other.m_shared);
    m_lease = std::move(other.m_lease);
    return *this;
}

AttemptPermit::~AttemptPermit()
{
    returned();
}

void AttemptPermit::returned()
{
    if (m_policy) {
        m_policy->m_cooldowns.returned(m_attempt);
        if (m_shared)
            m_policy->m_cooldowns.returned(*m_shared);
    }
    end();
}

void AttemptPermit::end()
{
    if (m_policy)
        --m_policy->m_permits;
    m_policy = nullptr;
    m_lease.release();
}

void AttemptPermit::succeeded()
{
    if (m_policy) {
        bool isWell = m_policy->m_cooldowns.succeeded(m_attempt);
        if (m_shared)
            isWell = m_policy->m_cooldowns.succeeded(*m_shared) || isWell;
        if (isWell)
            m_policy->cooldownsChanged();
    }
    end();
}

void AttemptPermit::failed(const routing::Verdict& verdict)
{
    using Scope = routing::CooldownMark::Scope;
    if (m_policy && verdict.cools != routing::Cools::Nothing) {
        // What is not the account's fault would be the same with all others.
        if (m_shared && !routing::isOfAccount(verdict.reason))
            std::swap(m_attempt, *m_shared);
        const routing::CooldownMark mark {
            .scope = verdict.cools == routing::Cools::Provider ? Scope::Provider : Scope::Target,
            .reason = routing::failureReasonName(verdict.reason),
            .resetAtMs = verdict.reset ? std::optional(verdict.reset->atMs) : std::nullopt
        };
        const bool isNews = m_policy->m_cooldowns.failed(m_attempt, mark, m_policy->nowMs()).has_value();
        if (m_shared)
            m_policy->m_cooldowns.returned(*m_shared);
        if (isNews)
            m_policy->cooldownsChanged();
        end();
        return;
    }
    returned();
}

} // namespace gateway::pipeline
