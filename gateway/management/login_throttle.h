// SPDX-License-Identifier: GPL-3.0-or-later
// Slows down whoever guesses: after some wrong credentials an address has to wait, each time twice as long.
// While it waits nothing it sends is looked at, so that a right guess among many wrong ones tells nothing.
// On one computer all programs share an address, and one of them could lock its owner out; so the wait is
// short at its longest. Bounded: with too many addresses the one that was wrong longest ago is forgotten.
// Thread: one. Pure: the clock is handed in.
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

#include <optional>

namespace gateway::management {

class LoginThrottle {
public:
    static constexpr int kFree = 5; // wrong ones that cost nothing
    static constexpr qint64 kFirstWaitMs = 1000;
    static constexpr qint64 kLongestWaitMs = 60'000;
    // So long after the last wrong one it is forgotten.
    static constexpr qint64 kMemoryMs = 15LL * 60 * 1000;
    static constexpr qsizetype kMaxAddresses = 1024;

    explicit LoginThrottle(const Clock& clock)
        : m_clock(clock)
    {
    }

    // How long the address still has to wait; nothing: not at all.
    [[nodiscard]] std::optional<qint64> waitMs(const QString& address) const;
    void wrong(const QString& address);
    void right(const QString& address);

    [[nodiscard]] qsizetype size() const { return m_addresses.size(); }

private:
    struct Entry {
        int wrong = 0;
        qint64 lastMs = 0;
        qint64 untilMs = 0;
    };

    [[nodiscard]] qint64 nowMs() const { return m_clock.monotonicUs() / 1000; }

    void makeRoom();

    const Clock& m_clock;
    QHash<QString, Entry> m_addresses;
};

} // namespace gateway::management
