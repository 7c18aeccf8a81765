// SPDX-License-Identifier: GPL-3.0-or-later
// What planning a route yields: the targets to try in order, and for every candidate a line that says why it
// stands where it stands or why it was left out. Reasons are figures; describe() makes the sentence when
// somebody reads it, for most are never read.
// Thread: any. Values.
#pragma once

#include "base/dialect.h"
#include "base/error.h"
#include "base/target_id.h"
#include "config/account_lanes.h"
#include "routing/sticky_sessions.h"

#include <QString>
#include <QVector>

#include <optional>

namespace gateway::routing {

enum class Why {
    // Tried. In brackets: what Reason's fields hold.
    InOrder,
    RandomDraw,
    Price, // [figure: dollars per million tokens of the alias' mix]
    PriceUnknown,
    TokensPerSecond, // [figure, count: samples]
    EndToEndTokensPerSecond,
    FirstTokenMs,
    WholeAnswerMs,
    NotMeasured,
    RequestsInLastDay, // [count]
    ResetsSoonest,     // [figure: headroom, atMs: reset]
    Balance,           // [figure: headroom]
    MetersUsedUp,
    MetersUnknown,
    ExploredNew,   // never measured
    ExploredStale, // [atMs: last measured; 0: this figure never was]
    Pinned,
    Direct,
    // Left out.
    TargetDisabled,
    ProviderDisabled,
    ProviderUnknown,
    AccountPaused,
    AliasDisabled, // the target is another alias
    AliasUnknown,
    AliasCycle,
    KeyForbids,
    WrongType,
    NoDialect,   // speaks nothing the request can be translated to
    QuotaUsedUp, // [Considered::detail]
    Resting,     // [atMs: until]
    MeterUsedUp, // [atMs: until; Considered::detail: which]
    Busy,
    NeedsTranslation, // and others, which are preferred, do not
    NotLite,          // and others are made for the short form that was sent
    Duplicate,        // stands earlier
};

// Trivial to copy: planning moves hundreds of them.
struct Reason {
    Why why = Why::InOrder;
    int rank = 0; // among those the selector compared, from 1
    double figure = 0;
    qint64 count = 0;
    qint64 atMs = 0; // since 1970
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Considered {
    TargetId target; // without a provider: another alias, named by `model`
    int group = -1;  // its place in RoutePlan::groups; -1: named directly
    int place = 0;   // among the targets tried, from 1; 0: left out
    Reason reason = {};
    QString detail = {};  // QuotaUsedUp, MeterUsedUp: which, and how
    QString account = {}; // of several that it may be asked with: how people call it

    [[nodiscard]] bool isChosen() const { return place > 0; }

    friend bool operator==(const Considered&, const Considered&) = default;
};

struct GroupName {
    QString alias; // in which it is written: the one asked for, or one nested in it
    QString group;
    friend bool operator==(const GroupName&, const GroupName&) = default;
};

struct PlannedTarget {
    QString provider;
    QString model;
    Dialect dialect = Dialect::Chat; // in which it is asked
    qsizetype line = 0;              // its place in RoutePlan::considered
    QString account = {};            // of several of its provider; empty: as the provider says

    [[nodiscard]] TargetId id() const { return { provider, model }; }

    // What rests, is metered and keeps conversations: the target as it is asked with this account.
    [[nodiscard]] TargetId lane() const { return { config::laneName(provider, account), model }; }

    friend bool operator==(const PlannedTarget&, const PlannedTarget&) = default;
};

struct RoutePlan {
    QString alias; // asked for; the name itself when it is a direct one
    QVector<PlannedTarget> targets;
    QVector<Considered> considered; // the targets among them
    QVector<GroupName> groups;      // that were walked, in order
    // What an answer that succeeds is pinned under; empty: conversations of this alias are not kept together,
    // or the request belongs to none.
    std::optional<SessionKey> session;
    // Why there are no targets. Exactly one of the two is there.
    std::optional<Error> refusal;

    // Why the line stands where it stands; of several groups, with its own: "first in order, in group “spare”
    // of fast".
    [[nodiscard]] QString describe(const Considered& line) const;
    // The same of a target: for the attempt's record.
    [[nodiscard]] QString reasonOf(const PlannedTarget& target) const;
    // The target was put first to measure it: TargetStats::recordExploration() is due when it is sent.
    [[nodiscard]] bool isExploration(const PlannedTarget& target) const;
};

// "lowest price $1.20 per million mixed tokens", "resting until 2026-03-01 12:00:05 UTC"
[[nodiscard]] QString describe(const Reason& reason);
// With its detail.
[[nodiscard]] QString describe(const Considered& line);

} // namespace gateway::routing
