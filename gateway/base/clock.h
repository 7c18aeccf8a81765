// SPDX-License-Identifier: GPL-3.0-or-later
// Time comes in from outside: the gateway never asks the system for it directly, so that tests can
// move it. Two clocks: a monotonic one for durations, the wall clock for what people read.
#pragma once

#include <QtGlobal>

namespace gateway {

class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    // Microseconds since an arbitrary fixed point; never goes back. Thread: any.
    [[nodiscard]] virtual qint64 monotonicUs() const = 0;
    // Milliseconds since 1970-01-01 UTC. Thread: any.
    [[nodiscard]] virtual qint64 epochMs() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 monotonicUs() const override;
    [[nodiscard]] qint64 epochMs() const override;
};

} // namespace gateway
