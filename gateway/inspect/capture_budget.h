// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory everything that is captured may take together, from the first byte until it is on disk or
// forgotten. One for all exchanges: five hundred streams at once share it. What does not fit any more is not
// kept, and the body says so. Thread: any; a capture may end on another thread than it began on.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace gateway::inspect {

class CaptureBudget {
public:
    explicit CaptureBudget(qint64 limit)
        : m_limit(limit)
    {
    }

    // All of it or nothing.
    [[nodiscard]] bool take(qint64 bytes) noexcept
    {
        if (m_held.fetch_add(bytes, std::memory_order_relaxed) + bytes <= m_limit)
            return true;
        giveBack(bytes);
        return false;
    }

    void giveBack(qint64 bytes) noexcept { m_held.fetch_sub(bytes, std::memory_order_relaxed); }

    [[nodiscard]] qint64 held() const noexcept { return m_held.load(std::memory_order_relaxed); }

    [[nodiscard]] qint64 limit() const noexcept { return m_limit; }

private:
    qint64 m_limit;
    std::atomic<qint64> m_held = 0;
};

} // namespace gateway::inspect
