// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace gateway::test {

// Time moves only when told to.
class FakeClock final : public Clock {
public:
    [[nodiscard]] qint64 monotonicUs() const override { return m_monotonicUs; }

    [[nodiscard]] qint64 epochMs() const override { return m_epochMs; }

    void advanceMs(qint64 ms)
    {
        m_monotonicUs += ms * 1000;
        m_epochMs += ms;
    }

private:
    qint64 m_monotonicUs = 1'000'000;
    qint64 m_epochMs = 1'700'000'000'000;
};

// The system's time, moved on when told to: for what waits on sockets and counts in minutes.
class ShiftedClock final : public Clock {
public:
    [[nodiscard]] qint64 monotonicUs() const override { return m_system.monotonicUs() + m_shiftMs * 1000; }

    [[nodiscard]] qint64 epochMs() const override { return m_system.epochMs() + m_shiftMs; }

    void advanceMs(qint64 ms) { m_shiftMs += ms; }

private:
    SystemClock m_system;
    qint64 m_shiftMs = 0;
};

} // namespace gateway::test
