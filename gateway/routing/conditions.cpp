// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/conditions.h"

namespace gateway::routing {

std::optional<Money> Conditions::price(const TargetId& /*target*/, const TokenMix& /*request*/) const
{
    return std::nullopt;
}

std::optional<TokenMix> Conditions::tokenMix(const QString& /*alias*/) const
{
    return std::nullopt;
}

std::optional<qint64> Conditions::restingUntilMs(const TargetId& /*target*/) const
{
    return std::nullopt;
}

std::optional<MeterBlock> Conditions::meterBlock(const TargetId& /*target*/) const
{
    return std::nullopt;
}

bool Conditions::isBusy(const TargetId& /*target*/) const
{
    return false;
}

std::optional<QString> Conditions::quotaExcluded(const QString& /*alias*/, const QString& /*provider*/) const
{
    return std::nullopt;
}

const ProviderOutlook* Conditions::providerOutlook(const TargetId& /*target*/) const
{
    return nullptr;
}

std::optional<Measurements> Conditions::measurements(const TargetId& /*target*/) const
{
    return std::nullopt;
}

qint64 Conditions::requestsInLastDay(const TargetId& /*target*/) const
{
    return 0;
}

std::optional<TargetId> Conditions::pinned(const SessionKey& /*session*/) const
{
    return std::nullopt;
}

} // namespace gateway::routing
