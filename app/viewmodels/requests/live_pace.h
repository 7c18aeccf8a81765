// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a running answer comes, over the last few seconds: seen from the states of it that arrive, so that
// a stream that has come to a stop is said to be at nothing, whatever came before. Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QVarLengthArray>

namespace app::viewmodels {

class LivePace {
public:
    // What came earlier does not count.
    static constexpr qint64 kWindowMs = 3'000;

    void note(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);

    // 0 until there is something to compare.
    [[nodiscard]] double bytesPerSecond(qint64 nowMs) const;
    // About.
    [[nodiscard]] double tokensPerSecond(qint64 nowMs) const;

private:
    struct Sample {
        qint64 atMs = 0;
        qint64 bytes = 0;
        qint64 contentBytes = 0;
    };

    // States come ten times a second; so many of them are enough to tell.
    static constexpr qint64 kApartMs = 250;

    [[nodiscard]] double rate(qint64 Sample::*figure, qint64 nowMs) const;

    QVarLengthArray<Sample, 16> m_samples; // of the window, and one before it
};

// Of what has come so far, about.
[[nodiscard]] qint64 estimatedTokens(const gateway::inspect::ExchangeRecord& record);
// For how long nothing has come of an answer that has begun; 0: something does, or nobody knows.
[[nodiscard]] qint64 silenceUs(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);
// That is longer than models pause.
[[nodiscard]] bool stalls(const gateway::inspect::ExchangeRecord& record, qint64 nowMs);

} // namespace app::viewmodels
