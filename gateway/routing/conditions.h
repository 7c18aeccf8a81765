// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the world that planning a route looks at: prices, cooldowns, free slots, quotas, meters,
// measurements, pins. Whoever has it answers through this interface, so that routing itself stays pure. Each
// answer's default is "nothing is known".
// One object serves one request: who asks for quotas is known to it. Every function is called up to once per
// candidate of a request and has to be cheap: a look-up, not a computation over history.
// Thread: that of the caller of RoutePlanner::plan().
#pragma once

#include "base/money.h"
#include "base/target_id.h"
#include "routing/sticky_sessions.h"
#include "routing/target_stats.h"
#include "routing/token_mix.h"

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::routing {

// What is left at a provider by one of its own counters.
struct Meter {
    double headroom = 0;                   // 0: used up – 1: untouched
    std::optional<qint64> resetsAtMs = {}; // since 1970; empty: a balance, which does not come back by itself
    friend bool operator==(const Meter&, const Meter&) = default;
};

// A counter of the provider that is used up and counts a target.
struct MeterBlock {
    qint64 untilMs = 0;  // since 1970
    QString reason = {}; // "“5 hours” is used up (100 %)"
    friend bool operator==(const MeterBlock&, const MeterBlock&) = default;
};

struct ProviderOutlook {
    QVector<Meter> meters = {};
    friend bool operator==(const ProviderOutlook&, const ProviderOutlook&) = default;
};

class Conditions {
public:
    Conditions() = default;
    virtual ~Conditions() = default;
    Conditions(const Conditions&) = delete;
    Conditions& operator=(const Conditions&) = delete;

    // Of one request of that size, discounts taken off. Empty: unknown, which is not free.
    [[nodiscard]] virtual std::optional<Money> price(const TargetId& target, const TokenMix& request) const;
    // The recent average request of the alias; empty: none yet.
    [[nodiscard]] virtual std::optional<TokenMix> tokenMix(const QString& alias) const;
    // When the target's cooldown, or that of its whole provider, or a used-up meter lets it be asked again;
    // since 1970. Empty or past: it serves.
    [[nodiscard]] virtual std::optional<qint64> restingUntilMs(const TargetId& target) const;
    // The used-up meter that keeps it from being asked; empty: none does.
    [[nodiscard]] virtual std::optional<MeterBlock> meterBlock(const TargetId& target) const;
    // At its concurrency limit or its provider's, or another request is trying it after its rest.
    [[nodiscard]] virtual bool isBusy(const TargetId& target) const;
    // Why no quota of the request's key is left for that provider ("daily limit of 100 requests reached").
    [[nodiscard]] virtual std::optional<QString> quotaExcluded(
        const QString& alias, const QString& provider) const;
    // The meters of the target's provider that count this model; null: none is known or fresh enough. Stays
    // the Conditions' own, and where it is while a route is planned.
    [[nodiscard]] virtual const ProviderOutlook* providerOutlook(const TargetId& target) const;
    [[nodiscard]] virtual std::optional<Measurements> measurements(const TargetId& target) const;
    [[nodiscard]] virtual qint64 requestsInLastDay(const TargetId& target) const;
    // Where the session's last answer came from.
    [[nodiscard]] virtual std::optional<TargetId> pinned(const SessionKey& session) const;
};

} // namespace gateway::routing
