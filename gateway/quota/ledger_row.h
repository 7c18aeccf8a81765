// SPDX-License-Identifier: GPL-3.0-or-later
// One owner's use of one quota, as the ledger and its reservations share it. Thread: the ledger's.
#pragma once

#include "quota/amounts.h"
#include "quota/use_counter.h"

namespace gateway::quota {

struct LedgerRow {
    LedgerRow(config::Quota rules, QString rowOwner)
        : quota(std::move(rules))
        , owner(std::move(rowOwner))
        , counter(quota.window, quota.durationMs)
        , elsewhere(quota.window, quota.durationMs)
    {
    }

    config::Quota quota;
    QString owner;
    UseCounter counter;
    qint64 reserved = 0;
    qint64 open = 0; // reservations that hold some of it
    qint64 updatedMs = 0;
    bool isDirty = false; // since the last takeDirty()
    // What other nodes used and hold, as far as is known here.
    UseCounter elsewhere;
    qint64 heldElsewhere = 0;
    qint64 generation = 0;
    bool tellsHeld = false; // other nodes are to know what requests in progress hold

    // Both by every node.
    [[nodiscard]] qint64 used(qint64 nowMs)
    {
        return saturatingSum(counter.used(nowMs), elsewhere.used(nowMs));
    }

    [[nodiscard]] qint64 resetsAtMs(qint64 nowMs);
};

[[nodiscard]] inline qint64 amountIn(config::QuotaUnit unit, const Amounts& amounts)
{
    switch (unit) {
    case config::QuotaUnit::Requests: return std::max<qint64>(0, amounts.requests);
    case config::QuotaUnit::Tokens: return std::max<qint64>(0, amounts.tokens);
    case config::QuotaUnit::Cost: return std::max<qint64>(0, amounts.cost.value_or(Money {}).nanos);
    }
    return 0;
}

[[nodiscard]] QuotaStatus statusOf(LedgerRow& row, qint64 nowMs);

} // namespace gateway::quota
