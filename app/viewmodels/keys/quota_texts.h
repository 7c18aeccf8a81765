// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas in words.
// Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "inspect/policy_state.h"

#include <QString>

namespace app::viewmodels {

// "$12.50 a day", "100,000 tokens in 5h, shared".
[[nodiscard]] QString quotaText(const gateway::config::Quota& quota);
// "$1.25 of $12.50", "3,400 of 100,000 tokens": what is used and held.
[[nodiscard]] QString standingText(const gateway::inspect::QuotaStanding& standing);
// "12 requests under way hold 3,400 of it · resets in 3 h 05 m"; empty: nothing to say.
[[nodiscard]] QString standingDetail(const gateway::inspect::QuotaStanding& standing, qint64 nowMs);
// Who has used it; empty: all keys share it.
[[nodiscard]] QString ownerText(const gateway::inspect::QuotaStanding& standing);
// What a key is held to: its own, else the default ones.
[[nodiscard]] QStringList quotasInForce(
    const gateway::config::Key& key, const gateway::config::Config& config);

} // namespace app::viewmodels
