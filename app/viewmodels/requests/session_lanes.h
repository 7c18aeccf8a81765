// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of one session on one clock: when each began and ended, whose it was, and where nothing ran.
// Thread: any. Pure.
#pragma once

#include "inspect/exchange_record.h"

#include <QVector>

namespace app::viewmodels {

struct SessionLane {
    gateway::inspect::ExchangeRecordPtr record; // never null
    int depth = 0;                              // 0: the main agent; what an agent started stands one deeper
    qint64 sinceUs = 0;                         // it began so long after the first one
    qint64 fromUs = 0;                          // where it begins on the clock that is shown
    qint64 lengthUs = 0;
    friend bool operator==(const SessionLane&, const SessionLane&) = default;
};

// On the clock that is shown.
struct IdleGap {
    qint64 fromUs = 0;
    qint64 toUs = 0;
    qint64 lengthUs = 0; // as it was
    friend bool operator==(const IdleGap&, const IdleGap&) = default;
};

enum class IdleTime {
    Kept,
    LeftOut, // of a long gap a short piece is left, so that one sees it
};

struct SessionClock {
    QVector<SessionLane> lanes = {}; // by when they began
    QVector<IdleGap> gaps = {};      // long ones, whether they are left out or not
    qint64 totalUs = 0;
    friend bool operator==(const SessionClock&, const SessionClock&) = default;
};

// A shorter time in which nothing runs is no gap.
inline constexpr qint64 kLeastIdleUs = 2'000'000;

// Of what still runs the end is `nowMs`.
[[nodiscard]] SessionClock sessionClockOf(
    const QVector<gateway::inspect::ExchangeRecordPtr>& records, qint64 nowMs, IdleTime idle);

} // namespace app::viewmodels
