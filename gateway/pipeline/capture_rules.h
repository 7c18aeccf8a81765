// SPDX-License-Identifier: GPL-3.0-or-later
// Which exchanges are captured. Whether one is among them is known at its end; whether it may be, when it
// begins. Thread: any. Pure.
#pragma once

#include "config/config.h"
#include "inspect/exchange_record.h"

#include <QMetaType>
#include <QStringList>

#include <algorithm>

namespace gateway::pipeline {

// Whether the latest of all exchanges stay in memory besides, for a window.
enum class Capture { Off, On };

// Whether what the rules ask for is kept just now: a person may hold it up without forgetting the rules.
enum class Keeping { On, Paused };

struct CaptureRules {
    bool everything = false;
    bool onError = false; // of requests that fail
    QStringList keys = {};
    QStringList aliases = {};
    QStringList providers = {}; // that any attempt went to

    // Before anything but the key is known.
    [[nodiscard]] bool mayMatch(const QString& keyName) const
    {
        return everything || onError || !aliases.isEmpty() || !providers.isEmpty() || keys.contains(keyName);
    }

    [[nodiscard]] bool matches(const inspect::ExchangeRecord& record) const
    {
        return everything || (onError && record.state == inspect::ExchangeState::Failed)
            || keys.contains(record.keyName) || aliases.contains(record.alias)
            || std::any_of(record.attempts.begin(), record.attempts.end(),
                [this](
                    const inspect::AttemptRecord& attempt) { return providers.contains(attempt.provider); });
    }

    friend bool operator==(const CaptureRules&, const CaptureRules&) = default;
};

// What the configuration's mode comes to.
[[nodiscard]] inline CaptureRules configuredRules(config::CaptureMode mode)
{
    switch (mode) {
    case config::CaptureMode::Off: break;
    case config::CaptureMode::Errors: return { .onError = true };
    case config::CaptureMode::All: return { .everything = true };
    }
    return {};
}

} // namespace gateway::pipeline
