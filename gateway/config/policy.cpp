// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/policy.h"

namespace gateway::config {

namespace {

std::optional<int> applied(const std::optional<int>& global, const Override<int>& own)
{
    switch (own.kind) {
    case Override<int>::Kind::Inherit: return global;
    case Override<int>::Kind::Off: return std::nullopt;
    case Override<int>::Kind::Value: return own.value;
    }
    return global;
}

} // namespace

Stall effectiveStall(const Stall& global, const StallOverride& own)
{
    return { .ttfbMs = applied(global.ttfbMs, own.ttfbMs),
        .ttfbBytes = own.ttfbBytes.value_or(global.ttfbBytes),
        .minBytesPerSecond = applied(global.minBytesPerSecond, own.minBytesPerSecond),
        .windowMs = own.windowMs.value_or(global.windowMs),
        .graceMs = own.graceMs.value_or(global.graceMs),
        .cools = global.cools || own.cools };
}

} // namespace gateway::config
