// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a connected provider has become too slow (config::Stall; translation.md §3.11). One watch per
// attempt; the owner feeds it and runs the timer.
//
// Only bytes of content count, for both rules: an SSE comment or ping shows that the peer lives, not that it
// gets on, and a dead peer is the idle timeout's business. Time in which we ourselves do not read (a slow
// client), or in which nothing can be expected (reasoning the provider does not show), does not count:
// pause() to resume().
//
// Times are milliseconds of any clock that never goes back. Thread: one. Pure.
#pragma once

#include "config/policy.h"

#include <QString>

#include <deque>
#include <optional>

namespace gateway::routing {

struct StallFinding {
    enum class Rule { FirstBytes, Throughput };
    Rule rule = Rule::FirstBytes;
    QString text = {}; // a clause: "only 12 of 100 bytes came within 30 s"
};

class StallWatch {
public:
    // `rules` are config::effectiveStall()'s; the request was sent at `startedMs`.
    StallWatch(const config::Stall& rules, qint64 startedMs);

    void received(qint64 nowMs, qint64 contentBytes);
    // Pairs; a second pause() before resume() changes nothing.
    void pause(qint64 nowMs);
    void resume(qint64 nowMs);

    // Empty: not stalled.
    [[nodiscard]] std::optional<StallFinding> check(qint64 nowMs) const;
    // When check() would find a stall if nothing came until then; empty: never, or not while paused. Ask
    // again after received(), pause() and resume(), or simply when the timer set for the last answer fires.
    [[nodiscard]] std::optional<qint64> nextCheckMs(qint64 nowMs) const;

private:
    // Bytes that came close together. They leave the window with the last of them: late by a twentieth of it
    // at most, never early.
    struct Slice {
        qint64 beginMs;
        qint64 endMs;
        qint64 bytes;
    };

    // Milliseconds since the start, without pauses.
    [[nodiscard]] qint64 activeMs(qint64 nowMs) const;
    [[nodiscard]] bool isWaitingForFirst() const;
    [[nodiscard]] bool watchesThroughput() const;
    [[nodiscard]] qint64 neededBytes() const; // in a window
    [[nodiscard]] qint64 bytesInWindow(qint64 atMs) const;
    // In active time, when the window first holds too little if nothing comes.
    [[nodiscard]] qint64 starvesMs() const;

    config::Stall m_rules;
    qint64 m_startedMs;
    qint64 m_pausedMs = 0; // altogether, until the last resume()
    std::optional<qint64> m_pausedSince;
    qint64 m_total = 0;
    std::optional<qint64> m_firstMs; // active time of the first content
    std::deque<Slice> m_slices;      // of the last window: some twenty
};

} // namespace gateway::routing
