// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bodies are kept, beyond what the program keeps anyway. Whether a request is among them is known at
// its end; whether it may be, when it begins. Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QMetaType>
#include <QStringList>

#include <algorithm>

namespace gateway::pipeline {

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

// A request whose bodies are kept.
struct CapturedRequest {
    ExchangeId id;
    QString keyName;
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
};

} // namespace gateway::pipeline
