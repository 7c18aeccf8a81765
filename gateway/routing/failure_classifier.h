// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that decides what a failed attempt means: whose fault it is and whether the next target may
// be tried (DESIGN §4; translation.md §9.3).
// Thread: any. Pure.
#pragma once

#include "base/error.h"
#include "config/config.h"

namespace gateway::routing {

enum class NextStep {
    Relay,   // the answer is the client's to see
    TryNext, // another target may do better
};

struct Verdict {
    FailureClass failureClass = FailureClass::Internal;
    NextStep next = NextStep::Relay;
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

// An answer with a status outside 200–299. `failover.retryableStatusCodes`, where given, decides about
// trying on; the fault stays what it is.
[[nodiscard]] Verdict classifyStatus(int status, const config::Failover& failover);

// No answer: the transport failed.
[[nodiscard]] Verdict classifyError(const Error& error, const config::Failover& failover);

} // namespace gateway::routing
