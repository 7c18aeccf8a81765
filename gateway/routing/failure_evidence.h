// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an attempt that did not succeed, and what its answer's words mean.
// Thread: any. Pure.
#pragma once

#include "base/dialect.h"
#include "base/error.h"
#include "base/headers.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gateway::routing {

enum class FailureKind {
    NoAnswer,    // `error` says why: transport, client gone, a defect or a refusal of our own
    ErrorStatus, // an answer with a status outside 200–299
    InBandError, // a 200 whose body, or whose stream's first event, is an error
    EmptyReply,  // a 200 without text, calls or anything else
    Refusal,     // a 200 in which the model declines, and nothing else: an answer, not a fault
    Stall,       // too slow (stall_watch.h)
};

// Whether anything of the answer has gone to the client.
enum class FailurePhase { BeforeCommit, AfterCommit };

struct FailureEvidence {
    FailureKind kind = FailureKind::NoAnswer;
    FailurePhase phase = FailurePhase::BeforeCommit;
    std::optional<Error> error = {}; // NoAnswer. With code UpstreamStatus: an error read out of a 200 already
    int status = 0;                  // ErrorStatus
    HeaderList headers = {};         // of the answer, when one came
    QByteArray body = {};            // of an error: JSON, text, HTML or an SSE event; 64 KB are enough
    Dialect dialect = Dialect::Chat; // the provider's
};

// Why it failed. What follows from it stands in the table of failure_classifier.cpp.
enum class FailureReason {
    // The caller's
    InvalidRequest,
    TooLarge,
    Refused,
    ClientGone,
    // Request and target do not fit
    Unsupported, // a parameter, a kind of content, a feature
    ContextTooLong,
    ContentPolicy,
    // The target's
    BadCredential,
    OutOfCredit,
    AccountSuspended,
    RegionBlocked,
    NotPermitted,
    ModelNotFound,
    UsageLimit, // of a plan: hours or days
    RateLimited,
    Overloaded,
    Busy, // a conflict, or too early
    Timeout,
    DeadlineExceeded, // the provider's own budget for this one request: says nothing about the next
    Network,
    ServerError,
    Redirected,
    EmptyReply,
    Stalled,
    Misconfigured, // its credential is missing here, or its address is our own
    // Ours
    Internal,
};

// The stable, lower-case name, as stored and shown ("rate_limited").
[[nodiscard]] QString failureReasonName(FailureReason reason);

// An error answer, read.
struct FailureFacts {
    int status = 0;  // of an in-band error the one it would have had
    QString code;    // its type and code, lower case, a line each
    QString message; // lower case, its first kilobyte
    QByteArray body; // the error's JSON without what a stream wrapped it in
};

// Of ErrorStatus, InBandError, and NoAnswer with UpstreamStatus.
[[nodiscard]] FailureFacts readFailure(const FailureEvidence& evidence);

// By what it says; where it says nothing known, by its status.
[[nodiscard]] FailureReason reasonOf(const FailureFacts& facts);

} // namespace gateway::routing
