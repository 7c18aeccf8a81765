// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about finished requests beyond the newest ones, and what is kept of changes made by way of the
// management API: plain values. Thread: any.
#pragma once

#include "base/money.h"
#include "base/target_id.h"
#include "inspect/exchange_record.h"

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::store {

// What is empty does not choose.
struct UsageFilter {
    enum class Failures { All, Only };
    std::optional<qint64> fromMs = {};  // began then or later
    std::optional<qint64> untilMs = {}; // began earlier
    QString id = {};
    QString keyName = {};
    QString attribution = {};
    QString dialect = {}; // name
    QString provider = {};
    QString model = {}; // as the client named it, or the alias it was
    QString targetModel = {};
    QString state = {}; // name
    QString session = {};
    QString agent = {};
    std::optional<qint64> minDurationMs = {};
    std::optional<qint64> maxDurationMs = {};
    Failures failures = Failures::All; // those with an error code
};

struct UsageQuery {
    enum class Order { Date, Key, Provider, Model, Cost, Duration };
    enum class Direction { Descending, Ascending };
    UsageFilter filter = {};
    Order order = Order::Date;
    Direction direction = Direction::Descending;
    int limit = 50;
    qint64 offset = 0;
};

struct UsagePage {
    QVector<inspect::ExchangeRecordPtr> records = {};
    std::optional<qint64> total = {}; // empty: more than is counted
};

struct UsageTotals {
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 cancelled = 0;
    qint64 inputTokens = 0; // without caches
    qint64 outputTokens = 0;
    qint64 cacheReadTokens = 0;
    qint64 cacheWriteTokens = 0;
    Money cost = {};     // of the requests whose price is known
    qint64 unpriced = 0; // requests with tokens whose cost is not known
    friend bool operator==(const UsageTotals&, const UsageTotals&) = default;
};

struct UsagePoint {
    qint64 startMs = 0;
    UsageTotals totals = {};
};

struct UsageSeries {
    QVector<UsagePoint> points = {}; // with requests, oldest first
    UsageTotals totals = {};
};

// What requests are told apart by. Model: the alias, or the target's model where none was asked for. Client:
// the program without its version. Status: the name of the state, of a failure the status that was answered,
// where one was.
enum class UsageDimension { Model, Provider, Target, Client, Key, Status };

// Points begin at whole multiples of the interval by a clock that is `offsetMs` ahead of UTC, so that days
// are those of people.
struct UsageGrid {
    qint64 intervalMs = 3'600'000;
    qint64 offsetMs = 0;
};

// What the greatest groups are the greatest in.
enum class UsageRank { Requests, Tokens, Cost, Failures };
// Each with what those before it have. Spreads cost a pass over the latest requests, loads another one.
enum class UsageDetail { Sums, Spreads, Loads };

// A request that has not finished, which the database does not know yet.
struct UsageRunning {
    qint64 startedAtMs = 0;
    TargetId target = {};
    QString alias = {};
    QString client = {}; // with its version
    QString keyName = {};
    friend bool operator==(const UsageRunning&, const UsageRunning&) = default;
};

struct UsageReportQuery {
    UsageFilter filter = {};
    UsageGrid grid = {};
    std::optional<UsageDimension> by = {};
    UsageRank rank = UsageRank::Requests;
    UsageDetail detail = UsageDetail::Spreads;
    // Loads count these as well, until then.
    QVector<UsageRunning> running = {};
    qint64 nowMs = 0;
};

// Of so many requests: what half, nine tenths, ninety-nine hundredths are at least as good as (the nearest
// rank). Of a wait that is what they do not exceed, of a pace what they reach. Nothing is known of none.
struct UsageSpread {
    qint64 samples = 0;
    double p50 = 0;
    double p90 = 0;
    double p99 = 0;
    friend bool operator==(const UsageSpread&, const UsageSpread&) = default;
};

// Of requests that were completed.
struct UsageSpreads {
    UsageSpread firstTokenUs = {};
    UsageSpread durationUs = {};
    UsageSpread tokensPerSecond = {}; // between the first token and the end
    friend bool operator==(const UsageSpreads&, const UsageSpreads&) = default;
};

struct UsageReportPoint {
    qint64 startMs = 0;
    UsageTotals totals = {};
    UsageSpreads spreads = {};
};

struct UsageGroup {
    QString name;       // "" where the request had none
    QString model = {}; // Target: `name` is the provider
    UsageTotals totals = {};
    UsageSpreads spreads = {};
    QVector<UsagePoint> points = {}; // of the first UsageReport::kStacked groups; with requests, oldest first
    qint64 atOnce = 0;               // likewise, with UsageDetail::Loads: how many of it ran at once, at most
};

// What prompt caches did for a target, within a group.
struct UsageCached {
    QString name; // of the group; empty without a dimension
    TargetId target;
    qint64 readTokens = 0;
    qint64 writtenTokens = 0;
};

// How many requests ran at once, at most, in a point.
struct UsageLoad {
    qint64 startMs = 0;
    qint64 most = 0;
    // With a dimension: how many of them were of each of the stacked groups, and at last of all others.
    QVector<qint64> parts = {};
    friend bool operator==(const UsageLoad&, const UsageLoad&) = default;
};

struct UsageReport {
    static constexpr int kStacked = 6;

    UsageTotals totals = {};
    UsageSpreads spreads = {};
    QVector<UsageReportPoint> points = {}; // with requests, oldest first
    QVector<UsageGroup> groups = {};       // the greatest first
    QVector<UsageCached> cached = {};
    qint64 measured = 0; // requests the spreads are of
    // Of points in which one ran, oldest first. A request that began more than an hour before all of them is
    // not seen.
    QVector<UsageLoad> loads = {};
    bool areLoadsCut = false; // there were more requests than are looked at: of those before nothing is told
};

// What was used in a minute, for adding quotas up anew. Oldest first.
struct PastUse {
    qint64 atMs = 0;
    QString keyName;
    QString alias;
    QString provider;
    qint64 requests = 0;
    qint64 tokens = 0;
    Money cost = {};
};

// A change that was asked for; never the value of a credential.
struct AuditEntry {
    qint64 id = 0;
    qint64 atMs = 0;
    QString who;
    QString address;
    QString operation;
    QString summary;
    int status = 0;
    qint64 revision = 0; // it led to; 0: none
};

struct AuditPage {
    QVector<AuditEntry> entries = {}; // newest first
    qint64 total = 0;
};

} // namespace gateway::store
