// SPDX-License-Identifier: GPL-3.0-or-later
// Rests, quotas, places, measurements, and trying a target out. Thread: the main thread.
#pragma once

#include "quota/amounts.h"
#include "service/management/handlers.h"

namespace gateway::service {

class PolicyCalls {
public:
    explicit PolicyCalls(const ManagementContext& context)
        : m_context(context)
    {
    }

    [[nodiscard]] Handlers handlers();

private:
    void cooldowns(const management::Call& call, const management::Done& done) const;
    void clearCooldown(const management::Call& call, const PlanDone& done) const;
    void clearCooldowns(const PlanDone& done) const;
    void allQuotas(const management::Done& done) const;
    [[nodiscard]] Plan clearQuota(const management::Call& call) const;
    [[nodiscard]] Plan recomputeQuota(const management::Call& call) const;
    void performance(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan deletePerformance(const management::Call& call) const;
    void concurrency(const management::Done& done) const;
    [[nodiscard]] Plan clearDescriptions() const;
    void explain(const management::Call& call, const management::Done& done) const;
    [[nodiscard]] Plan test(const management::Call& call) const;

    const ManagementContext& m_context;
};

// Shape Cooldown.
[[nodiscard]] boost::json::object cooldownJson(const inspect::RestingTarget& target);
// Shape QuotaStanding each.
[[nodiscard]] boost::json::array quotaStatusJson(
    const QVector<quota::QuotaStatus>& quotas, const QString& keyName);
// Shape QuotaStandings, of one key; 404 when there is none.
void answerQuotas(const ManagementContext& context, const QString& keyName, const management::Done& done);

} // namespace gateway::service
