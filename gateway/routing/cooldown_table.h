// SPDX-License-Identifier: GPL-3.0-or-later
// Which targets rest after failures, and until when (control-plane.md §3.1, §3.2).
//
// A target rests min(max, initial·2^n) minutes, n being its consecutive failures before this one, or until
// the moment its provider named, which replaces that. An entry without model rests the whole provider. After
// the rest a target is half open: one request is let through as a probe. Its success clears the entry, its
// failure rests the target again for longer, and until it has ended the others are told to wait, at most
// kProbeMs.
//
// The life of an attempt is: admit() → the attempt → one of succeeded(), failed(), returned(), each with the
// attempt as admitted. What began before an entry was made neither adds to it nor clears it: ten requests
// that break together are one failure, and an old stream that ends well says nothing about a new limit.
//
// Times are milliseconds since 1970, so that entries outlive the process; a clock set back makes rests longer
// by as much. Thread: one. Pure.
#pragma once

#include "base/target_id.h"
#include "config/policy.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <optional>

namespace gateway::routing {

struct CooldownEntry {
    TargetId target; // model empty: the whole provider
    qint64 untilMs = 0;
    int failures = 0;    // consecutive
    QString reason = {}; // failureReasonName()
    qint64 sinceMs = 0;  // of the last failure
    friend bool operator==(const CooldownEntry&, const CooldownEntry&) = default;
};

// A request that may go to a target now.
struct Attempt {
    TargetId target;
    qint64 startedMs = 0;
    quint64 probe = 0; // 0: no probe
};

struct Admission {
    enum class Kind { Open, Resting, Probe };
    Kind kind = Kind::Open;
    qint64 untilMs = 0;   // Resting: when it is worth asking again
    Attempt attempt = {}; // Open, Probe
};

struct CooldownMark {
    enum class Scope { Target, Provider };
    Scope scope = Scope::Target;
    QString reason = {};
    std::optional<qint64> resetAtMs = {}; // named by the provider; replaces the growing time
};

class CooldownTable {
public:
    // A probe that does not report by then has lost its right; the next request becomes the probe.
    static constexpr qint64 kProbeMs = 60'000;
    // Model names may come from clients ("direct/provider/anything"): beyond this the entry that ends first
    // goes.
    static constexpr qsizetype kMostEntries = 2048;

    explicit CooldownTable(const config::Cooldown& limits);
    // For rests that begin from now on.
    void setLimits(const config::Cooldown& limits);

    // Its own rest and its provider's count. Open leaves no trace.
    [[nodiscard]] Admission admit(const TargetId& target, qint64 nowMs);
    // What admit() would say, without taking the probe. For plans and dry runs.
    [[nodiscard]] Admission look(const TargetId& target, qint64 nowMs) const;

    // The entry as it is now; empty when an attempt of before it changed nothing.
    std::optional<CooldownEntry> failed(const Attempt& attempt, const CooldownMark& mark, qint64 nowMs);
    // Clears the target's entry, and its provider's: its account works. True when there was one.
    bool succeeded(const Attempt& attempt);
    // Neither: the caller's fault, ours, or one that rests nobody. Another may be the probe.
    void returned(const Attempt& attempt);

    // Those that rest now, the soonest to end first.
    [[nodiscard]] QVector<CooldownEntry> resting(qint64 nowMs) const;
    // Of these targets the first to be worth asking again; empty when one is now.
    [[nodiscard]] std::optional<qint64> soonestExpiry(const QVector<TargetId>& targets, qint64 nowMs) const;

    // Exactly this entry. True when there was one.
    bool clear(const TargetId& target);
    // A provider that was removed or no longer cools down, with all its models. How many.
    qsizetype clearProvider(const QString& provider);
    void clearAll();

    // Everything, for the store; in no order.
    [[nodiscard]] QVector<CooldownEntry> entries() const;
    // What another one that shares the same targets knows: newer entries take the place of ours, and what
    // rests here but not there ends, unless it was never there and began so shortly ago that the other cannot
    // know. What has expired here keeps its count. True: something changed.
    static constexpr qint64 kUnheardMs = 2'000;
    bool adopt(const QVector<CooldownEntry>& entries, qint64 nowMs);

    // Adds what rests still; what has expired meanwhile, or makes no sense, is left out.
    void import(const QVector<CooldownEntry>& entries, qint64 nowMs);

private:
    struct Record {
        CooldownEntry entry;
        bool isNamed = false; // `untilMs` is the provider's word
        quint64 probe = 0;
        qint64 probeEndsMs = 0;
        qint64 sharedSinceMs = -1; // `sinceMs` of what the others have been seen to know
    };

    [[nodiscard]] qint64 growingMs(int failuresBefore) const;
    [[nodiscard]] static bool isProbed(const Record& record, qint64 nowMs);
    // When the record lets a request through.
    [[nodiscard]] static qint64 opensMs(const Record& record, qint64 nowMs);
    [[nodiscard]] static bool beganAfter(const Attempt& attempt, const Record& record);
    [[nodiscard]] Record& recordFor(const TargetId& key);
    void releaseProbe(const Attempt& attempt);
    void makeRoom();

    config::Cooldown m_limits;
    QHash<TargetId, Record> m_records;
    quint64 m_lastProbe = 0;
};

} // namespace gateway::routing
