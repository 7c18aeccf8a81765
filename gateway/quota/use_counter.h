// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a quota has been used in its window. All windows are UTC, so a change of summer time moves
// none.
//
// daily, weekly, monthly: one amount, from midnight, Monday midnight, or midnight of the 1st.
// rolling: a sliding window in kBuckets buckets of duration/60, aligned to 1970. What falls into a bucket
// counts until all of the bucket lies outside the window, so use is counted for up to 1/60 of the duration
// too long and never too short. Buckets rather than a leaky bucket, which lets through twice its limit within
// one window (a full bucket at once, and the leak besides); and a bucketed window has an exact state to
// store.
//
// A clock that is set back never frees an amount: up to kClockSlackMs it is taken to stand still, beyond that
// (it was wrong before) what was counted "in the future" moves into the present window.
// Thread: the ledger's.
#pragma once

#include "base/checked_sum.h"
#include "config/policy.h"

#include <limits>
#include <vector>

namespace gateway::quota {

inline constexpr int kBuckets = 60;
inline constexpr qint64 kClockSlackMs = 3'600'000;

struct Span {
    qint64 startMs = 0;
    qint64 endMs = 0; // not included
    friend bool operator==(const Span&, const Span&) = default;
};

// The day, week or month `nowMs` lies in; of a rolling quota, the bucket. Milliseconds since 1970, UTC.
[[nodiscard]] Span spanAt(config::QuotaWindow window, qint64 durationMs, qint64 nowMs);

struct UseBucket {
    qint64 startMs = 0;
    qint64 amount = 0;
    friend bool operator==(const UseBucket&, const UseBucket&) = default;
};

class UseCounter {
public:
    // `durationMs`: of a rolling window; what is not positive counts as 1 ms.
    UseCounter(config::QuotaWindow window, qint64 durationMs);

    void add(qint64 nowMs, qint64 amount); // not negative
    [[nodiscard]] qint64 used(qint64 nowMs);
    // When use next falls below `limit`, if it is not; else when all that is counted now will have left the
    // window. A calendar window: its end, either way.
    [[nodiscard]] qint64 resetsAtMs(qint64 nowMs, qint64 limit);

    // Oldest first, at most kBuckets + 2, none empty.
    [[nodiscard]] const std::vector<UseBucket>& buckets() const { return m_buckets; }

    // As buckets() gave it; anything else (a database may hold anything) is made to fit.
    void restore(std::vector<UseBucket> buckets);
    void clear();

private:
    [[nodiscard]] Span settleClock(qint64 nowMs);
    [[nodiscard]] qint64 leavesAtMs(const UseBucket& bucket) const;

    config::QuotaWindow m_window;
    qint64 m_durationMs;
    std::vector<UseBucket> m_buckets;
    Span m_span = {}; // that the clock was in when it was last looked at
    // Until then, in that span, no bucket leaves and none is ahead.
    qint64 m_quietUntilMs = 0;
};

// The sum, or the end of the range.
[[nodiscard]] constexpr qint64 saturatingSum(qint64 a, qint64 b) noexcept
{
    using Limits = std::numeric_limits<qint64>;
    return checkedSum(a, b).value_or(b > 0 ? Limits::max() : Limits::min());
}

} // namespace gateway::quota
