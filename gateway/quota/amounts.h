// SPDX-License-Identifier: GPL-3.0-or-later
// The values the ledger is asked with and answers in. Thread: any.
#pragma once

#include "base/money.h"
#include "config/policy.h"

#include <QString>
#include <QVector>

#include <algorithm>
#include <optional>

namespace gateway::quota {

// What a request uses: estimated at admission, real at its end. A token is counted once, whatever its class:
// input, cache reads, cache writes, and output with its reasoning (providers::TokenCounts::total()).
struct Amounts {
    qint64 requests = 1;
    qint64 tokens = 0;
    std::optional<Money> cost = {}; // empty: no price known; cost quotas then neither hold nor book anything
    friend bool operator==(const Amounts&, const Amounts&) = default;
};

// Nothing at all: a request that never reached a provider.
inline constexpr Amounts kNothing { .requests = 0 };

// Output reserved for a request that names no most. Enough for nearly every answer; a longer one is booked in
// full all the same.
inline constexpr qint64 kDefaultOutputTokens = 4096;

// The tokens to reserve: the input estimate and the most the answer may have.
[[nodiscard]] inline qint64 tokensToReserve(qint64 inputEstimate, std::optional<qint64> maxOutput)
{
    constexpr qint64 kMost = qint64(1) << 50;
    return std::clamp<qint64>(inputEstimate, 0, kMost)
        + std::clamp<qint64>(maxOutput.value_or(kDefaultOutputTokens), 0, kMost);
}

// Whose request, at what.
struct Claim {
    QString key;           // Key::name
    QString alias;         // slug of the resolved alias
    QString provider = {}; // slug; empty: not decided, quotas scoped to providers do not look at it yet
    Amounts amounts = {};
};

// One quota as it stands for one owner.
struct QuotaStatus {
    QString name;
    config::QuotaWindow window = config::QuotaWindow::Daily;
    config::QuotaUnit unit = config::QuotaUnit::Requests;
    bool isShared = false;
    qint64 limit = 0;       // requests, tokens, or nanodollars; as are the next three
    qint64 used = 0;        // booked
    qint64 reserved = 0;    // held by requests in progress
    qint64 remaining = 0;   // of limit, after both; not negative
    qint64 resetsAtMs = 0;  // when it has room again; see UseCounter::resetsAtMs()
    bool isWarning = false; // `used` has reached warnAt
    friend bool operator==(const QuotaStatus&, const QuotaStatus&) = default;
};

// Why a request is not admitted.
struct Refusal {
    QVector<QuotaStatus> blocking = {}; // at least one; the one that has room last comes first
    // When trying again makes sense. Where only requests in progress are in the way: kReservedRetryMs from
    // now.
    qint64 retryAtMs = 0;
    friend bool operator==(const Refusal&, const Refusal&) = default;
};

// What requests used at some time before, for adding quotas up anew.
struct PastUse {
    qint64 atMs = 0;
    QString key;
    QString alias;    // slug
    QString provider; // slug
    Amounts amounts = {};
};

inline constexpr qint64 kReservedRetryMs = 1000;

// The stored form of one owner's use of one quota.
struct QuotaRow {
    struct Bucket {
        qint64 startMs = 0;
        qint64 amount = 0;
        friend bool operator==(const Bucket&, const Bucket&) = default;
    };

    QString quota;
    QString owner; // a key's name; "*": shared by all keys
    // What the amounts mean: a row of another unit or window than the quota's is not read.
    config::QuotaUnit unit = config::QuotaUnit::Requests;
    config::QuotaWindow window = config::QuotaWindow::Daily;
    qint64 durationMs = 0;
    QVector<Bucket> buckets = {}; // one of a calendar window, up to 62 of a rolling one
    qint64 updatedMs = 0;
    qint64 held = 0;       // by requests in progress, where other nodes are to know of it
    qint64 generation = 0; // how often the use was set to nothing; rows of an earlier one count no more

    // Says nothing that another row of it, or none, would not.
    [[nodiscard]] bool isEmpty() const { return buckets.isEmpty() && held == 0 && generation == 0; }

    friend bool operator==(const QuotaRow&, const QuotaRow&) = default;
};

} // namespace gateway::quota
