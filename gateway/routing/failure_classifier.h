// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that decides what a failed attempt means: whose fault it is, whether the next target may be
// tried, what rests and until when (control-plane.md §3.2; translation.md §9.1–9.4).
//
//   whose        e.g.                                                  next target   rests
//   Caller       malformed, 413, 422, refusal, client gone             no            no
//   Mismatch     unsupported parameter, too long here, content policy  yes           no
//   Target       401–404, 408, 409, 425, 429, 5xx, network             yes           yes
//                deadline exceeded, empty reply                        yes           no
//                stall                                                 yes           where configured
//   Internal     a defect of ours                                      no            no
//
// The configured lists of statuses and texts decide about the next target, never about the fault. After the
// first byte to the client there is no next target; what rests, rests.
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "config/config.h"
#include "routing/failure_evidence.h"
#include "routing/reset_times.h"

namespace gateway::routing {

enum class NextStep {
    Relay,   // the answer is the client's to see
    TryNext, // another target may do better
};

// What rests after it (cooldown_table.h).
enum class Cools { Nothing, Target, Provider };

struct Verdict {
    FailureClass failureClass = FailureClass::Internal;
    NextStep next = NextStep::Relay;
    Cools cools = Cools::Nothing;
    FailureReason reason = FailureReason::Internal;
    std::optional<ResetTime>
        reset = {}; // only of what rests: until then; empty: the table's own growing time
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

// What the configuration has to say about the failures of one provider.
struct FailureRules {
    bool failsOver = true;
    QVector<int> decidingStatusCodes = {}; // Settings::failover's; empty: the fault decides
    QVector<int> retryableStatusCodes = {};
    QStringList retryableErrors = {}; // either's
    bool coolsDown = true;
    bool stallCools = false;
};

[[nodiscard]] FailureRules failureRules(const config::Settings& settings, const config::Provider& provider);

[[nodiscard]] Verdict classifyFailure(
    const FailureEvidence& evidence, const FailureRules& rules, qint64 nowMs);

// It says something of the account that was asked with, and nothing of the provider itself: another account
// may do better.
[[nodiscard]] bool isOfAccount(FailureReason reason);

// By the head alone, before its body is here: an answer with a status outside 200–299. 400, 413 and 422 may
// turn out to be another's fault once the body is read.
[[nodiscard]] Verdict classifyStatus(int status, const FailureRules& rules);

} // namespace gateway::routing
