// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about finished requests beyond the newest ones, and what is kept of changes made by way of the
// management API: plain values. Thread: any.
#pragma once

#include "base/money.h"
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
    Money cost = {};
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
