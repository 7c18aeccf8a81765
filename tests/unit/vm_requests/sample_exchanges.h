// SPDX-License-Identifier: GPL-3.0-or-later
// Small records for the tests of this folder, relative to the wall clock of FakeClock.
#pragma once

#include "inspect/exchange_record.h"

namespace plexus_test {

inline constexpr qint64 kNowMs = 1'700'000'000'000;

// Finished, one attempt, `number` is its id and `secondsAgo` its start.
[[nodiscard]] gateway::inspect::ExchangeRecord sampleExchange(int number, qint64 secondsAgo);
// The same while it streams.
[[nodiscard]] gateway::inspect::ExchangeRecord runningExchange(int number, qint64 secondsAgo);

[[nodiscard]] gateway::inspect::ExchangeRecordPtr share(gateway::inspect::ExchangeRecord record);

[[nodiscard]] gateway::ExchangeId idOf(int number);

} // namespace plexus_test
