// SPDX-License-Identifier: GPL-3.0-or-later
// A state of the world written down in a test.
#pragma once

#include "routing/conditions.h"

#include <QHash>
#include <QSet>

namespace gateway::routing {

class FakeConditions final : public Conditions {
public:
    using PriceOf = std::function<std::optional<Money>(const TokenMix&)>;

    QHash<TargetId, PriceOf> prices;
    std::optional<TokenMix> mix;
    QHash<TargetId, qint64> resting;
    QHash<TargetId, MeterBlock> blocks;
    QSet<TargetId> busy;
    QHash<QString, QString> quotas; // by provider
    QHash<QString, ProviderOutlook> outlooks;
    QHash<TargetId, Measurements> measured;
    QHash<TargetId, qint64> requests;
    std::optional<TargetId> pin;
    mutable std::optional<SessionKey> askedPin;

    [[nodiscard]] std::optional<Money> price(const TargetId& target, const TokenMix& request) const override
    {
        const auto found = prices.constFind(target);
        return found == prices.constEnd() ? std::nullopt : (*found)(request);
    }

    [[nodiscard]] std::optional<TokenMix> tokenMix(const QString& /*alias*/) const override { return mix; }

    [[nodiscard]] std::optional<qint64> restingUntilMs(const TargetId& target) const override
    {
        return resting.contains(target) ? std::optional(resting.value(target)) : std::nullopt;
    }

    [[nodiscard]] std::optional<MeterBlock> meterBlock(const TargetId& target) const override
    {
        return blocks.contains(target) ? std::optional(blocks.value(target)) : std::nullopt;
    }

    [[nodiscard]] bool isBusy(const TargetId& target) const override { return busy.contains(target); }

    [[nodiscard]] std::optional<QString> quotaExcluded(
        const QString& /*alias*/, const QString& provider) const override
    {
        return quotas.contains(provider) ? std::optional(quotas.value(provider)) : std::nullopt;
    }

    [[nodiscard]] const ProviderOutlook* providerOutlook(const TargetId& target) const override
    {
        const auto found = outlooks.constFind(target.provider);
        return found == outlooks.constEnd() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<Measurements> measurements(const TargetId& target) const override
    {
        return measured.contains(target) ? std::optional(measured.value(target)) : std::nullopt;
    }

    [[nodiscard]] qint64 requestsInLastDay(const TargetId& target) const override
    {
        return requests.value(target, 0);
    }

    [[nodiscard]] std::optional<TargetId> pinned(const SessionKey& session) const override
    {
        askedPin = session;
        return pin;
    }
};

} // namespace gateway::routing
