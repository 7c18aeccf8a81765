// SPDX-License-Identifier: GPL-3.0-or-later
// What the traffic policy holds at a moment, and why a request went where it went: values that travel from
// the gateway thread to the window, the store and the API. Plain data. Thread: any.
#pragma once

#include "base/quota_unit.h"
#include "base/target_id.h"
#include "inspect/meter.h"

#include <QMetaType>
#include <QString>
#include <QVector>

namespace gateway::inspect {

// A target that rests after failures.
struct RestingTarget {
    TargetId target;    // model empty: the whole provider
    qint64 sinceMs = 0; // wall clock
    qint64 untilMs = 0;
    int failures = 0; // in a row
    QString reason;   // routing::failureReasonName(): "rate_limited"
    friend bool operator==(const RestingTarget&, const RestingTarget&) = default;
};

// One quota of one owner.
struct QuotaStanding {
    QString quota;
    QString owner; // a key's name; `*`: all keys that share it
    QuotaUnit unit = QuotaUnit::Requests;
    qint64 used = 0;     // requests, tokens, or nanodollars (Money)
    qint64 reserved = 0; // held by requests under way
    qint64 limit = 0;
    qint64 resetsAtMs = 0; // wall clock; 0: nothing to reset
    bool warns = false;    // from Quota::warnAt on
    friend bool operator==(const QuotaStanding&, const QuotaStanding&) = default;
};

struct PolicyState {
    QVector<RestingTarget> resting;
    QVector<QuotaStanding> quotas;
    QVector<UsedUpMeter> usedUp = {}; // meters of providers that keep requests back
    friend bool operator==(const PolicyState&, const PolicyState&) = default;
};

// One candidate of a route.
struct ConsideredTarget {
    QString provider;
    QString model;
    QString group;  // "default", or "default of other-alias" for a nested one
    int place = 0;  // 1 is tried first; 0: skipped
    QString reason; // why it stands there, or why it was skipped
    friend bool operator==(const ConsideredTarget&, const ConsideredTarget&) = default;
};

} // namespace gateway::inspect

Q_DECLARE_METATYPE(gateway::inspect::PolicyState)
